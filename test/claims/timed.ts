import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { contextOf } from '../../src/claims/context.ts';
import { readTimes } from '../../src/claims/times.ts';
import { readFigures } from '../../src/figures/read-figures.ts';

/** "5%: 2022-05 < 2021-05" for every figure of a text dated 20 June 2022, a Monday. */
export async function timed(text: string, date: string | null = '2022-06-20'): Promise<string[]> {
  const article = { ...(await readArticle('text.md', text)), date };
  const figures = readFigures(article);
  return readTimes(contextOf(article, figures)).map(
    ({ period, base }, i) => `${figures[i]!.text}: ${period}${base ? ` < ${base}` : ''}`,
  );
}

type Case = [text: string, ...times: string[]];

export function table(name: string, cases: Case[]): void {
  describe(name, () => {
    test.each(cases.map((c) => [c[0], c] as const))('%s', async (text, [, ...times]) => {
      expect(await timed(text)).toEqual(times);
    });
  });
}
