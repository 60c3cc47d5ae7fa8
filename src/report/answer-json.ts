import type { AnyQuestion } from '../series/indicator-question.ts';
import type { Answer, Cell } from '../series/question.ts';
import { questionName } from './answer-words.ts';

/** The document of `ask --format json`, as docs/questions.md describes it. */
export function answersJson(
  asked: string,
  assumptions: readonly string[],
  answers: readonly Answer<AnyQuestion>[],
): string {
  const document = { asked, assumptions, answers: answers.map(answerOf) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

export const answerOf = (a: Answer<AnyQuestion>) => ({
  question: a.question,
  text: a.text,
  reading: questionName(a.question),
  cells: a.cells.map(cellOf),
  total: a.total && cellOf(a.total),
  wholes: (a.wholes ?? []).map(cellOf),
  releases: a.releases,
  sql: a.sql,
});

/** JSON has no infinity: an open end is null. */
export const cellOf = ({ interval, secondHand, ...cell }: Cell) => ({
  ...cell,
  secondHand: secondHand.map(({ interval: of, ...said }) => ({
    ...said,
    low: finite(of.low),
    high: finite(of.high),
  })),
  low: interval && finite(interval.low),
  high: interval && finite(interval.high),
});

const finite = (x: number): number | null => (Number.isFinite(x) ? x : null);
