import { describe, expect, test } from 'vitest';
import type { Lake } from '../../src/lake/lake.ts';
import { answer, answerAll } from '../../src/series/answer.ts';
import { parseQuestion } from '../../src/series/question-text.ts';
import { lakeOf } from './stored.ts';

const ask = (lake: Lake, text: string) => answer(lake, parseQuestion(text));
const one = async (lake: Lake, text: string) => (await ask(lake, text)).cells[0]!;

const masks = {
  code: '63079010',
  value: '500',
  quantity1: '10',
  unit1: 'kg',
  quantity2: '1230',
  unit2: 'item',
};

describe('the states of a cell stay apart', () => {
  test('a value, exact, with its release, unit and valuation', async () => {
    const lake = await lakeOf([{ of: [masks] }]);
    const { cells, total, releases } = await ask(lake, 'CHN export PRK HS:6307.90.10 value 2022-05');
    expect(cells).toHaveLength(1);
    expect(cells[0]).toMatchObject({
      period: '2022-05',
      state: 'value',
      value: '500',
      unit: 'USD',
      basis: 'FOB',
      releases: ['r0'],
    });
    expect(cells[0]!.interval).toEqual({ low: 500, high: 500 });
    expect(total).toEqual(cells[0]);
    expect(releases.map((r) => r.id)).toEqual(['r0']);
  });

  test('a published zero', async () => {
    const lake = await lakeOf([{ of: [{ ...masks, value: '0' }] }]);
    expect(await one(lake, 'CHN export PRK HS:6307.90.10 value 2022-05')).toMatchObject({
      state: 'published-zero',
      value: '0',
    });
  });

  test('an absent row inside a complete scope is a zero that is proven', async () => {
    const lake = await lakeOf([{ of: [{ code: '12019010', value: '5' }] }]);
    expect(await one(lake, 'CHN export PRK HS:6307.90.10 quantity 2022-05')).toMatchObject({
      state: 'proven-zero',
      value: '0',
      unit: null,
      releases: ['r0'],
    });
  });

  test('no zero is proven while lines without goods hold something', async () => {
    const lake = await lakeOf([{ of: [{ code: '99999999', value: '7' }] }]);
    expect(await one(lake, 'CHN export PRK HS:6307.90.10 value 2022-05')).toMatchObject({
      state: 'suppressed',
      value: null,
    });
    const empty = await lakeOf([{ of: [{ code: '99999999', value: '0' }] }]);
    expect(await one(empty, 'CHN export PRK HS:6307.90.10 value 2022-05')).toMatchObject({
      state: 'proven-zero',
    });
  });

  test('a dash, and a figure withheld', async () => {
    const nil = await lakeOf([{ of: [{ ...masks, quantity2: null }] }]);
    expect(await one(nil, 'CHN export PRK HS:6307.90.10 quantity:item 2022-05')).toMatchObject({
      state: 'nil',
      value: null,
    });
    const withheld = await lakeOf([{ of: [{ code: '63079010', status: 'suppressed' }] }]);
    expect(await one(withheld, 'CHN export PRK HS:6307.90.10 value 2022-05')).toMatchObject({
      state: 'suppressed',
    });
  });

  test('a month, partner, flow or good that no release covers is never 0', async () => {
    const lake = await lakeOf([{ of: [masks], scope: { goods: ['63'] } }]);
    for (const text of [
      'CHN export PRK HS:6307.90.10 value 2022-06',
      'CHN export KOR HS:6307.90.10 value 2022-05',
      'CHN import PRK HS:6307.90.10 value 2022-05',
      'CHN export PRK HS:1201 value 2022-05',
      'CHN export PRK TOTAL value 2022-05',
      'CHN export WLD HS:6307.90.10 value 2022-05',
      'JPN export PRK HS:6307.90.10 value 2022-05',
    ]) {
      const { cells, total, releases, sql } = await ask(lake, text);
      expect(cells, text).toMatchObject([{ state: 'not-covered', value: null, interval: null }]);
      expect(cells[0]!.note, text).toMatch(/would settle it$/);
      expect([total, releases, sql], text).toEqual([null, [], '']);
    }
  });

  test('a code that was no line of the tariff then is no zero', async () => {
    const lake = await lakeOf([{ period: '2021-05', of: [{ code: '63079000', value: '3' }] }]);
    expect(await one(lake, 'CHN export PRK HS:6307.90.10 value 2021-05')).toMatchObject({
      state: 'not-covered',
    });
    expect(await one(lake, 'CHN export PRK HS:6307.90 value 2021-05')).toMatchObject({
      state: 'value',
      value: '3',
      summed: false,
    });
  });
});

