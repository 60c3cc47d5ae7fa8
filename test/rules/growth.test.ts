import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { checkArticle } from '../../src/rules/check-article.ts';

const told = "China's exports to North Korea fell 85.2% to $14.51 million in May 2022";

/** Texts that go on and on, each in a way that tempts a reader to look at all of it for every figure. */
const texts: Record<string, (n: number) => string> = {
  'one sentence again and again': (n) => `${told}. `.repeat(n),
  'a paragraph without a full stop': (n) => `${told}, `.repeat(n),
  'paragraph after paragraph': (n) => `${told}.\n\n`.repeat(n),
  'the rows of a table': (n) =>
    `Exports of China to North Korea\n\n| Month | Exports ($ million) | Change |\n|---|---|---|\n${Array.from(
      { length: n },
      (_, i) => `| May ${2010 + (i % 14)} | ${(i % 97) + 1}.${i % 9} | ${(i % 50) - 20}% |\n`,
    ).join('')}`,
  'figures that are all wrong': (n) => `${told} from $50 million in April. `.repeat(n),
  'a record every month': (n) =>
    Array.from(
      { length: n },
      (_, i) =>
        `China's exports to North Korea were $${(i % 90) + 1}.5 million in May ${1900 + (i % 120)}, a record high. `,
    ).join(''),
  'nothing beside something': (n) =>
    `China exported no masks to North Korea in May 2022. ${told.replace('exports', 'exports of masks')}. `.repeat(
      n,
    ),
  'Chinese without a full stop': (n) => '2022年5月，中国对朝鲜出口1451万美元，同比下降85.2%，'.repeat(n),
  'Korean sentences': (n) => '2022년 5월 중국의 대북 수출은 1451만 달러로 85.2% 감소했다. '.repeat(n),
  'a bracket that never closes': (n) => '(5 '.repeat(5 * n),
};

async function seconds(text: string): Promise<number> {
  const began = process.cpuUsage();
  const article = await readArticle('a.md', text);
  checkArticle(readClaims(article, readFigures(article)));
  const { user } = process.cpuUsage(began);
  return user / 1e6;
}

describe('six times as long takes about six times as long', () => {
  // Were every figure held against every other, it would be 36 times; the first reading only warms up.
  test.each(Object.entries(texts))('%s', { retry: 2, timeout: 120_000 }, async (_, of) => {
    await seconds(of(300));
    const short = await seconds(of(700));
    expect(await seconds(of(4200))).toBeLessThan(12 * short);
  });
});
