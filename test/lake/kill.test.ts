import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freshHome } from '../effects.ts';
import { ended, parquetFiles, readStore, startStoring, writeRows } from './processes.ts';

const KILLS = 50;
const ROWS = 400;

test(`killed ${KILLS} times at random moments, the store is as before or after`, {
  timeout: 240_000,
}, async () => {
  const home = freshHome();
  const file = (i: number) => {
    const name = path.join(home, `${i}.csv`);
    writeRows(name, String(i), ROWS);
    return name;
  };
  // How long an ingest takes here and now, from its first word to its end.
  const first = startStoring(home, file(0));
  let began = 0;
  first.stdout!.once('data', () => (began = performance.now()));
  expect((await ended(first)).code).toBe(0);
  const takes = performance.now() - began;
  let [lost, kept] = [0, 0];
  for (let i = 1; i <= KILLS; i++) {
    const child = startStoring(home, file(i));
    const end = ended(child);
    await new Promise((started) => child.stdout!.once('data', started));
    await wait(Math.random() * takes);
    child.kill('SIGKILL');
    await end;
    const mine = (await readStore(home)).get(`Customs of ${i}`);
    if (mine) kept++;
    else lost++;
    if (mine) expect(mine).toEqual({ releases: 24, rows: 24 * ROWS });
  }
  expect(lost, 'kills that came in time').toBeGreaterThan(KILLS / 4);
  expect(lost + kept).toBe(KILLS);
  // Ingesting again stores what is missing, once, and sweeps what the dead left.
  const again = await ended(
    startStoring(home, ...Array.from({ length: KILLS + 1 }, (_, i) => path.join(home, `${i}.csv`))),
  );
  expect(again.err).toBe('');
  expect(again.out.match(/stored/g) ?? []).toHaveLength(lost);
  const store = await readStore(home);
  expect(store.size).toBe(KILLS + 1);
  for (const one of store.values()) expect(one).toEqual({ releases: 24, rows: 24 * ROWS });
  expect(parquetFiles(home)).toHaveLength(24 * (KILLS + 1));
  expect(fs.readdirSync(path.join(home, 'staging'))).toEqual([]);
});
