import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openLake } from '../../src/lake/lake.ts';

async function readerOf(signal = new AbortController().signal) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'tallyman-reader-'));
  const lake = await openLake(home);
  const reader = await lake.reader(signal);
  onTestFinished(() => {
    reader.close();
    lake.close();
    fs.rmSync(home, { recursive: true, force: true });
  });
  return { lake, reader };
}

async function taken(rows: AsyncIterable<unknown[]>): Promise<number> {
  let n = 0;
  for await (const some of rows) n += some.length;
  return n;
}

test('a stream gives every row, as a query does', async () => {
  const { lake, reader } = await readerOf();
  const sql = `SELECT range AS n, CAST(range AS DECIMAL(18,2)) / 4 AS d, CASE WHEN range = 3 THEN 'inf'::DOUBLE END AS high FROM range(5000)`;
  const rows: unknown[][] = [];
  for await (const some of reader.stream(sql)) rows.push(...some);
  expect(rows).toEqual((await lake.query(sql)).map((row) => Object.values(row)));
  expect(await taken(reader.stream('SELECT 1 AS n WHERE false'))).toBe(0);
});

// DuckDB's streamed results just end when their query fails after the first rows.
test.each([10, 100_000, 3_000_000])(
  'a stream that fails at row %i does not end as if it were whole',
  async (at) => {
    const { reader } = await readerOf();
    const sql = `SELECT CASE WHEN range >= ${at} THEN error('broken') ELSE range END AS n FROM range(4_000_000)`;
    await expect(taken(reader.stream(sql))).rejects.toThrow(/broken|broke off/);
    expect(await reader.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  },
);

test('what is not taken is not looked for', async () => {
  const { reader } = await readerOf();
  const began = Date.now();
  for await (const some of reader.stream(
    'SELECT range AS n, md5(CAST(range AS VARCHAR)) AS m FROM range(5_000_000_000)',
  )) {
    expect(some.length).toBeGreaterThan(0);
    break;
  }
  expect(Date.now() - began).toBeLessThan(5000);
});

test('an aborted signal stops what runs and begins nothing more; the lake goes on', async () => {
  const stop = new AbortController();
  const { lake, reader } = await readerOf(stop.signal);
  const long = reader.query('SELECT count(*) FROM range(1_000_000_000_000) WHERE sqrt(range) < 0');
  setTimeout(() => stop.abort(new Error('left')), 200);
  const began = Date.now();
  await expect(long).rejects.toThrow('Interrupted');
  expect(Date.now() - began).toBeLessThan(5000);
  await expect(reader.query('SELECT 1')).rejects.toThrow('left');
  expect(await lake.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
});

test('a stream under way is stopped by the signal, and does not end as if it were whole', async () => {
  const stop = new AbortController();
  const { reader } = await readerOf(stop.signal);
  setTimeout(() => stop.abort(new Error('left')), 300);
  await expect(taken(reader.stream('SELECT range AS n FROM range(10_000_000_000)'))).rejects.toThrow(
    /left|broke off/,
  );
});
