import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLake } from '../../src/lake/lake.ts';

const entry = fileURLToPath(new URL('store-file.ts', import.meta.url));

/** Starts a process that stores files. */
export function startStoring(home: string, ...files: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', entry, home, ...files], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What a process printed, and how it ended. */
export async function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (d) => {
    out += d;
  });
  child.stderr?.on('data', (d) => {
    err += d;
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, out, err };
}

/** A file of 24 releases with as many rows each; another `mark` makes another content with the same cells. */
export function writeRows(file: string, mark: string, rowsEach: number): void {
  const lines = [`# publisher: Customs of ${mark}`, 'reporter,flow,partner,codes,period,measure,value,unit'];
  for (let month = 0; month < 24; month++) {
    const period = `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    for (let i = 0; i < rowsEach; i++)
      lines.push(`CHN,export,PRK,${10_000_000 + i},${period},value,${i},USD`);
  }
  fs.writeFileSync(file, `${lines.join('\n')}\n`);
}

/** Releases by publisher, with every file of theirs read in full; throws when one cannot be. */
export async function readStore(home: string): Promise<Map<string, { releases: number; rows: number }>> {
  const lake = await openLake(home);
  try {
    const found = new Map<string, { releases: number; rows: number }>();
    const releases = lake.releases();
    if (releases.length === 0) return found;
    const files = releases.map((r) => `'${lake.pathOf(r)}'`).join(', ');
    const counted = await lake.query<{ filename: string; n: string; sum: string }>(
      `SELECT filename, count(*) AS n, sum(value) AS sum FROM read_parquet([${files}], filename = true) GROUP BY filename`,
    );
    const rowsOf = new Map(counted.map((c) => [c.filename, Number(c.n)]));
    for (const r of releases) {
      const before = found.get(r.publisher) ?? { releases: 0, rows: 0 };
      const rows = rowsOf.get(lake.pathOf(r));
      if (rows !== r.rows) throw new Error(`${r.path} has ${rows} rows, the catalogue says ${r.rows}`);
      found.set(r.publisher, { releases: before.releases + 1, rows: before.rows + rows });
    }
    return found;
  } finally {
    lake.close();
  }
}

/** Parquet files below the lake's folder, catalogued or not. */
export const parquetFiles = (home: string): string[] =>
  fs
    .readdirSync(path.join(home, 'lake'), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.parquet'));
