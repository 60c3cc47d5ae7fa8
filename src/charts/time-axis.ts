import { daysBetween, shiftDay } from '../records/days.ts';
import { monthsOf, shiftMonth } from '../records/period.ts';
import { ticksTo } from './magnitude.ts';
import type { Point } from './spec.ts';

/** Months or days of a chart in order, and where each stands: number i is centred at i. */
export interface TimeAxis {
  steps: string[];
  indexOf(step: string): number;
}

const isDays = (end: string): boolean => end.length === 10;

/** Every month or day of a stretch, its ends included; they are of the same sort. */
function stepsOf(from: string, to: string): string[] {
  if (!isDays(from)) return monthsOf(`${from}..${to}`);
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => shiftDay(from, i));
}

/** From the first step of any point to the last, marked one included. */
export function timeAxis(points: readonly Point[], marked: string | null): TimeAxis {
  const ends = [...points.flatMap((p) => [p.from, p.to]), ...(marked ? [marked] : [])].sort();
  const steps = ends.length > 0 ? stepsOf(ends[0]!, ends.at(-1)!) : [];
  const index = new Map(steps.map((m, i) => [m, i]));
  return { steps, indexOf: (step) => index.get(step)! };
}

/** Where a day lies between the centres of its month and the next; null outside the axis. */
export function dayIndex(axis: TimeAxis, day: string): number | null {
  if (axis.steps[0] !== undefined && isDays(axis.steps[0])) return axis.indexOf(day) ?? null;
  const month = day.slice(0, 7);
  const at = axis.indexOf(month);
  if (at === undefined) return null;
  const length = daysBetween(`${month}-01`, `${shiftMonth(month, 1)}-01`);
  return at - 0.5 + (Number(day.slice(8, 10)) - 0.5) / length;
}

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Ticks with their words: names where there is room, else letters, else years only. */
export function timeTicks({ steps }: TimeAxis, pixels: number): { at: number; text: string }[] {
  return steps[0] !== undefined && isDays(steps[0]) ? dayTicks(steps, pixels) : monthTicks(steps, pixels);
}

function monthTicks(months: readonly string[], pixels: number): { at: number; text: string }[] {
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

/** Days that ticks may stand on, from every day to the first of a month. */
const DATES = [
  Array.from({ length: 31 }, (_, i) => i + 1),
  [1, 5, 10, 15, 20, 25],
  [1, 10, 20],
  [1, 15],
  [1],
] as const;

function dayTicks(days: readonly string[], pixels: number): { at: number; text: string }[] {
  const room = pixels / days.length;
  const dates = DATES.find((d) => (room * 30) / d.length >= 34) ?? [];
  const ticks = days.flatMap((day, at) =>
    dates.includes(Number(day.slice(8)) as never) ? [{ at, text: String(Number(day.slice(8))), day }] : [],
  );
  let month = '';
  let year = '';
  return ticks.map(({ at, text, day }) => {
    const [y, m] = [day.slice(0, 4), day.slice(0, 7)];
    const head = m === month ? '' : `${names[Number(m.slice(5)) - 1]}${y === year ? '' : ` ${y}`}`;
    [month, year] = [m, y];
    return { at, text: head ? `${text}\n${head}` : text };
  });
}

/** A span's figure spread over its months or days, so that it can stand beside single ones; a single one's own. */
export const heightOf = ({ from, to, value }: Point): number => (value ?? 0) / stepsOf(from, to).length;

/** Ticks of the axis that such points need: from zero, or from below where values are negative. */
export function valueTicks(points: readonly Point[], small: boolean): number[] {
  const heights = points.map(heightOf);
  const [low, high] = [Math.min(0, ...heights), Math.max(0, ...heights)];
  const about = small ? 2 : 4;
  if (low === 0) return ticksTo(high, about);
  const ticks = ticksTo(Math.max(high, -low), about);
  const below = ticks.filter((t, i) => t > 0 && ticks[i - 1]! < -low).map((t) => -t);
  return [...below.reverse(), ...ticks.filter((t, i) => t === 0 || ticks[i - 1]! < high)];
}
