import { daysBetween, shiftDay } from '../records/days.ts';
import type { DailyCount } from './daily-counts.ts';
import { deadByDay, delays } from './delays.ts';

/** How many of the deaths were reported by a day, and how many the cases before it would let one expect. */
export interface TimingStanding {
  day: string;
  deathsBy: number;
  deaths: number;
  reported: number;
  /** Shares of one, the least and the most over all settings. */
  expected: { low: number; high: number };
  settings: number;
}

/** How cases told as one sum before the first day are laid out in time. */
const EARLIER: readonly ((days: number) => number[])[] = [
  // All as long ago as they can be: the most deaths by any day.
  (days) => [1, ...Array<number>(days - 1).fill(0)],
  (days) => Array<number>(days).fill(1),
  // Doubling every three days, as an epidemic that was just seen.
  (days) => Array.from({ length: days }, (_, i) => 2 ** (i / 3)),
];

/** Days from falling ill to being reported: none, or what most registers need at most. */
const REPORTED_AFTER = [0, 3];

/** Days before the first count in which earlier cases fell ill, where it is not said: the length of most illnesses. */
const BEFORE = 14;

/**
 * When deaths came, against when they were to be expected after the cases, over every published delay, every layout of
 * the earlier cases, and reports at once or days later: for each day the share of all deaths. The day told is the one where the reported share is
 * furthest above the middle of what was to be expected. Null where there are too few deaths to have a course, or no cases.
 */
export function timingStanding(days: readonly DailyCount[]): TimingStanding | null {
  const course = caseDays(days);
  const final = days.findLast((d) => d.totalDeaths !== null)?.totalDeaths ?? 0;
  if (!course || final < LEAST_DEATHS) return null;
  const expected = expectedShares(course, days.at(-1)!.day);
  let top: TimingStanding | null = null;
  for (const { day, totalDeaths } of days) {
    if (totalDeaths === null || totalDeaths > final) continue;
    const shares = expected.map((by) => by(day));
    const found = {
      ...{ day, deathsBy: totalDeaths, deaths: final, reported: totalDeaths / final },
      ...{ expected: { low: Math.min(...shares), high: Math.max(...shares) }, settings: shares.length },
    };
    if (!top || excess(found) > excess(top)) top = found;
  }
  return top;
}

/** Fewer deaths have no course: one family can be half of them. */
const LEAST_DEATHS = 20;

/** Deaths come before the delays allow where so many times the share that was to be expected is out. */
export const EARLY = 3;

/** Beyond every setting, and by more than chance among so many deaths: three standard errors of the share. */
export function isEarly({ reported, expected, deaths }: TimingStanding): boolean {
  const error = Math.sqrt((expected.high * (1 - expected.high)) / deaths);
  return reported > EARLY * expected.high && reported > expected.high + 3 * error;
}

const excess = ({ reported, expected }: TimingStanding): number =>
  reported - (expected.low + expected.high) / 2;

interface Course {
  /** New cases of days in a row. */
  first: string;
  cases: number[];
  /** Told as a sum before the first. */
  earlier: number;
}

function caseDays(days: readonly DailyCount[]): Course | null {
  const first = days.findIndex((d) => d.cases !== null);
  if (first < 0 || days.length - first < BEFORE) return null;
  const { day, totalCases, cases } = days[first]!;
  const length = daysBetween(day, days.at(-1)!.day) + 1;
  const out = Array<number>(length).fill(0);
  for (const d of days.slice(first)) out[daysBetween(day, d.day)] = d.cases ?? 0;
  return { first: day, cases: out, earlier: Math.max(0, (totalCases ?? 0) - (cases ?? 0)) };
}

/** One function a setting: the share of all deaths up to `end` that is expected by a day. */
function expectedShares({ first, cases, earlier }: Course, end: string): ((day: string) => number)[] {
  const layouts = earlier > 0 ? EARLIER : EARLIER.slice(0, 1);
  const total = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  return delays.flatMap((delay) => {
    const dead = deadByDay(delay);
    return layouts.flatMap((layout) => {
      const weights = layout(BEFORE);
      const onsets = [...weights.map((w) => (earlier * w) / total(weights)), ...cases];
      return REPORTED_AFTER.map((late) => {
        const start = shiftDay(first, -BEFORE - late);
        const by = (day: string): number => {
          const until = daysBetween(start, day);
          return total(
            onsets.slice(0, until + 1).map((n, i) => n * dead[Math.min(until - i, dead.length - 1)]!),
          );
        };
        const all = by(end);
        return (day: string) => (all > 0 ? by(day) / all : 0);
      });
    });
  });
}
