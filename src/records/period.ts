import { daysBetween, shiftDay } from './days.ts';
import { Refusal } from './refusal.ts';

/**
 * A stretch of time with both ends included: months (`2022-01`) or, where the text told days, days
 * (`2022-05-16`). Both ends are of the same sort, so they compare as text.
 */
export interface Span {
  from: string;
  to: string;
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2022-05` and nothing else: month 13, `2022-5` and `2022` are not. */
export const isMonth = (text: string): boolean => MONTH.test(text);

/** A day that exists: `2022-02-29` is not. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (!year || !isMonth(`${year}-${month}`)) return false;
  return Number(day) >= 1 && Number(day) <= daysIn(`${year}-${month}`);
}

/** A day that a user typed. @throws Refusal naming the field it was typed into */
export function dayOf(text: string, field: string): string {
  if (isDay(text)) return text;
  throw new Refusal(`${field} "${text.slice(0, 40)}" is not a day: write it as 2022-06-20`);
}

/**
 * Any period the tool writes, as its ends: `2022-05`, `2022`, `2022-Q1`, `2022-H1`, `2022-05-16`, a span
 * `2022-01/2022-04` (ISO 8601) or `2022-01..2022-04` (as the lake stores it). A span whose ends are of
 * different sorts (`2022/2023-04`, `2022-04/2022-05-20`) runs from the first of the first to the last of
 * the second. Null when the text is no period or its end lies before its start.
 */
export function parsePeriod(text: string): Span | null {
  const [first, second, more] = text.trim().split(/\/|\.\./);
  if (more !== undefined || !first) return null;
  const start = simple(first);
  const end = second === undefined ? start : simple(second);
  if (!start || !end) return null;
  const days = start.from.length > 7 || end.from.length > 7;
  const span = days ? { from: firstDay(start.from), to: lastDay(end.to) } : { from: start.from, to: end.to };
  return span.from <= span.to ? span : null;
}

/** Like `parsePeriod`, for what a user typed: throws a Refusal that says what a period looks like. */
export function periodOf(text: string): Span {
  const span = parsePeriod(text);
  if (span) return span;
  throw new Refusal(
    `"${text}" is not a period; write 2022-05, 2022, 2022-Q1, 2022-05-16, or a span such as 2022-01..2022-04.`,
  );
}

function simple(text: string): Span | null {
  if (isMonth(text) || isDay(text)) return { from: text, to: text };
  const [, year, part, nth] = /^(\d{4})(?:-([QH])([1-4]))?$/.exec(text) ?? [];
  if (!year) return null;
  if (!part) return { from: `${year}-01`, to: `${year}-12` };
  const length = part === 'Q' ? 3 : 6;
  const last = Number(nth) * length;
  return last > 12 ? null : { from: month(Number(year), last - length), to: month(Number(year), last - 1) };
}

/** Counted from month 0 of the year; any integer. */
function month(year: number, index: number): string {
  const y = year + Math.floor(index / 12);
  const m = ((index % 12) + 12) % 12;
  return `${String(y).padStart(4, '0')}-${String(m + 1).padStart(2, '0')}`;
}

/** Months since year 0, for counting. */
const ordinal = (yearMonth: string): number =>
  Number(yearMonth.slice(0, 4)) * 12 + Number(yearMonth.slice(5, 7)) - 1;

const daysIn = (yearMonth: string): number =>
  new Date(Date.UTC(Number(yearMonth.slice(0, 4)), Number(yearMonth.slice(5, 7)), 0)).getUTCDate();
const firstDay = (end: string): string => (end.length > 7 ? end : `${end}-01`);
const lastDay = (end: string): string => (end.length > 7 ? end : `${end}-${daysIn(end)}`);

/** `shiftMonth('2022-01', -1)` is `2021-12`. Throws a Refusal when the first is no month. */
export function shiftMonth(yearMonth: string, by: number): string {
  if (!isMonth(yearMonth)) throw new Refusal(`"${yearMonth}" is not a month; write it as 2022-05.`);
  return month(0, ordinal(yearMonth) + by);
}

/**
 * Any period moved by whole months, in its shortest form: `2022-Q1` by -12 is `2021-Q1`, by -1 it is
 * `2021-12/2022-02`. A day keeps its number where the month has it (31 March by -1 is 28 February).
 * Null when the text is no period.
 */
export function shiftMonths(period: string, by: number): string | null {
  const span = parsePeriod(period);
  return span && spanText(shiftEnd(span.from, by), shiftEnd(span.to, by));
}

function shiftEnd(end: string, by: number): string {
  const moved = shiftMonth(end.slice(0, 7), by);
  if (end.length === 7) return moved;
  return `${moved}-${String(Math.min(Number(end.slice(8)), daysIn(moved))).padStart(2, '0')}`;
}

/** The same months (or day) of the year before. */
export const yearBefore = (period: string): string | null => shiftMonths(period, -12);

/**
 * The stretch of equal length that ends where this one begins: of `2022-Q1` it is `2021-Q4`, of
 * `2022-05` it is `2022-04`, of 16 May it is 15 May.
 */
export function periodBefore(period: string): string | null {
  const span = parsePeriod(period);
  if (!span) return null;
  if (span.from.length === 7) return shiftMonths(period, ordinal(span.from) - ordinal(span.to) - 1);
  const days = daysBetween(span.from, span.to) + 1;
  return spanText(shiftDay(span.from, -days), shiftDay(span.to, -days));
}

/** Every month the period touches, in order; empty when the text is no period. */
export function monthsOf(period: string): string[] {
  const span = parsePeriod(period);
  if (!span) return [];
  const first = ordinal(span.from);
  return Array.from({ length: ordinal(span.to) - first + 1 }, (_, i) => month(0, first + i));
}

/**
 * The shortest ISO text of a stretch of months or days: `2022-05`, `2022`, `2022-Q1`, `2022-H1`, else
 * `2022-01/2022-04`.
 */
export function spanText(from: string, to: string): string {
  if (from === to) return from;
  const year = from.slice(0, 4);
  if (from.length === 7 && year === to.slice(0, 4)) {
    const [a, b] = [Number(from.slice(5)), Number(to.slice(5))];
    if (b - a === 11) return year;
    if (b - a === 5 && b % 6 === 0) return `${year}-H${b / 6}`;
    if (b - a === 2 && b % 3 === 0) return `${year}-Q${b / 3}`;
  }
  return `${from}/${to}`;
}

/** How the lake writes months that were published as one figure: `2022-05`, `2022`, `2022-01..2022-04`. */
export function lakePeriod(from: string, to: string): string {
  const text = spanText(from, to);
  return /^\d{4}(-\d{2})?$/.test(text) ? text : `${from}..${to}`;
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: string, inner: string): boolean {
  const [x, y] = [parsePeriod(outer), parsePeriod(inner)];
  if (!x || !y) return false;
  const [a, b] = [inDays(x), inDays(y)];
  return a.from <= b.from && b.to <= a.to;
}

/** The same stretch with days for ends. */
export const inDays = (span: Span): Span => ({ from: firstDay(span.from), to: lastDay(span.to) });

/**
 * A period as a report prints it: "May 2022", "January to April 2022", "16 May 2022", "the first quarter
 * of 2022". What is no period comes back as it is.
 */
export function periodName(text: string): string {
  const span = parsePeriod(text);
  if (!span) return text;
  const short = spanText(span.from, span.to);
  const [, year, part, nth] = /^(\d{4})-([QH])(\d)$/.exec(short) ?? [];
  if (year) return `the ${ordinals[Number(nth)]} ${part === 'Q' ? 'quarter' : 'half'} of ${year}`;
  if (/^\d{4}$/.test(short)) return short;
  return span.from === span.to ? endName(span.from) : rangeName(span);
}

const ordinals = ['', 'first', 'second', 'third', 'fourth'];

function rangeName({ from, to }: Span): string {
  if (from.slice(0, 4) !== to.slice(0, 4)) {
    // Whole years on both sides are told as years: "2020 to 2022".
    if (from.endsWith('-01') && to.endsWith('-12') && from.length === 7)
      return `${from.slice(0, 4)} to ${to.slice(0, 4)}`;
    return `${endName(from)} to ${endName(to)}`;
  }
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const start = sameMonth ? String(Number(from.slice(8))) : endName(from).slice(0, -5);
  return `${start} to ${endName(to)}`;
}

function endName(end: string): string {
  const name = `${names[Number(end.slice(5, 7)) - 1]} ${end.slice(0, 4)}`;
  return end.length > 7 ? `${Number(end.slice(8))} ${name}` : name;
}
