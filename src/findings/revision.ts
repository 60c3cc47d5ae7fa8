import type { Revised } from '../series/panel-revisions.ts';
import { qValues } from './false-discoveries.ts';
import type { Finding } from './finding.ts';
import { findingOf, type Subject } from './subject.ts';
import { empiricalTail } from './tail.ts';

/** Least change of a figure that is told, as ln. */
const TELLING = Math.log(1.25);
/** What a figure that came or went must be of the pair's month. */
const LEAST_SHARE = 0.01;

/**
 * Figures revised far beyond what this reporter revises, by the tail of ln(new / old) over everything it published again,
 * small and large figures apart; figures that came or went, apart from these, when they weigh in the pair's month.
 */
export function revisionFindings(
  subject: Subject,
  { revised, cells, releases }: { revised: readonly Revised[]; cells: number; releases: readonly string[] },
): Finding[] {
  const both = revised.filter(
    (r): r is Revised & { old: number; now: number } => r.old !== null && r.now !== null,
  );
  const sizes = both.map((r) => r.old).sort((a, b) => a - b);
  const middle = sizes[sizes.length >> 1] ?? 0;
  const change = (r: { old: number; now: number }) => Math.log(r.now / r.old);
  const tails = [false, true].map((large) =>
    empiricalTail(
      withoutHighest(both.filter((r) => r.old >= middle === large).map((r) => Math.abs(change(r)))),
    ),
  );
  const ps = both.map(
    (r) => tails[r.old >= middle ? 1 : 0]!(Math.abs(change(r))) * (both.length / Math.max(cells, 1)),
  );
  const q = qValues(ps, cells);
  const made = (r: Revised, p: number | null, qOf: number | null): Finding => {
    const found = findingOf(
      { ...subject, period: r.period, releases },
      {
        ...{ kind: 'revision', partner: r.partner, codes: [r.code], p, q: qOf, pairYear: 12 * r.pair },
        stake: Math.abs((r.now ?? 0) - (r.old ?? 0)),
        facts: {
          ...{ now: r.now ?? 0, before: r.old ?? 0 },
          change: r.old !== null && r.now !== null ? Math.log(r.now / r.old) : null,
        },
      },
    );
    return found;
  };
  const told = both.flatMap((r, i) => (Math.abs(change(r)) >= TELLING ? [made(r, ps[i]!, q[i]!)] : []));
  const flips = revised
    .filter((r) => r.old === null || r.now === null)
    .filter((r) => Math.abs((r.now ?? 0) - (r.old ?? 0)) >= LEAST_SHARE * r.pair)
    .map((r) => made(r, null, null));
  return [...told, ...flips];
}

/** The highest fiftieth holds what is judged: a tail that held them would excuse them. */
function withoutHighest(sizes: readonly number[]): number[] {
  const sorted = [...sizes].sort((a, b) => b - a);
  return sorted.slice(Math.ceil(sorted.length / 50));
}
