import { divide, type Interval } from '../records/interval.ts';
import { ENOUGH_CASES, type ReferencePopulation, referencePopulations } from './reference-populations.ts';

/** Deaths among cases, set beside what whole populations counted. Ratios are parts of one, not percent. */
export interface FatalityStanding {
  ratio: Interval;
  /** How many of the reference populations have a lower ratio, by the middle of the interval. */
  lower: number;
  of: number;
  lowest: { area: string; ratio: number };
  highest: { area: string; ratio: number };
  median: number;
  /** How many times the lowest exceeds the ratio, or the ratio the highest; null where it lies between them. */
  beyond: { end: 'lowest' | 'highest'; times: Interval } | null;
}

/**
 * How far beyond every reference population a ratio must lie to be called implausible. The populations differ
 * seventyfold among themselves by age, vaccination and testing, and a count taken before its deaths have followed may be
 * a few times too low; an order of magnitude beyond the last of them is none of that alone.
 */
export const FAR = 10;

/**
 * The rank of deaths / cases among populations with half a million confirmed cases or more. Null where there are too few
 * cases to be compared, or more deaths than cases.
 *
 * @param deaths cumulative, of the same people, place and time as `cases`.
 */
export function fatalityStanding(
  deaths: Interval,
  cases: Interval,
  populations: readonly ReferencePopulation[] = referencePopulations,
): FatalityStanding | null {
  if (!(cases.low >= ENOUGH_CASES) || !Number.isFinite(cases.high)) return null;
  if (!(deaths.low >= 0) || !(deaths.high < cases.low)) return null;
  const ratio = divide(deaths, cases)!;
  const ranked = populations
    .map(({ area, deaths: d, cases: c }) => ({ area, ratio: d / c }))
    .sort((a, b) => a.ratio - b.ratio);
  const [lowest, highest] = [ranked[0]!, ranked.at(-1)!];
  const middle = (ratio.low + ratio.high) / 2;
  return {
    ratio,
    lower: ranked.filter((p) => p.ratio < middle).length,
    of: ranked.length,
    lowest,
    highest,
    median: ranked[Math.floor(ranked.length / 2)]!.ratio,
    beyond:
      ratio.high < lowest.ratio
        ? { end: 'lowest', times: { low: lowest.ratio / ratio.high, high: lowest.ratio / ratio.low } }
        : ratio.low > highest.ratio
          ? { end: 'highest', times: { low: ratio.low / highest.ratio, high: ratio.high / highest.ratio } }
          : null,
  };
}

/** Whether no reading of the digits brings the ratio within an order of magnitude of any population. */
export const isFarBeyond = ({ beyond }: FatalityStanding): boolean =>
  beyond !== null && beyond.times.low >= FAR;
