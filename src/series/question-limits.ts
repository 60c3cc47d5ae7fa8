import { Refusal } from '../records/refusal.ts';
import type { AnyQuestion } from './indicator-question.ts';

/** Longer questions are not questions. */
const LONGEST = 600;
/** Years that a question may span: no statistics go back further month by month. */
const YEARS = 200;
/** No figure of a year before is stored. */
const FIRST_YEAR = 1900;

/** @throws Refusal for a text too long to be a question */
export function refuseLong(asked: string): void {
  if (asked.length > LONGEST)
    throw new Refusal(`the question has ${asked.length} characters: ask in at most ${LONGEST}`);
}

/** @throws Refusal for a span that no statistics have */
export function refuseEndless(asked: string, { from, to }: Pick<AnyQuestion, 'from' | 'to'>): void {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (last - first >= YEARS)
    throw new Refusal(`"${asked}" spans ${YEARS} years or more: ask for a shorter span`);
  if (first < FIRST_YEAR)
    throw new Refusal(
      `"${asked}" begins before ${FIRST_YEAR}, of which no figures are kept: ask for a later span`,
    );
}
