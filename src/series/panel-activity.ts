import type { Lake } from '../lake/lake.ts';

/**
 * Whether a series is traded in a month, told from what it did before. A state is seven features in one number; a
 * table of how often series in a state had no trade is all that is learned.
 */
export interface StateCount {
  state: number;
  n: number;
  /** How many of them had no trade in the first month, in the first two, in the first three. */
  none: [number, number, number];
}

/** Sizes of the features, the last varying fastest. */
export const FEATURES = { level: 8, share: 5, yearAgo: 2, twoYearsAgo: 2, run: 9, size: 4 } as const;
export type Features = Record<keyof typeof FEATURES, number>;

export function featuresOf(state: number): Features {
  const out = {} as Features;
  let rest = state;
  for (const [name, size] of Object.entries(FEATURES).reverse() as [keyof Features, number][]) {
    out[name] = rest % size;
    rest = Math.floor(rest / size);
  }
  return out;
}

/** Runs of trade are told from gaps by `run`: 0 to 3 are gaps of 12, 6, 2 months and more, and 1; above are runs. */
export const RUN = { longGap: 0, gap: 1, shortGap: 2, oneMonth: 3, firstRun: 4 } as const;

/** Origins learned from: the months 3 to 26 back, so that three months after each are known and none is the month itself. */
const LEARNED = { from: 3, to: 26 } as const;
/** Longest run of months without trade that is still news. */
export const LONGEST_STOP = 3;
/** History that a series needs before an origin: without it a month says nothing of it. */
const HISTORY = 6;

/**
 * The states of all series at every origin, as the temporary table `panel_states`: `id`, `origin` (months back), `state`,
 * `none1`, `none2`, `none3` (no trade in the month; in it and the next; and the one after; null where not covered).
 */
export async function readStates(lake: Lake): Promise<StateCount[]> {
  await lake.query(`CREATE OR REPLACE TEMP TABLE panel_levels AS
    SELECT bits::BIGINT AS bits, level::DOUBLE AS level FROM (VALUES ${levels()}) AS l(bits, level)`);
  await lake.query(`CREATE OR REPLACE TEMP TABLE panel_states AS
    WITH sized AS (
      SELECT id, active, cover, past, ntile(${FEATURES.size}) OVER (ORDER BY coalesce(mean, mean1, -1)) - 1 AS size FROM panel_series
    ), origins AS (
      SELECT id, origin, size, active, cover, past >> (origin + 1) AS h, cover >> (origin + 1) AS seen
      FROM sized, (SELECT unnest(range(${LEARNED.to + 1}))::INTEGER AS origin)
      WHERE (cover >> origin) & 1 = 1 AND past >> (origin + 1) <> 0
    ), known AS (
      SELECT o.*, least(bit_count(seen), 36) AS months,
        (near.level + ${DECAY ** 12} * far.level) / (1 - pow(${DECAY}, least(bit_count(seen), 24))) AS level
      FROM origins o JOIN panel_levels near ON near.bits = h & 4095 JOIN panel_levels far ON far.bits = (h >> 12) & 4095
      WHERE bit_count(seen) >= ${HISTORY}
    )
    SELECT id, origin::UTINYINT AS origin, (${stateSql()})::USMALLINT AS state,
      ${[0, 1, 2].map(noneSql).join(', ')}
    FROM known`);
  const rows = await lake.query<Record<'state' | 'n' | 'n1' | 'n2' | 'n3', string>>(`
    SELECT state, count(*) AS n, count(*) FILTER (none1) AS n1, count(*) FILTER (none2) AS n2, count(*) FILTER (none3) AS n3
    FROM panel_states WHERE origin BETWEEN ${LEARNED.from} AND ${LEARNED.to} AND none3 IS NOT NULL GROUP BY state`);
  return rows.map((r) => ({
    state: Number(r.state),
    n: Number(r.n),
    none: [Number(r.n1), Number(r.n2), Number(r.n3)],
  }));
}

/** What is left of a month's weight after another month. */
const DECAY = 0.9;

/**
 * Exponentially smoothed activity (Teunter, Syntetos and Babai), a tenth a month, of every pattern of twelve months: two
 * look-ups give that of two years, at a thirtieth of the time that a sum over bits takes.
 */
function levels(): string {
  return Array.from({ length: 4096 }, (_, bits) => {
    let level = 0;
    for (let i = 0; i < 12; i++) if ((bits >> i) & 1) level += (1 - DECAY) * DECAY ** i;
    return `(${bits}, ${level.toFixed(8)})`;
  }).join(', ');
}

