import type { Birth } from '../series/panel-births.ts';
import { qValues } from './false-discoveries.ts';
import type { Finding } from './finding.ts';
import { findingOf, type Subject } from './subject.ts';

/**
 * First appearances of goods with a partner, surprising by 1 − exp(−E) where E is how many were to be expected. Where the
 * reporter buys, the partner is a new supplier.
 */
export function firstFindings(
  subject: Subject,
  { candidates, tested }: { candidates: readonly Birth[]; tested: number },
): Finding[] {
  const ps = candidates.map((c) => -Math.expm1(-c.expected));
  const q = qValues(ps, tested);
  return candidates.map((c, i) => {
    const found = findingOf(subject, {
      kind: subject.flow === 'import' ? 'new-supplier' : 'first',
      ...{ partner: c.partner, codes: [c.code], p: ps[i]!, q: q[i]!, stake: c.v0, pairYear: c.pairYear },
      facts: { now: c.v0, before: 0 },
    });
    return { ...found, context: [{ is: 'first-known' }] };
  });
}
