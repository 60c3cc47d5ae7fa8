import { amount, party } from '../records/amount-words.ts';
import type { Answer, Cell, CellState } from '../series/question.ts';
import type { Sentence } from './brief.ts';
import { lastTraded } from './gather.ts';
import { isWithin } from './naming.ts';
import { printed } from './printed.ts';
import { isNone, known, type Sight } from './sight.ts';
import { sourceOf } from './source.ts';
import { monthSentence } from './totals.ts';
import { capital, flowWords, listed, verb, when, whenOf, whom } from './words.ts';

/** Goods a paragraph can name before it turns into a list. */
const NAMED = 5;

/** The main goods, the most valuable first: one sentence, or a line each where they can be compared with before. */
export function goodsSentences(sights: readonly Sight[]): Sentence[] {
  const shown = sights.filter((s) => s.goods!.word).slice(0, NAMED);
  if (shown.length === 0) return [];
  if (shown.some((s) => known(s.before))) return shown.flatMap((s) => monthSentence(s) ?? []);
  const { now } = shown[0]!;
  const each = shown.map((s) => `${s.goods!.label} worth ${printed(known(s.now)!)}`);
  return [
    {
      text: `${capital(party(now.question.reporter))} ${verb(now.question)} ${listed(each)} ${whom(now.question)} in ${when(now)}.`,
      answers: shown.map((s) => s.now),
    },
  ];
}

/** "China exported 10.56 million face masks and 40,000 pairs of rubber gloves to North Korea in September 2022." */
export function countedSentence(sights: readonly Sight[]): Sentence | null {
  const shown = sights.filter((s) => s.goods!.word).slice(0, NAMED);
  if (shown.length === 0) return null;
  const { now } = shown[0]!;
  const each = shown.map((s) => goodsAmount(known(s.now)!, s.goods!.label));
  return {
    text: `${capital(party(now.question.reporter))} ${verb(now.question)} ${listed(each)} ${whom(now.question)} in ${when(now)}.`,
    answers: shown.map((s) => s.now),
  };
}

/** What stopped: all of it in one sentence, then what had been traded before. */
export const stopSentences = (sights: readonly Sight[]): Sentence[] =>
  noneSentences(sights.filter((s) => !s.already));

/** The same of goods that were not traded before the month either. */
export function stillSentences(sights: readonly Sight[]): Sentence[] {
  const groups = new Map<string, Sight[]>();
  for (const s of sights)
    if (s.already) groups.set(s.already.cell.period, [...(groups.get(s.already.cell.period) ?? []), s]);
  return [...groups.values()].flatMap(noneSentences);
}

function noneSentences(sights: readonly Sight[]): Sentence[] {
  const named = sights.filter((s) => s.goods!.word && isNone(known(s.now)));
  if (named.length === 0) return [];
  // Of two that hold the same goods the first stays.
  const widest = named.filter(
    (s, i) =>
      !named.some(
        (o, j) => i !== j && isWithin(s.goods!, o.goods!) && (j < i || !isWithin(o.goods!, s.goods!)),
      ),
  );
  const { now } = named[0]!;
  const names = listed(
    widest.map((s) => s.goods!.label),
    'or',
  );
  const { already } = named[0]!;
  const before = already ? `, as in ${whenOf(already.cell.period)}` : '';
  const none: Sentence = {
    text: `${capital(party(now.question.reporter))} ${verb(now.question)} no ${names} ${whom(now.question)} in ${when(now)}${before}.`,
    answers: widest.flatMap((s) => [s.now, ...(s.already ? [s.already.answer] : [])]),
  };
  return [none, ...zeroSentences(widest), ...earlierSentences(named)];
}

/** Why it is known that nothing was traded: a complete release without a row, or words in print. */
function zeroSentences(sights: readonly Sight[]): Sentence[] {
  const by = (state: CellState) => sights.filter((s) => known(s.now)!.state === state);
  const [proven, published] = [by('proven-zero'), by('published-zero')];
  const these = (part: readonly Sight[]) =>
    part.length === sights.length
      ? 'The zeros are'
      : `For ${listed(part.map((s) => s.goods!.label))} the zeros are`;
  const answers = (part: readonly Sight[]) => part.map((s) => s.now);
  return [
    ...(proven.length > 0
      ? [
          {
            text: `${these(proven)} proven by a complete release without a row for such goods (${sourceOf(answers(proven))}).`,
            answers: answers(proven),
          },
        ]
      : []),
    ...(published.length > 0
      ? [
          {
            text: `${these(published)} in the figures ${sourceOf(answers(published))}.`,
            answers: answers(published),
          },
        ]
      : []),
  ];
}

/** "In January to April 2022, China had exported more than 10.6 million face masks and … to North Korea." */
function earlierSentences(sights: readonly Sight[]): Sentence[] {
  const periods = new Map<string, { answer: Answer; said: string[]; answers: Answer[] }>();
  for (const sight of sights) {
    const last = lastTraded(sight);
    if (!last) continue;
    const { cell, answer } = last;
    const period = whenOf(cell.period);
    const group = periods.get(period) ?? { answer, said: [], answers: [] };
    periods.set(period, group);
    group.said.push(goodsAmount(cell, sight.goods!.label));
    group.answers.push(answer);
  }
  return [...periods].map(([period, { answer, said, answers }]) => ({
    text: `In ${period}, ${party(answer.question.reporter)} had ${verb(answer.question)} ${listed(said)} ${whom(answer.question)}.`,
    answers,
  }));
}

/** "10.6 million face masks", "15,000 pairs of rubber gloves", "soybeans worth $2.97 million". */
export function goodsAmount(cell: Cell, label: string): string {
  if (cell.unit && /^[A-Z]{3}$/.test(cell.unit)) return `${label} worth ${printed(cell)}`;
  const pieces = amount('x', 'item').slice(1);
  const text = printed(cell);
  return cell.unit === 'item' && text.endsWith(pieces) && label.endsWith('s')
    ? `${text.slice(0, -pieces.length)} ${label}`
    : `${text} of ${label}`;
}

/** Watched goods that did not stop: what was traded, or that nothing is known of them. */
export function watchedSentences(sights: readonly Sight[]): Sentence[] {
  const traded = sights.filter((s) => !isNone(known(s.now)));
  const told = traded.flatMap((s) => monthSentence(s) ?? []);
  const open = traded.filter((s) => !known(s.now));
  if (open.length === 0) return told;
  const what = flowWords(open[0]!.now.question, {
    label: listed(
      open.map((s) => s.goods!.label),
      'or',
    ),
    word: true,
    codes: [],
  });
  return [
    ...told,
    {
      text: `What became of ${what} in ${when(open[0]!.now)} is not covered by the releases stored.`,
      answers: open.map((s) => s.now),
    },
  ];
}
