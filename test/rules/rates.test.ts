import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../src/rules/check-article.ts';
import { alarmOf, alarmsOf, change, claim, type Given, level, link, words } from './claims.ts';

describe('share-mismatch', () => {
  const rice = (text: string, given = {}) => claim('share', text, 'CHN export PRK: rice', '2022-07', given);
  const levels = [
    level('$59.74 million', 'CHN export PRK', '2022-07'),
    level('$5.16 million', 'CHN export PRK: rice', '2022-07'),
  ];
  test('rice of all goods', () => {
    expect(alarmOf(...levels, rice('14 %'))).toMatchObject({
      rule: 'share-mismatch',
      claim: 2,
      args: { part: 1, whole: 0 },
    });
  });
  test.each(['8.6 %', '9 %', '8.7 %'])('nothing: %s', (text) =>
    expect(alarmsOf(...levels, rice(text))).toEqual([]),
  );

  test('severe cases of cases', () => {
    const all = (text: string) => [
      level('318 case', 'SOM cases new', '2022-10-03/2022-10-09'),
      level('228 case', 'SOM severe-cases new', '2022-10-03/2022-10-09'),
      claim('share', text, 'SOM severe-cases new', '2022-10-03/2022-10-09'),
    ];
    expect(alarmsOf(...all('72 %'))).toEqual([]);
    expect(alarmsOf(...all('27 %'))).toEqual(['error share-mismatch 2']);
  });

  test('the total that is told of another time makes the share, and no time stands with it: nothing', () => {
    const all = (given: Given) => [
      level('$35.2 billion', 'VNM export WLD', '2023-08'),
      level('$227.7 billion', 'VNM export WLD', '2023-01/2023-08'),
      level('$34.2 billion', 'VNM export WLD: phones', '2023-08', given),
      claim('share', '15.0 %', 'VNM export WLD: phones', '2023-08', given),
    ];
    expect(alarmsOf(...all({ assumed: ['time'] }))).toEqual([]);
    expect(alarmsOf(...all({}))).toHaveLength(1);
  });

  test('more than the goods before it, of which it cannot be the share: nothing', () => {
    const all = (given: Given) => [
      level('$9.2 billion', 'ZAF export WLD: gold', '2022-07'),
      level('$17.6 billion', 'ZAF export CHN: gold', '2022-07', { ...given, sentence: 1 }),
      claim('share', '11.2 %', 'ZAF export CHN: gold', '2022-07', {
        sentence: 1,
        links: [link('numerator', 1)],
      }),
    ];
    expect(alarmsOf(...all({ assumed: ['goods'] }))).toEqual([]);
    expect(alarmsOf(...all({}))).not.toEqual([]);
  });

  test('a percentage that may be a change, behind one that is: nothing', () => {
    const all = (first: 'change' | 'share') => [
      level('$50 billion', 'PRT export WLD', '2021'),
      claim(first, '12 %', 'PRT export WLD: shoes', '2021', { sentence: 1, start: 0, end: 3 }),
      level('$1.2 billion', 'PRT export WLD: cork', '2021', { sentence: 1, start: 30, end: 42 }),
      claim('share', '9 %', 'PRT export WLD: cork', '2021', {
        sentence: 1,
        start: 44,
        end: 46,
        links: [link('numerator', 2)],
      }),
    ];
    expect(alarmsOf(...all('change'))).toEqual([]);
    expect(alarmsOf(...all('share'))).toEqual(['error share-mismatch 3']);
  });

  test('of goods that its own sentence does not name: nothing', () => {
    const all = (given: Given) => [
      level('$118 million', 'KHM export WLD: shoes', '2023-08'),
      claim('share', '45.8 %', 'KHM export WLD: shoes', '2023-08', {
        sentence: 1,
        links: [link('denominator', 2)],
        ...given,
      }),
      level('$2.03 billion', 'KHM export WLD', '2023-08', { sentence: 1 }),
    ];
    expect(alarmsOf(...all({ assumed: ['goods'] }))).toEqual([]);
    expect(alarmsOf(...all({}))).toEqual(['error share-mismatch 1']);
  });

  test('which whole is meant is not known when there are two: nothing', () => {
    const part = level('$5 billion', 'CHN export RUS', '2022-07');
    const wholes = [
      level('$50 billion', 'CHN export WLD', '2022-07'),
      level('$60 billion', 'CHN export WLD', '2022-07', { hedge: 'about', attribution: ['a bank'] }),
    ];
    expect(alarmsOf(part, ...wholes, claim('share', '15 %', 'CHN export RUS', '2022-07'))).toEqual([]);
  });
});

