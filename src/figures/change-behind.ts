import { comparativeWay, directionOf, nounWay, type Way } from './direction.ts';
import type { Found } from './found.ts';
import { readPercent } from './percent.ts';
import { change, isRelative, keyAt, type Reading, type Scene } from './scene.ts';
import type { Token } from './token.ts';

/** A change told by what stands behind the figure: "5 percent higher", "$5.0 billion more than", "19-percent increase". */
export function changeBehind({ tokens, found, unitTo }: Scene): Reading | null {
  const relative = isRelative(found);
  const at = found.to + (keyAt(tokens, found.to) === '-' && !tokens[found.to]!.gap ? 1 : 0);
  // "imported 15.4 million tonnes less natural gas"
  if (unitTo > found.to && /^(less|fewer)$/.test(keyAt(tokens, unitTo))) return change(-1, 'behind');
  // "28.3 percent short of the target"
  if (relative && keyAt(tokens, at) === 'short' && keyAt(tokens, at + 1) === 'of')
    return change(-1, 'behind');
  // "paid 54% more for it": what was paid is what grew.
  if (relative && isPaid(tokens, found.from) && /^(more|less)$/.test(keyAt(tokens, at)))
    return change(comparativeWay(keyAt(tokens, at))!, 'behind');
  for (const start of unitTo > found.to ? [at, unitTo] : [at]) {
    const way = comparativeWay(keyAt(tokens, start));
    if (way !== undefined && compares(tokens, start, found)) return change(way, 'behind');
  }
  return nounBehind(tokens, found.from, at, relative) ?? (relative ? sharedBehind(tokens, found) : null);
}

/** A verb of paying or getting stands right before, but for a hedge: "paid about 54% more". */
const isPaid = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some((t) => PAID.test(t.key));
const PAID =
  /^(?:pays?|paid|paying|spends?|spent|spending|gets?|got|getting|earns?|earned|earning|receives?|received|receiving|takes?|took|fetched|cost|costs|brought|charged?)$/;

/** "exports were 3.3% and imports 4.9% above the level of June": the comparative serves both. */
function sharedBehind(tokens: readonly Token[], found: Found): Reading | null {
  const { to } = found;
  if (keyAt(tokens, to) !== 'and') return null;
  for (let k = to + 1; k < Math.min(tokens.length, to + 7); k++) {
    const { kind } = tokens[k]!;
    if (kind === 'sign') return null;
    if (kind !== 'number') continue;
    const percent = readPercent(tokens, k + 1);
    const way = percent ? comparativeWay(keyAt(tokens, percent.to)) : undefined;
    return way !== undefined && compares(tokens, percent!.to, found) ? change(way, 'behind') : null;
  }
  return null;
}

/** "more than", "higher", "less;" compare; "more suspected cases" and "60 more" of something do not. */
function compares(tokens: readonly Token[], at: number, found: Found): boolean {
  const relative = isRelative(found);
  const { key } = tokens[at]!;
  const next = tokens[at + 1];
  if (key === 'further') return false;
  if (found.money && isOfDeeds(tokens, at)) return false;
  // "1.60 dlrs above the morning fix"
  if (found.money && !relative && /^(above|below)$/.test(key))
    return /^(the|its|last|yesterday|previous)$/.test(next?.key ?? '');
  // "five points below its level", "6 degrees above normal", but "40 degrees below zero"
  const scaled = /^(points?|degrees?|celsius|fahrenheit|c|f)$/.test(keyAt(tokens, at - 1));
  if (scaled && /^(above|below)$/.test(key))
    return next?.kind === 'word' && !/^(zero|freezing)$/.test(next.key);
  if (/^(above|below|under|ahead|behind)$/.test(key))
    return relative && (next?.kind === 'word' || /^(19|20)\d\d$/.test(next?.text ?? ''));
  if (key === 'up' || key === 'down')
    return !next || /^(at|on|from|compared|year|against|[,.;)])$/.test(next.key);
  if (next?.kind !== 'word') return true;
  if (relative && !/^(more|less|fewer)$/.test(key)) return true;
  if (tokens.slice(at + 1, at + 5).some((t) => t.key === 'than')) return true;
  // "2-1/4 cts higher at 2.87-1/2 dlrs"
  if (found.money && /^(higher|lower)$/.test(key) && /^(at|to)$/.test(next.key)) return true;
  const adverbial = /^(from|compared|year|against|versus|the|last|in|on|over|when|and|but|while|a|this)$/;
  return (
    adverbial.test(next.key) &&
    (relative || !/^(more|less|fewer)$/.test(key) || /^(from|compared|against|versus|year)$/.test(next.key))
  );
}

