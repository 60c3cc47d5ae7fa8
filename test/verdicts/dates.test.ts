import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readDates } from '../../src/claims/dates.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import type { Happening } from '../../src/records/happening.ts';
import { judgeDates } from '../../src/verdicts/judge-dates.ts';

const event = (from: string, title: string, to: string | null = null): Happening => ({
  ...{ from, to, areas: ['PRK'], kind: 'rail', title, saidBy: 'Yonhap' },
});
const events = [
  event('2022-01-16', 'freight trains between Dandong and Sinuiju run again'),
  event('2022-04-29', 'freight trains between Dandong and Sinuiju suspended'),
  event('2022-09-26', 'freight trains between Dandong and Sinuiju resume'),
  event('2022-03-01', 'port of Nampo closed to ships', '2022-03-09'),
];

async function judged(text: string): Promise<string[]> {
  const article = await readArticle('a.md', `---\ndate: 2022-10-20\n---\n\n${text}\n`);
  return judgeDates(readDates(article, readFigures(article)), events).map(
    (d) => `${d.claim.text} ${d.claim.day} ${d.verdict} ${d.event.from}`,
  );
}

test.each<[string, ...string[]]>([
  [
    'Freight trains between Dandong and Sinuiju had been suspended on April 29, according to Yonhap.',
    'April 29 2022-04-29 match 2022-04-29',
  ],
  [
    'Freight trains between Dandong and Sinuiju were suspended on 27 April 2022.',
    '27 April 2022 2022-04-27 ambiguous 2022-04-29',
  ],
  ['The port of Nampo was closed to ships on 5 March 2022.', '5 March 2022 2022-03-05 match 2022-03-01'],
  // No event has all of its words, or the day is far from any.
  ['Passenger trains between Dandong and Sinuiju were checked on 27 April 2022.'],
  ['Freight trains between Dandong and Sinuiju were suspended on 27 April 2019.'],
  ['He met the minister on 29 April 2022. Trains ran.'],
  ['Freight trains between Dandong and Sinuiju were suspended in April 2022.'],
])('%s', async (text, ...told) => {
  expect(await judged(text)).toEqual(told);
});

test('a span slices back to its words', async () => {
  const article = await readArticle(
    'a.md',
    'Trains stopped on 29 April 2022, and ran again on 26 September 2022.',
  );
  for (const d of readDates(article, [])) expect(article.text.slice(d.start, d.end)).toBe(d.text);
});
