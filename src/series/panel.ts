import { literal } from '../lake/engine.ts';
import type { Lake } from '../lake/lake.ts';
import { areaByCode } from '../records/areas.ts';
import type { Flow } from '../records/record.ts';
import { type Domain, type Piece, panelPieces } from './panel-pieces.ts';
import type { PanelOf } from './panel-quoted.ts';

/**
 * All series of one flow of a reporter over five years, as temporary tables of the engine:
 *
 * - `panel_series`: one row a partner and code: `id`, `partner`, `code`, bits `active` (traded), `cover` (a complete
 *   release covers the cell and nothing in it is withheld), `past` (active, gaps in cover bridged), months counted
 *   back from bit 0; `v0`, `v1`, `v12` (value now, a month, a year ago), `year` (value of the twelve months before),
 *   and of ln value `n`, `mean`, `spread` over the 24 months before, and `n1`, `mean1`, `spread1` a month earlier.
 * - `panel_pairs`: value of a partner by month.
 * - `panel_cells`: a view, `partner`, `code`, `back`, `value`, `hidden`; read again from the files each time.
 */
export interface Panel {
  flow: Flow;
  /** Digits of the codes. */
  detail: number;
  currency: string;
  series: number;
  /** Months with cover, as months back. */
  months: number[];
  /** Covered months with so few series that the release is no whole one; not used. */
  thin: number[];
  /** Ids of the releases of the month itself. */
  releases: string[];
  pieces: Piece[];
}

/** Below this share of the usual number of series a month was not published whole. */
const THIN = 0.2;

/** Reads the flow's panel into the engine; null where no release covers the month in detail, or none of its rows has a value. */
export async function readPanel(lake: Lake, of: PanelOf, flow: Flow): Promise<Panel | null> {
  const found = panelPieces(lake.releases({ reporter: of.reporter }), of, flow);
  if (!found) return null;
  const { pieces, detail } = found;
  const own = pieces.filter((p) => p.back === 0);
  const rows = (some: readonly Piece[]) => rowsSql(lake, of, flow, some, detail);
  const [most] = await lake.query<{ currency: string }>(
    `SELECT currency FROM (${rows(own)}) WHERE currency IS NOT NULL GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1`,
  );
  if (!most) return null;
  const { currency } = most;
  // Rows of regimes or provinces add up to one cell.
  const [splits] = await lake.query<{ n: string }>(
    `SELECT count(regime) + count(place) AS n FROM (${rows(pieces)})`,
  );
  const truncated = pieces.some((p) => p.release.scope.detail > detail);
  const cells = `SELECT partner, code, back, value, hidden FROM (${rows(pieces)}) WHERE hidden OR currency = ${literal(currency)}`;
  const summed =
    splits!.n === '0' && !truncated
      ? cells
      : `SELECT partner, code, back, sum(value) AS value, bool_or(hidden) AS hidden FROM (${cells}) GROUP BY ALL`;
  await lake.query(`CREATE OR REPLACE TEMP VIEW panel_cells AS ${summed}`);
  await lake.query(`CREATE OR REPLACE TEMP TABLE panel_raw AS
    SELECT row_number() OVER () AS id, * FROM (SELECT partner, code,
      coalesce(bit_or(1::BIGINT << back) FILTER (value > 0), 0) AS active,
      coalesce(bit_or(1::BIGINT << back) FILTER (hidden), 0) AS hidden,
      max(value) FILTER (back = 0 AND value > 0) AS v0, max(value) FILTER (back = 1 AND value > 0) AS v1,
      max(value) FILTER (back = 12 AND value > 0) AS v12,
      coalesce(sum(value) FILTER (back BETWEEN 1 AND 12), 0) AS year,
      ${momentsSql('', 1, 24)}, ${momentsSql('1', 2, 25)}
    FROM panel_cells GROUP BY partner, code)`);
  await lake.query(`CREATE OR REPLACE TEMP TABLE panel_pairs AS
    SELECT partner, back, sum(value) AS value FROM (${cells}) WHERE NOT hidden GROUP BY ALL`);
  const partners = await lake.query<{ partner: string }>('SELECT DISTINCT partner FROM panel_raw');
  const countries = partners.map((p) => p.partner).filter((p) => areaByCode(p)?.kind === 'country');
  const thin = await thinMonths(lake, pieces);
  await keepCountries(lake, countries, pieces, thin);
  const [size] = await lake.query<{ n: string }>('SELECT count(*) AS n FROM panel_series');
  const months = [...new Set(pieces.map((p) => p.back))]
    .filter((b) => !thin.includes(b))
    .sort((a, b) => a - b);
  return {
    ...{ flow, detail, currency, series: Number(size!.n), months, thin, pieces },
    releases: own.map((p) => p.release.id),
  };
}

/** Months back as the bits of an SQL integer. */
const maskOf = (backs: readonly number[]): string =>
  `${backs.reduce((mask, b) => mask | (1n << BigInt(b)), 0n)}::BIGINT`;

const momentsSql = (name: string, from: number, to: number): string => {
  const when = `FILTER (value > 0 AND back BETWEEN ${from} AND ${to})`;
  return `count(*) ${when} AS n${name}, avg(ln(value)) ${when} AS mean${name}, var_samp(ln(value)) ${when} AS spread${name}`;
};

