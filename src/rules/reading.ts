import type { Claim } from '../claims/claim.ts';
import { hull, type Interval, point, scale } from '../records/interval.ts';
import { wordTable } from '../records/word-table.ts';

/**
 * A claim as a quantity to calculate with, in a common unit. `strict` is what digits and hedge say;
 * `generous` is the widest that a fair reader grants. Relations hold by the first, hold by rounding by
 * the second, and only what the second does not allow is ever called wrong.
 */
export interface Reading {
  /** The claim's unit, with all weights as `kg`. */
  unit: string | null;
  /** One of the claim's own units in `unit`: 1000 for tonnes. */
  factor: number;
  /** The stated value in `unit`; the middle of a range. */
  value: number;
  strict: Interval;
  generous: Interval;
}

const kilograms: Record<string, number> = wordTable({ kg: 1, t: 1000, g: 0.001 });

export const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);
export const isRate = (unit: string | null): boolean => unit === '%' || unit === 'pp' || unit === 'x';
/** Pieces, people, cases: things that are counted, not measured. */
export const isCount = (unit: string | null): boolean =>
  unit !== null &&
  !isMoney(unit) &&
  !isRate(unit) &&
  !(unit in kilograms) &&
  !/^(l|bbl|km|m|ha|mwh|hour)$/.test(unit);

/** Null for a rank, a malformed number, and whatever has no value. */
export function readingOf(claim: Claim): Reading | null {
  if (claim.malformed || claim.kind === 'rank' || claim.value === null) return null;
  const range = Array.isArray(claim.value);
  const value = Array.isArray(claim.value) ? (claim.value[0] + claim.value[1]) / 2 : claim.value;
  if (!Number.isFinite(value)) return null;
  const factor = kilograms[claim.unit ?? ''] ?? 1;
  const sized = range ? rangeReading(claim.value as [number, number]) : sizes(claim, Math.abs(value));
  const signed = (i: Interval) => scale(i, value < 0 && !range ? -factor : factor);
  return {
    unit: claim.unit !== null && claim.unit in kilograms ? 'kg' : claim.unit,
    factor,
    value: value * factor,
    strict: signed(sized.strict),
    generous: signed(sized.generous),
  };
}

const rangeReading = ([low, high]: [number, number]) => ({
  strict: { low, high },
  generous: { low: low - Math.abs(low) / 10, high: high + Math.abs(high) / 10 },
});

/** Both intervals for the size of a figure, without its sign. */
function sizes(claim: Claim, m: number): { strict: Interval; generous: Interval } {
  // "A 0% increase": anything that rounds to none, up or down.
  if (m === 0 && claim.kind === 'change' && claim.digits !== null) {
    const near = { low: -claim.printedHigh, high: claim.printedHigh };
    return { strict: near, generous: near };
  }
  if (m === 0 || isExactCount(claim, m)) return { strict: point(m), generous: point(m) };
  const printed = unsigned(claim.printedLow, claim.printedHigh, m);
  const wide = generously(claim, m, printed);
  const stated = unsigned(claim.low, claim.high, m);
  switch (claim.hedge) {
    case 'exact':
      return { strict: printed, generous: wide };
    case 'about':
      return { strict: stated, generous: hull(wide, { low: m * 0.9, high: m * 1.1 }) };
    case 'nearly':
      return { strict: stated, generous: { low: m * 0.85, high: Math.max(wide.high, m * 1.05) } };
    case 'over':
      return {
        strict: { low: m, high: m * Math.min(1.5, overBy(claim.digits)) },
        generous: { low: printed.low, high: m * overBy(claim.digits) },
      };
    default:
      return { strict: { low: 0, high: m }, generous: { low: 0, high: printed.high } };
  }
}

/**
 * How many times as much "more than" may be said of. "More than 10.6 million" is not said of 106 million, so that a lost
 * zero still shows; and the more digits are printed the less is meant: "over 3,270,850" is that number with a flourish.
 */
function overBy(digits: string | null): number {
  const significant = (digits ?? '').replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
  return significant >= 5 ? 1.01 : significant === 4 ? 1.1 : 3;
}

/**
 * Writers cut digits off as often as they round, so an amount may be one last digit larger. A rate may be that
 * much off either way, for it was worked out from figures that were not printed; and words are a tenth off.
 */
function generously(claim: Claim, m: number, printed: Interval): Interval {
  const one = Math.min(lastDigit(claim) ?? printed.high - printed.low, m / 4);
  const either = Math.max(
    isRate(claim.unit) ? rateSlack(claim, m, one) : 0,
    claim.digits === null ? m / 10 : 0,
  );
  return {
    low: Math.max(0, Math.min(printed.low, m - either)),
    high: Math.max(printed.high, m + one, m + either),
  };
}

/** A whole percentage is one off at most, a round one may be rounder than it looks: "30 percent" for 28.8. */
function rateSlack({ digits }: Claim, m: number, one: number): number {
  if (digits?.includes('.')) return 1.5 * one;
  return digits?.endsWith('0') ? Math.max(one, Math.min(5, m / 20)) : one;
}

/** A count printed to the last piece is that number; from a thousand on, zeros at its end may be rounding. */
function isExactCount(claim: Claim, m: number): boolean {
  if (claim.hedge !== 'exact' || claim.scale !== 0 || !Number.isInteger(m)) return false;
  if (claim.kind !== 'level' && claim.kind !== 'zero' && claim.kind !== 'change') return false;
  return isCount(claim.unit) && (m < 1000 || m % 10 !== 0);
}

function unsigned(low: number, high: number, m: number): Interval {
  const ends = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number];
  return low <= 0 && high >= 0
    ? { low: 0, high: ends[1] }
    : ends[0] <= m && m <= ends[1]
      ? { low: ends[0], high: ends[1] }
      : point(m);
}

/** Value of one in the last printed digit, in base units; null where there are no digits to see. */
export function lastDigit(claim: Claim): number | null {
  return claim.digits === null ? null : 10 ** (claim.scale - decimals(claim.digits));
}

function decimals(digits: string): number {
  const [, tail] = /^[^.]*\.(\d+)$/.exec(digits) ?? /,(\d{1,2})$/.exec(digits) ?? [];
  return tail?.length ?? 0;
}
