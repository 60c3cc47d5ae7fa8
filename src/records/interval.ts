/**
 * The values that printed digits allow, in base units: "$14.5 million" is 14,450,000 to 14,550,000.
 * An open side is ±Infinity ("more than"); a point has `low === high`.
 */
export interface Interval {
  low: number;
  high: number;
}

export const point = (value: number): Interval => ({ low: value, high: value });

// Every operation rounds once or twice, by half a unit in the last place each; four units outward keep the
// true result inside whatever the order of steps.
const ULP = 2 ** -52;
const outward = (low: number, high: number): Interval => ({
  low: low - Math.abs(low) * 4 * ULP,
  high: high + Math.abs(high) * 4 * ULP,
});

/** All sums of a value of `a` and a value of `b`. */
export const add = (a: Interval, b: Interval): Interval => outward(a.low + b.low, a.high + b.high);

/** All differences `a - b`. */
export const subtract = (a: Interval, b: Interval): Interval => outward(a.low - b.high, a.high - b.low);

/** The sum of any number of intervals, 0 of none. */
export const sum = (terms: readonly Interval[]): Interval => terms.reduce(add, point(0));

/** All products. A zero end times an open end is 0: the open end stands for large numbers, not for infinity. */
export function multiply(a: Interval, b: Interval): Interval {
  const [p, q, r, s] = [
    times(a.low, b.low),
    times(a.low, b.high),
    times(a.high, b.low),
    times(a.high, b.high),
  ];
  return outward(Math.min(p, q, r, s), Math.max(p, q, r, s));
}

const times = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);

/** All quotients `a / b`, null when `b` may be zero: the quotient can then be anything. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0 && b.high >= 0) return null;
  return multiply(a, outward(1 / b.high, 1 / b.low));
}

/** The interval times a number: a scale word, a conversion of units, -1 for a fall. */
export const scale = (a: Interval, by: number): Interval => multiply(a, point(by));

/** The same distances on the other side of zero: a fall told as a positive number. */
export const negate = (a: Interval): Interval => ({ low: -a.high, high: -a.low });

/**
 * Percent change from `base` to `now`: (now / base - 1) x 100. Null when the base may be zero or below,
 * where a percent change means nothing.
 */
export function percentChange(now: Interval, base: Interval): Interval | null {
  const ratio = base.low > 0 ? divide(now, base) : null;
  return ratio && scale(add(ratio, point(-1)), 100);
}

/** Percent that `part` is of `whole`. Null when the whole may be zero or below. */
export function share(part: Interval, whole: Interval): Interval | null {
  const ratio = whole.low > 0 ? divide(part, whole) : null;
  return ratio && scale(ratio, 100);
}

/** Exact decimals that came by different ways differ by float dust, never by anything that was printed. */
const DUST = 1e-9;
const dust = (a: Interval, b: Interval): number =>
  DUST * Math.max(0, ...[a.low, a.high, b.low, b.high].map(Math.abs).filter(Number.isFinite));

/** Whether some value is in both; ends count. */
export function overlaps(a: Interval, b: Interval): boolean {
  const slack = dust(a, b);
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Whether the interval allows the value; ends count. */
export const allows = (a: Interval, value: number): boolean => overlaps(a, point(value));

/** Whether every value of `inner` is in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  const slack = dust(outer, inner);
  return outer.low <= inner.low + slack && inner.high <= outer.high + slack;
}

/** The values in both, null when there is none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  return low <= high ? { low, high } : null;
}

/** The smallest interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});
