import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { checkArticle } from '../../src/rules/check-article.ts';
import { shortly } from './read-text.ts';

async function read(text: string, file = 'text.md'): Promise<Claim[]> {
  const head = file.endsWith('.md') ? '---\ndate: 2023-11-20\n---\n\n' : '';
  const article = { ...(await readArticle(file, head + text)), date: '2023-11-20' };
  return readClaims(article, readFigures(article));
}
const told = (claims: readonly Claim[]): string[] =>
  claims.map((c) => `${shortly(c)} ${c.value} ${c.unit} ${c.kind} ${c.period}`);

const PARTNERS = `Norway's exports rose in September 2023.

Norway's trade by partner, January to September 2023 (€ bn)

| Partner | Exports | Imports | Balance | Share of exports (%) |
|---|---|---|---|---|
| Poland | 67.9 | 89.7 | -21.8 | 12.1 |
| Sweden | 53.4 | 36.0 | 17.4 | 9.3 |
`;

describe('a cell says what the head of its column, its row and the line above say', () => {
  test('partners in rows, flows in columns, a unit for all but one column', async () => {
    expect(told(await read(PARTNERS)).slice(0, 4)).toEqual([
      '67.9: NOR export POL TOTAL 67900000000 EUR level 2023-01/2023-09',
      '89.7: NOR import POL TOTAL 89700000000 EUR level 2023-01/2023-09',
      '21.8: NOR balance POL TOTAL -21800000000 EUR level 2023-01/2023-09',
      '12.1: NOR export POL TOTAL 12.1 % share 2023-01/2023-09',
    ]);
  });

  test('flows in rows, months in columns, the unit in the corner; what is no trade is left', async () => {
    const text = `Malaysia's palm oil exports fell in April 2023.

| tonnes | April 2023 | March 2023 |
|---|---:|---:|
| Exports | 1,074,000 | 1,487,000 |
| Stocks | 1,497,000 | 1,673,000 |
`;
    expect(told(await read(text))).toEqual([
      '1,074,000: MYS export WLD palm oil 1074000 t level 2023-04',
      '1,487,000: MYS export WLD palm oil 1487000 t level 2023-03',
      '1,497,000: other 1497000 t level 2023-04',
      '1,673,000: other 1673000 t level 2023-03',
    ]);
  });

  test('a table of a page', async () => {
    const cells = (name: string, list: string[]) => list.map((c) => `<${name}>${c}</${name}>`).join('');
    const page = `<html><body><article><p>Chile's exports of fruit rose in May 2023, the customs office said on Tuesday.</p>
<table><tr>${cells('th', ['Goods', 'May 2023 (US$ million)', 'Change (%)'])}</tr>
<tr>${cells('td', ['Apples', '41', '-3.5'])}</tr><tr>${cells('td', ['Cherries', '', '12'])}</tr></table></article></body></html>`;
    expect(told(await read(page, 'page.html'))).toEqual([
      '41: CHL export WLD Apples 41000000 USD level 2023-05',
      '3.5: CHL export WLD Apples -3.5 % change null',
      '12: CHL export WLD Cherries 12 % change null',
    ]);
  });
});

test('counts of an epidemic by place, as of the day of the bulletin', async () => {
  const text = `As of 12 November 2023, 47 218 cholera cases and 1 485 deaths had been reported in Malawi and its neighbours.

| Country | Cumulative cases | New deaths |
|---|---|---|
| Malawi | 38 442 | 12 |
| Lilongwe | 9 871 | 4 |
`;
  expect(told(await read(text)).slice(2)).toEqual([
    '38 442: MWI cases cumulative 38442 case level 2023-11-12',
    '12: MWI deaths new 12 death level 2023-11-12',
    '9 871: ? cases cumulative 9871 case level 2023-11-12',
    '4: ? deaths new 4 death level 2023-11-12',
  ]);
});

test('a report that is dated by a label, rates told with their sign', async () => {
  const text = `Cholera in Malawi
Reporting date: 12 November 2023

During the week (1 to 7 November), 23 new cases were recorded.

| District | Cumulative cases | CFR |
|---|---|---|
| Nsanje | 1 230 | 0.98% |
`;
  expect(told(await read(text)).slice(-2)).toEqual([
    '1 230: ? cases cumulative 1230 case level 2023-11-12',
    '0.98%: ? case fatality rate cumulative 0.98 % ratio 2023-11-12',
  ]);
});

test('a column of fatality rates, and a share of the deaths that is none of the cases', async () => {
  const text = `As of 12 November 2023, 47 218 cholera cases and 1 485 deaths had been reported in Malawi.

| Country | Cases | CFR (%) |
|---|---|---|
| Malawi | 38 442 | 3.1 |

Children under five account for 33% of all deaths.
`;
  const claims = await read(text);
  expect(told(claims).slice(2, 4)).toEqual([
    '38 442: MWI cases cumulative 38442 case level 2023-11-12',
    '3.1: MWI case fatality rate cumulative 3.1 % ratio 2023-11-12',
  ]);
  expect(checkArticle(claims).alarms).toEqual([]);
});

describe('what the edges do not say stays open', () => {
  test('no time at the edges: none is taken from the text', async () => {
    const text = `Chile's exports were $400 million in May 2023.

| Goods | US$ million |
|---|---|
| Apples | 4,100 |
`;
    const claims = await read(text);
    expect(claims[1]).toMatchObject({ period: null, series: { goods: 'Apples' } });
    expect(checkArticle(claims).alarms).toEqual([]);
  });

  test('columns that reach over rows are not counted', async () => {
    const page = `<html><body><article><p>Chile's exports of fruit rose in May 2023, the customs office said on Tuesday.</p>
<table><tr><th rowspan="2">Goods</th><th>2023</th></tr><tr><th>Exports</th></tr><tr><td>Apples</td><td>41</td></tr></table></article></body></html>`;
    const article = await readArticle('page.html', page);
    expect(article.blocks.filter((b) => b.place)).toEqual([]);
  });
});

test('a balance that its row does not give is accused', async () => {
  const { alarms } = checkArticle(await read(PARTNERS.replace('-21.8', '-12.8')));
  expect(alarms.map((a) => a.rule)).toEqual(['balance-mismatch']);
  expect(checkArticle(await read(PARTNERS)).alarms).toEqual([]);
});

test('a table of ten thousand cells is read in linear time', async () => {
  const rows = Array.from({ length: 2000 }, (_, i) => `| Poland | ${i}.1 | ${i}.2 | 3 | 4 | 5 |`);
  const text = `Norway's exports rose in May 2023.\n\n| Partner | Exports | Imports | a | b | c |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
  expect((await read(text)).length).toBeGreaterThan(5000);
});
