import { type Interval, overlaps, sum } from '../records/interval.ts';

/** Parts of a total against the total, in one unit. */
export interface PartsStanding {
  parts: Interval;
  whole: Interval;
  /** `short`: the parts leave some of the whole without a place; `over`: they are more than the whole. */
  holds: 'yes' | 'short' | 'over';
}

/** What the parts add up to, beside the national total of the same day. Null without parts. */
export function partsStanding(parts: readonly Interval[], whole: Interval): PartsStanding | null {
  if (parts.length === 0) return null;
  const all = sum(parts);
  return { parts: all, whole, holds: overlaps(all, whole) ? 'yes' : all.high < whole.low ? 'short' : 'over' };
}