/** "Sold $8.4 billion more than it bought": what is left of the two, and no change. */
const isOfDeeds = (tokens: readonly Token[], at: number): boolean =>
  keyAt(tokens, at + 1) === 'than' &&
  /^(it|they|he|she|we|the|its)$/.test(keyAt(tokens, at + 2)) &&
  tokens
    .slice(at + 3, at + 6)
    .some((t) => /^(bought|sold|imported|exported|purchased|shipped|spent|earned)$/.test(t.key));

// Adjectives between a figure and the noun of its change: "a 5 percent year-on-year increase".
const BETWEEN =
  /^(on|over|year|month|quarter|week|monthly|annual|yearly|quarterly|sharp|steep|further|net|overall|big|sudden|unexpected|sequential|dollar|yuan|yen|worth|trade|export|import|price|sales|output|real|nominal|annualised|annualized|drastic|dramatic|modest|slight|average|cumulative|rate|wage|pay|fare)$/;

/** "19-percent increase", "30.55% rise", "a $10 billion jump". */
function nounBehind(tokens: readonly Token[], from: number, at: number, relative: boolean): Reading | null {
  for (let k = at; k < Math.min(tokens.length, at + 9); k++) {
    const { key, kind, gap } = tokens[k]!;
    if (key === '-' && !gap) continue;
    // "a £0.5 billion (2.0%) rise"
    if (key === '(' && k === at) {
      while (k < at + 8 && keyAt(tokens, k) !== ')') k++;
      continue;
    }
    if (kind !== 'word') return null;
    const way = nounWay(key);
    if (
      way !== undefined &&
      (relative || /^(a|an|the|its|their|another|with|of|by|to|after)$/.test(keyAt(tokens, from - 1)))
    )
      return isVerbHere(tokens, k, from) ? null : change(way, 'behind');
    if (!BETWEEN.test(key)) return null;
  }
  return null;
}

/** "5 percent fall short", "those 20 percent rise early": no article before and a subject of its own. */
const isVerbHere = (tokens: readonly Token[], k: number, from: number): boolean =>
  /^(short|into|under|within|outside)$/.test(keyAt(tokens, k + 1)) &&
  !/^(a|an|the)$/.test(keyAt(tokens, from - 1));

/** No word of direction, but a comparison over time: "imports 5% yoy". */
export const changeOverTime = ({ tokens, found }: Scene): Reading | null =>
  isRelative(found) && found.form !== 'fraction' && isOnYear(tokens, found.to) ? change(1, 'behind') : null;

/** "y/y", "yoy", "on-year", "year-on-year", "from a year earlier", "on the month". */
function isOnYear(tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(at, at + 5)
    .map((t) => t.key)
    .join(' ');
  return /^(?:[ymqw] \/ [ymqw]\b|yoy\b|mom\b|qoq\b|y - o - y|m - o - m|on - (?:year|month|quarter)|(year|month|quarter|week)(?: -)? (?:on|over)(?: -)? \1|on (?:the )?(?:year|month|quarter)\b|from (?:a|the) (?:year|month|week|quarter) (?:earlier|ago|before))/.test(
    words,
  );
}

/** The first verb of direction behind a bracketed list: "(43.76%), petroleum products (47.68%) and gems (32.69%) grew". */
export function verbBehind({ tokens, found, from }: Scene): Reading | null {
  if (!isRelative(found) || found.form === 'fraction' || keyAt(tokens, from - 1) !== '(') return null;
  for (let k = found.to; k < tokens.length; k++) {
    const { key, kind } = tokens[k]!;
    if (kind === 'sign' ? /^[;:]$/.test(key) : /^(was|were|is|are|had|has|have|said|of|who|which)$/.test(key))
      return null;
    const way: Way | 0 =
      kind === 'word' && nounWay(key) === undefined ? directionOf(key, keyAt(tokens, k + 1)) : 0;
    if (way !== 0) return change(way, 'bracket');
  }
  return null;
}
