import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';

const PAGE =
  '<html><body><article><p>Exports rose 5% to $3 million in May, customs data showed on Thursday.</p>';
const SIZE = 1 << 18;
const fill = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length));

describe('hostile pages are read, in good time', () => {
  test.each([
    ['a hundred thousand elements deep', '<div>'.repeat(100_000)],
    ['deep and closed by others', '<div>'.repeat(100_000) + '</b>'.repeat(100_000)],
    ['deep and crosswise', '<b><i>'.repeat(50_000) + '</b></i>'.repeat(50_000)],
    ['a huge attribute', `<p style="${fill('x:y;')}">`],
    ['attributes without end', `<p ${fill('a=b ')}`],
    ['tags that never close', fill('<p')],
    ['comments that never close', fill('<!-- ')],
    ['a script that never closes', `<script>${fill('</scrip 5 ')}`],
    ['scripts with numbers', fill('<script>var a = 5;</script>')],
    ['quotes that never close', fill('<a title="')],
    ['signs', fill('<')],
    ['ampersands', fill('&')],
    ['entities', fill('&#x26;&eacute;&;')],
    ['line breaks', fill('5<br><br>')],
    ['a table that never ends', `<table>${fill('<tr><td>5')}`],
    ['links in links', fill('<a href=x>5 ')],
    ['zero characters written as entities', fill('&#0; ')],
  ])(
    '%s',
    async (_, rest) => {
      const began = performance.now();
      const { text, toSource } = await readArticle('page.html', PAGE + rest);
      expect(text).toContain('$3 million');
      expect(toSource).toHaveLength(text.length + 1);
      expect(performance.now() - began).toBeLessThan(20_000);
    },
    30_000,
  );
});

describe('hostile Markdown is read, in good time', () => {
  test.each(
    [
      '[',
      '[a](',
      '](',
      '![',
      '*a_',
      '_',
      '|a',
      'a\n',
      '> ',
      '# a\n',
      '- ',
      '<a ',
      '&',
      '1. ',
      '\\',
      'a\t\n',
      '[a]: b\n',
      '~~',
      '`a',
      '"',
      'e.g. ',
      '! ',
    ].map((unit) => [unit]),
  )(
    '%j',
    async (unit) => {
      const began = performance.now();
      const { text } = await readArticle('a.md', `Exports rose.\n\n${fill(unit)}`);
      expect(text).toContain('Exports rose.');
      expect(performance.now() - began).toBeLessThan(10_000);
    },
    20_000,
  );
});
