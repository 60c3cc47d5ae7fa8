import { standingOf } from '../plausibility/standing.ts';
import { Refusal } from '../records/refusal.ts';
import { standingJson, standingText } from '../report/standing-text.ts';
import { readDailyCounts } from './daily-counts.ts';
import type { Command } from './effects.ts';
import { formatOption } from './options.ts';

export const command: Command = {
  help: `tallyman plausible: the daily counts of an epidemic beside what is known of their kind

usage: tallyman plausible FILE.csv [options]

FILE.csv has a column date and any of symptomatic, recovered, deaths, cumul_symptomatic, cumul_recovered,
cumul_isolated (under treatment), cumul_deaths; NA where a figure was not given.

Told are the fatality ratio among other populations, when deaths came, whether the columns add up, rounding, and how
far the counts stray: each with what may explain it. Nothing of it says that a figure is false.

  --format text|json

Exit: 0, or 2 when the file cannot be read.
`,
  options: { format: { type: 'string' } },
  async run({ positionals, values }, effects) {
    const [file, more] = positionals;
    if (file === undefined) throw new Refusal('name a CSV file of daily counts');
    if (more !== undefined) throw new Refusal(`plausible takes one file, not also "${more}"`);
    const format = formatOption(values.format, ['text', 'json']);
    const days = await readDailyCounts(file);
    const standing = standingOf(days);
    effects.out(format === 'json' ? standingJson(standing) : standingText(days, standing, effects.columns));
    return 0;
  },
};
