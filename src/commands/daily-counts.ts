import fs from 'node:fs/promises';
import type { DailyCount } from '../plausibility/daily-counts.ts';
import { isDay } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import { rowsOf } from '../sources/delimited.ts';

/** The columns of `facts/dprk-fever-daily-2022.csv`, as whoever typed the bulletins named them. */
const COLUMNS: Record<Exclude<keyof DailyCount, 'day'>, string> = {
  cases: 'symptomatic',
  recovered: 'recovered',
  deaths: 'deaths',
  totalCases: 'cumul_symptomatic',
  totalRecovered: 'cumul_recovered',
  totalDeaths: 'cumul_deaths',
  treated: 'cumul_isolated',
};

/** More than any epidemic has days: a larger file is something else. */
const LARGEST = 10_000_000;

/** The daily counts of a CSV file, sorted by day. @throws Refusal naming file, line and value. */
export async function readDailyCounts(path: string): Promise<DailyCount[]> {
  const { size } = await fs.stat(path).catch(() => {
    throw new Refusal(`there is no file ${path}`);
  });
  if (size > LARGEST) throw new Refusal(`${path} has ${size} bytes: daily counts have at most ${LARGEST}`);
  const [header, ...rows] = rowsOf(await fs.readFile(path, 'utf8'), { separator: ',' });
  const names = header?.cells.map((c) => c.trim().toLowerCase()) ?? [];
  if (!names.includes('date'))
    throw new Refusal(`${path} has no column "date": its first line must name the columns`);
  const known = Object.entries(COLUMNS).filter(([, name]) => names.includes(name));
  if (known.length === 0)
    throw new Refusal(`${path} has none of the columns ${Object.values(COLUMNS).join(', ')}`);
  const seen = new Set<string>();
  const days = rows.map(({ line, cells }) => {
    const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? '';
    const day = cell('date');
    if (!isDay(day))
      throw new Refusal(`${path}, line ${line}: "${day.slice(0, 40)}" is not a day: write it as 2022-05-13`);
    if (seen.has(day)) throw new Refusal(`${path}, line ${line}: ${day} stands there twice`);
    seen.add(day);
    const counts = Object.entries(COLUMNS).map(([key, name]) => [
      key,
      count(cell(name), `${path}, line ${line}, ${name}`),
    ]);
    return { day, ...Object.fromEntries(counts) } as DailyCount;
  });
  if (days.length === 0) throw new Refusal(`${path} has a header and no days`);
  return days.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** A dash or `NA` is a figure that was not given; it is not zero. */
function count(text: string, where: string): number | null {
  if (/^(?:|na|n\/a|null|-|–|\.\.)$/i.test(text)) return null;
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw new Refusal(`${where}: "${text.slice(0, 40)}" is not a count of people: write plain digits, or NA`);
}
