import { describe, expect, test } from 'vitest';
import { claimsOf } from './read-text.ts';

/** "85%: to $3bn" for every tie, by the words of the figures. */
async function ties(text: string): Promise<string[]> {
  const claims = await claimsOf(text, '');
  return claims.flatMap((c) =>
    c.links.map(
      (l) => `${c.text}: ${l.role}${l.direction ? ` ${l.direction}` : ''} ${claims[l.claim]!.text}`,
    ),
  );
}

describe('what the words between two figures tie', () => {
  test.each<[string, ...string[]]>([
    [
      "Norway's exports fell 85.2% in May, to $14.5 million from $98.1 million in April.",
      '85.2%: to $14.5 million',
      '85.2%: from $98.1 million',
      '$14.5 million: previous $98.1 million',
    ],
    [
      "Norway's imports rose to $31 million from $29 million a year earlier.",
      '$31 million: previous up $29 million',
    ],
    ['Exports were $31 million, up 7 percent from April.', '7 percent: to $31 million'],
    [
      'Exports were $31 million, an increase of 7% over $29 million.',
      '7%: to $31 million',
      '7%: from $29 million',
    ],
    ['Exports were $31 million (+7%).', '7%: to $31 million'],
    ['Imports were $31 million, down from $33 million.', '$31 million: previous down $33 million'],
    ['Imports were $31 million, compared with $33 million.', '$31 million: previous $33 million'],
    ['Sales came to 71.2 billion yuan ($10.1 billion).', '71.2 billion yuan: same $10.1 billion'],
    ['It bought 3,000 kg, or 3 tonnes, of tea.', '3,000: same 3'],
    ['Togo bought 900 tonnes of milled rice, up from 800 tonnes.', '900: previous up 800'],
    ['Exports came to $900 million, of which $40 million went to Togo.', '$40 million: whole $900 million'],
    [
      'Tea brought $40 million, or 12% of the $330 million total.',
      '12%: numerator $40 million',
      '12%: denominator $330 million',
    ],
    [
      'Togo bought tea for $40 million, 12% of its total imports of $330 million, up 5% from $38 million.',
      '12%: denominator $330 million',
      '5%: to $40 million',
      '5%: from $38 million',
    ],
    [
      'Norway took 9 million tonnes of ore, 60 percent of all the ore that Sweden dug, which was 15 million tonnes.',
      '60 percent: denominator 15 million',
    ],
    [
      "Ghana's cocoa exports were $31 million, hardly changed from $32 million a year ago (-3.1%).",
      '$31 million: previous $32 million',
      '3.1%: to $31 million',
      '3.1%: from $32 million',
    ],
  ])('%s', async (text, ...expected) => {
    expect((await ties(text)).sort()).toEqual(expected.sort());
  });
});

describe('what they leave apart', () => {
  test.each([
    'Exports rose 5% and imports fell to $3 billion.',
    'Exports came to $3 billion and imports to $4 billion.',
    'Exports to Togo were $3 million; to Ghana $4 million.',
    'Exports came to $3 billion. Imports, or what Norway buys, were 2 million tonnes.',
    'Tea brought $40 million and coffee $50 million.',
  ])('%s', async (text) => {
    expect(await ties(text)).toEqual([]);
  });
});

describe('a multiple between two things named by what was done', () => {
  test.each<[string, ...string[]]>([
    [
      'Chile has sold 106 million doses of vaccine and donated 6 million. Sales are more than 20 times the donations.',
      '20 times: from 6 million',
      '20 times: to 106 million',
    ],
    // Two amounts were sold: which is meant is not told.
    [
      'Chile sold 106 tonnes in May and sold 90 tonnes in June, and gave 6 tonnes. Sales were 20 times the gifts.',
    ],
    [
      'Chile sold 106 tonnes in May and gave 6 tonnes. In June it sold 90 tonnes. Sales were 20 times the gifts.',
    ],
    ['Chile sold 106 tonnes of tin. Sales are more than 20 times the average.'],
    [
      'Exports have more than tripled since then, rising from 8,500 tonnes in 2020 to 17,900 tonnes.',
      'tripled: from 8,500',
      'tripled: to 17,900',
    ],
  ])('%s', async (text, ...told) => {
    expect(await ties(text)).toEqual(told);
  });
});
