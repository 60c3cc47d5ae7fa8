import { describe, expect, test } from 'vitest';
import { printedPhrase } from '../../src/sources/open-printed.ts';

describe('a figure as printed allows', () => {
  test.each([
    ['$14.5 million', null, 14_450_000, 14_550_000],
    ['US$846,598', null, 846_597.5, 846_598.5],
    ['4.2 billion yuan', null, 4_150_000_000, 4_250_000_000],
    ['more than 10.6 million', 'item', 10_600_000, Number.POSITIVE_INFINITY],
    ['no more than 10.6 million', 'item', 0, 10_600_000],
    ['nearly 95,000', 'item', 93_000, 95_000],
    ['none', 'item', 0, 0],
    ['3,744 tonnes', 'kg', 3_743_500, 3_744_500],
    ['just 500 tonnes', 'kg', 499_500, 500_500],
    ['15,000 pairs', 'pair', 14_500, 15_500],
    ['between 2 million and 3 million', 'item', 1_500_000, 3_500_000],
    ['$2-3 million', null, 1_500_000, 3_500_000],
    ['210', 'item', 209.5, 210.5],
  ])('%s', (phrase, unit, low, high) => {
    const interval = printedPhrase(phrase, unit)!;
    expect(interval.low).toBeCloseTo(low, 3);
    if (Number.isFinite(high)) expect(interval.high).toBeCloseTo(high, 3);
    else expect(interval.high).toBe(high);
  });

  test.each([
    ['a whole lot', null],
    ['', null],
    ['3,744 tonnes', 'item'],
    ['12 pairs', 'item'],
    ['5 apples a day', 'item'],
    ['-5', null],
  ])('%s is not understood in %s', (phrase, unit) => {
    expect(printedPhrase(phrase, unit)).toBeNull();
  });

  test('long nonsense is turned down at once', () => {
    const began = performance.now();
    for (const text of ['9 '.repeat(100_000), 'from '.repeat(50_000), '1,'.repeat(100_000)])
      printedPhrase(text, null);
    expect(performance.now() - began).toBeLessThan(200);
  });
});
