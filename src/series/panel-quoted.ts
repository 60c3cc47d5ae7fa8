import { literal } from '../lake/engine.ts';
import type { Lake } from '../lake/lake.ts';
import { parsePeriod, shiftMonth } from '../records/period.ts';
import type { Flow, Measure } from '../records/record.ts';
import { knownOn } from './coverage.ts';

/** A figure that a release of single cells has: whose, of what, when. The figure itself is asked of the series. */
export interface QuotedCell {
  flow: Flow;
  partner: string;
  code: string;
  period: string;
  measure: Measure;
}

/** Which month of which reporter, and what was known of it. */
export interface PanelOf {
  reporter: string;
  /** `YYYY-MM`. */
  period: string;
  /** Null for all partners. */
  partner: string | null;
  /** `YYYY-MM-DD`; null for everything stored. */
  asKnown: string | null;
}

/** How far back a quoted figure is still held against this month's. */
const MONTHS_BACK = 24;

/**
 * Figures quoted in print, or from files that were cut off, of the month and the two years before: releases that
 * hold cells and cover nothing, so that absence in them says nothing.
 *
 * @param complete those of complete releases too
 */
export async function quotedCells(
  lake: Lake,
  of: PanelOf,
  { flows, complete }: { flows: readonly Flow[]; complete: boolean },
): Promise<QuotedCell[]> {
  const first = shiftMonth(of.period, -MONTHS_BACK);
  const releases = lake.releases({ reporter: of.reporter }).filter((r) => {
    const { from, to } = parsePeriod(r.period)!;
    const inside = from.slice(0, 7) >= first && to.slice(0, 7) <= of.period && to.length === 7;
    return (
      inside &&
      (complete || r.scope.completeness === 'cells') &&
      (of.asKnown === null || knownOn(r) <= of.asKnown)
    );
  });
  if (releases.length === 0) return [];
  const files = releases.map((r) => literal(lake.pathOf(r))).join(', ');
  const whom = of.partner === null ? '' : `AND partner = ${literal(of.partner)}`;
  const rows = await lake.query<Omit<QuotedCell, 'measure'> & Record<Measure, boolean>>(`
    SELECT flow, partner, code, period, bool_or(value IS NOT NULL) AS value,
      bool_or(coalesce(quantity1, quantity2) IS NOT NULL) AS quantity, bool_or(net_weight IS NOT NULL) AS weight
    FROM read_parquet([${files}], hive_partitioning = true, hive_types = {'reporter': VARCHAR, 'period': VARCHAR})
    WHERE status <> 'suppressed' AND flow IN (${flows.map(literal).join(', ')}) ${whom}
      AND NOT regexp_full_match(code, '9+')
    GROUP BY ALL ORDER BY ALL`);
  return rows.flatMap(({ flow, partner, code, period, ...has }) =>
    (['value', 'quantity', 'weight'] as const)
      .filter((measure) => has[measure])
      .map((measure) => ({ flow, partner, code, period, measure })),
  );
}
