import { shiftDay, weekdayUpTo } from '../records/days.ts';
import { inDays, monthsOf, parsePeriod, shiftMonth, spanText } from '../records/period.ts';
import { isoWeek, isWeek, MONTHS_IN, moved, quarterOf, stretchBefore, weekOf } from './calendar-steps.ts';
import { type Fiscal, fiscalPart, fiscalYear } from './period-fiscal.ts';
import type { FiscalTold, Unit, When, YearTold } from './time-when.ts';

/** From where words of time are counted. */
export interface Frame {
  /** The article's day, or its month where no day is known. */
  today: string | null;
  /** The period that is spoken of. */
  topic: string | null;
  /** The period told last, which "that month" and "a month earlier" mean. */
  last: string | null;
  /** The one told last in the paragraph before, which "in the same month" means where a paragraph opens with it. */
  former: string | null;
  /** The stretch of months told last, which "the eight months" and "the same half of 2021" mean. */
  span?: string | null;
  /** A year told a little before, that months without one belong to. */
  told: number | null;
  /** The words name what something is compared with, so they lie before the topic. */
  comparing: boolean;
  /** The day is the last one reported, so that "the past seven days" end with it. */
  closed?: boolean;
  /** A change is told against them: "2016" then means the same months of 2016. */
  likewise: boolean;
  fiscal: Fiscal | null;
}

/** The period the words mean, in ISO form; null where nothing tells from when to count. */
export function resolve(when: When, frame: Frame): string | null {
  switch (when.is) {
    case 'months':
      return namedMonths(when.from, when.to, when.year, frame);
    case 'days':
      return namedDays(when, frame);
    case 'years':
      return wholeYears(when.from, when.to, frame);
    case 'fiscal':
      return fiscalYear(when.year, when.two, frame.fiscal);
    case 'fiscal-part':
      return fiscalPart(when, frame.fiscal, frame.today && monthOf(frame.today));
    case 'moved':
      return frame.topic && moved(frame.topic, when.months, when.days);
    case 'trailing':
      return trailing(when.months, frame);
    case 'stretch':
      return stretch(when.start, when.end, frame);
    case 'before':
      return stretchBefore(frame.topic ?? frame.today, when.count, when.unit);
    case 'calendar':
      return fromToday(when.unit, when.by, when.count, frame);
    case 'weekday':
      return lastWeekday(when.day, frame.today);
    case 'same':
      return sameElsewhere(when, frame);
    case 'to-date':
      return yearToDate(when, frame);
    case 'now':
      return frame.today;
    case 'here':
      return spokenOf(when.unit, when.count, frame);
    case 'ending':
      return endingAt(when, frame);
    case 'iso-week': {
      const year = yearOf(when.year, frame) ?? yearIn(frame.topic) ?? yearIn(frame.today);
      return year === null ? null : isoWeek(when.week, year);
    }
    case 'since':
      return sinceThen(when.start, when.vague, frame);
    case 'as-of':
      return upTo(when.end, when.counted, frame);
  }
}

function wholeYears(from: number, to: number, { topic, comparing, likewise }: Frame): string | null {
  if (from !== to) return `${from}-01/${to}-12`;
  const partial = topic !== null && monthsOf(topic).length < 12;
  return comparing && likewise && partial ? moved(topic, 12 * (from - yearIn(endOf(topic))!), 0) : `${from}`;
}

function stretch(start: When, end: When, frame: Frame): string | null {
  const to = resolve(end, { ...frame, comparing: false });
  const from =
    to && resolve(start, { ...frame, comparing: false, told: frame.told ?? Number(to.slice(0, 4)) });
  if (!to || !from) return null;
  const text = `${startOf(from)}/${endOf(to)}`;
  if (!parsePeriod(text)) return null;
  // "August 2008 to 17 March 2009" keeps its ends as told.
  return startOf(from).length === endOf(to).length ? spanText(startOf(from), endOf(to)) : text;
}

function trailing(months: number, { topic, last }: Frame): string | null {
  // "For all of 2023 exports came to …, so the annual deficit was …".
  if (months === 12 && last && monthsOf(last).length === 12) return last;
  const end = topic && monthOf(endOf(topic));
  return end && spanText(shiftMonth(end, 1 - months), end);
}

const yearIn = (period: string | null): number | null => (period ? Number(period.slice(0, 4)) : null);
const two = (n: number): string => String(n).padStart(2, '0');
const yearMonth = (year: number, month: number): string => `${year}-${two(month)}`;
const endOf = (period: string): string => parsePeriod(period)?.to ?? period;
const startOf = (period: string): string => parsePeriod(period)?.from ?? period;
const monthOf = (end: string): string => end.slice(0, 7);

