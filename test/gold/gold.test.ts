import { beforeAll, describe, expect, test } from 'vitest';
import { type Annotated, annotatedArticles, spanOf } from './annotated.ts';
import type { Field } from './same.ts';
import { type Score, scoreOf } from './score.ts';

const articles = annotatedArticles();

describe('the annotation', () => {
  test.each(articles.map((article) => [article.id, article] as const))(
    'of %s holds together',
    (id, article) => {
      expect(article.id).toBe(id);
      expect(misquoted(article)).toEqual([]);
      expect(overlapping(article)).toEqual([]);
      const known = new Set(article.figures.map((figure) => figure.id));
      expect(known.size).toBe(article.figures.length);
      const named = [...article.relations.flatMap(({ of }) => of), ...article.errors.map((e) => e.figure)];
      expect(named.filter((figure) => !known.has(figure))).toEqual([]);
      const broken = article.relations.some(({ holds }) => holds === 'no');
      expect(broken && article.errors.length === 0).toBe(false);
    },
  );
});

/** A little under what is reached, so that nothing slips unseen; raise them with the score. */
describe('articles of our own', () => {
  let score: Score;
  beforeAll(async () => {
    score = await scoreOf(articles);
  });

  test('figures are found, and nothing else', () => {
    expect(score.recall).toBeGreaterThan(0.98);
    expect(score.precision).toBeGreaterThan(0.985);
  });

  const floors: Record<Field, number> = {
    kind: 0.985,
    value: 0.99,
    unit: 0.985,
    hedge: 0.99,
    series: 0.915,
    period: 0.965,
    base: 0.985,
  };
  test.each(Object.entries(floors) as [Field, number][])('%s is read right', (field, floor) => {
    expect(score.right[field]).toBeGreaterThan(floor);
  });

  test('claims are read whole', () => {
    expect(score.whole).toBeGreaterThan(0.88);
  });

  test('slips are caught', () => {
    expect(score.caught).toBeGreaterThan(0.88);
  });

  test('alarms are justified, and clean articles left alone', () => {
    expect(score.justified).toBeGreaterThan(0.97);
    expect(score.accused.length, `accused: ${score.accused}`).toBe(0);
  });
});

const misquoted = ({ figures, text }: Annotated): string[] =>
  figures.filter((figure) => spanOf(figure, text) === null).map(({ quote }) => quote);

function overlapping({ figures, text }: Annotated): string[] {
  const spans = figures
    .flatMap((figure) => [{ id: figure.id, ...spanOf(figure, text)! }])
    .sort((a, b) => a.start - b.start);
  return spans.filter(({ start }, i) => i > 0 && start < spans[i - 1]!.end).map(({ id }) => id);
}
