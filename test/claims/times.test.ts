import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { contextOf } from '../../src/claims/context.ts';
import { readTimes } from '../../src/claims/times.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { parsePeriod } from '../../src/records/period.ts';

/** "5%: 2022-05 < 2021-05" for every figure of a text dated 20 June 2022, a Monday. */
async function timed(text: string, date: string | null = '2022-06-20'): Promise<string[]> {
  const article = { ...(await readArticle('text.md', text)), date };
  const figures = readFigures(article);
  return readTimes(contextOf(article, figures)).map(
    ({ period, base }, i) => `${figures[i]!.text}: ${period}${base ? ` < ${base}` : ''}`,
  );
}

type Case = [text: string, ...times: string[]];

function table(name: string, cases: Case[]): void {
  describe(name, () => {
    test.each(cases.map((c) => [c[0], c] as const))('%s', async (text, [, ...times]) => {
      expect(await timed(text)).toEqual(times);
    });
  });
}

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

table('other counts of the same time', [
  [
    'Chile posted a surplus of $1.8 billion in May, well above the $1.1 billion forecast by analysts.',
    '$1.8 billion: 2022-05',
    '$1.1 billion: 2022-05',
  ],
  [
    'Exports were $9 billion in May. The April gap was revised down to $310 million from $350 million.',
    '$9 billion: 2022-05',
    '$310 million: 2022-04',
    '$350 million: 2022-04',
  ],
  [
    'Sales came to 41 million euros in May rather than 38 million euros, the office said.',
    '41 million euros: 2022-05',
    '38 million euros: 2022-05',
  ],
  [
    'The gap was $5 billion in May, down from $7 billion in April, revised from the $6 billion first reported.',
    '$5 billion: 2022-05',
    '$7 billion: 2022-04',
    '$6 billion: 2022-04',
  ],
  [
    'The gap narrowed to $5 billion in May from a downwardly revised $7 billion in April.',
    '$5 billion: 2022-05',
    '$7 billion: 2022-04',
  ],
  [
    'Sales were 5.1 tons in May, versus 4.2 tons in April and 1.7 tons in May 2021, so three times as much.',
    '5.1: 2022-05',
    '4.2: 2022-04',
    '1.7: 2021-05',
    'three times: 2022-05 < 2021-05',
  ],
]);

table('sums to date and parts of fiscal years', [
  [
    'Exports were $5 billion in May. For the year so far they were $24 billion, against $20 billion in the same five months of 2021.',
    '$5 billion: 2022-05',
    '$24 billion: 2022-01/2022-05',
    '$20 billion: 2021-01/2021-05',
  ],
  ['The year-to-date gap was $24 billion.', '$24 billion: 2022-01/2022-05'],
  [
    'Exports were $5 billion in May. In 2022 to date they reached $24 billion.',
    '$5 billion: 2022-05',
    '$24 billion: 2022-01/2022-05',
  ],
  [
    "Pakistan's exports in the first eleven months (July to May) of 2021-22 rose 5 percent.",
    '5 percent: 2021-07/2022-05 < 2020-07/2021-05',
  ],
  [
    "India's exports were $5 billion in April-May this year, up from $4 billion in the same period of 2021-22.",
    '$5 billion: 2022-04/2022-05',
    '$4 billion: 2021-04/2021-05',
  ],
  [
    'For the full fiscal 2021-22 India sold $5 billion of tea. The bill for the year was $1 billion.',
    '$5 billion: 2021-04/2022-03',
    '$1 billion: 2021-04/2022-03',
  ],
  [
    'In the marketing season which ended on April 30 Kenya sold 5 million tons of tea.',
    '5 million: 2021-05/2022-04',
  ],
  [
    "Sales in the week ended June 16 were 5 tons, up from the previous week's 4 tons.",
    '5: 2022-06-10/2022-06-16',
    '4: 2022-06-03/2022-06-09',
  ],
]);

table('the changes of a comparison', [
  [
    'Kenya shipped 5.1 tons in May, versus 5.3 tons in April and 4.2 tons a year ago, an annual gain of 21%.',
    '5.1: 2022-05',
    '5.3: 2022-04',
    '4.2: 2021-05',
    '21%: 2022-05 < 2021-05',
  ],
  [
    'From April to May exports rose by 5% and imports by 3%.',
    '5%: 2022-05 < 2022-04',
    '3%: 2022-05 < 2022-04',
  ],
  ['Exports rose 5% from April to May.', '5%: 2022-05 < 2022-04'],
  ['From January to February exports rose by 5%.', '5%: 2022-01/2022-02 < 2021-01/2021-02'],
  [
    'The gap grew to $9 billion in May. The April gap was put at $7 billion first. Exports were $64 billion, compared with $63 billion the month before.',
    '$9 billion: 2022-05',
    '$7 billion: 2022-04',
    '$64 billion: 2022-05',
    '$63 billion: 2022-04',
  ],
  [
    'Exports were $9 billion in May. In April 2021 they were $3 billion, so they have tripled since.',
    '$9 billion: 2022-05',
    '$3 billion: 2021-04',
    'tripled: 2022-05 < 2021-04',
  ],
  [
    'In May 1.2 million watches were sold, as many as in May 2021. Half went to Italy.',
    '1.2 million: 2022-05',
    'Half: 2022-05',
  ],
]);

