import { overlaps } from '../records/interval.ts';
import { shiftMonths } from '../records/period.ts';
import { alarmAt, alarmFor } from './alarm.ts';
import { nearest } from './choice.ts';
import { allowed, type Constraint, holds } from './constraint.ts';
import { endsOf, leadsTo, side } from './ends.ts';
import { lastDigit } from './reading.ts';
import type { Alarm, Rule } from './rule.ts';
import { comparable, type Item, isLevel, sameSpan, type Table } from './table.ts';

/** A change that does not fit the base it names, but fits another base the article states. */
export const wrongBase: Rule = {
  name: 'wrong-base',
  about: 'a change fits another base than the one named',
  find: (table) => ({ alarms: table.items.flatMap((item) => (item ? coincidence(item, table) : [])) }),
  explain(broken, table) {
    const { constraint: c, accused } = broken;
    if (accused !== c.of[0] || (c.law !== 'growth' && c.law !== 'times')) return null;
    const fits = otherBase(c, table);
    if (fits === null) return null;
    const { low, high } = allowed(c, 0, table.readings, 'strict') ?? { low: Number.NaN, high: Number.NaN };
    return alarmFor('wrong-base', broken, { from: c.of[1]!, to: c.of[2]!, fits, low, high });
  },
};

/** The index of another level of the series from which the stated change is right to the digit. */
export function otherBase(
  c: Constraint,
  table: Table,
  among: (x: Item) => boolean = () => true,
): number | null {
  if (c.law !== 'growth' && c.law !== 'times') return null;
  const [change, from, to] = c.of.map((i) => table.items[i]!) as [Item, Item, Item];
  if (!to.series) return null;
  const others = table
    .series(to.series.key, to)
    .filter((x) => x !== from && x !== to && isBase(x, to) && !sameSpan(x.span, from.span) && among(x));
  const fits = nearest(others, change, BASES).find(
    (x) => holds({ ...c, of: [change.index, x.index, to.index] }, table.readings) === 'yes',
  );
  return fits?.index ?? null;
}

/** How many other levels may be meant: with enough of them one fits by chance. */
const BASES = 12;

const isBase = (x: Item, to: Item): boolean =>
  isLevel(x) &&
  x.claim.kind === 'level' &&
  x.reading.value !== 0 &&
  comparable(x, to) &&
  !sameSpan(x.span, to.span);

/**
 * "+19% from a year earlier" where the year-earlier level is not told and the month before gives exactly 19%.
 * It may be chance, so it is asked and not accused; one or two digits would make it chance too often.
 */
function coincidence(change: Item, table: Table): Alarm[] {
  const { claim, reading } = change;
  if (
    claim.kind !== 'change' ||
    reading.unit !== '%' ||
    claim.hedge !== 'exact' ||
    !claim.period ||
    !claim.base
  )
    return [];
  if (
    endsOf(change, table).length > 0 ||
    Math.abs(reading.value) < 1.5 * (lastDigit(claim) ?? Number.POSITIVE_INFINITY) * 10
  )
    return [];
  const byYear = claim.base === shiftMonths(claim.period, -12);
  const byMonth = claim.base === shiftMonths(claim.period, -1);
  if (byYear === byMonth) return [];
  const natural = shiftMonths(claim.period, byYear ? -1 : -12);
  for (const to of leadsTo(change, table)) {
    const sign = side([to]) ?? 1;
    for (const from of to.series ? table.series(to.series.key, to) : []) {
      if (!isBase(from, to) || from.claim.period === null || from.claim.period !== natural) continue;
      const growth: Constraint = {
        rule: 'wrong-base',
        type: 'change',
        law: 'growth',
        of: [change.index, from.index, to.index],
        factors: [0.01, sign, sign],
        linked: false,
        usual: 0,
      };
      const expected = allowed(growth, 0, table.readings, 'strict');
      if (!expected || !overlaps(expected, reading.strict)) continue;
      return [
        alarmAt('wrong-base', 'query', change.index, [from.index, to.index], {
          from: from.index,
          to: to.index,
          fits: from.index,
          low: expected.low,
          high: expected.high,
        }),
      ];
    }
  }
  return [];
}
