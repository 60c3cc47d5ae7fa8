import fs from 'node:fs';
import path from 'node:path';
import type { Engine } from '../src/lake/engine.ts';
import { shiftMonth } from '../src/records/period.ts';
import type { Release } from '../src/releases/release.ts';

/** Where rows and releases of a generated panel go, and how its draws are made. */
export interface Making {
  engine: Engine;
  home: string;
  seed: number;
  /** The last month, and its number. */
  period: string;
  last: number;
  reporter: string;
  uniform(key: string): string;
  normal(key: string): string;
}

/** The columns of the lake around a value and a quantity in pieces. */
export const lakeRows = (flow: string, basis: string, from: string): string =>
  `SELECT '${flow}' AS flow, partner, 'HS2022' AS scheme, code, 6 AS level, NULL::VARCHAR AS regime, NULL::VARCHAR AS place,
    value::DECIMAL(18, 2) AS value, 'USD' AS currency, '${basis}' AS basis, quantity::DECIMAL(18, 3) AS quantity1, 'item' AS unit1,
    NULL::DECIMAL(18, 3) AS quantity2, NULL::VARCHAR AS unit2, NULL::DECIMAL(18, 3) AS net_weight, 'reported' AS status,
    NULL::VARCHAR AS printed, NULL::DOUBLE AS low, NULL::DOUBLE AS high
  FROM (${from})`;

/** A complete release of one month in detail to six digits. */
export function releaseOf(
  of: { id: string; reporter: string; period: string; published: string; path: string },
  scope: { flow: 'export' | 'import'; partners: 'all' | string[] },
): Release {
  return {
    ...{ ...of, source: 'open', publisher: 'Customs', rank: 0, saidBy: null, rows: 0 },
    ...{ retrieved: '2023-08-01T00:00:00.000Z', originHash: of.id, originName: `${of.id}.csv` },
    scope: {
      ...{ flows: [scope.flow], partners: scope.partners, goods: 'all', totals: false, detail: 6 },
      ...{ completeness: 'complete', origin: 'stated', note: null },
    },
  };
}

/** Months that are published again with the last one, and the figures in them that are revised beyond what is usual. */
const AGAIN = 6;
const REVISED = 60;

/**
 * The six months before the last, published again with it: one figure in ten revised a little, fewer the older they are;
 * sixty of the second month by a factor of three or away altogether, which `truth` has as `revision`.
 */
export async function storeRevisions(made: Making, skip: readonly number[]): Promise<Release[]> {
  const { engine, home, seed, last, reporter, uniform, normal } = made;
  await engine.query(`CREATE TABLE revised AS
    WITH cell AS (SELECT partner, code, sum(value) AS value FROM cells WHERE m = ${last - 2} GROUP BY ALL),
      heavy AS (SELECT *, sum(value) OVER (PARTITION BY partner) AS pair FROM cell),
      drawn AS (SELECT partner, code, row_number() OVER (ORDER BY ${uniform("partner, code, 'revised'")}) AS nth FROM heavy WHERE value > 0.02 * pair AND value > 1000)
    SELECT partner, code, nth % 10 < 3 AS gone, CASE WHEN nth % 2 = 0 THEN 3 ELSE 1.0 / 3 END AS factor FROM drawn WHERE nth <= ${REVISED}`);
  await engine.query(`INSERT INTO truth SELECT 'revision', partner, code FROM revised`);
  const releases: Release[] = [];
  for (let back = 1; back <= AGAIN; back++) {
    if (skip.includes(back)) continue;
    const period = shiftMonth(made.period, -back);
    const place = `trade/reporter=${reporter}/period=${period}/${seed}-again.parquet`;
    const change = `CASE WHEN ${uniform(`partner, code, ${back}, 'rev'`)} < ${(0.1 * 0.85 ** back).toFixed(4)} THEN exp(0.04 * ${normal(`partner, code, ${back}, 'by'`)}) ELSE 1 END`;
    const injected = back === 2 ? 'LEFT JOIN revised r USING (partner, code) WHERE r.gone IS NOT TRUE' : '';
    const factor = back === 2 ? '* coalesce(r.factor, 1)' : '';
    await engine.query(
      `COPY (${lakeRows(
        'export',
        'FOB',
        `SELECT partner, code, greatest(1, round(value * ${change} ${factor}, 0)) AS value, quantity FROM (
        SELECT partner, code, sum(value) AS value, sum(quantity) AS quantity FROM cells WHERE m = ${last - back} GROUP BY ALL) ${injected}`,
      )}) TO '${path.join(home, place)}' (FORMAT parquet, COMPRESSION zstd)`,
    );
    const published = `${shiftMonth(made.period, 1)}-20`;
    releases.push(
      releaseOf(
        { id: `${seed}-${period}-again`, reporter, period, published, path: place },
        { flow: 'export', partners: 'all' },
      ),
    );
  }
  return releases;
}

