import type { Figure } from '../../figures/figure.ts';
import { below } from '../balance-sign.ts';
import type { EpidemicSeries, TradeSeries } from '../claim.ts';
import { type EasternSentence, inside } from './sentence.ts';
import type { Story } from './story.ts';

/** The figure, below zero where the words beside it call the balance a deficit, and whether they call it a surplus. */
export function signed(
  figure: Figure,
  series: TradeSeries | EpidemicSeries | null,
  sentence: EasternSentence,
  k: number,
  story: Story,
): { figure: Figure; surplus: boolean } {
  if (figure.kind !== 'level' || !series || !('flow' in series) || series.flow !== 'balance')
    return { figure, surplus: false };
  const { start, end } = sentence.figures[k]!;
  const from = sentence.figures[k - 1]?.end ?? 0;
  const behind = sentence.text.slice(end, end + 12).split(/[，,。；]/, 1)[0]!;
  const word =
    inside(sentence.flows, from, start).findLast((f) => f.flow === 'balance') ??
    inside(sentence.flows, 0, start).findLast((f) => f.flow === 'balance');
  if (/逆差|적자/.test(behind)) story.deficit = true;
  else if (/顺差|흑자/.test(behind)) story.deficit = false;
  else if (word) story.deficit = word.deficit;
  const surplus =
    /顺差|흑자/.test(behind) ||
    (word !== undefined && /顺差|흑자/.test(sentence.text.slice(word.start, word.end)));
  return { figure: story.deficit ? below(figure) : figure, surplus: surplus && !story.deficit };
}
