import { expect, test } from 'vitest';
import { gaccQuery } from '../../src/sources/gacc-query.ts';
import { rowOrder } from '../../src/sources/row-order.ts';
import { shared, sharedRows } from '../shared.ts';
import { fileOf, readFile } from './read-file.ts';

/** Rows of "code quantity value". */
const cutOf = (...rows: string[]) => {
  const order = rowOrder();
  for (const row of rows) {
    const [code, quantity, value] = row.split(' ') as [string, string, string];
    order.see({ code, quantity, value });
  }
  return order.cut();
};

test('a list whose order has run out is not cut', () => {
  expect(cutOf('84713000 1,200 9,000', '01012100 30 70,000', '61091000 1 80', '90318090 0 500')).toBeNull();
  expect(cutOf('84713000 7 9,000', '01012100 30 700', '61091000 — 700', '90318090 20 15')).toBeNull();
  expect(cutOf('01012100 5 9', '61091000 9 3', '98040000 7 88')).toBeNull();
});

test('a list in no order tells nothing', () => {
  expect(cutOf('84713000 7 900', '01012100 30 9,000', '61091000 12 700')).toBeNull();
});

test('a list that goes down and stops high is cut', () => {
  expect(cutOf('84713000 1,200 9,000', '01012100 1,200 70,000', '61091000 950 800')).toBe(
    'the rows stand largest quantity first and end at 950, so the smaller ones seem to be cut off',
  );
  expect(cutOf('84713000 7 9,000', '01012100 30 7,000', '61091000 12 800')).toMatch(
    /largest value first and end at 800/,
  );
});

test('a list that goes up does not show its end', () => {
  expect(cutOf('84713000 1 900', '01012100 30 90', '61091000 31 700')).toMatch(
    /nobody can see whether the largest/,
  );
});

test('codes that rise, be it anew for each regime, and stop early are cut', () => {
  const run = (last: number) =>
    Array.from({ length: last }, (_, i) => `${String(i + 1).padStart(2, '0')}019000 5 9`);
  expect(cutOf(...run(97))).toBeNull();
  expect(cutOf(...run(97), ...run(61))).toMatch(/order of codes and end at 61019000/);
});

const file = shared('releases/gacc-import-usa-2019-01.csv');
test.skipIf(!file)(
  'the first rows of a real download are not taken for all of it, and the whole is',
  async () => {
    const rows = sharedRows('releases/gacc-import-usa-2019-01.csv').map((row) => Object.values(row));
    const header = Object.keys(sharedRows('releases/gacc-import-usa-2019-01.csv')[0]!);
    const csv = (some: string[][]) =>
      some.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
    for (const [count, completeness] of [
      [3_000, 'cells'],
      [9_000, 'cells'],
      [rows.length, 'complete'],
    ] as const) {
      const name = fileOf('import.csv', `${csv([header, ...rows.slice(0, count)])}\n`);
      const { plan, facts } = await readFile(gaccQuery, name);
      expect(plan.scope(facts), `${count} rows`).toMatchObject({ completeness, origin: 'inferred' });
    }
  },
  60_000,
);
