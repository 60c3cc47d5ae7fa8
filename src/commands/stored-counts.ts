import type { Lake } from '../lake/lake.ts';
import type { DailyCount } from '../plausibility/daily-counts.ts';
import { areaName } from '../records/areas.ts';
import { bareName, type Counting } from '../records/indicator.ts';
import { parsePeriod } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import { answerIndicators, storedIndicators } from '../series/indicators.ts';

const COLUMNS: Record<Exclude<keyof DailyCount, 'day'>, [name: string, counting: Counting]> = {
  cases: ['cases', 'new'],
  recovered: ['recoveries', 'new'],
  deaths: ['deaths', 'new'],
  totalCases: ['cases', 'cumulative'],
  totalRecovered: ['recoveries', 'cumulative'],
  totalDeaths: ['deaths', 'cumulative'],
  treated: ['under treatment', 'level'],
};

/** The daily counts of one illness by one publisher. */
export interface StoredCounts {
  publisher: string;
  illness: string;
  days: DailyCount[];
}

/** What is stored of epidemics in an area, day by day. @throws Refusal when nothing is */
export async function storedCounts(lake: Lake, area: string): Promise<StoredCounts[]> {
  const stored = (await storedIndicators(lake, area, null)).filter((s) => s.site === null);
  const kinds = new Map<string, { publisher: string; illness: string }>();
  for (const { indicator, publisher } of stored)
    if (bareName(indicator) === 'cases' || bareName(indicator) === 'deaths')
      kinds.set(`${publisher} ${indicator}`, { publisher, illness: indicator.replace(/ ?\w+$/, '') });
  const once = new Map([...kinds.values()].map((k) => [`${k.publisher} ${k.illness}`, k]));
  if (once.size === 0)
    throw new Refusal(
      `no daily counts of ${areaName(area)} are stored: ingest a file of them, or name the file here`,
    );
  const spans = lake.indicatorReleases(area).map((r) => parsePeriod(r.period)!);
  const from = spans.map((s) => s.from).sort()[0]!;
  const to = spans
    .map((s) => s.to)
    .sort()
    .at(-1)!;
  const out: StoredCounts[] = [];
  for (const kind of once.values()) {
    const keys = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
    const questions = keys.map((key) => {
      const [bare, counting] = COLUMNS[key];
      const indicator = stored.find(
        (s) =>
          s.publisher === kind.publisher &&
          s.counting === counting &&
          bareName(s.indicator) === bare &&
          s.indicator.startsWith(kind.illness),
      )?.indicator;
      return { area, site: null, indicator: indicator ?? bare, counting, from, to, asKnown: null };
    });
    const answers = await answerIndicators(lake, questions);
    const days = new Map<string, DailyCount>();
    answers.forEach((of, i) => {
      const own = of.find((a) => a.releases[0]?.publisher === kind.publisher);
      for (const { period, value } of own?.cells ?? [])
        if (value !== null && period.length === 10)
          days.set(period, { ...(days.get(period) ?? empty(period)), [keys[i]!]: Number(value) });
    });
    out.push({ ...kind, days: [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)) });
  }
  return out.filter((k) => k.days.length > 0);
}

const empty = (day: string): DailyCount => ({
  ...{ day, cases: null, recovered: null, deaths: null },
  ...{ totalCases: null, totalRecovered: null, totalDeaths: null, treated: null },
});