describe('ratio-mismatch', () => {
  test('deaths among cases', () => {
    const all = (text: string) => [
      level('172,454 case', 'WLD cases new', '2015'),
      level('1,304 death', 'WLD deaths new', '2015'),
      claim('ratio', text, 'WLD case-fatality-rate new', '2015'),
    ];
    expect(alarmsOf(...all('0.8 %'))).toEqual([]);
    expect(alarmsOf(...all('8.0 %'))).toEqual([expect.stringMatching(/^error /)]);
  });
  test('two amounts, neither of which makes the price: nothing', () => {
    const all = (...more: string[]) => [
      level('$60.6 billion', 'CHN import RUS: crude', '2021'),
      ...['107 million t', ...more].map((text) => level(text, 'CHN import RUS: crude', '2021')),
      claim('ratio', '$466', 'CHN import RUS: crude', '2021'),
    ];
    expect(alarmsOf(...all('564 million t'))).toEqual([]);
    expect(alarmsOf(...all())).toEqual(['error ratio-mismatch 2']);
  });
  test('a price a tonne', () => {
    const all = (text: string) => [
      level('$5.16 million', 'CHN export PRK: rice', '2022-07'),
      level('10,000 t', 'CHN export PRK: rice', '2022-07'),
      claim('ratio', text, 'CHN export PRK: rice', '2022-07'),
    ];
    expect(alarmsOf(...all('$516 '))).toEqual([]);
    expect(alarmsOf(...all('$651 '))).toEqual([expect.stringMatching(/^error ratio-mismatch/)]);
  });
});

describe('multiple-mismatch', () => {
  const masks = (text: string, period: string) => level(text, 'CHN export USA: masks', period);
  const times = (text: string, value: number, given = {}) =>
    words(
      text,
      value,
      claim('multiple', `${value} x`, 'CHN export USA: masks', '2022-07', { base: '2022-06', ...given }),
    );
  const levels = [masks('32 million item', '2022-06'), masks('903 million item', '2022-07')];
  test('"more than 30 times" for 28.2', () => {
    const said = claim('multiple', '30 x', 'CHN export USA: masks', '2022-07', {
      base: '2022-06',
      hedge: 'over',
      links: [link('from', 0), link('to', 1)],
    });
    expect(alarmOf(...levels, said)).toMatchObject({
      rule: 'multiple-mismatch',
      claim: 2,
      args: { result: 2 },
    });
  });
  test.each([
    ['28 times', times('28 times', 28)],
    ['"nearly 30 times"', times('nearly 30 times', 30, { hedge: 'nearly' })],
    ['another base', times('doubled', 2, { base: '2021-07' })],
  ])('nothing: %s', (_, made) => expect(alarmsOf(...levels, made)).toEqual([]));
  test('"doubled" beside a percentage of the same change', () => {
    const grew = (text: string) => [
      times('doubled', 2, { hedge: 'over' }),
      change(text, 'CHN export USA: masks', '2022-07', '2022-06'),
    ];
    expect(alarmsOf(...grew('109.3 %'))).toEqual([]);
    expect(alarmsOf(...grew('19.3 %'))).toEqual([expect.stringMatching(/^error /)]);
  });
});

