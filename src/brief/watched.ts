import { allGoods, goodsByWords, goodsCodes, type Where } from '../records/goods.ts';
import { parseCode } from '../records/goods-code.ts';
import { Refusal } from '../records/refusal.ts';
import { type Named, namerFor } from './naming.ts';

/**
 * The goods behind what a user watches: a word of the lexicon, a basket of goods, or codes. A basket comes back as
 * the goods in it, each with the name that a reader of the page will understand.
 *
 * @throws Refusal when the words are no goods that is known
 */
export function watchedGoods(text: string, where: Where): { label: string; goods: Named[] } {
  const name = namerFor(where);
  if (/^(?:HS\s*:?\s*)?\d[\d.+\s]*$/i.test(text.trim())) {
    const named = name(parseCode(text));
    return { label: named.label, goods: [named] };
  }
  const goods = goodsByWords(text);
  const { codes } = goods ? goodsCodes(goods, where) : { codes: [] };
  if (!goods || codes.length === 0)
    throw new Refusal(
      `"${text}" is no goods with codes that is known: write a word such as "face masks", a basket such as "COVID-19 supplies", or codes such as HS:6307.90`,
    );
  const whole: Named = { label: goods.label, word: true, codes: [...codes].sort() };
  if (goods.edition === null) return { label: goods.label, goods: [whole] };
  return { label: text, goods: partsOf(whole.codes, where) };
}

/** The fewest goods with a name that make up the codes, largest first; what has no name keeps its code. */
function partsOf(codes: readonly string[], where: Where): Named[] {
  const name = namerFor(where);
  const inside = (goods: Named) =>
    goods.codes.every((g) => g.length >= 6 && codes.some((c) => c.startsWith(g)));
  const candidates = allGoods()
    .filter((g) => g.edition === null)
    .map((g) => ({ label: g.label, word: true, ...goodsCodes(g, where) }))
    .filter((g) => g.codes.length > 0 && inside(g));
  const out: Named[] = [];
  let open = [...codes];
  while (open.length > 0) {
    const covers = ({ codes: own }: Named) => open.filter((c) => own.some((g) => c.startsWith(g)));
    const rank = (g: (typeof candidates)[number]) => covers(g).length + (g.fit === 'exact' ? 0.5 : 0);
    const best = candidates.reduce<(typeof candidates)[number] | null>(
      (a, b) => (a && rank(a) >= rank(b) ? a : b),
      null,
    );
    const chosen = best && covers(best).length > 0 ? best : name(open[0]!);
    const covered = covers(chosen);
    out.push({ label: chosen.label, word: chosen.word, codes: [...chosen.codes].sort() });
    open = open.filter((c) => !covered.includes(c));
  }
  return out;
}
