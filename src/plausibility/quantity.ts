import type { Interval } from '../records/interval.ts';

/** An amount of goods set beside the people it is for and what was used before. */
export interface QuantityStanding {
  /** For each person; null where the population is not known. */
  perPerson: Interval | null;
  /** Against the largest of the months before; null where none is known. */
  timesLargest: Interval | null;
  months: number;
}

/** More a head than anyone uses in a month of the most used goods (masks, gloves), or so many times the largest month. */
export const MOST_A_HEAD = 100;
export const MOST_TIMES = 100;
/** Fewer months do not show what is usual. */
const LEAST_MONTHS = 12;

/**
 * A month's quantity against the population and against past months, all in one unit of counting.
 *
 * @param population people in the country that the goods went to.
 * @param past quantities of earlier months; zeros are months without trade and set no size.
 */
export function quantityStanding(
  quantity: Interval,
  { population, past }: { population: number | null; past: readonly number[] },
): QuantityStanding {
  const largest = Math.max(0, ...past);
  return {
    perPerson: population ? over(quantity, population) : null,
    timesLargest: largest > 0 && past.length >= LEAST_MONTHS ? over(quantity, largest) : null,
    months: past.length,
  };
}

/** Far outside both of what is known: one alone may be a stockpile or a first purchase. */
export function isFarOutside({ perPerson, timesLargest }: QuantityStanding): boolean {
  const known = [
    ...(perPerson ? [perPerson.low > MOST_A_HEAD] : []),
    ...(timesLargest ? [timesLargest.low > MOST_TIMES] : []),
  ];
  return known.length > 0 && known.every((far) => far);
}

const over = ({ low, high }: Interval, by: number): Interval => ({ low: low / by, high: high / by });
