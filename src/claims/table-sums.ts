import type { TableCell } from '../article/tables.ts';
import { tokenize } from '../figures/token.ts';
import { parsePeriod, shiftMonth, spanText } from '../records/period.ts';
import type { Frame } from './time-frame.ts';
import { countAt, keyAt } from './time-words.ts';

/** The time that the label of a row and the head of a column tell together. */
export type Crossing = (label: number | null, head: number | null, frame: Frame) => string | null;

/** Rows that a table of times is summed over; longer ones are no list of months. */
const LONGEST = 60;

/**
 * The time of a cell that sums others up: "Total" or "Three months" beneath rows that say their months, or beside such
 * columns. Undefined where it is no such sum, null where the months do not make one stretch.
 */
export function tableSums(
  cells: ReadonlyMap<number, TableCell>,
  words: (block: number) => string,
  said: (block: number, frame: Frame) => string | null,
  crossed: Crossing,
): (cell: TableCell, frame: Frame) => string | null | undefined {
  const counts = new Map<number, number | null>();
  const before = new Map<number, readonly number[]>();
  for (const { labels, heads } of new Set([...cells.values()].map((cell) => cell.edges)))
    for (const blocks of [labels, heads]) {
      const listed: number[] = [];
      for (const block of blocks) {
        const count = sumOf(words(block));
        counts.set(block, count);
        if (count === null) listed.push(block);
        else before.set(block, listed.length > LONGEST ? [] : [...listed]);
      }
    }
  const over = (block: number | null, frame: Frame, cross: (other: number) => string | null) => {
    const count = block === null ? null : (counts.get(block) ?? null);
    if (count === null) return undefined;
    const listed = before.get(block!)!;
    const timed = listed.filter((other) => said(other, frame) !== null);
    if (timed.length === 0) return undefined;
    if (timed.length < Math.max(2, listed.length) || (count > 0 && timed.length !== count)) return null;
    return stretchOf(timed.map(cross));
  };
  return ({ label, head }, frame) => {
    const rows = over(label, frame, (row) => crossed(row, head, frame));
    return rows === undefined ? over(head, frame, (column) => crossed(label, column, frame)) : rows;
  };
}

/** How many times "Three months" sums up, 0 for "Total", null where the words are of no sum. */
function sumOf(text: string): number | null {
  const tokens = tokenize(text.slice(0, 40));
  let at = 0;
  while (/^(?:the|total|totals|sum|all|grand|overall|of)$/.test(keyAt(tokens, at))) at++;
  if (at > 0 && at === tokens.length) return 0;
  const count = countAt(tokens, at);
  return count && /^(?:months|quarters)$/.test(keyAt(tokens, count.to)) && count.to + 1 === tokens.length
    ? count.is
    : null;
}

/** Months or quarters that follow on each other, as one period. */
function stretchOf(periods: readonly (string | null)[]): string | null {
  const spans = periods.map((period) => (period === null ? null : parsePeriod(period)));
  const follow = spans.every((span, i) => {
    const last = spans[i - 1];
    return span?.from.length === 7 && (i === 0 || shiftMonth(last!.to, 1) === span.from);
  });
  return follow ? spanText(spans[0]!.from, spans.at(-1)!.to) : null;
}
