import type { Token } from '../figures/token.ts';
import { wordTable } from '../records/word-table.ts';
import type { Context } from './context.ts';
import { namedPeriod } from './period-named.ts';
import { relativePeriod } from './period-relative.ts';
import { yearSoFar } from './period-to-date.ts';
import { withDaysSaid } from './time-brackets.ts';
import type { Mention, When } from './time-when.ts';
import { countAt, fourDigits, keyAt, monthAt, NOUN_OF_CHANGE, opensTime, type Read } from './time-words.ts';

type Tokens = readonly Token[];

/** Every sentence is asked about more than once: by itself, for the day of a report, by a table. */
const known = new WeakMap<Context, (readonly Mention[])[]>();

/** The words of time of a sentence, in order, without those that are part of an amount. */
export function mentionsIn(context: Context, sentence: number): readonly Mention[] {
  const all = known.get(context) ?? [];
  known.set(context, all);
  const found = all[sentence] ?? readMentions(context, sentence);
  all[sentence] = found;
  return found;
}

function readMentions(context: Context, sentence: number): Mention[] {
  // Time within a rank ("largest since January 2014") is kept: what follows may speak of it.
  const spans = context.figuresIn[sentence]!.map((f) => context.figures[f]!).filter((f) => f.kind !== 'rank');
  return mentionsOf(context.tokens[sentence]!, spans);
}

/** The same for any tokens; `taken` are stretches that are no time, in order. */
export function mentionsOf(tokens: Tokens, taken: readonly { start: number; end: number }[]): Mention[] {
  const found: Mention[] = [];
  let next = 0;
  for (let i = 0; i < tokens.length; ) {
    while (next < taken.length && taken[next]!.end <= tokens[i]!.start) next++;
    const read = mentionAt(tokens, i);
    if (!read) {
      i++;
      continue;
    }
    const [start, end] = [tokens[i]!.start, tokens[read.to - 1]!.end];
    const clash = next < taken.length && taken[next]!.start < end;
    if (!clash)
      found.push({
        ...{ from: i, to: read.to, start, end, when: read.is, compares: read.compares ?? false },
        ...(read.single && { single: true }),
      });
    i = clash ? i + 1 : read.to;
  }
  return withDaysSaid(tokens, found);
}

interface Spotted extends Read<When> {
  compares?: boolean;
  single?: boolean;
}

function mentionAt(tokens: Tokens, i: number): Spotted | null {
  if (!opensTime(tokens[i]!)) return null;
  return (
    onRate(tokens, i) ??
    byAdjective(tokens, i) ??
    thatFigure(tokens, i) ??
    fromStart(tokens, i) ??
    fromTo(tokens, i) ??
    since(tokens, i) ??
    asOf(tokens, i) ??
    vague(tokens, i) ??
    hours(tokens, i) ??
    plain(tokens, i)
  );
}

const plain = (tokens: Tokens, i: number): Read<When> | null =>
  yearSoFar(tokens, i) ?? namedPeriod(tokens, i) ?? relativePeriod(tokens, i);

const STEPS: Record<string, number> = wordTable({
  year: -12,
  annual: -12,
  month: -1,
  quarter: -3,
  week: 0,
  day: 0,
});
const LETTERS: Record<string, number> = wordTable({ y: -12, yoy: -12, m: -1, mom: -1, q: -3, qoq: -3 });

/** "Year-on-year", "on-year", "y/y", "month-over-month", "on the month", "over the year". */
function onRate(tokens: Tokens, i: number): Spotted | null {
  const key = keyAt(tokens, i);
  const compared = (months: number, to: number, days = 0): Spotted => ({
    is: { is: 'moved', months, days },
    to,
    compares: true,
  });
  if (key in LETTERS) {
    if (key.length === 3) return compared(LETTERS[key]!, i + 1);
    if (/^[/-]$/.test(keyAt(tokens, i + 1)) && keyAt(tokens, i + 2) === key)
      return compared(LETTERS[key]!, i + 3);
    return null;
  }
  let at = i;
  const skip = () => {
    if (/^[-–]$/.test(keyAt(tokens, at))) at++;
  };
  const unit = key;
  if (unit in STEPS && unit !== 'annual') {
    at++;
    skip();
    if (/^(on|over|to)$/.test(keyAt(tokens, at))) {
      at++;
      skip();
      if (keyAt(tokens, at) === unit)
        return compared(STEPS[unit]!, at + 1, unit === 'week' ? -7 : unit === 'day' ? -1 : 0);
    }
    return null;
  }
  if (!/^(on|over)$/.test(key)) return null;
  at++;
  const dash = /^[-–]$/.test(keyAt(tokens, at));
  skip();
  const the = keyAt(tokens, at) === 'the';
  if (the) at++;
  const step = keyAt(tokens, at);
  if (!(step in STEPS) || step === 'annual' || (key === 'over' && !the)) return null;
  const behind = keyAt(tokens, at + 1);
  // "Over the year as a whole" is a time; "on the year 2020" a date; "on year-end stocks" neither.
  if (
    /^(as|to|of|before|earlier|ago|prior|that|ending|ended|-)$/.test(behind) ||
    tokens[at + 1]?.kind === 'number'
  )
    return null;
  if (!the && !dash && step !== 'year' && step !== 'month' && step !== 'quarter') return null;
  return compared(STEPS[step]!, at + 1, step === 'week' ? -7 : step === 'day' ? -1 : 0);
}

