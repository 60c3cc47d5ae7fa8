import { point } from '../records/interval.ts';
import { type Accounts, accountsOf } from './accounts.ts';
import type { DailyCount } from './daily-counts.ts';
import { type DispersionStanding, dispersionStanding } from './dispersion.ts';
import { type FatalityStanding, fatalityStanding } from './fatality.ts';
import { type PartCount, type PartsStanding, partsStandings } from './parts.ts';
import { type RoundingStanding, roundingStanding } from './rounding.ts';
import { type TimingStanding, timingStanding } from './timing.ts';

/** A daily series beside everything that is known of its kind; null where it has too little for a comparison. */
export interface Standing {
  fatality: (FatalityStanding & { deaths: number; cases: number }) | null;
  timing: TimingStanding | null;
  accounts: Accounts;
  rounding: RoundingStanding | null;
  dispersion: DispersionStanding | null;
  /** Totals of places that are not the national one; null where no places were given. */
  parts: PartsStanding[] | null;
}

/**
 * @param days in order, one a day. Digit tests (last digits, Benford) are left out on purpose: rounded and invented
 *   series pass them, so that they comfort falsely.
 * @param places running totals of places, with the national day that they are held against.
 */
export function standingOf(
  days: readonly DailyCount[],
  places: { counts: readonly PartCount[]; nation: DailyCount } | null = null,
): Standing {
  const cases = days.findLast((d) => d.totalCases !== null)?.totalCases ?? null;
  const deaths = days.findLast((d) => d.totalDeaths !== null)?.totalDeaths ?? null;
  const fatality = cases === null || deaths === null ? null : fatalityStanding(point(deaths), point(cases));
  const fresh = days.map((d) => d.cases);
  return {
    fatality: fatality && { ...fatality, deaths: deaths!, cases: cases! },
    timing: timingStanding(days),
    accounts: accountsOf(days),
    rounding: roundingStanding(fresh),
    dispersion: dispersionStanding(fresh),
    parts: places && partsStandings(places.counts, places.nation, days),
  };
}
