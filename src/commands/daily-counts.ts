import fs from 'node:fs/promises';
import type { DailyCount } from '../plausibility/daily-counts.ts';
import type { PartCount } from '../plausibility/parts.ts';
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
  const seen = new Set<string>();
  const days = (await readCounts(path, 'date')).map(({ where, name: day, counts }) => {
    if (!isDay(day))
      throw new Refusal(`${where}: "${day.slice(0, 40)}" is not a day: write it as 2022-05-13`);
    if (seen.has(day)) throw new Refusal(`${where}: ${day} stands there twice`);
    seen.add(day);
    return { day, ...counts };
  });
  if (days.length === 0) throw new Refusal(`${path} has a header and no days`);
  return days.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Running totals of provinces or cities, one row a place. @throws Refusal naming file, line and value. */
export async function readPlaces(path: string): Promise<PartCount[]> {
  const places = (await readCounts(path, 'place')).map(({ name, counts }) => ({ place: name, ...counts }));
  if (places.length === 0) throw new Refusal(`${path} has a header and no places`);
  return places;
}

interface Counted {
  where: string;
  /** The cell of the first column. */
  name: string;
  counts: Omit<DailyCount, 'day'>;
}

async function readCounts(path: string, first: string): Promise<Counted[]> {
  const known = await fs.stat(path).catch(() => null);
  if (!known?.isFile()) throw new Refusal(`there is no file ${path}`);
  const { size } = known;
  if (size > LARGEST) throw new Refusal(`${path} has ${size} bytes: such counts have at most ${LARGEST}`);
  const [header, ...rows] = rowsOf(await fs.readFile(path, 'utf8'), { separator: ',' });
  const names = header?.cells.map((c) => c.trim().toLowerCase()) ?? [];
  if (!names.includes(first))
    throw new Refusal(`${path} has no column "${first}": its first line must name the columns`);
  if (!Object.values(COLUMNS).some((name) => names.includes(name)))
    throw new Refusal(`${path} has none of the columns ${Object.values(COLUMNS).join(', ')}`);
  return rows.map(({ line, cells }) => {
    const where = `${path}, line ${line}`;
    const cell = (name: string) => cells[names.indexOf(name)]?.trim() ?? '';
    const counts = Object.fromEntries(
      Object.entries(COLUMNS).map(([key, name]) => [key, count(cell(name), `${where}, ${name}`)]),
    ) as Omit<DailyCount, 'day'>;
    return { where, name: cell(first), counts };
  });
}

/** A dash or `NA` is a figure that was not given; it is not zero. */
function count(text: string, where: string): number | null {
  if (/^(?:|na|n\/a|null|-|–|\.\.)$/i.test(text)) return null;
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw new Refusal(`${where}: "${text.slice(0, 40)}" is not a count of people: write plain digits, or NA`);
}
