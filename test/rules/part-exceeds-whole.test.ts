import { describe, expect, test } from 'vitest';
import { alarmOf, alarmsOf, claim, type Given, level, link, relationsOf } from './claims.ts';

const total = level('$14.5 million', 'CHN export PRK', '2022-05');
const flour = (text: string) =>
  level(text, 'PRK import CHN: wheat flour', '2022-05', { codes: ['HS:1101.00'] });

describe('fires', () => {
  test('goods worth more than all goods: the goods are accused, told from either side, and offered in thousands', () => {
    const alarm = alarmOf(
      total,
      flour('$846.6 million'),
      level('$2.64 million', 'CHN export PRK: soybean oil', '2022-05'),
    );
    expect(alarm).toMatchObject({
      rule: 'part-exceeds-whole',
      severity: 'error',
      claim: 1,
      against: [0],
      offer: { value: 846600, unit: 'USD', why: 'scale', by: -3 },
    });
  });

  test('several months below one of them: the total is accused, with the decimal point put right', () => {
    const masks = (text: string, period: string) => level(text, 'PRK import CHN: masks', period);
    const alarm = alarmOf(
      masks('1.23 million item', '2022-07'),
      masks('1.193 million item', '2022-01/2022-07'),
      masks('10.6 million item', '2022-01/2022-04'),
    );
    expect(alarm).toMatchObject({
      rule: 'part-exceeds-whole',
      claim: 1,
      offer: { value: 11930000, why: 'scale', by: 1 },
    });
  });

  test.each([
    [
      'a partner above the world',
      level('$20 billion', 'CHN export USA', '2022-05'),
      level('$5 billion', 'CHN export WLD', '2022-05'),
    ],
    [
      'one way above both ways',
      level('$40 billion', 'CHN export USA', '2022-05'),
      level('$15 billion', 'CHN trade USA', '2022-05'),
    ],
    [
      'more deaths than cases',
      level('5,100 death', 'SOM deaths cumulative', '2022-08-14'),
      level('4,700 case', 'SOM cases cumulative', '2022-08-14'),
    ],
    [
      'more new than in all',
      level('5,100 case', 'SOM cases new', '2022-08-14'),
      level('4,700 case', 'SOM cases cumulative', '2022-08-14'),
    ],
  ])('%s', (_, part, whole) => {
    expect(alarmsOf(part, whole)).toEqual([expect.stringMatching(/^error part-exceeds-whole/)]);
  });

  test('what the sentence itself calls a part', () => {
    const whole = level('67,208 t', 'CHN import USA: grain', '2022-05');
    expect(
      alarmsOf(whole, level('76,208 t', 'CHN import USA: corn', '2022-05', { links: [link('whole', 0)] })),
    ).toEqual(['error part-exceeds-whole 1']);
  });
});

