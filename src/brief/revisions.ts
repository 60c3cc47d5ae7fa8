import { periodName } from '../records/period.ts';
import type { Cell } from '../series/question.ts';
import type { Sentence } from './brief.ts';
import { printed } from './printed.ts';
import type { Sight } from './sight.ts';
import { flowWords } from './words.ts';

/** Months whose figure was published again since, and reads differently on the page: the newest first. */
export function revisionSentences(sights: readonly Sight[], most: number): Sentence[] {
  return sights
    .filter((s) => s.goods?.word ?? true)
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
  const day = periodName(first.published);
  const way = Number(cell.value) > Number(first.value) ? 'upwards' : 'downwards';
  return {
    text: `${what} were ${now} in ${month}, a figure revised ${way}.`,
    // Beside the figure that holds, one that holds no longer would read as a contradiction.
    aside: `${month} in the release of ${day}: ${before}`,
    answers: [history],
  };
}
