import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { isAssumed, isUnitLent } from '../../src/rules/assumed.ts';
import { level } from './claims.ts';

const read = async (text: string) => {
  const article = await readArticle('a.txt', Buffer.from(text));
  return readClaims(article, readFigures(article));
};

test('the readers say so when a figure has no time and a change no base of its own', async () => {
  const [told, lent, rise] = await read(
    "China's exports to Peru were worth $140 million in May 2022. China's imports from Peru were worth $90 million. China's exports to Peru rose 12.5 percent.",
  );
  expect([told, lent, rise].map((c) => c?.text)).toEqual(['$140 million', '$90 million', '12.5 percent']);
  expect(isAssumed(told!, 'time')).toBe(false);
  expect(isAssumed(lent!, 'time')).toBe(true);
  expect(isAssumed(rise!, 'base')).toBe(true);
});

test('money without a sign, a word or a scale was lent its unit', () => {
  const plain = { ...level('$186.5', 'CHN export PER', '2022-05'), text: '186.5' };
  expect(isUnitLent(plain)).toBe(true);
  expect(isUnitLent({ ...plain, text: '186.5 billion' })).toBe(false);
  expect(isUnitLent({ ...plain, unit: 't' })).toBe(false);
});
