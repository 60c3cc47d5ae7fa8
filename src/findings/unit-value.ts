import type { UnitValueCandidate } from '../series/panel-unit-values.ts';
import { qValues } from './false-discoveries.ts';
import type { Finding } from './finding.ts';
import { findingOf, type Subject, yearBeforeOf } from './subject.ts';
import type { Tail } from './tail.ts';

/** Own spreads, shrunk towards those of all series, that a unit value must have moved. */
export const LEAST_SPREADS = 5;

/** How near a power of ten the ratio must lie to look like a wrong unit, as ln. */
const NEAR = 0.25;

/**
 * Unit values that moved far beyond their own history and what other partners' did. A ratio near 10, 100 or 1,000 looks
 * like a unit or a quantity gone wrong; anything else may be price or mix.
 */
export function unitValueFindings(
  subject: Subject,
  { candidates, tested }: { candidates: readonly UnitValueCandidate[]; tested: number },
  tail: Tail,
): Finding[] {
  const ps = candidates.map((c) => tail(Math.abs(c.t)));
  const q = qValues(ps, tested);
  return candidates.map((c, i) =>
    findingOf(subject, {
      ...{
        kind: 'unit-value',
        partner: c.partner,
        codes: [c.code],
        p: ps[i]!,
        q: q[i]!,
        pairYear: c.pairYear,
      },
      ...{ stake: c.v0, measure: 'quantity' },
      facts: {
        ...{ now: c.now, before: c.usual, beforePeriod: yearBeforeOf(subject.period) },
        ...{ change: Math.log(c.now / c.usual), suspicion: isUnitSlip(c) ? 'unit' : 'price or mix' },
      },
    }),
  );
}

function isUnitSlip({ now, usual, peers }: UnitValueCandidate): boolean {
  const tens = (Math.log(now / usual) - peers) / Math.LN10;
  const whole = Math.round(tens);
  return whole !== 0 && Math.abs(whole) <= 3 && Math.abs(tens - whole) * Math.LN10 < NEAR;
}
