import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Engine, startEngine } from '../src/lake/engine.ts';
import type { Lake } from '../src/lake/lake.ts';
import { areasOf } from '../src/records/areas.ts';
import { shiftMonth } from '../src/records/period.ts';
import type { Release } from '../src/releases/release.ts';
import { lakeRows, releaseOf, storeMirrors, storeRevisions } from './panel-vintages.ts';

export interface PanelPlan {
  seed: number;
  series: number;
  months: number;
  /** Whether anything is injected into the last month; without, nothing is news in it. */
  injected: boolean;
  /**
   * `persistent`: runs of trade, births, deaths. `shuffled`: every month of a series as likely as any other, so that
   * nothing is news in any.
   */
  course: 'persistent' | 'shuffled';
}

/** What was put into the last month or the last three. Rows about pairs have no code. */
export interface Injected {
  kind: 'closure' | 'stop' | 'unit' | 'split' | 'break' | 'revision' | 'mirror' | 'mirror at sea';
  partner: string;
  code: string | null;
}

export interface GeneratedPanel {
  lake: Lake;
  reporter: string;
  period: string;
  truth: Injected[];
  rows: number;
  remove(): void;
}

const REPORTER = 'CHN';
export const LAST = '2023-06';
/** How many codes there are: primes, so that a pair's codes are distinct; some eight partners have each. */
const POOLS = [503, 1009, 2003, 5003, 20_011];
const poolOf = (series: number): number => POOLS.find((p) => p >= series / 8) ?? POOLS.at(-1)!;
/** Months, counted back, that were never published. */
const UNPUBLISHED = [5, 17];

/**
 * A reporter's monthly exports as customs publish them: a lake of one complete release a month. Every draw is a hash of
 * the seed, the series and the month, so that the same plan gives the same panel in any order.
 *
 * Goods per pair by Zipf 1.1; share of active months Beta(.6, 1), a third of the series seasonal; pair shocks AR(1) of .35;
 * births; deaths of .4 % a month; ln value μ + σ t₄ with μ ~ N(9, 2.2), σ ~ .4 + Γ(2, 1/3).
 */
