import { literal } from '../lake/engine.ts';
import type { Lake } from '../lake/lake.ts';
import { contains, lakePeriod } from '../records/period.ts';
import type { Flow } from '../records/record.ts';
import { knownOn } from '../series/coverage.ts';

/** A code that some release has a row for, within the months looked at. */
export interface Traded {
  code: string;
  /** Largest value in the month itself, and in the months before; null where no row says. */
  now: number | null;
  before: number | null;
  /** Whether any row of the month says nothing was traded. */
  zero: boolean;
  /** Whether it is a figure quoted in print, which was quoted under a name. */
  quoted: boolean;
  /** Whether a row of the month counts or weighs some. */
  counted: boolean;
  /** The newest month before with a figure above zero, which may be one of a longer time. */
  last: string | null;
}

/**
 * Codes of the goods that a reporter's releases list with a partner, most valuable first: what to ask about, not
 * what to say. Press and customs, all levels; the figures come from the series afterwards.
 *
 * @param from first month looked at
 */
export async function tradedCodes(
  lake: Lake,
  {
    reporter,
    flow,
    partner,
    month,
    from,
    asKnown,
  }: {
    reporter: string;
    flow: Flow;
    partner: string;
    month: string;
    from: string;
    asKnown: string | null;
  },
): Promise<Traded[]> {
  const span = lakePeriod(from, month);
  const releases = lake
    .releases({ reporter, partner })
    .filter((r) => r.scope.flows.includes(flow) && contains(span, r.period))
    .filter((r) => asKnown === null || knownOn(r) <= asKnown);
  if (releases.length === 0) return [];
  const paths = releases.map((r) => literal(lake.pathOf(r))).join(', ');
  const now = `period = ${literal(month)}`;
  const whom = partner === 'WLD' ? '' : ` AND partner = ${literal(partner)}`;
  const any = 'greatest(coalesce(value, 0), coalesce(quantity1, 0), coalesce(net_weight, 0))';
  return lake.query<Traded>(`
    SELECT code, max(value) FILTER (${now})::DOUBLE AS now, max(value) FILTER (NOT (${now}))::DOUBLE AS before,
      coalesce(max(${any}) FILTER (${now}) = 0, false) AS zero, count(printed) > 0 AS quoted,
      coalesce(max(greatest(coalesce(quantity1, 0), coalesce(net_weight, 0))) FILTER (${now}) > 0, false) AS counted,
      max(CASE WHEN length(period) = 4 THEN period || '-12' ELSE right(period, 7) END)
        FILTER (NOT (${now}) AND ${any} > 0) AS last
    FROM read_parquet([${paths}], hive_partitioning = true, hive_types = {'reporter': VARCHAR, 'period': VARCHAR})
    WHERE flow = ${literal(flow)}${whom} AND code <> 'TOTAL' AND status <> 'suppressed'
      AND NOT regexp_full_match(code, '99+')
    GROUP BY code ORDER BY now DESC NULLS LAST, before DESC NULLS LAST, code`);
}
