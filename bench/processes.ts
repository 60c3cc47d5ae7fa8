import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const bin = path.join(root, 'bin/tallyman.js');

/** How long a process took, start included, and its peak of memory. */
export interface Run {
  milliseconds: number;
  megabytes: number;
  /** What it printed. */
  out: string;
}

/** Runs Node in the repository and has it tell its peak memory when it ends. */
export function node(args: string[]): Run {
  const tell = "process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS))";
  const began = performance.now();
  const done = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, ...args],
    { cwd: root, encoding: 'utf8' },
  );
  const milliseconds = performance.now() - began;
  if (done.status !== 0) throw new Error(done.stderr);
  return { milliseconds, megabytes: Number(done.stderr.trim().split('\n').at(-1)) / 1024, out: done.stdout };
}

export const fastest = (runs: readonly Run[]): number => Math.min(...runs.map((r) => r.milliseconds));
