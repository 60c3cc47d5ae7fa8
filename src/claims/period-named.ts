import type { Token } from '../figures/token.ts';
import { shiftDay } from '../records/days.ts';
import type { FiscalTold, When, YearTold } from './time-when.ts';
import {
  countAt,
  dayAt,
  fourDigits,
  joinsAt,
  keyAt,
  monthAt,
  ordinalAt,
  type Read,
  unitAt,
  yearBehind,
} from './time-words.ts';

type Tokens = readonly Token[];
type Found = Read<When> | null;

/** A period by its name in the calendar: "May 2022", "Jan-Apr", "June 1-20", "Q3 2022", "fiscal 2018", "2016". */
export function namedPeriod(tokens: Tokens, i: number): Found {
  return (
    fiscalYear(tokens, i) ??
    partOfYear(tokens, i) ??
    monthsByLetter(tokens, i) ??
    quarterByLetter(tokens, i) ??
    isoDate(tokens, i) ??
    dayFirst(tokens, i) ??
    yearFirst(tokens, i) ??
    monthFirst(tokens, i) ??
    years(tokens, i)
  );
}

/** "Fiscal 2018", "FY2020-21", "financial year 2021", "fiscal year 2021-22". */
function fiscalYear(tokens: Tokens, i: number): Found {
  if (!/^(fiscal|financial|fy)$/.test(keyAt(tokens, i))) return null;
  const at = /^years?$/.test(keyAt(tokens, i + 1)) ? i + 2 : i + 1;
  const first = fiscalNumber(tokens, at);
  if (!first) return null;
  const year = first.is < 100 ? 2000 + first.is : first.is;
  const two = /^[-–/]$/.test(keyAt(tokens, first.to)) && /^(\d{2}|\d{4})$/.test(keyAt(tokens, first.to + 1));
  return { is: { is: 'fiscal', year, two }, to: two ? first.to + 2 : first.to };
}

const fiscalNumber = (tokens: Tokens, i: number): Read<number> | null =>
  fourDigits(tokens, i) ??
  (/^\d{2}$/.test(keyAt(tokens, i)) && !tokens[i]!.gap ? { is: Number(keyAt(tokens, i)), to: i + 1 } : null);

/** "The first eight months of 2022", "first 20 days of June", "the third quarter", "the first half of January", "first three quarters". */
function partOfYear(tokens: Tokens, i: number): Found {
  const first = ordinalAt(tokens, i);
  const last = /^(last|final|closing)$/.test(keyAt(tokens, i));
  if (!first && !last) return null;
  const opening = first?.is === 1;
  let at = first?.to ?? i + 1;
  if (keyAt(tokens, at) === '-') at++;
  const count = countAt(tokens, at);
  const counted = count && !/^(a|an)$/.test(keyAt(tokens, at));
  if (counted) at = count.to;
  if (/^(full|calendar|-)$/.test(keyAt(tokens, at))) at++;
  const unit = unitAt(tokens, at);
  if (!unit) return null;
  const plural = /s$/.test(keyAt(tokens, at));
  at++;
  if (counted) {
    if (!opening || count.is < 2) return null;
    if (unit === 'month' && count.is < 12) return spanOf(tokens, at, 1, count.is);
    if (unit === 'quarter' && count.is < 4) return spanOf(tokens, at, 1, count.is * 3);
    if (unit === 'day' && count.is <= 31) return ofMonth(tokens, at, 1, count.is);
    const year = unit === 'week' ? yearBehind(tokens, at) : null;
    if (year && year.is !== null && count.is <= 52) return weeksOfYear(count.is, year);
    if (unit === 'week' && count.is <= 4) return ofMonth(tokens, at, 1, count.is * 7);
    return null;
  }
  if (plural || !(opening || (first?.is ?? 0) <= 4)) return null;
  if (unit === 'quarter') {
    const nth = first?.is ?? (inYear(tokens, at) ? 4 : 0);
    return nth ? spanOf(tokens, at, nth * 3 - 2, nth * 3) : null;
  }
  if (unit !== 'half') return null;
  const nth = first?.is ?? 2;
  if (nth > 2) return null;
  // "The first half of January" is fifteen days.
  const halfOf = keyAt(tokens, at) === 'of' ? at + 1 : at;
  const inside = monthAt(tokens, halfOf) ?? (monthHere(tokens, halfOf) ? { is: 0, to: halfOf + 2 } : null);
  if (inside) return ofMonth(tokens, at, nth === 1 ? 1 : 16, nth === 1 ? 15 : 31);
  return spanOf(tokens, at, nth === 1 ? 1 : 7, nth * 6);
}

