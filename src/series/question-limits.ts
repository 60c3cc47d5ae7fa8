import { monthsOf } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import { type AnyQuestion, isIndicatorQuestion } from './indicator-question.ts';
import { daysAsked } from './indicators.ts';

/** Longer questions are not questions. */
const LONGEST = 600;
/** Half a century of months: a longer span would be a table nobody reads. */
const MONTHS = 600;
/** The same of days. */
const DAYS = 2000;
/** No figure of a year before is stored. */
const FIRST_YEAR = 1900;

/** @throws Refusal for a text too long to be a question */
export function refuseLong(asked: string): void {
  if (asked.length > LONGEST)
    throw new Refusal(`the question has ${asked.length} characters: ask in at most ${LONGEST}`);
}

/** @throws Refusal for a question about more than anybody reads, or about years of which nothing can be stored */
export function refuseEndless(asked: string, question: AnyQuestion): void {
  const byDay =
    isIndicatorQuestion(question) && (question.from.length === 10 || question.counting === 'level');
  if (Number(question.from.slice(0, 4)) < FIRST_YEAR)
    throw new Refusal(
      `"${asked}" begins before ${FIRST_YEAR}, of which no figures are kept: ask for a later span`,
    );
  if (byDay && daysAsked(question) > DAYS)
    throw new Refusal(`"${asked}" spans more than ${DAYS} days: ask for a shorter span, or by month`);
  if (monthsOf(`${question.from}..${question.to}`).length > MONTHS)
    throw new Refusal(`"${asked}" spans more than ${MONTHS} months: ask for a shorter span`);
}
