import type { Figure } from '../figures/figure.ts';
import { isPressUnit } from '../figures/unit-words.ts';
import { unitByWord } from '../records/units.ts';

/** Units used last in an article: what a bare number takes. */
export interface UnitsUsed {
  money: string | null;
  /** Of the last amount of the same goods. */
  goods: string | null;
  counted: string | null;
  /** Of the last amount of all. */
  last: string | null;
}

const BULK = /^(?:t|kg|lb|l|hl|bbl|bag|bale|bushel|long-ton|short-ton)$/;
const MONEY = /^[A-Z]{3}$/;

/**
 * The unit of a trade figure: its own, else that of the amounts before it. All goods are told in money; goods that
 * were counted are counted on, and pieces where nothing else was said.
 *
 * @param compared the amount before it is held against this one: "above the 1,970.6 million of last year".
 * @param listed it follows others in its sentence: "1.39 million tonnes, jasmine rice 0.55 million".
 */
export function tradeUnit(
  figure: Figure,
  goods: string,
  used: UnitsUsed,
  compared: boolean,
  listed: boolean,
): string | null {
  const own = figure.unit;
  if (figure.kind === 'rank') return own;
  if (own !== null) return isUnit(own) || goods === 'TOTAL' ? own : 'item';
  if (figure.kind === 'multiple') return null;
  if (figure.kind === 'zero') return goods === 'TOTAL' ? null : 'item';
  if (goods === 'TOTAL') return used.money;
  if (compared && used.last !== null && MONEY.test(used.last) && figure.scale >= 6) return used.last;
  if (listed && used.last === used.counted && used.counted && figure.scale > 0) return used.counted;
  if (used.goods === goods && used.counted) return used.counted;
  // "Agricultural exports totalled 1.9 billion" in a story told in dollars.
  if (figure.scale >= (listed ? 6 : 9) && used.money !== null && used.last === used.money) return used.money;
  // "Shipments were 1.02 mln tonnes: wheat 623,400, maize 198,700"
  return listed && used.counted !== null && used.last === used.counted && BULK.test(used.counted)
    ? used.counted
    : 'item';
}

export function noteUnit(unit: string | null, goods: string, used: UnitsUsed): void {
  if (unit === null || /^(?:%|pp|x|‰|bp|rank)$/.test(unit)) return;
  used.last = unit;
  if (MONEY.test(unit)) used.money = unit;
  else {
    used.goods = goods;
    used.counted = unit;
  }
}

/** A unit of measure or money; "goggle" and "suit" are only the things counted. */
const isUnit = (unit: string): boolean =>
  MONEY.test(unit) ||
  /^(?:%|pp|x|‰|bp|item|pair|dose)$/.test(unit) ||
  unitByWord(unit) !== undefined ||
  unitByWord(unit.replaceAll('-', ' ')) !== undefined ||
  isPressUnit(unit);
