import type { Word } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

// Keys, so singular and in British spelling.
const TRADE = set(
  'export import exporter importer reexport shipment trade tariff duty sale purchase delivery supply cargo consignment output production producer maker manufacturer price product stock demand order',
);
const MEASURE = set(
  'tonne tn mt kg kilo kilogram kilogramme litre barrel piece unit pair carat ounce box carton container dose set bale sack worth amount quantity volume value category group import export',
);
const HANDLED = set(
  'exported imported bought sold shipped purchased supplied delivered traded ordered smuggled exporting importing buying selling shipping purchasing supplying buy sell ship purchase export import',
);
const LINK = set('of in on for including as like with');
const SAID = set('said say told added noted tweeted wrote argued testified warned explained replied asked');
const TITLES = set(
  'mr mrs ms miss dr prof professor sen senator rep representative gov governor gen general president minister secretary chairman judge sir lord lady madam ambassador coach',
);

/** Whether nothing ends the sentence between words `from` and `to`, both of the same text. */
function together(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (words[i]!.gap === 'sentence') return false;
  return true;
}

/** `exports` before or behind within ten words of the same sentence. */
export function inTradeSentence(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 10 && words[i + 1]!.gap !== 'sentence'; i--)
    if (isTrade(words[i]!)) return true;
  for (let i = to; i < words.length && i < to + 10 && words[i]!.gap !== 'sentence'; i++)
    if (isTrade(words[i]!)) return true;
  return false;
}

const isTrade = (word: Word): boolean =>
  TRADE.has(word.key) || MEASURE.has(word.key) || HANDLED.has(word.key);

// Behind these a word is a verb: "they watch exports", "will ship products".
const VERBAL = set(
  'they we you i who that which to will would can could may might must should shall not also',
);

/** `lead exports`: the word behind makes goods of words `from` to `to` (excluded). */
export function beforeTradeNoun(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to];
  if (!next || (next.gap !== 'space' && next.gap !== 'hyphen') || !TRADE.has(next.key)) return false;
  const before = words[from - 1];
  return !before || !(VERBAL.has(before.key) || (TRADE.has(before.key) && before.plural));
}

/** `exports of refined lead`, `tonnes of tin`, `imported Chinese toys`: words before make goods of it. */
export function behindTrade(words: readonly Word[], from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) {
    const gap = words[i + 1]!.gap;
    if (gap !== 'space' && gap !== 'hyphen') return false;
    const { key, plural } = words[i]!;
    if (HANDLED.has(key) && !plural) return true;
    if (!LINK.has(key)) continue;
    for (let j = i - 1; j >= 0 && j >= i - 6 && together(words, j, i); j--)
      if (TRADE.has(words[j]!.key) || MEASURE.has(words[j]!.key) || HANDLED.has(words[j]!.key)) return true;
    return false;
  }
  return false;
}

// Headlines leave these in small letters.
const SMALL = set('with from over into than amid after under upon that this their despite');

/** Which words stand in a headline or a line of capitals, where a capital says nothing. */
export function inTitles(words: readonly Word[]): boolean[] {
  const out: boolean[] = new Array(words.length).fill(false);
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && !words[to]!.starts) to++;
    const long = words
      .slice(from, to)
      .filter((w) => w.end - w.start >= 4 && !SMALL.has(w.key) && /^\p{L}/u.test(w.key));
    const capitals = long.filter((w) => w.capital).length;
    if (long.length >= 3 && capitals / long.length >= 0.9) out.fill(true, from, to);
    from = to;
  }
  return out;
}

/** Whether words `from` to `to` (excluded) look like a name: "Mr Rice", "Tom Cotton", "Gold Fields Ltd". */
export function namesSomebody(words: readonly Word[], from: number, to: number, titled: boolean): boolean {
  const before = words[from - 1];
  const after = words[to];
  if (before && TITLES.has(before.key) && before.capital && words[from]!.capital) return true;
  const own = words.slice(from, to);
  if (titled || own.some((w) => !w.capital) || own.every((w) => w.upper)) return false;
  const joins = (word: Word | undefined, gap: Word['gap'] | undefined): boolean =>
    word !== undefined && gap === 'space' && word.capital && !word.upper;
  const start = words[from]!.starts || words[from]!.gap === 'break';
  const named = joins(after, after?.gap) || (!start && joins(before, words[from]!.gap));
  if (own.length > 1) return named;
  if (!start) return true;
  return named || (after?.gap === 'space' && SAID.has(after.key));
}
