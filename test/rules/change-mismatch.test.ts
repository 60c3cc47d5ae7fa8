import { describe, expect, test } from 'vitest';
import { alarmOf, alarmsOf, change, level, link, relationsOf } from './claims.ts';

const exports = (text: string, period: string) => level(text, 'CHN export PRK', period);
const rose = (text: string, given = {}) => change(text, 'CHN export PRK', '2022-05', '2022-04', given);
const both = [exports('$98.1 million', '2022-04'), exports('$14.5 million', '2022-05')];

describe('fires', () => {
  test('a percentage that the two levels do not give; what they give is told', () => {
    const alarm = alarmOf(...both, rose('-58.2 %'));
    expect(alarm).toMatchObject({
      rule: 'change-mismatch',
      severity: 'error',
      claim: 2,
      args: { result: 2, from: 0, to: 1 },
    });
    expect(alarm.args).toMatchObject({ low: expect.closeTo(-85.27, 1), high: expect.closeTo(-85.16, 1) });
  });

  test.each([
    ['the wrong direction', rose('85.2 %')],
    ['an absolute change', rose('-$38.6 million')],
    ['a hedge that does not reach', rose('-80.1 %', { hedge: 'about' }), true],
  ])('%s', (_, made, hedged = false) => {
    expect(alarmsOf(...both, made)).toEqual(hedged ? [] : ['error change-mismatch 2']);
  });

  test('a level is accused when several changes speak against it', () => {
    const [before, now, earlier] = [
      exports('$98.1 million', '2022-04'),
      exports('$41.5 million', '2022-05'),
      exports('$57 million', '2022-03'),
    ];
    const fromMarch = change('-74.5 %', 'CHN export PRK', '2022-05', '2022-03');
    expect(alarmOf(before, now, earlier, rose('-85.2 %'), fromMarch)).toMatchObject({
      claim: 1,
      offer: { value: 14500000 },
    });
  });

  test('percentage points between two rates', () => {
    const share = (text: string, period: string) => ({
      ...level(text, 'CHN export PRK', period),
      kind: 'share' as const,
    });
    const up = (text: string) => change(text, 'CHN export PRK', '2022-05', '2022-04');
    expect(alarmsOf(share('12.5 %', '2022-04'), share('14.1 %', '2022-05'), up('2.9 pp'))).toEqual([
      'error change-mismatch 2',
    ]);
    expect(alarmsOf(share('12.5 %', '2022-04'), share('14.1 %', '2022-05'), up('1.6 pp'))).toEqual([]);
  });

  test('percent and amount of one change, with the level they lead to', () => {
    const drop = (percent: string) => [
      change('-$51.7 billion', 'USA export WLD', '2020', '2019'),
      change(percent, 'USA export WLD', '2020', '2019'),
      level('$2,209.4 billion', 'USA export WLD', '2020'),
    ];
    expect(alarmsOf(...drop('-2.3 %'))).toEqual([]);
    expect(alarmsOf(...drop('-3.2 %'))).toEqual([expect.stringMatching(/^error change-mismatch/)]);
  });
});

describe('does not fire', () => {
  test('for a change of a price', () => {
    expect(alarmsOf(...both, rose('25 %', { per: 'kg' }))).toEqual([]);
    expect(alarmsOf(...both, rose('25 %'))).not.toEqual([]);
  });

  test('for a level told after it in another sentence, where its start stands by it', () => {
    const all = (sentence: number) =>
      [
        exports('$98.1 million', '2022-04'),
        rose('12 %', { links: [link('from', 0)] }),
        exports('$14.5 million', '2022-05'),
      ].map((c, i) => (i === 2 ? { ...c, sentence } : c));
    expect(alarmsOf(...all(2))).toEqual([]);
    expect(alarmsOf(...all(0))).not.toEqual([]);
  });

  test.each([
    ['it follows', rose('-85.2 %')],
    ['cut off instead of rounded', rose('-85.1 %')],
    ['another base than the levels have', change('-85.9 %', 'CHN export PRK', '2022-05', '2021-05')],
    ['a working-day average beside plain levels', rose('-80.0 %', { basis: 'daily-average' })],
    ['a forecast', rose('-80.0 %', { mood: 'forecast' })],
    ['other goods', change('-80.0 %', 'CHN export PRK: rice', '2022-05', '2022-04')],
  ])('%s', (_, made) => expect(alarmsOf(...both, made)).toEqual([]));

  test('"30 percent" for 28.8: a round number may be rounder than it looks', () => {
    expect(
      alarmsOf(exports('$33.64 million', '2022-04'), exports('$23.94 million', '2022-05'), rose('-30 %')),
    ).toEqual([]);
  });

  test('two units: the percentage may be of tonnes or of dollars', () => {
    const corn = (text: string, period: string) => level(text, 'CHN import USA: corn', period);
    const all = [
      corn('100 t', '2022-04'),
      corn('120 t', '2022-05'),
      corn('$100 million', '2022-04'),
      corn('$150 million', '2022-05'),
    ];
    expect(alarmsOf(...all, change('33 %', 'CHN import USA: corn', '2022-05', '2022-04'))).toEqual([]);
  });

  test('a deficit told by its size, either way round', () => {
    const deficit = (text: string, period: string) => level(text, 'USA balance WLD', period);
    const levels = [deficit('-$68.3 billion', '2023-01'), deficit('-$70.5 billion', '2023-02')];
    expect(alarmsOf(...levels, change('3.2 %', 'USA balance WLD', '2023-02', '2023-01'))).toEqual([]);
    expect(alarmsOf(...levels, change('-3.2 %', 'USA balance WLD', '2023-02', '2023-01'))).toEqual([]);
  });
});

test('the grammar of the sentence goes before equal series', () => {
  const tied = change('-50 %', 'CHN export PRK', '2022-05', '2022-04', {
    links: [link('from', 2), link('to', 3)],
  });
  const all = [...both, exports('$60 million', '2022-02'), exports('$30 million', '2022-03')];
  expect(alarmsOf(...all, tied)).toEqual([]);
  expect(relationsOf('change', ...all, tied)).toEqual(['yes']);
});
