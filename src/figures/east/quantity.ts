import { type Interval, scale } from '../../records/interval.ts';
import { printedInterval } from '../../records/interval-printed.ts';
import type { Hedge } from '../figure.ts';
import type { Found } from '../found.ts';
import type { FigureWords } from './lexicon.ts';
import { fractionAt, type Measure, measureOf, unitSign } from './measure.ts';
import { type EasternNumber, readEasternNumber } from './number.ts';

/** A number with its currency, percent sign or unit, before its kind is read from around it. Offsets in its sentence. */
export interface Quantity extends Omit<Found, 'from' | 'to' | 'money'> {
  start: number;
  end: number;
  /** Behind the unit and the hedge that follow it: where a verb or goods may stand. */
  to: number;
  /** Where the hedge before it begins. */
  from: number;
  hedge: Hedge;
  /** Read before the next one is, which may go on from it. */
  way?: number;
}

const EVERYTHING: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
/** Characters that a pattern looks back at. */
const BACK = 24;

/**
 * The quantity that begins at an offset, or how far the number goes that is none.
 *
 * @param kept a second reader says that it is one, whatever stands around it.
 */
export function quantityAt(
  text: string,
  at: number,
  words: FigureWords,
  kept: boolean,
): { quantity: Quantity | null; end: number } | null {
  const sign = /^(?:US\$|HK\$|NT\$|[$€£¥₩])\s?/.exec(text.slice(at, at + 4))?.[0].length ?? 0;
  const number = numberAt(text, at + sign);
  if (!number) return null;
  const before = text.slice(Math.max(0, at - BACK), at);
  const head = text.slice(Math.max(0, at - BACK), at + sign);
  const money = words.moneyBefore.find(([pattern]) => pattern.test(head))?.[1] ?? null;
  const none = { quantity: null, end: number.end };
  const inWord = /[\p{L}\d.]$/u.test(before) && /[A-Za-z\d.]$/.test(before) && money === null;
  if (!kept && (inWord || words.notBefore.test(before))) return none;
  const range = /[从由]\s?$/.test(before) ? null : rangeOf(text, number, words);
  const last = range ?? number;
  const measure = fractionAt(text, number, words) ?? measureOf(text, last, words, money);
  const tail = text.slice(last.end, last.end + BACK);
  if (!kept && measure?.form !== 'fraction' && measure?.form !== 'multiple' && isDate(tail, measure, words))
    return none;
  if (!kept && !measure && !isAmount(text, at + sign, last, number)) return none;
  return { quantity: assemble(text, at, number, range, measure, words, kept && !measure), end: number.end };
}

/** A unit that is a currency or a percent sign beats what looks like a date: "3分之1", "1天然气" never stand so. */
const isDate = (tail: string, measure: Measure | null, words: FigureWords): boolean =>
  !(measure && (measure.unit === '%' || /^[A-Z]{3}$/.test(measure.unit ?? ''))) && words.notAfter.test(tail);

/** Counts have a counting word; what has none is an amount only by its scale or its commas. */
const isAmount = (text: string, at: number, last: EasternNumber, first: EasternNumber): boolean =>
  last.malformed !== null ||
  first.scale >= 4 ||
  last.scale >= 4 ||
  /^\d{1,3}(?:,\d{3})+/.test(text.slice(at, at + 12));

const NATIVE: Record<string, number> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
};

function numberAt(text: string, at: number): EasternNumber | null {
  const hundred = /^(?:百|千)(?=分之)/.exec(text.slice(at, at + 3))?.[0];
  if (hundred) return plainNumber(at + 1, hundred === '百' ? 100 : 1000);
  const found = readEasternNumber(text, at);
  if (found) return found;
  const [native] = /^(?:다섯|여섯|일곱|여덟|아홉|[한두세네열])/.exec(text.slice(at, at + 2)) ?? [];
  return native ? plainNumber(at + native.length, NATIVE[native]!) : null;
}

const plainNumber = (end: number, value: number): EasternNumber => ({
  end,
  value,
  plain: String(value),
  scale: 0,
  words: true,
  more: false,
  malformed: null,
});