function yearOf(told: YearTold, { today, topic }: Frame): number | null {
  if (typeof told === 'number') return told;
  const now = yearIn(today);
  const spoken = topic ? yearIn(endOf(topic)) : now;
  if (told === 'that') return spoken;
  if (told === 'before') return spoken === null ? null : spoken - 1;
  if (now === null || told === null) return null;
  return told === 'last' ? now - 1 : told === 'next' ? now + 1 : now;
}

/** The year of a month that is told without one. */
function yearFor(month: number, told: YearTold, frame: Frame): number | null {
  if (told !== null) return yearOf(told, frame);
  const { today, topic } = frame;
  if (frame.comparing && topic) {
    const inside = monthsOf(topic).find((m) => Number(m.slice(5)) === month);
    if (inside && monthsOf(topic).length > 1) return Number(inside.slice(0, 4));
    const from = monthOf(startOf(topic));
    const year = Number(from.slice(0, 4));
    return yearMonth(year, month) < from ? year : year - 1;
  }
  if (frame.told !== null) return frame.told;
  if (today === null) return topic ? yearIn(endOf(topic)) : null;
  const year = Number(today.slice(0, 4));
  return yearMonth(year, month) <= monthOf(today) ? year : year - 1;
}

function namedMonths(from: number, to: number, told: YearTold, frame: Frame): string | null {
  const year = yearFor(to, told, frame);
  if (year === null) return null;
  return spanText(yearMonth(from > to ? year - 1 : year, from), yearMonth(year, to));
}

function namedDays(when: When & { is: 'days' }, frame: Frame): string | null {
  const { from, to } = when;
  if (to[0] === 0) {
    const month = frame.topic ? monthOf(endOf(frame.topic)) : frame.today && monthOf(frame.today);
    return month ? days(month, from[1], month, to[1]) : null;
  }
  const year = yearFor(to[0], when.year, frame);
  if (year === null) return null;
  return days(yearMonth(from[0] > to[0] ? year - 1 : year, from[0]), from[1], yearMonth(year, to[0]), to[1]);
}

function days(fromMonth: string, fromDay: number, toMonth: string, toDay: number): string | null {
  const last = Number(inDays({ from: toMonth, to: toMonth }).to.slice(8));
  const text = spanText(`${fromMonth}-${two(fromDay)}`, `${toMonth}-${two(Math.min(toDay, last))}`);
  return parsePeriod(text) ? text : null;
}

/** "Last month", "this year", "the past three months". */
function fromToday(unit: Unit, by: number, count: number, frame: Frame): string | null {
  const { today, topic } = frame;
  // "Down 3 percent from last month" counts from the month spoken of.
  if (frame.comparing && topic && by < 0 && count === 1 && unit !== 'day')
    return moved(topic, -MONTHS_IN[unit], unit === 'week' ? -7 : 0);
  // In the report of a week "this week" is the one reported.
  if (unit === 'week' && by === 0 && topic && isWeek(topic)) return topic;
  if (!today) return null;
  if (count > 1 && by < 0 && frame.closed && /^(?:day|week)$/.test(unit) && today.length === 10)
    return stretchBefore(shiftDay(today, 1), count, unit);
  if (count > 1) return by < 0 ? stretchBefore(today, count, unit) : null;
  const month = monthOf(today);
  if (unit === 'month') return shiftMonth(month, by);
  if (unit === 'year') return String(Number(today.slice(0, 4)) + by);
  if (unit === 'quarter') return quarterOf(shiftMonth(month, by * 3));
  if (today.length < 10) return unit === 'day' ? today : null;
  if (unit === 'day') return shiftDay(today, by);
  // The last week of a report is the one up to its day.
  if (unit === 'week' && by < 0 && frame.closed) return stretchBefore(shiftDay(today, 1), 1, 'week');
  return unit === 'week' ? weekOf(today, by) : null;
}

function lastWeekday(day: number, today: string | null): string | null {
  if (!today || today.length < 10) return null;
  return weekdayUpTo(today, day);
}

