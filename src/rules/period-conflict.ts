import { alarmAt, alarmFor } from './alarm.ts';
import type { Constraint } from './constraint.ts';
import { sourcesClash } from './identity.ts';
import { isMoney } from './reading.ts';
import type { Alarm, Rule } from './rule.ts';
import { looksLike } from './slip.ts';
import { type Item, sameSpan } from './table.ts';

/**
 * "$9.8 billion in December" and "$100 billion in December": one of them belongs to another period. And one
 * running total that is said to begin at two times.
 */
export const periodConflict: Rule = {
  name: 'period-conflict',
  about: 'one amount is told of two periods, or two amounts far apart of one period',
  find: (table) => {
    const keys = [...table.keys()];
    return {
      constraints: keys.flatMap((key) => farApart(table.series(key))),
      alarms: keys.flatMap((key) => twoStarts(table.series(key))),
    };
  },
  explain(broken) {
    const c = broken.constraint;
    if (c.rule !== 'period-conflict') return null;
    const [one = broken.accused, other = one] = c.of;
    return alarmFor('period-conflict', broken, { one, other });
  },
};

/** Goods are sold in kinds and grades, so only totals in money are known to have one value a period. */
function farApart(series: readonly Item[]): Constraint[] {
  const out: Constraint[] = [];
  const last = new Map<string, Item>();
  for (const item of series) {
    if (item.claim.kind !== 'level' || !item.span || !isMoney(item.reading.unit) || item.reading.value <= 0)
      continue;
    if (item.series?.domain !== 'trade' || item.series.goods !== 'TOTAL' || item.series.route.includes('~'))
      continue;
    const key = `${item.span.from}/${item.span.to}|${item.reading.unit}|${item.claim.basis}`;
    const before = last.get(key);
    last.set(key, item);
    if (!before || sourcesClash(before.claim, item.claim)) continue;
    const times = item.reading.value / before.reading.value;
    if ((times < 3 && times > 1 / 3) || looksLike(before, item)) continue;
    out.push({
      rule: 'period-conflict',
      type: 'convert',
      law: 'same',
      of: [before.index, item.index],
      factors: [1, 1],
      linked: false,
      usual: 1,
    });
  }
  return out;
}

/** The same digits up to the same day from two different days on. */
function twoStarts(series: readonly Item[]): Alarm[] {
  const last = new Map<string, Item>();
  return series.flatMap((item) => {
    if (item.claim.kind !== 'level' || !item.span || item.span.from === item.span.to) return [];
    const key = `${item.reading.value}|${item.reading.unit}|${item.claim.basis}|${item.span.to}`;
    const before = last.get(key);
    last.set(key, item);
    if (!before || sameSpan(before.span, item.span)) return [];
    return [
      alarmAt('period-conflict', 'query', item.index, [before.index], {
        one: before.index,
        other: item.index,
      }),
    ];
  });
}
