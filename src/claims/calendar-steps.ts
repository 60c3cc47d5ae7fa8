import { daysBetween, mondayOf, shiftDay } from '../records/days.ts';
import { parsePeriod, periodBefore, shiftMonth, shiftMonths, spanText } from '../records/period.ts';
import type { Unit } from './time-when.ts';

/** How many months a unit has; 0 for those that are counted in days or have no length of their own. */
export const MONTHS_IN: Record<Unit, number> = {
  day: 0,
  week: 0,
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  period: 0,
};

/** A period moved by months or by days; days of a month that is told as a whole cannot be moved. */
export function moved(period: string, months: number, byDays: number): string | null {
  const shifted = months === 0 ? period : shiftMonths(period, months);
  if (!shifted || byDays === 0) return shifted;
  const span = parsePeriod(shifted);
  if (!span || span.from.length < 10) return null;
  return spanText(shiftDay(span.from, byDays), shiftDay(span.to, byDays));
}

/** The stretch of so many units that ends where a period begins. */
export function stretchBefore(period: string | null, count: number, unit: Unit): string | null {
  if (!period) return null;
  if (unit === 'period') return periodBefore(period);
  const from = parsePeriod(period)?.from ?? period;
  const months = MONTHS_IN[unit] * count;
  if (months > 0) {
    const first = unit === 'year' ? `${from.slice(0, 4)}-01` : from.slice(0, 7);
    return spanText(shiftMonth(first, -months), shiftMonth(first, -1));
  }
  if (from.length < 10) return null;
  return spanText(shiftDay(from, -count * (unit === 'week' ? 7 : 1)), shiftDay(from, -1));
}

/** Whether a period is seven days. */
export function isWeek(period: string): boolean {
  const span = parsePeriod(period);
  return span !== null && span.from.length === 10 && daysBetween(span.from, span.to) === 6;
}

/** The quarter of a month, as `2022-Q2`. */
export function quarterOf(month: string): string {
  const into = (Number(month.slice(5)) - 1) % 3;
  return spanText(shiftMonth(month, -into), shiftMonth(month, 2 - into));
}

/** The week a day lies in, moved by whole weeks. */
export function weekOf(day: string, by: number): string {
  const monday = shiftDay(mondayOf(day), by * 7);
  return spanText(monday, shiftDay(monday, 6));
}

/** Weeks run from Monday; week 1 holds 4 January (ISO 8601, and WHO's epidemiological weeks). */
export const isoWeek = (week: number, year: number): string => weekOf(`${year}-01-04`, week - 1);
