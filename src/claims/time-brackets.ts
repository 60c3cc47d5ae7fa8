import type { Token } from '../figures/token.ts';
import { endYear } from './period-named.ts';
import type { Mention, When, YearTold } from './time-when.ts';
import { keyAt } from './time-words.ts';

type Tokens = readonly Token[];

/** Words that may stand between months and the brackets that say which days they are. */
const LONGEST_YEAR = 7;

/** "The first four months of the current Iranian year (March 21-July 22)": the brackets say the days, or which months. */
export function withDaysSaid(tokens: Tokens, found: Mention[]): Mention[] {
  const out: Mention[] = [];
  for (let k = 0; k < found.length; k++) {
    const [mention, next, year] = [found[k]!, found[k + 1], found[k + 2]];
    if (next && saysMonths(tokens, mention, next)) {
      const behind = year && year.from - next.to <= 2 && keyAt(tokens, year.from - 1) !== ',' ? year : null;
      const said = behind && yearNamed(next, behind);
      const { end, to } = said !== null && behind ? behind : mention;
      const told = said ?? yearNamed(next, mention) ?? next.when.year;
      out.push({ ...mention, to, end, when: { ...next.when, year: told } });
      k += to === mention.to ? 1 : 2;
    } else if (next && isFiscalHere(next) && mention.when.is === 'months' && next.from - mention.to <= 1) {
      // "April-November this fiscal": the months say it, and only "last fiscal" says more.
      const year = next.when.by < 0 ? 'before' : mention.when.year;
      out.push({ ...mention, to: next.to, end: next.end, when: { ...mention.when, year } });
      k++;
    } else if (next && saysDays(tokens, mention, next)) {
      out.push({ ...mention, when: next.when });
      k++;
    } else out.push(mention);
  }
  return out;
}

/** The calendar year of the last of some months that words of time tell; null where they tell none. */
function yearNamed({ when: months }: Months, { when }: Mention): YearTold {
  if (when.is === 'fiscal' || (when.is === 'fiscal-part' && when.year !== null))
    return endYear(months.from, months.to, { year: when.year!, two: when.two });
  if (when.is === 'years') return when.from;
  return when.is === 'months' ? when.year : null;
}

const isFiscalHere = (m: Mention): m is Mention & { when: When & { is: 'fiscal-part' } } =>
  m.when.is === 'fiscal-part' && m.when.year === null && m.when.from === 1 && m.when.to === 12;

type Months = Mention & { when: When & { is: 'months' } };

/** "The first 10 months (July to April) of 2022-23": as many months, by name. */
function saysMonths(tokens: Tokens, count: Mention, named: Mention): named is Months {
  const [a, b] = [count.when, named.when];
  if (b.is !== 'months' || b.from === b.to || !inBrackets(tokens, named)) return false;
  if (a.is !== 'months' && a.is !== 'here' && a.is !== 'fiscal-part') return false;
  if (count.to < named.from - 1) return false;
  const length = a.is === 'here' ? a.count : a.to - a.from + 1;
  return length > 1 && length === ((b.to - b.from + 12) % 12) + 1;
}

const inBrackets = (tokens: Tokens, { from, to }: Mention): boolean =>
  keyAt(tokens, from - 1) === '(' && keyAt(tokens, to) === ')';

function saysDays(tokens: Tokens, months: Mention, days: Mention): boolean {
  const { when } = days;
  if (when.is !== 'days' || when.from.join() === when.to.join()) return false;
  if (!inBrackets(tokens, days)) return false;
  const between = tokens.slice(months.to, days.from - 1);
  return between.length <= LONGEST_YEAR && between.every((t) => t.kind === 'word');
}
