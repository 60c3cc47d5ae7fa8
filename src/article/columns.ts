import type { Draft } from './assemble.ts';
import { inlinePieces } from './inline.ts';
import type { Line } from './lines.ts';

const MARKS = /^[ \t|:+-]+$/;
const NUMBER = /^[^\p{L}\d]{0,3}\d[\d.,' ]{0,30}[^\p{L}\d]{0,2}$/u;
const GAP = /\t+| {2,}/g;

interface Cell {
  text: string;
  at: number;
}

/**
 * The cells of lines that are a table by their gaps ("Month   Cases   Deaths" over "January   566   6") or by marks inside
 * them alone ("Year | Exports | Imports"); null where they are none: a table has a head without numbers, as many cells in
 * each line, and numbers under its head.
 */
export function columnsOf(lines: readonly Line[]): Draft[] | null {
  const told = lines.filter(({ text }) => !MARKS.test(text));
  if (told.length < 3) return null;
  const piped = told.every(({ text }) => text.includes('|'));
  const rows = told.map((line) => cellsOf(line, piped ? /\|/g : GAP));
  const [head, ...body] = rows as [Cell[], ...Cell[][]];
  const columns = body[0]!.length;
  if (columns < 2 || body.some((row) => row.length !== columns)) return null;
  // "          Exports   Imports": nothing stands over the labels.
  const shift = columns - head.length;
  if (shift !== 0 && !(shift === 1 && /^\s/.test(told[0]!.text))) return null;
  const isNumber = ({ text }: Cell): boolean => NUMBER.test(text);
  if (head.some(isNumber) || body.filter((row) => isNumber(row.at(-1)!)).length * 2 < body.length)
    return null;
  return rows.flatMap((row, r) =>
    row.map(
      ({ text, at }, c): Draft => ({
        kind: 'cell',
        pieces: inlinePieces(text, at),
        place: { row: r, column: c + (r === 0 ? shift : 0) },
      }),
    ),
  );
}

function cellsOf({ text, at }: Line, parting: RegExp): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  const put = (to: number) => {
    const cell = text.slice(from, to);
    if (cell.trim() !== '')
      cells.push({ text: cell.trim(), at: at + from + cell.length - cell.trimStart().length });
  };
  for (const gap of text.matchAll(parting)) {
    put(gap.index);
    from = gap.index + gap[0].length;
  }
  put(text.length);
  return cells;
}
