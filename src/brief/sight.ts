import { shiftMonth } from '../records/period.ts';
import type { Flow, Measure } from '../records/record.ts';
import type { Answer, Cell, Question } from '../series/question.ts';
import type { Subject } from './brief.ts';
import type { Named } from './naming.ts';

/** One flow of goods seen in the month and in what a desk compares it with. */
export interface Sight {
  /** Null for all goods. */
  goods: Named | null;
  now: Answer;
  before: Answer;
  yearAgo: Answer;
  /** From January to the month, this year and the last; the month itself in January. */
  soFar: Answer;
  soFarYearAgo: Answer;
  /** The months of this year before the month; in January those of the last year. */
  earlier: Answer;
  /** Months for a chart, from January two years ago. */
  history: Answer;
  /** Of goods not traded in the month: the newest figure before it, where that is none too. */
  already?: Told;
}

/** One cell of an answer. */
export interface Told {
  cell: Cell;
  answer: Answer;
}

const PARTS = ['now', 'before', 'yearAgo', 'soFar', 'soFarYearAgo', 'earlier', 'history'] as const;

export interface Look {
  flow: Flow | 'trade' | 'balance';
  goods: Named | null;
  measure: Measure;
}

/** The questions of a sight, in the order in which `sightOf` reads their answers. */
export function questionsOf({ reporter, partner, month, asKnown }: Subject, look: Look): Question[] {
  const { flow, goods, measure } = look;
  const ask = (from: string, to: string): Question => ({
    ...{ reporter, flow, partner, codes: goods?.codes ?? ['TOTAL'], measure },
    ...{ unit: null, currency: null, from, to, asKnown },
  });
  const [last, lastYear] = [shiftMonth(month, -1), shiftMonth(month, -12)];
  const january = (of: string) => `${of.slice(0, 4)}-01`;
  return [
    ask(month, month),
    ask(last, last),
    ask(lastYear, lastYear),
    ask(january(month), month),
    ask(january(lastYear), lastYear),
    ask(january(last), last),
    ask(january(shiftMonth(month, -24)), month),
  ];
}

/** Deals the answers of `questionsOf` back out. */
export function sightOf(goods: Named | null, answers: readonly Answer[]): Sight {
  const parts = Object.fromEntries(PARTS.map((part, i) => [part, answers[i]]));
  return { goods, ...(parts as Omit<Sight, 'goods' | 'already'>) };
}

/** The figure of a whole answer, null where a month is missing. */
export const known = (answer: Answer): Cell | null => answer.total;

export const isNone = (cell: Cell | null): boolean =>
  cell !== null && (cell.state === 'proven-zero' || cell.state === 'published-zero');

export const isSome = (cell: Cell | null): boolean => cell !== null && Number(cell.value) > 0;
