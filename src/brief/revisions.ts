import { periodName } from '../records/period.ts';
import type { Cell } from '../series/question.ts';
import type { Sentence } from './brief.ts';
import { printed } from './printed.ts';
import type { Sight } from './sight.ts';
import { flowWords } from './words.ts';

/** Months whose figure was published again since, and reads differently on the page: the newest first. */
export function revisionSentences(sights: readonly Sight[], most: number): Sentence[] {
  return sights
    .flatMap((sight) => [...sight.history.cells].reverse().flatMap((cell) => revision(sight, cell) ?? []))
    .slice(0, most);
}

function revision({ goods, history }: Sight, cell: Cell): Sentence | null {
  const first = cell.earlier.at(-1);
  if (!first?.published || cell.value === null) return null;
  const then: Cell = { ...cell, value: first.value, interval: null };
  const [now, before] = [printed(cell), printed(then)];
  if (now === before || Number(first.value) === 0 || Number(cell.value) === 0) return null;
  const what = flowWords(history.question, goods);
  const month = periodName(cell.period);
  return {
    text: `${what} in ${month} are now given as ${now}; the release of ${periodName(first.published)} had said ${before} for ${month}.`,
    answers: [history],
  };
}
