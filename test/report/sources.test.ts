import { expect, test } from 'vitest';
import { chainWords, sourcesOf } from '../../src/report/sources.ts';
import type { Verdict } from '../../src/verdicts/verdict.ts';
import { claimsOf } from '../claims/read-text.ts';

test('figures are dealt to whoever is said to have said them, the primary source told first', async () => {
  const claims = await claimsOf(
    'Exports of Togo rose to $4 million in May, Reuters reported, citing customs data. Togo bought rice for $2 million, according to Yonhap.',
  );
  const told = sourcesOf(
    claims.map((claim) => ({ claim, verdict: 'unchecked', answers: [] as object[] }) as Verdict),
  );
  expect(told.map((t) => [chainWords(t.chain), t.figures])).toEqual([
    ['customs, as told by Reuters', [0]],
    ['Yonhap', [1]],
  ]);
  expect(chainWords([])).toBe('no source named');
  expect(chainWords(['A', 'B', 'C'])).toBe('C, as told by B, by way of A');
});