/** The upper end of "10至20", "3억~4억", "8%至10%"; what its lower end leaves out is the upper's. */
function rangeOf(text: string, low: EasternNumber, words: FigureWords): EasternNumber | null {
  if (low.value === null) return null;
  const own = unitSign(text, low.end, words);
  const at = low.end + own.length;
  const sign = words.rangeSign.exec(text.slice(at, at + 4))?.[0].length;
  if (!sign) return null;
  const high = readEasternNumber(text, at + sign);
  if (!high?.value) return null;
  // "增长19%至8.75万亿日元" leads from a change to a level: the ends of a range are told in one unit.
  return own === '' || unitSign(text, high.end, words).trim() === own.trim() ? high : null;
}

function assemble(
  text: string,
  start: number,
  number: EasternNumber,
  range: EasternNumber | null,
  measure: (Measure & { of?: EasternNumber }) | null,
  words: FigureWords,
  proposed: boolean,
): Quantity {
  const last = range ?? number;
  const end = Math.max(measure?.end ?? last.end, last.end);
  const to = measure?.to ?? end;
  const behind = hedgeBehind(text, last, measure, to, words);
  const before = hedgeBefore(text, start, words);
  const times = measure?.times ?? 1;
  const base = measure?.of ?? null;
  const one = (n: EasternNumber): number | null => {
    const { value } = base ?? n;
    return value === null ? null : Number((value * times).toPrecision(12));
  };
  const low = range ? lowEnd(number, range) : null;
  const value: Quantity['value'] =
    low !== null && range?.value != null ? [low * times, range.value * times] : one(number);
  return {
    start,
    end,
    to: behind.to,
    from: before.from,
    form: range ? 'range' : (measure?.form ?? 'amount'),
    value,
    printed: printedOf(number, value, times, base, measure?.form ?? 'amount'),
    plain: times === 1 && base === null ? number.plain : null,
    scale: number.scale,
    unit: measure?.unit ?? null,
    hedge: before.hedge ?? behind.hedge ?? (number.more ? 'over' : 'exact'),
    words: number.words || base !== null,
    malformed: number.malformed,
    ...(proposed ? { proposed: true as const } : {}),
  };
}

/** "2至3万" begins at 20,000, "2억~3억" says so itself. */
function lowEnd(low: EasternNumber, high: EasternNumber): number {
  const own = low.value!;
  return low.scale < high.scale && own < high.value! / 10 ** Math.min(4, high.scale)
    ? own * 10 ** high.scale
    : own < high.value!
      ? own
      : Math.min(own, high.value!);
}

function printedOf(
  number: EasternNumber,
  value: Quantity['value'],
  times: number,
  fraction: EasternNumber | null,
  form: Measure['form'],
): Interval {
  if (value === null) return EVERYTHING;
  if (Array.isArray(value)) return { low: value[0], high: value[1] };
  // A third is said for anything near it.
  if (fraction !== null && form === 'fraction' && number.value! < 100)
    return { low: value * (11 / 12), high: value * (13 / 12) };
  const { plain, scale: power } = fraction ?? number;
  const printed = plain === null ? null : printedInterval(plain, power);
  return printed ? scale(printed, times) : { low: value, high: value };
}

function hedgeBefore(text: string, start: number, words: FigureWords): { hedge: Hedge | null; from: number } {
  const before = text.slice(Math.max(0, start - 10), start);
  for (const [pattern, hedge] of words.hedgesBefore) {
    const found = pattern.exec(before);
    if (found) return { hedge, from: start - found[0].length };
  }
  return { hedge: null, from: start };
}

/** Behind the number itself (两倍多, 1000余) and behind its unit (1680吨左右, 10만 명 이상). */
function hedgeBehind(
  text: string,
  number: EasternNumber,
  measure: Measure | null,
  to: number,
  words: FigureWords,
): { hedge: Hedge | null; to: number } {
  const inner =
    measure && measure.to > number.end && /^\s?[多余여]/.test(text.slice(number.end, number.end + 2));
  for (const [pattern, hedge] of words.hedgesAfter) {
    const found = pattern.exec(text.slice(to, to + 12));
    if (found) return { hedge, to: to + found[0].length };
  }
  return { hedge: inner ? 'over' : null, to };
}
