import { describe, expect, test } from 'vitest';
import { alarmOf, alarmsOf, change, type Given, level, link } from './claims.ts';

describe('sum-mismatch', () => {
  const trade = (total: string, out = '$1.89 billion', back = '$2.2 billion') => [
    level(total, 'RUS trade CHN', '2022-05'),
    level(out, 'RUS export CHN', '2022-05'),
    level(back, 'RUS import CHN', '2022-05'),
  ];
  test('exports and imports do not make the total', () => {
    expect(alarmOf(...trade('$4.01 billion'))).toMatchObject({
      rule: 'sum-mismatch',
      severity: 'error',
      claim: 0,
    });
  });
  test.each([
    ['they do', trade('$4.09 billion')],
    [
      'off by one last digit, for every term was rounded',
      trade('$4.1 billion', '$1.9 billion', '$2.3 billion'),
    ],
    [
      'a hedged total',
      [
        level('$4 billion', 'RUS trade CHN', '2022-05', { hedge: 'over' }),
        ...trade('$4.09 billion').slice(1),
      ],
    ],
  ])('nothing: %s', (_, claims) => expect(alarmsOf(...claims)).toEqual([]));

  const months = (quarter: string) =>
    [
      ['2023-04', '$1.7 billion'],
      ['2023-05', '$1.8 billion'],
      ['2023-06', '$1.9 billion'],
    ]
      .map(([period, text]) => level(text!, 'CHN trade PRK', period!))
      .concat(level(quarter, 'CHN trade PRK', '2023-Q2'));
  test('months do not make the quarter', () => {
    expect(alarmsOf(...months('$6.4 billion'))).toEqual(['error sum-mismatch 3']);
    expect(alarmsOf(...months('$5.4 billion'))).toEqual([]);
  });

  test('goods named together, each with its own level', () => {
    const one = (goods: string, text: string) => level(text, `CHN export PRK: ${goods}`, '2022-07');
    const listed = [
      one('rice', '$5.16 million'),
      one('soybean oil', '$1.98 million'),
      one('granulated sugar', '$1.21 million'),
    ];
    const all = (text: string) => [...listed, one('rice, soybean oil and granulated sugar', text)];
    expect(alarmsOf(...all('$8.35 million'))).toEqual([]);
    expect(alarmsOf(...all('$8.53 million'))).toEqual(['error sum-mismatch 3']);
  });

  test('parts that fall short of a total are no sum: something unlisted may be in it', () => {
    const one = (goods: string, text: string) => level(text, `CHN export PRK: ${goods}`, '2022-07');
    expect(
      alarmsOf(
        level('$59.74 million', 'CHN export PRK', '2022-07'),
        one('rice', '$5.16 million'),
        one('sugar', '$1.21 million'),
      ),
    ).toEqual([]);
  });
});

test('a total below one of its parts was no total, unless a power of ten explains it', () => {
  const both = (total: string) => [
    level(total, 'USA import CHN', '2022-07'),
    level('$418 billion', 'USA import CHN: goods', '2022-07'),
    level('$8.9 billion', 'USA import CHN: services', '2022-07'),
  ];
  expect(alarmsOf(...both('$190 billion'))).toEqual([]);
  expect(alarmsOf(...both('$42.7 billion'))).toHaveLength(1);
  expect(alarmsOf(...both('$461 billion'))).toHaveLength(1);
});

