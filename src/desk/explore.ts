import { printed } from '../brief/printed.ts';
import { sourceOf } from '../brief/source.ts';
import { axisName } from '../charts/magnitude.ts';
import type { MonthsChart } from '../charts/spec.ts';
import { readAsked } from '../claims/asked.ts';
import type { Lake } from '../lake/lake.ts';
import { type Happening, happenedIn } from '../records/happening.ts';
import { dayOf, isMonth, monthsOf, parsePeriod, periodName } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import { knownMonths } from '../report/answer-text.ts';
import { questionName } from '../report/answer-words.ts';
import { answerAll } from '../series/answer.ts';
import { mirrorOf } from '../series/mirror.ts';
import type { Answer, Question } from '../series/question.ts';
import { isTyped, parseQuestion } from '../series/question-text.ts';

/** One question with all that the explore page shows of it. */
export interface Explored {
  asked: string;
  question: Question;
  assumptions: string[];
  /** The best answer, then other measures that have something. */
  answers: Answer[];
  mirror: Answer | null;
}

/** Longer questions are not questions. */
const LONGEST = 600;
/** Half a century of months: a longer span would be a table nobody reads. */
const MONTHS = 600;

/** @throws Refusal for what cannot be read as a question. */
export async function explore(
  lake: Lake,
  asked: string,
  how: { asKnown: string | null; mirror: boolean; today: string },
): Promise<Explored> {
  if (asked.length > LONGEST)
    throw new Refusal(`the question has ${asked.length} characters: ask in at most ${LONGEST}`);
  if (how.asKnown !== null) dayOf(how.asKnown, 'as known on');
  const read = isTyped(asked)
    ? { question: parseQuestion(asked), others: [], assumptions: [] }
    : readAsked(asked, how.today);
  const known = (q: Question): Question => (how.asKnown ? { ...q, asKnown: how.asKnown } : q);
  const question = known(read.question);
  if (monthsOf(`${question.from}..${question.to}`).length > MONTHS)
    throw new Refusal(`"${asked}" spans more than ${MONTHS} months: ask for a shorter span`);
  const turned = how.mirror ? mirrorOf(question) : null;
  const own = await answerAll(lake, [question, ...read.others.map(known)], { mirrors: true });
  const told = own.filter((a) => knownMonths(a) > 0).sort((a, b) => knownMonths(b) - knownMonths(a));
  const [mirror = null] = turned ? await answerAll(lake, [turned], { mirrors: false }) : [];
  return {
    asked,
    question,
    assumptions: read.assumptions,
    answers: told.length > 0 ? told : own.slice(0, 1),
    mirror,
  };
}

/** The answer as a chart over months, with one month marked or none, and what happened in its areas. */
export function chartOf(answer: Answer, marked: string | null, events: readonly Happening[]): MonthsChart {
  const points = answer.cells.map((cell) => {
    const { from, to } = parsePeriod(cell.period)!;
    const value = cell.value === null ? null : Number(cell.value);
    return { from, to, state: cell.state, value, text: value === null ? '' : printed(cell) };
  });
  const unit = answer.cells.find((c) => c.unit)?.unit ?? '';
  const values = points.flatMap((p) => p.value ?? []);
  const title = questionName(answer.question);
  return {
    kind: 'months',
    title: headline(answer),
    subtitle: `${axisName(Math.max(0, ...values), unit)} a month`,
    source: sourceOf([answer]),
    alt: title,
    unit,
    points,
    events: happenedIn(events, {
      areas: [answer.question.reporter, answer.question.partner].filter((code) => code !== 'WLD'),
      from: `${answer.question.from}-01`,
      to: `${answer.question.to}-31`,
    }).map((h) => ({ day: h.from, label: h.title })),
    marked,
  };
}

/** The finding: the last month known, beside the greatest; a span told as one figure is no month to compare with. */
export function headline(answer: Answer): string {
  const known = answer.cells.filter((c) => c.value !== null && isMonth(c.period));
  const last = known.at(-1);
  if (!last) return capital(questionName(answer.question));
  const most = known.reduce((a, b) => (Number(b.value) > Number(a.value) ? b : a));
  const name = (period: string) => periodName(period);
  if (most === last) return `${capital(printed(last))} in ${name(last.period)}`;
  return `${capital(printed(last))} in ${name(last.period)}, after ${printed(most)} in ${name(most.period)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