/** "Against that figure", "from this level": the time of what was told last. */
function thatFigure(tokens: Tokens, i: number): Spotted | null {
  if (!/^(that|this)$/.test(keyAt(tokens, i))) return null;
  if (!/^(figure|level|number|total|reading|result|amount)$/.test(keyAt(tokens, i + 1))) return null;
  if (!/^(against|with|to|from|than|over|on|versus)$/.test(keyAt(tokens, i - 1))) return null;
  return { is: { is: 'here', unit: 'period', count: 1 }, to: i + 2, compares: true };
}

const YEARLY: Record<string, number> = wordTable({ annual: -12, yearly: -12, monthly: -1, quarterly: -3 });

/** "An annual gain of 5%", "a 2% monthly drop", "on a yearly basis": against the time before. */
function byAdjective(tokens: Tokens, i: number): Spotted | null {
  const months = YEARLY[keyAt(tokens, i)];
  if (months === undefined) return null;
  const is: When = { is: 'moved', months, days: 0 };
  const [before, noun] = [keyAt(tokens, i - 1), keyAt(tokens, i + 1)];
  if (/^(basis|comparison|terms)$/.test(noun) && /^(an?|in)$/.test(before))
    return { is, to: i + 2, compares: true };
  if (!NOUN_OF_CHANGE.test(noun)) return null;
  const behind = /^(%|percent|pct|pc|cent)$/.test(before);
  const ahead = /^(an?|its|first|second|third)$/.test(before) && keyAt(tokens, i + 2) === 'of';
  return behind || ahead ? { is, to: i + 2, compares: true, single: true } : null;
}

/** "Since late April", "since March 1", "since 2001", "since July 29". */
function since(tokens: Tokens, i: number): Spotted | null {
  if (keyAt(tokens, i) !== 'since') return null;
  const toDate = relativePeriod(tokens, i);
  if (toDate) return toDate;
  const opened = startOfYear(tokens, i);
  if (opened) {
    const january: When = { is: 'months', from: 1, to: 1, year: opened.is };
    return { is: { is: 'since', start: january, vague: false }, to: opened.to };
  }
  for (let at = i + 1; at < Math.min(tokens.length, i + 8); at++) {
    const loose = vague(tokens, at);
    const start = loose ?? plain(tokens, at);
    if (start) return { is: { is: 'since', start: start.is, vague: loose !== null }, to: start.to };
    // "Since its outbreak in mid-May", "since the outbreak was announced on May 12".
    if (tokens[at]!.kind !== 'word') return null;
  }
  return null;
}

/** "As of March 16", "up to April 4", "by the end of April", "until Friday", "as at 10 October". */
function asOf(tokens: Tokens, i: number): Spotted | null {
  const [a, b] = [keyAt(tokens, i), keyAt(tokens, i + 1)];
  let at = (a === 'as' && /^(of|at|on)$/.test(b)) || (a === 'up' && /^(to|until|till)$/.test(b)) ? i + 2 : 0;
  if (!at && /^(by|until|till|through)$/.test(a)) at = i + 1;
  // "A count to September 6", "data up to May".
  if (!at && a === 'to' && COUNTED.test(keyAt(tokens, i - 1))) at = i + 1;
  if (!at) return null;
  if (keyAt(tokens, at) === 'the' && keyAt(tokens, at + 1) === 'end' && keyAt(tokens, at + 2) === 'of')
    at += 3;
  else if (keyAt(tokens, at) === 'end') at += /^(-|of)$/.test(keyAt(tokens, at + 1)) ? 2 : 1;
  if (keyAt(tokens, at) === 'of') at++;
  const end = plain(tokens, at);
  return end && { is: { is: 'as-of', end: end.is, counted: a !== 'as' }, to: end.to };
}

/** "From the beginning of the year to February 15", "from the start of 2022 through May", "this year to May". */
function fromStart(tokens: Tokens, i: number): Spotted | null {
  const key = keyAt(tokens, i);
  const start = key === 'this' ? thisYear(tokens, i) : startOfYear(tokens, i);
  if (!start) return null;
  const at = joint(tokens, start.to, key);
  const end = at > 0 ? plain(tokens, at) : null;
  if (end?.is.is !== 'months' && end?.is.is !== 'days' && end?.is.is !== 'weekday') return null;
  const first: When =
    end.is.is === 'months'
      ? { is: 'months', from: 1, to: 1, year: start.is }
      : { is: 'days', from: [1, 1], to: [1, 1], year: start.is };
  const within = start.is !== null && end.is.is !== 'weekday' && end.is.year === null;
  const last: When = within ? ({ ...end.is, year: start.is } as When) : end.is;
  return { is: { is: 'stretch', start: first, end: last }, to: end.to };
}

