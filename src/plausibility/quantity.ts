import type { Interval } from '../records/interval.ts';

/** An amount of one month set beside the months before. */
export interface QuantityStanding {
  /** The largest of the months that are known. */
  largest: number;
  times: Interval;
  months: number;
}

/**
 * So many times the largest month is a scale word too much. A border that opens again, a ship or a stockpile make a
 * hundred times what a thin trade had before, and are no oddity.
 */
export const MOST_TIMES = 1000;

/** Fewer months do not show what is usual. */
const LEAST_MONTHS = 12;

/**
 * A month's amount against past months, all in one unit. Null where fewer than twelve are known or all are zero, for
 * then nothing shows what is usual.
 */
export function quantityStanding(amount: Interval, past: readonly number[]): QuantityStanding | null {
  const largest = Math.max(0, ...past);
  if (past.length < LEAST_MONTHS || largest === 0) return null;
  return {
    largest,
    times: { low: amount.low / largest, high: amount.high / largest },
    months: past.length,
  };
}

export const isFarOutside = ({ times }: QuantityStanding): boolean => times.low >= MOST_TIMES;
