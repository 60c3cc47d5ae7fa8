import type { DailyCount } from './daily-counts.ts';
import { roundingStanding } from './rounding.ts';

/** A running total of one part of the country: a province, a city. */
export interface PartCount {
  place: string;
  totalCases: number | null;
  totalRecovered: number | null;
  totalDeaths: number | null;
}

const MEASURES = ['totalCases', 'totalRecovered', 'totalDeaths'] as const;

/** What the parts add up to, beside the national total of their day. */
export interface PartsStanding {
  measure: (typeof MEASURES)[number];
  parts: number;
  places: number;
  whole: number;
}

/**
 * Totals of places that differ from the national total by more than rounding; measures that some place does not tell are
 * left out, for their sum is of fewer places.
 *
 * @param days the national series, which shows what each measure is told in: every place may be cut by as much.
 */
export function partsStandings(
  places: readonly PartCount[],
  nation: DailyCount,
  days: readonly DailyCount[],
): PartsStanding[] {
  return MEASURES.flatMap((measure) => {
    const told = places.flatMap((p) => p[measure] ?? []);
    const whole = nation[measure];
    if (whole === null || told.length === 0 || told.length < places.length) return [];
    const parts = told.reduce((a, b) => a + b, 0);
    const step = roundingStanding(days.map((d) => d[measure]))?.step ?? 1;
    const slack = step > 1 ? step * (told.length + 1) : 0;
    return Math.abs(parts - whole) > slack ? [{ measure, parts, places: told.length, whole }] : [];
  });
}
