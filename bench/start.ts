import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchRow } from './row.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = path.join(root, 'bin/tallyman.js');

/** Wall time of whole commands, process start included: the median of nine runs. */
export async function run(): Promise<BenchRow[]> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'tallyman-bench-'));
  const releases = path.join(root, 'examples/releases');
  command(['ingest', ...fs.readdirSync(releases).map((f) => path.join(releases, f)), '--home', home]);
  const article = path.join(root, 'examples/articles/no-masks-in-may.md');
  const rows = [
    timed('tallyman --help', ['--help'], 150),
    timed('tallyman check of the example', ['check', article, '--home', home], 700),
  ];
  fs.rmSync(home, { recursive: true, force: true });
  return rows;
}

function timed(name: string, args: string[], limit: number): BenchRow {
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now();
    command(args);
    return performance.now() - began;
  }).sort((a, b) => a - b);
  const measured = times[4]!;
  return {
    name,
    measured,
    limit,
    unit: 'ms',
    ok: measured < limit,
    note: 'median of 9 runs, process start included',
  };
}

function command(args: string[]): void {
  const done = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
  if (done.status === null || done.status > 1) throw new Error(`tallyman ${args[0]}: ${done.stderr}`);
}