function sameElsewhere(when: When & { is: 'same' }, frame: Frame): string | null {
  const { topic } = frame;
  if (!topic) return null;
  if (when.month > 0) {
    const span = parsePeriod(topic);
    const year = yearFor(when.month, when.year, frame);
    if (!span || year === null) return null;
    const month = yearMonth(year, when.month);
    return span.from.length < 10
      ? month
      : days(month, Number(span.from.slice(8)), month, Number(span.to.slice(8)));
  }
  if (when.months !== null) return moved(topic, when.months, 0);
  if (when.fiscal) return sameOfFiscal(topic, when.fiscal, frame.fiscal);
  if (typeof when.year === 'number') {
    const years = when.year - yearIn(endOf(topic))!;
    // A week is held against the one with the same weekdays.
    return when.unit === 'week' && isWeek(topic) ? moved(topic, 0, 364 * years) : moved(topic, 12 * years, 0);
  }
  if (when.year === 'last') return moved(topic, -12, 0);
  if (when.year === null && frame.comparing) return moved(topic, -12, 0);
  // "The same month", after a figure for January to May, is May.
  return when.unit === 'month' && !when.count && monthsOf(topic).length > 1 ? monthOf(endOf(topic)) : topic;
}

/** "The same period of 2021/22": the months spoken of, in that fiscal year; without a country's, by where they lie. */
function sameOfFiscal(topic: string, told: FiscalTold, fiscal: Fiscal | null): string | null {
  const year = fiscalYear(told.year, told.two, fiscal ?? { month: 7, named: 'end' });
  const month = Number(year?.slice(5, 7) ?? 7);
  const start = Number(startOf(topic).slice(5, 7));
  const first = yearIn(startOf(topic))! - (start < month ? 1 : 0);
  return moved(topic, 12 * (yearIn(year)! - first), 0);
}

function yearToDate({ unit, year: told }: When & { is: 'to-date' }, frame: Frame): string | null {
  const { today } = frame;
  const topic = told && frame.topic && yearIn(endOf(frame.topic)) !== told ? null : frame.topic;
  const end = topic ? endOf(topic) : today;
  if (!end || (told && yearIn(end) !== told)) return told ? `${told}` : null;
  if (unit === 'month') return end.length < 10 ? end : spanText(`${end.slice(0, 8)}01`, end);
  const year = end.slice(0, 4);
  if (topic) return spanText(end.length < 10 ? `${year}-01` : `${year}-01-01`, end);
  // What is counted so far was counted up to the month before.
  const last = shiftMonth(monthOf(end), -1);
  return last.startsWith(year) ? spanText(`${year}-01`, last) : null;
}

function spokenOf(unit: Unit, count: number, frame: Frame): string | null {
  const { topic, today } = frame;
  if (!topic) return null;
  const length = monthsOf(topic).length;
  if (count > 1) {
    if (length === count || count > 12) return topic;
    if (frame.span && monthsOf(frame.span).length === count) return frame.span;
    return spanText(`${(topic ?? today)!.slice(0, 4)}-01`, yearMonth(yearIn(topic)!, Math.min(12, count)));
  }
  if (unit === 'year') return length === 12 ? topic : endOf(topic).slice(0, 4);
  if (unit === 'quarter' && length < 3) return quarterOf(monthOf(endOf(topic)));
  if (unit === 'month' && length > 1) return monthOf(endOf(topic));
  return topic;
}

function endingAt(when: When & { is: 'ending' }, frame: Frame): string | null {
  const end = resolve(when.end, { ...frame, comparing: false });
  if (!end) return null;
  const last = endOf(end);
  const months = MONTHS_IN[when.unit] * when.count;
  if (months > 0) return spanText(shiftMonth(monthOf(last), 1 - months), monthOf(last));
  if (last.length < 10) return null;
  return spanText(shiftDay(last, 1 - when.count * (when.unit === 'week' ? 7 : 1)), last);
}

/** From a start to the article's day; a start without a day ("since late April") leaves the day it is counted up to. */
function sinceThen(start: When, vague: boolean, frame: Frame): string | null {
  const from = resolve(start, { ...frame, comparing: false });
  const end = frame.topic && startOf(frame.topic) > (from ?? '') ? endOf(frame.topic) : frame.today;
  if (vague || !from) return end;
  const text = end ? `${startOf(from)}/${end}` : null;
  if (!text || !parsePeriod(text)) return null;
  const first = startOf(from);
  return first.length === end!.length
    ? spanText(first, end!)
    : `${inDays({ from: first, to: first }).from}/${inDays({ from: end!, to: end! }).to}`;
}

/** "Up to April 4" ends a count whose start was told, else it is the day itself. */
function upTo(end: When, counted: boolean, frame: Frame): string | null {
  const last = resolve(end, { ...frame, comparing: false });
  if (!last || !counted || !frame.topic) return last;
  const span = parsePeriod(frame.topic);
  const started = span && span.from.length === 10 && span.from !== span.to && last.length === 10;
  return started && span.from < last ? spanText(span.from, last) : last;
}
