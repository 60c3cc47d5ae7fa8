import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Flow } from '../../src/records/record.ts';
import { Refusal } from '../../src/records/refusal.ts';
import type { Facts, Plan, Said, Source } from '../../src/sources/source.ts';

export interface ReadFile {
  plan: Plan;
  rows: Record<string, string | null>[];
  /** Of the first reporter and period of the file. */
  facts: Facts;
}

const nothingSaid: Said = { flow: null, published: null, scope: null };

/** Writes a file of a given name into a folder of its own. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tallyman-source-'));
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  return file;
}

/** The file as a source gets to see it. */
export function sourceFile(file: string) {
  const bytes = fs.readFileSync(file);
  return {
    path: file,
    name: path.basename(file),
    size: bytes.length,
    head: new Uint8Array(bytes.subarray(0, 256 * 1024)),
  };
}

let engine: Promise<DuckDBInstance> | null = null;

/** Carries out a source's plan in DuckDB; a row that cannot be read is told as its check tells it. */
export async function readFile(source: Source, file: string, said: Partial<Said> = {}): Promise<ReadFile> {
  const plan = await source.plan(sourceFile(file), { ...nothingSaid, ...said });
  const input = plan.convert ? `${file}.converted` : file;
  await plan.convert?.(input);
  engine ??= DuckDBInstance.create(':memory:');
  const connection = await (await engine).connect();
  try {
    const query = async (sql: string) =>
      (await connection.runAndReadAll(sql)).getRowObjectsJson() as ReadFile['rows'];
    const columns = Object.entries(plan.columns).map(([name, sql]) => `${sql} AS ${name}`);
    let rows: ReadFile['rows'];
    try {
      rows = await query(`SELECT ${columns.join(', ')} FROM ${plan.from(input)} WHERE ${kept(plan)}`);
    } catch (e) {
      throw (await whatIsBad(plan, input, query)) ?? e;
    }
    const [{ n } = { n: '0' }] = await query(`SELECT count(*)::VARCHAR AS n FROM ${plan.from(input)}`);
    return { plan, rows, facts: factsOf(rows, Number(n) - rows.length) };
  } finally {
    connection.closeSync();
  }
}

const kept = (plan: Plan): string => `NOT coalesce((${plan.where ?? 'false'}), false)`;

async function whatIsBad(plan: Plan, input: string, query: (sql: string) => Promise<ReadFile['rows']>) {
  for (const { bad, value, column, clause } of plan.checks) {
    const [row] = await query(
      `SELECT n, word FROM (SELECT *, (${bad}) AS ill, ${value} AS word, row_number() OVER () AS n FROM ${plan.from(input)})
       WHERE ill AND ${kept(plan)} ORDER BY n LIMIT 1`,
    );
    const place = plan.headerLines === null ? 'row' : 'line';
    if (row)
      return new Refusal(
        `${place} ${Number(row.n) + (plan.headerLines ?? 0)}: ${column} "${row.word}" ${clause}`,
      );
  }
  return null;
}

function factsOf(all: ReadFile['rows'], leftOut: number): Facts {
  const { reporter = '', period = '' } = all[0] ?? {};
  const rows = all.filter((row) => row.reporter === reporter && row.period === period);
  const distinct = (name: string) => [
    ...new Set(rows.map((row) => row[name]!).filter((cell) => cell !== null)),
  ];
  const levels = rows.map((row) => Number(row.level)).filter((level) => level > 0);
  return {
    reporter: reporter!,
    period: period!,
    rows: rows.length,
    fileRows: all.length,
    leftOut,
    flows: distinct('flow') as Flow[],
    partners: distinct('partner'),
    codes: distinct('code'),
    minLevel: levels.reduce((a, b) => Math.min(a, b), Infinity),
    maxLevel: levels.reduce((a, b) => Math.max(a, b), 0),
    hasTotal: rows.some((row) => row.code === 'TOTAL'),
    regimes: distinct('regime'),
    places: distinct('place'),
  };
}

/** Sum of a decimal column, exactly, in hundredths. */
export const cents = (rows: ReadFile['rows'], column = 'value'): bigint =>
  rows.reduce((sum, row) => sum + BigInt(row[column]!.replace('.', '')), 0n);
