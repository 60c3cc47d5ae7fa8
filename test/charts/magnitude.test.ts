import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisName, magnitudeOf, ticksTo, tickText } from '../../src/charts/magnitude.ts';

describe('ticks', () => {
  test('begin at zero, rise evenly, and reach the largest value with a few', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e13, noNaN: true }), (largest) => {
        const ticks = ticksTo(largest, 4);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)!).toBeGreaterThanOrEqual(largest * (1 - 1e-9));
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(6);
        const step = ticks[1]!;
        for (const [i, tick] of ticks.entries()) expect(tick).toBeCloseTo(i * step, -Math.log10(step) + 6);
      }),
    );
  });

  test.each([
    [0, [0, 1]],
    [98.1e6, [0, 25e6, 50e6, 75e6, 100e6]],
    [3, [0, 1, 2, 3]],
  ])('up to %d', (largest, ticks) => {
    expect(ticksTo(largest, 4)).toEqual(ticks);
  });

  test.each([
    [98.1e6, 'USD', 'Million US dollars'],
    [17_000, 'item', 'Thousand pieces'],
    [210, 'pair', 'Pairs'],
    [5e9, 'XAF', 'Billion XAF'],
  ])('%d %s is named %s', (largest, unit, name) => {
    expect(axisName(largest, unit)).toBe(name);
  });

  test('a tick is a short number', () => {
    expect(tickText(2_500_000, magnitudeOf(1e7))).toBe('2.5');
    expect(tickText(25_000, magnitudeOf(1e7))).toBe('0.025');
  });
});
