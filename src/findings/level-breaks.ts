import { median, spreadOf } from '../records/median.ts';
import type { PairMonth } from '../series/panel-changes.ts';

/** Months after and before an event that are held against each other. */
const AFTER = 3;
export const BEFORE = 12;
const FEWEST_BEFORE = 8;

/** ln value by partner and months back. */
export type Levels = ReadonlyMap<string, ReadonlyMap<number, number>>;

export function levelsOf(months: readonly PairMonth[]): Levels {
  const levels = new Map<string, Map<number, number>>();
  for (const { partner, back, value } of months) {
    const own = levels.get(partner) ?? new Map<number, number>();
    levels.set(partner, own.set(back, Math.log(value)));
  }
  return levels;
}

export interface Scored extends Broken {
  /** In spreads of the pair's own over placebo months. */
  score: number;
}

/** By months back and partner: breaks at the event, and at all months that share none with it. */
export function scoredAround(
  levels: Levels,
  covered: readonly number[],
  at: number,
): Map<number, Map<string, Scored>> {
  const oldest = Math.max(...covered);
  const found = new Map<number, Broken[]>();
  for (let back = AFTER - 1; back <= oldest - FEWEST_BEFORE; back++)
    // A placebo whose own months lie on both sides of the event is none.
    if (back === at || back >= at + AFTER || back < at - BEFORE)
      found.set(back, breaksAt(levels, covered, back));
  const placebos = new Map<string, number[]>();
  for (const { partner, size } of [...found].flatMap(([back, breaks]) => (back === at ? [] : breaks))) {
    const own = placebos.get(partner) ?? [];
    placebos.set(partner, own);
    own.push(size);
  }
  const spread = spreadsOf(placebos);
  return new Map(
    [...found].map(([back, breaks]) => [
      back,
      new Map(breaks.map((b) => [b.partner, { ...b, score: b.size / spread(b.partner) }])),
    ]),
  );
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

function breaksAt(levels: Levels, covered: readonly number[], month: number): Broken[] {
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
