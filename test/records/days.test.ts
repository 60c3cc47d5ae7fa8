import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, mondayOf, shiftDay, weekdayUpTo } from '../../src/records/days.ts';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

test('days go over the ends of months, leap years and summer time', () => {
  expect(shiftDay('2022-03-01', -1)).toBe('2022-02-28');
  expect(shiftDay('2024-02-28', 1)).toBe('2024-02-29');
  expect(daysBetween('2022-03-26', '2022-03-28')).toBe(2);
  expect(daysBetween('2022-05-03', '2022-05-01')).toBe(-2);
  expect(daysBetween('2022-05', '2022-06')).toBe(31);
});

test('a weekday is the day itself or before it', () => {
  expect(mondayOf('2022-06-20')).toBe('2022-06-20');
  expect(mondayOf('2022-06-19')).toBe('2022-06-13');
  expect(weekdayUpTo('2022-06-20', 0)).toBe('2022-06-19');
});

test('a day moved is so many days away, and its Monday less than a week before', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, by) => {
      expect(daysBetween(day, shiftDay(day, by))).toBe(by);
      const back = daysBetween(mondayOf(day), day);
      expect(back >= 0 && back < 7).toBe(true);
    }),
  );
});