describe('does not fire', () => {
  test.each([
    ['another currency', level('100 million CNY', 'CHN export PRK: rice', '2022-05')],
    ['another month', level('$59.7 million', 'CHN export PRK: rice', '2022-07')],
    ['a longer time', level('$59.7 million', 'CHN export PRK: rice', '2022-01/2022-05')],
    ['the other direction', level('$59.7 million', 'CHN import PRK: rice', '2022-05')],
    [
      'another source',
      level('$59.7 million', 'CHN export PRK: rice', '2022-05', { attribution: ['Seoul think tank'] }),
    ],
    ['a forecast', level('$59.7 million', 'CHN export PRK: rice', '2022-05', { mood: 'forecast' })],
    ['an average', level('$59.7 million', 'CHN export PRK: rice', '2022-05', { basis: 'daily-average' })],
    ['just as much, rounded', level('$14.53 million', 'CHN export PRK: rice', '2022-05')],
    ['a party not told', level('$59.7 million', 'CHN export ?: rice', '2022-05')],
  ])('%s', (_, part) => {
    const whole = level('$14.5 million', 'CHN export PRK', '2022-05', { attribution: ['Chinese customs'] });
    expect(alarmsOf(whole, part)).toEqual([]);
  });

  test('"total exports" may hold services beside a total for goods', () => {
    expect(
      alarmsOf(
        level('$38.13 billion', 'IND export WLD', '2025-11'),
        level('$73.99 billion', 'IND export WLD: total exports', '2025-11'),
      ),
    ).toEqual([]);
  });

  test('a count of another year is no part of this running total', () => {
    expect(
      alarmsOf(
        level('78,784 case', 'SOM cases new', '2017-01/2017-11'),
        level('9,075 case', 'SOM cases cumulative', '2022-08-14'),
      ),
    ).toEqual([]);
  });

  test('a quarter equal to its last month', () => {
    const [month, quarter] = [
      level('$13.0 million', 'CHN export PRK', '2021-03'),
      level('$13.0 million', 'CHN export PRK', '2021-Q1'),
    ];
    expect(alarmsOf(month, quarter)).toEqual([]);
    expect(relationsOf('part', month, quarter)).toEqual(['yes']);
  });

  const vietnam = [
    level('$35.2 billion', 'VNM export WLD', '2023-08'),
    level('$227.7 billion', 'VNM export WLD', '2023-01/2023-08'),
  ];

  test('a part without a time of its own that fits into the longer time told', () => {
    const phones = (given: Given) => level('$338 billion', 'VNM export WLD: phones', '2023-08', given);
    const few = (given: Given) => level('$61.3 billion', 'VNM export WLD: clothes', '2023-08', given);
    expect(alarmsOf(...vietnam, few({ assumed: ['time'] }))).toEqual([]);
    expect(alarmsOf(...vietnam, few({}))).toHaveLength(1);
    expect(alarmsOf(...vietnam, phones({ assumed: ['time'] }))).toHaveLength(1);
  });

  describe('goods that are listed behind their total, without a time of their own', () => {
    const total = level('$41.2 million', 'KEN export NLD', '2021-03');
    const goods = (text: string, what: string, given: Given = {}) =>
      level(text, `KEN export NLD: ${what}`, '2021-03', { sentence: 1, assumed: ['time'], ...given });
    const largest = claim('rank', '1', 'KEN export NLD: roses', '2021-03', { sentence: 1 });
    const roses = goods('$9.2 million', 'roses');
    const beans = goods('$54.6 million', 'beans');

    test('beside one that is the largest, or two that fit', () => {
      expect(alarmsOf(total, largest, roses, beans)).toEqual(['error part-exceeds-whole 3']);
      expect(alarmsOf(total, roses, goods('$1.1 million', 'tea'), beans)).toEqual([
        'error part-exceeds-whole 3',
      ]);
    });
    test('nothing: beside one without a rank, further down, of a total without a time of its own', () => {
      expect(alarmsOf(total, roses, beans)).toEqual([]);
      const later = [roses, beans].map((x) => ({ ...x, sentence: 2 }));
      expect(alarmsOf(total, { ...largest, sentence: 2 }, ...later)).toEqual([]);
      const carried = { ...total, assumed: ['time' as const] };
      expect(alarmsOf(carried, largest, roses, beans)).toEqual([]);
    });
    test('nothing: the total of a longer time is told that holds them', () => {
      const year = level('$402 million', 'KEN export NLD', '2020-04/2021-03');
      expect(alarmsOf(year, total, largest, roses, beans)).toEqual([]);
    });
  });

  test('goods, a direction or a partner that were taken from the text before', () => {
    const soap = (text: string, period: string, given?: Given) =>
      level(`${text} t`, 'MYS export WLD: soap', period, given);
    const june = level('1,210,000 t', 'MYS export WLD: palm oil', '2024-06');
    const days = '2024-06-01/2024-06-10';
    expect(alarmsOf(june, soap('22,500', '2024-06'), soap('261,000', days, { assumed: ['goods'] }))).toEqual(
      [],
    );
    expect(alarmsOf(june, soap('22,500', '2024-06'), soap('261,000', days))).toHaveLength(1);
    expect(
      alarmsOf(
        level('$133.7 million', 'PRK export CHN', '2022'),
        level('$153.7 million', 'PRK export CHN', '2022-10', { assumed: ['flow'] }),
      ),
    ).toEqual([]);
  });

  test('a whole without a time of its own that is below two months of it', () => {
    const quarter = (given: Given) => [
      level('$157.1 billion', 'ZAF export WLD', '2024-03'),
      level('$155.6 billion', 'ZAF export WLD', '2024-02'),
      level('$15.7 billion', 'ZAF export WLD', '2024-Q1', given),
    ];
    expect(alarmsOf(...quarter({ assumed: ['time'] }))).toEqual([]);
    expect(alarmsOf(...quarter({}))).not.toEqual([]);
  });

  test('"exports without oil" beside exports of which the goods were missed', () => {
    expect(
      alarmsOf(
        level('$9.1 billion', 'SGP export MYS', '2024-09'),
        level('$14.6 billion', 'SGP export MYS: non-oil', '2024-09'),
      ),
    ).toEqual([]);
  });

  test('a threshold of one digit is no slip of another total, so that neither is held against the parts', () => {
    expect(
      alarmsOf(
        level('$71.1 billion', 'VNM trade WLD', '2023-08'),
        level('$1 billion', 'VNM trade WLD', '2023-08', { hedge: 'over' }),
        level('$37.48 billion', 'VNM export WLD', '2023-08'),
      ),
    ).toEqual([]);
  });

  test('the whole is called a part of this one', () => {
    expect(
      alarmsOf(
        level('$1.87 billion', 'PRK export CHN', '2023'),
        level('$1.63 billion', 'PRK export WLD', '2023', { links: [link('whole', 0)] }),
      ),
    ).toEqual([]);
  });

  test('those who recovered from a fever, beside the few cases that were confirmed', () => {
    const [day, before] = ['2022-05-17', '2022-05-16'];
    const cured = level('12,920 recovery', 'PRK recoveries cumulative', before);
    const confirmed = level('168 case', 'PRK cases cumulative', before);
    expect(alarmsOf(cured, confirmed)).toHaveLength(1);
    expect(alarmsOf(cured, confirmed, level('83,060 case', 'PRK fever-cases cumulative', day))).toEqual([]);
    expect(alarmsOf(level('392,920 recovery', 'PRK recoveries cumulative', before), confirmed)).toEqual([]);
  });
});
