import { median, spreadOf } from '../records/median.ts';
import { shiftMonth } from '../records/period.ts';
import {
  type ChangeCandidate,
  type PairMonth,
  type ScoreCount,
  type SpreadPrior,
  type SpreadSummary,
  STEP,
} from '../series/panel-changes.ts';
import { qValues } from './false-discoveries.ts';
import type { Facts, Finding } from './finding.ts';
import { findingOf, type Subject, yearBeforeOf } from './subject.ts';
import { empiricalTail, type Tail } from './tail.ts';

/**
 * The prior of the spreads by matching moments of ln s² (Smyth 2004, limma): what varies beyond sampling is the spread of
 * the spreads.
 */
export function spreadPrior({ mean, variance, freedom }: SpreadSummary): SpreadPrior {
  const beyond = Math.max(variance - trigamma(freedom / 2), 0.05);
  const half = inverseTrigamma(beyond);
  const ln = mean - digamma(freedom / 2) + Math.log(freedom / 2) + digamma(half) - Math.log(half);
  return { s2: Math.exp(ln), n: 2 * half };
}

/** Asymptotic series after the recurrence has lifted x. */
function digamma(x: number): number {
  if (x < 6) return digamma(x + 1) - 1 / x;
  const y = 1 / (x * x);
  return Math.log(x) - 1 / (2 * x) - y * (1 / 12 - y * (1 / 120 - y / 252));
}

function trigamma(x: number): number {
  if (x < 6) return trigamma(x + 1) + 1 / (x * x);
  const y = 1 / (x * x);
  return 1 / x + y / 2 + (y / x) * (1 / 6 - y * (1 / 30 - y / 42));
}

/** By halving: trigamma falls from infinity to 0. */
function inverseTrigamma(value: number): number {
  let [low, high] = [1e-3, 1e4];
  for (let i = 0; i < 80; i++) {
    const middle = Math.sqrt(low * high);
    if (trigamma(middle) > value) low = middle;
    else high = middle;
  }
  return low;
}

/** Tails of |t| by stratum, from the counts of a month that nothing is told of. */
export function changeTails(counts: readonly ScoreCount[]): Tail[] {
  return [0, 1, 2].map((stratum) => {
    const own = counts.filter((c) => c.stratum === stratum);
    return empiricalTail(own.flatMap(({ bin, n }) => new Array<number>(n).fill((bin + 0.5) * STEP)));
  });
}

/** The |t| that one in a hundred exceeds. */
export function boundOf(tail: Tail): number {
  let t = 0;
  while (t < 100 && tail(t) > 0.01) t += STEP;
  return t;
}

/** Least change that is told: half, or double. */
const TELLING = Math.log(2);

export function changeFindings(
  subject: Subject,
  { candidates, tested }: { candidates: readonly ChangeCandidate[]; tested: number },
  tails: readonly Tail[],
): Finding[] {
  const told = candidates.filter((c) => Math.abs(Math.log(c.v0) - c.mean) >= TELLING);
  const ps = told.map((c) => tails[c.stratum]!(Math.abs(c.t)));
  const q = qValues(ps, tested);
  return told.map((c, i) => {
    const usual = Math.exp(c.mean);
    return findingOf(subject, {
      kind: c.v0 < usual ? 'collapse' : 'surge',
      ...{ partner: c.partner, codes: [c.code], p: ps[i]!, q: q[i]!, pairYear: c.pairYear },
      stake: Math.abs(c.v0 - usual),
      facts: againstUsual(subject, { now: c.v0, before: c.v1, usual, yearBefore: c.v12 }),
    });
  });
}

/** Against the month before where it was traded then and shows it, else against the usual month of two years. */
function againstUsual(
  { period }: Subject,
  {
    now,
    before,
    usual,
    yearBefore,
  }: { now: number; before: number | null; usual: number; yearBefore: number | null },
): Partial<Facts> {
  const change = before === null ? 0 : Math.log(now / before);
  const same = Math.sign(change) === Math.sign(now - usual) && Math.abs(change) >= TELLING;
  if (before !== null && same)
    return { now, before, beforePeriod: shiftMonth(period, -1), change, yearBefore };
  return {
    now,
    before: 12 * usual,
    beforePeriod: yearBeforeOf(period),
    change: Math.log(now / usual),
    yearBefore,
  };
}

/** Months of a total that its usual is taken from, and the placebo months that the tail is. */
const USUAL = 24;
const PLACEBO = 12;
const FEWEST = 8;

/** Totals of pairs that collapsed or surged: ln of the month's value less its own median, in its own spreads. */
export function totalFindings(
  subject: Subject,
  months: readonly PairMonth[],
  covered: readonly number[],
): Finding[] {
  const byPartner = new Map<string, Map<number, number>>();
  for (const { partner, back, value } of months) {
    const own = byPartner.get(partner) ?? new Map<number, number>();
    byPartner.set(partner, own.set(back, value));
  }
  const sample: number[] = [];
  const scored: { partner: string; score: number; usual: number; own: Map<number, number> }[] = [];
  for (const [partner, own] of byPartner)
    for (let at = 0; at <= PLACEBO; at++) {
      if (!covered.includes(at) || !own.has(at)) continue;
      const before = covered
        .filter((b) => b > at && b <= at + USUAL)
        .flatMap((b) => own.get(b) ?? [])
        .map(Math.log);
      if (before.length < FEWEST) continue;
      const usual = median(before);
      const score = (Math.log(own.get(at)!) - usual) / Math.max(spreadOf(before), 0.05);
      if (at === 0) scored.push({ partner, score, usual: Math.exp(usual), own });
      else sample.push(Math.abs(score));
    }
  const tail = empiricalTail(sample);
  const ps = scored.map((s) => tail(Math.abs(s.score)));
  const q = qValues(ps, scored.length);
  return scored.flatMap(({ partner, usual, own }, i) => {
    const now = own.get(0)!;
    if (Math.abs(Math.log(now / usual)) < TELLING) return [];
    const year = covered.filter((b) => b >= 1 && b <= 12).reduce((sum, b) => sum + (own.get(b) ?? 0), 0);
    return findingOf(subject, {
      kind: now < usual ? 'collapse' : 'surge',
      ...{ partner, codes: ['TOTAL'], p: ps[i]!, q: q[i]!, stake: Math.abs(now - usual), pairYear: year },
      facts: againstUsual(subject, {
        now,
        before: own.get(1) ?? null,
        usual,
        yearBefore: own.get(12) ?? null,
      }),
    });
  });
}
