import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readFigures } from '../../src/figures/read-figures.ts';

/** One block of text, as hostile as can be. */
function blockOf(text: string): Article {
  const toSource = Uint32Array.from({ length: text.length + 1 }, (_, i) => i);
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  return { path: 'x', title: null, date: null, language: 'en', text, toSource, source: text, blocks };
}

const SIZE = 1 << 20;
const repeated = (unit: string, size: number): string =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

const units = [
  '7 ',
  '1,2',
  '1,',
  '1.2.',
  '12 345 ',
  '9',
  '1/2 ',
  '3-1/2-',
  '$',
  '$1',
  '($',
  '(1.2) ',
  '¥-',
  'US$ ',
  'Rs. ',
  'a million ',
  '27 billion 800 ',
  'twenty-one ',
  'one point ',
  'hundred and ',
  'half of a ',
  'million ',
  '5 % ',
  '5 percent of ',
  'per cent ',
  'percentage ',
  '2 to 3 ',
  'between 2 and ',
  '2-',
  'from 1 to ',
  'about ',
  'more than ',
  'no more than ',
  'just over a ',
  'up to ',
  'rose ',
  'rose by ',
  'up 5 ',
  'an increase of ',
  '5% higher ',
  '5% and ',
  'exports 5%, imports ',
  'fell (5%) ',
  'or 5%, ',
  'doubled ',
  'times ',
  '5 times the ',
  'a factor of ',
  'no ',
  'not any ',
  'none ',
  'not a single ',
  'no masks, ',
  'did not import any ',
  'record ',
  'third-',
  'first in ',
  'highest since ',
  'in a row ',
  '5 consecutive ',
  'since May ',
  'May 5, ',
  '5 and 6 May ',
  '2022-05-',
  '10:',
  '+1 202-',
  '202-555-',
  'HS 6307.90, ',
  'No. 5, 6 and ',
  'aged 5 to ',
  'Mr. Kim, 44, ',
  'A Bc 5 ',
  'Boeing 737 ',
  '5 tonnes ',
  '5 new cases ',
  'cases: ',
  'killed 5 ',
  '5 a ',
  '5 for each ',
  'daily average ',
  '亿',
  '5亿',
  '.',
  '. 5',
  'e.g. ',
  '"',
  "'s ",
  '½',
  '5½ ',
  'x5',
  '#5',
  'http://5.',
  'u.s. ',
];

function seconds(text: string): number {
  const began = performance.now();
  readFigures(blockOf(text));
  return (performance.now() - began) / 1000;
}

describe('time grows with the text and no faster', () => {
  test.each(units)(
    '%j, again and again',
    (unit) => {
      const small = repeated(unit, SIZE / 128);
      const before = Math.min(seconds(small), seconds(small));
      // Four times the text takes four times the time; sixteen times if it were the square. Short times say nothing.
      const bound = Math.max(1, before * 10);
      const text = repeated(unit, SIZE / 32);
      let after = seconds(text);
      // Another process may have had the processor.
      for (let again = 0; again < 3 && after >= bound; again++) after = Math.min(after, seconds(text));
      expect(after, `${before.toFixed(3)} s became ${after.toFixed(3)} s`).toBeLessThan(bound);
    },
    60_000,
  );

  test('a hundred thousand figures', () => {
    const line = 'Exports rose 5.2% to $3.4 million, against 1,200 tonnes. ';
    const figures = readFigures(blockOf(line.repeat(33_334)));
    expect(figures).toHaveLength(100_002);
    expect(figures.at(-1)).toMatchObject({ value: 1200, unit: 't' });
  }, 60_000);
});
