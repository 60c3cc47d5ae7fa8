import { shiftMonth } from '../records/period.ts';
import type { ActivityCandidate } from '../series/panel-activity.ts';
import { qValues } from './false-discoveries.ts';
import type { Finding } from './finding.ts';
import { findingOf, type Subject, yearBeforeOf } from './subject.ts';

/** Series that stopped, each with its chance and q; which of them are told is for the caller. */
export function stoppedFindings(
  subject: Subject,
  { candidates, tested }: { candidates: readonly ActivityCandidate[]; tested: number },
): Finding[] {
  const q = qValues(
    candidates.map((c) => c.p),
    tested,
  );
  return candidates.map((c, i) => {
    const before = c.months === 1 && c.v1 !== null ? c.v1 : c.year;
    return findingOf(subject, {
      ...{ kind: 'stopped', partner: c.partner, codes: [c.code], p: c.p, q: q[i]! },
      ...{ stake: c.year / 12, pairYear: c.pairYear },
      facts: {
        ...{ now: 0, before, months: c.months, yearBefore: c.v12 },
        beforePeriod: before === c.v1 ? shiftMonth(subject.period, -1) : yearBeforeOf(subject.period),
      },
    });
  });
}

/** Series with trade again after a long gap. */
export function resumedFindings(
  subject: Subject,
  { candidates, tested }: { candidates: readonly ActivityCandidate[]; tested: number },
): Finding[] {
  const q = qValues(
    candidates.map((c) => c.p),
    tested,
  );
  return candidates.map((c, i) =>
    findingOf(subject, {
      ...{ kind: 'resumed', partner: c.partner, codes: [c.code], p: c.p, q: q[i]! },
      ...{ stake: c.v0, pairYear: c.pairYear },
      facts: { now: c.v0, before: 0, months: c.months },
    }),
  );
}
