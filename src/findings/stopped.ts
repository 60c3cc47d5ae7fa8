import { shiftMonth } from '../records/period.ts';
import type { ActivityCandidate } from '../series/panel-activity.ts';
import { qValues } from './false-discoveries.ts';
import type { Finding } from './finding.ts';
import { findingOf, type Subject, yearBeforeOf } from './subject.ts';

/** The candidates of one kind, and how many series were looked at for it. */
interface Family {
  candidates: readonly ActivityCandidate[];
  tested: number;
}

const withQ = ({ candidates, tested }: Family): (readonly [ActivityCandidate, number])[] => {
  const q = qValues(
    candidates.map((c) => c.p),
    tested,
  );
  return candidates.map((c, i) => [c, q[i]!] as const);
};

/** Series that stopped, each with its chance and q; which of them are told is for the caller. */
export function stoppedFindings(subject: Subject, family: Family): Finding[] {
  return withQ(family).map(([c, q]) => {
    const before = c.months === 1 && c.v1 !== null ? c.v1 : c.year;
    return findingOf(subject, {
      ...{ kind: 'stopped', partner: c.partner, codes: [c.code], p: c.p, q },
      ...{ stake: c.year / 12, pairYear: c.pairYear },
      facts: {
        ...{ now: 0, before, months: c.months, yearBefore: c.v12 },
        beforePeriod: before === c.v1 ? shiftMonth(subject.period, -1) : yearBeforeOf(subject.period),
      },
    });
  });
}

/** Series with trade again after a long gap. */
export function resumedFindings(subject: Subject, family: Family): Finding[] {
  return withQ(family).map(([c, q]) =>
    findingOf(subject, {
      ...{ kind: 'resumed', partner: c.partner, codes: [c.code], p: c.p, q },
      ...{ stake: c.v0, pairYear: c.pairYear },
      facts: { now: c.v0, before: 0, months: c.months },
    }),
  );
}
