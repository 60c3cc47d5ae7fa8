import { type Interval, overlaps, scale } from '../records/interval.ts';
import { lastDigit } from './reading.ts';
import type { AlarmOffer } from './rule.ts';
import type { Item } from './table.ts';

const SCALES = [3, -3, 6, -6, 1, -1, 2, -2];

/**
 * The likeliest slip of the pen that turns what is printed into something within `target` (in the common
 * unit): another scale word, a sign, two digits that changed places, one wrong digit. Null when the figure
 * is no such slip away.
 */
export function slipTo(item: Item, target: Interval): AlarmOffer | null {
  const { claim, reading } = item;
  if (Array.isArray(claim.value) || reading.value === 0) return null;
  const power = scaleSlip(item, target);
  if (power !== null) return offer(item, reading.value * 10 ** power, 'scale', power);
  if (overlaps(scale(reading.strict, -1), target)) return offer(item, -reading.value, 'sign', null);
  const digits = digitSlip(item, target);
  return digits === null ? null : offer(item, digits, 'digits', null);
}

const offer = (
  { claim, reading }: Item,
  value: number,
  why: AlarmOffer['why'],
  by: number | null,
): AlarmOffer => ({
  value: tidy(value / reading.factor),
  unit: claim.unit,
  why,
  by,
});

/** The value the other figures imply, to the digits they allow; null where they leave it open. */
export function impliedBy(item: Item, target: Interval): AlarmOffer | null {
  const middle = (target.low + target.high) / 2;
  const width = target.high - target.low;
  if (!Number.isFinite(middle) || middle === 0 || width > Math.abs(middle) / 5) return null;
  // A result of counted terms is exact, yet nobody prints more than four digits of a quotient.
  const digits = width < Math.abs(middle) * 1e-4 ? 4 : Math.ceil(Math.log10(Math.abs(middle) / width)) + 1;
  return offer(item, Number(middle.toPrecision(digits)), 'implied', null);
}

/**
 * The power of ten that was lost or added. Where the target has both ends the first in order of likelihood;
 * where it is only "at most" or "at least" anything far enough would do, so nearness to its end counts as well.
 */
function scaleSlip({ claim, reading }: Item, target: Interval): number | null {
  const rate = claim.unit === '%' || claim.unit === 'pp' || claim.unit === 'x';
  // A lost decimal point of a rate explains nothing where the target is wide.
  const narrow = target.high - target.low <= Math.abs(target.high + target.low) / 10;
  const powers = rate ? (narrow ? [1, -1] : []) : SCALES;
  const fitting = powers.filter((p) => overlaps(scale(reading.strict, 10 ** p), target));
  const end = target.low > 0 ? target.low : target.high;
  const open = !Number.isFinite(target.high) || target.low <= 0;
  if (!open || !Number.isFinite(end) || end <= 0 || reading.value <= 0) return fitting[0] ?? null;
  const oddness = (p: number) =>
    Math.abs(Math.log10(reading.value / end) + p) + { 3: 0, 6: 0.5, 1: 1, 2: 2 }[Math.abs(p)]!;
  return fitting.sort((a, b) => oddness(a) - oddness(b))[0] ?? null;
}

/** A value with two neighbouring digits exchanged, or one digit changed, that lies in the target. */
function digitSlip({ claim, reading }: Item, target: Interval): number | null {
  const one = lastDigit(claim);
  if (one === null || typeof claim.value !== 'number') return null;
  const printed = String(Math.round(Math.abs(claim.value) / one));
  // One of one or two digits can be changed into anything: that explains nothing.
  if (printed.length < 3 || printed.length > 15) return null;
  const sign = Math.sign(claim.value) * one * reading.factor;
  const lies = (digits: string): number | null => {
    const value = Number(digits) * sign;
    return value >= target.low && value <= target.high ? value : null;
  };
  for (let i = 0; i + 1 < printed.length; i++) {
    const value = lies(printed.slice(0, i) + printed[i + 1] + printed[i] + printed.slice(i + 2));
    if (value !== null) return value;
  }
  for (let i = 0; i < printed.length; i++)
    for (let d = i === 0 ? 1 : 0; d <= 9; d++) {
      const value = lies(printed.slice(0, i) + d + printed.slice(i + 1));
      if (value !== null) return value;
    }
  return null;
}

/**
 * Whether one figure is a slip of the pen away from the other, so that both were meant to be the same: another
 * scale or sign, or two digits exchanged. Hedges reach too far to tell a slip from another figure, so both count
 * by their digits alone; one wrong digit shows nothing, for the figures of two months often share the others.
 */
export function looksLike(a: Item, b: Item): boolean {
  const target = scale({ low: b.claim.printedLow, high: b.claim.printedHigh }, b.reading.factor);
  const power = scaleSlip(a, target);
  // A figure of one digit is some power of ten from one in ten others.
  const [x, y] = [a, b].map((item) => digitsOf(item)) as [string, string];
  const telling = Math.min(significant(x), significant(y)) > 1 || Math.abs(power ?? 0) >= 3;
  if ((power !== null && telling) || holds(target, -a.reading.value)) return true;
  if (x.length !== y.length || lastDigit(a.claim) !== lastDigit(b.claim)) return false;
  const wrong = [...x].flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  const [i, j] = wrong as [number, number];
  return wrong.length === 2 && j === i + 1 && x[i] === y[j] && x[j] === y[i];
}

const digitsOf = ({ claim }: Item): string => claim.digits?.replace(/\D/g, '') ?? '';

const significant = (digits: string): number => digits.replace(/^0+/, '').length;

const holds = ({ low, high }: Interval, value: number): boolean => low <= value && value <= high;

/** Products of printed decimals carry float dust. */
export const tidy = (x: number): number => Number(x.toPrecision(12));