describe('balance-mismatch', () => {
  const japan = (balance: string, out: string, back: string) => [
    level(balance, 'JPN balance WLD', '2022-07'),
    level(out, 'JPN export WLD', '2022-07'),
    level(back, 'JPN import WLD', '2022-07'),
  ];
  test('a deficit that is not exports less imports', () => {
    expect(alarmsOf(...japan('-$14.4 billion', '$87.5 billion', '$99.9 billion'))).toEqual([
      expect.stringMatching(/^error balance-mismatch/),
    ]);
  });
  test('nothing where imports came down from an amount whose time nobody told', () => {
    const story = (assumed: Given['assumed']) => [
      ...japan('$6.8 billion', '$44.6 billion', '$32.9 billion').with(
        2,
        level('$32.9 billion', 'JPN import WLD', '2022-07', { assumed }),
      ),
      change('-6 %', 'JPN import WLD', '2022-08', '2022-07', { links: [link('from', 2)] }),
    ];
    expect(alarmsOf(...story([]))).toEqual([expect.stringMatching(/^error balance-mismatch/)]);
    expect(alarmsOf(...story(['time']))).toEqual([]);
  });
  test('exports and imports that changed places', () => {
    expect(alarmOf(...japan('-$14.4 billion', '$101.9 billion', '$87.5 billion'))).toMatchObject({
      rule: 'balance-mismatch',
      claim: 1,
      against: expect.arrayContaining([0, 2]),
      args: { swapped: true },
      offer: { value: 87.5e9, why: 'swap' },
    });
  });
  test.each([
    ['it is', japan('-$14.4 billion', '$87.5 billion', '$101.9 billion')],
    ['within rounding', japan('-$14.3 billion', '$87.5 billion', '$101.9 billion')],
    [
      'told from the other side',
      [
        level('$14.4 billion', 'CHN balance USA', '2022-07'),
        level('$20 billion', 'USA import CHN', '2022-07'),
        level('$5.6 billion', 'CHN import USA', '2022-07'),
      ],
    ],
    [
      'another source',
      [
        level('-$12 billion', 'JPN balance WLD', '2022-07', { attribution: ['a bank'] }),
        ...japan('-$14.4 billion', '$87.5 billion', '$101.9 billion').map((c) => ({
          ...c,
          attribution: ['ministry of finance'],
        })),
      ],
    ],
    [
      'a forecast',
      [
        level('-$12 billion', 'JPN balance WLD', '2022-07', { mood: 'forecast' }),
        ...japan('-$14.4 billion', '$87.5 billion', '$101.9 billion'),
      ],
    ],
  ])('nothing: %s', (_, claims) => expect(alarmsOf(...claims)).toEqual([]));
  test('flows without a time of their own that leave the balance of another month: nothing', () => {
    const flows = (given: Given) => [
      level('-$14.4 billion', 'JPN balance WLD', '2022-06'),
      level('-$11.2 billion', 'JPN balance WLD', '2022-07'),
      level('$87.5 billion', 'JPN export WLD', '2022-07', given),
      level('$101.9 billion', 'JPN import WLD', '2022-07', given),
    ];
    expect(alarmsOf(...flows({ assumed: ['time'] }))).toEqual([]);
    expect(alarmsOf(...flows({}))).toHaveLength(1);
  });
  test('from the total and one flow', () => {
    const all = (balance: string) => [
      level(balance, 'VNM balance WLD', '2022-07'),
      level('$60.7 billion', 'VNM trade WLD', '2022-07'),
      level('$30.5 billion', 'VNM export WLD', '2022-07'),
    ];
    expect(alarmsOf(...all('$0.3 billion'))).toEqual([]);
    expect(alarmsOf(...all('$3 billion'))).toEqual([expect.stringMatching(/^error balance-mismatch/)]);
  });
});

describe('component-changes', () => {
  const deficit = (total: string) => [
    level('-$70.5 billion', 'USA balance WLD', '2023-02'),
    change(total, 'USA balance WLD', '2023-02', '2023-01'),
    change('-$6.9 billion', 'USA export WLD', '2023-02', '2023-01'),
    change('-$5.0 billion', 'USA import WLD', '2023-02', '2023-01'),
  ];
  test('changes of exports and imports do not make that of the deficit', () => {
    expect(alarmOf(...deficit('$2.2 billion'))).toMatchObject({ rule: 'component-changes', claim: 1 });
  });
  test.each(['$1.9 billion', '$2.0 billion'])('nothing: %s', (text) =>
    expect(alarmsOf(...deficit(text))).toEqual([]),
  );
});

describe('weighted-change', () => {
  const trade = (total: string) => [
    change(total, 'CHN trade WLD', '2023-10', '2022-10'),
    change('-6.4 %', 'CHN export WLD', '2023-10', '2022-10'),
    change('3.0 %', 'CHN import WLD', '2023-10', '2022-10'),
  ];
  test('a total cannot change more than both its parts', () => {
    expect(alarmOf(...trade('4.9 %'))).toMatchObject({
      rule: 'weighted-change',
      severity: 'error',
      claim: 0,
    });
  });
  test('the weights of the same time decide', () => {
    const levels = [
      level('$274.8 billion', 'CHN export WLD', '2023-10'),
      level('$218.3 billion', 'CHN import WLD', '2023-10'),
    ];
    expect(alarmsOf(...trade('0.9 %'), ...levels)).toEqual(['error weighted-change 0']);
    expect(alarmsOf(...trade('-2.5 %'), ...levels)).toEqual([]);
  });
  test.each(['-2.5 %', '0.9 %'])('nothing without weights: %s', (text) =>
    expect(alarmsOf(...trade(text))).toEqual([]),
  );
  test('a fall from the month before stands beside a rise on the year', () => {
    const mixed = [...trade('-2.5 %').slice(1), change('9.0 %', 'CHN trade WLD', '2023-10', '2023-09')];
    expect(alarmsOf(...mixed)).toEqual([]);
  });
});
