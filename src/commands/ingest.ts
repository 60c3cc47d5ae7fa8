import { type Ingested, openIngest } from '../lake/ingest.ts';
import { storeFile } from '../lake/store-file.ts';
import type { Flow } from '../records/record.ts';
import { Refusal } from '../records/refusal.ts';
import { eventsText, ingestedJson, ingestedText } from '../report/ingested.ts';
import type { Said } from '../sources/source.ts';
import type { Arguments, Command } from './effects.ts';
import { dayOption, formatOption } from './options.ts';

export const command: Command = {
  help: `tallyman ingest: store releases, and say what they cover

usage: tallyman ingest FILE ... [options]

Recognised by content, not by name:
  China's customs, online query: downloads in English or Chinese, USD or CNY
  UN Comtrade: rows of the API as JSON, CSV or TSV
  open CSV: any other publisher, or figures quoted in print (docs/open-csv.md)
  indicators: counts of WHO, Our World in Data and KCNA, or open CSV of any dated series (docs/indicators.md)
  events: CSV with date, area, kind and title, or iCalendar (docs/events.md)

  --flow export|import    which trade the files hold, where they do not say (China's downloads do not)
  --published YYYY-MM-DD  when they were published, where they do not say
  --scope TEXT            what they cover in full, e.g. "complete; partners=PRK; goods=all; detail=8", or "cells"
  --replace               take back what the same file gave when something else was said of it
  --format text|json
  --home DIR              where the releases are

A file is stored whole or not at all, and once however often it is given; of several files each is
stored for itself. Exit: 0 all stored, 2 one or more refused.
`,
  options: {
    flow: { type: 'string' },
    published: { type: 'string' },
    scope: { type: 'string' },
    replace: { type: 'boolean' },
    format: { type: 'string' },
  },
  async run({ positionals, values }, effects) {
    if (positionals.length === 0)
      throw new Refusal('name a file to store: tallyman ingest --help says what is read');
    const format = formatOption(values.format, ['text', 'json']);
    const said = saidOf(values);
    const files: Ingested[] = [];
    const refused: { name: string; error: string }[] = [];
    const ingest = openIngest(effects.home);
    try {
      for (const name of positionals) {
        const options = {
          said,
          replace: values.replace === true,
          now: effects.now(),
          progress: effects.progress,
        };
        try {
          const stored = await storeFile(effects.home, ingest, name, options);
          if (stored.is === 'events') {
            if (format === 'text') effects.out(`${eventsText(stored.file)}\n`);
            continue;
          }
          const { file } = stored;
          files.push(file);
          if (format === 'text') effects.out(ingestedText(file));
          for (const warning of file.warnings) effects.note(`warning: ${warning}`);
        } catch (e) {
          if (!(e instanceof Refusal)) throw e;
          refused.push({ name, error: e.message });
        }
      }
    } finally {
      effects.progress(null);
      ingest.close();
    }
    if (format === 'json') effects.out(ingestedJson(files, refused));
    if (positionals.length === 1 && refused[0]) throw new Refusal(refused[0].error);
    for (const { error } of refused) effects.note(`tallyman: ${error}`);
    if (refused.length > 0)
      effects.note(`${files.length} of ${positionals.length} files are stored, ${refused.length} refused`);
    return refused.length > 0 ? 2 : 0;
  },
};

function saidOf(values: Arguments['values']): Said {
  const flow = values.flow === undefined ? null : String(values.flow);
  if (flow !== null && flow !== 'export' && flow !== 'import')
    throw new Refusal(`--flow "${flow}" is neither export nor import`);
  const scope = values.scope === undefined ? null : String(values.scope);
  return { flow: flow as Flow | null, published: dayOption(values.published, '--published'), scope };
}
