import fs from 'node:fs/promises';
import { openDeliveries } from '../lake/deliveries-store.ts';
import { openSubscribers } from '../lake/subscribers-store.ts';
import { Refusal } from '../records/refusal.ts';
import { bounceOf, LONGEST_REPORT } from '../watch/bounce.ts';
import { subscriberDocument } from '../watch/subscriber-document.ts';
import type { Command } from './effects.ts';
import { formatOption } from './options.ts';

export const command: Command = {
  help: `tallyman subscribers: who gets letters

usage: tallyman subscribers list
       tallyman subscribers export [ADDRESS]
       tallyman subscribers erase ADDRESS
       tallyman subscribers bounce FILE

list      address, topics, since when, and whether the address takes mail
export    everything kept about one address, or about all, as JSON
erase     forgets an address: subscription, sign-ups, and what waits to be sent to it
bounce    takes a report that came back by mail (- for standard input), and ends mail to an address that is gone

  --format text|json   of the list
  --home DIR           where they are

Exit: 0, or 2 when an address is not known.
`,
  options: { format: { type: 'string' } },
  async run({ positionals, values }, effects) {
    const [what, address, more] = positionals;
    const format = formatOption(values.format, ['text', 'json']);
    if (more !== undefined) throw new Refusal(`"${more}" is one too many: name one address`);
    const [subscribers, deliveries] = [
      openSubscribers(effects.home),
      openDeliveries(effects.home, effects.now()),
    ];
    const unknown = () => new Refusal(`nothing is kept about "${address}"`);
    try {
      if (what === 'list' && address === undefined) {
        const all = subscribers.all();
        if (format === 'json')
          effects.out(`${JSON.stringify({ subscribers: all.map(withoutSecret) }, null, 2)}\n`);
        else if (all.length === 0) effects.out('nobody is subscribed\n');
        else
          for (const s of all)
            effects.out(
              `${s.address}  since ${s.confirmed.slice(0, 10)}  ${s.topics.join('; ')}${s.bounced ? `  [takes no mail since ${s.bounced.slice(0, 10)}: ${s.reply}]` : ''}\n`,
            );
        return 0;
      }
      if (what === 'export') {
        const some = address === undefined ? subscribers.all() : [subscribers.byAddress(address)];
        const found = some.flatMap((s) => (s ? [subscriberDocument(s, deliveries)] : []));
        if (address !== undefined && found.length === 0) throw unknown();
        effects.out(`${JSON.stringify({ subscribers: found }, null, 2)}\n`);
        return 0;
      }
      if (what === 'erase' && address !== undefined) {
        if (subscribers.erase(address) === 0) throw unknown();
        effects.note(`${address} is forgotten; nothing more is sent to it`);
        return 0;
      }
      if (what === 'bounce' && address !== undefined) {
        const mail =
          address === '-'
            ? await effects.stdin(LONGEST_REPORT)
            : await fs.readFile(address).catch(() => null);
        if (!mail) throw new Refusal(`there is no file ${address}`);
        const bounce = bounceOf(new TextDecoder().decode(mail));
        const subscriber = bounce && deliveries.subscriberOf(bounce.delivery);
        if (bounce && subscriber) subscribers.bounce(subscriber, bounce.status, effects.now().toISOString());
        effects.note(
          bounce === null
            ? 'the report tells of no failure for good'
            : subscriber
              ? `an address takes no mail (${bounce.status}): nothing more is sent to it`
              : 'nothing is kept of the mail that it is about',
        );
        return 0;
      }
      throw new Refusal('say list, export, erase ADDRESS or bounce FILE: tallyman subscribers --help');
    } finally {
      subscribers.close();
      deliveries.close();
    }
  },
};

const withoutSecret = <T extends { secret: string | null }>({ secret: _, ...rest }: T): Omit<T, 'secret'> =>
  rest;
