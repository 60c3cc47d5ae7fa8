import { unitByWord } from '../records/units.ts';
import type { About } from './about.ts';
import type { Context } from './context.ts';
import { BEGINS_AT, CHANGED_BY } from './link-words.ts';

/** What is told of the price of one, and says nothing of what all of it was worth. */
export interface Prices {
  /** Changes of a price, with the unit it is for each of. */
  changes: ReadonlyMap<number, string>;
  /** The prices that changes began at, and the unit they are for each of. */
  before: ReadonlyMap<number, string | null>;
}

/** "18% dearer", "19% less for each", "5% more a tonne" */
const OF_PRICE =
  /^\s*(?:dearer|cheaper|costlier|pricier|(?:more expensive)|(?:more|less|higher|lower)\s+(?:apiece|each\b|(?:for|per)\s+(?:each|every|(?:a\s+)?(?:metric\s+)?(\p{L}+))|an?\s+(?:metric\s+)?(\p{L}+)))/iu;
/** ", 62% more than": what is compared stands before the comma. */
const SET_BESIDE = /^\s*(?:more|less|higher|lower|above|below)\b/iu;
const APART =
  /^[^.;]{0,24},\s*(?:(?:and|or|which is|that is|but|just|only|about|some|nearly|almost|around|roughly|over|a full)\s+)*$/iu;
const COMPARED =
  /^\s*(?:dearer|cheaper|costlier|pricier|(?:more expensive)|more|less|higher|lower)\b(?:\s+for\s+each)?/iu;
const BEFORE_BY = /\b(?:dearer|cheaper|costlier|pricier)\s+by\s+(?:[\p{L}]+\s+){0,2}$/iu;

/** "At $4,000 a tonne it cost 25% more" */
const COSTS = /\bcosts?\s+(?:\p{L}+\s+){0,2}$/iu;

/** "$793 a tonne", "8 pesos per piece", "$70/bbl". */
function perUnit(behind: string): string | null {
  const word = /^(?:\s+[a-z]+)?(?:\s+(?:an?|per|each|for each)\s+|\/)(?:metric )?([a-z]+)/i.exec(behind)?.[1];
  return (word && unitByWord(word.toLowerCase())?.unit) || null;
}

/** The changes of an article that are of a price told beside them, and the prices that they began at. */
export function readPrices(context: Context, about: readonly About[]): Prices {
  const changes = new Map<number, string>();
  const before = new Map<number, string | null>();
  const { figures, article } = context;
  for (const inside of context.figuresIn) {
    let price: number | undefined;
    for (const [k, f] of inside.entries()) {
      if (isPrice(context, f)) price = f;
      const { kind, unit, start, end } = figures[f]!;
      if (kind !== 'change' || unit !== '%') continue;
      const behind = article.text.slice(end, end + 40);
      const told =
        k > 0 && inside[k - 1] === price && isOf(article.text, figures[price!]!.end, start, behind);
      const text = wordsBefore(context, start);
      const costs = price !== undefined && COSTS.test(text);
      if (!told && !costs && !isOfPrice(behind) && !BEFORE_BY.test(text)) continue;
      const per = price === undefined ? null : perUnitAt(context, price);
      changes.set(f, per ?? 'item');
      const next = inside[k + 1];
      if (next === undefined || figures[next]!.kind !== 'level') continue;
      if (price !== undefined && about[price]!.unit !== about[next]!.unit) continue;
      const gap = article.text.slice(end, figures[next]!.start).slice(0, 120);
      if (isMoney(figures[next]!.unit) && BEGINS_AT.test(gap.replace(COMPARED, ''))) before.set(next, per);
    }
  }
  return { changes, before };
}

/** The unit that a price, or a change of one, is told for each of; null for other figures and where no known unit is named. */
export function perOf(context: Context, f: number, { changes, before }: Prices): string | null {
  if (changes.has(f)) return changes.get(f)!;
  return before.get(f) ?? (context.figures[f]!.kind === 'ratio' ? perUnitAt(context, f) : null);
}

const isOfPrice = (behind: string): boolean => {
  const said = OF_PRICE.exec(behind);
  if (!said) return false;
  const each = said[1] ?? said[2];
  return each === undefined || unitByWord(each.toLowerCase()) !== undefined;
};

/** The change is said right behind the price: ", up 5%", " (+5%)", ", 5% more". */
function isOf(text: string, priceEnd: number, start: number, behind: string): boolean {
  const gap = start - priceEnd > 90 ? null : text.slice(priceEnd, start).replace(PER, '');
  return gap !== null && (CHANGED_BY.test(gap) || (APART.test(gap) && SET_BESIDE.test(behind)));
}
const PER = /^\s*(?:(?:an?|per|for each|each)\s+|\/)(?:metric\s+)?\p{L}+/iu;

const perUnitAt = ({ article, figures }: Context, f: number): string | null =>
  perUnit(article.text.slice(figures[f]!.end, figures[f]!.end + 30));

const isPrice = (context: Context, f: number): boolean =>
  context.figures[f]!.kind === 'ratio' &&
  isMoney(context.figures[f]!.unit) &&
  (perUnitAt(context, f) !== null || PER_ONE.test(wordsBefore(context, context.figures[f]!.start)));
/** "A kilo cost", "the average price was" */
const PER_ONE =
  /\b(?:costs?|fetched|fetches|brought|brings|price (?:was|is|of|stood at|came to))\s+(?:\p{L}+\s+){0,2}$/iu;
const wordsBefore = ({ article }: Context, at: number): string =>
  article.text.slice(Math.max(0, at - 40), at);
const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);
