import { describe, expect, test } from 'vitest';
import { claimsOf, shortly } from './read-text.ts';

describe('an amount that a share is of', () => {
  test.each<[string, string]>([
    [
      'Togo imported tea for $40 million in 2021, 12% of its total of $330 million, up 5% from $38 million.',
      '$330 million: TGO import WLD TOTAL',
    ],
    [
      "In 2021 Kenya's flower exports reached $1.1 billion, 16% of the country's 6.9 billion, up 9.1% from $1.0 billion.",
      '6.9 billion: KEN export WLD TOTAL',
    ],
    [
      'Kenya sold Uganda goods worth $800 million in 2021, 12% of total exports of $6.7 billion.',
      '$6.7 billion: KEN export WLD TOTAL',
    ],
    [
      'Japan imported 12 million tonnes of coal from Russia in 2021, 7 percent of all the coal that it bought, which was 170 million tonnes.',
      '170 million: JPN import WLD coal',
    ],
    // The whole of a longer time is of the same goods and partners.
    [
      'In the first quarter of 2021 Kenya exported tea worth $300 million, 25% of the $1.2 billion of the whole of 2021.',
      '$1.2 billion: KEN export WLD tea',
    ],
  ])('%s', async (text, expected) => {
    expect((await claimsOf(text)).map(shortly)).toContain(expected);
  });
});

describe('a change of a price', () => {
  const told = async (text: string) =>
    (await claimsOf(text)).map((c) => `${c.text}: ${c.kind}${c.per ? ` a ${c.per}` : ''}`);

  test.each<[string, ...string[]]>([
    [
      'Kenya exported tea for $300 million in May, or $2.50 a kilo, 8% dearer than the $2.31 of May 2021.',
      '8%: change a kg',
      '$2.31: ratio a kg',
    ],
    [
      'Kenya exported tea for $300 million in May. At $2,500 a tonne, up 8% from $2,310, it went quickly.',
      '8%: change a t',
      '$2,310: ratio a t',
    ],
    [
      'Kenya exported tea in May and got 8% less for each, so that it earned $300 million.',
      '8%: change a item',
    ],
    ['Kenya exported tea for $300 million in May, though it was 5% cheaper per tonne.', '5%: change a item'],
    // All of it, not one of it.
    ['Kenya exported tea for $300 million in May, 8% more than a year earlier.', '8%: change'],
    ['Kenya paid 8% more for oil in May: $300 million.', '8%: change'],
  ])('%s', async (text, ...expected) => {
    expect(await told(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('a change in brackets', () => {
  test('behind the level of before is of the time of the first', async () => {
    const [, , change] = await claimsOf(
      "In May 2022 Ghana's cocoa exports were $31 million, against $32 million in May 2021 (-3.1%).",
    );
    expect(change).toMatchObject({ kind: 'change', value: -3.1, period: '2022-05', base: '2021-05' });
  });
});

describe('adjusted amounts', () => {
  test.each<[string, string[]]>([
    [
      'On a seasonally adjusted basis, exports were $12 billion in May, while imports were $8 billion. The adjusted surplus was $4 billion.',
      ['adjusted', 'adjusted', 'adjusted'],
    ],
    [
      'Adjusted for the season, exports rose to $12 billion, but unadjusted imports fell to $8 billion.',
      ['adjusted', 'plain'],
    ],
    [
      'Seasonally adjusted exports were $12 billion in May, while imports were $8 billion.',
      ['adjusted', 'plain'],
    ],
  ])('%s', async (text, bases) => {
    expect((await claimsOf(`Norway traded in May. ${text}`)).map((c) => c.basis)).toEqual(bases);
  });
});