export async function generatePanel(plan: PanelPlan): Promise<GeneratedPanel> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'tallyman-panel-'));
  const engine = await startEngine({ memory_limit: '5GB', temp_directory: path.join(home, 'spill') });
  const draw = drawsFrom(plan.seed);
  const partners = areasOf('country')
    .map((a) => a.code)
    .filter((c) => c !== REPORTER)
    .slice(0, 180);
  const last = plan.months - 1;
  const pool = poolOf(plan.series);
  const sizes = pairSizes(plan.series, partners.length, pool).map(
    (size, i) => `('${partners[i]}', ${i}, ${size})`,
  );
  await engine.query(
    `CREATE TABLE pairs AS SELECT * FROM (VALUES ${sizes.join(', ')}) AS p(partner, j, size)`,
  );
  await engine.query(`CREATE TABLE shocks AS SELECT j, m,
    ${Array.from({ length: 8 }, (_, k) => `${(0.35 * Math.sqrt(0.75) * 0.5 ** k).toFixed(5)} * ${draw.normal(`j, m - ${k}, 'shock'`)}`).join(' + ')} AS shock
    FROM pairs, range(${plan.months}) AS t(m)`);
  await engine.query(`CREATE TABLE series AS
    WITH goods AS (SELECT partner, j, k, (${draw.integer("j, 'step'")} % ${pool - 1} + 1) * k % ${pool} AS good FROM pairs, LATERAL (SELECT unnest(range(size)) AS k))
    SELECT row_number() OVER (ORDER BY j, k) AS id, partner, j, good,
      lpad((1 + good % 76)::VARCHAR, 2, '0') || lpad((10 + (good // 76) % 89)::VARCHAR, 2, '0') || lpad((10 + good // 6764)::VARCHAR, 2, '0') AS code,
      pow(${draw.uniform("j, k, 'rate'")}, 1 / 0.6) AS rate,
      CASE WHEN ${draw.uniform("j, k, 'season'")} < 0.3 THEN 12 * ${draw.uniform("j, k, 'phase'")} END AS phase,
      CASE WHEN ${draw.uniform("j, k, 'late'")} < 0.15 THEN floor(${draw.uniform("j, k, 'born'")} * ${last}) ELSE 0 END AS born,
      floor(ln(${draw.uniform("j, k, 'dead'")}) / ln(0.996)) AS lived,
      9 + 2.2 * ${draw.normal("j, k, 'mu'")} AS mu,
      0.4 - ln(${draw.uniform("j, k, 's1'")} * ${draw.uniform("j, k, 's2'")}) / 3 AS sigma,
      2 + 1.5 * ${draw.normal("good, 'price'")} AS price,
      0.1 - 0.05 * ln(${draw.uniform("j, k, 'p1'")} * ${draw.uniform("j, k, 'p2'")}) AS jitter
    FROM goods`);
  await inject(engine, plan, draw);
  await engine.query(cellsSql(plan, draw, last));
  const releases = await storeMonths(engine, home, plan);
  const made = { engine, home, seed: plan.seed, period: LAST, last, reporter: REPORTER, ...draw };
  if (plan.injected)
    releases.push(...(await storeRevisions(made, UNPUBLISHED)), ...(await storeMirrors(made)));
  const truth = await engine.query<Injected>('SELECT * FROM truth ORDER BY ALL');
  const [count] = await engine.query<{ n: string }>('SELECT count(*) AS n FROM cells');
  engine.close();
  const reader = await startEngine();
  const lake: Lake = {
    home,
    releases: ({ reporter, partner } = {}) =>
      releases.filter(
        ({ reporter: own, scope: { partners } }) =>
          (!reporter || own === reporter) && (!partner || partners === 'all' || partners.includes(partner)),
      ),
    indicatorReleases: () => [],
    pathOf: (r) => path.join(home, r.path),
    query: (sql) => reader.query(sql),
    close() {},
  };
  return {
    ...{ lake, reporter: REPORTER, period: LAST, truth, rows: Number(count!.n) },
    remove() {
      reader.close();
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Goods of each pair by Zipf's law, no more than there are codes; together about as many as wanted. */
function pairSizes(series: number, pairs: number, pool: number): number[] {
  let sizes: number[] = [];
  for (let largest = 10; sizes.reduce((a, b) => a + b, 0) < series; largest *= 1.1)
    sizes = Array.from({ length: pairs }, (_, i) =>
      Math.min(pool - 1, Math.max(3, Math.round(largest / (i + 1) ** 1.1))),
    );
  return sizes;
}

interface Draws {
  integer(key: string): string;
  /** In (0, 1). */
  uniform(key: string): string;
  normal(key: string): string;
  /** Student's t with four degrees of freedom. */
  t4(key: string): string;
}

function drawsFrom(seed: number): Draws {
  const integer = (key: string) => `(hash(${seed}, ${key}) % 1000003)::BIGINT`;
  const uniform = (key: string) => `((hash(${seed}, ${key}) % 1000000007 + 0.5) / 1000000007.0)`;
  const normal = (key: string) =>
    `(sqrt(-2 * ln(${uniform(`${key}, 1`)})) * cos(2 * pi() * ${uniform(`${key}, 2`)}))`;
  const t4 = (key: string) =>
    `(${normal(key)} / sqrt(-ln(${uniform(`${key}, 3`)} * ${uniform(`${key}, 4`)}) / 2))`;
  return { integer, uniform, normal, t4 };
}

const PER_KIND = { closures: 12, stops: 150, units: 150, splits: 20, breaks: 6 };
/** Pairs whose level breaks do so in this month, at the event that the evaluation names. */
export const BROKEN = shiftMonth(LAST, -2);

/** Chooses what happens in the last month, as the table `truth`; an empty one where nothing does. */
async function inject(engine: Engine, { injected }: PanelPlan, draw: Draws): Promise<void> {
  await engine.query('CREATE TABLE truth (kind VARCHAR, partner VARCHAR, code VARCHAR)');
  if (!injected) return;
  const pick = (kind: string, from: string, limit: number) =>
    `INSERT INTO truth SELECT '${kind}', partner, code FROM (${from}) ORDER BY ${draw.integer(`partner, code, '${kind}'`)} LIMIT ${limit}`;
  await engine.query(
    pick(
      'closure',
      'SELECT partner, NULL AS code FROM pairs WHERE size BETWEEN 15 AND 400',
      PER_KIND.closures,
    ),
  );
  const elsewhere = `partner NOT IN (SELECT partner FROM truth WHERE kind = 'closure')`;
  await engine.query(
    pick(
      'split',
      'SELECT min(partner) AS partner, code FROM series GROUP BY code HAVING count(*) BETWEEN 8 AND 60 AND sum(rate) > 4',
      PER_KIND.splits,
    ),
  );
  await engine.query(
    pick(
      'break',
      `SELECT partner, NULL AS code FROM pairs WHERE size BETWEEN 100 AND 1000 AND ${elsewhere}`,
      PER_KIND.breaks,
    ),
  );
  const free = `SELECT partner, code FROM series WHERE ${elsewhere} AND code NOT IN (SELECT code FROM truth WHERE kind = 'split')`;
  await engine.query(pick('stop', `${free} AND rate > 0.8 AND born < 40`, PER_KIND.stops));
  await engine.query(pick('unit', `${free} AND rate > 0.5 AND born < 40`, PER_KIND.units));
}

/** All cells; one in ten goods of a closed pair goes on. */
function cellsSql({ months, course }: PanelPlan, draw: Draws, last: number): string {
  const season =
    course === 'shuffled'
      ? '1'
      : `CASE WHEN phase IS NULL THEN 1 ELSE greatest(0, 1 + 1.2 * cos(2 * pi() * (m - phase) / 12)) END`;
  const fresh = `${draw.uniform("id, m, 'on'")} < least(0.995, rate * ${season} ${course === 'shuffled' ? '' : '* exp(0.5 * shock)'})`;
  const kept = `last_value(CASE WHEN m = 0 OR ${draw.uniform("id, m, 'new'")} < 0.7 THEN fresh END IGNORE NULLS) OVER (PARTITION BY id ORDER BY m)`;
  return `CREATE TABLE cells AS
    WITH months AS (
      SELECT s.*, m, shock, ${fresh} AS fresh FROM series s JOIN shocks USING (j) ${course === 'persistent' ? 'WHERE m >= born AND m < born + lived' : ''}
    ), drawn AS (
      SELECT *, ${course === 'persistent' ? kept : 'fresh'} AS active FROM months
    ), told AS (
      SELECT d.id, d.partner, d.m, s.code IS NOT NULL AND d.m = ${last} AS split, u.code IS NOT NULL AND d.m = ${last} AS wrong,
        d.code AS old, CASE WHEN b.partner IS NOT NULL AND d.m >= ${last - 2} THEN 0.1 ELSE 1 END * exp(least(25, mu + ${course === 'shuffled' ? '0' : 'shock'} + sigma * least(8, greatest(-8, ${draw.t4("id, m, 'v'")})))) AS value, price,
        jitter * least(8, greatest(-8, ${draw.t4("id, m, 'q'")})) AS off
      FROM drawn d
      LEFT JOIN (SELECT code FROM truth WHERE kind = 'split') s ON s.code = d.code
      LEFT JOIN (SELECT partner, code FROM truth WHERE kind = 'unit') u ON u.code = d.code AND u.partner = d.partner
      LEFT JOIN (SELECT partner, code FROM truth WHERE kind = 'stop') x ON x.code = d.code AND x.partner = d.partner
      LEFT JOIN (SELECT partner FROM truth WHERE kind = 'closure') c ON c.partner = d.partner
      LEFT JOIN (SELECT partner FROM truth WHERE kind = 'break') b ON b.partner = d.partner
      WHERE active AND NOT (d.m = ${last} AND (x.code IS NOT NULL OR (c.partner IS NOT NULL AND ${draw.uniform("id, 'goes on'")} < 0.9)))
    )
    SELECT partner, m, CASE WHEN split THEN left(old, 4) || (80 + id % 2)::VARCHAR ELSE old END AS code,
      greatest(1, round(value, 0)) AS value,
      least(1e13, greatest(1, round(value / exp(price + off) * CASE WHEN wrong THEN (ARRAY[1000, 0.001, 100])[1 + id % 3] ELSE 1 END, 0))) AS quantity
    FROM told WHERE m < ${months}`;
}

/** One complete release a month, as Parquet in the layout of the lake. */
async function storeMonths(engine: Engine, home: string, { months, seed }: PanelPlan): Promise<Release[]> {
  const releases: Release[] = [];
  for (let m = 0; m < months; m++) {
    const back = months - 1 - m;
    if (UNPUBLISHED.includes(back)) continue;
    const period = shiftMonth(LAST, -back);
    const place = `trade/reporter=${REPORTER}/period=${period}/${seed}.parquet`;
    fs.mkdirSync(path.dirname(path.join(home, place)), { recursive: true });
    await engine.query(
      `COPY (${lakeRows(
        'export',
        'FOB',
        `SELECT partner, code, sum(value) AS value, sum(quantity) AS quantity FROM cells WHERE m = ${m} GROUP BY ALL`,
      )}) TO '${path.join(home, place)}' (FORMAT parquet, COMPRESSION zstd)`,
    );
    const published = `${shiftMonth(period, 1)}-20`;
    releases.push(
      releaseOf(
        { id: `${seed}-${period}`, reporter: REPORTER, period, published, path: place },
        { flow: 'export', partners: 'all' },
      ),
    );
  }
  return releases;
}
