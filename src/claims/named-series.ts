import type { Token } from '../figures/token.ts';
import type { Context } from './context.ts';
import { moneyNoun } from './printed-money.ts';
import { isKind, isRate, type SeriesName, stem } from './series-name.ts';

/** Words of a sentence that name stored series, or goods of which none is stored. */
export interface NamedSeries {
  start: number;
  end: number;
  /** Tokens. */
  from: number;
  to: number;
  /** All that go by these words, of whatever place and kind. */
  names: SeriesName[];
  /** A word in front may narrow them, "glutinous rice", or name their place, "Sinuiju rice prices". */
  narrowed: boolean;
}

/** What a sentence names that a figure may measure, in order; the longest words where they overlap. */
export function namedIn(context: Context, s: number, names: readonly SeriesName[]): NamedSeries[] {
  const tokens = context.tokens[s]!;
  const goods = context.goods[s]!.map(({ start, end, id }) => ({
    ...{ start, end },
    names: names.filter((n) => n.goods === id),
  }));
  const found: NamedSeries[] = [];
  // Goods first where both are as long: they hold what is spelled otherwise too.
  for (const one of [...goods, ...spelledIn(tokens, names)].sort(
    (a, b) => b.end - b.start - (a.end - a.start),
  )) {
    if (found.some((f) => f.start < one.end && one.start < f.end)) continue;
    const from = tokens.findIndex((t) => t.end > one.start);
    const to = tokens.findIndex((t, i) => i >= from && t.end >= one.end) + 1;
    const priced = one.names.some((n) => n.money !== null && !isRate(n));
    if (priced && !ofGoods(tokens, to)) continue;
    found.push({ ...one, from, to, narrowed: priced && isNarrowed(tokens, from) });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Names by their own words: what the lexicon of goods does not know, or not in this place. */
function spelledIn(
  tokens: readonly Token[],
  names: readonly SeriesName[],
): Pick<NamedSeries, 'start' | 'end' | 'names'>[] {
  const spelled = new Map<string, SeriesName[]>();
  for (const name of names) {
    const words = isRate(name) ? moneyNoun(name.money!.per) : name.words.join(' ');
    if (words !== '') spelled.set(words, [...(spelled.get(words) ?? []), name]);
  }
  const stems = tokens.map((t) => (t.kind === 'word' ? stem(t.key) : t.key));
  return [...spelled].flatMap(([words, own]) => {
    const sought = words.split(' ');
    return tokens.flatMap(({ start }, i) => {
      const last = spelledAt(stems, i, sought);
      return last === null ? [] : [{ start, end: tokens[last]!.end, names: own }];
    });
  });
}

/** The last token of the words where they stand from `i` on, with or without hyphens. */
function spelledAt(stems: readonly string[], i: number, sought: readonly string[]): number | null {
  let at = i;
  for (const [n, word] of sought.entries()) {
    if (n > 0 && stems[at] === '-') at++;
    if (stems[at] !== word) return null;
    at++;
  }
  return at - 1;
}

/** What may follow goods whose price is told: "rice prices", "rice cost", "rice in Sinuiju"; not "rice noodles". */
const FOLLOWS =
  /^(?:prices?|costs?|costing|was|were|is|are|has|had|have|rose|fell|rises|falls|climbed|jumped|dropped|soared|doubled|tripled|halved|sold|sells?|selling|traded|trades|trading|fetched|fetches|went|goes|stood|reached|hit|averaged|increased|decreased|declined|remained|surged|slid|at|in|on|to|by|for|from|of|per|and|or|that|which|as|also|now|this|last|would|could|can|cheaper|dearer|rate|exchange|while|but|yesterday|today|than)$/;

const ofGoods = (tokens: readonly Token[], to: number): boolean => {
  let at = to;
  // "Pork wholesale prices"
  while (isKind(tokens[at]?.key ?? '')) at++;
  const next = at > to && !/^(?:prices?|costs?)$/.test(tokens[at]?.key ?? '') ? tokens[to] : tokens[at];
  return (
    !next || next.kind === 'number' || (next.kind === 'sign' ? next.text !== '-' : FOLLOWS.test(next.key))
  );
};

/** Words that leave goods what they are. */
const PLAIN =
  /^(?:the|an?|of|and|or|for|per|in|on|at|as|but|while|where|when|which|that|than|with|since|because|its|also|both|one|kilo|kilos|kilogram|kilograms|kg|g|gram|grams|tonne|tonnes|ton|tons|litre|liter|litres|liters|l|bag|price|prices|cost|costs|domestic|local|average|said|say|says|sold|sell|selling|sells|buy|buying|bought|market|markets|official|retail|wholesale|state|imported|import|world|international|meanwhile|however)$/;

function isNarrowed(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before?.kind === 'word' && !PLAIN.test(before.key);
}
