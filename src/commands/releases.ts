import { openLake } from '../lake/lake.ts';
import { areaByCode, areaByName, areaName } from '../records/areas.ts';
import { Refusal } from '../records/refusal.ts';
import { calendarOf } from '../releases/calendar.ts';
import { calendarText, indicatorList, releaseList } from '../report/calendar-text.ts';
import type { Command } from './effects.ts';
import { formatOption } from './options.ts';

export const command: Command = {
  help: `tallyman releases: what is stored and what is missing

usage: tallyman releases [REPORTER [PARTNER]] [options]

REPORTER and PARTNER are codes or names: tallyman releases CHN PRK
Without them a calendar of all reporters; with a reporter each of its partners apart, and its releases.
Series beside trade (indicators) are listed by their area.

  --format text|json
  --home DIR          where the releases are

Exit: 0, or 2 when a country is not known.
`,
  options: { format: { type: 'string' } },
  async run({ positionals, values }, effects) {
    const format = formatOption(values.format, ['text', 'json']);
    if (positionals.length > 2)
      throw new Refusal(`"${positionals[2]}" is one country too many: name a reporter and a partner`);
    const [reporter, partner] = positionals.map(codeOf);
    const lake = await openLake(effects.home);
    try {
      const releases = lake.releases({ ...(reporter && { reporter }), ...(partner && { partner }) });
      const indicators = partner ? [] : lake.indicatorReleases(reporter);
      const rows = calendarOf(releases, reporter ? 'partner' : 'reporter');
      if (format === 'json')
        effects.out(`${JSON.stringify({ calendar: rows, releases, indicators }, null, 2)}\n`);
      else if (releases.length + indicators.length === 0)
        effects.out(nothing(lake.releases().length, reporter, partner));
      else {
        const trade = releases.length > 0 ? [`${calendarText(rows)}\n${releaseList(releases)}`] : [];
        const beside = indicators.length > 0 ? [`Series beside trade\n${indicatorList(indicators)}`] : [];
        effects.out([...trade, ...beside].join('\n'));
      }
      return 0;
    } finally {
      lake.close();
    }
  },
};

function codeOf(text: string): string {
  const area = areaByCode(text.toUpperCase()) ?? areaByName(text);
  if (area) return area.code;
  throw new Refusal(
    `"${text}" is no country or area that is known: write a code such as CHN, or a name in quotes`,
  );
}

function nothing(stored: number, reporter: string | undefined, partner: string | undefined): string {
  if (stored === 0 || !reporter) return 'nothing stored yet: tallyman ingest FILE\n';
  const whom = partner ? ` that covers ${areaName(partner)}` : '';
  return `no release of ${areaName(reporter)}${whom} is stored: tallyman releases shows what is\n`;
}