table('stretches told before', [
  [
    'Exports were $9 billion in May. In April to May they were $17 billion. That leaves a gap of $2 billion.',
    '$9 billion: 2022-05',
    '$17 billion: 2022-04/2022-05',
    '$2 billion: 2022-04/2022-05',
  ],
  [
    'Exports were $9 billion in May. From April to May they were $17 billion.\n\nCars brought $3 billion. Italy took $5 billion in the two months.',
    '$9 billion: 2022-05',
    '$17 billion: 2022-04/2022-05',
    '$3 billion: 2022-05',
    '$5 billion: 2022-04/2022-05',
  ],
  [
    'Exports were $9 billion in May. In January to April they were $30 billion. Imports were $20 billion, compared with $19 billion in the same four months of 2021.',
    '$9 billion: 2022-05',
    '$30 billion: 2022-01/2022-04',
    '$20 billion: 2022-01/2022-04',
    '$19 billion: 2021-01/2021-04',
  ],
  [
    'From the beginning of the year to June 12 exports reached $9 billion.',
    '$9 billion: 2022-01-01/2022-06-12',
  ],
  [
    'Exports in the season that started in July had reached 29 million tons by June 12. Italy took 6 million tons.',
    '29 million: 2022-06-12',
    '6 million: 2022-06-12',
  ],
  ['In 2021, when the plant stood idle for five months, exports fell 5%.', '5%: 2021 < 2020'],
]);

table('fiscal years and annual sums', [
  ["Pakistan's sales of knitwear fell 5% during 10MFY22.", '5%: 2021-07/2022-04 < 2020-07/2021-04'],
  [
    "India's exports were $9 billion in May. The exporters expect $90 billion in the full fiscal year, after $80 billion last fiscal.",
    '$9 billion: 2022-05',
    '$90 billion: 2022-04/2023-03',
    '$80 billion: 2021-04/2022-03',
  ],
  [
    "India's exports were $9 billion in April-May this fiscal, against $8 billion in April-May of last fiscal.",
    '$9 billion: 2022-04/2022-05',
    '$8 billion: 2021-04/2021-05',
  ],
  [
    'For all of 2021 exports came to $63 billion. Imports were $64 billion, so the annual deficit was $1 billion.',
    '$63 billion: 2021',
    '$64 billion: 2021',
    '$1 billion: 2021',
  ],
  [
    'Exports were $9 billion in May. The annual deficit was $20 billion.',
    '$9 billion: 2022-05',
    '$20 billion: 2021-06/2022-05',
  ],
  [
    'In January to May the surplus was $14 billion, a fall from $17 billion in 2021.',
    '$14 billion: 2022-01/2022-05',
    '$17 billion: 2021-01/2021-05',
  ],
  [
    'In January to May the surplus was $14 billion, against $37 billion in all of 2021.',
    '$14 billion: 2022-01/2022-05',
    '$37 billion: 2021',
  ],
]);

table('asides', [
  [
    'Exports fell 0.6% in May on the year. Economists had looked for a 3.3% rise after growth of 3.0% the month before.',
    '0.6%: 2022-05 < 2021-05',
    '3.3%: 2022-05 < 2021-05',
    '3.0%: 2022-04 < 2021-04',
  ],
  [
    "April's exports were put at $29.4 billion. Against that figure May brought a gain of 2%; compared with May 2021, when exports were $30 billion, it was a fall of 1%.",
    '$29.4 billion: 2022-04',
    '2%: 2022-05 < 2022-04',
    '$30 billion: 2021-05',
    '1%: 2022-05 < 2021-05',
  ],
  [
    'Exports rose to $9 billion in May. In April they had been $8 billion. Cars were 45% of the $9 billion sold in the month.',
    '$9 billion: 2022-05',
    '$8 billion: 2022-04',
    '45%: 2022-05',
    '$9 billion: 2022-05',
  ],
  [
    'The gap narrowed to $2 billion in May from $3 billion in April, which had been a record.',
    '$2 billion: 2022-05',
    '$3 billion: 2022-04',
    'record: 2022-04',
  ],
  [
    'Exports fell 20% year on year in May. They rose 2% from April. Sales to Italy fell 9%.',
    '20%: 2022-05 < 2021-05',
    '2%: 2022-05 < 2022-04',
    '9%: 2022-05 < 2021-05',
  ],
  [
    'Exports rose 5% to $9 billion in May from May 2021, when they were $8 billion and imports $7 billion.',
    '5%: 2022-05 < 2021-05',
    '$9 billion: 2022-05',
    '$8 billion: 2021-05',
    '$7 billion: 2021-05',
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

table('brackets that say which days some months are', [
  [
    "Iran's exports were $15 million in the first two months of the current Iranian calendar year (March 21-May 21).",
    '$15 million: 2022-03-21/2022-05-21',
  ],
]);