describe('no sum counts anything twice', () => {
  test('regimes and provinces are added', async () => {
    const lake = await lakeOf([
      {
        of: [
          { ...masks, regime: '10' },
          { ...masks, regime: '15', place: '2101' },
        ],
      },
    ]);
    expect(await one(lake, 'CHN export PRK HS:6307.90.10 value 2022-05')).toMatchObject({
      value: '1000',
      summed: false,
    });
  });

  test('a heading is its own row where there is one, else the sum of what lies under it', async () => {
    const detail = [masks, { ...masks, code: '63079090', value: '70' }];
    const sum = await lakeOf([{ of: detail }]);
    expect(await one(sum, 'CHN export PRK HS:6307.90 value 2022-05')).toMatchObject({
      value: '570',
      summed: true,
    });
    const both = await lakeOf([{ of: [...detail, { code: '630790', value: '571' }] }]);
    expect(await one(both, 'CHN export PRK HS:6307.90 value 2022-05')).toMatchObject({
      value: '571',
      summed: false,
    });
    expect(await one(both, 'CHN export PRK HS:63 value 2022-05')).toMatchObject({
      value: '570',
      summed: true,
    });
  });

  test('a total is its row, else the sum of one level of detail', async () => {
    const detail = [
      masks,
      { code: '63', value: '500' },
      { code: '1201', value: '40' },
      { code: '12019010', value: '40' },
    ];
    const summed = await lakeOf([{ of: detail }]);
    expect(await one(summed, 'CHN export PRK TOTAL value 2022-05')).toMatchObject({
      value: '540',
      summed: true,
    });
    const published = await lakeOf([
      { of: [...detail, { code: 'TOTAL', value: '555' }], scope: { totals: true } },
    ]);
    expect(await one(published, 'CHN export PRK TOTAL value 2022-05')).toMatchObject({
      value: '555',
      summed: false,
    });
  });

  test('the world is its row, else the sum of all countries without their unions', async () => {
    const rows = [masks, { ...masks, partner: 'KOR', value: '20' }];
    const all = { partners: 'all' as const };
    const summed = await lakeOf([{ of: [...rows, { ...masks, partner: 'EU27', value: '9' }], scope: all }]);
    expect(await one(summed, 'CHN export WLD HS:6307.90.10 value 2022-05')).toMatchObject({
      value: '520',
      summed: true,
    });
    const published = await lakeOf([
      { of: [...rows, { ...masks, partner: 'WLD', value: '523' }], scope: all },
    ]);
    expect(await one(published, 'CHN export WLD HS:6307.90.10 value 2022-05')).toMatchObject({
      value: '523',
      summed: false,
    });
  });

  test('codes joined in one record answer for that set and no other', async () => {
    const lake = await lakeOf([
      {
        rank: 2,
        source: 'press',
        of: [{ code: '902511+902519', quantity1: '95000', unit1: 'item', low: 92000, high: 95000 }],
        scope: { completeness: 'cells' },
      },
    ]);
    expect(await one(lake, 'CHN export PRK HS:9025.11+9025.19 quantity 2022-05')).toMatchObject({
      value: '95000',
    });
    expect(await one(lake, 'CHN export PRK HS:9025.11 quantity 2022-05')).toMatchObject({
      state: 'not-covered',
    });
    expect(await one(lake, 'CHN export PRK HS:9025 quantity 2022-05')).toMatchObject({
      state: 'not-covered',
    });
  });

  test('a set is the sum of its codes where each is known', async () => {
    const lake = await lakeOf([{ of: [masks, { ...masks, code: '40151200', value: '7' }] }]);
    expect(await one(lake, 'CHN export PRK HS:6307.90.10+4015.12 value 2022-05')).toMatchObject({
      value: '507',
    });
    const part = await lakeOf([{ of: [masks], scope: { goods: ['63'] } }]);
    expect(await one(part, 'CHN export PRK HS:6307.90.10+4015.12 value 2022-05')).toMatchObject({
      state: 'not-covered',
    });
  });

  test('nothing of the whole is nothing of each part', async () => {
    const lake = await lakeOf([
      {
        rank: 2,
        of: [{ code: '901920', quantity1: '0', unit1: 'item', low: 0, high: 0, printed: 'none' }],
        scope: { completeness: 'cells', goods: ['901920'] },
      },
    ]);
    expect(await one(lake, 'CHN export PRK HS:9019.20.10+9019.20.20 quantity 2022-05')).toMatchObject({
      state: 'published-zero',
      value: '0',
    });
  });
});

