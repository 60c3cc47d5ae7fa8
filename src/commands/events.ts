import { eventsKnown } from '../lake/events-store.ts';
import { areaOf } from '../news/write-brief.ts';
import { areaName } from '../records/areas.ts';
import { parsePeriod, periodName } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import type { Command } from './effects.ts';
import { formatOption } from './options.ts';

export const command: Command = {
  help: `tallyman events: what is known to have happened, by area

usage: tallyman events [AREA] [PERIOD] [options]
       tallyman events PRK 2022

Events come from CSV and iCalendar files: tallyman ingest FILE (docs/events.md).

  --format text|json
  --home DIR          where they are

Exit: 0, or 2 when an area or a period is not understood.
`,
  options: { format: { type: 'string' } },
  async run({ positionals, values }, effects) {
    const format = formatOption(values.format, ['text', 'json']);
    if (positionals.length > 2)
      throw new Refusal(`"${positionals[2]}" is one too many: name an area and a period`);
    const period = positionals.find((p) => /^\d{4}/.test(p)) ?? null;
    const span = period === null ? null : parsePeriod(period);
    if (period !== null && !span)
      throw new Refusal(`"${period}" is no period: write 2022, 2022-05 or 2022-01..2022-05`);
    const named = positionals.find((p) => p !== period);
    const area = named === undefined ? null : areaOf(named);
    const found = eventsKnown(effects.home).filter(
      (h) =>
        (area === null || h.areas.includes(area)) &&
        (span === null ||
          (h.from.slice(0, span.from.length) >= span.from && h.from.slice(0, span.to.length) <= span.to)),
    );
    if (format === 'json') effects.out(`${JSON.stringify({ events: found }, null, 2)}\n`);
    else if (found.length === 0)
      effects.out('no event is stored: tallyman ingest FILE takes CSV and iCalendar\n');
    else
      for (const h of found)
        effects.out(
          `${h.from}  ${h.areas.map(areaName).join(', ')}  ${h.title}${h.to ? ` (to ${periodName(h.to)})` : ''}  [${h.kind}${h.saidBy ? `; ${h.saidBy}` : ''}]\n`,
        );
    return 0;
  },
};
