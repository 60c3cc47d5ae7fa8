import { beforeTradeNoun, behindTrade, inTitles, inTradeSentence, namesSomebody } from './goods/context.ts';
import { type Entry, lexicon, type Node, wordingFor } from './goods/lexicon.ts';
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
  /** `broader` also when an adjective narrows the goods ("organic rice") more than the codes do. */
  fit: Fit;
  /** An adjective narrows them ("organic rice") to fewer than any codes hold. */
  narrowed?: true;
  /** Ids of other goods the same words may mean. */
  also?: string[];
}

interface Hit {
  from: number;
  to: number;
  goods: Goods;
  wording: Wording;
  sure: boolean;
}

/**
 * Goods in a text, in order, without overlap; the longest phrase wins. A word with other senses ("lead",
 * "toys") counts only where trade is spoken of or beside other goods, a name ("Mr Rice") never. Linear in
 * the length of the text.
 */
export function findGoods(text: string): GoodsMention[] {
  const all = words(text);
  const hits = hitsIn(all);
  besideGoods(all, hits);
  return hits.filter((hit) => hit.sure).map((hit) => mention(all, hit));
}

function hitsIn(all: readonly Word[]): Hit[] {
  const titled = inTitles(all);
  const out: Hit[] = [];
  for (let i = 0; i < all.length; ) {
    const found = longest(all, i);
    if (!found) {
      i++;
      continue;
    }
    const { to, entry } = found;
    const wording = wordingFor(entry, all[to - 1]!);
    if (entry.goods && wording && stands(all, i, to, wording, titled[i]!))
      out.push({ from: i, to, goods: entry.goods, wording, sure: isSure(all, i, to, wording) });
    i = to;
  }
  return out;
}

function longest(all: readonly Word[], from: number): { to: number; entry: Entry } | null {
  let node: Node | undefined = lexicon().root;
  let best: { to: number; entry: Entry } | null = null;
  let comma = false;
  for (let i = from; i < all.length; i++) {
    const word = all[i]!;
    if (i > from && word.gap === 'comma') comma = true;
    else if (i > from && word.gap !== 'space' && word.gap !== 'hyphen') break;
    node = node.next?.get(word.key);
    if (!node) break;
    // A comma belongs to a phrase that is a list itself ("coffee, tea and spices"), not to "wheat, flour".
    if (node.entry && (!comma || node.entry.wordings.some((w) => w.text.includes(' and '))))
      best = { to: i + 1, entry: node.entry };
  }
  return best;
}

/** Whether the words as written can mean the goods at all. */
function stands(all: readonly Word[], from: number, to: number, wording: Wording, titled: boolean): boolean {
  const [first, after, before] = [all[from]!, all[to], all[from - 1]];
  if (wording.upperOnly && !first.upper) return false;
  if (wording.lowerOnly && first.capital && !titled) return false;
  // "non-steel", "coal-fired", "rice-growing".
  if (before?.key === 'non' && (first.gap === 'hyphen' || first.gap === 'space')) return false;
  if (after?.gap === 'hyphen' && after.start - all[to - 1]!.end === 1 && !beforeTradeNoun(all, from, to))
    return false;
  return wording.proper || !namesSomebody(all, from, to, titled);
}

function isSure(all: readonly Word[], from: number, to: number, wording: Wording): boolean {
  if (!wording.needsContext || beforeTradeNoun(all, from, to)) return true;
  const { plural } = all[to - 1]!;
  if (wording.plural) return plural && inTradeSentence(all, from, to);
  return behindTrade(all, from);
}

const JOINING = new Set(['and', 'or', 'plus', 'as', 'well', 'also', 'other']);

/** "Corn, tin and lead": a doubtful word is goods when the neighbour in its list is. */
function besideGoods(all: readonly Word[], hits: Hit[]): void {
  const spread = (hit: Hit, other: Hit | undefined): void => {
    if (hit.sure || !other?.sure || (hit.wording.plural && !all[hit.to - 1]!.plural)) return;
    const [first, second] = other.to <= hit.from ? [other, hit] : [hit, other];
    hit.sure = listed(all, first.to, second.from);
  };
  for (let i = 1; i < hits.length; i++) spread(hits[i]!, hits[i - 1]);
  for (let i = hits.length - 2; i >= 0; i--) spread(hits[i]!, hits[i + 1]);
}

/** Whether only a comma or "and" and at most one adjective stand between two goods. */
function listed(all: readonly Word[], from: number, to: number): boolean {
  let joined = false;
  let others = 0;
  for (let i = from; i <= to; i++) {
    const word = all[i]!;
    if (word.gap === 'break' || word.gap === 'sentence') return false;
    if (word.gap === 'comma' || word.gap === 'slash') joined = true;
    if (i === to) break;
    if (JOINING.has(word.key)) joined = true;
    else if (++others > 1) return false;
  }
  return joined;
}

/** Adjectives that ask for less than the codes hold. */
const NARROWING = new Set(
  'used secondhand refurbished new organic recycled imported luxury cheap premium large small heavy light high-end donated generic smuggled frozen fresh dried processed unprocessed raw crude finished advanced'.split(
    ' ',
  ),
);

function mention(all: readonly Word[], { from, to, goods }: Hit): GoodsMention {
  const before = all[from - 1];
  const narrowed = before && all[from]!.gap === 'space' && NARROWING.has(before.key);
  const found: GoodsMention = {
    start: all[from]!.start,
    end: all[to - 1]!.end,
    kind: goods.edition === null ? 'goods' : 'basket',
    id: goods.id,
    label: goods.label,
    codes: goods.codes,
    fit: narrowed && goods.fit === 'exact' ? 'broader' : goods.fit,
  };
  if (narrowed) found.narrowed = true;
  if (goods.also.length > 0) found.also = goods.also;
  return found;
}