describe('which release answers', () => {
  const first = { id: 'first', published: '2022-06-20', of: [masks] };
  const later = { id: 'later', published: '2022-07-18', of: [{ ...masks, value: '510' }] };

  test('the newest, and what earlier ones said is kept', async () => {
    const lake = await lakeOf([later, first]);
    expect(await one(lake, 'CHN export PRK HS:6307.90.10 value 2022-05')).toMatchObject({
      value: '510',
      releases: ['later'],
      earlier: [{ published: '2022-06-20', value: '500', release: 'first' }],
    });
  });

  test('as known on a day', async () => {
    const lake = await lakeOf([later, first]);
    const at = (day: string) => one(lake, `CHN export PRK HS:6307.90.10 value 2022-05 @${day}`);
    expect(await at('2022-07-17')).toMatchObject({ value: '500' });
    expect(await at('2022-07-18')).toMatchObject({ value: '510' });
    expect(await at('2022-06-19')).toMatchObject({ state: 'not-covered' });
  });

  test('customs before those who publish again, these before print, however new', async () => {
    const lake = await lakeOf([
      first,
      { id: 'un', rank: 1, source: 'comtrade', published: '2022-09-01', of: [{ ...masks, value: '501' }] },
      { id: 'press', rank: 2, source: 'press', published: '2022-10-01', of: [{ ...masks, value: '500' }] },
    ]);
    expect(await one(lake, 'CHN export PRK HS:6307.90.10 value 2022-05')).toMatchObject({
      releases: ['first'],
      earlier: [],
      secondHand: [],
    });
  });

  test('a later partial release replaces only the cells it has', async () => {
    const lake = await lakeOf([
      { ...first, of: [masks, { ...masks, code: '12019010', value: '30' }] },
      { ...later, scope: { completeness: 'cells' } },
    ]);
    expect(await one(lake, 'CHN export PRK HS:6307.90.10 value 2022-05')).toMatchObject({ value: '510' });
    expect(await one(lake, 'CHN export PRK HS:1201.90.10 value 2022-05')).toMatchObject({ value: '30' });
    expect(await one(lake, 'CHN export PRK HS:6307 value 2022-05')).toMatchObject({
      value: '510',
      summed: true,
    });
    expect(await one(lake, 'CHN export PRK TOTAL value 2022-05')).toMatchObject({
      value: '540',
      summed: true,
    });
  });

  test('rows by regime of a file that was cut off are no sum', async () => {
    const lake = await lakeOf([{ of: [{ ...masks, regime: '10' }], scope: { completeness: 'cells' } }]);
    const cell = await one(lake, 'CHN export PRK HS:6307.90.10 value 2022-05');
    expect(cell).toMatchObject({ state: 'not-covered' });
    expect(cell.note).toMatch(/only part of the rows/);
  });
});

describe('units', () => {
  test('a count before a weight, in whatever column it stands; kilograms are never pieces', async () => {
    const lake = await lakeOf([
      { of: [masks, { code: '30024100', value: '9', quantity1: '12.5', unit1: 'kg' }] },
    ]);
    expect(await one(lake, 'CHN export PRK HS:6307.90.10 quantity 2022-05')).toMatchObject({
      value: '1230',
      unit: 'item',
    });
    expect(await one(lake, 'CHN export PRK HS:6307.90.10 weight 2022-05')).toMatchObject({
      value: '10',
      unit: 'kg',
    });
    expect(await one(lake, 'CHN export PRK HS:6307.90.10 quantity:t 2022-05')).toMatchObject({
      value: '0.01',
      unit: 't',
    });
    expect(await one(lake, 'CHN export PRK HS:3002.41 quantity 2022-05')).toMatchObject({
      value: '12.5',
      unit: 'kg',
    });
    const doses = await one(lake, 'CHN export PRK HS:3002.41 quantity:dose 2022-05');
    expect(doses).toMatchObject({ state: 'not-covered' });
    expect(doses.note).toMatch(/in kg, which cannot be turned into dose/);
  });

  test('another currency is not covered, and two are never added', async () => {
    const lake = await lakeOf([{ of: [masks, { ...masks, code: '63079090', currency: 'CNY' }] }]);
    const yuan = await one(lake, 'CHN export PRK HS:6307.90.10 value:CNY 2022-05');
    expect(yuan).toMatchObject({ state: 'not-covered' });
    expect(yuan.note).toMatch(/in USD, not in CNY/);
    expect((await one(lake, 'CHN export PRK HS:6307.90 value 2022-05')).note).toMatch(/mixes USD and CNY/);
  });
});

