import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contains,
  isDay,
  isMonth,
  lakePeriod,
  monthsOf,
  parsePeriod,
  periodBefore,
  periodName,
  periodOf,
  shiftMonth,
  shiftMonths,
  spanText,
  yearBefore,
} from '../../src/records/period.ts';
import { Refusal } from '../../src/records/refusal.ts';

describe('reading', () => {
  test.each([
    ['2022-05', '2022-05', '2022-05'],
    ['2022', '2022-01', '2022-12'],
    ['2022-Q1', '2022-01', '2022-03'],
    ['2022-Q4', '2022-10', '2022-12'],
    ['2022-H2', '2022-07', '2022-12'],
    ['2022-05-16', '2022-05-16', '2022-05-16'],
    ['2022-01/2022-04', '2022-01', '2022-04'],
    ['2022-01..2022-04', '2022-01', '2022-04'],
    ['2022/2023-04', '2022-01', '2023-04'],
    ['2022-04/2022-05-20', '2022-04-01', '2022-05-20'],
    ['2022-05-16/2022-05', '2022-05-16', '2022-05-31'],
    [' 2020-02-29 ', '2020-02-29', '2020-02-29'],
  ])('%s', (text, from, to) => expect(parsePeriod(text)).toEqual({ from, to }));

  test.each([
    '',
    '2022-13',
    '2022-5',
    '22',
    '2022-Q5',
    '2022-H3',
    '2022-02-30',
    '2022-04/2022-01',
    'May 2022',
    '2022-01/',
    '/2022',
    '2021/2022/2023',
    '2022-05-32',
  ])('"%s" is no period', (text) => {
    expect(parsePeriod(text)).toBeNull();
    expect(() => periodOf(text)).toThrow(Refusal);
  });

  test('a refusal names the value and what to write', () => {
    expect(() => periodOf('May 2022')).toThrow(/"May 2022".*2022-05/);
    expect(() => shiftMonth('2022', 1)).toThrow(/"2022"/);
  });

  test('months and days that exist', () => {
    expect([isMonth('2022-12'), isMonth('2022-13'), isMonth('2022')]).toEqual([true, false, false]);
    expect([isDay('2024-02-29'), isDay('2023-02-29'), isDay('1900-02-29')]).toEqual([true, false, false]);
  });
});

describe('moving', () => {
  test.each([
    ['2022-05', '2021-05', '2022-04'],
    ['2022-01', '2021-01', '2021-12'],
    ['2022-Q1', '2021-Q1', '2021-Q4'],
    ['2022', '2021', '2021'],
    ['2022-01/2022-04', '2021-01/2021-04', '2021-09/2021-12'],
    ['2022-05-16', '2021-05-16', '2022-05-15'],
    ['2024-02-29', '2023-02-28', '2024-02-28'],
    ['2022-03-31', '2021-03-31', '2022-03-30'],
    ['2022-05-01/2022-05-20', '2021-05-01/2021-05-20', '2022-04-11/2022-04-30'],
  ])('%s: a year, a stretch before', (period, year, stretch) => {
    expect([yearBefore(period), periodBefore(period)]).toEqual([year, stretch]);
  });

  test('months of a period', () => {
    expect(monthsOf('2021-12/2022-02')).toEqual(['2021-12', '2022-01', '2022-02']);
    expect(monthsOf('2022-05-16')).toEqual(['2022-05']);
    expect(monthsOf('never')).toEqual([]);
  });
});

describe('comparing', () => {
  test('one in the other', () => {
    expect(contains('2022', '2022-05-16')).toBe(true);
    expect(contains('2022-05', '2022-05')).toBe(true);
    expect(contains('2022-05', '2022')).toBe(false);
  });
});

describe('printing', () => {
  test.each([
    ['2022-05', 'May 2022'],
    ['2022', '2022'],
    ['2022-01/2022-04', 'January to April 2022'],
    ['2021-11/2022-02', 'November 2021 to February 2022'],
    ['2022-Q2', 'the second quarter of 2022'],
    ['2022-H1', 'the first half of 2022'],
    ['2022-05-16', '16 May 2022'],
    ['2022-05-01/2022-05-20', '1 to 20 May 2022'],
    ['2022-04-29/2022-05-02', '29 April to 2 May 2022'],
    ['2020/2022', '2020 to 2022'],
    ['whenever', 'whenever'],
  ])('%s', (period, name) => expect(periodName(period)).toBe(name));

  test('the lake writes spans with dots and knows no quarters', () => {
    expect(lakePeriod('2022-01', '2022-03')).toBe('2022-01..2022-03');
    expect(lakePeriod('2022-01', '2022-12')).toBe('2022');
    expect(lakePeriod('2022-05', '2022-05')).toBe('2022-05');
  });
});

describe('laws', () => {
  const month = fc.integer({ min: 1900 * 12, max: 2199 * 12 }).map((n) => shiftMonth('0000-01', n));
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10));
  const span = fc
    .oneof(fc.tuple(month, month), fc.tuple(day, day))
    .map(([a, b]) => (a <= b ? [a, b] : [b, a]) as [string, string]);

  test('spanText and parsePeriod are each the other backwards', () => {
    fc.assert(
      fc.property(span, ([from, to]) => {
        expect(parsePeriod(spanText(from, to))).toEqual({ from, to });
      }),
    );
    fc.assert(
      fc.property(fc.tuple(month, month), ([a, b]) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        expect(parsePeriod(lakePeriod(from, to))).toEqual({ from, to });
      }),
    );
  });

  test('months there and back again', () => {
    fc.assert(
      fc.property(month, fc.integer({ min: -600, max: 600 }), (m, by) => {
        expect(shiftMonth(shiftMonth(m, by), -by)).toBe(m);
        expect(shiftMonths(m, by)).toBe(shiftMonth(m, by));
      }),
    );
  });

  test('the stretch before is as long and ends where the other begins', () => {
    fc.assert(
      fc.property(fc.tuple(month, month), ([a, b]) => {
        const period = a <= b ? spanText(a, b) : spanText(b, a);
        const before = periodBefore(period)!;
        expect(monthsOf(before)).toHaveLength(monthsOf(period).length);
        expect(shiftMonth(monthsOf(before).at(-1)!, 1)).toBe(monthsOf(period)[0]);
      }),
    );
  });

  test('any text is read or refused, never more', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parsePeriod(text);
        if (read) expect(read.from <= read.to).toBe(true);
        else expect(() => periodOf(text)).toThrow(Refusal);
      }),
    );
  });
});
