import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  allows,
  contains,
  divide,
  hull,
  type Interval,
  intersect,
  multiply,
  negate,
  overlaps,
  percentChange,
  point,
  scale,
  share,
  subtract,
  sum,
} from '../../src/records/interval.ts';

const near = (a: Interval | null, low: number, high: number): void => {
  expect(a!.low).toBeCloseTo(low, 6);
  expect(a!.high).toBeCloseTo(high, 6);
};

describe('real cases', () => {
  test('a fall from 98.1 to 14.5 million is 85.2 percent', () => {
    const change = percentChange({ low: 14.45e6, high: 14.55e6 }, { low: 98.05e6, high: 98.15e6 })!;
    expect(allows(change, -85.2)).toBe(true);
    expect(allows(change, -86)).toBe(false);
  });

  test('903 / 32 is no "more than 30 times"', () => {
    near(divide(point(903), point(32)), 28.21875, 28.21875);
    expect(overlaps(divide(point(903), point(32))!, { low: 30, high: Number.POSITIVE_INFINITY })).toBe(false);
  });

  test('1.89 and 2.2 sum to 4.09, not to 4.01', () => {
    const total = sum([
      { low: 1.885, high: 1.895 },
      { low: 2.15, high: 2.25 },
    ]);
    expect(allows(total, 4.09)).toBe(true);
    expect(allows(total, 4.01)).toBe(false);
    expect(sum([])).toEqual(point(0));
  });

  test('15 of 58 is 25.9 percent, not 25.6', () => {
    expect(overlaps(share(point(15), point(58))!, { low: 25.85, high: 25.95 })).toBe(true);
    expect(overlaps(share(point(15), point(58))!, { low: 25.55, high: 25.65 })).toBe(false);
  });

  test('nothing is divided by what may be nothing', () => {
    expect(divide(point(1), { low: 0, high: 1 })).toBeNull();
    expect(divide(point(1), { low: -1, high: 1 })).toBeNull();
    expect(percentChange(point(1), point(0))).toBeNull();
    expect(percentChange(point(1), { low: -2, high: -1 })).toBeNull();
    expect(share(point(1), point(0))).toBeNull();
  });

  test('an open side stays open', () => {
    const over: Interval = { low: 10.6e6, high: Number.POSITIVE_INFINITY };
    expect(add(over, point(1)).high).toBe(Number.POSITIVE_INFINITY);
    expect(scale(over, 0).high).toBe(0);
    expect(allows(over, 12e6)).toBe(true);
    expect(allows(over, 10.6e6)).toBe(true);
    expect(allows(over, 10.5e6)).toBe(false);
    expect(percentChange(over, point(5.3e6))!.high).toBe(Number.POSITIVE_INFINITY);
  });

  test('ends count, and float dust does not', () => {
    expect(overlaps({ low: 0, high: 0.3 }, point(0.1 + 0.2))).toBe(true);
    expect(contains({ low: 0.3, high: 1 }, point(0.1 * 3))).toBe(true);
    expect(overlaps({ low: 0, high: 1 }, { low: 1.001, high: 2 })).toBe(false);
  });

  test('both and either', () => {
    expect(intersect({ low: 0, high: 2 }, { low: 1, high: 3 })).toEqual({ low: 1, high: 2 });
    expect(intersect({ low: 0, high: 1 }, { low: 2, high: 3 })).toBeNull();
    expect(hull({ low: 0, high: 1 }, { low: 2, high: 3 })).toEqual({ low: 0, high: 3 });
    expect(negate({ low: 1, high: 2 })).toEqual({ low: -2, high: -1 });
  });
});

/** A number as an exact fraction with a positive denominator. */
type Fraction = [bigint, bigint];
const fraction = (value: number): Fraction => {
  let [n, d] = [value, 1n];
  for (; !Number.isInteger(n); n *= 2) d *= 2n;
  return [BigInt(n), d];
};
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, times(b, [-1n, 1n]));
const over = (a: Fraction, [c, d]: Fraction): Fraction => times(a, c < 0n ? [-d, -c] : [d, c]);
const atMost = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d <= c * b;

describe('every operation contains the true result', () => {
  const number = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -6, max: 6 }))
    .map(([n, e]) => Number(`${n}e${e}`));
  /** An interval and a number inside it. */
  const inside = fc.tuple(number, number, fc.double({ min: 0, max: 1, noNaN: true })).map(([a, b, part]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    return { interval: { low, high }, value: Math.min(high, Math.max(low, low + (high - low) * part)) };
  });
  const holds = ({ low, high }: Interval, exact: Fraction): boolean =>
    atMost(fraction(low), exact) && atMost(exact, fraction(high));

  test.each([
    ['add', add, plus],
    ['subtract', subtract, minus],
    ['multiply', multiply, times],
  ] as const)('%s', (_, operation, exact) => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        expect(holds(operation(a.interval, b.interval), exact(fraction(a.value), fraction(b.value)))).toBe(
          true,
        );
      }),
    );
  });

  test('divide', () => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        const quotient = divide(a.interval, b.interval);
        if (b.interval.low <= 0 && b.interval.high >= 0) expect(quotient).toBeNull();
        else expect(holds(quotient!, over(fraction(a.value), fraction(b.value)))).toBe(true);
      }),
    );
  });

  test('percentChange and share', () => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        const change = percentChange(a.interval, b.interval);
        const part = share(a.interval, b.interval);
        if (b.interval.low <= 0) {
          expect([change, part]).toEqual([null, null]);
          return;
        }
        const ratio = over(fraction(a.value), fraction(b.value));
        expect(holds(part!, times(ratio, [100n, 1n]))).toBe(true);
        expect(holds(change!, times(minus(ratio, [1n, 1n]), [100n, 1n]))).toBe(true);
      }),
    );
  });

  test('what holds both holds each', () => {
    fc.assert(
      fc.property(inside, inside, (a, b) => {
        expect(contains(hull(a.interval, b.interval), a.interval)).toBe(true);
        expect(overlaps(a.interval, b.interval)).toBe(overlaps(b.interval, a.interval));
        const both = intersect(a.interval, b.interval);
        if (both) expect(contains(a.interval, both) && contains(b.interval, both)).toBe(true);
      }),
    );
  });
});
