import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { claimsOf, shortly } from './read-text.ts';

const example = new URL('../../examples/articles/no-masks-in-may.md', import.meta.url).pathname;

describe('one claim a figure', () => {
  test('in the order of the figures, with their spans', async () => {
    const article = await readArticle(example, fs.readFileSync(example));
    const figures = readFigures(article);
    const claims = readClaims(article, figures);
    expect(claims.map(({ start, end }) => [start, end])).toEqual(
      figures.map(({ start, end }) => [start, end]),
    );
    for (const { start, end, text } of claims) expect(article.text.slice(start, end)).toBe(text);
  });

  test('the model case reads as its sentences say', async () => {
    const article = await readArticle(example, fs.readFileSync(example));
    const claims = readClaims(article, readFigures(article));
    const told = claims.map((c) => `${shortly(c)} ${c.period}`);
    expect(told).toEqual(
      expect.arrayContaining([
        'no: PRK import CHN face masks, thermometers, rubber gloves, ventilators or vaccines 2022-05',
        '10.6 million: PRK import CHN masks 2022-01/2022-04',
        '95,000: PRK import CHN thermometers 2022-01/2022-04',
        '1,000: PRK import CHN non-invasive ventilators 2022-01/2022-04',
        '$311,000: PRK import CHN vaccines 2022-02',
        '85.2%: CHN export PRK TOTAL 2022-05',
        '$14.5 million: CHN export PRK TOTAL 2022-05',
        '$98.1 million: CHN export PRK TOTAL 2022-04',
        '$3 million: PRK import CHN soybeans 2022-05',
        '$846.6 million: PRK import CHN wheat flour 2022-05',
      ]),
    );
  });
});

describe('what crosses no border', () => {
  test.each([
    'Tea exports rose in May. Kenya produced about 143.3 million kilos in 2021, 2.5 percent less than in 2020.',
    'Kenya exports tea. The country consumed 38 million kilos last year.',
  ])('%s', async (text) => {
    for (const claim of await claimsOf(text, 'Kenyan tea')) expect(shortly(claim)).toMatch(/: other$/);
  });

  test('a size of goods is none of their number', async () => {
    const [size] = await claimsOf('South Korea exported 140,000-dwt tankers to Norway in May 2022.');
    expect(size!.unit).toBe('dwt');
  });

  test('an amount in billions is money where the story is told in money', async () => {
    const text =
      "Australia's exports were $31.2 billion in May 2022. Agricultural exports totalled 1.9 billion.";
    expect((await claimsOf(text)).at(-1)!.unit).toBe('USD');
  });
});

describe('codes of the goods', () => {
  const codes = async (text: string) => {
    const { series } = (await claimsOf(text))[0]!;
    return series && 'codes' in series ? series.codes : null;
  };

  test.each([
    ["Japan's exports were $3 million in May 2022.", ['TOTAL']],
    ['China exported $3 million of face masks to Cuba in May 2022.', ['HS:6307.90.10']],
    ['Cuba did not buy any soybeans or wheat flour in May 2022.', ['HS:1201', 'HS:1101']],
    ['Cuba bought $3 million of soybeans and quibbles in May 2022.', []],
    ['Cuba bought $3 million of quibbles in May 2022.', []],
  ])('%s', async (text, expected) => {
    expect(await codes(text)).toEqual(expected);
  });

  test('goods beside services are told loosely by the total that customs count', async () => {
    const text =
      "Britain's trade in goods and services: goods exports were £28 billion in May 2022, services exports £40 billion.";
    const series = (await claimsOf(text))[0]!.series;
    expect(series).toMatchObject({ goods: 'goods', codes: ['TOTAL'], fit: 'loose' });
  });

  test('change with the year of the figure', async () => {
    const at = async (year: number) =>
      codes(`China exported $3 million of face masks to Cuba in May ${year}.`);
    expect(await at(2018)).not.toEqual(await at(2022));
  });
});

test('a time or a base that no words say is marked as assumed', async () => {
  const claims = await claimsOf(
    "China's exports to Peru were worth $140 million in May 2022. China's imports from Peru were worth $90 million. China's exports to Peru rose 12.5 percent.",
  );
  const times = (c: (typeof claims)[number]) => c.assumed.filter((a) => a === 'time' || a === 'base');
  expect(claims.map((c) => [c.text, times(c)])).toEqual([
    ['$140 million', []],
    ['$90 million', ['time']],
    ['12.5 percent', ['time', 'base']],
  ]);
});

test('a headline takes its time from what it repeats, and stays open where that was read as something else', async () => {
  const period = async (text: string) => {
    const title = 'Togo buys 52 million syringes';
    return (await claimsOf(`${title}\n\n${text}`, title))[0]!.period;
  };
  expect(await period('Togo bought 5.2 million syringes in April.')).toBe('2022-04');
  expect(await period('Togo bought 5.2 million syringes in April, and 52 million since January.')).not.toBe(
    '2022-04',
  );
  expect(
    await period('Togo bought 5.2 million syringes in April, bringing purchases to 52 million.'),
  ).not.toBe('2022-04');
});
