import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { contextOf } from '../../src/claims/context.ts';
import { readTimes } from '../../src/claims/times.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { parsePeriod } from '../../src/records/period.ts';
import { table, timed } from './timed.ts';

table('named times', [
  ["Norway's exports came to $40 million in May.", '$40 million: 2022-05'],
  ["Norway's exports came to $40 million in November.", '$40 million: 2021-11'],
  ["Norway's exports came to $40 million in January to May.", '$40 million: 2022-01/2022-05'],
  ["Norway's exports were $40 million in the first eight months of 2021.", '$40 million: 2021-01/2021-08'],
  ["Norway's exports were $40 million in the third quarter of 2021.", '$40 million: 2021-Q3'],
  ["Norway's exports were $40 million in Q1 2022.", '$40 million: 2022-Q1'],
  ['In Quarter 1 (January to March) 2022 the deficit was £24 billion.', '£24 billion: 2022-Q1'],
  ["Korea's exports were $40 million in the first 10 days of June.", '$40 million: 2022-06-01/2022-06-10'],
  ["Norway's exports were $40 million in 2019.", '$40 million: 2019'],
  ["Norway's exports were $40 million in the year to May.", '$40 million: 2021-06/2022-05'],
]);

table('times told from the date of the article', [
  ['Exports came to $40 million last month.', '$40 million: 2022-05'],
  ['Exports came to $40 million last year.', '$40 million: 2021'],
  ['Exports came to $40 million so far this year.', '$40 million: 2022-01/2022-05'],
  ['There were 40 cases on Friday.', '40: 2022-06-17'],
]);

table('fiscal years of the country spoken of', [
  ["India's exports were $40 billion in fiscal 2021.", '$40 billion: 2020-04/2021-03'],
  ["India's exports were $40 billion in 2021-22.", '$40 billion: 2021-04/2022-03'],
  [
    "Pakistan's exports were $26 billion in the first ten months of the current fiscal year.",
    '$26 billion: 2021-07/2022-04',
  ],
  ["Pakistan's exports were $26 billion in July-April of fiscal 2021-22.", '$26 billion: 2021-07/2022-04'],
  ["India's exports were $26 billion in the first quarter of FY2022.", '$26 billion: 2021-Q2'],
]);

table('what changes are compared with', [
  ['Exports rose 5 percent in May from April.', '5 percent: 2022-05 < 2022-04'],
  ['Exports rose 5 percent in May from a year earlier.', '5 percent: 2022-05 < 2021-05'],
  ['Exports fell 5 percent year-on-year in January to May.', '5 percent: 2022-01/2022-05 < 2021-01/2021-05'],
  [
    'Exports fell 85.2% in May, to $14.5 million from $98.1 million in April.',
    '85.2%: 2022-05 < 2022-04',
    '$14.5 million: 2022-05',
    '$98.1 million: 2022-04',
  ],
  [
    'Exports were $19 billion in May, down 29 percent from May 2021, when they were $27 billion.',
    '$19 billion: 2022-05',
    '29 percent: 2022-05 < 2021-05',
    '$27 billion: 2021-05',
  ],
]);

table('what a figure takes from around it', [
  [
    'In May Norway exported tea worth $3 million. Coffee brought $4 million.',
    '$3 million: 2022-05',
    '$4 million: 2022-05',
  ],
  [
    'Exports were $8 billion in January to May. The United States, the biggest buyer last year, took $1 billion.',
    '$8 billion: 2022-01/2022-05',
    '$1 billion: 2022-01/2022-05',
  ],
  [
    'In May Norway took no masks. In the previous four months it had taken 10 million.',
    'no: 2022-05',
    '10 million: 2022-01/2022-04',
  ],
  [
    'Net sales of wheat for the 2022/2023 marketing year were 161,900 tonnes in the week ended June 9.',
    '161,900: 2022-06-03/2022-06-09',
  ],
  [
    '318 cases were reported from 18 districts in week 23, against 270 in week 20 (16-22 May 2022).',
    '318: 2022-06-06/2022-06-12',
    '18: 2022-06-06/2022-06-12',
    '270: 2022-05-16/2022-05-22',
  ],
]);

describe('without a date of the article', () => {
  test('a month without a year stays open', async () => {
    expect(await timed('Exports came to $40 million in May.', null)).toEqual(['$40 million: null']);
    expect(await timed('Exports came to $40 million in May 2021.', null)).toEqual(['$40 million: 2021-05']);
  });
});