/** Rows of the pieces at their finest level: partner, code cut to the panel's digits, months back, value. */
export function rowsSql(
  lake: Lake,
  of: PanelOf,
  flow: Flow,
  pieces: readonly Piece[],
  detail: number,
): string {
  const groups = new Map<string, { where: string; files: string[] }>();
  for (const { release, taken, domain } of pieces) {
    const where = [
      `flow = ${literal(flow)}`,
      `level = ${release.scope.detail}`,
      ...(of.partner === null ? [] : [`partner = ${literal(of.partner)}`]),
      ...(domain.goods.includes('') && domain.partners === 'all' ? [] : [within(domain)]),
      ...taken.map((d) => `NOT (${within(d)})`),
    ].join(' AND ');
    const group = groups.get(where) ?? { where, files: [] };
    groups.set(where, group);
    group.files.push(literal(lake.pathOf(release)));
  }
  const now = Number(of.period.slice(0, 4)) * 12 + Number(of.period.slice(5, 7));
  return [...groups.values()]
    .map(
      ({ where, files }) => `SELECT partner, left(code, ${detail}) AS code, scheme,
      (${now} - 12 * left(period, 4)::INTEGER - right(period, 2)::INTEGER)::INTEGER AS back, value::DOUBLE AS value, currency,
      quantity1::DOUBLE AS quantity1, unit1, quantity2::DOUBLE AS quantity2, unit2, net_weight::DOUBLE AS net_weight,
      status, regime, place,
      status = 'suppressed' OR regexp_full_match(code, '9+') AS hidden
    FROM read_parquet([${files.join(', ')}], hive_partitioning = true, hive_types = {'reporter': VARCHAR, 'period': VARCHAR})
    WHERE ${where}`,
    )
    .join('\nUNION ALL ');
}

function within({ partners, goods }: Domain): string {
  const whom = partners === 'all' ? 'true' : `partner IN (${partners.map(literal).join(', ')})`;
  const what = goods.includes('')
    ? 'true'
    : goods.map((g) => `starts_with(code, ${literal(g)})`).join(' OR ');
  return `${whom} AND (${what})`;
}

async function thinMonths(lake: Lake, pieces: readonly Piece[]): Promise<number[]> {
  const backs = [...new Set(pieces.map((p) => p.back))];
  const counts = backs.map((b) => `count(*) FILTER (active & ${1n << BigInt(b)} <> 0) AS m${b}`);
  const [row] = await lake.query<Record<string, string>>(`SELECT ${counts.join(', ')} FROM panel_raw`);
  const usual = backs.map((b) => Number(row![`m${b}`])).sort((x, y) => x - y)[Math.floor(backs.length / 2)]!;
  return backs.filter((b) => Number(row![`m${b}`]) < THIN * usual);
}

/**
 * Series with countries, the cover of each joined to it. Where part of a pair's trade stands in a residual code, an
 * absent row of the pair proves nothing in that month.
 */
async function keepCountries(
  lake: Lake,
  countries: readonly string[],
  pieces: readonly Piece[],
  thin: readonly number[],
): Promise<void> {
  const covers = new Map<string, bigint>();
  for (const { domain, back } of pieces) {
    if (thin.includes(back)) continue;
    for (const partner of domain.partners === 'all' ? countries : domain.partners)
      for (const prefix of domain.goods) {
        const key = `${partner} ${prefix}`;
        covers.set(key, (covers.get(key) ?? 0n) | (1n << BigInt(back)));
      }
  }
  const values = [...covers].map(([key, mask]) => {
    const [partner, prefix] = key.split(' ') as [string, string];
    return `(${literal(partner)}, ${literal(prefix)}, ${mask}::BIGINT)`;
  });
  const known = countries.map(literal).join(', ') || 'NULL';
  await lake.query(`CREATE OR REPLACE TEMP TABLE panel_cover AS
    SELECT * FROM (VALUES ${values.join(', ') || "('', '', 0::BIGINT)"}) AS c(partner, prefix, mask)`);
  const bridged = (bits: string) => `(${bits} | (~cover & (${bits} >> 1)))`;
  await lake.query(`CREATE OR REPLACE TEMP TABLE panel_series AS
    WITH residual AS (
      SELECT partner, bit_or(hidden) AS hidden FROM panel_raw WHERE regexp_full_match(code, '9+') GROUP BY partner
    ), masks AS (
      SELECT s.id, bit_or(c.mask) AS mask
      FROM panel_raw s JOIN panel_cover c ON c.partner = s.partner AND starts_with(s.code, c.prefix) GROUP BY s.id
    ), covered AS (
      SELECT s.*, (mask & ~s.hidden & ~coalesce(r.hidden, 0)) | (s.active & ~${maskOf(thin)}) AS cover
      FROM panel_raw s JOIN masks USING (id) LEFT JOIN residual r ON r.partner = s.partner
      WHERE s.partner IN (${known}) AND NOT regexp_full_match(s.code, '9+')
    )
    SELECT * EXCLUDE (hidden), ${bridged(bridged('active'))} AS past FROM covered`);
}
