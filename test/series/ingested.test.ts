import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { command as ingest } from '../../src/commands/ingest.ts';
import { type Lake, openLake } from '../../src/lake/lake.ts';
import { lakePeriod, shiftMonth } from '../../src/records/period.ts';
import { answerAll } from '../../src/series/answer.ts';
import type { Answer, Question } from '../../src/series/question.ts';
import { parseQuestion } from '../../src/series/question-text.ts';
import { allSummed, keepSums } from '../../src/series/sums.ts';
import { exampleReleases, freshHome, runCommand } from '../effects.ts';
import { shared } from '../shared.ts';

const HEADER = 'reporter,flow,partner,codes,period,measure,value,unit';

/** Stores an open CSV by a customs authority and opens the lake. */
async function stored(home: string, rows: readonly string[], scope: string): Promise<Lake> {
  const file = path.join(home, `${fs.readdirSync(home).length}.csv`);
  const head = ['# publisher: Customs of somewhere', '# published: 2022-12-20', `# scope: ${scope}`, HEADER];
  fs.writeFileSync(file, `${[...head, ...rows].join('\n')}\n`);
  const ran = await runCommand(ingest, [file], { home });
  expect(ran.code, ran.notes.join()).toBe(0);
  return openLake(home);
}

async function askEach(lake: Lake, questions: readonly string[]): Promise<Answer[]> {
  try {
    return await answerAll(lake, questions.map(parseQuestion));
  } finally {
    lake.close();
  }
}

/** What an answer says, without the ids, which follow from the bytes of the file. */
const said = (answers: readonly Answer[]) =>
  answers.map(({ text, cells, total }) => [
    text,
    ...[...cells, total].map((c) => c && { ...c, releases: 0 }),
  ]);

const months = ['2022-01', '2022-02', '2022-03', '2022-04'];
const codes = ['63079010', '63079090', '63071000', '12019010', '30049090'];
const partners = ['PRK', 'KOR', 'MNG'];

interface Trade {
  period: string;
  partner: string;
  code: string;
  cents: number;
  pieces: number | null;
}

const trade: fc.Arbitrary<Trade[]> = fc.uniqueArray(
  fc.record({
    period: fc.constantFrom(...months),
    partner: fc.constantFrom(...partners),
    code: fc.constantFrom(...codes),
    cents: fc.integer({ min: 0, max: 2 ** 50 }),
    pieces: fc.option(fc.nat(9)),
  }),
  { minLength: 30, selector: (t) => `${t.period} ${t.partner} ${t.code}` },
);

const rowsOf = (t: Trade): string[] => [
  `CHN,export,${t.partner},${t.code},${t.period},value,${cents(BigInt(t.cents))},USD`,
  ...(t.pieces === null ? [] : [`CHN,export,${t.partner},${t.code},${t.period},quantity,${t.pieces},item`]),
];

const cents = (n: bigint): string =>
  `${n / 100n}${
    n % 100n === 0n
      ? ''
      : `.${String(n % 100n)
          .padStart(2, '0')
          .replace(/0$/, '')}`
  }`;

const scope = 'complete; flows=export; partners=PRK,KOR,MNG; goods=all; detail=8; totals=no';
const spans = [...months, '2022-01..2022-02', '2022-01..2022-04'];
const goods = ['TOTAL', '63', 'HS:6307.90', 'HS:6307.90.10', 'HS:1201+6307.10'];
const inside = spans.flatMap((span) =>
  partners.flatMap((p) =>
    goods.flatMap((g) => ['value', 'quantity'].map((m) => `CHN export ${p} ${g} ${m} ${span}`)),
  ),
);

/** The sum by hand, over months of which anything is stored; null when a month is not. */
function byHand(all: readonly Trade[], { partner, codes: wanted, from, to }: Question): string | null {
  const asked = months.filter((m) => from <= m && m <= to);
  if (asked.some((m) => !all.some((t) => t.period === m))) return null;
  const cells = all.filter(
    (t) =>
      asked.includes(t.period) &&
      t.partner === partner &&
      (wanted[0] === 'TOTAL' || wanted.some((c) => t.code.startsWith(c))),
  );
  return cents(cells.reduce((n, t) => n + BigInt(t.cents), 0n));
}

