import type { FigureWords } from './lexicon.ts';
import { type EasternNumber, readEasternNumber } from './number.ts';

/** What a number is a number of. */
export interface Measure {
  end: number;
  /** Behind the word of the unit, which is no part of the figure. */
  to: number;
  form: 'amount' | 'fraction' | 'multiple';
  unit: string | null;
  /** Multiplies the value: tenths are 10 percent each. */
  times: number;
}

/** The currency or percent sign right behind a number, '' where none stands. */
export const unitSign = (text: string, at: number, words: FigureWords): string =>
  words.percent.exec(text.slice(at, at + 6))?.[0] ?? text.slice(at, at + moneyLength(text, at, words));

function moneyLength(text: string, at: number, words: FigureWords): number {
  const gap = text[at] === ' ' ? 1 : 0;
  const word = longest(text, at + gap, words.moneyAfter);
  return word ? gap + word.length : 0;
}

/** The longest word of a table that stands at an offset. */
function longest(text: string, at: number, table: ReadonlyMap<string, string>): string | null {
  for (let length = 6; length > 0; length--) {
    const word = text.slice(at, at + length);
    if (word.length === length && table.has(word)) return word;
  }
  return null;
}

/** "三分之一", "3분의 1", "百分之八". */
export function fractionAt(
  text: string,
  below: EasternNumber,
  words: FigureWords,
): (Measure & { of: EasternNumber }) | null {
  const sign = words.fraction.exec(text.slice(below.end, below.end + 4))?.[0].length;
  if (!sign || !below.value) return null;
  const above = readEasternNumber(text, below.end + sign);
  if (!above || above.value === null) return null;
  return {
    end: above.end,
    to: above.end,
    form: 'fraction',
    unit: '%',
    times: 100 / below.value,
    of: above,
  };
}

export function measureOf(
  text: string,
  number: EasternNumber,
  words: FigureWords,
  money: string | null,
): Measure | null {
  let at = number.end;
  const rest = text.slice(at, at + 16);
  const plain = (length: number, unit: string): Measure => ({
    end: at + length,
    to: at + length,
    form: 'amount',
    unit,
    times: 1,
  });
  const points = words.points.exec(rest)?.[0];
  if (points) return plain(points.length, /基点|bp/.test(points) ? 'bp' : 'pp');
  const percent = words.percent.exec(rest)?.[0];
  if (percent) return { ...plain(percent.length, '%'), times: percent.includes('‰') ? 0.1 : 1 };
  const times = words.times.exec(rest)?.[0];
  if (times) return { ...plain(times.length, 'x'), form: 'multiple' };
  const tenths = words.tenths?.exec(rest)?.[0];
  if (tenths && number.value !== null && number.value < 10)
    return { ...plain(tenths.length, '%'), form: 'fraction', times: 10 };
  const more = /^\s?(?:多|余|여)/.exec(rest)?.[0].length ?? 0;
  at += more;
  const gap = text[at] === ' ' ? 1 : 0;
  const currency = longest(text, at + gap, words.moneyAfter);
  if (currency) return plain(gap + currency.length, words.moneyAfter.get(currency)!);
  if (money) return { end: number.end, to: number.end, form: 'amount', unit: money, times: 1 };
  const unit = longest(text, at + gap, words.units);
  // "5t" but not "5th", "3명" but not "3명의 날".
  if (!unit || (/[A-Za-z]$/.test(unit) && /[A-Za-z]/.test(text[at + gap + unit.length] ?? ''))) return null;
  return {
    end: number.end,
    to: at + gap + unit.length,
    form: 'amount',
    unit: words.units.get(unit)!,
    times: 1,
  };
}
