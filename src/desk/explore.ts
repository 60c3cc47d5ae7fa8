import { printed } from '../brief/printed.ts';
import { sourceOf } from '../brief/source.ts';
import { axisName } from '../charts/magnitude.ts';
import type { MonthsChart } from '../charts/spec.ts';
import { readAsked } from '../claims/asked.ts';
import { askedIndicator } from '../claims/asked-indicator.ts';
import type { Lake } from '../lake/lake.ts';
import { type Happening, happenedIn } from '../records/happening.ts';
import { dayOf, inDays, isDay, isMonth, parsePeriod, periodName } from '../records/period.ts';
import { knownMonths } from '../report/answer-text.ts';
import { questionName } from '../report/answer-words.ts';
import { answerAll } from '../series/answer.ts';
import {
  type AnyQuestion,
  type IndicatorQuestion,
  isIndicatorQuestion,
} from '../series/indicator-question.ts';
import { answerIndicators, type StoredIndicator, storedIndicators } from '../series/indicators.ts';
import { mirrorOf } from '../series/mirror.ts';
import type { Answer, Question } from '../series/question.ts';
import { refuseLong } from '../series/question-limits.ts';
import { isTyped, parseQuestion } from '../series/question-text.ts';
import { shownSpan } from './shown-span.ts';

/** One question with all that the explore page shows of it. */
export interface Explored {
  asked: string;
  question: AnyQuestion;
  assumptions: string[];
  /** The best answer, then other measures that have something; of an indicator, other publishers. */
  answers: Answer<AnyQuestion>[];
  mirror: Answer | null;
  /** What else is stored of the area of an indicator. */
  stored: StoredIndicator[];
  /** First and last month or day that were asked for, where the answers are of fewer. */
  cut: Pick<AnyQuestion, 'from' | 'to'> | null;
}

/** @throws Refusal for what cannot be read as a question. */
export async function explore(
  lake: Lake,
  asked: string,
  how: { asKnown: string | null; mirror: boolean; today: string },
): Promise<Explored> {
  refuseLong(asked);
  if (how.asKnown !== null) dayOf(how.asKnown, 'as known on');
  const indicator = await askedIndicator(asked, (area) => storedIndicators(lake, area, null), how.today);
  if (indicator) return exploreIndicator(lake, asked, indicator, how.asKnown);
  const read = isTyped(asked)
    ? { question: parseQuestion(asked), others: [], assumptions: [] }
    : readAsked(asked, how.today);
  const known = (q: Question): Question => (how.asKnown ? { ...q, asKnown: how.asKnown } : q);
  const shown = shownSpan(lake, asked, known(read.question));
  const question = { ...known(read.question), ...shown };
  const turned = how.mirror ? mirrorOf(question) : null;
  const others = read.others.map((q) => ({ ...known(q), ...shown }));
  const own = await answerAll(lake, [question, ...others], { mirrors: true });
  const told = own.filter((a) => knownMonths(a) > 0).sort((a, b) => knownMonths(b) - knownMonths(a));
  const [mirror = null] = turned ? await answerAll(lake, [turned], { mirrors: false }) : [];
  return {
    asked,
    question,
    assumptions: read.assumptions,
    answers: told.length > 0 ? told : own.slice(0, 1),
    mirror,
    stored: [],
    cut: shown && { from: read.question.from, to: read.question.to },
  };
}

async function exploreIndicator(
  lake: Lake,
  asked: string,
  { question: read, assumptions }: { question: IndicatorQuestion; assumptions: string[] },
  asKnown: string | null,
): Promise<Explored> {
  const whole = asKnown ? { ...read, asKnown } : read;
  const shown = shownSpan(lake, asked, whole);
  const question = { ...whole, ...shown };
  const [answers = []] = await answerIndicators(lake, [question]);
  const stored = await storedIndicators(lake, question.area, question.asKnown);
  return {
    ...{ asked, question, assumptions, answers, mirror: null, stored },
    cut: shown && { from: whole.from, to: whole.to },
  };
}

/** The answer as a chart over months or days, with one marked or none, and what happened in its areas. */
export function chartOf(
  answer: Answer<AnyQuestion>,
  marked: string | null,
  events: readonly Happening[],
): MonthsChart {
  const { question } = answer;
  const spans = answer.cells.map((cell) => parsePeriod(cell.period)!);
  const days = spans.some(({ from }) => from.length === 10);
  const points = answer.cells.map((cell, i) => {
    const { from, to } = days ? inDays(spans[i]!) : spans[i]!;
    const value = cell.value === null ? null : Number(cell.value);
    return { from, to, state: cell.state, value, text: value === null ? '' : printed(cell) };
  });
  const unit = answer.cells.find((c) => c.unit)?.unit ?? '';
  const values = points.flatMap((p) => p.value ?? []);
  const title = questionName(answer.question);
  return {
    kind: 'months',
    title: headline(answer, marked),
    subtitle: `${axisName(Math.max(0, ...values), unit)}${rhythm(question, days)}`,
    source: sourceOf([answer]),
    alt: title,
    unit,
    points,
    events: happenedIn(events, {
      areas: areasOf(question),
      ...inDays({ from: question.from, to: question.to }),
    }).map((h) => ({ day: h.from, label: h.title })),
    marked: marked !== null && isDay(marked) === days ? marked : null,
  };
}

const areasOf = (q: AnyQuestion): string[] =>
  isIndicatorQuestion(q) ? [q.area] : [q.reporter, q.partner].filter((code) => code !== 'WLD');

/** " a month", " a day", " so far"; nothing for what stands on a day. */
function rhythm(q: AnyQuestion, days: boolean): string {
  if (!isIndicatorQuestion(q)) return ' a month';
  if (q.counting === 'new') return days ? ' a day' : ' a month';
  return q.counting === 'cumulative' ? ' so far' : '';
}

/**
 * The finding: the month or day that is marked, else the last known, after the greatest before it; a span told as one
 * figure is none to compare with.
 */
export function headline(answer: Answer<AnyQuestion>, marked: string | null = null): string {
  const known = answer.cells.filter((c) => c.value !== null && (isMonth(c.period) || isDay(c.period)));
  const told = known.find((c) => c.period === marked) ?? known.at(-1);
  if (!told) return capital(questionName(answer.question));
  const most = known
    .filter((c) => c.period <= told.period)
    .reduce((a, b) => (Number(b.value) > Number(a.value) ? b : a));
  const name = (period: string) => (isDay(period) ? `on ${periodName(period)}` : `in ${periodName(period)}`);
  const said = `${capital(printed(told))} ${name(told.period)}`;
  return Number(most.value) > Number(told.value)
    ? `${said}, after ${printed(most)} ${name(most.period)}`
    : said;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
