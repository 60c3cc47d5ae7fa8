import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generate } from './generate.ts';
import { bin, fastest, node, type Run } from './processes.ts';
import type { BenchRow } from './row.ts';

/** Ten million, as the issue has it; fewer while working on it. */
const ROWS = Number(process.env.BENCH_ROWS ?? 10_000_000);
const ROUNDS = 3;

/**
 * `tallyman ingest` of an open CSV beside DuckDB alone, which reads the same CSV and writes the same Parquet
 * (columns, layout, compression) with nothing hashed, checked or catalogued; beside it for comparison a plain
 * copy of the CSV's own columns. Each in processes of their own, start included, by turns; the fastest of three.
 */
export async function run(): Promise<BenchRow[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tallyman-bench-'));
  try {
    const csv = path.join(folder, 'rows.csv');
    await generate(csv, ROWS);
    const [ours, same, plain]: Run[][] = [[], [], []];
    for (let i = 0; i < ROUNDS; i++) {
      const [home, one, other] = ['home', 'same', 'plain'].map((name) =>
        path.join(folder, `${name}-${i}`),
      ) as [string, string, string];
      same!.push(node(['-e', copy(LAKE_COLUMNS, csv, one)]));
      ours!.push(node([bin, 'ingest', csv, '--home', home]));
      plain!.push(node(['-e', copy('*', csv, other)]));
      for (const left of [home, one, other]) fs.rmSync(left, { recursive: true });
    }
    const [ingest, duckdb, columns] = [fastest(ours!), fastest(same!), fastest(plain!)];
    const ratio = ingest / duckdb;
    const memory = Math.max(...ours!.map((r) => r.megabytes)) / 1024;
    const size = `${(ROWS / 1e6).toFixed(0)} million rows, ${Math.round(fs.statSync(csv).size / 2 ** 20)} MiB`;
    const beside = `${seconds(ingest)} beside ${seconds(duckdb)} (the CSV's own eight columns alone: ${seconds(columns)})`;
    return [
      {
        name: 'ingest beside DuckDB alone',
        measured: ratio,
        limit: 1.5,
        unit: 'x',
        ok: ratio <= 1.5,
        note: `${size}: ${beside}`,
      },
      {
        name: 'peak memory of the ingest',
        measured: memory,
        limit: 2,
        unit: 'GiB',
        ok: memory < 2,
        note: size,
      },
    ];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** The columns of the lake, as one would write them for this file. */
const LAKE_COLUMNS = `reporter, period, flow, partner, 'HS' AS scheme, codes AS code,
  CASE codes WHEN 'TOTAL' THEN 0 ELSE length(codes) END AS level, NULL::VARCHAR AS regime, NULL::VARCHAR AS place,
  CASE measure WHEN 'value' THEN value END::DECIMAL(18, 2) AS value, CASE measure WHEN 'value' THEN unit END AS currency,
  NULL::VARCHAR AS basis, CASE measure WHEN 'quantity' THEN value END::DECIMAL(18, 3) AS quantity1,
  CASE measure WHEN 'quantity' THEN unit END AS unit1, NULL::DECIMAL(18, 3) AS quantity2, NULL::VARCHAR AS unit2,
  CASE measure WHEN 'weight' THEN value END::DECIMAL(18, 3) AS net_weight, 'reported' AS status,
  NULL::VARCHAR AS printed, NULL::DOUBLE AS low, NULL::DOUBLE AS high`;

const copy = (columns: string, csv: string, to: string): string => `
  import('@duckdb/node-api').then(async ({ DuckDBInstance }) => {
    const connection = await (await DuckDBInstance.create(':memory:', { preserve_insertion_order: 'false' })).connect();
    await connection.run(\`COPY (SELECT ${columns} FROM read_csv('${csv}', types = {'codes': 'VARCHAR', 'period': 'VARCHAR'}))
      TO '${to}' (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (reporter, period))\`);
  });`;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
