import type { Interval } from './interval.ts';

/**
 * What printed digits stand for. "14.5" million is any amount that rounds to it: half a unit of the last
 * printed digit either way. What trailing zeros of a whole number stand for cannot be seen: "17,000 tonnes"
 * may be a count or 16,640 rounded to thousands. Two readings, therefore.
 *
 * Digits are a plain numeral without sign, scale word and currency: `14.5`, `17,000`, `81 109`.
 * `scale` is the power of ten of the scale word (6 for "million"). All arithmetic on them is on integers
 * and a power of ten; the one rounding is the last step to a number.
 */
interface Numeral {
  /** The digits as one integer: 145 for "14.5". */
  digits: bigint;
  /** Power of ten of the last printed digit with the scale word: 5 for "14.5" million. */
  exponent: number;
  /** Zeros at the end of a whole number. */
  zeros: number;
  /** Digits of `digits`. */
  length: number;
  whole: boolean;
}

// Thousands by comma, space or apostrophe (1,234,567), lakhs and crores by comma (1,32,121).
const GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/;

function numeral(digits: string, scale: number): Numeral | null {
  const [, grouped = digits, fraction = ''] = /^([^.]*)(\.\d+)?$/.exec(digits) ?? [];
  const plain = GROUPED.test(grouped) ? grouped.replace(/\D/g, '') : grouped;
  const [, head, tail = ''] = /^(\d+)(?:\.(\d+))?$/.exec(plain + fraction) ?? [];
  if (head === undefined) return null;
  const all = (head + tail).replace(/^0+(?=\d)/, '');
  return {
    digits: BigInt(all),
    exponent: scale - tail.length,
    zeros: all.length - all.replace(/0+$/, '').length,
    length: all.length,
    whole: tail === '',
  };
}

/** `n x 10^exponent` as the nearest number; text to number rounds correctly where multiplying would not. */
const float = (n: bigint, exponent: number): number => Number(`${n}e${exponent}`);

/** The numeral more or less `fifths` fifths of 10^(exponent + up), never below zero. */
function around(n: Numeral, up: number, below: bigint, above: bigint): Interval {
  const tenth = n.exponent - 1;
  const middle = n.digits * 10n;
  const unit = 10n ** BigInt(up);
  const low = middle - below * unit;
  return { low: float(low > 0n ? low : 0n, tenth), high: float(middle + above * unit, tenth) };
}

/**
 * Half a unit of the last printed digit: "14.5", 6 -> 14,450,000 to 14,550,000; "17,000", 0 -> 16,999.5 to
 * 17,000.5. Null when the digits are no plain numeral.
 */
export function strictInterval(digits: string, scale: number): Interval | null {
  const n = numeral(digits, scale);
  return n && around(n, 0, 5n, 5n);
}

/**
 * The widest reading that a careful reader grants, and so the one that nothing may be called wrong inside:
 * `strictInterval`, except that the zeros at the end of a round whole number are read as rounding.
 *
 * - Written out, from 1,000 on: half a unit of the last digit that is not zero, with two significant digits
 *   at least. "17,000" is 16,500 to 17,500, "20,000" is 19,500 to 20,500, "1,630,000" is ± 5,000. So
 *   "10,000,000" stands for what "10 million" does.
 * - With a scale word the writer has shown where the rounding is: "120 million" is to the million. Zeros
 *   count as rounding only beyond the third digit ("1,200 million" is ± 5 million).
 * - Below 1,000 without a scale word things were counted: "120 cases" is 120.
 *
 * @returns null when the digits are no plain numeral.
 */
export function printedInterval(digits: string, scale: number): Interval | null {
  const n = numeral(digits, scale);
  return n && around(n, roundedZeros(n, scale), 5n, 5n);
}

function roundedZeros(n: Numeral, scale: number): number {
  if (!n.whole || n.digits < 1000n) return 0;
  return Math.min(n.zeros, n.length - (scale > 0 ? 3 : 2));
}

export type HedgeWord = 'exact' | 'about' | 'over' | 'under' | 'nearly' | 'upto';

/**
 * What digits and their hedge together allow, for judging: a value outside makes the statement false.
 *
 * - `about`: one unit of the last digit that is not zero, at most a tenth of the value ("about 300 million"
 *   is 270 to 330 million, "some $874.18 million" is ± 0.01), and never less than the digits without hedge.
 * - `over`: from the number up, without end: "more than 10.6 million" is said of 10.6-something, but 12
 *   million does not make it false.
 * - `under`, `upto`: from zero to the number.
 * - `nearly`: below and close. Down by two units of the last digit that is not zero, at most a tenth of the
 *   value, at least three tenths of the last printed digit: "nearly 95,000" is 93,000 to 95,000, "almost $3
 *   million" 2.7 to 3, "nearly 2 %" 1.7 to 2.
 *
 * The number itself is inside for every hedge: whether "more than 80 %" is said of 80.0 exactly is not
 * worth an accusation. Amounts are without sign; a fall is turned round by the caller (`negate`).
 *
 * @returns null when the digits are no plain numeral.
 */
export function hedgedInterval(digits: string, scale: number, hedge: HedgeWord): Interval | null {
  const printed = printedInterval(digits, scale);
  const n = numeral(digits, scale);
  if (!printed || !n) return null;
  const value = float(n.digits, n.exponent);
  if (hedge === 'exact') return printed;
  if (hedge === 'over') return { low: value, high: Number.POSITIVE_INFINITY };
  if (hedge === 'under' || hedge === 'upto') return { low: 0, high: value };
  const unit = float(10n ** BigInt(n.whole ? n.zeros : 0), n.exponent);
  if (hedge === 'about') {
    const reach = Math.min(unit, value / 10);
    return { low: Math.min(printed.low, value - reach), high: Math.max(printed.high, value + reach) };
  }
  const reach = Math.max(Math.min(2 * unit, value / 10), float(3n, n.exponent - 1));
  return { low: Math.max(0, value - reach), high: value };
}