/** "The first nine weeks of 2023": counted from the first of January. */
function weeksOfYear(count: number, { is: year, to }: Read<YearTold>): Read<When> {
  const [, month, day] = shiftDay('2023-01-01', count * 7 - 1).split('-');
  return { is: { is: 'days', from: [1, 1], to: [Number(month), Number(day)], year }, to };
}

const SEASON = /^(season|marketing|crop|campaign|fiscal|financial)$/;

/** "Of the current fiscal year", "of FY2023", "of the last financial year": the months are counted from its start. */
function ofFiscalYear(tokens: Tokens, at: number, from: number, last: number): Read<When> | null {
  let i = /^(of|in)$/.test(keyAt(tokens, at)) ? at + 1 : at;
  if (keyAt(tokens, i) === 'the') i++;
  const by = /^(last|previous|past)$/.test(keyAt(tokens, i)) ? -1 : 0;
  if (by < 0 || /^(current|ongoing|running|this|outgoing)$/.test(keyAt(tokens, i))) i++;
  const named = fiscalYear(tokens, i);
  if (named?.is.is === 'fiscal')
    return { is: { ...named.is, is: 'fiscal-part', from, to: last, by: 0 }, to: named.to };
  // "of the 2022/23 season": its months are counted from where the text says it starts.
  const season = years(tokens, i);
  if (season?.is.is === 'fiscal' && SEASON.test(keyAt(tokens, season.to))) {
    const to = /^year$/.test(keyAt(tokens, season.to + 1)) ? season.to + 2 : season.to + 1;
    return { is: { ...season.is, is: 'fiscal-part', from, to: last, by: 0 }, to };
  }
  if (!/^(fiscal|financial)$/.test(keyAt(tokens, i))) return null;
  const end = /^years?$/.test(keyAt(tokens, i + 1)) ? i + 2 : i + 1;
  return { is: { is: 'fiscal-part', from, to: last, year: null, two: false, by }, to: end };
}

const inYear = (tokens: Tokens, at: number): boolean => yearBehind(tokens, at).is !== null;
const monthHere = (tokens: Tokens, at: number): boolean =>
  /^(the|this|that)$/.test(keyAt(tokens, at)) && keyAt(tokens, at + 1) === 'month';

/** Months of the year told behind them; "of the year" is no year. */
function spanOf(tokens: Tokens, at: number, from: number, to: number): Read<When> {
  const fiscal = ofFiscalYear(tokens, at, from, to);
  if (fiscal) return fiscal;
  const year = yearBehind(tokens, at);
  const idle =
    keyAt(tokens, at) === 'of' && keyAt(tokens, at + 1) === 'the' && keyAt(tokens, at + 2) === 'year';
  const end = year.is === null && idle ? at + 3 : year.to;
  return { is: { is: 'months', from, to, year: year.is }, to: end };
}

function ofMonth(tokens: Tokens, at: number, from: number, to: number): Read<When> {
  const i = /^(of|in)$/.test(keyAt(tokens, at)) ? at + 1 : at;
  const month = monthAt(tokens, i);
  const here = !month && monthHere(tokens, i);
  const year: Read<YearTold> = month ? yearBehind(tokens, month.to) : { is: null, to: here ? i + 2 : at };
  const m = month?.is ?? 0;
  return { is: { is: 'days', from: [m, from], to: [m, to], year: year.is }, to: year.to };
}

/** "10MFY23", "9M FY24", "11M2023": the first months of a year; "QFY" and "HFY" are read as one word, too. */
function monthsByLetter(tokens: Tokens, i: number): Found {
  const count = /^\d{1,2}$/.test(keyAt(tokens, i)) ? Number(keyAt(tokens, i)) : 0;
  const [, letter, fy] = /^([mqh])(fy)?$/.exec(keyAt(tokens, i + 1)) ?? [];
  if (!count || !letter || tokens[i + 1]!.gap) return null;
  const [from, to] =
    letter === 'm' ? [1, count] : letter === 'q' ? [count * 3 - 2, count * 3] : [count * 6 - 5, count * 6];
  if (to > 12 || (letter === 'm' && count < 2)) return null;
  const year = fy ? fiscalNumber(tokens, i + 2) : null;
  if (year) {
    const ends = { year: year.is < 100 ? 2000 + year.is : year.is, two: false };
    return { is: { is: 'fiscal-part', from, to, ...ends, by: 0 }, to: year.to };
  }
  const told = letter === 'm' ? spanOf(tokens, i + 2, from, to) : null;
  return told && (told.is.is === 'fiscal-part' || (told.is.is === 'months' && told.is.year !== null))
    ? told
    : null;
}

