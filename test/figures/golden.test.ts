import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { told } from './told.ts';

/** `golden/NAME.md` is an article, `golden/NAME.figures` what is to be read in it, one figure a line. */
const folder = new URL('./golden/', import.meta.url);
const names = fs
  .readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -3));

describe('whole articles', () => {
  test.each(names)('%s', async (name) => {
    const article = await readArticle(name, fs.readFileSync(new URL(`${name}.md`, folder), 'utf8'));
    const expected = fs
      .readFileSync(new URL(`${name}.figures`, folder), 'utf8')
      .trim()
      .split('\n');
    expect(readFigures(article).map(told)).toEqual(expected);
  });
});
