import { literal } from '../lake/engine.ts';
import type { Lake } from '../lake/lake.ts';
import { shiftMonth } from '../records/period.ts';
import type { Flow } from '../records/record.ts';
import type { Release } from '../releases/release.ts';
import { knownOn } from './coverage.ts';
import { inDetail } from './panel-pieces.ts';
import type { PanelOf } from './panel-quoted.ts';

/** A cell that reads otherwise than in the release before. Null: not there. */
export interface Revised {
  period: string;
  partner: string;
  code: string;
  old: number | null;
  now: number | null;
  /** All value of the pair in that month, as it stands now. */
  pair: number;
}

/** A month that was published again, and with what. */
interface Again {
  period: string;
  newer: Release;
  older: Release;
}

/** Months back that are looked at. */
const BACK = 24;

/**
 * Months that were published again together with the month scanned or after it: their newest complete release beside the
 * one before it of the same source and scope.
 */
function publishedAgain(releases: readonly Release[], of: PanelOf, flow: Flow): Again[] {
  const whole = inDetail(releases, of, flow);
  const day = whole
    .filter((r) => r.period === of.period)
    .map(knownOn)
    .sort()[0];
  if (day === undefined) return [];
  return Array.from({ length: BACK + 1 }, (_, i) => shiftMonth(of.period, -i)).flatMap((period) => {
    const [newer, ...others] = whole.filter((r) => r.period === period);
    const older = others.find((r) => newer && sameScope(r, newer));
    return newer && older && knownOn(newer) >= day ? [{ period, newer, older }] : [];
  });
}

const sameScope = (a: Release, b: Release): boolean =>
  a.source === b.source &&
  a.scope.detail === b.scope.detail &&
  JSON.stringify([a.scope.partners, a.scope.goods]) === JSON.stringify([b.scope.partners, b.scope.goods]);

/** Cells that were revised, and how many were published again. */
export async function readRevisions(
  lake: Lake,
  of: PanelOf,
  flow: Flow,
  currency: string,
): Promise<{ revised: Revised[]; cells: number; releases: string[] }> {
  const revised: Revised[] = [];
  let cells = 0;
  const again = publishedAgain(lake.releases({ reporter: of.reporter }), of, flow);
  for (const { period, newer, older } of again) {
    const values = (r: Release) => `(
      SELECT partner, code, sum(value)::DOUBLE AS value FROM read_parquet(${literal(lake.pathOf(r))})
      WHERE flow = ${literal(flow)} AND level = ${r.scope.detail} AND currency = ${literal(currency)} AND value > 0
        ${of.partner === null ? '' : `AND partner = ${literal(of.partner)}`} GROUP BY ALL)`;
    const both = `FROM ${values(newer)} n FULL JOIN ${values(older)} o USING (partner, code)`;
    const rows = await lake.query<Revised>(`
      SELECT ${literal(period)} AS period, partner, code, o.value AS old, n.value AS now,
        sum(coalesce(n.value, 0)) OVER (PARTITION BY partner) AS pair
      ${both} QUALIFY o.value IS DISTINCT FROM n.value ORDER BY abs(coalesce(n.value, 0) - coalesce(o.value, 0)) DESC LIMIT 20000`);
    const [n] = await lake.query<{ n: string }>(`SELECT count(*) AS n ${both}`);
    revised.push(...rows);
    cells += Number(n!.n);
  }
  return { revised, cells, releases: again.flatMap((a) => [a.newer.id, a.older.id]) };
}
