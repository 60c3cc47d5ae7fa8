import { type Constraint, holds } from './constraint.ts';
import { comparable, sameSpan, type Table } from './table.ts';

/**
 * Whether what is broken would hold exactly with member `k` as it is told of another time, while all other members took
 * their time from the text before them: then they are as likely of that other time. And whether it rests on what a change
 * went up or down from, without a time of its own, beside members that have theirs.
 */
export function isOfAnotherTime(c: Constraint, k: number, table: Table): boolean {
  const rest = c.of.filter((_, i) => i !== k);
  if (!rest.every((i) => isUntimed(i, table)))
    return holds(c, table.readings) === 'no' && c.of.some((i) => isLooseBase(i, table));
  const item = table.items[c.of[k]!];
  if (!item?.series || holds(c, table.readings) !== 'no') return false;
  const others = table
    .series(item.series.key, item)
    .filter((x) => x.claim.kind === item.claim.kind && !sameSpan(x.span, item.span) && comparable(x, item));
  return others.some((x) => {
    const of = c.of.with(k, x.index);
    return [1, -1].some((turn) => {
      const factors = c.factors.with(k, turn * c.factors[k]!);
      return holds({ ...c, of, factors }, table.readings) === 'yes';
    });
  });
}

const isUntimed = (i: number, table: Table): boolean => table.claims[i]!.assumed.includes('time');

/** "Imports were down 6 pct at 31.0 billion from 32.9 billion": of the month or the year before, nobody says. */
const isLooseBase = (i: number, table: Table): boolean =>
  isUntimed(i, table) &&
  table.claims.some(({ links }) => links.some((l) => l.role === 'from' && l.claim === i));
