import { point } from '../../records/interval.ts';
import type { FigureWords, WordFigure } from './lexicon.ts';
import { readEasternNumber } from './number.ts';
import type { Quantity } from './quantity.ts';

/** Figures that are words: stated nothings, ranks, doublings, halves. */
export function wordQuantities(sentence: string, words: FigureWords): Quantity[] {
  let denied = 0;
  return words.wholes.flatMap((whole) =>
    [...sentence.matchAll(whole.pattern)].flatMap((match) => {
      // "전혀 수입하지 않은" denies once.
      if (whole.kind === 'zero' && match.index < denied) return [];
      if (whole.kind === 'zero') denied = match.index + match[0].length;
      return [quantityOf(sentence, match, whole, words)];
    }),
  );
}

function quantityOf(
  sentence: string,
  match: RegExpMatchArray,
  whole: WordFigure,
  words: FigureWords,
): Quantity {
  const own = (whole.group !== undefined && match[whole.group]) || match[0];
  const start = match.index! + match[0].indexOf(own);
  const end = start + own.length;
  const value = whole.value ?? rankIn(own);
  const around =
    whole.kind === 'share' || whole.kind === 'multiple' ? hedgesAround(sentence, start, end, words) : null;
  return {
    start,
    end,
    to: around?.to ?? end,
    from: start,
    form: whole.kind === 'share' ? 'fraction' : whole.kind,
    value,
    printed:
      value === null
        ? { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }
        : whole.kind === 'share' || whole.kind === 'multiple'
          ? { low: (value * 11) / 12, high: (value * 13) / 12 }
          : point(value),
    plain: null,
    scale: 0,
    unit: whole.unit,
    hedge: around?.hedge ?? 'exact',
    words: true,
    malformed: null,
    kind: whole.kind,
  };
}

function rankIn(text: string): number | null {
  const at = text.search(/[\d一二三四五六七八九十]/);
  return at < 0 ? null : (readEasternNumber(text, at)?.value ?? null);
}

function hedgesAround(sentence: string, start: number, end: number, words: FigureWords) {
  const before = sentence.slice(Math.max(0, start - 10), start);
  const after = sentence.slice(end, end + 12);
  for (const [pattern, hedge] of words.hedgesBefore) if (pattern.test(before)) return { hedge, to: end };
  for (const [pattern, hedge] of words.hedgesAfter) {
    const found = pattern.exec(after);
    if (found) return { hedge, to: end + found[0].length };
  }
  return { hedge: 'exact' as const, to: end };
}
