import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { figuresOf, told } from './told.ts';

/** `sentences/*.txt`: a sentence, then a line for each figure in it; a blank line between sentences. */
const folder = new URL('./sentences/', import.meta.url);
const cases = fs.readdirSync(folder).flatMap((file) =>
  fs
    .readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [sentence = '', ...figures] = block.split('\n').map((line) => line.trim());
      return { file, sentence, figures };
    }),
);

describe('sentences of many desks', () => {
  test('there are some', () => expect(cases.length).toBeGreaterThan(200));

  test.each(cases)('$file: $sentence', async ({ sentence, figures }) => {
    expect((await figuresOf(sentence)).figures.map(told)).toEqual(figures);
  });
});
