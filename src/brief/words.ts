import { party } from '../records/amount-words.ts';
import { lakePeriod, parsePeriod, periodName } from '../records/period.ts';
import type { Answer, Question } from '../series/question.ts';
import type { Named } from './naming.ts';

/** "China's exports of soybeans to North Korea". */
export function flowWords(q: Question, goods: Named | null): string {
  const of = goods ? ` of ${goods.label}` : '';
  const whose = `${capital(party(q.reporter))}'s`;
  if (q.flow === 'trade') return `${whose} trade${of} with ${party(q.partner)}`;
  if (q.flow === 'balance') return `${whose} trade balance${of} with ${party(q.partner)}`;
  return `${whose} ${q.flow}s${of} ${isAway(q) ? 'to' : 'from'} ${party(q.partner)}`;
}

export const isAway = (q: Question): boolean => q.flow === 'export' || q.flow === 're-export';

/** "exported" or "imported". */
export const verb = (q: Question): string => (isAway(q) ? 'exported' : 'imported');

/** "to North Korea", "from North Korea". */
export const whom = (q: Question): string => `${isAway(q) ? 'to' : 'from'} ${party(q.partner)}`;

/** "May 2022", "January to April 2022" (never "the first quarter", which some count otherwise). */
export const when = ({ question: { from, to } }: Answer): string => whenOf(lakePeriod(from, to));

/** The same for any period of whole months. */
export function whenOf(period: string): string {
  const { from, to } = parsePeriod(period)!;
  const name = periodName(period);
  return name.startsWith('the ') ? `${month(from)} to ${periodName(to)}` : name;
}

const month = (text: string): string => periodName(text).slice(0, -5);

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
