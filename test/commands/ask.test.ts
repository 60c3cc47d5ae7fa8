import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, test } from 'vitest';
import { command as ask } from '../../src/commands/ask.ts';
import { command as ingest } from '../../src/commands/ingest.ts';
import { command as releases } from '../../src/commands/releases.ts';
import { exampleReleases, freshHome, runCommand } from '../effects.ts';
import { shared } from '../shared.ts';

let home: string;
beforeAll(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'tallyman-ask-'));
  await runCommand(ingest, exampleReleases, { home });
  return () => fs.rmSync(home, { recursive: true, force: true });
});

const answer = async (question: string, ...argv: string[]) =>
  JSON.parse((await runCommand(ask, [question, '--format', 'json', ...argv], { home })).out).answers[0];

describe('a question', () => {
  test.each([
    ['a'.repeat(700), /the question has 700 characters/],
    ['CHN export PRK TOTAL value 1000-01..9999-12', /spans 200 years or more/],
    ['CHN export PRK TOTAL value 0000-01', /begins before 1900/],
    ['PRK fever-cases new 1822-05-13..2022-05-13', /spans 200 years or more/],
  ])('that nobody could read the answer of is refused: %.60s', async (question, why) => {
    await expect(runCommand(ask, [question], { home })).rejects.toThrow(why);
  });

  test.each([
    [
      "China's exports of face masks to North Korea, May 2022",
      'CHN export PRK HS:6307.90.10 quantity 2022-05',
    ],
    [
      'how many masks did China sell to North Korea in July 2022',
      'chn export prk face masks quantity 2022-07',
    ],
    ["China's exports to North Korea in May 2022", 'CHN export PRK TOTAL value 2022-05'],
    ["China's imports from North Korea, April 2022", 'China import North Korea TOTAL value 2022-04'],
  ])('in words and in the grammar is one: %s', async (words, typed) => {
    const [a, b] = [await answer(words), await answer(typed)];
    expect(a.question).toEqual(b.question);
    expect(a.total).toEqual(b.total);
    expect(a.total).not.toBeNull();
  });

  test.each([
    ['CHN export PRK TOTAL value 2022-05', 'value', '14510000'],
    ['CHN export PRK HS:6307.90.10 quantity 2022-05', 'published-zero', '0'],
    ['CHN export PRK HS:6307.90.10 quantity 2023-05', 'not-covered', null],
    ['CHN export PRK HS:0901 value 2022-05', 'not-covered', null],
    ['CHN export JPN TOTAL value 2022-05', 'not-covered', null],
  ])('%s is %s', async (question, state, value) => {
    const { cells } = await answer(question);
    expect(cells[0]).toMatchObject({ state });
    expect(cells[0].value === null ? null : String(Number(cells[0].value))).toBe(value);
  });

  test('as known before it was published is not covered', async () => {
    const { cells } = await answer('CHN export PRK TOTAL value 2022-05', '--as-known', '2022-06-01');
    expect(cells[0]).toMatchObject({ state: 'not-covered', value: null });
  });

  test('carries SQL that shows its figures again', async () => {
    const { sql, total } = await answer('CHN export PRK TOTAL value 2022-04..2022-05');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
    const sum = rows.reduce(
      (n, r) => n + Number(Object.values(r).find((v) => /^\d+\.\d\d$/.test(String(v)))),
      0,
    );
    expect(sum).toBe(Number(total.value));
  });

  test.each([
    [[], /ask what\?/],
    [['gibberish'], /"gibberish" names no month or year/],
    [['CHN export Atlantis TOTAL value 2022-05'], /Atlantis/],
    [['CHN export PRK TOTAL value 2022-13'], /2022-13/],
    [['CHN export PRK HS:63079 value 2022-05'], /leading zero/],
    [['CHN balance PRK TOTAL value 2022-05', '--mirror'], /no mirror/],
    [['CHN export PRK TOTAL value 2022-05', '--format', 'xml'], /--format "xml"/],
  ])('%j is refused in one sentence', async (argv, message) => {
    await expect(runCommand(ask, argv as string[], { home })).rejects.toThrow(message as RegExp);
  });

  test('as CSV has a row a cell', async () => {
    const { out } = await runCommand(
      ask,
      ['CHN export PRK TOTAL value 2022-04..2022-06', '--format', 'csv'],
      { home },
    );
    const [head, ...rows] = out.trim().split('\n');
    expect(head).toMatch(/^reporter,flow,partner,goods,measure,period,state,value/);
    expect(rows.map((r) => r.split(',').slice(5, 7))).toEqual([
      ['2022-04', 'value'],
      ['2022-05', 'value'],
      ['2022-06', 'value'],
    ]);
  });
});

describe('releases', () => {
  test('nothing stored says what to do', async () => {
    expect((await runCommand(releases, [], { home: freshHome() })).out).toMatch(
      /nothing stored yet: tallyman ingest FILE/,
    );
  });

  test('a calendar that fits a narrow terminal, and the releases behind it', async () => {
    const { out } = await runCommand(releases, ['China', 'North Korea'], { home, columns: 80 });
    expect(out).toMatch(/2022 {2}- {2}q/);
    expect(out).toContain('2022-06-20-china-north-korea.csv');
    const calendar = out.split('quoted in print only')[0]!;
    for (const line of calendar.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    await expect(runCommand(releases, ['Atlantis'], { home })).rejects.toThrow(/"Atlantis" is no country/);
  });
});

describe.skipIf(shared('releases/gacc-import-usa-2019-01.csv') === null)(
  "a real file of China's customs",
  () => {
    test('is stored whole and answers to the dollar', async () => {
      const own = freshHome();
      const file = shared('releases/gacc-import-usa-2019-01.csv')!.pathname;
      const stored = await runCommand(ingest, [file, '--flow', 'import', '--format', 'json'], { home: own });
      expect(stored.out).toContain('11419');
      const one = async (question: string) =>
        JSON.parse((await runCommand(ask, [question, '--format', 'json'], { home: own })).out).answers[0]
          .total;
      expect(Number((await one('CHN import USA TOTAL value 2019-01')).value)).toBe(9_211_213_264);
      expect(Number((await one('CHN import USA HS:8542.31.90 value 2019-01')).value)).toBe(903_164_301);
      expect(await one('CHN import USA HS:8542.31.90 value 2019-02')).toBeNull();
      expect(await one('CHN import JPN HS:8542.31.90 value 2019-01')).toBeNull();
    });
  },
);
