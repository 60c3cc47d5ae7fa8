import { describe, expect, test } from 'vitest';
import { randomFrom } from './generated-lake.ts';
import { alter, tripOf } from './round-trip.ts';

// bench/round-trip.ts runs five hundred.
const seeds = Array.from({ length: 20 }, (_, i) => 1000 + i);

describe('a brief is checked against the releases it was written from', () => {
  test.each(seeds)('every figure of brief %i matches, and an altered one does not', async (seed) => {
    const trip = await tripOf(seed);
    try {
      const figures = await trip.check(trip.text);
      expect(figures.length).toBeGreaterThan(0);
      expect(figures.filter((f) => f.verdict !== 'match')).toEqual([]);
      const altered = alter(trip.text, figures, randomFrom(seed));
      if (!altered) return;
      const again = await trip.check(altered.text);
      const found = again.find((f) => f.start === altered.at.start);
      expect(`${altered.instead}: ${found?.verdict}`).toMatch(/contradicted|inconsistent/);
    } finally {
      trip.end();
    }
  });
});
