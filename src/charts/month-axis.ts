import { daysBetween } from '../records/days.ts';
import { monthsOf, shiftMonth } from '../records/period.ts';
import { ticksTo } from './magnitude.ts';
import type { Point } from './spec.ts';

/** Months of a chart in order, and where each stands: month number i is centred at i. */
export interface MonthAxis {
  months: string[];
  indexOf(month: string): number;
}

/** From the first month of any point to the last, marked month included. */
export function monthAxis(points: readonly Point[], marked: string | null): MonthAxis {
  const ends = [...points.flatMap((p) => [p.from, p.to]), ...(marked ? [marked] : [])].sort();
  const months = ends.length > 0 ? monthsOf(`${ends[0]}..${ends.at(-1)}`) : [];
  const index = new Map(months.map((m, i) => [m, i]));
  return { months, indexOf: (month) => index.get(month)! };
}

/** Where a day lies between the centres of its month and the next; null outside the months. */
export function dayIndex(axis: MonthAxis, day: string): number | null {
  const at = axis.indexOf(day.slice(0, 7));
  if (at === undefined) return null;
  const month = day.slice(0, 7);
  const length = daysBetween(`${month}-01`, `${shiftMonth(month, 1)}-01`);
  return at - 0.5 + (Number(day.slice(8, 10)) - 0.5) / length;
}

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Ticks with their words: names of months where there is room, else letters, else years only. */
export function monthTicks({ months }: MonthAxis, pixels: number): { at: number; text: string }[] {
  const room = pixels / months.length;
  return months.flatMap((month, at) => {
    const n = Number(month.slice(5)) - 1;
    const year = n === 0 || at === 0 ? month.slice(0, 4) : '';
    if (room >= 28) return [{ at, text: year ? `${names[n]}\n${year}` : names[n]! }];
    if (room >= 13) return [{ at, text: year ? `${names[n]![0]}\n${year}` : names[n]![0]! }];
    // A first month late in its year would stand in the way of the next year.
    return n === 0 || (at === 0 && n < 6) ? [{ at, text: `\n${month.slice(0, 4)}` }] : [];
  });
}

/** A span's figure spread over its months, so that it can stand beside single months; a month's own. */
export const heightOf = ({ from, to, value }: Point): number =>
  (value ?? 0) / monthsOf(`${from}..${to}`).length;

/** Ticks of the axis that such points need. */
export const monthsTicks = (points: readonly Point[], small: boolean): number[] =>
  ticksTo(Math.max(0, ...points.map(heightOf)), small ? 2 : 4);
