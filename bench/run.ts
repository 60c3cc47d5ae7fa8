// npm run bench [-- NAME ...]: runs the measurements and writes bench/RESULTS.md. Timing never decides a test.
import fs from 'node:fs';
import os from 'node:os';
import type { BenchRow } from './row.ts';

const benches: Record<string, () => Promise<{ run: () => Promise<BenchRow[]> }>> = {
  start: () => import('./start.ts'),
  ingest: () => import('./ingest.ts'),
  ask: () => import('./ask.ts'),
  findings: () => import('./findings.ts'),
  scan: () => import('./scan.ts'),
  articles: () => import('./articles.ts'),
  desk: () => import('./desk.ts'),
  'round-trip': () => import('./round-trip.ts'),
  letters: () => import('./letters.ts'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((w) => !benches[w]);
if (unknown.length) {
  process.stderr.write(
    `bench: there is no "${unknown.join('", "')}"; choose ${Object.keys(benches).join(', ')}\n`,
  );
  process.exit(2);
}

const rows: BenchRow[] = [];
for (const name of wanted.length ? wanted : Object.keys(benches)) {
  process.stderr.write(`${name} …\n`);
  const { run } = await benches[name]!();
  for (const row of await run()) {
    rows.push(row);
    process.stdout.write(`${line(row)}\n`);
  }
}
if (wanted.length === 0) fs.writeFileSync(new URL('RESULTS.md', import.meta.url), report());

function line(r: BenchRow): string {
  return `| ${r.name} | ${r.measured.toFixed(2)} ${r.unit} | ${r.limit} ${r.unit} | ${r.ok ? 'met' : '**missed**'} | ${r.note ?? ''} |`;
}

function report(): string {
  const cpu = os.cpus();
  return `# Results

${new Date().toISOString().slice(0, 10)}, ${cpu.length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB of memory, Node ${process.version}.
Ratios are of two measurements in one run on the same machine.

| measurement | measured | limit | | how |
|---|---|---|---|---|
${rows.map(line).join('\n')}
`;
}
