import { readEasternNumber } from '../../figures/east/number.ts';
import { shiftDay } from '../../records/days.ts';
import { isDay, parsePeriod, shiftMonth, spanText } from '../../records/period.ts';

/** When a phrase of time means: by the calendar, or by what is spoken of. */
export type When =
  | { is: 'fixed'; period: string }
  | { is: 'topic' }
  | { is: 'year-before' }
  | { is: 'month-before' }
  | { is: 'day-before' }
  | { is: 'months-before'; months: number }
  | { is: 'in-year'; year: number };

/** A phrase of time: how it is written, and what it means on the article's day; null where that cannot be told. */
export interface TimeWord {
  pattern: RegExp;
  read(m: RegExpExecArray, today: string | null): When | null;
}

export const fixed = (period: string | null): When | null =>
  period === null || !parsePeriod(period) ? null : { is: 'fixed', period };
export const two = (n: number): string => String(n).padStart(2, '0');
export const number = (text: string): number => readEasternNumber(text, 0)?.value ?? 0;

/** The year that a word names, counted from the article's date. */
export function yearOf(
  digits: string | undefined,
  word: string | undefined,
  today: string | null,
): number | null {
  if (digits) return Number(digits);
  if (!today) return null;
  const now = Number(today.slice(0, 4));
  if (!word) return null;
  if (/前年|재작년/.test(word)) return now - 2;
  if (/去年|上年|지난해|작년|전년/.test(word)) return now - 1;
  if (/明年|내년/.test(word)) return now + 1;
  return now;
}

/** A month without a year is the last one of that name that has begun. */
export function monthOf(year: number | null, month: number, today: string | null): string | null {
  if (month < 1 || month > 12) return null;
  if (year !== null) return `${year}-${two(month)}`;
  if (!today) return null;
  const now = Number(today.slice(0, 4));
  return `${month > Number(today.slice(5, 7)) ? now - 1 : now}-${two(month)}`;
}

export function span(year: number | null, from: number, to: number, today: string | null): When | null {
  const [a, b] = [monthOf(year, from, today), monthOf(year, to, today)];
  if (!a || !b) return null;
  const first = a > b ? shiftMonth(a, -12) : `${b.slice(0, 4)}-${a.slice(5)}`;
  return first <= b ? fixed(spanText(first, b)) : null;
}

export function day(year: number | null, month: number, date: number, today: string | null): string | null {
  const m = monthOf(year, month, today);
  return m && isDay(`${m}-${two(date)}`) ? `${m}-${two(date)}` : null;
}

/** A day without a month is the last one of that number, not after today. */
export function dayAlone(date: number, today: string | null): string | null {
  if (!today || today.length < 10) return null;
  const month = today.slice(0, 7);
  const here = `${month}-${two(date)}`;
  const found = here <= today ? here : `${shiftMonth(month, -1)}-${two(date)}`;
  return isDay(found) ? found : null;
}

export const monthNow = (today: string | null, by = 0): string | null =>
  today ? shiftMonth(today.slice(0, 7), by) : null;
export const yearNow = (today: string | null): number | null => (today ? Number(today.slice(0, 4)) : null);
const WEEK = '一二三四五六日天월화수목금토일';

/** The last such weekday before the article's date, or that date itself. */
export function weekday(name: string, today: string | null): string | null {
  if (!today || today.length < 10) return null;
  const at = WEEK.indexOf(name);
  const wanted = at === 7 ? 0 : at < 8 ? (at + 1) % 7 : (at - 7) % 7;
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  return shiftDay(today, -((now - wanted + 7) % 7));
}
export const yearText = (year: number | null): When | null => (year === null ? null : fixed(String(year)));
