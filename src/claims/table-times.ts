import { type TableCell, type TableEdges, tableCells } from '../article/tables.ts';
import { contains, monthsOf, parsePeriod, spanText } from '../records/period.ts';
import { moved } from './calendar-steps.ts';
import type { Context } from './context.ts';
import { type Crossing, tableSums } from './table-sums.ts';
import { isMovement } from './time-figures.ts';
import { type Frame, resolve } from './time-frame.ts';
import { mentionsIn } from './time-mentions.ts';
import { keyAt } from './time-words.ts';
import type { Timed } from './times.ts';

/** Reads when a number in a table holds from the edges of the table. */
export interface TableTimes {
  /** Null where it is no cell; a period of null where neither its column nor its row nor the line above tells a time. */
  of(sentence: number, frame: Frame): ((figure: number) => Timed) | null;
}

const MONTHLY = /\b(?:m\/m|mom|month|monthly)\b/i;

const SHARE = /\b(?:shares?|proportion|percent of|% of)\b/i;

export function tableTimes(context: Context): TableTimes {
  const { article, sentences, figures, tokens } = context;
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
    for (const s of sentencesOf.get(block)!)
      for (const { when } of mentionsIn(context, s)) {
        const period = resolve(when, frame);
        if (period !== null) return period;
      }
    return null;
  };
  /** What the line above says: "exports to September" are those of the year up to it. */
  const captioned = (block: number | null, frame: Frame): string | null => {
    const period = said(block, frame);
    if (period === null || !/^\d{4}-\d\d$/.test(period)) return period;
    const s = sentencesOf.get(block!)!.find((one) => mentionsIn(context, one).length > 0)!;
    const lead = keyAt(tokens[s]!, mentionsIn(context, s)[0]!.from - 1);
    return /^(?:to|through|until|till)$/.test(lead) ? spanText(`${period.slice(0, 4)}-01`, period) : period;
  };
  /** What row and column say together: "January" beside a row, beneath "2021". */
  const crossed: Crossing = (label, head, frame) => {
    const [row, column] = [said(label, frame), said(head, frame)];
    if (row === null || column === null || row === column) return column ?? row;
    const year = [column, row].find(isYear);
    if (year !== undefined) {
      const inside = said(year === column ? label : head, { ...frame, told: Number(year) });
      return inside !== null && contains(year, inside) ? inside : null;
    }
    return contains(column, row) ? row : contains(row, column) ? column : null;
  };
  const sums = tableSums(cells, wordsOf, said, crossed);
  const monthly = new Map<TableEdges, boolean>();
  /** Whether some edge of a table tells less than a year, so that a year beside it is the whole of it. */
  const tellsMonths = (edges: TableEdges, frame: Frame): boolean => {
    const known =
      monthly.get(edges) ??
      [...edges.heads, ...edges.labels].some((block) => !isYear(said(block, frame) ?? '0000'));
    monthly.set(edges, known);
    return known;
  };
  function wordsOf(block: number): string {
    const { start, end } = article.blocks[block]!;
    return article.text.slice(start, end);
  }
  const wording = ({ head, label }: TableCell): string =>
    [head, label].flatMap((block) => (block === null ? [] : [wordsOf(block)])).join(' ');
  let left: { label: number; period: string } | null = null;
  return {
    of(sentence, frame) {
      const cell = cells.get(sentences[sentence]!.block);
      if (!cell) return null;
      const above = captioned(cell.caption, frame);
      const at = above === null ? frame : { ...frame, told: Number(above.slice(0, 4)) };
      const sum = sums(cell, at);
      const told = sum === undefined ? crossed(cell.label, cell.head, at) : sum;
      const silent = told === null && said(cell.label, at) === null && said(cell.head, at) === null;
      // Beneath "January to September" the columns "2021" and "2022" are of those months.
      const partly = told !== null && isYear(told) && isPartOfYear(above) && !tellsMonths(cell.edges, at);
      const own = partly
        ? moved(above!, 12 * (Number(told) - Number(endOf(above!).slice(0, 4))), 0)
        : silent && sum !== null
          ? above
          : told;
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

const endOf = (period: string): string => parsePeriod(period)?.to ?? period;
const isYear = (period: string): boolean => /^\d{4}$/.test(period);
const isPartOfYear = (period: string | null): boolean =>
  period !== null && endOf(period).length === 7 && monthsOf(period).length < 12;
