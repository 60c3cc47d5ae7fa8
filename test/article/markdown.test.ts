import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';

const lines = async (source: string) => {
  const { text, blocks } = await readArticle('a.md', source);
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};

describe('front matter', () => {
  test('title and date, quoted or not', async () => {
    const article = await readArticle(
      'a.md',
      '---\ntitle: "Masks: \\"none\\""\ndate: 2022-08-21T08:00:00Z\nlang: en-GB\n---\n\nText.',
    );
    expect(article).toMatchObject({
      title: 'Masks: "none"',
      date: '2022-08-21',
      language: 'en',
      text: 'Text.',
    });
  });
  test('a rule at the top is no front matter', async () => {
    expect(await lines('---\n\nText: one.')).toEqual(['paragraph: Text: one.']);
  });
  test('without it the first heading is the title', async () => {
    expect(await readArticle('a.md', '# Masks\n\nText.')).toMatchObject({ title: 'Masks', date: null });
  });
});

describe('the day where nothing but the text says it', () => {
  test.each([
    ['Rice up\n\nPublished: 14 July 2011\n\nExports rose.', '2011-07-14'],
    ['Rice up\n\nBy A. Lind, July 14, 2011\n\nExports rose.', '2011-07-14'],
    ['Rice up\n\nJuly 2011\n\nExports rose.', null],
    [
      'Exports rose from 14 July 2011 when the board, which had kept them low for most of a year, lifted its ban.',
      null,
    ],
  ])('%j', async (source, day) => expect((await readArticle('a.txt', source)).date).toBe(day));
});

describe('blocks', () => {
  test.each([
    ['# A\n\nText\n\n## B ##\n\nC', ['title: A', 'paragraph: Text', 'heading: B', 'paragraph: C']],
    [
      'Text\n\n- one\n* two\n  more\n\n1. three\n2) four',
      ['paragraph: Text', 'item: one', 'item: two', 'item: more', 'item: three', 'item: four'],
    ],
    ['> said\n> he\n\nText', ['quote: said', 'quote: he', 'paragraph: Text']],
    [
      'Text\n\n| A | 5% |\n|---|---:|\n| b | 1,204 |',
      ['paragraph: Text', 'cell: A', 'cell: 5%', 'cell: b', 'cell: 1,204'],
    ],
    ['Text\n\n```\ncode 5\n```\n\nmore', ['paragraph: Text', 'paragraph: more']],
    ['Text\n\n<!-- 5\n6 -->\nmore', ['paragraph: Text', 'paragraph: more']],
    ['Title\n=====\n\nText', ['title: Title', 'paragraph: Text']],
  ])('%j', async (source, expected) => expect(await lines(source)).toEqual(expected));

  test('lines that were wrapped are one paragraph', async () => {
    const wrapped =
      'Exports rose to three million dollars in May from two\nmillion in April, customs data that were published on\nThursday showed, while imports were unchanged at one.';
    expect(await lines(wrapped)).toEqual([`paragraph: ${wrapped.replaceAll('\n', ' ')}`]);
  });
});

describe('inline marks', () => {
  test.each([
    ['rose **5%** to _$3_', 'rose 5% to $3'],
    ['see [the *data*](https://example.org/a?b=5 "title 6") now', 'see the data now'],
    ['see [data][1] and ![chart 7](c.png)!', 'see data and !'],
    ['5 * 3 = 15 and a_b_c', '5 * 3 = 15 and a_b_c'],
    ['costs \\$5 [sic] (about $4)', 'costs $5 [sic] (about $4)'],
    ['5&nbsp;% and &euro;7 &amp; AT&T', '5 % and €7 & AT&T'],
    ['<b>5</b> is < 6', '5 is < 6'],
    ['note[^1] here', 'note here'],
    ['“it’s −5” — ‘ok’', "\"it's -5\" — 'ok'"],
    ['１２３，４５％', '123，45%'],
  ])('%j', async (source, expected) => expect((await readArticle('a.md', source)).text).toBe(expected));
});

test('a span of the text leads back to the same letters of the file', async () => {
  const part = fc.constantFrom(
    ...[
      'Exports ',
      '5% ',
      '**',
      '_',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '> ',
      '[a](b.c) ',
      '&euro;',
      '\\$',
      '| ',
      '1. ',
      '`',
      '<b>',
      '…',
      '\r\n',
      '  ',
      'ß',
      '🚢 ',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 60 }), async (parts) => {
      const source = `Text ${parts.join('')}`;
      const { text, toSource, blocks } = await readArticle('a.md', source);
      expect(toSource).toHaveLength(text.length + 1);
      for (const [i, at] of toSource.entries())
        if (i > 0) expect(at).toBeGreaterThanOrEqual(toSource[i - 1]!);
      for (const { start, end } of blocks)
        for (let i = start; i < end; i++)
          if (/[A-Za-z0-9%ß…]/.test(text[i]!)) expect(source[toSource[i]!]).toBe(text[i]);
    }),
    { numRuns: 300 },
  );
});