test('a cell quoted for its quantity says nothing of its value, not even a dash', async () => {
  const scope = { completeness: 'cells' as const };
  const quoted = { code: '63079010', quantity1: '17000', unit1: 'item', low: 16500, high: 17500 };
  const lake = await lakeOf([{ rank: 2, scope, of: [quoted] }]);
  for (const measure of ['value', 'value:USD', 'weight', 'quantity:pair'])
    expect(await one(lake, `CHN export PRK HS:6307.90.10 ${measure} 2022-05`), measure).toMatchObject({
      state: 'not-covered',
    });
});

test('a cell quoted twice is one figure: what both allow', async () => {
  const scope = { completeness: 'cells' as const };
  const quoted = { code: '63079010', unit1: 'item' };
  const lake = await lakeOf([
    {
      ...{ rank: 2, scope },
      of: [
        { ...quoted, quantity1: '17000', printed: '17,000', low: 16500, high: 17500 },
        { ...quoted, quantity1: '17400', printed: 'about 17,400', low: 17300, high: 17600 },
      ],
    },
  ]);
  expect(await one(lake, 'CHN export PRK HS:6307.90.10 quantity 2022-05')).toMatchObject({
    value: '17400',
    interval: { low: 17300, high: 17500 },
  });
});

describe('spans', () => {
  const month = (period: string, value: string) => ({ id: period, period, of: [{ ...masks, value }] });

  test('are the sum of their months, and nothing while one is missing', async () => {
    const lake = await lakeOf([month('2022-01', '0.1'), month('2022-02', '0.2'), month('2022-04', '4')]);
    expect((await ask(lake, 'CHN export PRK HS:6307.90.10 value 2022-01..2022-02')).total).toMatchObject({
      value: '0.3',
      period: '2022-01..2022-02',
    });
    const gap = await ask(lake, 'CHN export PRK HS:6307.90.10 value 2022-01..2022-04');
    expect(gap.total).toBeNull();
    expect(gap.cells.map((c) => c.state)).toEqual(['value', 'value', 'not-covered', 'value']);
  });

  const press = {
    rank: 2,
    source: 'press',
    publisher: 'press',
    saidBy: 'an agency',
    scope: { completeness: 'cells' as const },
  };
  const span = {
    ...{ ...press, id: 'span', period: '2022-01..2022-04' },
    of: [
      {
        code: '63079010',
        quantity1: '10600000',
        unit1: 'item',
        low: 10600000,
        high: Number.POSITIVE_INFINITY,
        printed: 'more than 10.6 million',
      },
    ],
  };
  const may = {
    ...press,
    id: 'may',
    of: [{ code: '63079010', quantity1: '0', unit1: 'item', low: 0, high: 0, printed: 'none' }],
  };

  test('a figure published for a span answers for that span', async () => {
    const lake = await lakeOf([span]);
    const { cells, total } = await ask(lake, 'CHN export PRK HS:6307.90.10 quantity 2022-01..2022-04');
    expect(cells).toHaveLength(1);
    expect(total).toMatchObject({
      period: '2022-01..2022-04',
      interval: { low: 10600000, high: Number.POSITIVE_INFINITY },
      quoted: '"more than 10.6 million", an agency',
    });
    expect((await ask(lake, 'CHN export PRK HS:6307.90.10 quantity 2022-01..2022-03')).total).toBeNull();
    expect((await ask(lake, 'CHN export PRK HS:6307.90.10 quantity 2022-04')).total).toBeNull();
  });

  test('a span and the month behind it make a longer one', async () => {
    const lake = await lakeOf([span, may]);
    const { cells, total } = await ask(lake, 'CHN export PRK HS:6307.90.10 quantity 2022-01..2022-05');
    expect(cells.map((c) => [c.period, c.state])).toEqual([
      ['2022-01..2022-04', 'value'],
      ['2022-05', 'published-zero'],
    ]);
    expect(total).toMatchObject({ value: '10600000', unit: 'item' });
  });

  const half = { ...span, id: 'half', period: '2022-01..2022-05' };

  test('the finest cover is shown, and the total rests on the longest figures', async () => {
    const june = {
      ...may,
      id: 'june',
      period: '2022-06',
      of: [{ ...may.of[0]!, quantity1: '17000', low: 16500, high: 17500 }],
    };
    const longer = { ...half, of: [{ ...span.of[0]!, quantity1: '10900000', low: 10900000 }] };
    const lake = await lakeOf([span, may, june, longer]);
    const { cells, total, wholes } = await ask(
      lake,
      'CHN export PRK HS:6307.90.10 quantity 2022-01..2022-06',
    );
    expect(cells.map((c) => c.period)).toEqual(['2022-01..2022-04', '2022-05', '2022-06']);
    expect(wholes?.map((c) => [c.period, c.value])).toEqual([['2022-01..2022-05', '10900000']]);
    expect(total).toMatchObject({ value: '10917000' });
  });

  test('no span hides a month that is known', async () => {
    const lake = await lakeOf([may, half]);
    const { cells, total, wholes } = await ask(
      lake,
      'CHN export PRK HS:6307.90.10 quantity 2022-01..2022-05',
    );
    expect(cells.map((c) => c.period)).toEqual(['2022-01', '2022-02', '2022-03', '2022-04', '2022-05']);
    expect(cells[4]!.state).toBe('published-zero');
    expect(cells[0]!.note).toMatch(/^told only within January to May 2022; /);
    expect([total?.value, wholes?.[0]?.period]).toEqual(['10600000', '2022-01..2022-05']);
  });

  test('trade adds both flows and a balance takes imports away, print as intervals', async () => {
    const flows = (low: number, high: number, flow: 'export' | 'import', value: string) => ({
      code: 'TOTAL',
      flow,
      value,
      low,
      high,
    });
    const lake = await lakeOf([
      {
        ...press,
        scope: { ...press.scope, flows: ['export', 'import'], totals: true, detail: 0 },
        of: [flows(14.5, 14.6, 'export', '14.55'), flows(5.7, 5.9, 'import', '5.8')],
      },
    ]);
    const trade = await one(lake, 'CHN trade PRK TOTAL value 2022-05');
    expect(trade.value).toBe('20.35');
    expect(trade.interval!.low).toBeCloseTo(20.2);
    const balance = await one(lake, 'CHN balance PRK TOTAL value 2022-05');
    expect(balance.value).toBe('8.75');
    expect([balance.interval!.low, balance.interval!.high].map((x) => x.toFixed(2))).toEqual([
      '8.60',
      '8.90',
    ]);
  });
});

