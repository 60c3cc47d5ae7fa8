import path from 'node:path';
import { expect, test } from 'vitest';
import { freshHome } from '../effects.ts';
import { ended, parquetFiles, readStore, startStoring, writeRows } from './processes.ts';

const ROWS = 2_000;

test('two processes that store at once lose nothing, and store the same file once', async () => {
  const home = freshHome();
  const [a, b, both] = ['a', 'b', 'both'].map((mark) => {
    const file = path.join(home, `${mark}.csv`);
    writeRows(file, mark, ROWS);
    return file;
  }) as [string, string, string];
  const runs = await Promise.all([ended(startStoring(home, both, a)), ended(startStoring(home, both, b))]);
  for (const run of runs) expect(run.err).toBe('');
  const said = runs.map((r) => r.out).join('');
  expect(said.match(/stored/g)).toHaveLength(3);
  expect(said.match(/known/g)).toHaveLength(1);
  const store = await readStore(home);
  expect([...store.keys()].sort()).toEqual(['Customs of a', 'Customs of b', 'Customs of both']);
  for (const one of store.values()) expect(one).toEqual({ releases: 24, rows: 24 * ROWS });
  expect(parquetFiles(home)).toHaveLength(3 * 24);
});

test('readers see whole releases while another process stores', async () => {
  const home = freshHome();
  const files = Array.from({ length: 6 }, (_, i) => {
    const file = path.join(home, `${i}.csv`);
    writeRows(file, String(i), 500);
    return file;
  });
  let running = true;
  const writer = ended(startStoring(home, ...files)).finally(() => (running = false));
  const seen = new Set<number>();
  while (running) {
    const store = await readStore(home);
    for (const one of store.values()) expect(one).toEqual({ releases: 24, rows: 24 * 500 });
    seen.add(store.size);
  }
  expect((await writer).err).toBe('');
  expect((await readStore(home)).size).toBe(6);
  expect(seen.size, 'readings before and between').toBeGreaterThan(1);
});
