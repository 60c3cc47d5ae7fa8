import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsked } from '../../src/claims/asked.ts';
import { Refusal } from '../../src/records/refusal.ts';
import { questionText } from '../../src/series/question-text.ts';

const TODAY = '2022-06-24';
const read = (text: string) => readAsked(text, TODAY);

describe('a question in words', () => {
  test.each([
    [
      "China's exports of face masks to North Korea, January to April 2022",
      'CHN export PRK HS:6307.90.10 value 2022-01..2022-04',
    ],
    ['what did North Korea buy from China in May 2022', 'PRK import CHN TOTAL value 2022-05'],
    [
      'how many masks did China sell to North Korea in July 2022?',
      'CHN export PRK HS:6307.90.10 quantity 2022-07',
    ],
    ['Chinese soybean imports from the US in 2021', 'CHN import USA HS:1201 value 2021'],
    ['china imports of soybeans from the united states 2021', 'CHN import USA HS:1201 value 2021'],
    ['imports of wheat flour by Egypt from Russia, Q1 2023', 'EGY import RUS HS:1101 value 2023-01..2023-03'],
    ['exports from Brazil to Japan in the first half of 2021', 'BRA export JPN TOTAL value 2021-01..2021-06'],
    ['soybeans shipped to China by Brazil, tonnes, 2021', 'BRA export CHN HS:1201 weight 2021'],
    [
      "Japan's trade balance with South Korea since January 2022",
      'JPN balance KOR TOTAL value 2022-01..2022-05',
    ],
    ["China's imports and exports with Japan 2022", 'CHN trade JPN TOTAL value 2022'],
    ["China's exports last month", 'CHN export WLD TOTAL value 2022-05'],
    ['what did the world buy from Vietnam in 2021', 'VNM export WLD TOTAL value 2021'],
    [
      "value in yuan of China's exports to Russia, November 2021 to February 2022",
      'CHN export RUS TOTAL value:CNY 2021-11..2022-02',
    ],
    [
      "China's exports of HS 6307.90 to North Korea, January and February 2022",
      'CHN export PRK HS:6307.90 value 2022-01..2022-02',
    ],
    [
      'value of Russian wheat exports to Egypt between January and May 2022',
      'RUS export EGY HS:1001 value 2022-01..2022-05',
    ],
    ['US soybeans bought by China in January 2019', 'CHN import USA HS:1201 value 2019-01'],
    ['Chinese soybeans bought by North Korea in May 2022', 'PRK import CHN HS:1201 value 2022-05'],
    ['soybeans bought by North Korea from China in May 2022', 'PRK import CHN HS:1201 value 2022-05'],
    ['soybeans bought by China in 2021', 'CHN import WLD HS:1201 value 2021'],
    ['soybeans sold to China by the US in 2021', 'USA export CHN HS:1201 value 2021'],
    ['soybeans sold by Brazil to China in 2021', 'BRA export CHN HS:1201 value 2021'],
    ['China was sold soybeans by the US in 2021', 'USA export CHN HS:1201 value 2021'],
    ['how many US soybeans did China buy in 2021', 'CHN import USA HS:1201 quantity 2021'],
    ['US soybeans China bought in 2021', 'CHN import USA HS:1201 value 2021'],
    ['Brazilian soybeans imported in China in 2021', 'CHN import BRA HS:1201 value 2021'],
    ['Brazilian soybeans imported into China in 2021', 'CHN import BRA HS:1201 value 2021'],
    ['Brazilian soybeans exported to China in 2021', 'BRA export CHN HS:1201 value 2021'],
    ['soybeans bought in Brazil by China in 2021', 'CHN import BRA HS:1201 value 2021'],
    ["China's exports to North Korea 2022-01..2022-05", 'CHN export PRK TOTAL value 2022-01..2022-05'],
  ])('%s', (text, typed) => {
    expect(questionText(read(text).question)).toBe(typed);
  });

  test('goods that are named together are added, each as a set of its own', () => {
    const { question, assumptions } = read(
      'How many masks and thermometers did China export to North Korea in May 2022?',
    );
    expect(question.codes).toEqual(['63079010', '902511+902519']);
    expect(assumptions).toContain('the goods named are added together');
  });

  test('what is left open is asked both ways, and what is assumed is said', () => {
    const { others, assumptions } = read("China's exports of coal in 2021");
    expect(others.map((q) => q.measure)).toEqual(['quantity']);
    expect(assumptions).toContain('no partner is named: read as the whole world');
    expect(read('Korean exports to the US in 2021').assumptions).toContain(
      '"Korean" read as South Korea, not North Korea',
    );
    expect(read('US-China trade in 2020').assumptions).toEqual(['told from the side of the United States']);
  });

  test.each([
    ["China's exports of gizmos to Japan in 2021", /"gizmos" in/],
    ['中国2022年5月向朝鲜出口口罩', /is not in English/],
    ['2022년 5월 중국의 대북 수출', /is not in English/],
    ["China's exports of medical gizmo masks to Japan in 2021", /"medical gizmo"/],
    ["China's imports of gallium from Japan", /names no month or year/],
    ["China's exports to Japan in May", /"May" in .* has no year/],
    ["China's exports to Japan in May 2022 and May 2021", /two periods, "May 2022" and "May 2021"/],
    ["China's exports to Japan, January and May 2022", /two months apart/],
    ["China's exports to Japan, May to January 2022", /runs forwards/],
    ['exports to Japan in 2022', /does not say whose exports/],
    ["China's rice in 2022", /neither exports nor imports/],
    ['Japan, Korea and China exports 2021', /names 3 countries/],
    ['exports of rice in 2022', /names no country/],
    ["China's exports and what it bought from Japan in 2022", /one flow at a time/],
  ])('%s is refused by what cannot be read', (text, message) => {
    expect(() => read(text)).toThrow(Refusal);
    expect(() => read(text)).toThrow(message);
  });

  test('never fails in any other way, and in time that grows with the text', () => {
    const word = fc.constantFrom(
      'China',
      "Japan's",
      'exports',
      'of',
      'May',
      '2022',
      'to',
      'and',
      'HS',
      '6307',
      '-',
      'first',
      'quarter',
      'last month',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word).map((words) => words.join(' ')),
    );
    const attempt = (t: string) => {
      try {
        read(t);
      } catch (e) {
        expect(e).toBeInstanceOf(Refusal);
      }
    };
    fc.assert(fc.property(text, attempt));
    for (const piece of [
      'January to ',
      'May 2022 to ',
      '2022-01..',
      'between May ',
      'HS 6307.',
      'exports and ',
      '1',
    ])
      attempt(`China ${piece.repeat(20_000)}`);
  }, 20_000);
});
