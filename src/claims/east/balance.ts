import type { Figure } from '../../figures/figure.ts';
import type { EpidemicSeries, TradeSeries } from '../claim.ts';
import { type EasternSentence, inside } from './sentence.ts';
import type { Story } from './story.ts';

/** The figure, below zero where the words beside it call the balance a deficit. */
export function signed(
  figure: Figure,
  series: TradeSeries | EpidemicSeries | null,
  sentence: EasternSentence,
  k: number,
  story: Story,
): Figure {
  if (figure.kind !== 'level' || !series || !('flow' in series) || series.flow !== 'balance') return figure;
  const { start, end } = sentence.figures[k]!;
  const from = sentence.figures[k - 1]?.end ?? 0;
  const behind = sentence.text.slice(end, end + 12).split(/[，,。；]/, 1)[0]!;
  const word = inside(sentence.flows, from, start).findLast((f) => f.flow === 'balance');
  if (/逆差|적자/.test(behind)) story.deficit = true;
  else if (/顺差|흑자/.test(behind)) story.deficit = false;
  else if (word) story.deficit = word.deficit;
  const { value } = figure;
  if (!story.deficit || typeof value !== 'number' || value <= 0) return figure;
  return {
    ...figure,
    value: -value,
    low: -figure.high,
    high: -figure.low,
    printedLow: -figure.printedHigh,
    printedHigh: -figure.printedLow,
  };
}
