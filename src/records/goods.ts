import { inEdition } from './correlation.ts';
import { lexicon, listing } from './goods/lexicon.ts';
import type { Fit, Goods } from './goods/table.ts';
import { phraseKey } from './goods/words.ts';
import { formatCode } from './goods-code.ts';
import { editionInForce } from './scheme.ts';

export type { Fit, Goods } from './goods/table.ts';

/** Who reports, and for when: codes depend on both. Period as in records: `2022-05`, `2022`, `2022-01..2022-04`. */
export interface Where {
  reporter: string;
  period: string | null;
}

export interface GoodsCodes {
  /** Without dots, to be added together; empty when no agreed code list exists. */
  codes: string[];
  fit: Fit;
  /** One sentence on what else the codes hold or leave out, for the assumptions. */
  note: string | null;
}

/** All goods of the lexicon. */
export function allGoods(): readonly Goods[] {
  return listing().all;
}

export function goodsById(id: string): Goods | undefined {
  return listing().byId.get(id);
}

/** Goods whose label or synonym these words are, whatever their case, number, hyphens or order around a comma. */
export function goodsByWords(words: string): Goods | undefined {
  const { byPhrase } = lexicon();
  const found = byPhrase.get(phraseKey(words));
  if (found) return found;
  const comma = words.indexOf(',');
  if (comma < 0) return undefined;
  return byPhrase.get(phraseKey(`${words.slice(comma + 1)} ${words.slice(0, comma)}`));
}

/**
 * The codes under which a reporter records the goods at a time, and how well they fit the word. For China
 * they are its own eight digits where these say more; a lake that holds only six (UN Comtrade) is asked
 * with `goods.codes` through `hsCodes`.
 */
export function goodsCodes(goods: Goods, where: Where): GoodsCodes {
  const year = where.period ? Number(where.period.slice(0, 4)) : null;
  const china = where.reporter === 'CHN' ? chinaCodes(goods, year) : null;
  if (china)
    return { codes: china.codes, fit: china.fit, note: china.fit === 'exact' ? null : broaderNote(goods) };
  return hsCodes(goods, where);
}

/** The same in the HS codes of all countries, two to six digits, of the edition in force. */
export function hsCodes(goods: Goods, where: Where): GoodsCodes {
  const edition = where.period === null ? 'HS2022' : editionInForce(where.period, where.reporter);
  const { codes, exact } = inEdition(goods.codes, edition);
  const fit = exact || goods.fit !== 'exact' ? goods.fit : 'broader';
  return { codes, fit, note: fit === 'exact' ? null : broaderNote(goods) };
}

function chinaCodes(goods: Goods, year: number | null) {
  const at = year ?? 9999;
  return goods.china.find((c) => (c.from ?? 0) <= at && at <= (c.to ?? 9999)) ?? null;
}

function broaderNote(goods: Goods): string {
  return goods.broad ?? goods.note ?? `The codes for ${goods.label} hold other goods too.`;
}

/** The nearest own name for a code: goods that are exactly that code, else its heading or chapter, else "HS 6307.90". */
export function goodsForCode(code: string): string {
  const first = code.split('+')[0]!;
  for (let length = first.length; length >= 2; length--) {
    const found = listing().all.find((g) => isExactly(g, first.slice(0, length)));
    if (found) return found.label;
  }
  return formatCode(first).replace(':', ' ');
}

/** By the HS of all countries, or by a line of China's tariff that is of these goods alone. */
const isExactly = (goods: Goods, code: string): boolean =>
  [goods, ...goods.china].some((g) => g.fit === 'exact' && g.codes.length === 1 && g.codes[0] === code);