/** "Q3 2022", "Q1", "3Q 2022", "H1 2021", "Quarter 1 (January to March) 2023": letter and digit are two tokens. */
function quarterByLetter(tokens: Tokens, i: number): Found {
  const [a, b] = [keyAt(tokens, i), keyAt(tokens, i + 1)];
  if (a === 'quarter' && /^[1-4]$/.test(b)) {
    const months = keyAt(tokens, i + 2) === '(' ? tokens.slice(i, i + 9).findIndex((t) => t.text === ')') : 1;
    return months < 0 ? null : spanOf(tokens, i + months + 1, Number(b) * 3 - 2, Number(b) * 3);
  }
  if (!tokens[i + 1] || tokens[i + 1]!.gap) return null;
  const letter = /^[qh]$/.test(a) ? a : /^[qh]$/.test(b) ? b : null;
  const nth = Number(letter === a ? b : a);
  if (!letter || !(nth >= 1 && nth <= (letter === 'q' ? 4 : 2))) return null;
  const length = letter === 'q' ? 3 : 6;
  return spanOf(tokens, i + 2, nth * length - length + 1, nth * length);
}

/** "2022-06-20", "2022-06": the tokenizer parts them at the dashes. */
function isoDate(tokens: Tokens, i: number): Found {
  const year = fourDigits(tokens, i);
  const glued = (k: number) => keyAt(tokens, k) === '-' && !tokens[k]!.gap && !(tokens[k + 1]?.gap ?? true);
  if (!year || !glued(i + 1) || !/^(0[1-9]|1[0-2])$/.test(keyAt(tokens, i + 2))) return null;
  const month = Number(keyAt(tokens, i + 2));
  if (glued(i + 3) && /^([0-2]\d|3[01])$/.test(keyAt(tokens, i + 4))) {
    const day: [number, number] = [month, Number(keyAt(tokens, i + 4))];
    return { is: { is: 'days', from: day, to: day, year: year.is }, to: i + 5 };
  }
  return null;
}

/** "16 May", "3-9 October 2022", "1 March to 16 May 2020", "the 15th of June". */
function dayFirst(tokens: Tokens, i: number): Found {
  const first = dayAt(tokens, i);
  if (!first) return null;
  let at = first.to;
  const other = joinsAt(tokens, at) || keyAt(tokens, at) === 'and' ? dayAt(tokens, at + 1) : null;
  if (other) at = other.to;
  if (keyAt(tokens, at) === 'of') at++;
  const month = monthAt(tokens, at);
  if (!month) return null;
  const from: [number, number] = [month.is, first.is];
  const far = !other && joinsAt(tokens, month.to) ? dayAt(tokens, month.to + 1) : null;
  const farMonth = far && monthAt(tokens, far.to);
  const year = yearBehind(tokens, farMonth?.to ?? month.to);
  const to: [number, number] = farMonth ? [farMonth.is, far.is] : [month.is, other?.is ?? first.is];
  return { is: { is: 'days', from, to, year: year.is }, to: year.to };
}

