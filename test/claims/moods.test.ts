import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { contextOf } from '../../src/claims/context.ts';
import { readBases, readMoods } from '../../src/claims/moods.ts';
import { readFigures } from '../../src/figures/read-figures.ts';

/** `$5 billion: forecast` for every figure of a text. */
async function told(text: string, read: typeof readMoods | typeof readBases): Promise<string[]> {
  const article = await readArticle('text.md', text);
  const figures = readFigures(article);
  const words = read(contextOf(article, figures));
  return figures.map((f, i) => `${f.text}: ${words[i]}`);
}

type Case = [text: string, ...told: string[]];

function table(name: string, read: typeof readMoods | typeof readBases, cases: Case[]): void {
  describe(name, () => {
    test.each(cases.map((c) => [c[0], c] as const))('%s', async (text, [, ...words]) => {
      expect(await told(text, read)).toEqual(words);
    });
  });
}

table('what happened is a fact', readMoods, [
  ['Chile sold $5 billion of copper in May.', '$5 billion: fact'],
  ['In May 2021 Chile sold 40,000 tonnes of copper.', '40,000: fact'],
  ['Copper sales rose 7% in May, better than the year before.', '7%: fact'],
  [
    'The deficit was $3 billion in May, down from $4 billion in April, revised.',
    '$3 billion: fact',
    '$4 billion: fact',
  ],
]);

table('what is still to come', readMoods, [
  ['Copper sales will reach $5 billion next year.', '$5 billion: forecast'],
  ['The ministry set a target of $5 billion.', '$5 billion: forecast'],
  ['Copper sales may fall 7% this year.', '7%: forecast'],
  ['Sales rose 7%, while analysts had forecast 4%.', '7%: fact', '4%: forecast'],
  ['Sales rose 7%, above the 4% forecast.', '7%: fact', '4%: forecast'],
  ['Sales are expected to climb to $6 billion from $5 billion.', '$6 billion: forecast', '$5 billion: fact'],
  ['Sales could grow 7%; imports grew 2%.', '7%: forecast', '2%: fact'],
  ['Sales will grow 7%, but imports shrank 2%.', '7%: forecast', '2%: fact'],
]);

table('what another figure has replaced', readMoods, [
  [
    'The surplus was $3 billion, not the $4 billion initially reported.',
    '$3 billion: fact',
    '$4 billion: superseded',
  ],
  ['The ministry had originally reported $4 billion.', '$4 billion: superseded'],
  [
    'The surplus for May was revised to $3 billion from $4 billion.',
    '$3 billion: fact',
    '$4 billion: superseded',
  ],
  [
    'The import forecast for 2022 is raised by $2 billion from $4 billion.',
    '$2 billion: forecast',
    '$4 billion: superseded',
  ],
  [
    'The bank lowered its copper export forecast to $3 billion from $4 billion.',
    '$3 billion: forecast',
    '$4 billion: superseded',
  ],
  [
    'The surplus was $3 billion, down from an initial estimate of $4 billion.',
    '$3 billion: fact',
    '$4 billion: superseded',
  ],
]);

table('averages and adjusted amounts', readBases, [
  ['Exports rose 7% in May.', '7%: plain'],
  ['Average daily exports rose 7% in May.', '7%: daily-average'],
  ['Exports rose 9%; the daily average rose 7%.', '9%: plain', '7%: daily-average'],
  ['Exports rose 9%, or 7% per working day.', '9%: plain', '7%: daily-average'],
  ['Seasonally adjusted exports fell 2%.', '2%: adjusted'],
  ['Exports fell 2% in unadjusted terms.', '2%: plain'],
  ['Exports rose 3%. After stripping out inflation they fell 1%.', '3%: plain', '1%: adjusted'],
  ['In constant prices, imports grew 2%.', '2%: adjusted'],
  ['Exports fell at an annualised rate of 2%.', '2%: annualised'],
  ['The average daily value told another story. It fell 4% in May.', '4%: daily-average'],
]);

test('a plain statement before another clause changes neither mood', async () => {
  const amount = fc.integer({ min: 2, max: 998 }).map((n) => `$${n} million`);
  await fc.assert(
    fc.asyncProperty(amount, amount, async (a, b) => {
      const moods = await told(`Peru sold ${a} of tin; sales will reach ${b} in June.`, readMoods);
      expect(moods).toEqual([`${a}: fact`, `${b}: forecast`]);
    }),
    { numRuns: 25 },
  );
});
