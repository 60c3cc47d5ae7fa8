import { inEdition } from './correlation.ts';
import { lexicon } from './goods/lexicon.ts';
import type { Fit, Goods } from './goods/table.ts';
import { phraseKey } from './goods/words.ts';
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
  return lexicon().all;
}

export function goodsById(id: string): Goods | undefined {
  return lexicon().byId.get(id);
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

/** The codes under which a reporter records the goods at a time, and how well they fit the word. */
export function goodsCodes(goods: Goods, where: Where): GoodsCodes {
  const year = where.period ? Number(where.period.slice(0, 4)) : null;
  const china = where.reporter === 'CHN' ? chinaCodes(goods, year) : null;
  if (china)
    return { codes: china.codes, fit: china.fit, note: china.fit === 'exact' ? null : broaderNote(goods) };
  const edition = year === null ? 'HS2022' : editionInForce(String(year), where.reporter);
  const { codes, exact } = inEdition(goods.codes, edition);
  const fit = exact || goods.fit !== 'exact' ? goods.fit : 'broader';
  return { codes, fit, note: fit === 'exact' ? null : broaderNote(goods) };
}

/** The codes alone. */
export function codesFor(goods: Goods, where: Where): string[] {
  return goodsCodes(goods, where).codes;
}

function chinaCodes(goods: Goods, year: number | null) {
  const at = year ?? 9999;
  return goods.china.find((c) => (c.from ?? 0) <= at && at <= (c.to ?? 9999)) ?? null;
}

function broaderNote(goods: Goods): string {
  return goods.broad ?? goods.note ?? `The codes for ${goods.label} hold other goods too.`;
}

/** The nearest own name for a code: goods of the lexicon with that code alone, else the heading's, else the chapter's. */
export function goodsForCode(code: string): string {
  const first = code.split('+')[0]!;
  for (let length = first.length; length >= 2; length--) {
    const found = lexicon().all.find((g) => g.codes.length === 1 && g.codes[0] === first.slice(0, length));
    if (found) return found.label;
  }
  return `HS chapter ${first.slice(0, 2)}`;
}
