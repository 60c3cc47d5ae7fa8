import type { Figure } from '../figures/figure.ts';
import { convertUnit } from '../records/units.ts';
import type { About } from './about.ts';
import type { Link } from './claim.ts';
import type { Context } from './context.ts';
import {
  APPOSED,
  BEGINS_AT,
  BY_IN_BRACKETS,
  CHANGED_BY,
  COMPARED_WITH,
  LEADS_TO,
  MAKES_UP,
  MOVED_TO,
  OF_WHICH,
  ON_TO,
  RISING_FROM,
  SHARE_OF,
  THAT_IS,
} from './link-words.ts';

import { tieNamedMultiples } from './named-multiples.ts';
import type { Prices } from './price-changes.ts';
import type { Timed } from './times.ts';

/** Words between two figures that tie them are few. */
const WIDEST = 90;

/**
 * What the grammar ties each figure to. Only ties that the words between two neighbours make are told: a wrong
 * one would accuse a right figure.
 */
export function readLinks(context: Context, about: readonly About[], prices: Prices): Link[][] {
  const links: Link[][] = context.figures.map(() => []);
  for (const [s, inside] of context.figuresIn.entries()) {
    const start = context.sentences[s]!.start;
    for (let k = 1; k < inside.length; k++) {
      const [a, b] = [inside[k - 1]!, inside[k]!];
      const between = gap(context, a, b);
      if (between !== null) tie(context, about, links, { a, b, between, start });
    }
    for (let k = 2; k < inside.length; k++)
      tieEnds(context, about, links, [inside[k - 2]!, inside[k - 1]!, inside[k]!]);
  }
  tieNamedMultiples(context, links);
  return links.map((tied, f) => (prices.changes.has(f) || prices.before.has(f) ? [] : tied));
}

interface Pair {
  a: number;
  b: number;
  between: string;
  /** Where the sentence begins. */
  start: number;
}

function gap({ article, figures }: Context, a: number, b: number): string | null {
  const [from, to] = [figures[a]!.end, figures[b]!.start];
  return to - from > WIDEST || to < from ? null : article.text.slice(from, to);
}

function tie(context: Context, about: readonly About[], links: Link[][], pair: Pair): void {
  const { article, figures } = context;
  const { a, b, between, start } = pair;
  const [x, y] = [figures[a]!, figures[b]!];
  const alike = sameUnit(about[a]!.unit, about[b]!.unit);
  if (moves(x) && isLevel(y)) {
    if (LEADS_TO.test(between)) links[a]!.push({ role: 'to', claim: b });
    else if (BEGINS_AT.test(between) || RISING_FROM.test(between)) links[a]!.push({ role: 'from', claim: b });
  }
  if (isLevel(x) && moves(y)) {
    const led = links[a - 1]?.some((l) => l.role === 'previous' && l.claim === a) ? a - 1 : null;
    if (led !== null && BY_IN_BRACKETS.test(between))
      links[b]!.push({ role: 'to', claim: led }, { role: 'from', claim: a });
    else if (CHANGED_BY.test(between)) {
      const to = isWhole(links, a) ? partBefore(context, about, a) : a;
      if (to !== null) links[b]!.push({ role: 'to', claim: to });
    }
  }
  if (isLevel(x) && isLevel(y)) {
    if (alike && OF_WHICH.test(between)) links[b]!.push({ role: 'whole', claim: a });
    else if (alike) compare(links, pair, article.text.slice(Math.max(start, x.start - 60), x.start));
    else if (THAT_IS.test(between) && converts(about[a]!.unit, about[b]!.unit))
      links[a]!.push({ role: 'same', claim: b });
  }
  if (isLevel(x) && y.kind === 'share' && MAKES_UP.test(between))
    links[b]!.push({ role: 'numerator', claim: a });
  if (x.kind === 'share' && isLevel(y) && SHARE_OF.test(between))
    links[a]!.push({ role: 'denominator', claim: b });
}

/** "$2 billion, 4% of exports of $50 billion, up 5%": the amount before is what the share of it is told against. */
const isWhole = (links: readonly Link[][], level: number): boolean =>
  links[level - 1]?.some((l) => l.role === 'denominator' && l.claim === level) ?? false;

/** What rose by 5% there is the $2 billion; null where no amount stands right before its share. */
function partBefore(context: Context, about: readonly About[], whole: number): number | null {
  const part = whole - 2;
  const level = context.figures[part];
  if (!level || context.sentenceOf[part] !== context.sentenceOf[whole] || !isLevel(level)) return null;
  const between = gap(context, part, whole - 1);
  return between !== null && APPOSED.test(between) && sameUnit(about[part]!.unit, about[whole]!.unit)
    ? part
    : null;
}

/**
 * "$7.1 billion, against $7.2 billion a year ago (-1.4%)": the change in brackets led to the first, so that it is of the first
 * one's time.
 */
export function withChangesBeside(times: readonly Timed[], links: readonly Link[][]): Timed[] {
  return times.map((time, f) => {
    const [to, from] = ['to', 'from'].map((role) => links[f]!.find((l) => l.role === role)?.claim);
    if (time.period === null || time.period !== time.base || to === undefined || from === undefined)
      return time;
    const [after, before] = [times[to]!.period, times[from]!.period];
    return after === null || after === before ? time : { ...time, period: after, base: before };
  });
}

function compare(links: Link[][], { a, b, between }: Pair, before: string): void {
  const told = COMPARED_WITH.exec(between);
  if (!told) return;
  const [, up, down] = MOVED_TO.exec(before) ?? [];
  const word = told[1]?.toLowerCase();
  const direction = word ? (/^(?:up|ris|high)/.test(word) ? 'up' : 'down') : up ? 'up' : down ? 'down' : null;
  links[a]!.push({ role: 'previous', claim: b, ...(direction ? { direction } : {}) });
}

/**
 * Of a change and its two levels the third tie follows: "rose 5% to B from A", "rose 5% from A to B",
 * "B, up 5% from A".
 */
function tieEnds(context: Context, about: readonly About[], links: Link[][], at: [number, number, number]) {
  const [x, y, z] = at;
  const tied = (of: number, role: Link['role'], to: number) =>
    links[of]!.some((l) => l.role === role && l.claim === to);
  if (tied(x, 'to', y) && tied(y, 'previous', z)) links[x]!.push({ role: 'from', claim: z });
  const on =
    isLevel(context.figures[z]!) && sameUnit(about[y]!.unit, about[z]!.unit) ? gap(context, y, z) : null;
  if (tied(x, 'from', y) && on !== null && ON_TO.test(on)) links[x]!.push({ role: 'to', claim: z });
}

const isLevel = (f: Figure): boolean => f.kind === 'level' && f.malformed === null;
const moves = (f: Figure): boolean => f.kind === 'change' || f.kind === 'multiple';

const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);
const sameUnit = (a: string | null, b: string | null): boolean => a !== null && a === b;
/** Two currencies, or two units of one dimension. */
const converts = (a: string | null, b: string | null): boolean =>
  (isMoney(a) && isMoney(b)) || (a !== null && b !== null && !isMoney(a) && convertUnit(1, a, b) !== null);
