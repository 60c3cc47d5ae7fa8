import { expect, test } from 'vitest';
import { claimsOf, shortly } from './read-text.ts';

test('the parts of an amount are in its measure, and the share of one is no new subject', async () => {
  const text = `The crop year ended in May.

- Ivory Coast's nut exports: 3.1 million tonnes, up from 2.9 million.
- Of which almonds 1.8 million, cashew 0.9 million.
- Almonds' share: 58%.
- Cashew's share: 29%.
- Exports in May were 0.4 million tonnes.
`;
  const claims = (await claimsOf(text)).map((c) => `${shortly(c)} ${c.unit}`);
  expect(claims.slice(2, 4).map((c) => c.split(' ').at(-1))).toEqual(['t', 't']);
  expect(claims.slice(-2)).toEqual(['29%: CIV export WLD Cashew %', '0.4 million: CIV export WLD nut t']);
});
