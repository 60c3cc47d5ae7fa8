import { literal } from '../lake/engine.ts';
import type { Lake } from '../lake/lake.ts';
import { type Panel, rowsSql } from './panel.ts';
import { FEWEST, type ScoreCount, type SpreadPrior, type SpreadSummary, STEP } from './panel-changes.ts';
import type { PanelOf } from './panel-quoted.ts';

/** A unit value of the month against the series' own history, less what the same code did with other partners. */
export interface UnitValueCandidate {
  partner: string;
  code: string;
  /** `item`, `kg`, … */
  unit: string;
  /** Currency a unit: now, and the geometric mean of the history. */
  now: number;
  usual: number;
  /** What the middle partner's unit value of the code did, as ln; 0 with too few partners. */
  peers: number;
  t: number;
  v0: number;
  pairYear: number;
}

/** Partners of a code that make a peer group. */
const PEERS = 4;

/**
 * Unit values of two years as `panel_unit_values`: `partner`, `code`, `unit`, `u0`, `u1` (ln, now and a month ago), and of
 * the months before `n`, `mean`, `spread` and `n1`, `mean1`, `spread1`. The first quantity, else the weight; never
 * quantities that the publisher estimated.
 */
export async function readUnitValues(lake: Lake, of: PanelOf, panel: Panel): Promise<SpreadSummary | null> {
  const recent = panel.pieces.filter((p) => p.back <= 25);
  const moments = (name: string, from: number, to: number) => {
    const when = `FILTER (back BETWEEN ${from} AND ${to})`;
    return `count(*) ${when} AS n${name}, avg(u) ${when} AS mean${name}, var_samp(u) ${when} AS spread${name}`;
  };
  await lake.query(`CREATE OR REPLACE TEMP TABLE panel_unit_values AS
    WITH cells AS (
      SELECT partner, code, back, CASE WHEN sum(quantity1) > 0 THEN any_value(unit1) ELSE 'kg' END AS unit,
        ln(sum(value) / CASE WHEN sum(quantity1) > 0 THEN sum(quantity1) ELSE sum(net_weight) END) AS u
      FROM (${rowsSql(lake, of, panel.flow, recent, panel.detail)})
      WHERE currency = ${literal(panel.currency)} AND value > 0 AND status = 'reported' AND (quantity1 > 0 OR net_weight > 0)
      GROUP BY partner, code, back HAVING count(DISTINCT unit1) <= 1
    )
    SELECT partner, code, unit, max(u) FILTER (back = 0) AS u0, max(u) FILTER (back = 1) AS u1,
      ${moments('', 1, 24)}, ${moments('1', 2, 25)}
    FROM cells GROUP BY partner, code, unit`);
  const [row] = await lake.query<{ series: string; mean: number | null; variance: number; freedom: number }>(`
    SELECT count(*) AS series, avg(ln(spread)) AS mean, var_samp(ln(spread)) AS variance, avg(n - 1) AS freedom
    FROM panel_unit_values WHERE n >= ${FEWEST} AND spread > 1e-6`);
  return row && row.mean !== null && Number(row.series) >= 100
    ? { ...row, mean: row.mean, series: Number(row.series) }
    : null;
}

/** Scores of all series at the month (`''`) or the month before (`'1'`). */
function scoredSql({ s2, n }: SpreadPrior, at: '' | '1'): string {
  const now = at === '' ? 'u0' : 'u1';
  return `SELECT partner, code, unit, ${now} AS u, mean${at} AS mean, peers,
      (${now} - mean${at} - peers) / sqrt((${n} * ${s2} + (n${at} - 1) * spread${at}) / (${n} + n${at} - 1) * (1 + 1.0 / n${at})) AS t
    FROM panel_unit_values JOIN (
      SELECT code, unit, CASE WHEN count(*) >= ${PEERS} THEN median(${now} - mean${at}) ELSE 0 END AS peers
      FROM panel_unit_values WHERE ${now} IS NOT NULL AND n${at} >= ${FEWEST} GROUP BY code, unit
    ) USING (code, unit)
    WHERE ${now} IS NOT NULL AND n${at} >= ${FEWEST}`;
}

export async function readUnitScores(lake: Lake, prior: SpreadPrior): Promise<ScoreCount[]> {
  const rows = await lake.query<{ bin: number; n: string }>(
    `SELECT floor(abs(t) / ${STEP})::INTEGER AS bin, count(*) AS n FROM (${scoredSql(prior, '1')}) GROUP BY ALL`,
  );
  return rows.map((r) => ({ stratum: 0, bin: r.bin, n: Number(r.n) }));
}

/** Scores every series as `panel_unit_scores`, and hands on those whose unit value moved by more than `least` of their own spreads and more than to the double or the half. */
export async function readUnitCandidates(
  lake: Lake,
  prior: SpreadPrior,
  least: number,
): Promise<{ candidates: UnitValueCandidate[]; tested: number }> {
  await lake.query(`CREATE OR REPLACE TEMP TABLE panel_unit_scores AS ${scoredSql(prior, '')}`);
  const candidates = await lake.query<UnitValueCandidate>(`
    WITH pairs AS (SELECT partner, sum(year) AS year FROM panel_series GROUP BY partner)
    SELECT c.partner, c.code, c.unit, exp(u) AS now, exp(c.mean) AS usual, peers, t, s.v0, pairs.year AS pairYear
    FROM panel_unit_scores c JOIN panel_series s ON s.partner = c.partner AND s.code = c.code JOIN pairs ON pairs.partner = c.partner
    WHERE abs(t) > ${least} AND abs(u - c.mean - peers) > ln(2) ORDER BY abs(t) DESC LIMIT 20000`);
  const [n] = await lake.query<{ n: string }>(`SELECT count(*) AS n FROM panel_unit_scores`);
  return { candidates, tested: Number(n!.n) };
}
