import type { Finding } from '../findings/finding.ts';
import { party } from '../records/amount-words.ts';
import { periodName, shiftMonth } from '../records/period.ts';
import type { Answer } from '../series/question.ts';
import type { Sentence } from './brief.ts';
import type { Facts } from './gather.ts';
import { goodsAmount } from './goods-told.ts';
import { printed } from './printed.ts';
import { isSome, known, type Sight } from './sight.ts';
import { monthSentence } from './totals.ts';
import { capital, flowWords, verb, when, whenOf, whom } from './words.ts';

/** A finding of a scan, with what it is about seen in every measure that its kind needs. */
export interface Found {
  finding: Finding;
  /** In value; in quantity or weight too where the kind is about unit values. */
  sights: Sight[];
}

/** What a scan found besides the totals, the stops and the main goods: a sentence each, in the order of the scan. */
export function foundSentences(found: readonly Found[], most: number): Sentence[] {
  return found
    .filter((f) => f.sights[0]?.goods?.word)
    .flatMap((f) => told(f) ?? [])
    .slice(0, most);
}

function told({ finding, sights }: Found): Sentence | null {
  // The measure in which the scan saw it: "CHN export PRK HS:1201 weight 2022-05".
  const asked = finding.evidence.questions[0] ?? '';
  const sight = sights.find((s) => asked.includes(` ${s.now.question.measure}`)) ?? sights[0]!;
  switch (finding.kind) {
    case 'collapse':
    case 'surge':
    case 'resumed':
      return against(sight, finding);
    case 'first':
    case 'new-supplier':
      return withTail(sight, 'and are not listed in the releases stored of the months before', []);
    case 'unit-value':
      return unitValue(sights);
    default:
      return null;
  }
}

/** The month beside the figure that the scan held it against: as a change from the month before, else as both. */
function against(sight: Sight, { facts }: Finding): Sentence | null {
  const month = monthSentence(sight);
  if (month && month.answers.length > 1) return month;
  const last = facts.beforePeriod && sight.history.cells.find((c) => c.period === facts.beforePeriod);
  const earlier = known(sight.earlier);
  const cell = last || (earlier?.period === facts.beforePeriod ? earlier : null);
  if (!cell || cell.value === null) return null;
  return withTail(sight, `after ${printed(cell)} in ${whenOf(cell.period)}`, [sight.history]);
}

function withTail(sight: Sight, tail: string, also: Answer[]): Sentence | null {
  const cell = known(sight.now);
  if (!isSome(cell)) return null;
  return {
    text: `${flowWords(sight.now.question, sight.goods)} were ${printed(cell!)} in ${when(sight.now)}, ${tail}.`,
    answers: [sight.now, ...also],
  };
}

/** "China exported 1.23 million face masks, worth $44,307, to North Korea in July 2022: a unit value far from …". */
function unitValue(sights: readonly Sight[]): Sentence | null {
  const [value, counted] = [sights[0]!, sights.slice(1).find((s) => isSome(known(s.now)))];
  if (!counted || !isSome(known(value.now))) return null;
  const { question } = value.now;
  const what = goodsAmount(known(counted.now)!, value.goods!.label);
  return {
    text: `${capital(party(question.reporter))} ${verb(question)} ${what}, worth ${printed(known(value.now)!)}, ${whom(question)} in ${when(value.now)}: a unit value so far from that of other months that the count, its unit or the value may be wrong.`,
    answers: [counted.now, value.now],
  };
}

/** "The change coincides with the halt of freight trains in April 2022": of breaks at an event, never a cause. */
export function eventSentences(findings: readonly Finding[]): Sentence[] {
  const events = new Map<string, Sentence>();
  for (const { kind, context, partner } of findings)
    for (const c of context)
      if (c.is === 'event' && kind === 'break')
        events.set(c.name, {
          text: `The change in trade ${partner === 'WLD' ? '' : `with ${party(partner)} `}coincides with ${c.name} in ${periodName(c.month)}.`,
          answers: [],
        });
  return [...events.values()];
}

/** Months up to the brief's own in which something is told as standing beside it. */
const RECENT = 3;

/** "29 April 2022: freight trains suspended (Yonhap)." of the last months, each with who says so; never a cause. */
export function happenedSentences({ happened, subject }: Pick<Facts, 'happened' | 'subject'>): Sentence[] {
  return happened
    .filter((h) => h.from >= `${shiftMonth(subject.month, 1 - RECENT)}-01`)
    .map((h) => ({
      text: `${periodName(h.from)}${h.to ? ` to ${periodName(h.to)}` : ''}: ${h.title}${h.saidBy ? ` (${h.saidBy})` : ''}.`,
      answers: [],
    }));
}
