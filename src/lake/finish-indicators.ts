import { createHash } from 'node:crypto';
import path from 'node:path';
import { type IndicatorRecord, LONGEST_NAME } from '../records/indicator.ts';
import { Refusal } from '../records/refusal.ts';
import { indicatorScope } from '../releases/indicator-scope.ts';
import type { IndicatorRelease, IndicatorScope } from '../releases/release.ts';
import type { IndicatorPlan } from '../sources/indicator-plan.ts';
import type { Check } from '../sources/source.ts';
import { keptRows } from './copy.ts';
import { findBadRow, findRepeatedRow, type Ill } from './diagnose.ts';
import { type Engine, literal } from './engine.ts';
import type { Finished, IngestOptions } from './ingest.ts';
import { indicatorPath } from './place.ts';
import { diagnosed } from './stage.ts';
import { syncToDisk } from './staging.ts';

/** The columns of the lake with their types, in the order in which they are stored; the area stands in the path. */
export const INDICATOR_TYPES: Record<Exclude<keyof IndicatorRecord, 'area'>, string> = {
  site: 'VARCHAR',
  indicator: 'VARCHAR',
  counting: 'VARCHAR',
  first_day: 'DATE',
  last_day: 'DATE',
  value: 'DECIMAL(24,6)',
  unit: 'VARCHAR',
  low: 'DOUBLE',
  high: 'DOUBLE',
  status: 'VARCHAR',
};
const COLUMNS = Object.keys(INDICATOR_TYPES);

/**
 * Reads a file of indicators into Parquet in staging, one file and one release an area.
 *
 * @throws Refusal that names file, line and value of what may not stand in the lake.
 */
export async function finishIndicators(
  engine: Engine,
  ill: Ill<IndicatorPlan>,
  { folder, hash }: { folder: string; hash: string },
  { said, now }: Pick<IngestOptions, 'said' | 'now'>,
): Promise<Finished[]> {
  const { plan, name } = ill;
  const today = now.toISOString().slice(0, 10);
  const late: Check = {
    column: 'day',
    bad: `${plan.lastDay} > ${literal(today)} AND ${plan.firstDay} > ${literal(today)}`,
    value: plan.lastDay,
    clause: `lies after today, ${today}: a forecast is no figure that was counted`,
  };
  const checks = [...plan.checks, late];
  const { areas, left } = await readRows(engine, ill, checks);
  const bad = await findBadRow(engine, ill, [late]);
  if (bad) throw bad;
  const warnings = [
    ...plan.warnings,
    ...(left.length > 0
      ? [
          `${name}: left out ${left.length} that ${left.length === 1 ? 'is' : 'are'} no country or area that is known: ${left.slice(0, 6).join(', ')}${left.length > 6 ? ', …' : ''}`,
        ]
      : []),
  ];
  const facts = await factsOf(engine);
  if (facts.length === 0)
    throw new Refusal(
      `${name}: it holds ${areas > 0 ? 'no figure' : 'a header and no rows'} that can be stored; nothing was stored`,
    );
  if (facts.some((f) => Number(f.cells) < Number(f.rows)))
    throw (
      (await findRepeatedRow(engine, ill, keyOf(plan))) ??
      new Refusal(
        `${name}: two rows are of the same area (${facts[0]!.area}), day and indicator: leave one out`,
      )
    );
  return Promise.all(
    facts.map(async (f) => {
      const scope = scopeOf(name, said.scope ?? plan.scope, f);
      const release = releaseOf(f, scope, { ill, hash, said, now });
      const ready = path.join(folder, `${release.id}.parquet`);
      await engine.query(
        `COPY (SELECT ${COLUMNS.join(', ')} FROM kept WHERE area = ${literal(f.area)} ORDER BY indicator, counting, site, first_day) TO ${literal(ready)} (FORMAT parquet, COMPRESSION zstd)`,
      );
      syncToDisk(ready);
      return { release, warnings };
    }),
  );
}

