import type { Lake } from '../lake/lake.ts';

/** Series with several values before: how much the spread of ln value varies from series to series. */
export interface SpreadSummary {
  series: number;
  /** Mean and variance of ln s². */
  mean: number;
  variance: number;
  /** Mean degrees of freedom. */
  freedom: number;
}

/** Values before that a series needs. */
export const FEWEST = 6;

export async function readSpreads(lake: Lake): Promise<SpreadSummary | null> {
  const [row] = await lake.query<{ series: string; mean: number | null; variance: number; freedom: number }>(`
    SELECT count(*) AS series, avg(ln(spread)) AS mean, var_samp(ln(spread)) AS variance, avg(n - 1) AS freedom
    FROM panel_series WHERE n >= ${FEWEST} AND spread > 1e-6`);
  return row && row.mean !== null && Number(row.series) >= 100
    ? { ...row, mean: row.mean, series: Number(row.series) }
    : null;
}

/** The prior of a moderated t: s₀² with n₀ degrees of freedom. */
export interface SpreadPrior {
  s2: number;
  n: number;
}

const tSql = ({ s2, n }: SpreadPrior, at: '' | '1', value: string) =>
  `(ln(${value}) - mean${at}) / sqrt((${n} * ${s2} + (n${at} - 1) * spread${at}) / (${n} + n${at} - 1) * (1 + 1.0 / n${at}))`;
const stratumSql = (at: '' | '1') => `CASE WHEN n${at} < 12 THEN 0 WHEN n${at} < 20 THEN 1 ELSE 2 END`;

/** Scores of the month before, that nothing is told of: counts by stratum and by |t| in steps of `STEP`. */
export interface ScoreCount {
  stratum: number;
  bin: number;
  n: number;
}
export const STEP = 0.1;

export async function readChangeScores(lake: Lake, prior: SpreadPrior): Promise<ScoreCount[]> {
  const rows = await lake.query<{ stratum: number; bin: number; n: string }>(`
    SELECT ${stratumSql('1')} AS stratum, floor(abs(${tSql(prior, '1', 'v1')}) / ${STEP})::INTEGER AS bin, count(*) AS n
    FROM panel_series WHERE v1 > 0 AND n1 >= ${FEWEST} GROUP BY ALL`);
  return rows.map((r) => ({ ...r, n: Number(r.n) }));
}

export interface ChangeCandidate {
  partner: string;
  code: string;
  v0: number;
  v1: number | null;
  v12: number | null;
  mean: number;
  t: number;
  stratum: number;
  year: number;
  pairYear: number;
}

/** Series of the month with |t| above the bound of their stratum and more at stake than a ten-thousandth of the pair's trade. */
export async function readChanges(
  lake: Lake,
  prior: SpreadPrior,
  bounds: readonly number[],
): Promise<{ candidates: ChangeCandidate[]; tested: number }> {
  const bound = `CASE stratum ${bounds.map((b, i) => `WHEN ${i} THEN ${b}`).join(' ')} END`;
  const candidates = await lake.query<ChangeCandidate>(`
    WITH pairs AS (SELECT partner, sum(year) AS year FROM panel_series GROUP BY partner), scored AS (
      SELECT partner, code, v0, v1, v12, mean, ${tSql(prior, '', 'v0')} AS t, ${stratumSql('')} AS stratum, year
      FROM panel_series WHERE v0 > 0 AND n >= ${FEWEST} AND code NOT IN (SELECT code FROM panel_unfair)
    )
    SELECT s.*, pairs.year AS pairYear FROM scored s JOIN pairs USING (partner)
    WHERE abs(t) > ${bound} AND abs(v0 - exp(mean)) * 12 > pairs.year / 10000 ORDER BY abs(t) DESC LIMIT 20000`);
  const [n] = await lake.query<{ n: string }>(
    `SELECT count(*) AS n FROM panel_series WHERE v0 > 0 AND n >= ${FEWEST}`,
  );
  return { candidates, tested: Number(n!.n) };
}

/** Value of a partner by month, months back. */
export interface PairMonth {
  partner: string;
  back: number;
  value: number;
}

export async function readPairs(lake: Lake): Promise<PairMonth[]> {
  return lake.query<PairMonth>(`SELECT partner, back, sum(value) AS value FROM panel_pairs
    WHERE partner IN (SELECT partner FROM panel_series) AND value > 0 GROUP BY ALL`);
}

/**
 * What the middle one of a partner's goods was worth by month, in times its own geometric mean of two years: where one
 * consignment makes the total, this tells what most goods did.
 */
export async function readMiddleGoods(lake: Lake): Promise<PairMonth[]> {
  return lake.query<PairMonth>(`SELECT partner, back, exp(median(ln(value) - mean)) AS value
    FROM panel_cells JOIN panel_series USING (partner, code)
    WHERE value > 0 AND NOT hidden AND n >= ${FEWEST} GROUP BY ALL`);
}
