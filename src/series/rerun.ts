import { literal } from '../lake/engine.ts';
import type { Lake } from '../lake/lake.ts';
import type { Measure } from '../records/record.ts';
import type { Release } from '../releases/release.ts';
import type { Spot } from './coverage.ts';
import { membersFor } from './fetch.ts';
import { conditionOf } from './read.ts';
import type { Found } from './spot.ts';

/** A spot found, and what it stands for in the answer. */
export interface Source {
  spot: Spot;
  found: Found;
}

const columns: Record<Measure, string> = {
  value: 'sum(value) AS value, currency',
  quantity:
    'sum(quantity1) AS quantity1, unit1, sum(quantity2) AS quantity2, unit2, sum(net_weight) AS net_weight',
  weight:
    'sum(net_weight) AS net_weight, sum(quantity1) AS quantity1, unit1, sum(quantity2) AS quantity2, unit2',
};

/** SQL that shows the figures of an answer again, for DuckDB over the files that it rests on. */
export function rerunSql(lake: Lake, measure: Measure, sources: readonly Source[]): string {
  const byCondition = new Map<string, Set<Release>>();
  for (const { spot, found } of sources) {
    const picked = 'picked' in found.told ? found.told.picked : null;
    const { what = 'asked', level = null, members = false } = picked ?? {};
    const partners = members ? membersFor(spot.partner) : null;
    const rows = conditionOf({
      what,
      flow: spot.flow,
      partner: spot.partner,
      code: spot.code,
      members: partners,
    });
    const alone = members ? ` AND partner <> ${literal(spot.partner)}` : '';
    const condition = `${rows}${alone}${level === null ? '' : ` AND level = ${level}`}`;
    const releases = byCondition.get(condition) ?? new Set();
    byCondition.set(condition, releases.add(found.release));
  }
  return [...byCondition]
    .map(
      ([
        condition,
        releases,
      ]) => `SELECT reporter, flow, period, ${columns[measure]}, any_value(printed) AS printed
FROM read_parquet([${[...releases].map((r) => literal(lake.pathOf(r))).join(', ')}],
  hive_partitioning = true, hive_types = {'reporter': VARCHAR, 'period': VARCHAR})
WHERE ${condition}
GROUP BY ALL`,
    )
    .join('\nUNION ALL\n')
    .concat(byCondition.size > 0 ? '\nORDER BY period' : '');
}
