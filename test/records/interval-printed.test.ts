import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allows, contains, type Interval } from '../../src/records/interval.ts';
import {
  type HedgeWord,
  hedgedInterval,
  printedInterval,
  strictInterval,
} from '../../src/records/interval-printed.ts';

const is = (found: Interval | null, low: number, high: number): void => expect(found).toEqual({ low, high });

describe('printed digits', () => {
  test.each([
    ['14.5', 6, 14_450_000, 14_550_000],
    ['2.97', 6, 2_965_000, 2_975_000],
    ['2.0', 9, 1_950_000_000, 2_050_000_000],
    ['120', 6, 119_500_000, 120_500_000],
    ['1,200', 6, 1_195_000_000, 1_205_000_000],
    ['846,598', 0, 846_597.5, 846_598.5],
    ['17,000', 0, 16_500, 17_500],
    ['20,000', 0, 19_500, 20_500],
    ['1,630,000', 0, 1_625_000, 1_635_000],
    ['10,000,000', 0, 9_500_000, 10_500_000],
    ['120', 0, 119.5, 120.5],
    ['81 109', 0, 81_108.5, 81_109.5],
    ['1,32,121', 0, 132_120.5, 132_121.5],
    ['0', 0, 0, 0.5],
    ['85.2', 0, 85.15, 85.25],
  ])('%s and scale %i', (digits, scale, low, high) => is(printedInterval(digits, scale), low, high));

  test('read strictly, zeros count', () => is(strictInterval('17,000', 0), 16_999.5, 17_000.5));

  test.each(['', 'abc', '1,483,60', '1.2.3', '-5', '1e5', '٣', '1,23', '.5'])(
    '"%s" is no plain numeral',
    (digits) => {
      expect(printedInterval(digits, 0)).toBeNull();
      expect(strictInterval(digits, 0)).toBeNull();
      expect(hedgedInterval(digits, 0, 'about')).toBeNull();
    },
  );
});

describe('hedges', () => {
  test.each([
    ['10.6', 6, 'over', 10_600_000, Number.POSITIVE_INFINITY],
    ['10.6', 6, 'under', 0, 10_600_000],
    ['500', 0, 'upto', 0, 500],
    ['95,000', 0, 'nearly', 93_000, 95_000],
    ['3', 6, 'nearly', 2_700_000, 3_000_000],
    ['300', 6, 'about', 270_000_000, 330_000_000],
    ['14.5', 6, 'exact', 14_450_000, 14_550_000],
  ] as [string, number, HedgeWord, number, number][])('%s (%i) %s', (digits, scale, hedge, low, high) => {
    const found = hedgedInterval(digits, scale, hedge)!;
    expect(found.low).toBeCloseTo(low, 3);
    expect(found.high).toBe(high);
  });
});

describe('laws', () => {
  const hedges: HedgeWord[] = ['exact', 'about', 'over', 'under', 'nearly', 'upto'];
  const numeral = fc
    .tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
    .map(([n, places]) => {
      const text = String(n).padStart(places + 1, '0');
      return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
    });
  const scale = fc.constantFrom(0, 3, 6, 9, 12);

  test('a printed number lies in its interval, whatever the hedge', () => {
    fc.assert(
      fc.property(numeral, scale, fc.constantFrom(...hedges), (digits, s, hedge) => {
        const value = Number(`${digits}e${s}`);
        expect(allows(hedgedInterval(digits, s, hedge)!, value)).toBe(true);
        expect(allows(strictInterval(digits, s)!, value)).toBe(true);
      }),
    );
  });

  test('the strict reading lies in the printed one', () => {
    fc.assert(
      fc.property(numeral, scale, (digits, s) => {
        expect(contains(printedInterval(digits, s)!, strictInterval(digits, s)!)).toBe(true);
      }),
    );
  });

  test('a value rounded to the printed digits is allowed by them', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 9999, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, places) => {
          expect(allows(printedInterval(value.toFixed(places), 0)!, value)).toBe(true);
        },
      ),
    );
  });

  test('thousands separators change nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), scale, (n, s) => {
        const plain = printedInterval(String(n), s);
        for (const mark of [',', ' ', '\u00a0', "'"])
          expect(printedInterval(String(n).replace(/\B(?=(\d{3})+$)/g, mark), s)).toEqual(plain);
      }),
    );
  });

  test('any text is read or is null', () => {
    fc.assert(
      fc.property(fc.string(), scale, (text, s) => {
        const found = printedInterval(text, s);
        if (found) expect(found.low <= found.high).toBe(true);
      }),
    );
  });
});