function stateSql(): string {
  const { share, yearAgo, twoYearsAgo, run, size } = FEATURES;
  const level = binSql('level', [0.03, 0.1, 0.25, 0.45, 0.65, 0.85, 0.97]);
  const shares = binSql('bit_count(h & 68719476735) / months', [0.1, 0.3, 0.6, 0.9]);
  const runs = `CASE WHEN h & 1 = 1 THEN CASE WHEN h & 3 <> 3 THEN 4 WHEN h & 7 <> 7 THEN 5 WHEN h & 63 <> 63 THEN 6 WHEN h & 4095 <> 4095 THEN 7 ELSE 8 END
    WHEN h & 2 = 2 THEN 3 WHEN h & 63 <> 0 THEN 2 WHEN h & 4095 <> 0 THEN 1 ELSE 0 END`;
  return [
    [share, shares],
    [yearAgo, '((h >> 11) & 1)'],
    [twoYearsAgo, '((h >> 23) & 1)'],
    [run, runs],
    [size, 'size'],
  ].reduce((sql, [by, term]) => `(${sql}) * ${by} + (${term})`, level);
}

const binSql = (value: string, bounds: readonly number[]): string =>
  `CASE ${bounds.map((b, i) => `WHEN ${value} < ${b} THEN ${i}`).join(' ')} ELSE ${bounds.length} END`;

function noneSql(after: number): string {
  const mask = Array.from({ length: after + 1 }, (_, i) => `(1::BIGINT << greatest(origin - ${i}, 0))`).join(
    ' | ',
  );
  const all = `(${mask})`;
  return `CASE WHEN origin >= ${after} AND cover & ${all} = ${all} THEN active & ${all} = 0 END AS none${after + 1}`;
}

/** The table of a panel's rates, as `panel_rates`: `state` and the chance of no trade in one, two and three months. */
export async function storeRates(
  lake: Lake,
  rates: ReadonlyMap<number, readonly [number, number, number]>,
): Promise<void> {
  const rows = [...rates].map(([state, r]) => `(${state}, ${r.map((x) => x.toPrecision(6)).join(', ')})`);
  await lake.query(`CREATE OR REPLACE TEMP TABLE panel_rates AS
    SELECT state::USMALLINT AS state, none1::DOUBLE AS h1, none2::DOUBLE AS h2, none3::DOUBLE AS h3
    FROM (VALUES ${rows.join(', ') || '(0, 0.5, 0.5, 0.5)'}) AS r(state, none1, none2, none3)`);
}

/**
 * Codes that are no fair witness in the month, as `panel_unfair`: those that ended for every partner at once although
 * several were to be expected, or beside a code of the same heading that nobody had before; and those new ones. A code
 * that was retired or split by an edition or a tariff looks so.
 */
export async function readUnfairCodes(lake: Lake): Promise<string[]> {
  await lake.query(`CREATE OR REPLACE TEMP TABLE panel_unfair AS
    WITH codes AS (
      SELECT code, bit_or(active) AS active, bit_and(cover) AS cover,
        sum(CASE WHEN t.none1 IS NOT NULL THEN 1 - r.h1 END) AS expected
      FROM panel_series s LEFT JOIN panel_states t ON t.id = s.id AND t.origin = 0 LEFT JOIN panel_rates r USING (state)
      GROUP BY code
    ), born AS (
      SELECT code, left(code, 4) AS heading FROM codes WHERE active & ${RECENT} = active AND bit_count(cover) >= 12
    ), gone AS (
      SELECT code, left(code, 4) AS heading, expected FROM codes WHERE active & 1 = 0 AND active & 8190 <> 0
    )
    SELECT code, 'gone' AS why FROM gone WHERE expected >= 3 OR heading IN (SELECT heading FROM born)
    UNION ALL SELECT code, 'born' FROM born WHERE heading IN (SELECT heading FROM gone)`);
  const rows = await lake.query<{ code: string }>(
    `SELECT code FROM panel_unfair WHERE why = 'gone' ORDER BY code`,
  );
  return rows.map((r) => r.code);
}
/** The bits of the months in which a code may have begun to take the place of another. */
const RECENT = 2 ** LONGEST_STOP - 1;

/** A group of goods at one origin: how far more of them than usual had no trade. */
export interface GroupMonth {
  partner: string | null;
  chapter: string | null;
  origin: number;
  known: number;
  zero: number;
  expected: number;
  /** (zero − expected) over its standard deviation, were the goods independent. */
  z: number;
}

/** Groups that may be told, and how many chapters with partners were tested, those left behind included. */
export interface Groups {
  groups: GroupMonth[];
  chapters: number;
}

/** Goods of a group that must be known for it to be judged; of a chapter, how many must have no trade. */
const FEWEST = 3;
const FEWEST_OF_CHAPTER = 5;

/**
 * Pooled over the goods of a partner, of a chapter with a partner, and of all partners together, at the month and the 24
 * before: how many of the goods traded within a year had no trade, and how many were to be expected to.
 */
