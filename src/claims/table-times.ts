import { type TableCell, tableCells } from '../article/tables.ts';
import { moved } from './calendar-steps.ts';
import type { Context } from './context.ts';
import { isMovement } from './time-figures.ts';
import { type Frame, resolve } from './time-frame.ts';
import { mentionsIn } from './time-mentions.ts';
import type { Timed } from './times.ts';

/** Reads when a number in a table holds from the edges of the table. */
export interface TableTimes {
  /** Null where it is no cell; a period of null where neither its column nor its row nor the line above tells a time. */
  of(sentence: number, frame: Frame): ((figure: number) => Timed) | null;
}

const MONTHLY = /\b(?:m\/m|mom|month|monthly)\b/i;

const SHARE = /\b(?:shares?|proportion|percent of|% of)\b/i;

export function tableTimes(context: Context): TableTimes {
  const { article, sentences, figures } = context;
  const cells = tableCells(article);
  const sentencesOf = new Map<number, number[]>();
  if (cells.size > 0)
    sentences.forEach(({ block }, s) => {
      const list = sentencesOf.get(block);
      if (list) list.push(s);
      else sentencesOf.set(block, [s]);
    });
  const said = (block: number | null, frame: Frame): string | null => {
    if (block === null) return null;
    for (const { when } of sentencesOf.get(block)!.flatMap((s) => mentionsIn(context, s))) {
      const period = resolve(when, frame);
      if (period !== null) return period;
    }
    return null;
  };
  const wording = ({ head, label }: TableCell): string =>
    [head, label]
      .flatMap((block) => (block === null ? [] : [article.blocks[block]!]))
      .map(({ start, end }) => article.text.slice(start, end))
      .join(' ');
  let left: { label: number; period: string } | null = null;
  return {
    of(sentence, frame) {
      const cell = cells.get(sentences[sentence]!.block);
      if (!cell) return null;
      const above = said(cell.caption, frame);
      const at = above === null ? frame : { ...frame, told: Number(above.slice(0, 4)) };
      const own = said(cell.head, at) ?? said(cell.label, at) ?? above;
      // "| Q1 2023 ($ million) | Share (%) |": a share is of the amount to its left.
      const beside = left !== null && left.label === cell.label ? left.period : null;
      const period = own ?? (SHARE.test(wording(cell)) ? beside : null);
      if (own !== null && cell.label !== null) left = { label: cell.label, period: own };
      // A table is as often of a longer time than the text around it: what its edges do not tell stays open.
      if (period === null) return () => ({ period, base: null, assumptions: [], assumed: [] });
      const back = MONTHLY.test(wording(cell)) ? -1 : -12;
      return (f) => ({
        period,
        base: isMovement(figures[f]!) ? moved(period, back, 0) : null,
        assumptions: [],
        assumed: isMovement(figures[f]!) ? ['base'] : [],
      });
    },
  };
}
