import { isDay } from '../records/period.ts';
import { MONTH, month, TO, YEAR } from './asked-period.ts';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const [M, Y] = [`(${MONTH})`, `(${YEAR})`];
const AND = `(?:${TO}|\\s?and\\s?)`;
const ISO = '(\\d{4}-\\d\\d-\\d\\d)';

const day = (year: string, name: string, date: string): string =>
  `${month(name, year)}-${date.padStart(2, '0')}`;

type Ends = [from: string, to: string];

/** The longer forms first. */
const readers: [RegExp, (g: string[]) => Ends][] = [
  [new RegExp(`${ISO}${AND}${ISO}`), ([a, b]) => [a!, b!]],
  [new RegExp(`${ISO}(?![\\d-])`), ([a]) => [a!, a!]],
  [
    new RegExp(`\\b${DAY} ${M},? ${Y}${AND}${DAY} ${M},? ${Y}\\b`, 'i'),
    ([d, m, y, e, n, z]) => [day(y!, m!, d!), day(z!, n!, e!)],
  ],
  [
    new RegExp(`\\b${DAY} ${M}${AND}${DAY} ${M},? ${Y}\\b`, 'i'),
    ([d, m, e, n, y]) => [day(y!, m!, d!), day(y!, n!, e!)],
  ],
  [
    new RegExp(`\\b${DAY}${AND}${DAY} ${M},? ${Y}\\b`, 'i'),
    ([d, e, m, y]) => [day(y!, m!, d!), day(y!, m!, e!)],
  ],
  [
    new RegExp(`\\b${M} ${DAY}${AND}${M} ${DAY},? ${Y}\\b`, 'i'),
    ([m, d, n, e, y]) => [day(y!, m!, d!), day(y!, n!, e!)],
  ],
  [
    new RegExp(`\\b${M} ${DAY}${AND}${DAY},? ${Y}\\b`, 'i'),
    ([m, d, e, y]) => [day(y!, m!, d!), day(y!, m!, e!)],
  ],
  [new RegExp(`\\b${DAY} ${M},? ${Y}\\b`, 'i'), ([d, m, y]) => [day(y!, m!, d!), day(y!, m!, d!)]],
  [new RegExp(`\\b${M} ${DAY},? ${Y}\\b`, 'i'), ([m, d, y]) => [day(y!, m!, d!), day(y!, m!, d!)]],
];

/** The days a question in words asks for, and which of its words said so; null where it names no day that exists. */
export function askedDays(
  text: string,
): { from: string; to: string; start: number; end: number; assumption: null } | null {
  for (const [pattern, read] of readers) {
    const m = pattern.exec(text);
    if (!m) continue;
    const [from, to] = read(m.slice(1));
    if (isDay(from) && isDay(to) && from <= to)
      return { from, to, start: m.index, end: m.index + m[0].length, assumption: null };
  }
  return null;
}