describe('wrong-base', () => {
  const exports = (text: string, period: string) => level(text, 'CHN export PRK', period);
  test('takes over where another base that is told fits', () => {
    const all = [
      exports('$57 million', '2022-03'),
      exports('$98.1 million', '2022-04'),
      exports('$14.51 million', '2022-05'),
    ];
    expect(
      alarmOf(...all, change('-85.2 %', 'CHN export PRK', '2022-05', '2022-03', { sentence: 1 })),
    ).toMatchObject({
      rule: 'wrong-base',
      severity: 'error',
      claim: 3,
      args: { from: 0, to: 2, fits: 1 },
    });
  });
  test('asks where the month before gives the change that is said to be on the year', () => {
    const all = [exports('$227.5 million', '2019-09'), exports('$270.9 million', '2019-10')];
    expect(alarmsOf(...all, change('19.1 %', 'CHN export PRK', '2019-10', '2018-10'))).toEqual([
      'query wrong-base 2',
    ]);
    expect(alarmsOf(...all, change('9.1 %', 'CHN export PRK', '2019-10', '2018-10'))).toEqual([]);
    expect(alarmsOf(...all, change('19.1 %', 'CHN export PRK', '2019-10', '2019-09'))).toEqual([]);
  });
});

describe('scale-slip', () => {
  test('takes over where another scale word mends everything', () => {
    const all = [
      level('$3.01 billion', 'CHN trade PRK', '2017'),
      level('$1.04 billion', 'CHN import PRK', '2017'),
      level('$1.97 million', 'CHN export PRK', '2017'),
    ];
    expect(alarmOf(...all)).toMatchObject({
      rule: 'scale-slip',
      claim: 2,
      args: { factor: 1000 },
      offer: { value: 1.97e9, why: 'scale' },
    });
  });
  test('the same figure at two scales, headline and body', () => {
    const cases = (text: string, sentence: number) =>
      level(text, 'PRK cases cumulative', '2022-06-05', { sentence });
    expect(alarmOf(cases('52 million case', 0), cases('5.2 million case', 1))).toMatchObject({
      rule: 'scale-slip',
      args: { other: expect.any(Number) },
    });
  });

  describe('two scale words that mend the same', () => {
    const at = (text: string, month: string, given: Given = {}) =>
      level(text, 'KEN export NLD: flowers', month, given);
    const down = change('-73.4 %', 'KEN export NLD: flowers', '2021-03', '2021-02');

    test('both are named, each beside the other', () => {
      const { alarms } = checkArticle([down, at('$41.2 billion', '2021-03'), at('$155 million', '2021-02')]);
      expect(alarms).toMatchObject([
        { rule: 'scale-slip', claim: 1, args: { other: 2, factor: 0.001 }, offer: { value: 41.2e6 } },
        { rule: 'scale-slip', claim: 2, args: { other: 1, factor: 1000 }, offer: { value: 155e9 } },
      ]);
    });
    test('one, where another figure tells which', () => {
      const total = level('$900 million', 'KEN export NLD', '2021-03');
      expect(alarmsOf(down, at('$41.2 billion', '2021-03'), at('$155 million', '2021-02'), total)).toEqual([
        'error part-exceeds-whole 1',
      ]);
    });
    test('one, where a figure that is too doubtful to accuse by itself tells which', () => {
      const total = level('$9 billion', 'KEN export NLD', '2021-03', { assumed: ['time'] });
      const told = [at('$41.2 billion', '2021-03'), at('$155 million', '2021-02')];
      expect(alarmsOf(total, told[0]!)).toEqual([]);
      expect(alarmsOf(down, ...told, total)).toEqual(['error scale-slip 1']);
    });
  });

  describe('a price apiece that is a thousand times off', () => {
    const masks = 'KEN import CHN: masks';
    const told = (value: string) => [
      level('3 million item', masks, '2021-03'),
      level(value, masks, '2021-03'),
      claim('ratio', '$0.12', masks, '2021-03', {
        per: 'item',
        links: [link('numerator', 1), link('denominator', 0)],
      }),
    ];
    test('has no scale word: one of its terms is wrong', () => {
      expect(alarmsOf(...told('$360 million'))).toEqual(['error scale-slip 0', 'error scale-slip 1']);
    });
    test('and it is the one that is larger than its total', () => {
      const total = level('$80 million', 'KEN import CHN', '2021-03', { assumed: ['time'] });
      expect(alarmsOf(...told('$360 million'), total)).toEqual(['error scale-slip 1']);
    });
    test('a lost point of it is its own', () => {
      expect(alarmsOf(...told('$36,000'))).toEqual(['error ratio-mismatch 2']);
    });
  });
});
