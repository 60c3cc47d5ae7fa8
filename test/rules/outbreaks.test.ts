import { expect, test } from 'vitest';
import { checkArticle } from '../../src/rules/check-article.ts';
import { claimsOf } from '../claims/read-text.ts';

/** Reports that are right, each with a part that looks like one of something else. */
const RIGHT: [title: string, text: string][] = [
  [
    'Covid in Malta',
    'In all, 41,300 people have been infected in Malta and 388 have died. 93% were above 70. 71% of them were male. Of the 388, 201 lived in care homes (52%).',
  ],
  [
    'Infections in Ghana',
    '**Mumps.** Ghana has had 96 cases, 12% fewer than the 109 of the quarter before. One death. 71% were male.\n\n**Whooping cough.** 2,310 cases. Of those 2,310, 4.5% (104) were under three months and 61% over 14.',
  ],
  [
    'Cholera along the lake',
    'Chad had 38 new cases last week and Niger 12. Deaths come to 141: 80 in Chad and 61 in Niger.',
  ],
];

test.each(RIGHT)('%s is accused of nothing', async (title, text) => {
  expect(checkArticle(await claimsOf(text, title)).alarms).toEqual([]);
});

test('a rate of death is still held against deaths and cases of its disease', async () => {
  const text =
    '**Mumps.** Ghana has recorded 96 cases.\n\n**Cholera.** Ghana has recorded 4,000 cases and 80 deaths, a fatality rate of 12%.';
  expect(checkArticle(await claimsOf(text, 'Infections in Ghana')).alarms.length).toBeGreaterThan(0);
});
