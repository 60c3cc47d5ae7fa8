import { periodName } from '../records/period.ts';
import type { Cell } from '../series/question.ts';

/** One sentence for each run of months with the same reason: why nothing is known, and what would settle it. */
export function cellNotes(cells: readonly Cell[]): string[] {
  const told: { first: Cell; more: number }[] = [];
  for (const cell of cells) {
    if (!cell.note) continue;
    const last = told.at(-1);
    if (last && withoutPeriod(last.first) === withoutPeriod(cell)) last.more++;
    else told.push({ first: cell, more: 0 });
  }
  return told.map(
    ({ first, more }) => `${first.period}: ${first.note}${more > 0 ? ` (and so for ${more} more)` : ''}.`,
  );
}

const withoutPeriod = (cell: Cell): string => cell.note!.replaceAll(periodName(cell.period), '');
