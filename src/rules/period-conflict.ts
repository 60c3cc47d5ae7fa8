import { daysBetween } from '../records/days.ts';
import { alarmFor } from './alarm.ts';
import type { Constraint } from './constraint.ts';
import { isMoney } from './reading.ts';
import type { Rule } from './rule.ts';
import { looksLike } from './slip.ts';
import { type Item, type Table, within } from './table.ts';

/** "$9.8 billion in December" and "$100 billion in December", of $107 billion in the year. */
export const periodConflict: Rule = {
  name: 'period-conflict',
  about: 'an amount is told of a period that has another, and belongs to a longer one',
  find: (table) => ({ constraints: [...table.everySeries()].flatMap((series) => conflicts(series, table)) }),
  explain(broken) {
    const c = broken.constraint;
    if (c.rule !== 'period-conflict') return null;
    const [one = broken.accused, other = one] = c.of;
    return alarmFor('period-conflict', broken, { one, other });
  },
};

/**
 * Total trade in money of one period, told before as a third of it or less, and so much that most of a time six
 * times as long would be in it. The smaller of two amounts alone shows nothing: it may be of some goods only.
 */
function conflicts(series: readonly Item[], table: Table): Constraint[] {
  const levels = series.filter(isTotal);
  // Of each time the least is enough to tell what fills it.
  const years = new Map<string, Item>();
  for (const level of levels) {
    const time = `${level.reading.unit}|${level.span!.from}/${level.span!.to}`;
    const least = years.get(time);
    if (!least || level.reading.value < least.reading.value) years.set(time, level);
  }
  return levels.flatMap((item) =>
    table
      .levels(item.series!.key, item.span, item)
      .slice(0, 20)
      .filter((x) => x.index !== item.index && isTotal(x) && x.reading.unit === item.reading.unit)
      .filter((x) => x.reading.value * 3 < item.reading.value && x.claim.basis === item.claim.basis)
      .filter((x) => !looksLike(x, item) && [...years.values()].some((year) => nearlyFills(item, year)))
      .slice(0, 1)
      .map(
        (x): Constraint => ({
          rule: 'period-conflict',
          type: 'convert',
          law: 'same',
          of: [x.index, item.index],
          factors: [1, 1],
          linked: false,
          usual: 1,
        }),
      ),
  );
}

const isTotal = ({ claim, reading, series, span }: Item): boolean =>
  claim.kind === 'level' &&
  span !== null &&
  !claim.assumed.includes('time') &&
  isMoney(reading.unit) &&
  reading.value > 0 &&
  series?.domain === 'trade' &&
  series.goods === 'TOTAL' &&
  !series.route.includes('~');

function nearlyFills(item: Item, year: Item): boolean {
  if (year.reading.unit !== item.reading.unit || !within(year.span!, item.span!)) return false;
  return days(year) >= 6 * days(item) && item.reading.value > year.reading.value / 2;
}

const days = ({ span }: Item): number => daysBetween(span!.from, span!.to) + 1;
