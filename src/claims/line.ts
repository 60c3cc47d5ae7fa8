import { isDirectionVerb } from '../figures/direction.ts';
import { type Token, tokenize } from '../figures/token.ts';
import type { AreaMention } from '../records/area.ts';
import { findAreas } from '../records/areas.ts';
import { findGoods, type GoodsMention } from '../records/goods-mentions.ts';
import type { Context } from './context.ts';
import { withoutLeftOut } from './left-out-areas.ts';
import { OTHER, pronounAt } from './pronouns.ts';

/** A sentence as a line of items: words and signs, with every area, goods name and figure drawn together. */
export interface Item {
  kind: 'word' | 'number' | 'sign' | 'area' | 'goods' | 'figure';
  /** In lower case. */
  key: string;
  start: number;
  end: number;
  /** What it is when it is an area, goods or a figure (index into the article's figures). */
  area: AreaMention | null;
  goods: readonly GoodsMention[];
  figure: number;
  /** An area with 's. */
  possessive: boolean;
  /** A word all in capitals: an abbreviation. */
  upper: boolean;
  /** A word that begins with a capital. */
  capital: boolean;
}

/** A stretch of text with all that was found in it, in order. */
export interface Stretch {
  text: string;
  tokens: readonly Token[];
  areas: readonly AreaMention[];
  goods: readonly GoodsMention[];
  /** Figures with their indexes in the article. */
  figures: readonly { index: number; start: number; end: number }[];
}

/**
 * The items of a stretch in order. A pronoun for a country is an area with a code that starts with `@`.
 *
 * @param settle says which area a mention means, null for none.
 */
export function lineOf(stretch: Stretch, settle: (mention: AreaMention) => AreaMention | null): Item[] {
  const { text, tokens } = stretch;
  const low = ({ start, end }: { start: number; end: number }) => text.slice(start, end).toLowerCase();
  const owns = (end: number) => OWNS.test(text.slice(end, end + 3));
  const spans = [
    ...stretch.figures.map((f) => item('figure', low(f), f, { figure: f.index })),
    ...stretch.areas.flatMap((mention) => {
      const area = settle(mention);
      return area ? [item('area', low(area), area, { area, possessive: owns(area.end) })] : [];
    }),
    ...stretch.goods
      .map((goods) => ({ goods, start: goods.start, end: endOfGoods(text, goods) }))
      .filter(({ start, end }) => end > start && !isDirectionVerb(text.slice(start, end)))
      .map(({ goods, ...span }) => item('goods', low(span), span, { goods: [goods] })),
  ].sort((a, b) => a.start - b.start || RANK[a.kind] - RANK[b.kind]);

  const out: Item[] = [];
  let next = 0;
  let end = 0;
  for (let t = 0; t < tokens.length; t++) {
    const token = tokens[t]!;
    while (next < spans.length && spans[next]!.start < token.end) {
      const span = spans[next++]!;
      if (span.start < end) continue;
      // "Its neighbour China" is named.
      if (span.kind === 'area' && out.at(-1)?.area?.code === OTHER && !out.at(-1)!.possessive) out.pop();
      // "1.2 million bags" are what goods are packed in.
      const packing =
        span.kind === 'goods' &&
        /^bags?$/.test(span.key) &&
        (out.at(-1)?.kind === 'figure' || /^\s+of\b/.test(text.slice(span.end, span.end + 4)));
      // "the October-September crop year"
      const time =
        /^(?:crops?|harvests?)$/.test(span.key) &&
        /^\s+(?:years?|seasons?)\b/.test(text.slice(span.end, span.end + 8));
      out.push(packing || time ? { ...span, kind: 'word', goods: [] } : span);
      end = span.end;
    }
    if (token.start < end) continue;
    // "The Republic of Korea" is named; only "the republic" alone stands for a country.
    const pronoun = pronounAt(tokens, t);
    const span = spans[next];
    // "the Asian giant" is a country, and not Asia.
    const whole =
      pronoun && (!span || span.start >= pronoun.end || (span.kind === 'area' && span.end < pronoun.end));
    if (whole) {
      out.push(item('area', low(pronoun), pronoun, { area: pronoun, possessive: owns(pronoun.end) }));
      end = pronoun.end;
      continue;
    }
    out.push(
      item(token.kind, token.key, token, {
        upper: /^\p{Lu}{2,}$/u.test(token.text),
        capital: /^\p{Lu}/u.test(token.text),
      }),
    );
  }
  return out;
}

/** "non-oil imports", "energy deficit": the name of a basket may end in its flow, which is read by itself. */
function endOfGoods(text: string, { start, end }: GoodsMention): number {
  const flow = /\s+(?:imports?|exports?|shipments?|deficit|surplus|trade)$/i.exec(text.slice(start, end));
  return flow ? start + flow.index : end;
}

const OWNS = /^['’](?:s\b|\s)/i;
const RANK: Record<Item['kind'], number> = { figure: 0, area: 1, goods: 2, word: 3, number: 3, sign: 3 };

function item(
  kind: Item['kind'],
  key: string,
  { start, end }: { start: number; end: number },
  what: Partial<Item>,
): Item {
  return {
    kind,
    key,
    start,
    end,
    area: null,
    goods: [],
    figure: -1,
    possessive: false,
    upper: false,
    capital: false,
    ...what,
  };
}

/** The headline, where it stands apart from the text; its figures are not read. */
export function titleStretch({ article: { title } }: Context): Stretch | null {
  if (!title) return null;
  return {
    text: title,
    tokens: tokenize(title),
    areas: findAreas(title),
    goods: findGoods(title),
    figures: [],
  };
}

export function sentenceStretch(context: Context, s: number): Stretch {
  const figures = context.figuresIn[s]!.map((index) => {
    const { start, end } = context.figures[index]!;
    return { index, start, end };
  });
  const [tokens, goods, { text }] = [context.tokens[s]!, context.goods[s]!, context.article];
  const areas = withoutLeftOut(context.areas[s]!, text, context.sentences[s]!.start);
  return { text, tokens, areas, goods, figures };
}

/** The keys of some items as one text; what lies before the line or behind it is left out. */
export const words = (items: readonly Item[], from: number, count: number): string =>
  items
    .slice(Math.max(0, from), Math.max(0, from + count))
    .map((i) => i.key)
    .join(' ');