/** Fills the table `kept`; gives the number of areas in the file, and the words of those left out. */
async function readRows(
  engine: Engine,
  ill: Ill<IndicatorPlan>,
  checks: readonly Check[],
): Promise<{ areas: number; left: string[] }> {
  const { plan } = ill;
  const [codes, left] = [new Map<string, string>(), [] as string[]];
  const areas = await guarded(engine, ill, checks, () =>
    engine.query<{ word: string }>(
      `SELECT DISTINCT ${plan.area} AS word FROM ${plan.from(ill.path)} WHERE ${keptRows(plan)}`,
    ),
  );
  for (const { word } of areas) {
    const code = await known(engine, ill, checks, word);
    if (code) codes.set(word, code);
    else left.push(word.split('|').at(-1) || word);
  }
  if (codes.size === 0) return { areas: areas.length, left };
  const map = [...codes].map(([word, code]) => `(${literal(word)}, ${literal(code)})`).join(', ');
  const figures = plan.figures.map(
    (f) =>
      `{'indicator': ${f.indicator}, 'counting': ${f.counting}, 'value': CAST(${f.value} AS DECIMAL(24,6)), 'unit': ${f.unit}, 'low': CAST(${f.low} AS DOUBLE), 'high': CAST(${f.high} AS DOUBLE), 'status': ${f.status}}`,
  );
  await guarded(engine, ill, checks, () =>
    engine.query(`CREATE TABLE long AS SELECT area_code AS area, site, first_day, last_day, unnest(figure) FROM (
      SELECT areas.area_code, ${plan.site} AS site, CAST(${plan.firstDay} AS DATE) AS first_day,
        CAST(${plan.lastDay} AS DATE) AS last_day, unnest([${figures.join(', ')}]) AS figure
      FROM ${plan.from(ill.path)} JOIN (VALUES ${map}) AS areas(area_word, area_code) ON areas.area_word = ${plan.area}
      WHERE ${keptRows(plan)}) WHERE figure.status IS NOT NULL`),
  );
  await engine.query(WEEKLY);
  // What the checks name and no cast trips over: an end before its start, a word that is no way of counting.
  const [odd] = await engine.query<{ n: string }>(
    `SELECT count(*) AS n FROM long WHERE first_day > last_day OR counting NOT IN ('new', 'cumulative', 'level') OR status NOT IN ('reported', 'estimated', 'suppressed', 'nil')
      OR low > CAST(value AS DOUBLE) OR high < CAST(value AS DOUBLE) OR NOT isfinite(low) OR NOT isfinite(high) OR trim(unit) = '' OR coalesce(trim(indicator), '') = '' OR length(indicator) > ${LONGEST_NAME} OR length(unit) > ${LONGEST_NAME} OR length(site) > ${LONGEST_NAME}
      OR regexp_matches(indicator, '^[=+@]') OR regexp_matches(unit, '^[=+@-]') OR regexp_matches(site, '^[=+@-]') OR (status IN ('nil', 'suppressed') AND value IS NOT NULL)`,
  );
  if (Number(odd!.n) > 0) {
    const found = await findBadRow(engine, ill, checks);
    throw found ?? new Refusal(`${ill.name}: ${odd!.n} rows hold what no indicator is; nothing was stored`);
  }
  return { areas: areas.length, left };
}

/**
 * Counts that came once a week stand on the day of the report: alone, seven days apart, or among zeros that stand
 * for days on which nobody reported. They are counts of seven days, and no zero of the other six.
 */
