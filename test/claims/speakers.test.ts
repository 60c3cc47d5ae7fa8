import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { contextOf } from '../../src/claims/context.ts';
import { readSpeakers } from '../../src/claims/speakers.ts';
import { readFigures } from '../../src/figures/read-figures.ts';

/** The speakers of every figure, nearest first: `Reuters > customs`. */
async function speakers(text: string): Promise<string[]> {
  const article = await readArticle('text.md', text);
  return readSpeakers(contextOf(article, readFigures(article))).map((chain) => chain.join(' > '));
}

type Case = [text: string, ...chains: string[]];

function table(name: string, cases: Case[]): void {
  describe(name, () => {
    test.each(cases.map((c) => [c[0], c] as const))('%s', async (text, [, ...chains]) => {
      expect(await speakers(text)).toEqual(chains);
    });
  });
}

table('one source', [
  ['Exports rose 7% in May.', ''],
  ['Exports rose 7% in May, the Finance Ministry said.', 'Finance Ministry'],
  ['Exports rose 7% in May, according to the Bank of Korea.', 'Bank of Korea'],
  ['Brazilian customs data showed exports rose 7%.', 'Brazilian customs'],
  ['Data from the Census Bureau show exports rose 7%.', 'Census Bureau'],
  ['Figures released by Statistics Canada show exports rose 7%.', 'Statistics Canada'],
]);

table('a chain, primary source last', [
  ['Kyodo reported that Thai customs data showed exports rose 7%.', 'Kyodo > Thai customs'],
  ['Exports rose 7%, Bloomberg said, citing the Commerce Ministry.', 'Bloomberg > Commerce Ministry'],
]);

table('sentences of one paragraph', [
  ['Exports rose 7%, the Finance Ministry said. Imports fell 3%.', 'Finance Ministry', 'Finance Ministry'],
  ['Exports rose 7%, the Finance Ministry said.\n\nImports fell 3%.', 'Finance Ministry', ''],
  [
    'Exports rose 7%, the Finance Ministry said. Imports fell 3%, Eurostat said.',
    'Finance Ministry',
    'Eurostat',
  ],
]);

test('who is quoted speaks for the quotation alone', async () => {
  const chains = await speakers(
    'Exports rose 7%, Eurostat said. "We sold 40 tonnes," Mr Berg said. Imports fell 3%.',
  );
  expect(chains[0]).toBe('Eurostat');
  expect(chains[1]).toContain('Berg');
  expect(chains[2]).toBe('Eurostat');
});

test('no name is told twice, and every name stands in the text', async () => {
  const name = fc.constantFrom('Eurostat', 'Reuters', 'the Finance Ministry', 'Statistics Canada');
  await fc.assert(
    fc.asyncProperty(name, name, async (a, b) => {
      const text = `Exports rose 7%, ${a} said, citing ${b}.`;
      const [chain = ''] = await speakers(text);
      const names = chain.split(' > ');
      expect(new Set(names).size).toBe(names.length);
      for (const one of names) expect(text).toContain(one);
    }),
    { numRuns: 20 },
  );
});
