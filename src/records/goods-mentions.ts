import { lexicon, type Node } from './goods/lexicon.ts';
import type { Fit, Goods, Wording } from './goods/table.ts';
import { type Word, words } from './goods/words.ts';

/** Goods named in running text. `text.slice(start, end)` are the words that name them. */
export interface GoodsMention {
  start: number;
  end: number;
  kind: 'goods' | 'basket';
  id: string;
  label: string;
  /** HS 2022; ask `goodsCodes` for the codes of a reporter and period. Empty when there is no agreed list. */
  codes: string[];
  /** `broader` also when an adjective narrows the goods ("used cars") more than the codes do. */
  fit: Fit;
  /** Ids of other goods the same words may mean. */
  also?: string[];
}

interface Hit {
  from: number;
  to: number;
  goods: Goods;
  wording: Wording;
}

/** Goods in a text, in order, without overlap; the longest phrase wins. Linear in the length of the text. */
export function findGoods(text: string): GoodsMention[] {
  const all = words(text);
  const out: GoodsMention[] = [];
  for (let i = 0; i < all.length; ) {
    const hit = longest(all, i);
    if (!hit) {
      i++;
      continue;
    }
    const { goods } = hit;
    const mention: GoodsMention = {
      start: all[hit.from]!.start,
      end: all[hit.to - 1]!.end,
      kind: 'goods',
      id: goods.id,
      label: goods.label,
      codes: goods.codes,
      fit: goods.fit,
    };
    if (goods.also.length > 0) mention.also = goods.also;
    out.push(mention);
    i = hit.to;
  }
  return out;
}

function longest(all: Word[], from: number): Hit | null {
  let node: Node | undefined = lexicon().root;
  let best: Hit | null = null;
  for (let i = from; i < all.length; i++) {
    const word = all[i]!;
    if (i > from && word.gap !== 'space' && word.gap !== 'hyphen') break;
    node = node.next.get(word.key);
    if (!node) break;
    if (node.entry) best = { from, to: i + 1, ...node.entry };
  }
  return best;
}
