import { areaByCode, findAreas } from '../records/areas.ts';
import { convertUnit, unitByWord } from '../records/units.ts';
import type { Claim } from './claim.ts';
import type { Money } from './series-name.ts';

/** Whether a figure is in the money that a series is in, and for how much of the goods it is. */
export interface PrintedMoney {
  /** `untold`: the text names no money by the figure. */
  currency: 'same' | 'other' | 'untold';
  /** What the figure is for, as a unit of this project; null where the text does not say. */
  per: string | null;
  /** It was told for another figure of the sentence. */
  lent: boolean;
  /** One unit of `per` in those of the series; null where they are not of one kind. */
  factor: number | null;
}

/** How far behind a figure the words for its money and its measure stand. */
const REACH = 40;

/** The money and the measure that stand by a figure. */
export function printedMoney(
  text: string,
  claim: Claim,
  { clause, sentence }: { clause: string; sentence: string },
  { currency, per }: Money,
  area: string,
): PrintedMoney {
  const behind = text.slice(claim.end, claim.end + REACH);
  const own = perIn(claim, behind, clause);
  const told = own ?? perIn(claim, '', sentence);
  const factor = told === null ? null : told === per ? 1 : Number(convertUnit(1, told, per) ?? Number.NaN);
  return {
    currency: currencyOf(claim, claim.text + behind, currency, area),
    ...{ per: told, lent: own === null && told !== null },
    factor: factor === null || Number.isNaN(factor) ? null : factor,
  };
}

/** Made when it is first asked: that takes as long as reading an article. */
let names: Intl.DisplayNames | null = null;

/** "won" of KPW, "dollar" of USD: the last word of its name. */
export function moneyNoun(currency: string): string {
  names ??= new Intl.DisplayNames('en', { type: 'currency' });
  const name = names.of(currency) ?? currency;
  // "Belarusian ruble (2000–2016)"
  const words = name
    .replace(/\(.*\)/, '')
    .toLowerCase()
    .match(/\p{L}+/gu);
  return words?.at(-1) ?? currency.toLowerCase();
}

/** "Won" names the money of either Korea: that of the country the price is of, unless another one's is named. */
function currencyOf(claim: Claim, printed: string, currency: string, area: string): PrintedMoney['currency'] {
  const noun = moneyNoun(currency);
  const said = new RegExp(
    `^[^\\p{L}]*(?:(?:thousand|million|billion)\\s+)?((?:\\p{Lu}[\\p{L}.]*[ -]){0,2})${noun}s?\\b`,
    'u',
  ).exec(printed);
  const home = areaByCode(area)?.alpha2;
  if (said) {
    const [nation] = findAreas(said[1]!);
    const of = nation ? areaByCode(nation.code)?.alpha2 : home;
    return of === currency.slice(0, 2) || claim.unit === currency ? 'same' : 'other';
  }
  const code = /^[A-Z]{3}$/.test(claim.unit ?? '') ? claim.unit : null;
  const digits = /^[\p{N}.,\s]+$/u.test(claim.text);
  if (code === null || digits) return /^\s*\p{Sc}/u.test(printed) ? 'other' : 'untold';
  return code === currency ? 'same' : 'other';
}

const UNIT =
  '(kilogram(?:me)?s?|kilos?|kg|g|grams?|tonnes?|tons?|t|lit(?:er|re)s?|l|barrels?|gallons?|pounds?|pieces?|eggs?|units?|jin|bags?|boxes|box|bottles?|dozen|dollar|euro|yuan|yen)';
const BEHIND = new RegExp(
  `^[^\\n;.]{0,16}?(?:\\b(?:an?|per|each|for each|for every|for an?|for one|to the|for the|against the)\\s+|/\\s*)(?:metric |US )?${UNIT}\\b`,
  'i',
);
const BEFORE = new RegExp(`(?:\\b(?:an?|one|per|each|every|the)[\\s-]|\\b1[\\s-]?|/\\s?)${UNIT}\\b`, 'gi');
/** "A 50-kg bag", "two kilos of": for so many, not for one. */
const MANY = new RegExp(
  `\\b(?:(?:[2-9]|\\d{2,})[\\s-]?|(?:two|three|five|ten|half an?)[\\s-])${UNIT}\\b`,
  'i',
);

function perIn(claim: Claim, behind: string, before: string): string | null {
  const own = BEHIND.exec(behind)?.[1];
  if (own) return unitNamed(own);
  if (/^\s*(?:each|apiece)\b/i.test(behind)) return 'item';
  if (MANY.test(before)) return 'some';
  const said = Array.from(before.matchAll(BEFORE)).at(-1)?.[1];
  return said ? unitNamed(said) : claim.per;
}

function unitNamed(word: string): string {
  const lower = word.toLowerCase();
  const money = { dollar: 'USD', euro: 'EUR', yuan: 'CNY', yen: 'JPY' }[lower];
  if (money) return money;
  if (/^(?:eggs?|units?)$/.test(lower)) return 'item';
  const unit = unitByWord(lower);
  return unit?.times === '1' ? unit.unit : lower;
}
