import { openLake } from '../lake/lake.ts';
import { standingOf } from '../plausibility/standing.ts';
import { areaByCode, areaByName, areaName } from '../records/areas.ts';
import { Refusal } from '../records/refusal.ts';
import { standingDocument, standingJson, standingText } from '../report/standing-text.ts';
import { readDailyCounts, readPlaces } from './daily-counts.ts';
import type { Command, Effects } from './effects.ts';
import { dayOption, formatOption } from './options.ts';
import { storedCounts } from './stored-counts.ts';

export const command: Command = {
  help: `tallyman plausible: the daily counts of an epidemic beside what is known of their kind

usage: tallyman plausible FILE.csv [options]
       tallyman plausible AREA

AREA is a country whose daily counts are stored (tallyman ingest). FILE.csv has a column date and any of symptomatic, recovered, deaths, cumul_symptomatic, cumul_recovered,
cumul_isolated (under treatment), cumul_deaths; NA where a figure was not given.

Told are the fatality ratio among other populations, when deaths came, whether the columns add up, rounding, and how
far the counts stray: each with what may explain it. Nothing of it says that a figure is false.

  --places FILE.csv      running totals of provinces or cities, one row a place, with a column place
  --places-on YYYY-MM-DD the day they are of; without it the last
  --format text|json
  --home DIR             where what is stored is

Exit: 0, or 2 when the file cannot be read.
`,
  options: { format: { type: 'string' }, places: { type: 'string' }, 'places-on': { type: 'string' } },
  async run({ positionals, values }, effects) {
    const [file, more] = positionals;
    if (file === undefined)
      throw new Refusal('name a CSV file of daily counts, or a country of which they are stored');
    if (more !== undefined) throw new Refusal(`plausible takes one file, not also "${more}"`);
    const format = formatOption(values.format, ['text', 'json']);
    const area = areaByCode(file.toUpperCase()) ?? areaByName(file);
    if (area) {
      if (values.places !== undefined || values['places-on'] !== undefined)
        throw new Refusal('--places goes with a file of daily counts: name that file');
      await ofArea(area.code, format === 'json', effects);
      return 0;
    }
    const days = await readDailyCounts(file);
    const on = dayOption(values['places-on'], '--places-on');
    if (on && values.places === undefined)
      throw new Refusal('--places-on is the day of places: say --places FILE.csv too');
    const nation = on ? days.find((d) => d.day === on) : days.at(-1);
    if (!nation) throw new Refusal(`${file} has no row of ${on}`);
    const places =
      values.places === undefined ? null : { counts: await readPlaces(String(values.places)), nation };
    const standing = standingOf(days, places);
    effects.out(format === 'json' ? standingJson(standing) : standingText(days, standing, effects.columns));
    return 0;
  },
};

/** Each illness and publisher that is stored of the area, for itself. */
async function ofArea(area: string, json: boolean, effects: Effects): Promise<void> {
  const lake = await openLake(effects.home);
  try {
    const all = (await storedCounts(lake, area)).map((s) => ({ ...s, standing: standingOf(s.days, null) }));
    if (json) {
      const counts = all.map(({ publisher, illness, standing }) => ({
        ...{ area, publisher, illness },
        ...standingDocument(standing),
      }));
      effects.out(`${JSON.stringify({ counts }, null, 2)}\n`);
    } else
      effects.out(
        all
          .map(
            ({ publisher, illness, days, standing }) =>
              `${areaName(area)}${illness ? `, ${illness}` : ''}: ${publisher}\n${standingText(days, standing, effects.columns)}`,
          )
          .join('\n'),
      );
  } finally {
    lake.close();
  }
}