/** "This year September brought 4,700 tonnes", "last year, May was better". */
function yearFirst(tokens: Tokens, i: number): Found {
  const year = keyAt(tokens, i);
  if (!/^(this|last)$/.test(year) || keyAt(tokens, i + 1) !== 'year') return null;
  const month = monthAt(tokens, i + 2);
  if (!month || /'s$/.test(keyAt(tokens, i + 2)) || dayAt(tokens, month.to)) return null;
  return {
    is: { is: 'months', from: month.is, to: month.is, year: year as 'this' | 'last' },
    to: month.to,
  };
}

/** "May", "May 16, 2022", "June 1-20", "March 1 to May 16", "January to May", "Jan-Apr 2022", "January and February". */
function monthFirst(tokens: Tokens, i: number): Found {
  const month = monthAt(tokens, i);
  if (!month) return null;
  const day = dayAt(tokens, month.to);
  // "June 20-day", "April's 3% rise" and "April 2022" are no days of June and April.
  const owns = /'s$/.test(keyAt(tokens, i));
  if (day && !owns && !/^(%|percent|per|pct|million|billion|bln|mln)$/.test(keyAt(tokens, day.to)))
    return daysFrom(tokens, month.is, day);
  const spoken = firstToNth(tokens, month);
  if (spoken) return spoken;
  const year = yearBehind(tokens, month.to);
  // "July-to-May" is joined by three.
  const hyphened = keyAt(tokens, year.to) === '-' && keyAt(tokens, year.to + 1) === 'to';
  const joint = hyphened && keyAt(tokens, year.to + 2) === '-' ? year.to + 2 : year.to;
  if (joinsAt(tokens, joint) || keyAt(tokens, joint) === 'and') {
    const next = monthAt(tokens, joint + 1);
    const follows = next && (next.is === (month.is % 12) + 1 || joinsAt(tokens, joint));
    if (next && follows && !dayAt(tokens, next.to)) return monthsTo(tokens, month.is, year, next);
  }
  return {
    is: { is: 'months', from: month.is, to: month.is, year: year.is },
    to: behindNoun(tokens, year.to),
  };
}

function monthsTo(tokens: Tokens, from: number, early: Read<YearTold>, next: Read<number>): Read<When> {
  const fiscal = fiscalBehind(tokens, next.to);
  if (fiscal)
    return {
      is: { is: 'months', from, to: next.is, year: endYear(from, next.is, fiscal.is) },
      to: fiscal.to,
    };
  const year = yearBehind(tokens, next.to);
  const told = typeof early.is === 'number' && year.is === null ? early.is : year.is;
  // "October 2021 to March 2022" comes as from > to; longer stretches are not told by months.
  return { is: { is: 'months', from, to: next.is, year: told }, to: behindNoun(tokens, year.to) };
}

/** The fiscal year behind months: "July-April of fiscal 2022-23", "April-November 2023-24", "July-April (FY23)". */
export function fiscalBehind(tokens: Tokens, at: number): Read<When & { is: 'fiscal' }> | null {
  let i = /^(of|in|\()$/.test(keyAt(tokens, at)) ? at + 1 : at;
  if (keyAt(tokens, i) === 'the') i++;
  const named = fiscalYear(tokens, i) ?? years(tokens, i);
  return named?.is.is === 'fiscal' ? { is: named.is, to: named.to } : null;
}

/** The calendar year of the last of some months of a fiscal year; one number names the year it ends in. */
export function endYear(from: number, to: number, { year, two }: FiscalTold): number {
  const end = two ? year + 1 : year;
  return from > to || to <= 3 ? end : end - 1;
}

/** "The January-March quarter", "the April-November period of 2021". */
function behindNoun(tokens: Tokens, at: number): number {
  return /^(period|quarter|stretch)$/.test(keyAt(tokens, at)) ? at + 1 : at;
}

function daysFrom(tokens: Tokens, month: number, day: Read<number>): Read<When> {
  const from: [number, number] = [month, day.is];
  let to: [number, number] = from;
  let at = day.to;
  if (joinsAt(tokens, at)) {
    const far = monthAt(tokens, at + 1);
    const farDay = far && dayAt(tokens, far.to);
    const near = dayAt(tokens, at + 1);
    if (farDay) [to, at] = [[far.is, farDay.is], farDay.to];
    else if (near && near.is > day.is) [to, at] = [[month, near.is], near.to];
  }
  const year = yearBehind(tokens, at);
  return { is: { is: 'days', from, to, year: year.is }, to: behindNoun(tokens, year.to) };
}

/** "The October first-to-20th period". */
function firstToNth(tokens: Tokens, month: Read<number>): Found {
  if (keyAt(tokens, month.to) !== 'first') return null;
  let at = month.to + 1;
  while (/^(-|to)$/.test(keyAt(tokens, at)) && at < month.to + 4) at++;
  const day = dayAt(tokens, at);
  if (!day || at === month.to + 1) return null;
  const when: When = { is: 'days', from: [month.is, 1], to: [month.is, day.is], year: null };
  return { is: when, to: behindNoun(tokens, day.to) };
}

/** "2016", "2018-2020", "2020 to 2022"; a season or a fiscal year "2020-21" starts in its first year. */
function years(tokens: Tokens, i: number): Found {
  const year = fourDigits(tokens, i);
  const glued = tokens[i - 1];
  if (!year || (glued && !tokens[i]!.gap && /^[-/]$/.test(glued.key))) return null;
  const next = keyAt(tokens, year.to);
  const behind = keyAt(tokens, year.to + 1);
  if (
    !tokens[year.to + 1]?.gap &&
    ((/^[-–/]$/.test(next) && /^\d{2}$/.test(behind)) || (next === '/' && /^\d{4}$/.test(behind)))
  ) {
    const two = Number(behind) % 100 === (year.is + 1) % 100;
    return two ? { is: { is: 'fiscal', year: year.is, two: true }, to: year.to + 2 } : null;
  }
  const other = /^[-–]$/.test(next) || /^(to|through)$/.test(next) ? fourDigits(tokens, year.to + 1) : null;
  const to = other && other.is > year.is ? other : year;
  return { is: { is: 'years', from: year.is, to: to.is }, to: to.to };
}