describe('laws', () => {
  const words = fc.constantFrom(
    ...'In May June 2022 2021-22 the first half of year on-year from a earlier week 20 to April last month fiscal Q3 since , . ( ) $3 5% rose fell 16 and'.split(
      ' ',
    ),
  );

  test('whatever the words, a period is a period, and its base lies before it or is told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 30 }), async (text) => {
        const article = { ...(await readArticle('a.md', `x ${text.join(' ')}`)), date: '2022-06-20' };
        for (const { period, base } of readTimes(contextOf(article, readFigures(article))))
          for (const told of [period, base]) if (told !== null) expect(parsePeriod(told)).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('the time spent grows with the length of the text, whatever it repeats', async () => {
    for (const repeat of [
      'In May ',
      'the first ',
      'week 20 (',
      'from a year earlier ',
      'June 1-',
      '5% from ',
    ]) {
      const read = async (times: number) => {
        const article = { ...(await readArticle('a.md', repeat.repeat(times))), date: '2022-06-20' };
        return readTimes(contextOf(article, readFigures(article))).length;
      };
      // A pattern that backtracks over all of it would never come to an end here.
      expect(await read(20_000)).toBeGreaterThanOrEqual(0);
    }
  });
});

table('a fiscal year as the text tells it', [
  [
    "Myanmar's exports were $4 million in the first half of the current fiscal year, which began in April.",
    '$4 million: 2021-04/2021-09',
  ],
  [
    "Egypt's fiscal year starts on July 1. Exports were $4 million in the first half of the current fiscal year. In the same period of the previous fiscal year the total was $3 million.",
    '$4 million: 2021-H2',
    '$3 million: 2020-H2',
  ],
]);

table('where only months are compared, all is taken on the month', [
  [
    'The surplus shrank to $11 million in April from $14 million in March. Exports fell 5.0%.',
    '$11 million: 2022-04',
    '$14 million: 2022-03',
    '5.0%: 2022-04 < 2022-03',
  ],
  [
    'The surplus shrank to $11 million in April from $14 million in March. Exports fell 5.0%. Imports rose 3% from a year earlier.',
    '$11 million: 2022-04',
    '$14 million: 2022-03',
    '5.0%: 2022-04 < 2021-04',
    '3%: 2022-04 < 2021-04',
  ],
]);

table('a count over some days is no comparison', [
  [
    'They made up 38 percent of the 83,018 cases from January 1 to May 15.',
    '38 percent: 2022-01-01/2022-05-15',
    '83,018: 2022-01-01/2022-05-15',
  ],
]);

table('a season as the text tells it, a change told as a noun, and the hours of a bulletin', [
  [
    'Exports were 102 tonnes in the first seven months of the 2021/22 season, which started on October 1. Exports of paste came to 27 tonnes.',
    '102: 2021-10/2022-04',
    '27: 2021-10/2022-04',
  ],
  [
    'Exports rose 0.5% to $291 million in May, against a 6.4% fall in April. Imports were $223 million.',
    '0.5%: 2022-05 < 2021-05',
    '$291 million: 2022-05',
    '6.4%: 2022-04 < 2021-04',
    '$223 million: 2022-05',
  ],
  [
    'More than 190 fever cases were counted over the 24 hours until 6 p.m. the previous day. The death toll stood at 7.',
    '190: 2022-06-19',
    '7: 2022-06-19',
  ],
]);

table('the day that a report of counts is as of', [
  [
    'Data as of 14 June 2022\n\nIn the past 24 hours, 18 new cases were reported.\n\nIn the week of 6 to 12 June 80 cases were notified.\n\nIn all 4 500 people have recovered from cholera.',
    '18: 2022-06-14',
    '80: 2022-06-06/2022-06-12',
    '4 500: 2022-06-14',
  ],
  [
    'As of 14 June 2022, 900 cholera cases were notified in Mali. A total of 30 patients died.',
    '900: 2022-06-14',
    '30: 2022-06-14',
  ],
  [
    'As of 14 June 2022, 900 cases of mpox were notified. By region: Americas 504 (112 new in the last two weeks), Europe 380 (28 new).',
    '900: 2022-06-14',
    '504: 2022-06-14',
    '112: 2022-06-01/2022-06-14',
    '380: 2022-06-14',
    '28: 2022-06-01/2022-06-14',
  ],
  [
    'As of 12 June, 900 cases were notified. During the last epidemiological week 1 026 new cases were recorded, down from 1 299 in the week before.',
    '900: 2022-06-12',
    '1 026: 2022-06-06/2022-06-12',
    '1 299: 2022-05-30/2022-06-05',
  ],
  [
    'Since 14 May, 23 cases and two deaths were reported, of which three imported.',
    '23: 2022-06-20',
    'two: 2022-06-20',
    'three: 2022-06-20',
  ],
]);

table('brackets that say which days some months are', [
  [
    "Iran's exports were $15 million in the first two months of the current Iranian calendar year (March 21-May 21).",
    '$15 million: 2022-03-21/2022-05-21',
  ],
]);
