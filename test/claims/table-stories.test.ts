import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../src/rules/check-article.ts';
import { claimsOf, shortly } from './read-text.ts';

const told = async (text: string): Promise<string[]> =>
  (await claimsOf(text)).map((c) => `${shortly(c)} ${c.period}`);

describe('a total is of what its table lists', () => {
  test('beneath goods it is of the goods that the line above names', async () => {
    const text = `Exports of spices from Madagascar in 2021, $ million

| Spice | Value |
|---|---|
| Vanilla | 412 |
| Cloves | 95 |
| Total | 507 |

Total exports of Madagascar in 2021 were $2.7 billion.
`;
    const claims = await claimsOf(text);
    expect(claims.map(shortly)).toContain('507: MDG export WLD spices');
    expect(checkArticle(claims).alarms).toEqual([]);
  });

  test.each([
    ['Zambia: exports of main goods in 2021, $ million', 'Total'],
    ['Zambia: exports in 2021, $ million', 'Total of these'],
    ['Zambia: exports in 2021, $ million', 'Subtotal'],
    ['Zambia: exports in 2021, $ million', 'Total ores'],
  ])('beneath goods of which nobody says what they are: %s, %s', async (caption, total) => {
    const text = `${caption}\n\n| Item | Value |\n|---|---|\n| Copper | 80 |\n| Sugar | 12 |\n| ${total} | 92 |\n`;
    expect((await told(text)).at(-1)).not.toMatch(/TOTAL/);
  });

  test('with a row of all others, or in so many words, it is of everything', async () => {
    const text = `Zambia: exports by commodity in 2021, $ million

| Item | Value |
|---|---|
| Copper | 80 |
| Sugar | 12 |
| All other goods | 31 |
| Total | 123 |
| Total exports | 123 |
`;
    expect((await told(text)).slice(2)).toEqual([
      '31: other 2021',
      '123: ZMB export WLD TOTAL 2021',
      '123: ZMB export WLD TOTAL 2021',
    ]);
  });

  test('beneath partners it is of what the table is on; of some of them it is not the world', async () => {
    const rows = '| Market | Value |\n|---|---|\n| India | 30 |\n| Iraq | 10 |\n| Total | 40 |\n';
    expect((await told(`Sri Lanka's exports of tea in 2021, $ million\n\n${rows}`)).at(-1)).toBe(
      '40: LKA export WLD tea 2021',
    );
    expect((await told(`Sri Lanka's top export markets for tea in 2021, $ million\n\n${rows}`)).at(-1)).toBe(
      '40: other 2021',
    );
  });

  test('beside exports and imports it is of both', async () => {
    const text = `Peru's trade in 2021, $ million

| Partner | Exports | Imports | Total |
|---|---|---|---|
| Chile | 30 | 20 | 50 |
| Others | 10 | 5 | 15 |
`;
    expect(await told(text)).toEqual([
      '30: PER export CHL TOTAL 2021',
      '20: PER import CHL TOTAL 2021',
      '50: PER trade CHL TOTAL 2021',
      '10: other 2021',
      '5: other 2021',
      '15: other 2021',
    ]);
  });
});

describe('the countries of a table are the other side', () => {
  test('where it lists destinations and nobody says whose exports they are', async () => {
    const text = `Main destinations of exports, May 2022

| Country | $ million |
|---|---|
| Japan | 40 |
| Norway | 30 |
| Other countries | 90 |
`;
    expect(await told(text)).toEqual([
      '40: ? export JPN TOTAL 2022-05',
      '30: ? export NOR TOTAL 2022-05',
      '90: other 2022-05',
    ]);
  });

  test('where the line above says that goods went to them', async () => {
    const text = `Vietnam's exports of drinks grew in 2021.

Exports of drinks to Japan and the United Kingdom in 2021, $ million

| Kind | Japan | United Kingdom |
|---|---|---|
| Tea | 4 | 5 |
`;
    expect(await told(text)).toEqual(['4: VNM export JPN Tea 2021', '5: VNM export GBR Tea 2021']);
  });
});

test('a row "of which" is a part of the row above it', async () => {
  const text = `Argentina's exports in 2021, $ million

| Item | Value |
|---|---|
| Soybeans | 70 |
| of which to Egypt | 9 |
| Maize | 60 |
| of which popcorn | 2 |
`;
  expect(await told(text)).toEqual([
    '70: ARG export WLD Soybeans 2021',
    '9: ARG export EGY Soybeans 2021',
    '60: ARG export WLD Maize 2021',
    '2: other 2021',
  ]);
});

describe('a cell is of the time that its edges and the line above tell together', () => {
  test('years beneath months of them', async () => {
    const text = `Ghana: exports of cocoa, January to May, tonnes

| Port | 2021 | 2022 | Change, % |
|---|---|---|---|
| Tema | 40 | 50 | 25 |
`;
    expect((await claimsOf(text)).map((c) => `${c.text}: ${c.period} ${c.base}`)).toEqual([
      '40: 2021-01/2021-05 null',
      '50: 2022-01/2022-05 null',
      '25: 2022-01/2022-05 2021-01/2021-05',
    ]);
  });

  test('"to" a month is from January on; a year beside months told is the whole of it', async () => {
    const rows = '|---|---|---|\n| Cocoa | 40 | 50 |\n';
    expect(await told(`Ghana: exports to April, $ million\n\n| Item | 2021 | 2022 |\n${rows}`)).toEqual([
      '40: GHA export WLD Cocoa 2021-01/2021-04',
      '50: GHA export WLD Cocoa 2022-01/2022-04',
    ]);
    expect(
      await told(`Ghana: exports, April 2022, $ million\n\n| Item | 2021 | April 2022 |\n${rows}`),
    ).toEqual(['40: GHA export WLD Cocoa 2021', '50: GHA export WLD Cocoa 2022-04']);
  });

  test('months beside rows, years above columns, and their sums', async () => {
    const text = `Ghana's exports of cocoa, $ million

| Month | 2021 | 2022 |
|---|---|---|
| January | 3 | 4 |
| February | 5 | 6 |
| Two months | 8 | 10 |
| March | 7 | 9 |
| Total | 15 | 19 |
| Nine months | 99 | 90 |
`;
    expect((await claimsOf(text)).map((c) => `${c.text}: ${c.period}`)).toEqual([
      '3: 2021-01',
      '4: 2022-01',
      '5: 2021-02',
      '6: 2022-02',
      '8: 2021-01/2021-02',
      '10: 2022-01/2022-02',
      '7: 2021-03',
      '9: 2022-03',
      '15: 2021-Q1',
      '19: 2022-Q1',
      '99: null',
      '90: null',
    ]);
  });

  test('quarters in columns', async () => {
    const text = `Ghana's exports, $ million

| Year | Q1 | Q2 | Total |
|---|---|---|---|
| 2021 | 3 | 4 | 7 |
`;
    expect((await claimsOf(text)).map((c) => `${c.text}: ${c.period}`)).toEqual([
      '3: 2021-Q1',
      '4: 2021-Q2',
      '7: 2021-H1',
    ]);
  });
});

test('a price is no amount of what was traded', async () => {
  const text = `Ghana's exports of cocoa in 2021

| Port | $ million | $ per tonne | Value, US$/kg |
|---|---|---|---|
| Tema | 40 | 2,400 | 2.40 |
`;
  expect((await told(text)).slice(1)).toEqual(['2,400: other 2021', '2.40: other 2021']);
});
