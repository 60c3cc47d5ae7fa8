import type { Facts } from '../sources/source.ts';
import { partedRows } from './copy.ts';
import type { Engine } from './engine.ts';

/** One release as it lies in staging: what its rows show, and what they must not. */
export interface Part extends Omit<Facts, 'fileRows' | 'leftOut'> {
  files: string[];
  saidBy: string | null;
  saidOn: string | null;
  schemes: string[];
  currencies: string[];
  units1: string[];
  bases: string[];
  statuses: string[];
  /** Rows without flow, partner, scheme, code, level or status. */
  blanks: number;
  /** Whether a value, quantity or weight is below zero. */
  negative: boolean;
  /** Distinct cells: fewer than rows when a cell stands twice. */
  cells: number;
}

/** Beyond so many codes a list of them tells nobody anything. */
const MANY = 20_000;

/**
 * What makes a cell: two rows that agree in all of these say the same thing twice. A value, a quantity and a
 * weight of one cell may stand in rows of their own.
 */
export const CELL = [
  ...['flow', 'partner', 'scheme', 'code', 'regime', 'place', 'currency', 'basis', 'unit1', 'unit2'],
  'net_weight IS NULL',
];

const distinct = (column: string): string =>
  `coalesce(list_sort(list(DISTINCT ${column}) FILTER (${column} IS NOT NULL)), [])`;

/** Bytes of Parquet looked at in one query: enough to be fast, few enough that the distinct cells fit in memory. */
const BATCH = 16_000_000;

/** Reads the facts of staged releases, some at a time. */
export async function readFacts(
  engine: Engine,
  parts: readonly { files: string[]; bytes: number }[],
): Promise<Part[]> {
  const found: Part[] = [];
  let batch: string[] = [];
  let bytes = 0;
  for (const [i, part] of parts.entries()) {
    batch.push(...part.files);
    bytes += part.bytes;
    if (bytes < BATCH && i < parts.length - 1) continue;
    found.push(...(await factsOf(engine, batch)));
    batch = [];
    bytes = 0;
  }
  return found;
}

async function factsOf(engine: Engine, files: readonly string[]): Promise<Part[]> {
  type Row = Omit<Part, 'rows' | 'blanks' | 'cells'> & Record<'rows' | 'blanks' | 'cells', string>;
  const rows = await engine.query<Row>(`
    SELECT reporter, period, said_by AS "saidBy", said_on AS "saidOn", count(*) AS rows,
      list(DISTINCT filename) AS files,
      ${distinct('flow')} AS flows, ${distinct('partner')} AS partners, ${distinct('scheme')} AS schemes,
      CASE WHEN count(DISTINCT code) <= ${MANY} THEN ${distinct('code')} END AS codes,
      coalesce(min(level) FILTER (level > 0), 0) AS "minLevel", coalesce(max(level), 0) AS "maxLevel",
      coalesce(bool_or(level = 0), false) AS "hasTotal",
      ${distinct('regime')} AS regimes, ${distinct('place')} AS places, ${distinct('currency')} AS currencies,
      ${distinct('unit1')} AS units1, ${distinct('basis')} AS bases, ${distinct('status')} AS statuses,
      count(*) FILTER (flow IS NULL OR partner IS NULL OR scheme IS NULL OR code IS NULL OR level IS NULL OR status IS NULL) AS blanks,
      coalesce(min(value) < 0, false) OR coalesce(min(quantity1) < 0, false) OR coalesce(min(quantity2) < 0, false)
        OR coalesce(min(net_weight) < 0, false) AS negative,
      count(DISTINCT hash(${CELL.join(', ')})) AS cells
    FROM ${partedRows(files)} GROUP BY ALL`);
  return rows.map((r) => ({ ...r, rows: Number(r.rows), blanks: Number(r.blanks), cells: Number(r.cells) }));
}
