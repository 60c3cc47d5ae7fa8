import type { Article } from '../article/article.ts';
import { sentences } from '../article/sentences.ts';
import { findGoods } from '../records/goods-mentions.ts';
import { negate } from '../records/interval.ts';
import { type Amount, readAmount, type Style } from './amount.ts';
import { conventionOf } from './convention.ts';
import { moneysOf } from './currency.ts';
import { isQuantity } from './exclusions.ts';
import type { Figure } from './figure.ts';
import type { Found } from './found.ts';
import { readFraction } from './fractions.ts';
import { readHedge, withHedge } from './hedges.ts';
import { type Earlier, readKind, signBefore } from './kinds.ts';
import { talksOfCodes } from './labels.ts';
import { readMultiple } from './multiples.ts';
import { readRange } from './ranges.ts';
import { readRank } from './ranks.ts';
import { type Token, tokenize } from './token.ts';
import { unitAfter } from './units.ts';
import { readZero } from './zeros.ts';

/**
 * The stated quantities of an article, in order, without overlap. Numbers that date, name or number things
 * are left out. Units are those the words next to the number name; what a list leaves out is the claims'.
 */
export function readFigures(article: Article): Figure[] {
  const style: Style = { convention: conventionOf(article.text), moneys: moneysOf(article.text) };
  const isGoods = goodsFinder(article.text);
  return sentences(article).flatMap((sentence) =>
    readSentence(article.text, tokenize(article.text, sentence.start, sentence.end), style, isGoods),
  );
}

function goodsFinder(text: string): (start: number, end: number) => boolean {
  let ends: Set<number> | null = null;
  return (_start, end) => {
    ends ??= new Set(findGoods(text).map((mention) => mention.end));
    return ends.has(end);
  };
}

function readSentence(
  text: string,
  tokens: Token[],
  style: Style,
  isGoods: (start: number, end: number) => boolean,
): Figure[] {
  const founds = find(tokens, style);
  const ends = new Set(founds.filter((f) => f.form !== 'zero' && f.form !== 'rank').map((f) => f.to - 1));
  const earlier: Earlier[] = [];
  return founds.map((found) => {
    const hedged = readHedge(tokens, found.from, found.to, (i) => ends.has(i));
    const noun = found.unit === null ? unitAfter(tokens, found.to, isGoods) : null;
    const reading = readKind(tokens, found, hedged, noun?.to ?? found.to, earlier);
    earlier.push({ found, hedged, reading });
    return figure(text, tokens, found, hedged.hedge, reading, noun?.unit ?? null);
  });
}

function find(tokens: Token[], style: Style): Found[] {
  const coded = talksOfCodes(tokens);
  const founds: Found[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = foundAt(tokens, i, style, coded);
    if (found && typeof found !== 'number') {
      founds.push(found);
      i = found.to;
    } else i = Math.max(i + 1, found ?? 0);
  }
  return founds;
}

/** The figure that begins at a token, or the token to go on from where a number is none. */
function foundAt(tokens: Token[], i: number, style: Style, coded: boolean): Found | number | null {
  const token = tokens[i]!;
  if (token.kind === 'word') {
    const worded =
      readZero(tokens, i) ?? readRank(tokens, i) ?? readMultiple(tokens, i, style) ?? readFraction(tokens, i);
    if (worded) return worded;
  }
  if (token.kind === 'number') {
    const worded = readRank(tokens, i) ?? readMultiple(tokens, i, style) ?? readFraction(tokens, i);
    if (worded) return worded;
  }
  const amount = readAmount(tokens, i, style);
  if (!amount) return null;
  const range = readRange(tokens, i, style);
  const candidate: Amount = range
    ? {
        ...amount,
        to: range.to,
        currency: range.money ? range.unit : null,
        percent: range.money ? null : (range.unit as Amount['percent']),
        scaled: range.scale > 0,
      }
    : amount;
  if (!isQuantity(tokens, candidate, coded)) return candidate.to;
  if (range) return range;
  return {
    from: i,
    to: amount.to,
    form: amount.value === 0 ? 'zero' : 'amount',
    value: amount.value,
    printed: amount.printed,
    plain: amount.plain,
    scale: amount.scale,
    unit: amount.currency ?? amount.percent,
    money: amount.currency !== null,
    words: amount.words,
    malformed: amount.malformed,
    ...(amount.value === 0 && amount.percent === null ? { kind: 'zero' as const } : {}),
  };
}

function figure(
  text: string,
  tokens: Token[],
  found: Found,
  hedge: Figure['hedge'],
  reading: Earlier['reading'],
  noun: string | null,
): Figure {
  const start = tokens[found.from]!.start;
  const end = tokens[found.to - 1]!.end;
  const multiple = reading.kind === 'multiple' && found.form === 'fraction';
  const rescale = multiple ? 0.01 : 1;
  const hedged = withHedge(found, hedge);
  const down =
    reading.kind === 'change'
      ? reading.sign < 0
      : reading.kind === 'level' && signBefore(tokens, found.from) < 0;
  const turn = (range: { low: number; high: number }) => {
    const scaled = { low: range.low * rescale, high: range.high * rescale };
    return down ? negate(scaled) : scaled;
  };
  const one = (value: number) => (value === 0 ? 0 : (down ? -value : value) * rescale);
  const value = Array.isArray(found.value)
    ? (found.value.map(one) as [number, number])
    : found.value === null
      ? null
      : one(found.value);
  const { low, high } = turn(hedged);
  const printed = turn(found.printed);
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: reading.kind,
    value,
    low,
    high,
    printedLow: printed.low,
    printedHigh: printed.high,
    unit: multiple ? 'x' : (found.unit ?? noun),
    hedge,
    digits: found.words ? null : found.plain,
    scale: found.scale,
    malformed: found.malformed,
  };
}
