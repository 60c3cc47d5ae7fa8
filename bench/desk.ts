import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generate } from './generate.ts';
import { bin, node, root } from './processes.ts';
import type { BenchRow } from './row.ts';

/** As the issue has it; fewer while working on it. */
const ROWS = Number(process.env.BENCH_DESK_ROWS ?? 20_000_000);
const REQUESTS = Number(process.env.BENCH_DESK_REQUESTS ?? 10_000);
const SCOPE = 'complete; flows=export,import; partners=all; goods=all; detail=8; totals=no';
const AT_ONCE = 50;

/** The desk as it is served, in a process of its own, asked over HTTP. */
export async function run(): Promise<BenchRow[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tallyman-bench-'));
  try {
    const csv = path.join(folder, 'rows.csv');
    const [large, small] = [path.join(folder, 'large'), path.join(folder, 'small')];
    await generate(csv, ROWS);
    node([bin, 'ingest', csv, '--home', large, '--scope', SCOPE]);
    fs.rmSync(csv);
    const releases = path.join(root, 'examples/releases');
    node([bin, 'ingest', ...fs.readdirSync(releases).map((f) => path.join(releases, f)), '--home', small]);
    return [...(await served(small, checks)), ...(await served(large, questions))];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

interface Desk {
  url: string;
  pid: number;
}

async function served(home: string, measure: (desk: Desk) => Promise<BenchRow[]>): Promise<BenchRow[]> {
  // With a small heap, so that what the collector has not come to yet is not taken for what is kept.
  const server = spawn(
    process.execPath,
    ['--max-old-space-size=256', bin, 'serve', '--port', '0', '--home', home],
    {
      cwd: root,
    },
  );
  try {
    return await measure({ url: await addressOf(server), pid: server.pid! });
  } finally {
    server.kill();
  }
}

const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const listen = (data: Buffer) => {
      said += data;
      const url = /http:\/\/[\w.:[\]]+/.exec(said)?.[0];
      if (url) resolve(url.replace(/\/$/, ''));
    };
    server.stdout!.on('data', listen);
    server.stderr!.on('data', listen);
    server.on('exit', () => reject(new Error(said)));
  });

/** Milliseconds until the page was read whole; an answer that is no page is an error. */
async function timed(url: string, init: RequestInit = {}): Promise<number> {
  const began = performance.now();
  const answer = await fetch(url, init);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${answer.status} for ${url}`);
  return performance.now() - began;
}

const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]!;

async function each(urls: readonly string[], init: RequestInit = {}): Promise<number[]> {
  const times: number[] = [];
  for (const url of urls) times.push(await timed(url, init));
  return times;
}

async function checks({ url, pid }: Desk): Promise<BenchRow[]> {
  const text = fs.readFileSync(path.join(root, 'examples/articles/no-masks-in-may.md'), 'utf8');
  const post = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text }),
  };
  const made = await fetch(`${url}/api/v1/checks`, post);
  const { id } = (await made.json()) as { id: string };
  await each(Array(5).fill(`${url}/check/${id}`));
  const opened = p95(await each(Array(100).fill(`${url}/check/${id}`)));
  const judged = p95(await each(Array(40).fill(`${url}/api/v1/checks`), post));
  const pages = [
    `${url}/`,
    `${url}/releases`,
    `${url}/check/${id}`,
    `${url}/explore?q=CHN+export+PRK+TOTAL+value+2022-01..2022-06`,
  ];
  const asked = async (count: number) => {
    for (let i = 0; i < count; i += AT_ONCE)
      await Promise.all(Array.from({ length: AT_ONCE }, (_, k) => timed(pages[(i + k) % pages.length]!)));
  };
  await asked(REQUESTS / 10);
  const before = memoryOf(pid);
  await asked(REQUESTS - REQUESTS / 10);
  const after = memoryOf(pid);
  return [
    row('check page of the example, p95', opened, 300, 'ms', '100 times, over the example releases'),
    row(
      'check of the example made anew, p95',
      judged,
      1000,
      'ms',
      '40 times; the article is read and judged whole',
    ),
    row(
      ...([
        'memory of the desk after all requests beside that after a tenth',
        after / before,
        1.25,
        'times',
      ] as const),
      `${REQUESTS} requests for four pages, ${AT_ONCE} at a time: ${before.toFixed(0)} and ${after.toFixed(0)} MiB`,
    ),
  ];
}

const PARTNERS = ['PRK', 'KOR', 'JPN', 'USA', 'DEU', 'VNM', 'RUS', 'IND', 'BRA', 'THA', 'GBR', 'FRA'];

async function questions({ url }: Desk): Promise<BenchRow[]> {
  const page = (q: string) => `${url}/explore?${new URLSearchParams({ q })}`;
  const some = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const n = from + i;
      const goods = n % 3 === 0 ? 'TOTAL' : `HS:${10 + ((7 * n) % 59)}${n % 3 === 1 ? '' : '01'}`;
      const partner = PARTNERS[n % PARTNERS.length]!;
      return page(`CHN ${n % 2 === 0 ? 'export' : 'import'} ${partner} ${goods} value 2021-01..2022-12`);
    });
  // The first total has the sums of all files made behind it, which later ones are read from.
  await each(some(0, 24));
  const alone = p95(await each(some(100, 60)));
  const began = performance.now();
  const together = await Promise.all(some(300, AT_ONCE).map((u) => timed(u)));
  const seconds = (performance.now() - began) / 1000;
  return [
    row(
      'explore page, p95',
      alone,
      400,
      'ms',
      `${ROWS / 1e6} million rows; 60 questions over 24 months, one at a time`,
    ),
    row(
      ...(['explore pages 50 at a time, failed', AT_ONCE - together.length, 0, 'requests'] as const),
      `all answered within ${seconds.toFixed(1)} s`,
    ),
  ];
}

const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;

const row = (name: string, measured: number, limit: number, unit: string, note: string): BenchRow => ({
  ...{ name, measured, limit, unit, note },
  ok: measured <= limit,
});
