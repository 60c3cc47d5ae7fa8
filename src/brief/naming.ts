import { allGoods, type Goods, goodsCodes, hsCodes, type Where } from '../records/goods.ts';
import { formatCode } from '../records/goods-code.ts';
import { findGoods } from '../records/goods-mentions.ts';

/** Goods of one figure: a name of the lexicon, or the code where it has none. */
export interface Named {
  /** "face masks", "HS 8471.30". */
  label: string;
  /** Whether the label is a word and not a code. */
  word: boolean;
  /** Without dots, added together. */
  codes: string[];
}

/** Whether all of the goods lies in the other goods. */
export const isWithin = (inner: Named, outer: Named): boolean =>
  inner.codes.every((code) => outer.codes.some((o) => code.startsWith(o)));

/**
 * Reads a record's code, which may be several joined, as goods with a name.
 *
 * @param quoted the figure was quoted in print under a name: one that fits loosely will do
 */
export type Namer = (code: string, quoted?: boolean) => Named;

/**
 * Names for the codes of a reporter at a time. A name stands for its codes and nothing else: a code is named only
 * where the lexicon reads the name back as exactly this code, or as the heading that holds it.
 */
export function namerFor(where: Where): Namer {
  const exact = new Map<string, Named>();
  const whole = new Map<string, Named>();
  for (const goods of allGoods()) {
    for (const { codes, fit } of [goodsCodes(goods, where), hsCodes(goods, where)]) {
      const key = [...codes].sort().join('+');
      if (key === '' || !isPlain(goods)) continue;
      const named: Named = { label: goods.label, word: true, codes };
      if (!whole.has(key)) whole.set(key, named);
      if (fit === 'exact' && !exact.has(key)) exact.set(key, named);
    }
  }
  return (code, quoted = false) => {
    const same = exact.get(code) ?? (quoted ? whole.get(code) : undefined);
    // The codes of the record, not of the name: they are what a release was asked to hold.
    if (same) return { ...same, codes: code.split('+') };
    for (let length = code.length - 1; length >= 4 && !code.includes('+'); length--) {
      const heading = exact.get(code.slice(0, length));
      if (heading) return heading;
    }
    return { label: formatCode(code).replace(':', ' '), word: false, codes: code.split('+') };
  };
}

const plain = new Map<string, boolean>();

/** Whether the label means these goods and no others also where nobody speaks of trade: "valves" may be of a heart. */
function isPlain({ id, label }: Goods): boolean {
  const before = plain.get(id);
  if (before !== undefined) return before;
  const [found, more] = findGoods(`There were ${label}.`);
  const is = found?.id === id && more === undefined;
  plain.set(id, is);
  return is;
}
