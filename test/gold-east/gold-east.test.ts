import { describe, expect, test } from 'vitest';
import { annotatedArticles, spanOf } from '../gold/annotated.ts';
import { type Score, scoreOf } from '../gold/score.ts';

const articles = annotatedArticles(new URL('./', import.meta.url));
/** Written with the rest, before any of it was read, and left alone while the reading was made. */
const heldOut = articles.filter(({ id }) => Number(id.slice(3)) > 8);
const tuned = articles.filter((article) => !heldOut.includes(article));

test('there are twelve articles in each language, and a third is held out', () => {
  expect(articles.filter(({ id }) => id.startsWith('zh')).length).toBe(12);
  expect(articles.filter(({ id }) => id.startsWith('ko')).length).toBe(12);
  expect(heldOut.length).toBe(8);
});

test.each(articles.map((article) => [article.id, article] as const))('%s quotes its text', (_, article) => {
  for (const figure of article.figures) expect(spanOf(figure, article.text), figure.quote).not.toBeNull();
});

const fieldsAbove = (score: Score, floor: number) =>
  expect(Object.entries(score.right).filter(([, share]) => share < floor)).toEqual([]);

describe('articles that the reading was made with', () => {
  test('are read whole, their slips caught, nothing else accused', async () => {
    const score = await scoreOf(tuned);
    expect(score.recall).toBe(1);
    expect(score.precision).toBe(1);
    fieldsAbove(score, 0.99);
    expect(score.whole).toBeGreaterThan(0.98);
    expect(score.caught).toBe(1);
    expect(score.justified).toBe(1);
    expect(score.accused).toEqual([]);
  });
});

describe('articles held out', () => {
  test('are found, read for the most part, and not accused', async () => {
    const score = await scoreOf(heldOut);
    expect(score.recall).toBeGreaterThan(0.97);
    expect(score.precision).toBeGreaterThan(0.97);
    fieldsAbove(score, 0.92);
    expect(score.whole).toBeGreaterThan(0.86);
    expect(score.justified).toBe(1);
    expect(score.accused).toEqual([]);
  });
});
