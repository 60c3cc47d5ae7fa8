import type { Token } from '../figures/token.ts';
import { fiscalBehind, namedPeriod } from './period-named.ts';
import { annual, fiscalHere, toDate, yearSoFar } from './period-to-date.ts';
import type { Unit, When } from './time-when.ts';
import { countAt, keyAt, monthAt, ordinalAt, type Read, unitAt, yearBehind } from './time-words.ts';

type Tokens = readonly Token[];
type Found = Read<When> | null;

/** A period told from another: "last month", "a year earlier", "the same period of 2021", "so far this year". */
export function relativePeriod(tokens: Tokens, i: number): Found {
  const at = keyAt(tokens, i) === 'the' ? i + 1 : i;
  return (
    yearSoFar(tokens, i) ??
    toDate(tokens, i) ??
    toDate(tokens, at) ??
    ending(tokens, at) ??
    trailing(tokens, at) ??
    annual(tokens, i) ??
    fiscalHere(tokens, at) ??
    weekNumber(tokens, i) ??
    same(tokens, at) ??
    yearAgoPeriod(tokens, at) ??
    passed(tokens, i) ??
    before(tokens, at) ??
    fromToday(tokens, i, at) ??
    weekday(tokens, i) ??
    here(tokens, i)
  );
}

/** "Weeks", not "week's". */
const isPlural = (word: string): boolean => /[^']s$/.test(word);

const MONTHS_IN: Partial<Record<Unit, number>> = { month: 1, quarter: 3, half: 6, year: 12 };
const DAYS_IN: Partial<Record<Unit, number>> = { day: 1, week: 7 };

const moved = (unit: Unit, by: number): When => ({
  is: 'moved',
  months: (MONTHS_IN[unit] ?? 0) * by,
  days: (DAYS_IN[unit] ?? 0) * by,
});

/** "The year to May", "12 months through March", "the three months ending in June", "the week ended March 14". */
function ending(tokens: Tokens, i: number): Found {
  const first = /^(a|an)$/.test(keyAt(tokens, i)) ? null : countAt(tokens, i);
  let at = first?.to ?? i;
  if (keyAt(tokens, at) === '-') at++;
  if (/^(fiscal|financial|full|marketing|crop)$/.test(keyAt(tokens, at))) at++;
  const season = /^(season|campaign)$/.test(keyAt(tokens, at)) && !first;
  const unit = season ? 'year' : unitAt(tokens, at);
  if (!unit || unit === 'period' || unit === 'half') return null;
  at++;
  if (keyAt(tokens, at) === 'period') at++;
  if (/^(that|which)$/.test(keyAt(tokens, at))) at++;
  const verb = /^(ending|ended|ends|end|through|to|till|until)$/.test(keyAt(tokens, at));
  if (!verb) return null;
  at++;
  if (/^(in|on|with|at|the|of|end)$/.test(keyAt(tokens, at))) at++;
  const end = namedPeriod(tokens, at) ?? (DAYS_IN[unit] ? weekday(tokens, at) : null);
  if (!end || (end.is.is !== 'months' && end.is.is !== 'days' && end.is.is !== 'weekday')) return null;
  return { is: { is: 'ending', unit, count: first?.is ?? 1, end: end.is }, to: end.to };
}

/** "The three-month average", "12-month moving total". */
function trailing(tokens: Tokens, i: number): Found {
  const count = countAt(tokens, i);
  if (!count || count.is < 2 || keyAt(tokens, count.to) !== '-' || unitAt(tokens, count.to + 1) !== 'month')
    return null;
  let at = count.to + 2;
  if (/^(moving|rolling|trailing|running)$/.test(keyAt(tokens, at))) at++;
  if (!/^(average|mean|total|sum)$/.test(keyAt(tokens, at))) return null;
  return { is: { is: 'trailing', months: count.is }, to: count.to + 2 };
}

const PASSED = /\b(?:last|past|previous|preceding|this|same)\b/;

/** "Week 40", "epi week 32 of 2022". */
function weekNumber(tokens: Tokens, i: number): Found {
  if (keyAt(tokens, i) !== 'week' || tokens[i + 1]?.kind !== 'number') return null;
  const week = Number(keyAt(tokens, i + 1));
  if (!(Number.isInteger(week) && week >= 1 && week <= 53)) return null;
  // "In the last epidemiological week 1 026 cases": a count behind the week.
  if (/^\d{3}$/.test(keyAt(tokens, i + 2)) || PASSED.test(`${keyAt(tokens, i - 2)} ${keyAt(tokens, i - 1)}`))
    return null;
  const year = yearBehind(tokens, i + 2);
  return { is: { is: 'iso-week', week, year: year.is }, to: year.to };
}

/** "The same period last year", "same month of 2021", "the corresponding quarter two years before", "the same stretch of June". */
function same(tokens: Tokens, i: number): Found {
  if (!/^(same|corresponding|comparable|equivalent|like|similar)$/.test(keyAt(tokens, i))) return null;
  const count = countAt(tokens, i + 1);
  let at = count?.to ?? i + 1;
  if (/^(-|full)$/.test(keyAt(tokens, at))) at++;
  // "The same January-May period" is named.
  const named = monthAt(tokens, at) || ordinalAt(tokens, at) ? namedPeriod(tokens, at) : null;
  if (named) return named;
  const unit = unitAt(tokens, at);
  if (!unit) return null;
  if (keyAt(tokens, at) === 'year') return yearOnly(at + 1);
  at++;
  const told: When = { is: 'same', unit, months: null, year: null, month: 0 };
  if (count) told.count = count.is;
  // "The same period of 2021-22", "of FY22".
  const fiscal = fiscalBehind(tokens, at);
  if (fiscal) return { is: { ...told, fiscal: { year: fiscal.is.year, two: fiscal.is.two } }, to: fiscal.to };
  const year = yearBehind(tokens, at);
  if (year.is !== null)
    return {
      is: { ...told, months: year.is === 'before' ? -12 : null, year: year.is },
      to: year.to,
    };
  const back = passed(tokens, /^(of|in)$/.test(keyAt(tokens, at)) ? at + 1 : at);
  if (back?.is.is === 'moved') return { is: { ...told, months: back.is.months }, to: back.to };
  const month = keyAt(tokens, at) === 'of' ? monthAt(tokens, at + 1) : null;
  if (month) {
    const behind = yearBehind(tokens, month.to);
    return { is: { ...told, year: behind.is, month: month.is }, to: behind.to };
  }
  return { is: told, to: at };
}

const yearOnly = (to: number): Found => ({ is: { is: 'here', unit: 'year', count: 1 }, to });

/** "The year-earlier period", "the year-ago quarter", "the prior-year month". */
function yearAgoPeriod(tokens: Tokens, i: number): Found {
  const [a, dash, b] = [keyAt(tokens, i), keyAt(tokens, i + 1), keyAt(tokens, i + 2)];
  if (dash !== '-' || tokens[i + 1]!.gap) return null;
  const year =
    (a === 'year' && /^(earlier|ago)$/.test(b)) || (/^(prior|previous|last)$/.test(a) && b === 'year');
  const month = a === 'month' && /^(earlier|ago)$/.test(b);
  if (!year && !month) return null;
  const to = unitAt(tokens, i + 3) || /^(level|levels|figure)$/.test(keyAt(tokens, i + 3)) ? i + 4 : i + 3;
  return { is: moved(year ? 'year' : 'month', -1), to };
}

/** "A year earlier", "the month before", "two years ago", "the previous day", "the preceding four months" is `before`. */
function passed(tokens: Tokens, i: number): Found {
  const the = keyAt(tokens, i) === 'the';
  const count = the ? null : countAt(tokens, i);
  const at = the ? i + 1 : (count?.to ?? i);
  const unit = unitAt(tokens, at);
  if ((the || count) && unit) {
    const by = count?.is ?? 1;
    const adverb = keyAt(tokens, at + 1);
    // "The four months before" is a stretch; "four months before" a step.
    if (/^(earlier|ago|before|prior|previously)$/.test(adverb)) return { is: moved(unit, -by), to: at + 2 };
    if (/^(later|after)$/.test(adverb)) return { is: moved(unit, by), to: at + 2 };
  }
  const word = keyAt(tokens, the ? i + 1 : i);
  const next = (the ? i + 1 : i) + 1;
  const noun = unitAt(tokens, next);
  if (/^(previous|preceding|prior)$/.test(word) && noun && !isPlural(keyAt(tokens, next)))
    return {
      is: noun === 'period' ? { is: 'before', count: 1, unit: 'period' } : moved(noun, -1),
      to: next + 1,
    };
  if (/^(following|next)$/.test(word) && the && noun && !isPlural(keyAt(tokens, next)))
    return { is: moved(noun, 1), to: next + 1 };
  return null;
}

/** "The previous four months", "the four months before", "the preceding three weeks". */
function before(tokens: Tokens, i: number): Found {
  if (/^(previous|preceding|prior)$/.test(keyAt(tokens, i))) {
    const count = countAt(tokens, i + 1);
    const unit = count && unitAt(tokens, count.to);
    return unit ? { is: { is: 'before', count: count.is, unit }, to: count.to + 1 } : null;
  }
  const count = countAt(tokens, i);
  const unit = count && count.is > 1 && unitAt(tokens, count.to);
  if (!unit || !/^(before|previously|preceding|previous)$/.test(keyAt(tokens, count.to + 1))) return null;
  return { is: { is: 'before', count: count.is, unit }, to: count.to + 2 };
}

/** "Last month", "this year", "the past three weeks", "next quarter", "the past 24 hours", "the current fiscal year". */
function fromToday(tokens: Tokens, start: number, i: number): Found {
  const word = keyAt(tokens, i);
  if (word === 'yesterday') return { is: { is: 'calendar', unit: 'day', by: -1, count: 1 }, to: i + 1 };
  if (word === 'today') return { is: { is: 'calendar', unit: 'day', by: 0, count: 1 }, to: i + 1 };
  const by =
    word === 'this' || word === 'current'
      ? 0
      : word === 'next' || word === 'coming'
        ? 1
        : /^(last|past)$/.test(word)
          ? -1
          : null;
  if (by === null) return null;
  const count = countAt(tokens, i + 1);
  if (count && by < 0 && start < i) {
    if (/^(24|48)$/.test(keyAt(tokens, i + 1)) && keyAt(tokens, count.to) === 'hours')
      return { is: { is: 'calendar', unit: 'day', by: 0, count: 1 }, to: count.to + 1 };
    const unit = unitAt(tokens, count.to);
    return unit && unit !== 'period'
      ? { is: { is: 'calendar', unit, by: -1, count: count.is }, to: count.to + 1 }
      : null;
  }
  const said = /^(?:epidemiological|epi|reporting|calendar|full|complete)$/.test(keyAt(tokens, i + 1))
    ? 2
    : 1;
  const unit = unitAt(tokens, i + said);
  if (!unit || unit === 'period' || unit === 'half' || isPlural(keyAt(tokens, i + said))) {
    // "This May", "last May".
    const month = /^(this|last)$/.test(word) ? monthAt(tokens, i + 1) : null;
    return month
      ? {
          is: { is: 'months', from: month.is, to: month.is, year: word === 'this' ? 'this' : null },
          to: month.to,
        }
      : null;
  }
  const end = i + said + 1;
  const to = /^('s|')$/.test(keyAt(tokens, end)) ? end + 1 : end;
  return { is: { is: 'calendar', unit, by, count: 1 }, to };
}

const WEEKDAY = /^(sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/;
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

function weekday(tokens: Tokens, i: number): Found {
  const key = keyAt(tokens, i);
  return WEEKDAY.test(key) ? { is: { is: 'weekday', day: WEEKDAYS.indexOf(key) }, to: i + 1 } : null;
}

/** "The month", "that week", "those three months", "the period", "the five-month period", "ten months", "the year as a whole". */
function here(tokens: Tokens, i: number): Found {
  const pointed = /^(the|that|this|those|these|whole|full)$/.test(keyAt(tokens, i));
  let at = pointed ? i + 1 : i;
  if (/^(whole|entire|full|same|month|single)$/.test(keyAt(tokens, at)) && unitAt(tokens, at + 1)) at++;
  const count = countAt(tokens, at);
  const counted = count && count.is > 1;
  if (counted) at = count.to;
  if (keyAt(tokens, at) === '-') at++;
  const unit = unitAt(tokens, at);
  if (!unit || (!pointed && !counted)) return null;
  if (counted) {
    // "Ten months", "the five-month period": only months and quarters count up a year.
    if (unit !== 'month' && unit !== 'quarter' && unit !== 'day') return null;
    if (keyAt(tokens, at + 1) === 'period') at++;
    else if (!/s$/.test(keyAt(tokens, at))) return null;
    if (unit === 'day') return null;
    return { is: { is: 'here', unit: 'month', count: count.is * (unit === 'quarter' ? 3 : 1) }, to: at + 1 };
  }
  if (/s$/.test(keyAt(tokens, at)) || unit === 'half') return null;
  // "The week of 6 June", "the month of May" are named by what follows.
  if (keyAt(tokens, at + 1) === 'of' && namedPeriod(tokens, at + 2)) return namedPeriod(tokens, at + 2);
  if (keyAt(tokens, i) === 'this' && unit !== 'period') return null;
  return { is: { is: 'here', unit, count: 1 }, to: at + 1 };
}
