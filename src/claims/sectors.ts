import type { Item } from './line.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** "The domestic sector exported $43 billion", "foreign-invested firms": a part of the country's trade by who trades. */
export function sectorBefore(items: readonly Item[], behind: number): NounPhrase | null {
  // "the foreign-invested sector, including crude oil, exported"
  const aside =
    items[behind - 1]?.key === ',' ? items.findLastIndex((x, i) => i < behind - 1 && x.key === ',') : -1;
  const verb = aside > 0 && items.slice(aside, behind).every((x) => x.kind !== 'figure') ? aside : behind;
  if (!/^(?:sectors?|enterprises|businesses|firms|companies)$/.test(items[verb - 1]?.key ?? '')) return null;
  let from = verb - 2;
  while (from > 0 && (items[from - 1]!.key === '-' || PART.test(items[from - 1]!.key))) from--;
  return PART.test(items[from]?.key ?? '') ? { from, to: verb - 1, names: true, area: -1 } : null;
}

const PART = /^(?:domestic|private|state|public|foreign|invested|funded|owned|fdi|joint|venture|run)$/;

/** Goods that are told by who trades in them: a part of what the country trades, and nothing that the story goes on from. */
export const isSector = (goods: string | null): boolean =>
  goods !== null && /\b(?:sectors?|enterprises|businesses|firms|companies)$/.test(goods);
