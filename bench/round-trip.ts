import { randomFrom } from '../test/brief/generated-lake.ts';
import { alter, tripOf } from '../test/brief/round-trip.ts';
import type { BenchRow } from './row.ts';

const BRIEFS = Number(process.env.TALLYMAN_BENCH_BRIEFS ?? 500);

/** Briefs on generated lakes, checked as they are and with one figure altered. */
export async function run(): Promise<BenchRow[]> {
  let [figures, matched, altered, caught, others] = [0, 0, 0, 0, 0];
  for (let seed = 1; seed <= BRIEFS; seed++) {
    const trip = await tripOf(seed);
    const read = await trip.check(trip.text);
    figures += read.length;
    for (const f of read.filter((r) => r.verdict !== 'match'))
      process.stderr.write(`seed ${seed}: ${f.text} is ${f.verdict}\n`);
    matched += read.filter((f) => f.verdict === 'match').length;
    const slip = alter(trip.text, read, randomFrom(seed));
    if (slip) {
      altered++;
      const wrong = (await trip.check(slip.text)).filter((f) => /contradicted|inconsistent/.test(f.verdict));
      if (wrong.some((f) => f.start === slip.at.start)) caught++;
      else process.stderr.write(`seed ${seed}: ${slip.at.text} -> ${slip.instead} was not caught\n`);
      if (wrong.some((f) => f.start !== slip.at.start)) others++;
    }
    trip.end();
  }
  const percent = (n: number, of: number) => (100 * n) / of;
  return [
    {
      ...{
        name: 'figures of a brief that match',
        measured: percent(matched, figures),
        limit: 100,
        unit: '%',
      },
      ok: matched === figures,
      note: `${figures} figures of ${BRIEFS} briefs on generated lakes`,
    },
    {
      ...{
        name: 'altered figures caught at the figure',
        measured: percent(caught, altered),
        limit: 99,
        unit: '%',
      },
      ok: caught >= 0.99 * altered,
      note: `${altered} alterations; ${others} times another figure was named too`,
    },
  ];
}
