import { median, spreadOf } from '../records/median.ts';
import type { MirrorMonth } from '../series/panel-mirror.ts';
import { qValues } from './false-discoveries.ts';
import type { Finding } from './finding.ts';
import { findingOf, type Subject } from './subject.ts';
import { empiricalTail } from './tail.ts';

/** Months added together, and months that goods may be at sea: sent in one, recorded by the receiver in the next. */
const TOGETHER = 3;
const AT_SEA = 1;
/** Months of history that a pair's usual gap is taken from, and the fewest. */
const HISTORY = 24;
const FEWEST = 12;
/** Least change that is told, beyond what goods at sea explain, as ln. */
const TELLING = Math.log(1.5);

/**
 * Pairs whose two reporters fit each other worse than they used to. Levels differ by valuation and partner rule, so that only
 * a change against the pair's own usual gap is told. One ship can weigh more than the rest of a pair's quarter, and be at
 * sea over either end of it: goods that must have arrived and goods that can have bound what the receiver is to record, and
 * only what lies beyond is a gap. Three months in which one side has nothing are told without a probability.
 */
export function mirrorFindings(subject: Subject, months: readonly MirrorMonth[]): Finding[] {
  const sample: number[] = [];
  const now: Score[] = [];
  const silent: Score[] = [];
  for (const partner of new Set(months.map((m) => m.partner))) {
    const pair = new Map(
      months.filter((m) => m.partner === partner).map((m) => [m.back, sidesOf(m, subject)]),
    );
    for (let at = 0; at <= HISTORY / 2; at++) {
      // Sums that share months with the one judged are no sample of what is usual.
      if (at > 0 && at < TOGETHER) continue;
      const past = Array.from({ length: HISTORY }, (_, i) => gapAt(pair, at + TOGETHER + i)).filter(
        (gap) => gap !== null,
      );
      if (past.length < FEWEST) continue;
      const usual = median(past);
      const beyond = beyondSeaAt(pair, at, usual);
      if (beyond === null) continue;
      const score = beyond / Math.max(spreadOf(past), 0.05);
      const both = gapAt(pair, at) !== null;
      if (at === 0) (both ? now : silent).push({ partner, usual, beyond, score });
      else if (both) sample.push(score);
    }
  }
  const tail = empiricalTail(sample);
  const ps = now.map((s) => tail(s.score));
  const q = qValues(ps, now.length);
  const made = ({ partner, usual }: Score, p: number | null, qOf: number | null) => {
    const last = months.filter((m) => m.partner === partner && m.back < TOGETHER);
    const own = last.reduce((sum, m) => sum + m.own, 0);
    const mirror = last.reduce((sum, m) => sum + m.mirror, 0);
    const wider = Math.log(mirror / own) - (sends(subject) ? usual : -usual);
    return findingOf(subject, {
      ...{
        kind: 'mirror-gap',
        partner,
        codes: ['TOTAL'],
        p,
        q: qOf,
        stake: Math.abs(mirror - own) / TOGETHER,
      },
      facts: { now: own, before: mirror, months: TOGETHER, change: Number.isFinite(wider) ? wider : null },
    });
  };
  const telling = (s: Score) => s.beyond >= TELLING;
  return [
    ...now.flatMap((s, i) => (telling(s) ? [made(s, ps[i]!, q[i]!)] : [])),
    ...silent.filter(telling).map((s) => made(s, null, null)),
  ];
}

interface Score {
  partner: string;
  /** ln of what the receiver records beside what the sender does. */
  usual: number;
  beyond: number;
  /** In the pair's own spreads. */
  score: number;
}

interface Sides {
  sent: number;
  received: number;
}

const sends = ({ flow }: Subject): boolean => flow === 'export';

const sidesOf = ({ own, mirror }: MirrorMonth, subject: Subject): Sides =>
  sends(subject) ? { sent: own, received: mirror } : { sent: mirror, received: own };

/** One side's sum from some months back to others; null where a month is not covered by both. */
function sumOf(
  pair: ReadonlyMap<number, Sides>,
  side: keyof Sides,
  from: number,
  months: number,
): number | null {
  let sum = 0;
  for (let back = from; back < from + months; back++) {
    const month = pair.get(back);
    if (!month) return null;
    sum += month[side];
  }
  return sum;
}

/** ln of received beside sent over the three months that end so many back; null where either is nothing. */
function gapAt(pair: ReadonlyMap<number, Sides>, at: number): number | null {
  const sent = sumOf(pair, 'sent', at, TOGETHER);
  const received = sumOf(pair, 'received', at, TOGETHER);
  return sent && received ? Math.log(received / sent) : null;
}

/**
 * How far what was received in three months lies, as ln and by the usual gap, above what was sent in them and the month
 * before them, or below what was sent in all of them but the last; negative in between. Null where nothing can be said.
 */
function beyondSeaAt(pair: ReadonlyMap<number, Sides>, at: number, usual: number): number | null {
  const can = sumOf(pair, 'sent', at, TOGETHER + AT_SEA);
  const must = sumOf(pair, 'sent', at + AT_SEA, TOGETHER - AT_SEA);
  const received = sumOf(pair, 'received', at, TOGETHER);
  if (can === null || must === null || received === null || received + must === 0) return null;
  const arrived = Math.log(received) - usual;
  return Math.max(arrived - Math.log(can), Math.log(must) - arrived);
}
