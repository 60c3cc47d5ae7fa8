import { expect, test } from 'vitest';
import { corrected } from '../../src/desk/checking.ts';
import { claimsOf } from '../claims/read-text.ts';

const [claim] = await claimsOf('China exported 4,000 pairs of gloves to North Korea in May.');

test.each([
  ['pair', 'pair'],
  ['t', 't'],
  ['item', 'item'],
  // Words of before: as the figure has it.
  ['quantity', 'pair'],
  ['weight', 'kg'],
  ['value', 'USD'],
])('a figure set to %s is in %s', (measure, unit) => {
  expect(corrected(claim!, { measure }).unit).toBe(unit);
});

test('a unit that is not known is refused with those that are', () => {
  expect(() => corrected(claim!, { measure: 'furlong' })).toThrow(/"furlong" is no measure.*pair/);
});
