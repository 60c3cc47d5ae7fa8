import type { Article } from '../article/article.ts';
import { sentences } from '../article/sentences.ts';
import { negate, scale } from '../records/interval.ts';
import type { Style } from './amount.ts';
import { goodsNamed, sentenceTokens } from './article-words.ts';
import { signBefore } from './change-before.ts';
import { conventionOf } from './convention.ts';
import { moneysOf } from './currency.ts';
import { isEastern } from './east/lexicon.ts';
import { readEasternFigures } from './east/read.ts';
import type { Figure } from './figure.ts';
import { findQuantities } from './find.ts';
import type { Found } from './found.ts';
import { readHedge, withHedge } from './hedges.ts';
import { readKind } from './kinds.ts';
import type { Read, Reading } from './scene.ts';
import { type TableUnit, tableUnits } from './table-units.ts';
import type { Token } from './token.ts';
import { type IsGoods, unitAround } from './units.ts';

/**
 * The stated quantities of an article, in order, without overlap. Numbers that date, name or number things
 * are left out. Units are those the words next to the number name; what a list leaves out is for the claims.
 *
 * @param quoted offsets at which a second reader says quantities begin: numbers there are not left out.
 */
export function readFigures(article: Article, quoted: ReadonlySet<number> = new Set()): Figure[] {
  if (isEastern(article)) return readEasternFigures(article, quoted);
  const style: Style = { convention: conventionOf(article.text), moneys: moneysOf(article) };
  const isGoods = goodsOf(article);
  const units = tableUnits(article, style);
  const all = sentenceTokens(article);
  return sentences(article).flatMap(({ block }, s) => {
    const tokens = all[s]!;
    const figures: Figure[] = [];
    for (let i = 0; i < tokens.length; i += LONGEST_SENTENCE) {
      const part = tokens.slice(i, i + LONGEST_SENTENCE);
      const founds = findQuantities(part, style, (at) => quoted.has(at)).map((found) =>
        withTableUnit(found, units.get(block)),
      );
      figures.push(...readSentence(article.text, part, founds, isGoods, units.get(block)?.kind));
    }
    return figures;
  });
}

/** Tokens; what is longer is no sentence, and its parts are read one by one so that time stays linear. */
const LONGEST_SENTENCE = 500;

const withTableUnit = (found: Found, said: TableUnit | undefined): Found =>
  said && found.unit === null && (found.form === 'amount' || found.form === 'zero')
    ? { ...grown(found, said.power), unit: said.unit, money: said.money }
    : found;

/** Whether the word that ends at an offset names goods; looked up once, and only when asked. */
function goodsOf(article: Article): IsGoods {
  let ends: Set<number> | null = null;
  return (end) => {
    ends ??= new Set(goodsNamed(article).map((mention) => mention.end));
    return ends.has(end);
  };
}

function readSentence(
  text: string,
  tokens: Token[],
  founds: Found[],
  isGoods: IsGoods,
  headed: TableUnit['kind'],
): Figure[] {
  const amountEnds = new Set(
    founds.filter((f) => f.form !== 'zero' && f.form !== 'rank').map((f) => f.to - 1),
  );
  const earlier: Read[] = [];
  const figures = founds.map((found) => {
    const { hedge, from } = readHedge(tokens, found.from, found.to, (i) => amountEnds.has(i));
    const noun = found.unit === null ? unitAround(tokens, from, found, isGoods) : null;
    const unitTo = noun?.to ?? found.to;
    const reading: Reading =
      headed && found.unit === '%'
        ? { kind: headed, way: signBefore(tokens, found.from) < 0 ? -1 : 1, how: 'sign' }
        : readKind({ tokens, found, from, unitTo, earlier });
    earlier.push({ found, from, unitTo, reading });
    return figureOf(
      text,
      tokens,
      noun ? grown(found, noun.power) : found,
      hedge,
      reading,
      noun?.unit ?? null,
    );
  });
  for (let i = founds.length - 2; i >= 0; i--)
    if (founds[i]!.listed && founds[i]!.unit === null) figures[i]!.unit = figures[i + 1]!.unit;
  return figures;
}

/** The figure in base units where the unit's word has a scale of its own: "33 kt". */
function grown(found: Found, power: number): Found {
  if (power === 0) return found;
  const by = (value: number) => Number(`${value}e${power}`);
  const { value, printed } = found;
  return {
    ...found,
    value: Array.isArray(value) ? [by(value[0]), by(value[1])] : value === null ? null : by(value),
    printed: scale(printed, 10 ** power),
    scale: found.scale + power,
  };
}

function figureOf(
  text: string,
  tokens: readonly Token[],
  found: Found,
  hedge: Figure['hedge'],
  reading: Reading,
  noun: string | null,
): Figure {
  const start = tokens[found.from]!.start;
  const end = tokens[found.to - 1]!.end;
  // "half the level" multiplies by 0.5; a fraction is found as percent.
  const multiple = reading.kind === 'multiple' && found.form === 'fraction';
  const size = multiple ? 0.01 : 1;
  const down =
    reading.kind === 'change'
      ? reading.way < 0
      : reading.kind === 'level' && signBefore(tokens, found.from) < 0;
  const one = (value: number) => {
    const sized = multiple ? Number((value * size).toFixed(3)) : value;
    return down && sized !== 0 ? -sized : sized;
  };
  const turned = ({ low, high }: { low: number; high: number }) => {
    const range = { low: low * size, high: high * size };
    return down ? negate(range) : range;
  };
  const { value } = found;
  const allowed = turned(withHedge(found, hedge));
  const printed = turned(found.printed);
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: reading.kind,
    value: Array.isArray(value) ? inOrder(value.map(one)) : value === null ? null : one(value),
    low: allowed.low,
    high: allowed.high,
    printedLow: printed.low,
    printedHigh: printed.high,
    unit: multiple ? 'x' : (found.unit ?? noun),
    hedge,
    digits: found.words ? null : found.plain,
    scale: found.scale,
    malformed: found.malformed,
    ...(found.proposed ? { proposed: true as const } : {}),
  };
}

const inOrder = ([a, b]: number[]): [number, number] => (a! < b! ? [a!, b!] : [b!, a!]);
