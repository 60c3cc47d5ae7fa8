import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { questionOf } from '../../src/claims/claim-question.ts';
import { claimsOf } from './read-text.ts';

const first = async (text: string, title?: string): Promise<Claim> => (await claimsOf(text, title))[0]!;
const ask = async (text: string, change: Partial<Claim> = {}) =>
  questionOf({ ...(await first(text)), ...change });

describe('a claim becomes the question that settles it', () => {
  test('money asks the reporter for the value', async () => {
    expect(await ask("Japan's exports of rice to Peru were worth $3 million in May 2022.")).toEqual({
      question: {
        ...{ reporter: 'JPN', flow: 'export', partner: 'PER', codes: ['1006'] },
        ...{ measure: 'value', unit: null, currency: 'USD', from: '2022-05', to: '2022-05', asKnown: null },
      },
    });
  });

  test('a country that publishes nothing is seen through its partner, under the codes of the partner', async () => {
    expect(await ask('North Korea bought 1,000 face masks from China in January-April 2022.')).toMatchObject({
      question: {
        ...{ reporter: 'CHN', flow: 'export', partner: 'PRK', codes: ['63079010'] },
        ...{ measure: 'quantity', unit: 'item', currency: null, from: '2022-01', to: '2022-04' },
      },
    });
  });

  test("the partner is asked where the source is the partner's", async () => {
    const claim = await first('Japan bought 40 tonnes of tea from China in May 2022.');
    expect(questionOf({ ...claim, attribution: ['Chinese customs'] })).toMatchObject({
      question: { reporter: 'CHN', flow: 'export', partner: 'JPN', measure: 'weight', unit: null },
    });
    expect(questionOf({ ...claim, attribution: ['Japanese customs'] })).toMatchObject({
      question: { reporter: 'JPN', flow: 'import', partner: 'CHN' },
    });
  });

  test('each goods of a list keeps its own code', async () => {
    const asked = await ask('China did not export any soybeans or wheat flour to Cuba in May 2022.', {
      kind: 'level',
      unit: 'kg',
    });
    expect(asked).toMatchObject({ question: { codes: ['1201', '1101'], measure: 'weight' } });
  });

  test('a quarter is its three months', async () => {
    const asked = await ask("Peru's exports came to $9 billion in the first quarter of 2022.");
    expect(asked).toMatchObject({
      question: { codes: ['TOTAL'], partner: 'WLD', from: '2022-01', to: '2022-03' },
    });
  });
});

describe('what the text leaves open is refused by its reason', () => {
  test.each<[reason: string, text: string, change: Partial<Claim>]>([
    ['not-trade', 'Mali reported 12 new cases.', {}],
    ['no-party', 'Exports rose to $3 million in May 2022.', {}],
    ['no-party', "China's exports to Africa were $3 million in May 2022.", {}],
    ['no-goods', "China's exports of quibbles to Cuba were $3 million in May 2022.", {}],
    ['no-goods', "Oman's non-oil exports were $3 million in May 2022.", {}],
    ['no-goods', 'The U.S. goods and services deficit was $3 million in May 2022.', {}],
    ['no-goods', 'The U.S. services surplus with Peru was $3 million in May 2022.', {}],
    ['no-period', "China's exports to Cuba were $3 million.", { period: null }],
    ['no-period', "China's exports to Cuba were $3 million.", { period: '2022-05-01/2022-05-20' }],
    ['no-unit', "China's exports to Cuba were $3 million in May 2022.", { unit: null }],
    ['no-unit', "China's exports to Cuba were $3 million in May 2022.", { unit: '%' }],
    ['other-reporter', "North Korea's trade deficit with China was $3 million in May 2022.", {}],
  ])('%s: %s %j', async (reason, text, change) => {
    expect(await ask(text, change)).toEqual({ reason });
  });
});