describe('over what was ingested', () => {
  test('values are the sums by hand, spans the sums of their months, whatever the order of the rows', async () => {
    await fc.assert(
      fc.asyncProperty(trade, fc.infiniteStream(fc.nat()), async (all, order) => {
        const rows = all.flatMap(rowsOf);
        const answers = await askEach(await stored(freshHome(), rows, scope), inside);
        for (const a of answers) {
          if (a.question.measure === 'value')
            expect(a.total?.value ?? null, a.text).toBe(byHand(all, a.question));
          if (a.total && a.cells.length > 1) {
            const sum = a.cells.reduce((n, c) => n + BigInt(Math.round(Number(c.value) * 100)), 0n);
            expect(Math.abs(Number(a.total.value) * 100 - Number(sum))).toBeLessThanOrEqual(
              Number(sum) * 1e-12 + 1,
            );
          }
        }
        const shuffled = rows
          .map((row) => ({ row, key: order.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row);
        const again = await askEach(await stored(freshHome(), shuffled, scope), inside);
        expect(said(again)).toEqual(said(answers));
      }),
      { numRuns: 4 },
    );
  });

  test('a quantity that some of the goods lack is no sum of the others', async () => {
    const rows = [
      ...rowsOf({ period: '2022-01', partner: 'PRK', code: '63079010', cents: 100, pieces: 7 }),
      ...rowsOf({ period: '2022-01', partner: 'PRK', code: '63079090', cents: 50, pieces: null }),
      ...rowsOf({ period: '2022-01', partner: 'KOR', code: '63079010', cents: 100, pieces: 7 }),
      ...rowsOf({ period: '2022-01', partner: 'KOR', code: '63079090', cents: 50, pieces: 2 }),
    ];
    const ask = ['PRK', 'KOR'].map((p) => `CHN export ${p} HS:6307.90 quantity 2022-01`);
    const [without, all] = await askEach(await stored(freshHome(), rows, scope), ask);
    expect(without!.total).toBeNull();
    expect(all!.total).toMatchObject({ value: '9', unit: 'item', summed: true });
  });

  test('kilograms that stand as quantity and as weight are counted once', async () => {
    const rows = ['quantity', 'weight'].map((m) => `CHN,export,PRK,12019010,2022-01,${m},5000,kg`);
    const ask = ['quantity', 'quantity:t', 'weight'].map((m) => `CHN export PRK HS:1201 ${m} 2022-01`);
    const answers = await askEach(await stored(freshHome(), rows, scope), ask);
    expect(answers.map((a) => [a.total?.value, a.total?.unit])).toEqual([
      ['5000', 'kg'],
      ['5', 't'],
      ['5000', 'kg'],
    ]);
  });

  test('ingesting twice is once', async () => {
    const home = freshHome();
    await runCommand(ingest, exampleReleases, { home });
    const questions = [
      'CHN export PRK TOTAL value 2022-05',
      'CHN export PRK HS:6307.90.10 quantity 2022-01..2022-09',
    ];
    const once = await askEach(await openLake(home), questions);
    await runCommand(ingest, exampleReleases, { home });
    expect(await askEach(await openLake(home), questions)).toEqual(once);
    expect(once[1]!.total).toMatchObject({ value: '22490210', unit: 'item' });
  });

  test('outside of every scope nothing is ever 0', async () => {
    const rows = months
      .slice(0, 3)
      .flatMap((period) => rowsOf({ period, partner: 'PRK', code: '63079010', cents: 0, pieces: 0 }));
    const narrow = 'complete; flows=export; partners=PRK,KOR; goods=63; detail=8; totals=no';
    const home = freshHome();
    const last = shiftMonth(months[2]!, 1);
    const outside = fc.oneof(
      question({ partner: fc.constantFrom('JPN', 'MNG', 'WLD', 'EU27') }),
      question({ flow: fc.constantFrom('import', 're-export', 'trade', 'balance') }),
      question({ code: fc.constantFrom('TOTAL', 'HS:12', 'HS:6404', 'HS:85423190') }),
      question({ reporter: fc.constantFrom('KOR', 'USA') }),
      question({ month: fc.constantFrom('2021-12', last, '2023-01') }),
    );
    const asked = fc.sample(outside, 200);
    for (const a of await askEach(await stored(home, rows, narrow), asked)) {
      expect(a.total, a.text).toBeNull();
      expect(
        a.cells.map((c) => [c.state, c.value]),
        a.text,
      ).toEqual([['not-covered', null]]);
    }
  });
});

function question(
  other: Partial<Record<'reporter' | 'flow' | 'partner' | 'code' | 'month', fc.Arbitrary<string>>>,
) {
  const parts = {
    reporter: fc.constant('CHN'),
    flow: fc.constant('export'),
    partner: fc.constantFrom('PRK', 'KOR'),
    code: fc.constantFrom('HS:6307.90.10', 'HS:63', 'HS:6309'),
    measure: fc.constantFrom('value', 'quantity', 'weight'),
    month: fc.constantFrom(...months.slice(0, 3)),
    ...other,
  };
  return fc
    .record(parts)
    .map(
      (q) => `${q.reporter} ${q.flow} ${q.partner} ${q.code} ${q.measure} ${lakePeriod(q.month, q.month)}`,
    );
}

const file = shared('releases/gacc-import-usa-2019-01.csv');
describe.skipIf(file === null)("China's imports from the United States, January 2019, as downloaded", () => {
  test('give the figures of the download', async () => {
    const home = freshHome();
    await runCommand(ingest, ['--flow', 'import', file!.pathname], { home });
    const [chips, all, none, month, flow] = await askEach(await openLake(home), [
      'CHN import USA HS:8542.31.90 value 2019-01',
      'CHN import USA TOTAL value 2019-01',
      'CHN import USA HS:0101.21 value 2019-01',
      'CHN import USA HS:8542.31.90 value 2019-02',
      'CHN export USA HS:8542.31.90 value 2019-01',
    ]);
    expect(chips!.total).toMatchObject({ value: '903164301', unit: 'USD', summed: false });
    expect(all!.total).toMatchObject({ value: '9211213264', summed: true });
    expect(none!.cells[0]!.state).toBe('proven-zero');
    expect([month!.total, flow!.total]).toEqual([null, null]);
  });
});

test('totals from the sums that a lake keeps are those from its rows', async () => {
  const cell = fc.record({
    flow: fc.constantFrom('export', 'import'),
    partner: fc.constantFrom('PRK', 'JPN', 'USA'),
    code: fc.constantFrom('11010000', '63079010', '63079090', '90251100'),
    period: fc.constantFrom('2022-04', '2022-05'),
    measure: fc.constantFrom('value', 'quantity'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(cell, fc.integer({ min: 0, max: 10 ** 9 })), {
        minLength: 1,
        maxLength: 40,
        selector: ([c]) => JSON.stringify(c),
      }),
      async (cells) => {
        const home = freshHome();
        const rows = cells.map(([c, v]) => {
          const unit = c.measure === 'value' ? 'USD' : c.code.startsWith('11') ? 'kg' : 'item';
          return ['CHN', c.flow, c.partner, c.code, c.period, c.measure, v, unit].join(',');
        });
        const lake = await stored(home, rows, 'complete; partners=all; goods=all; detail=8; totals=no');
        const questions = ['value', 'quantity'].flatMap((measure) =>
          ['export PRK', 'import USA', 'balance JPN', 'export WLD'].map((pair) =>
            parseQuestion(`CHN ${pair} TOTAL ${measure} 2022-04..2022-05`),
          ),
        );
        keepSums(lake);
        const fromRows = await answerAll(lake, questions);
        await allSummed(lake);
        const fromSums = await answerAll(lake, questions);
        lake.close();
        expect(fromSums).toEqual(fromRows);
      },
    ),
    { numRuns: 8 },
  );
});