describe('mirrors', () => {
  test('what the reporter leaves open is read from the partner, and the answer says whose figure it is', async () => {
    const lake = await lakeOf([{ of: [masks] }]);
    const answered = await ask(lake, 'PRK import CHN HS:6307.90.10 value 2022-05');
    expect(answered.question).toMatchObject({ reporter: 'CHN', flow: 'export', partner: 'PRK' });
    expect(answered.total).toMatchObject({ value: '500', basis: 'FOB' });
  });

  test("the reporter's own figure comes first", async () => {
    const lake = await lakeOf([
      { of: [masks] },
      {
        reporter: 'KOR',
        scope: { flows: ['import'], partners: ['CHN'] },
        of: [{ ...masks, flow: 'import', partner: 'CHN', value: '7' }],
      },
      { scope: { partners: ['KOR'] }, of: [{ ...masks, partner: 'KOR', value: '6' }] },
    ]);
    expect((await ask(lake, 'KOR import CHN HS:6307.90.10 value 2022-05')).total).toMatchObject({
      value: '7',
    });
  });
});

test('the SQL of an answer gives its figure again', async () => {
  const lake = await lakeOf([
    { of: [masks, { ...masks, code: '63079090', value: '70.25' }, { code: '6307', value: '1' }] },
  ]);
  const { sql } = await ask(lake, 'CHN export PRK HS:6307.90 value 2022-05');
  expect(await lake.query(sql)).toMatchObject([{ period: '2022-05', value: '570.25', currency: 'USD' }]);
});

test('many questions are answered in their order, quickly', async () => {
  const lake = await lakeOf([{ of: [masks] }]);
  const codes = Array.from({ length: 80 }, (_, i) => 1000 + i);
  await ask(lake, 'CHN export PRK TOTAL value 2022-05');
  const all = await answerAll(
    lake,
    codes.map((c) => parseQuestion(`CHN export PRK HS:${c}+6307.90 value 2022-05`)),
  );
  expect(all.map((a) => a.question.codes[0])).toEqual(codes.map(String));
});
