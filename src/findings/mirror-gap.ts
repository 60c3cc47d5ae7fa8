import { median, spreadOf } from '../records/median.ts';
import type { MirrorMonth } from '../series/panel-mirror.ts';
import { qValues } from './false-discoveries.ts';
import type { Finding } from './finding.ts';
import { findingOf, type Subject } from './subject.ts';
import { empiricalTail } from './tail.ts';

/** Months added together, so that goods at sea over the end of a month are not a gap. */
const TOGETHER = 3;
/** Months of history that a pair's usual gap is taken from, and the fewest. */
const HISTORY = 24;
const FEWEST = 12;
/** Least change of the gap that is told, as ln. */
const TELLING = Math.log(1.5);

interface Score {
  partner: string;
  own: number;
  mirror: number;
  score: number;
  change: number;
}

/**
 * Pairs whose two reporters fit each other worse than they used to. Levels differ by valuation, timing and partner rule, so
 * that only a change against the pair's own usual gap is told; and three months in which one side has nothing.
 */
export function mirrorFindings(subject: Subject, months: readonly MirrorMonth[]): Finding[] {
  const sample: number[] = [];
  const now: Score[] = [];
  const silent: Score[] = [];
  for (const partner of new Set(months.map((m) => m.partner))) {
    const own = new Map(months.filter((m) => m.partner === partner).map((m) => [m.back, m]));
    const sums = (at: number) => sumsAt(own, at);
    for (let at = 0; at <= HISTORY / 2; at++) {
      // Sums that share months with the one judged are no sample of what is usual.
      if (at > 0 && at < TOGETHER) continue;
      const here = sums(at);
      if (!here) continue;
      const past = Array.from({ length: HISTORY }, (_, i) => sums(at + TOGETHER + i))
        .filter((s) => s !== null && s.own > 0 && s.mirror > 0)
        .map((s) => Math.log(s!.mirror / s!.own));
      if (past.length < FEWEST) continue;
      if (here.own === 0 || here.mirror === 0) {
        if (at === 0 && here.own + here.mirror > 0) silent.push({ partner, ...here, score: 0, change: 0 });
        continue;
      }
      const change = Math.log(here.mirror / here.own) - median(past);
      const score = Math.abs(change) / Math.max(spreadOf(past), 0.05);
      if (at === 0) now.push({ partner, ...here, score, change });
      else sample.push(score);
    }
  }
  const tail = empiricalTail(sample);
  const ps = now.map((s) => tail(s.score));
  const q = qValues(ps, now.length);
  const made = (s: Score, p: number | null, qOf: number | null) =>
    findingOf(subject, {
      ...{
        kind: 'mirror-gap',
        partner: s.partner,
        codes: ['TOTAL'],
        p,
        q: qOf,
        stake: Math.abs(s.mirror - s.own) / TOGETHER,
      },
      facts: { now: s.own, before: s.mirror, months: TOGETHER, change: s.change === 0 ? null : s.change },
    });
  return [
    ...now.flatMap((s, i) => (Math.abs(s.change) >= TELLING ? [made(s, ps[i]!, q[i]!)] : [])),
    ...silent.map((s) => made(s, null, null)),
  ];
}

/** Both sides over three months from `at` back; null where one of them is not covered. */
function sumsAt(own: ReadonlyMap<number, MirrorMonth>, at: number): { own: number; mirror: number } | null {
  const some = Array.from({ length: TOGETHER }, (_, i) => own.get(at + i));
  if (some.some((m) => m === undefined)) return null;
  return {
    own: some.reduce((sum, m) => sum + m!.own, 0),
    mirror: some.reduce((sum, m) => sum + m!.mirror, 0),
  };
}
