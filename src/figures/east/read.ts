import type { Article } from '../../article/article.ts';
import { negate } from '../../records/interval.ts';
import type { Figure } from '../figure.ts';
import { withHedge } from '../hedges.ts';
import { readKind } from './kind.ts';
import { type FigureWords, figureWords } from './lexicon.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { isTraditional, simplified } from './simplified.ts';
import { stretchesOf } from './stretches.ts';
import { wordQuantities } from './word-quantities.ts';

/**
 * The stated quantities of an article in Chinese or Korean, in order, without overlap: the same figures as
 * `readFigures` gives of an English one.
 *
 * @param quoted as for `readFigures`.
 */
export function readEasternFigures(article: Article, quoted: ReadonlySet<number>): Figure[] {
  const words = figureWords(article.language);
  const text = article.language === 'zh' ? simplified(article.text) : article.text;
  const yuan = yuanOf(article, text);
  return stretchesOf(article).flatMap(({ start, end }) => {
    const found = quantitiesIn(text.slice(start, end), words, (at) => quoted.has(start + at));
    return found.map((quantity, i) =>
      figureOf(article.text, text, start, quantity, found[i - 1] ?? null, words, yuan),
    );
  });
}

/** Numbers and figures in words, by where they begin; of two that overlap the earlier stays. */
function quantitiesIn(sentence: string, words: FigureWords, quoted: (at: number) => boolean): Quantity[] {
  const all = wordQuantities(sentence, words);
  let free = 0;
  for (const { index } of sentence.matchAll(words.starts)) {
    if (index < free) continue;
    const found = quantityAt(sentence, index, words, quoted(index));
    if (!found) continue;
    free = Math.max(found.quantity?.end ?? 0, found.end);
    if (found.quantity) all.push(found.quantity);
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((q) => {
    if (q.start < end) return false;
    end = q.end;
    return true;
  });
}

function figureOf(
  shown: string,
  text: string,
  shift: number,
  quantity: Quantity,
  earlier: Quantity | null,
  words: FigureWords,
  yuan: string | null,
): Figure {
  const sentence = { text, from: shift };
  const reading = readKind(sentence, quantity, earlier, words);
  quantity.kind = reading.kind;
  quantity.way = reading.way;
  if (reading.kind === 'multiple' && quantity.hedge === 'exact' && earlier)
    quantity.hedge = hedgeOfWhole(text, shift, quantity, earlier, words);
  const size = reading.size;
  const sized = (value: number) => {
    const by = size === 1 ? value : Number((value * size).toPrecision(12));
    return reading.way < 0 && by !== 0 ? -by : by;
  };
  const turned = ({ low, high }: { low: number; high: number }) => {
    const range = { low: low * size, high: high * size };
    return reading.way < 0 ? negate(range) : range;
  };
  const printed = turned(quantity.printed);
  const value = reading.grown ? grown(quantity.value) : quantity.value;
  const allowed = reading.grown
    ? { low: printed.low, high: printed.high + 1 }
    : turned(withHedge(quantity, quantity.hedge));
  const [start, end] = [shift + quantity.start, shift + quantity.end];
  return {
    start,
    end,
    text: shown.slice(start, end),
    kind: reading.kind,
    value: Array.isArray(value) ? inOrder(value.map(sized)) : value === null ? null : sized(value),
    low: allowed.low,
    high: allowed.high,
    printedLow: printed.low,
    printedHigh: reading.grown ? printed.high + 1 : printed.high,
    unit: reading.unit === 'CNY' && /[^币]元$/.test(text.slice(start, end)) ? yuan : reading.unit,
    hedge: quantity.hedge,
    digits: quantity.words ? null : quantity.plain,
    scale: quantity.scale,
    malformed: quantity.malformed,
    ...(quantity.proposed ? { proposed: true as const } : {}),
  };
}

/** "不到4月9810万美元的五分之一", "超过去年的三倍": the hedge stands before what is multiplied. */
function hedgeOfWhole(
  text: string,
  shift: number,
  quantity: Quantity,
  earlier: Quantity,
  words: FigureWords,
): Figure['hedge'] {
  if (text.slice(shift + earlier.to, shift + quantity.start) !== '的') return 'exact';
  const before = text
    .slice(Math.max(shift, shift + earlier.start - 16), shift + earlier.start)
    .replace(/(?:(?:\d{4}|[今去前])年)?(?:\d{1,2}月份?|同期)?的?$/, '');
  return words.hedgesBefore.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact';
}

/**
 * "增长两倍", "2배 늘었다": by twice as much, so three times what it was; many who write it mean twice what it was.
 * Both are allowed. "增长一倍" has but one sense.
 */
function grown(value: Quantity['value']): Quantity['value'] {
  if (typeof value !== 'number') return value;
  return value === 1 ? 2 : [value, value + 1];
}

/** What 元 alone is: the yuan, but where traditional characters are written, money of the place that the article names. */
function yuanOf(article: Article, text: string): string | null {
  if (!isTraditional(article) || /人民币/.test(text)) return 'CNY';
  return /港元|香港/.test(text) ? 'HKD' : /台币|台湾/.test(text) ? 'TWD' : null;
}

const inOrder = ([a, b]: number[]): [number, number] => (a! < b! ? [a!, b!] : [b!, a!]);
