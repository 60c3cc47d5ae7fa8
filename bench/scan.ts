import { scanPanel } from '../src/news/scan-panel.ts';
import { generatePanel } from './panel.ts';
import type { BenchRow } from './row.ts';

/** As the issue has it; fewer while working on it. */
const SERIES = Number(process.env.BENCH_SCAN_SERIES ?? 600_000);

/** What a scan of everything costs: seconds, memory, and each step's share. */
export async function run(): Promise<BenchRow[]> {
  const panel = await generatePanel({
    seed: 7,
    series: SERIES,
    months: 72,
    injected: true,
    course: 'shuffled',
  });
  try {
    const steps: { name: string; ms: number }[] = [];
    let began = performance.now();
    const lap = (name: string) => {
      const now = performance.now();
      if (steps.length > 0) steps.at(-1)!.ms = now - began;
      steps.push({ name, ms: 0 });
      began = now;
    };
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 50);
    const start = performance.now();
    await scanPanel(
      panel.lake,
      { reporter: panel.reporter, period: panel.period, partner: null, asKnown: null },
      'export',
      lap,
    );
    lap('end');
    clearInterval(watch);
    const seconds = (performance.now() - start) / 1000;
    const shares = steps
      .slice(0, -1)
      .map((s) => `${s.name.replace(/^.*: /, '')} ${(s.ms / 1000).toFixed(1)} s`);
    const size = `${(panel.rows / 1e6).toFixed(1)} million rows, ${SERIES} series over 72 months`;
    return [
      {
        name: 'scan of a release',
        measured: seconds,
        limit: 60,
        unit: 's',
        ok: seconds <= 60,
        note: `${size}: ${shares.join(', ')}`,
      },
      {
        ...{ name: 'peak memory of the scan', measured: peak / 2 ** 30, limit: 6, unit: 'GiB' },
        ...{
          ok: peak < 6 * 2 ** 30,
          note: `the process with DuckDB, ${(before / 2 ** 30).toFixed(1)} GiB of it before`,
        },
      },
    ];
  } finally {
    panel.remove();
  }
}
