import path from 'node:path';
import { Refusal } from '../records/refusal.ts';
import { mailSettings } from '../watch/mail-settings.ts';
import { runWatch } from '../watch/run-watch.ts';
import { topicOf } from '../watch/topic.ts';
import type { Command } from './effects.ts';
import { mailHelp, mailOptions, mailSaid } from './mail-options.ts';
import { openSender, stopSignal } from './sender.ts';

export const command: Command = {
  help: `tallyman watch: new releases are looked through, written about, and sent to those who asked

usage: tallyman watch [FOLDER] [options]
       tallyman watch ~/downloads/customs
       tallyman watch --once

Files that come into FOLDER are stored. Releases stored there or otherwise since the last look are scanned; letters
are written on the topics of subscribers, and sent. People sign up at the desk (tallyman serve).

  --schedule CRON   when to look; "*/15 * * * *" unless told
  --once            look once, send what is due, and end
  --topic TOPIC     written about for the feeds, whoever asked: "pair CHN PRK", "goods face masks", "finding
                    collapse"; again for more
${mailHelp}  --home DIR        where the releases are

Nothing is sent without a mail server. One process watches a home at a time. SIGTERM ends what is being done.
Exit: 0 when it ends, 2 when it cannot start.
`,
  options: {
    ...mailOptions,
    schedule: { type: 'string' },
    once: { type: 'boolean' },
    topic: { type: 'string', multiple: true },
  },
  async run({ positionals, values }, effects) {
    const [folder, more] = positionals;
    if (more !== undefined) throw new Refusal(`"${more}" is one too many: name one folder`);
    if (values.once && values.schedule !== undefined)
      throw new Refusal('--once looks once, --schedule again and again: give one of them');
    const said = mailSaid(values, effects);
    const sender = mailSettings(said) ? openSender(effects, said, values['allow-private'] === true) : null;
    const stop = stopSignal();
    stop.addEventListener('abort', () => sender?.stop());
    await runWatch(effects.home, {
      folder: folder === undefined ? null : path.resolve(folder),
      always: ((values.topic ?? []) as string[]).map(topicOf),
      schedule: values.once ? null : String(values.schedule ?? '*/15 * * * *'),
      ...{ now: effects.now, progress: effects.progress, stop },
      note: (line) => effects.note(`${effects.now().toISOString().slice(0, 19)}Z ${line}`),
      deliver: sender && (() => sender.deliver()),
    });
    return 0;
  },
};
