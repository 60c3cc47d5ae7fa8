import fs from 'node:fs';
import path from 'node:path';
import type { TradeRecord } from '../records/record.ts';
import { levelOf } from '../sources/code-level.ts';
import type { Plan, PlanColumn, Reading } from '../sources/source.ts';
import { type Engine, identifier, literal } from './engine.ts';

/** The columns of the lake with their types, in the order in which they are stored. */
export const TYPES: Record<keyof TradeRecord, string> = {
  reporter: 'VARCHAR',
  period: 'VARCHAR',
  flow: 'VARCHAR',
  partner: 'VARCHAR',
  scheme: 'VARCHAR',
  code: 'VARCHAR',
  level: 'INTEGER',
  regime: 'VARCHAR',
  place: 'VARCHAR',
  value: 'DECIMAL(18,2)',
  currency: 'VARCHAR',
  basis: 'VARCHAR',
  quantity1: 'DECIMAL(18,3)',
  unit1: 'VARCHAR',
  quantity2: 'DECIMAL(18,3)',
  unit2: 'VARCHAR',
  net_weight: 'DECIMAL(18,3)',
  status: 'VARCHAR',
  printed: 'VARCHAR',
  low: 'DOUBLE',
  high: 'DOUBLE',
};
const COLUMNS = Object.keys(TYPES) as (keyof TradeRecord)[];

/** What a file is parted by: each combination becomes one release. */
export const partsOf = (plan: Plan): ('reporter' | 'period' | 'said_by' | 'said_on')[] => [
  'reporter',
  'period',
  ...(['said_by', 'said_on'] as const).filter((column) => !isConstant(plan, column)),
];

/** The rows of a plan as a condition: those that `where` does not leave out. */
export const keptRows = (plan: Reading): string =>
  plan.where ? `NOT coalesce((${plan.where}), false)` : 'true';

/** An expression of a plan with its type: a text that does not fit makes the statement fail. */
export const typed = (plan: Plan, column: keyof TradeRecord): string =>
  `CAST(${plan.columns[column]} AS ${TYPES[column]})`;

/** Whether a plan gives every row the same in a column. */
export const isConstant = (plan: Plan, column: PlanColumn): boolean =>
  plan.columns[column] === 'NULL' || /^'[^']*'$/.test(plan.columns[column] ?? '');

/**
 * A column as it is written. What is the same in every row goes as an ENUM of one word, which Parquet stores as
 * the same text: parting copies one byte a row instead of sixteen, a third of the time of the whole.
 */
function written(plan: Plan, column: keyof TradeRecord): string {
  const sql = plan.columns[column];
  if (TYPES[column] !== 'VARCHAR' || !isConstant(plan, column)) return typed(plan, column);
  return `CAST(${sql} AS ENUM(${sql === 'NULL' ? "'-'" : sql}))`;
}

/**
 * Reads a file as its plan says and writes it below `folder` as Parquet, parted in Hive layout. One pass;
 * whatever is not as it should be makes DuckDB throw.
 */
export async function copyRows(engine: Engine, plan: Plan, file: string, folder: string): Promise<void> {
  // Reporter and period are folder names, not columns.
  const columns = COLUMNS.map(
    (c) => `${c === 'reporter' || c === 'period' ? typed(plan, c) : written(plan, c)} AS ${identifier(c)}`,
  );
  const said = partsOf(plan)
    .slice(2)
    .map((c) => `CAST(${plan.columns[c]} AS VARCHAR) AS ${c}`);
  const select = `SELECT ${[...columns, ...said].join(', ')} FROM ${plan.from(file)} WHERE ${keptRows(plan)}`;
  await writeParted(engine, plan, select, folder);
}

async function writeParted(engine: Engine, plan: Plan, select: string, folder: string): Promise<void> {
  await engine.query(
    `COPY (${select}) TO ${literal(folder)} (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (${partsOf(plan).join(', ')}))`,
  );
}

/** Stored form of words, by column: only those that are not in it already. */
export type Replacements = Map<'reporter' | 'partner' | 'code' | 'unit1', Map<string, string>>;

/** Writes the rows of `from` again below `to` with words replaced, and the level of replaced codes with them. */
export async function replaceWords(
  engine: Engine,
  plan: Plan,
  from: string,
  to: string,
  words: Replacements,
): Promise<void> {
  const joins: string[] = [];
  const replaced = new Map<string, string>();
  for (const [column, stored] of words) {
    const pairs = [...stored].map(([word, form]) => `(${literal(word)}, ${literal(form)})`);
    joins.push(
      `LEFT JOIN (VALUES ${pairs.join(', ')}) AS of_${column}(word, form) ON r.${column} = of_${column}.word`,
    );
    replaced.set(column, `coalesce(of_${column}.form, r.${column})`);
  }
  const code = replaced.get('code');
  if (code) replaced.set('level', `CAST(${levelOf(code)} AS INTEGER)`);
  const columns = [...COLUMNS, ...partsOf(plan).slice(2)].map(
    (c) => `${replaced.get(c) ?? `r.${c}`} AS ${c}`,
  );
  const rows = partedRows(plan, [path.join(from, '**', '*.parquet')]);
  await writeParted(engine, plan, `SELECT ${columns.join(', ')} FROM ${rows} AS r ${joins.join(' ')}`, to);
}

/** A table expression over Parquet files parted as above. */
export function partedRows(plan: Plan, files: readonly string[]): string {
  const types = partsOf(plan)
    .map((p) => `'${p}': VARCHAR`)
    .join(', ');
  return `read_parquet([${files.map(literal).join(', ')}], filename = true, hive_partitioning = true, hive_types = {${types}})`;
}

/** The folders of a staged copy, one a release, with their Parquet files. */
export function stagedParts(folder: string): { files: string[]; bytes: number }[] {
  const parts = new Map<string, string[]>();
  if (!fs.existsSync(folder)) return [];
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.parquet')) continue;
    parts.set(entry.parentPath, [
      ...(parts.get(entry.parentPath) ?? []),
      path.join(entry.parentPath, entry.name),
    ]);
  }
  return [...parts.values()].map((files) => ({
    files,
    bytes: files.reduce((n, f) => n + fs.statSync(f).size, 0),
  }));
}

/** Brings the files of one release into one. The columns that stand in the path are not in it. */
export async function joinFiles(engine: Engine, files: readonly string[], to: string): Promise<void> {
  if (files.length === 1) return fs.renameSync(files[0]!, to);
  const parts = files.map(literal).join(', ');
  await engine.query(
    `COPY (SELECT * FROM read_parquet([${parts}], hive_partitioning = false)) TO ${literal(to)} (FORMAT parquet, COMPRESSION zstd)`,
  );
}
