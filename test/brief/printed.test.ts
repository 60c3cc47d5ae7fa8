import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printed, printedChange } from '../../src/brief/printed.ts';
import { contains, type Interval } from '../../src/records/interval.ts';
import { printedInterval } from '../../src/records/interval-printed.ts';
import type { Cell } from '../../src/series/question.ts';

const cell = (value: string, unit: string | null, interval: Interval | null = null): Cell => ({
  ...{ period: '2022-05', state: 'value', value, unit, interval, basis: null, summed: false },
  ...{ releases: [], note: null, quoted: null, earlier: [], secondHand: [] },
});

describe('a figure as a desk prints it', () => {
  test.each([
    ['14512345.67', 'USD', null, '$14.51 million'],
    ['846598.49', 'USD', null, '$846,598'],
    ['999999.7', 'USD', null, '$1 million'],
    ['3744000', 'kg', null, '3,744 tonnes'],
    ['210', 'kg', null, '210 kg'],
    ['1230114', 'item', null, '1.23 million pieces'],
    ['1', 'item', null, '1 piece'],
    ['5.5', 'EUR', null, '€5.5'],
    ['12345678901', 'CNY', null, 'CNY 12.35 billion'],
    ['98100000', 'USD', { low: 98_050_000, high: 98_150_000 }, '$98.1 million'],
    ['286010000', 'USD', { low: 285_905_000, high: 286_115_000 }, '$286 million'],
    ['846598', 'USD', { low: 846_597.5, high: 846_598.5 }, '$846,598'],
    [
      '10600000',
      'item',
      { low: 10_600_000, high: Number.POSITIVE_INFINITY },
      'more than 10.6 million pieces',
    ],
    ['19000000', 'USD', { low: 18_000_000, high: 20_000_000 }, 'about $19 million'],
    ['24000000', 'USD', { low: 23_000_000, high: 25_000_000 }, 'about $24 million'],
    ['2000000', 'USD', { low: 1_500_000, high: 2_500_000 }, '$2 million'],
    ['95000', 'item', { low: 90_250, high: 95_000 }, 'nearly 95,000 pieces'],
    ['0', 'USD', { low: 0, high: 0 }, 'none'],
  ])('%s %s is %s', (value, unit, interval, text) => {
    expect(printed(cell(value, unit, interval))).toBe(text);
  });

  test('the digits allow the exact value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 14 }), (cents) => {
        const value = (cents / 100).toFixed(2);
        const [, digits, word] = /^\$([\d,.]+)(?: (\w+))?$/.exec(printed(cell(value, 'USD')))!;
        const scale = word ? { million: 6, billion: 9, trillion: 12 }[word]! : 0;
        const read = printedInterval(digits!, scale);
        expect(read && contains(read, { low: Number(value), high: Number(value) })).toBe(true);
      }),
    );
  });
});

describe('a change as a desk prints it', () => {
  test.each([
    ['14510000', '98100000', { verb: 'fell', text: '85.2%' }],
    ['120', '100', { verb: 'rose', text: '20%' }],
    ['1', '100000', { verb: 'fell', text: '100%' }],
    ['30', '100000', { verb: 'fell', text: '99.97%' }],
    ['1000', '1', null],
    ['5', '0', null],
    ['0', '5', null],
    ['100', '100', null],
  ])('%s after %s', (now, base, change) => {
    expect(printedChange(cell(now, 'USD'), cell(base, 'USD'))).toEqual(change);
  });

  test('is told roughly where the printed digits allow no more', () => {
    const [now, base] = [
      cell('5800000', 'USD', { low: 5_750_000, high: 5_850_000 }),
      cell('4250000', 'USD', { low: 4_245_000, high: 4_255_000 }),
    ];
    expect(printedChange(now, base)).toEqual({ verb: 'rose', text: 'about 36%' });
  });

  test('is not told where it could be a rise or a fall', () => {
    const wide = cell('5', 'USD', { low: 4, high: 6 });
    expect(printedChange(wide, wide)).toBeNull();
  });
});