const WEEKLY = `CREATE TABLE kept AS
  WITH spaced AS (
    SELECT *, first_day - lag(first_day) OVER series AS gap, lag(value, 7) OVER series AS before, lead(value, 7) OVER series AS behind,
      sum(CASE WHEN value = 0 THEN 1 ELSE 0 END) OVER (series ROWS BETWEEN 6 PRECEDING AND 1 PRECEDING) AS quiet,
      sum(CASE WHEN value = 0 THEN 1 ELSE 0 END) OVER (series ROWS BETWEEN 1 FOLLOWING AND 6 FOLLOWING) AS quiet_after,
      first_day - lag(first_day, 6) OVER series AS six
    FROM long WHERE counting = 'new' AND first_day = last_day
    WINDOW series AS (PARTITION BY area, site, indicator, unit ORDER BY first_day)
  ), marked AS (
    SELECT *, (count(*) OVER of > 1 AND min(gap) OVER of = 7 AND max(gap) OVER of % 7 = 0)
      OR (value <> 0 AND quiet = 6 AND six = 6 AND (before <> 0 OR (quiet_after = 6 AND behind <> 0))) AS weekly
    FROM spaced WINDOW of AS (PARTITION BY area, site, indicator, unit)
  ), told AS (
    SELECT *, max(weekly) OVER (PARTITION BY area, site, indicator, unit ORDER BY first_day ROWS BETWEEN 1 FOLLOWING AND 6 FOLLOWING) AS within
    FROM marked
  )
  SELECT area, site, CASE WHEN weekly THEN first_day - 6 ELSE first_day END AS first_day, last_day,
    indicator, counting, value, unit, low, high, status FROM told WHERE NOT (value IS NOT DISTINCT FROM 0 AND coalesce(within, false) AND NOT coalesce(weekly, false))
  UNION ALL SELECT area, site, first_day, last_day, indicator, counting, value, unit, low, high, status
    FROM long WHERE NOT (counting = 'new' AND first_day = last_day)`;

interface AreaFacts {
  area: string;
  rows: string;
  cells: string;
  first: string;
  last: string;
  indicators: string[];
  sites: string[] | null;
}

async function factsOf(engine: Engine): Promise<AreaFacts[]> {
  const [there] = await engine.query(`SELECT 1 FROM information_schema.tables WHERE table_name = 'kept'`);
  if (!there) return [];
  return engine.query<AreaFacts>(`
    SELECT area, count(*) AS rows, count(DISTINCT (site, indicator, counting, unit, first_day, last_day)) AS cells,
      CAST(min(first_day) AS VARCHAR) AS first, CAST(max(last_day) AS VARCHAR) AS last,
      list(DISTINCT indicator ORDER BY indicator) AS indicators,
      list(DISTINCT site ORDER BY site) FILTER (site IS NOT NULL) AS sites
    FROM kept GROUP BY area ORDER BY area`);
}

function releaseOf(
  f: AreaFacts,
  scope: IndicatorScope,
  { ill, hash, said, now }: { ill: Ill<IndicatorPlan>; hash: string } & Pick<IngestOptions, 'said' | 'now'>,
): IndicatorRelease {
  const { plan, name } = ill;
  const published = plan.published ?? said.published;
  const identity = [hash, 'indicator', f.area, published, scope];
  const id = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 16);
  const { source, publisher, rank } = plan;
  return {
    ...{ id, source, publisher, rank, reporter: f.area, published, saidBy: null, scope },
    period: f.first === f.last ? f.first : `${f.first}..${f.last}`,
    ...{
      retrieved: now.toISOString(),
      rows: Number(f.rows),
      originHash: hash,
      originName: path.basename(name),
    },
    path: indicatorPath({ id, source, published, reporter: f.area }),
  };
}

function scopeOf(name: string, stated: string | null, f: AreaFacts): IndicatorScope {
  try {
    return indicatorScope(stated, { indicators: f.indicators, sites: f.sites ?? [] });
  } catch (e) {
    if (e instanceof Refusal) throw new Refusal(`${name}: ${e.message}`);
    throw e;
  }
}

/** What makes a cell of a row: figures in columns of their own differ by their column. */
const keyOf = (plan: IndicatorPlan): string[] => {
  const [one, ...more] = plan.figures;
  const named = more.length === 0 ? [one!.indicator, one!.counting, one!.unit] : [];
  return [plan.area, plan.site, plan.firstDay, plan.lastDay, ...named];
};

async function guarded<T>(
  engine: Engine,
  ill: Ill<IndicatorPlan>,
  checks: readonly Check[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (e) {
    throw await diagnosed(engine, ill, checks, e as Error);
  }
}

async function known(
  engine: Engine,
  ill: Ill<IndicatorPlan>,
  checks: readonly Check[],
  word: string,
): Promise<string | null> {
  try {
    return ill.plan.areaOf(word);
  } catch (e) {
    if (!(e instanceof Refusal)) throw e;
    const { area } = ill.plan;
    const fault = { column: 'area', value: area, bad: `${area} = ${literal(word)}`, clause: e.message };
    throw (await findBadRow(engine, ill, [...checks, fault])) ?? e;
  }
}
