import { parsePeriod, shiftMonth, spanText } from '../records/period.ts';

/** A country's fiscal year: the month it begins, and whether it is called by the year it begins or ends in. */
export interface Fiscal {
  month: number;
  named: 'start' | 'end';
}

const april: Fiscal = { month: 4, named: 'end' };
const july: Fiscal = { month: 7, named: 'end' };
const october: Fiscal = { month: 10, named: 'end' };

/** Fiscal years that trade figures are told by, by ISO alpha-3. Japan names its by the start. */
const FISCAL = new Map<string, Fiscal>([
  ['IND', april],
  ['JPN', { month: 4, named: 'start' }],
  ['USA', october],
  ['THA', october],
  ['PAK', july],
  ['BGD', july],
  ['AUS', july],
  ['EGY', july],
  ['ETH', july],
  ['NPL', july],
]);

const TOLD =
  /\b(?:(?:fiscal|financial|marketing|crop) (?:year|calendar)|season|campaign)\b[^.;]{0,40}?\b(?:beg[aiu]ns?|beginning|start(?:s|ed|ing)?|runs|running|runs from) (?:in|on|from)? ?(?:(?:1|the first of|early) )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The fiscal year that a text tells of: by the month it says it begins in, else that of the country it names most often,
 * of those that have one; null where neither tells.
 */
export function fiscalOf(areas: Iterable<string>, text: string): Fiscal | null {
  const told = TOLD.exec(text)?.[1];
  if (told) return { month: MONTHS.indexOf(told.toLowerCase()) + 1, named: 'end' };
  const counts = new Map<string, number>();
  for (const area of areas) if (FISCAL.has(area)) counts.set(area, (counts.get(area) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  for (const [area, count] of counts) if (count === most) return FISCAL.get(area)!;
  return null;
}

/** The months of "fiscal 2018" or, with two years, of "FY2020-21" (`year` 2020). Null where no country tells the months. */
export function fiscalYear(year: number, two: boolean, fiscal: Fiscal | null): string | null {
  if (!fiscal) return null;
  const first = two || fiscal.named === 'start' ? year : year - 1;
  const month = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}`;
  return spanText(month(first, fiscal.month), month(first + 1, fiscal.month - 1));
}

/**
 * Some months of a fiscal year, counted from its start: of the year told, else of the last one in which they lay before
 * `today` (a month).
 */
export function fiscalPart(
  part: { from: number; to: number; year: number | null; two: boolean; by: number },
  fiscal: Fiscal | null,
  today: string | null,
): string | null {
  if (!fiscal) return null;
  const told = part.year === null ? null : parsePeriod(fiscalYear(part.year, part.two, fiscal) ?? '');
  const start =
    told?.from ?? (part.year === null && today ? running(isWhole(part) ? 1 : part.to, fiscal, today) : null);
  if (!start) return null;
  const first = shiftMonth(start, part.by * 12);
  return spanText(shiftMonth(first, part.from - 1), shiftMonth(first, part.to - 1));
}

/** The year that runs is told whole before its end: "in the full fiscal year". */
const isWhole = ({ from, to }: { from: number; to: number }): boolean => from === 1 && to === 12;

function running(months: number, fiscal: Fiscal, today: string): string {
  const start = `${today.slice(0, 4)}-${String(fiscal.month).padStart(2, '0')}`;
  return shiftMonth(start, months - 1) <= today ? start : shiftMonth(start, -12);
}