const thisYear = (tokens: Tokens, i: number): Read<number | null> | null =>
  keyAt(tokens, i + 1) === 'year' ? { is: null, to: keyAt(tokens, i + 2) === ',' ? i + 3 : i + 2 } : null;

function startOfYear(tokens: Tokens, i: number): Read<number | null> | null {
  if (!/^(from|since|between)$/.test(keyAt(tokens, i)) || keyAt(tokens, i + 1) !== 'the') return null;
  if (!/^(beginning|start)$/.test(keyAt(tokens, i + 2)) || keyAt(tokens, i + 3) !== 'of') return null;
  if (/^(the|this)$/.test(keyAt(tokens, i + 4)) && keyAt(tokens, i + 5) === 'year')
    return { is: null, to: i + 6 };
  return fourDigits(tokens, i + 4);
}

const COUNTED =
  /^(count|tally|tallies|total|totals|data|figures|numbers|sum|statistics|records|update|updated)$/;

/** "From March 1 as of Saturday", "between August 2008 and 17 March 2009": both ends told in full. */
function fromTo(tokens: Tokens, i: number): Spotted | null {
  const key = keyAt(tokens, i);
  if (!/^(from|between)$/.test(key)) return null;
  const since = vague(tokens, i + 1);
  // "From late April to 6pm on Tuesday": up to a day.
  const upTo = since ? dayAtHour(tokens, joint(tokens, since.to, key)) : null;
  if (upTo) return { is: { is: 'as-of', end: upTo.is, counted: false }, to: upTo.to };
  const start = namedPeriod(tokens, i + 1);
  if (!start || (start.is.is === 'months' && start.is.from !== start.is.to)) return null;
  const at = joint(tokens, start.to, key);
  const end = at > 0 ? plain(tokens, at) : null;
  if (
    !end ||
    (end.is.is !== 'months' && end.is.is !== 'days' && end.is.is !== 'weekday' && end.is.is !== 'years')
  )
    return null;
  return { is: { is: 'stretch', start: start.is, end: end.is }, to: end.to };
}

/** The token behind "to", "until", "as of", "and": 0 where nothing joins. */
function joint(tokens: Tokens, at: number, key: string): number {
  const [a, b] = [keyAt(tokens, at), keyAt(tokens, at + 1)];
  if (/^(to|until|till|through)$/.test(a) || (a === 'and' && key === 'between')) return at + 1;
  return (a === 'as' && b === 'of') || (a === 'up' && b === 'to') ? at + 2 : 0;
}

/** "Late April", "mid-May", "at the start of April", "early last month", "end-May": no day is told. */
function vague(tokens: Tokens, i: number): Spotted | null {
  let at = i;
  if (/^(early|late|mid|end)$/.test(keyAt(tokens, at))) {
    at++;
    if (/^[-–]$/.test(keyAt(tokens, at)) || keyAt(tokens, at) === 'in') at++;
  } else {
    if (keyAt(tokens, at) === 'the') at++;
    if (
      !/^(start|beginning|middle|end|turn|outset|close)$/.test(keyAt(tokens, at)) ||
      keyAt(tokens, at + 1) !== 'of'
    )
      return null;
    at += 2;
  }
  return plain(tokens, at);
}

/** "The 24 hours to 18:00 on July 10", "from 18:00 of July 9 to 18:00 of July 10": days, by their hours. */
function hours(tokens: Tokens, i: number): Spotted | null {
  if (keyAt(tokens, i) === 'from') {
    const start = dayAtHour(tokens, i + 1);
    if (!start || !/^(to|until|till|through)$/.test(keyAt(tokens, start.to))) return null;
    const end = dayAtHour(tokens, start.to + 1);
    if (start.is.is !== 'days' || end?.is.is !== 'days') return null;
    return { is: { ...end.is, from: start.is.from, to: end.is.to }, to: end.to };
  }
  const count = countAt(tokens, keyAt(tokens, i) === 'the' ? i + 1 : i);
  if (count?.is !== 24 || keyAt(tokens, count.to) !== 'hours') return null;
  if (!/^(to|until|till|through|ending|ended)$/.test(keyAt(tokens, count.to + 1))) return null;
  const end = dayAtHour(tokens, count.to + 2);
  // "Until 6 p.m. the previous day" is what the bulletin is about, no day in passing.
  return end?.is.is === 'moved' ? { is: { is: 'as-of', end: end.is, counted: false }, to: end.to } : end;
}

/** "18:00 of July 9", "6 p.m. on Friday", "Friday": the clock left out. */
function dayAtHour(tokens: Tokens, i: number): Read<When> | null {
  for (let at = i; at < Math.min(tokens.length, i + 7); at++) {
    const day = plain(tokens, at);
    if (
      day &&
      (day.is.is === 'days' || day.is.is === 'weekday' || (day.is.is === 'moved' && day.is.days < 0))
    )
      return day;
    if (
      monthAt(tokens, at) ||
      !/^(\d{1,2}|:|of|on|a\.?m|p\.?m|hours|local|time|kst|gmt)$/.test(keyAt(tokens, at))
    )
      return null;
  }
  return null;
}
