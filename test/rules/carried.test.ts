import { expect, test } from 'vitest';
import { checkArticle } from '../../src/rules/check-article.ts';
import { claimsOf } from '../claims/read-text.ts';

test('a figure whose sentence tells neither flow nor goods contradicts no stated nothing', async () => {
  const claims = await claimsOf(
    'Laos bought 31,200 tonnes of rice from China in May. Fertiliser shipments have stopped. There were none in May. ' +
      'Hair goes over by the sack and comes back as wigs and lashes: $15.1 million of them in May.',
  );
  expect(claims.map((c) => c.kind)).toContain('zero');
  expect(checkArticle(claims).alarms).toEqual([]);
});