export async function readGroups(lake: Lake): Promise<Groups> {
  const rows = await lake.query<Omit<GroupMonth, 'known' | 'zero'> & { known: string; zero: string }>(`
    WITH goods AS (
      SELECT s.partner, left(s.code, 2) AS chapter, t.origin, t.none1, r.h1
      FROM panel_states t JOIN panel_series s USING (id) JOIN panel_rates r USING (state)
      WHERE t.origin <= 24 AND s.past & (4095::BIGINT << (t.origin + 1)) <> 0
        AND s.code NOT IN (SELECT code FROM panel_unfair)
    ), grouped AS (
      SELECT partner, chapter, origin::INTEGER AS origin, count(*) AS known, count(*) FILTER (none1) AS zero, sum(h1) AS expected,
        (count(*) FILTER (none1) - sum(h1)) / sqrt(greatest(sum(h1 * (1 - h1)), 0.25)) AS z
      FROM goods GROUP BY GROUPING SETS ((partner, origin), (partner, chapter, origin), (origin))
    ), judged AS (
      SELECT partner, chapter FROM grouped WHERE origin = 0 AND known >= ${FEWEST} AND (chapter IS NULL OR zero >= ${FEWEST_OF_CHAPTER})
    )
    SELECT g.* FROM grouped g JOIN judged j ON g.partner IS NOT DISTINCT FROM j.partner AND g.chapter IS NOT DISTINCT FROM j.chapter`);
  const [tested] = await lake.query<{ n: string }>(`
    SELECT count(*) AS n FROM (
      SELECT 1 FROM panel_series WHERE cover & 1 = 1 AND past & 8190 <> 0 GROUP BY partner, left(code, 2) HAVING count(*) >= ${FEWEST_OF_CHAPTER}
    )`);
  const groups = rows.map((r) => ({ ...r, known: Number(r.known), zero: Number(r.zero) }));
  return { groups, chapters: Number(tested!.n) };
}

/** A series without trade in the month that had some within a year, or with trade again after a gap. */
export interface ActivityCandidate {
  partner: string;
  code: string;
  /** Months without trade: this one included, or before this one. */
  months: number;
  /** The chance of it. */
  p: number;
  v0: number | null;
  v1: number | null;
  v12: number | null;
  /** Value of the twelve months before, and of the pair. */
  year: number;
  pairYear: number;
}

/** How many candidates of a kind are handed on; the least surprising are left behind. */
const MOST = 20_000;

/** Series that stopped one to three months ago, with the chance of so many months without trade. */
export async function readStopped(lake: Lake): Promise<{ candidates: ActivityCandidate[]; tested: number }> {
  const parts = Array.from({ length: LONGEST_STOP }, (_, i) => {
    const zero = 2 ** (i + 1) - 1;
    return `SELECT s.id, s.partner, s.code, ${i + 1} AS months, r.h${i + 1} AS p, s.v0, s.v1, s.v12, s.year
      FROM panel_states t JOIN panel_series s USING (id) JOIN panel_rates r USING (state)
      WHERE t.origin = ${i} AND s.active & ${2 ** (i + 1)} <> 0 AND s.active & ${zero} = 0 AND s.cover & ${zero} = ${zero}`;
  });
  const candidates = await lake.query<ActivityCandidate>(`${PAIR_YEARS}
    SELECT c.* EXCLUDE (id), pairs.year AS pairYear FROM (${parts.join(' UNION ALL ')}) c JOIN pairs USING (partner)
    WHERE code NOT IN (SELECT code FROM panel_unfair) ORDER BY p, c.year DESC LIMIT ${MOST}`);
  const [n] = await lake.query<{ n: string }>(
    `SELECT count(*) AS n FROM panel_series WHERE past & ${2 ** (LONGEST_STOP + 1) - 2} <> 0 AND cover & 1 = 1`,
  );
  return { candidates, tested: Number(n!.n) };
}

const PAIR_YEARS = 'WITH pairs AS (SELECT partner, sum(year) AS year FROM panel_series GROUP BY partner)';

/** Shortest gap after which trade is news, in months. */
const GAP = 6;

/** Series with trade again after half a year or more without. */
export async function readResumed(lake: Lake): Promise<{ candidates: ActivityCandidate[]; tested: number }> {
  // The lowest bit that is set, less one: all months of the gap.
  const gap = 'bit_count(((past >> 1) & -(past >> 1)) - 1)';
  const candidates = await lake.query<ActivityCandidate>(`${PAIR_YEARS}
    SELECT s.partner, s.code, ${gap}::INTEGER AS months, 1 - r.h1 AS p, s.v0, s.v1, s.v12, s.year, pairs.year AS pairYear
    FROM panel_states t JOIN panel_series s USING (id) JOIN panel_rates r USING (state) JOIN pairs ON pairs.partner = s.partner
    WHERE t.origin = 0 AND s.active & 1 = 1 AND ${gap} >= ${GAP}
      AND s.code NOT IN (SELECT code FROM panel_unfair)
    ORDER BY p, s.v0 DESC LIMIT ${MOST}`);
  const [n] = await lake.query<{ n: string }>(
    `SELECT count(*) AS n FROM panel_series WHERE past >> 1 <> 0 AND (past >> 1) & ${2 ** GAP - 1} = 0 AND cover & 1 = 1`,
  );
  return { candidates, tested: Number(n!.n) };
}
