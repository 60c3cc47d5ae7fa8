import { monthsOf, shiftMonth } from '../records/period.ts';
import type { PairMonth } from '../series/panel-changes.ts';
import { qValues } from './false-discoveries.ts';
import type { Finding } from './finding.ts';
import { findingOf, type Subject } from './subject.ts';
import { empiricalTail, median, spreadOf } from './tail.ts';

/** Something that happened in a month, as the user names it; never told as a cause. */
export interface Event {
  month: string;
  name: string;
}

/** Months after and before an event that are held against each other. */
const AFTER = 3;
const BEFORE = 12;
const FEWEST_BEFORE = 8;
/** Least break that is told, as ln. */
const TELLING = Math.log(2);

/**
 * Pairs whose level broke at an event: median of ln value over three months from it, less that over twelve before, less
 * what the middle partner did, in spreads of the pair's own. The tail is that of all pairs at all months that are not near
 * it: a small pair's trade falls to a fifth in many a month.
 *
 * @param covered months back that are covered
 */
export function breakFindings(
  subject: Subject,
  months: readonly PairMonth[],
  covered: readonly number[],
  event: Event,
): Finding[] {
  const at = monthsOf(`${event.month}..${subject.period}`).length - 1;
  const levels = new Map<string, Map<number, number>>();
  for (const { partner, back, value } of months) {
    const own = levels.get(partner) ?? new Map<number, number>();
    levels.set(partner, own.set(back, Math.log(value)));
  }
  const oldest = Math.max(...covered);
  const placebos = new Map<string, number[]>();
  let told: Broken[] = [];
  for (let month = AFTER - 1; month <= oldest - FEWEST_BEFORE; month++) {
    const breaks = breaksAt(levels, covered, month);
    if (month === at) told = breaks;
    // A placebo whose own months lie on both sides of the event is none.
    else if (month >= at + AFTER || month < at - BEFORE)
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
  const ps = told.map((b) => tail(Math.abs(b.size) / spread(b.partner)));
  const q = qValues(ps, told.length);
  return told.flatMap(({ partner, size, after, before }, i) => {
    if (Math.abs(size) < TELLING) return [];
    const [now, then] = [Math.exp(after), Math.exp(before)];
    const found = findingOf(subject, {
      ...{ kind: 'break', partner, codes: ['TOTAL'], p: ps[i]!, q: q[i]!, stake: Math.abs(now - then) },
      facts: {
        ...{ now, before: then * BEFORE, change: Math.log(now / then) },
        beforePeriod: `${shiftMonth(event.month, -BEFORE)}..${shiftMonth(event.month, -1)}`,
      },
    });
    return [{ ...found, context: [{ is: 'event' as const, ...event }] }];
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
