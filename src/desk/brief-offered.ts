import { namerFor } from '../brief/naming.ts';
import { isMonth } from '../records/period.ts';
import type { Cell, Question } from '../series/question.ts';

/**
 * The newest month of an answer that a brief could be written of: with a figure, of the trade or of goods that a brief
 * can name. Null where a brief would be refused.
 */
export function monthOfBrief({ reporter, flow, codes }: Question, cells: readonly Cell[]): string | null {
  if (flow === 're-export' || flow === 're-import') return null;
  const month = cells.findLast((c) => c.value !== null && isMonth(c.period))?.period;
  if (month === undefined) return null;
  const name = namerFor({ reporter, period: month });
  return codes.every((c) => c === 'TOTAL' || name(c, true).word) ? month : null;
}
