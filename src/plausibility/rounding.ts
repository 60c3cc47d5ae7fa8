import type { DailyCount } from './daily-counts.ts';

/** How many counts are whole tens (or hundreds, thousands), against what counting would give. */
export interface RoundingStanding {
  step: number;
  multiples: number;
  of: number;
  /** By chance, one in `step`. */
  expected: number;
}

/** Fewer counts show nothing. */
const LEAST = 10;

/**
 * The largest step of 10, 100, 1,000 that most counts are multiples of, beyond chance. Counts below ten steps are left out
 * only where they are zero: a small count cannot be rounded away unseen. Null where counts look counted.
 */
export function roundingStanding(counts: readonly (number | null)[]): RoundingStanding | null {
  const told = counts.filter((n): n is number => n !== null && n > 0);
  if (told.length < LEAST) return null;
  for (const step of [1000, 100, 10]) {
    const multiples = told.filter((n) => n % step === 0).length;
    if (multiples >= 0.75 * told.length)
      return { step, multiples, of: told.length, expected: told.length / step };
  }
  return null;
}

/** The step that a series is told in: 1 where it is counted to the last. */
export const stepOf = (days: readonly DailyCount[]): number =>
  roundingStanding(days.map((d) => d.cases ?? d.totalCases))?.step ?? 1;
