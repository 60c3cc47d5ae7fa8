import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { readFigures } from '../../src/figures/read-figures.ts';

/** The figures of a text as one reads it from a file. */
export async function figuresOf(text: string): Promise<{ article: Article; figures: Figure[] }> {
  const article = await readArticle('text.md', text);
  return { article, figures: readFigures(article) };
}

/** A figure in one line: `«59.74 million» level 59740000 USD over`. An exact hedge goes without saying. */
export function told({ text, kind, value, unit, hedge, malformed }: Figure): string {
  const said = [`«${text}»`, kind, JSON.stringify(value), unit ?? '-'];
  if (hedge !== 'exact') said.push(hedge);
  if (malformed !== null) said.push('malformed');
  return said.join(' ');
}
