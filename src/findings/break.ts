import { median, spreadOf } from '../records/median.ts';
import { monthsOf, shiftMonth } from '../records/period.ts';
import type { PairMonth } from '../series/panel-changes.ts';
import { qValues, rates } from './false-discoveries.ts';
import type { Finding } from './finding.ts';
import { findingOf, type Subject } from './subject.ts';
import { empiricalTail } from './tail.ts';

/** Something that happened in a month; never told as a cause. */
export interface Event {
  month: string;
  name: string;
  /** Partners it concerns; empty where it concerns all. */
  areas: readonly string[];
}

/** Months after and before an event that are held against each other. */
const AFTER = 3;
const BEFORE = 12;
const FEWEST_BEFORE = 8;
/** Least break that is told, as ln. */
const TELLING = Math.log(2);

/**
 * Pairs whose level broke at an event that concerns them: median of ln value over three months from it, less that over twelve before, less
 * what the middle partner did, in spreads of the pair's own. The tail is that of all pairs at all months that are not near
 * it: a small pair's trade falls to a fifth in many a month. False discoveries are counted over the pairs that events
 * name, and over all pairs where an event names none.
 *
 * @param covered months back that are covered
 */
export function breakFindings(
  subject: Subject,
  months: readonly PairMonth[],
  covered: readonly number[],
  events: readonly Event[],
): Finding[] {
  const levels = new Map<string, Map<number, number>>();
  for (const { partner, back, value } of months) {
    const own = levels.get(partner) ?? new Map<number, number>();
    levels.set(partner, own.set(back, Math.log(value)));
  }
  const tests = [...new Set(events.map((e) => e.month))].flatMap((month) =>
    testsAt(levels, covered, {
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

interface Test extends Broken {
  month: string;
  events: Event[];
  /** One of them names the partner. */
  named: boolean;
  p: number;
}

/** Every pair that an event of the month concerns, with how rare such a break is at other months. */
function testsAt(
  levels: ReadonlyMap<string, ReadonlyMap<number, number>>,
  covered: readonly number[],
  { month, at, of }: { month: string; at: number; of: readonly Event[] },
): Test[] {
  const oldest = Math.max(...covered);
  const placebos = new Map<string, number[]>();
  let told: Broken[] = [];
  for (let back = AFTER - 1; back <= oldest - FEWEST_BEFORE; back++) {
    const breaks = breaksAt(levels, covered, back);
    if (back === at) told = breaks;
    // A placebo whose own months lie on both sides of the event is none.
    else if (back >= at + AFTER || back < at - BEFORE)
      for (const b of breaks) {
        const own = placebos.get(b.partner) ?? [];
        placebos.set(b.partner, own);
        own.push(b.size);
      }
  }
  const spread = spreadsOf(placebos);
  const tail = empiricalTail(
    [...placebos].flatMap(([partner, sizes]) => sizes.map((size) => Math.abs(size) / spread(partner))),
  );
  return told.flatMap((b) => {
    const events = of.filter((e) => e.areas.length === 0 || e.areas.includes(b.partner));
    return events.length > 0
      ? [
          {
            ...{ ...b, month, events, named: events.some((e) => e.areas.length > 0) },
            p: tail(Math.abs(b.size) / spread(b.partner)),
          },
        ]
      : [];
  });
}

/** Weight of the middle spread of all pairs beside a pair's own, in windows that share no month. */
const SHRUNK = 4;

/** A pair's usual break: its own spread over placebo months, shrunk to the middle one. */
function spreadsOf(placebos: ReadonlyMap<string, readonly number[]>): (partner: string) => number {
  const own = new Map([...placebos].map(([partner, sizes]) => [partner, spreadOf(sizes)]));
  const middle = Math.max(0.05, median([...own.values()]) || 0);
  return (partner) => {
    const windows = (placebos.get(partner)?.length ?? 0) / AFTER;
    const square = (SHRUNK * middle ** 2 + windows * (own.get(partner) ?? 0) ** 2) / (SHRUNK + windows);
    return Math.sqrt(square);
  };
}

interface Broken {
  partner: string;
  size: number;
  after: number;
  before: number;
}

function breaksAt(
  levels: ReadonlyMap<string, ReadonlyMap<number, number>>,
  covered: readonly number[],
  month: number,
): Broken[] {
  const raw = [...levels].flatMap(([partner, own]) => {
    const within = (from: number, to: number) =>
      covered.filter((b) => b >= from && b <= to).flatMap((b) => own.get(b) ?? []);
    const after = within(month - AFTER + 1, month);
    const before = within(month + 1, month + BEFORE);
    if (after.length < AFTER || before.length < FEWEST_BEFORE) return [];
    return [{ partner, after: median(after), before: median(before) }];
  });
  const usual = raw.length > 0 ? median(raw.map((r) => r.after - r.before)) : 0;
  return raw.map((r) => ({ ...r, size: r.after - r.before - usual }));
}
