import { Refusal } from '../records/refusal.ts';
import { deliver } from '../watch/deliver.ts';
import { mailSettings } from '../watch/mail-settings.ts';
import type { Command } from './effects.ts';
import { mailHelp, mailOptions, mailSaid } from './mail-options.ts';
import { stopSignal } from './sender.ts';

export const command: Command = {
  help: `tallyman deliver: send what waits to be sent, and end

usage: tallyman deliver [options]

tallyman watch and the desk start it themselves. One process of a home sends at a time, another waits for it.

${mailHelp}  --home DIR        where letters and subscribers are

docs/watch.md says what is promised about mails that are sent once.
Exit: 0, or 2 when no mail server is named.
`,
  options: mailOptions,
  async run({ positionals, values }, effects) {
    if (positionals.length > 0)
      throw new Refusal(`"${positionals[0]}" is not understood: deliver takes options only`);
    const mail = mailSettings(mailSaid(values, effects));
    if (!mail)
      throw new Refusal('no mail server is named: give --smtp, --from and --url, or set TALLYMAN_SMTP');
    const { sent, again, failed, gone } = await deliver(effects.home, {
      ...{ mail, agent: effects.agent, now: effects.now, note: effects.note, stop: stopSignal() },
      allowPrivate: values['allow-private'] === true,
    });
    const told = Object.entries({
      sent,
      'to be tried again': again,
      dropped: failed,
      'refused for good': gone,
    });
    const line = told.flatMap(([word, n]) => (n > 0 ? [`${n} ${word}`] : [])).join(', ');
    effects.note(line || 'nothing is due');
    return 0;
  },
};
