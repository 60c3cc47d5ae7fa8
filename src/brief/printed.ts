import { amount } from '../records/amount-words.ts';
import { type Interval, percentChange } from '../records/interval.ts';
import type { Cell } from '../series/question.ts';

/** Digits that a desk prints of an exact figure. */
const DIGITS = 4;
const scales: readonly [number, string][] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/**
 * A known cell as a desk prints it: "$14.51 million", "846,598 pieces", "more than 10.6 million pieces", "3,744
 * tonnes", "none". Never more digits than were printed where the figure is quoted, and a zero only for a zero.
 */
export function printed(cell: Cell): string {
  const value = Number(cell.value);
  const interval = cell.interval ?? { low: value, high: value };
  if (value === 0 && interval.high <= 0) return 'none';
  const tonnes = cell.unit === 'kg' && Math.abs(value) >= 1000;
  const by = tonnes ? 1000 : 1;
  const { hedge, number } = digits(value / by, { low: interval.low / by, high: interval.high / by });
  return `${hedge}${amount(number, tonnes ? 't' : cell.unit)}`;
}

/** The number alone, with what stands before it: `more than ` and `10.6 million`. */
function digits(value: number, { low, high }: Interval): { hedge: string; number: string } {
  if (high === Number.POSITIVE_INFINITY) return { hedge: 'more than ', number: short(low) };
  if (low === Number.NEGATIVE_INFINITY || (low === 0 && high > 0))
    return { hedge: 'less than ', number: short(high) };
  const width = high - low;
  if (width <= Math.abs(value) * 1e-9) return { hedge: '', number: short(value) };
  // One end is what was printed: "nearly 95,000", "at least 500".
  if (Math.abs(high - value) < width * 1e-6) return { hedge: 'nearly ', number: short(value) };
  if (Math.abs(value - low) < width * 1e-6) return { hedge: 'more than ', number: short(value) };
  const unit = 10 ** Math.ceil(Math.log10(width) - 0.05);
  const rounded = Math.round(value / unit) * unit;
  const asPrinted = Math.abs(rounded - value) < width * 1e-6;
  if (asPrinted || unit * 20 <= Math.abs(value)) return { hedge: '', number: inScale(rounded) };
  // Too few digits are sure to be a figure: one more, which is hedged. $14 million less $33 million is about $19 million.
  const step = 10 ** Math.floor(Math.log10(width) + 0.05);
  return { hedge: 'about ', number: inScale(Math.round(value / step) * step) };
}

/** Four digits of millions and more, whole numbers below, two places below ten. */
function short(value: number): string {
  const size = Math.abs(value);
  if (size < 1e6) return inScale(size < 10 ? Number(value.toFixed(2)) : Math.round(value));
  return inScale(Number(value.toPrecision(DIGITS)));
}

function inScale(value: number): string {
  const [by, word] = scales.find(([s]) => Math.abs(value) >= s) ?? [1, ''];
  const number = Number((value / by).toPrecision(12));
  return by === 1 ? grouped(number) : `${number}${word}`;
}

const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

/** A change as a desk prints it. */
export interface PrintedChange {
  verb: 'rose' | 'fell';
  /** "85.2%", "about 36%". */
  text: string;
}

/** Beyond this a percentage says less than the two figures do. */
const MOST = 900;

/** The change of a cell against a base; null where a percentage means nothing, or says nothing. */
export function printedChange(now: Cell, base: Cell): PrintedChange | null {
  if (now.value === null || base.value === null || Number(now.value) === 0) return null;
  const found = percentChange(intervalOf(now), intervalOf(base));
  if (!found || !Number.isFinite(found.low) || !Number.isFinite(found.high)) return null;
  const middle = (found.low + found.high) / 2;
  const width = found.high - found.low;
  if (Math.abs(middle) > MOST || Math.sign(found.low) !== Math.sign(found.high)) return null;
  const places = width > 0.15 ? 0 : middle < -99.9 ? 2 : 1;
  const text = Number(Math.abs(middle).toFixed(places));
  if (text === 0 || width > Math.abs(middle)) return null;
  return { verb: middle < 0 ? 'fell' : 'rose', text: `${width > 1 ? 'about ' : ''}${text}%` };
}

/** Which way a figure went, where the digits leave no doubt. */
export function direction(now: Cell, base: Cell): 'rose' | 'fell' | null {
  if (now.value === null || base.value === null) return null;
  const [after, before] = [intervalOf(now), intervalOf(base)];
  if (after.low > before.high) return 'rose';
  return after.high < before.low ? 'fell' : null;
}

export const intervalOf = (cell: Cell): Interval =>
  cell.interval ?? { low: Number(cell.value), high: Number(cell.value) };
