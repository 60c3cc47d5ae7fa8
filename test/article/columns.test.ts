import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';

const cells = async (text: string) => {
  const article = await readArticle('a.txt', `The office wrote:\n\n${text}\n`);
  return article.blocks
    .filter((b) => b.kind === 'cell')
    .map(({ start, end, place }) => `${place!.row},${place!.column} ${article.text.slice(start, end)}`);
};

test('columns parted by gaps are a table', async () => {
  expect(
    await cells('Month      Cases   Deaths\nJanuary      566        6\nFebruary     166        3'),
  ).toEqual([
    ...['0,0 Month', '0,1 Cases', '0,2 Deaths', '1,0 January', '1,1 566', '1,2 6'],
    ...['2,0 February', '2,1 166', '2,2 3'],
  ]);
});

test('marks inside the lines alone part columns, and nothing may stand over the labels', async () => {
  expect(await cells('Year | Exports\n-----|-----\n2020 | 491\n2021 | 260')).toEqual([
    ...['0,0 Year', '0,1 Exports', '1,0 2020', '1,1 491', '2,0 2021', '2,1 260'],
  ]);
  expect(await cells('\t\tExports\tImports\nMay\t\t14.5\t3.2\nJune\t\t19.1\t3.9')).toEqual([
    ...['0,1 Exports', '0,2 Imports', '1,0 May', '1,1 14.5', '1,2 3.2', '2,0 June', '2,1 19.1', '2,2 3.9'],
  ]);
});

test.each([
  ['prose', 'Exports were 5.  Imports\nwere 6.  The rest was 7.\nNothing else was told.'],
  ['a list without a head', 'Coal     120\nIron      45\nZinc      12'],
  ['names', 'Ana Ruiz      Lima\nBo Lind       Oslo\nCi Wen        Taipei'],
  ['lines of different length', 'Month   Cases\nJanuary   5   6\nFebruary   7'],
])('%s is no table', async (_, text) => {
  expect(await cells(text)).toEqual([]);
});
