import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { command } from '../../src/commands/ingest.ts';
import { openLake } from '../../src/lake/lake.ts';
import type { TradeRecord } from '../../src/records/record.ts';
import { exampleReleases, freshHome, runCommand } from '../effects.ts';
import { shared } from '../shared.ts';

const HEADER = 'reporter,flow,partner,codes,period,measure,value,unit';
const run = (home: string, ...argv: string[]) => runCommand(command, argv, { home });

function write(home: string, name: string, ...lines: string[]): string {
  const file = path.join(home, name);
  fs.writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

async function rowsOf(home: string): Promise<TradeRecord[]> {
  const lake = await openLake(home);
  try {
    const files = lake.releases().map((r) => `'${lake.pathOf(r)}'`);
    return await lake.query<TradeRecord>(
      `SELECT * FROM read_parquet([${files.join(', ')}], hive_partitioning = true, hive_types = {'reporter': VARCHAR, 'period': VARCHAR}) ORDER BY ALL`,
    );
  } finally {
    lake.close();
  }
}

describe('the example releases', () => {
  test('are stored with who said what on which day, and every printed figure with its interval', async () => {
    const home = freshHome();
    const ran = await run(home, ...exampleReleases);
    expect(ran).toMatchObject({ code: 0, notes: [] });
    const lake = await openLake(home);
    const may = lake.releases({ reporter: 'CHN', partner: 'PRK' }).filter((r) => r.period === '2022-05');
    lake.close();
    expect(may.map((r) => [r.published, r.rank, r.saidBy])).toContainEqual([
      '2022-06-20',
      2,
      'Reuters from Chinese customs',
    ]);
    expect(may.every((r) => r.scope.completeness === 'cells')).toBe(true);
    const rows = await rowsOf(home);
    expect(rows.length).toBe(
      exampleReleases
        .flatMap((f) => fs.readFileSync(f, 'utf8').trim().split('\n'))
        .filter((l) => /^[A-Z]{3},/.test(l)).length,
    );
    for (const r of rows) {
      const figure = Number(r.value ?? r.quantity1 ?? r.net_weight);
      expect(figure).toBeGreaterThanOrEqual(r.low!);
      expect(figure).toBeLessThanOrEqual(r.high!);
    }
    expect(rows.find((r) => r.code === '1101' && r.period === '2022-05')).toMatchObject({
      value: '846598.00',
      currency: 'USD',
      low: 846597.5,
    });
  });

  test('are stored once', async () => {
    const home = freshHome();
    await run(home, exampleReleases[0]!);
    const again = await run(home, exampleReleases[0]!);
    expect(again.code).toBe(0);
    expect(again.out).toContain('already stored on 2022-06-24');
  });

  test('in a copy of another name, too', async () => {
    const home = freshHome();
    await run(home, exampleReleases[0]!);
    const copy = path.join(home, 'copy.csv');
    fs.copyFileSync(exampleReleases[0]!, copy);
    expect((await run(home, copy)).out).toContain('already stored');
  });
});

describe('an open CSV', () => {
  test('gives a release to each reporter and month, and looks names, codes and units up', async () => {
    const home = freshHome();
    const file = write(
      home,
      'a.csv',
      '# publisher: Somebody',
      HEADER.replaceAll(',', ';'),
      'China;export;North Korea;HS:6307.90.10;2022-05;quantity;12;pieces',
      'China;export;408;HS:9025.19+9025.11;2022-05;value;1.25;USD',
      'CHN;export;PRK;1201;2022-06;weight;1.5;t',
      'Korea, Rep.;import;World;TOTAL;2022;value;3;KRW',
    );
    const ran = await run(home, file, '--format', 'json');
    expect(JSON.parse(ran.out).files[0].releases).toHaveLength(3);
    expect(await rowsOf(home)).toMatchObject([
      {
        reporter: 'CHN',
        period: '2022-06',
        partner: 'PRK',
        code: '1201',
        level: 4,
        net_weight: '1500.000',
        unit1: null,
      },
      {
        reporter: 'CHN',
        period: '2022-05',
        partner: 'PRK',
        code: '63079010',
        level: 8,
        quantity1: '12.000',
        unit1: 'item',
      },
      {
        reporter: 'CHN',
        period: '2022-05',
        partner: 'PRK',
        code: '902511+902519',
        level: 6,
        value: '1.25',
        currency: 'USD',
      },
      {
        reporter: 'KOR',
        period: '2022',
        partner: 'WLD',
        code: 'TOTAL',
        level: 0,
        value: '3.00',
        flow: 'import',
      },
    ]);
  });

  test('with byte order mark and carriage returns', async () => {
    const home = freshHome();
    const file = path.join(home, 'a.csv');
    fs.writeFileSync(
      file,
      `\ufeff# publisher: Somebody\r\n${HEADER}\r\nCHN,export,PRK,1201,2022-05,value,10,USD\r\n`,
    );
    expect((await run(home, file)).code).toBe(0);
    expect(await rowsOf(home)).toMatchObject([{ value: '10.00', currency: 'USD' }]);
  });

  test('keeps nil and suppressed apart from zero', async () => {
    const home = freshHome();
    const file = write(
      home,
      'a.csv',
      '# publisher: Somebody',
      `${HEADER},status`,
      'CHN,export,PRK,1001,2022-05,value,,USD,nil',
      'CHN,export,PRK,1101,2022-05,weight,,kg,suppressed',
      'CHN,export,PRK,1201,2022-05,value,0,USD,',
    );
    expect((await run(home, file)).code).toBe(0);
    const rows = await rowsOf(home);
    expect(rows.map((r) => [r.code, r.status, r.value, r.currency, r.unit1]).sort()).toEqual([
      ['1001', 'nil', null, 'USD', null],
      ['1101', 'suppressed', null, null, 'kg'],
      ['1201', 'reported', '0.00', 'USD', null],
    ]);
  });

  test('says what it takes for granted', async () => {
    const home = freshHome();
    const file = write(home, 'a.csv', HEADER, 'CHN,export,PRK,1201,2022-05,value,10,USD');
    const ran = await run(home, file);
    expect(ran.notes.join()).toContain('does not name its publisher');
    expect(ran.out).toContain('scope cells (inferred');
  });
});

describe('what the user says beside the file', () => {
  test('another day of publication is refused, and --replace takes the first back', async () => {
    const home = freshHome();
    const file = write(
      home,
      'a.csv',
      '# publisher: Somebody',
      HEADER,
      'CHN,export,PRK,1201,2022-05,value,10,USD',
    );
    await run(home, file, '--published', '2022-06-18');
    await expect(run(home, file, '--published', '2022-06-20')).rejects.toThrow(
      /2022-06-18.*2022-06-20.*with replace/,
    );
    const replaced = await run(home, file, '--published', '2022-06-20', '--replace');
    expect(replaced.out).toContain('in place of 1 release');
    // And back again: what was withdrawn is the same release when it returns.
    await run(home, file, '--published', '2022-06-18', '--replace');
    const lake = await openLake(home);
    expect(lake.releases().map((r) => r.published)).toEqual(['2022-06-18']);
    lake.close();
    expect(await rowsOf(home)).toHaveLength(1);
  });

  test('of several files the good ones are stored and the bad one is named', async () => {
    const home = freshHome();
    const good = write(
      home,
      'good.csv',
      '# publisher: X',
      HEADER,
      'CHN,export,PRK,1201,2022-05,value,10,USD',
    );
    const bad = write(home, 'bad.csv', '# publisher: X', HEADER, 'CHN,export,PRK,1201,2022-13,value,10,USD');
    const ran = await run(home, bad, good);
    expect(ran.code).toBe(2);
    expect(ran.notes.join('\n')).toMatch(
      /bad\.csv, line 3: period "2022-13".*\n1 of 2 files are stored, 1 refused/,
    );
    expect(await rowsOf(home)).toHaveLength(1);
  });

  test.each([
    [[], 'name a file'],
    [['nowhere.csv'], 'no such file'],
    [['.'], 'folder'],
    [['x.csv', '--flow', 'both'], '--flow "both"'],
    [['x.csv', '--published', 'June'], 'June'],
    [['x.csv', '--format', 'xml'], 'xml'],
  ])('%j is refused', async (argv, names) => {
    await expect(run(freshHome(), ...argv)).rejects.toThrow(names);
  });
});

describe.skipIf(shared('releases/gacc-import-usa-2019-01.csv') === null)(
  "a month of China's imports from the United States",
  () => {
    test('adds up to the dollar', async () => {
      const home = freshHome();
      const ran = await run(
        home,
        shared('releases/gacc-import-usa-2019-01.csv')!.pathname,
        '--flow',
        'import',
      );
      expect(ran.code).toBe(0);
      const rows = await rowsOf(home);
      expect(rows).toHaveLength(11_419);
      expect(new Set(rows.map((r) => r.code)).size).toBe(4_613);
      const cents = rows.reduce((n, r) => n + BigInt((r.value ?? '0').replace('.', '')), 0n);
      expect(cents).toBe(921_121_326_400n);
    });
  },
);
