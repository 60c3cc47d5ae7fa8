import { allGoods, goodsCodes } from '../records/goods.ts';
import type { Context, Finding } from './finding.ts';

/**
 * Names the published list of goods that holds everything in the finding: the smallest of them, when it holds goods of
 * several chapters' choosing and not just a section of the nomenclature.
 */
export function basketOf(finding: Finding): Context | null {
  const where = { reporter: finding.reporter, period: finding.period };
  const holding = allGoods()
    .filter((g) => g.edition !== null && !/section/.test(g.edition))
    .map((g) => ({ name: g.words.at(0)!, codes: goodsCodes(g, where).codes, hs: g.codes }))
    .filter(({ codes, hs }) =>
      finding.codes.every((c) => [...codes, ...hs].some((b) => c.startsWith(b) || isFiller(b, c))),
    )
    .sort((a, b) => a.hs.length - b.hs.length);
  const [smallest] = holding;
  return smallest ? { is: 'basket', name: smallest.name } : null;
}

/** `30024100` is 3002.41, not divided further. */
const isFiller = (longer: string, code: string): boolean =>
  longer.startsWith(code) && /^0+$/.test(longer.slice(code.length));