/** Partners that publish themselves, months of it; how many lose most of it to other origins at the end, and of these all. */
const [MIRRORS, MONTHS, SWAPPED, SILENT] = [24, 40, 5, 2];

/** Times that a gap must be beyond what goods at sea explain, to be one that can be known of. */
const NOTABLE = 1.5;

/**
 * The other side of two dozen pairs: CIF at 1.06 times, each pair off by its own usual gap, a quarter of the goods a month
 * later. In the last three months five of them record most of it under other origins, two of them all. What of this lies
 * beyond goods at sea, by the true level, `truth` has as `mirror`, and so a revision that tears as wide a gap; `mirror at sea`
 * are those where goods that need not have arrived, or are of the month before, make the figures look usual.
 */
export async function storeMirrors(made: Making): Promise<Release[]> {
  const { engine, home, seed, last, reporter, uniform, normal } = made;
  await engine.query(`CREATE TABLE mirrors AS SELECT *, nth <= ${SWAPPED} AS swapped, nth <= ${SILENT} AS silent FROM (
    SELECT partner, j, row_number() OVER (ORDER BY ${uniform("j, 'mirror'")}) AS nth FROM pairs
    WHERE size BETWEEN 30 AND 1000 AND partner NOT IN (SELECT partner FROM truth WHERE kind IN ('closure', 'break'))) WHERE nth <= ${MIRRORS}`);
  await engine.query(`CREATE TABLE seen AS
    SELECT partner AS side, '${reporter}' AS partner, code, m + (${uniform("partner, code, m, 'late'")} < 0.25)::INTEGER AS month, silent, quantity,
      value * 1.06 * exp(0.3 * ${normal("j, 'bias'")} + 0.1 * ${normal("partner, code, m, 'noise'")})
        * CASE WHEN swapped AND m >= ${last - 2} THEN 0.15 ELSE 1 END AS value
    FROM cells JOIN mirrors USING (partner) WHERE m > ${last - MONTHS - 1}`);
  const sent = (from: number, to: number) => `coalesce(sum(value) FILTER (m BETWEEN ${from} AND ${to}), 0)`;
  await engine.query(`INSERT INTO truth
    WITH told AS (SELECT c.partner, m, CASE WHEN m = ${last - 2} THEN CASE WHEN r.gone THEN 0 ELSE coalesce(r.factor, 1) END ELSE 1 END * value AS value
        FROM cells c LEFT JOIN revised r USING (partner, code)),
      sent AS (SELECT partner, ${sent(last - 2, last - 1)} AS must, ${sent(last - 3, last)} AS can FROM told GROUP BY partner),
      got AS (SELECT side AS partner, coalesce(sum(value) FILTER (month BETWEEN ${last - 2} AND ${last} AND NOT silent), 0) AS value FROM seen GROUP BY side),
      held AS (SELECT partner, swapped, got.value / (1.06 * exp(0.3 * ${normal("j, 'bias'")})) BETWEEN must / ${NOTABLE} AND can * ${NOTABLE} AS at_sea
        FROM mirrors JOIN sent USING (partner) JOIN got USING (partner))
    SELECT CASE WHEN at_sea THEN 'mirror at sea' ELSE 'mirror' END, partner, NULL FROM held WHERE swapped OR NOT at_sea`);
  const partners = await engine.query<{ partner: string }>('SELECT partner FROM mirrors ORDER BY nth');
  const releases: Release[] = [];
  for (const { partner } of partners)
    for (let back = MONTHS - 1; back >= 0; back--) {
      const period = shiftMonth(made.period, -back);
      const place = `trade/reporter=${partner}/period=${period}/${seed}.parquet`;
      fs.mkdirSync(path.dirname(path.join(home, place)), { recursive: true });
      await engine.query(
        `COPY (${lakeRows(
          'import',
          'CIF',
          `SELECT partner, code, round(sum(value), 0) AS value, sum(quantity) AS quantity FROM seen WHERE side = '${partner}' AND month = ${last - back} AND NOT (silent AND month >= ${last - 2}) GROUP BY ALL`,
        )}) TO '${path.join(home, place)}' (FORMAT parquet)`,
      );
      const published = `${shiftMonth(period, 2)}-10`;
      releases.push(
        releaseOf(
          { id: `${seed}-${partner}-${period}`, reporter: partner, period, published, path: place },
          { flow: 'import', partners: [reporter] },
        ),
      );
    }
  return releases;
}
