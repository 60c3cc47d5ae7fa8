import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generate } from './generate.ts';
import { bin, fastest, node, type Run } from './processes.ts';
import type { BenchRow } from './row.ts';

const ROWS = Number(process.env.BENCH_ROWS ?? 10_000_000);
const ROUNDS = 7;
const SCOPE = 'complete; flows=export,import; partners=all; goods=all; detail=8; totals=no';
const QUESTIONS = ['CHN export PRK HS:1001 value 2022-05', 'CHN export PRK TOTAL value 2021-01..2022-12'];

/**
 * `tallyman ask` over a lake beside DuckDB alone, which runs the SQL that the answer carries over the same files. Each in
 * processes of their own, start included, by turns; the fastest of seven.
 */
export async function run(): Promise<BenchRow[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tallyman-bench-'));
  try {
    const csv = path.join(folder, 'rows.csv');
    const home = path.join(folder, 'home');
    await generate(csv, ROWS);
    node([bin, 'ingest', csv, '--home', home, '--scope', SCOPE]);
    return QUESTIONS.map((question) => measured(question, home));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function measured(question: string, home: string): BenchRow {
  const ask = [bin, 'ask', question, '--home', home, '--format', 'json'];
  const { sql } = JSON.parse(node(ask).out).answers[0];
  const [ours, bare]: [Run[], Run[]] = [[], []];
  for (let i = 0; i < ROUNDS; i++) {
    bare.push(node(['-e', alone(sql)]));
    ours.push(node(ask));
  }
  const limit = 1.3 * fastest(bare) + 50;
  return {
    name: `ask "${question}"`,
    measured: fastest(ours),
    limit,
    unit: 'ms',
    ok: fastest(ours) <= limit,
    note: `${(ROWS / 1e6).toFixed(0)} million rows; the SQL alone ${fastest(bare).toFixed(0)} ms, times 1.3 plus 50`,
  };
}

const alone = (sql: string): string => `
  import('@duckdb/node-api').then(async ({ DuckDBInstance }) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const result = await connection.runAndReadAll(${JSON.stringify(sql)});
    process.stdout.write(JSON.stringify(result.getRowObjectsJson()));
  });`;
