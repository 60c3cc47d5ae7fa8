import { monthsOf, shiftMonth } from '../records/period.ts';
import type { PairMonth } from '../series/panel-changes.ts';
import { qValues, rates } from './false-discoveries.ts';
import type { Finding } from './finding.ts';
import { BEFORE, type Levels, levelsOf, type Scored, scoredAround } from './level-breaks.ts';
import { findingOf, type Subject } from './subject.ts';
import { empiricalTail } from './tail.ts';

/** Something that happened in a month; never told as a cause. */
export interface Event {
  month: string;
  name: string;
  /** Partners it concerns; empty where it concerns all. */
  areas: readonly string[];
}

/** Least break that is told, as ln. */
const TELLING = Math.log(2);

/** Months of pairs: their totals, and what the middle one of their goods was worth beside its usual. */
export interface Courses {
  pairs: readonly PairMonth[];
  goods: readonly PairMonth[];
}

/**
 * Pairs whose level broke at an event that concerns them: median of ln value over three months from it, less that over twelve before, less
 * what the middle partner did, in spreads of the pair's own. Totals break where their few large goods do, and are told so;
 * as one consignment can hide what all other goods did, how sure a break is is read off the total or off the middle one of
 * the goods, whichever is clearer. The tail is that of all pairs at all months that are not near the event: a small pair's
 * trade falls to a fifth in many a month. False discoveries are counted over the pairs that events name, and over all pairs
 * where an event names none.
 *
 * @param covered months back that are covered
 */
export function breakFindings(
  subject: Subject,
  { pairs, goods }: Courses,
  covered: readonly number[],
  events: readonly Event[],
): Finding[] {
  const [totals, middle] = [levelsOf(pairs), levelsOf(goods)];
  const tests = [...new Set(events.map((e) => e.month))].flatMap((month) =>
    testsAt(totals, middle, covered, {
      month,
      at: monthsOf(`${month}..${subject.period}`).length - 1,
      of: events.filter((e) => e.month === month),
    }),
  );
  // An event that names its partners is a reason to ask; one that names nobody is a search through all.
  const [named, searched] = [true, false].map((so) => tests.filter((t) => t.named === so)) as [
    Test[],
    Test[],
  ];
  const ps = (of: readonly Test[]) => of.map((t) => t.p);
  const q = new Map<Test, number>();
  rates(ps(named)).forEach((rate, i) => void q.set(named[i]!, rate));
  qValues(ps(searched), searched.length).forEach((rate, i) => void q.set(searched[i]!, rate));
  const telling = tests.flatMap((t) => (Math.abs(t.size) < TELLING ? [] : [{ ...t, q: q.get(t)! }]));
  // A break is seen at months near its own too: each pair once, where it is clearest.
  const clearest = new Map<string, (typeof telling)[number]>();
  for (const t of telling) if (t.p < (clearest.get(t.partner)?.p ?? 2)) clearest.set(t.partner, t);
  return [...clearest.values()].map(({ partner, month, events: own, p, q: rate, after, before }) => {
    const [now, then] = [Math.exp(after), Math.exp(before)];
    const found = findingOf(subject, {
      ...{ kind: 'break', partner, codes: ['TOTAL'], p, q: rate, stake: Math.abs(now - then) },
      facts: {
        ...{ now, before: then * BEFORE, change: Math.log(now / then) },
        beforePeriod: `${shiftMonth(month, -BEFORE)}..${shiftMonth(month, -1)}`,
      },
    });
    return { ...found, context: own.map((e) => ({ is: 'event' as const, month: e.month, name: e.name })) };
  });
}

interface Test extends Scored {
  month: string;
  events: Event[];
  /** One of them names the partner. */
  named: boolean;
  p: number;
}

/** Every pair that an event of the month concerns, with how rare such a break is at other months. */
function testsAt(
  totals: Levels,
  goods: Levels,
  covered: readonly number[],
  { month, at, of }: { month: string; at: number; of: readonly Event[] },
): Test[] {
  const broken = scoredAround(totals, covered, at);
  const most = scoredAround(goods, covered, at);
  const sure = (back: number, { partner, score }: Scored) => {
    const other = most.get(back)?.get(partner)?.score ?? 0;
    return other * score > 0 ? Math.max(Math.abs(score), Math.abs(other)) : Math.abs(score);
  };
  const tail = empiricalTail(
    [...broken].flatMap(([back, pairs]) =>
      back === at ? [] : [...pairs.values()].map((b) => sure(back, b)),
    ),
  );
  return [...(broken.get(at)?.values() ?? [])].flatMap((b) => {
    const events = of.filter((e) => e.areas.length === 0 || e.areas.includes(b.partner));
    if (events.length === 0) return [];
    return [{ ...b, month, events, named: events.some((e) => e.areas.length > 0), p: tail(sure(at, b)) }];
  });
}
