import { alarmFor } from './alarm.ts';
import type { Constraint } from './constraint.ts';
import { sourcesClash } from './identity.ts';
import { isMoney } from './reading.ts';
import type { Rule } from './rule.ts';
import { looksLike } from './slip.ts';
import type { Item } from './table.ts';

/** "$9.8 billion in December" and "$100 billion in December": one of them belongs to another period. */
export const periodConflict: Rule = {
  name: 'period-conflict',
  about: 'two amounts that lie far apart are told of one period',
  find: (table) => ({ constraints: [...table.keys()].flatMap((key) => farApart(table.series(key))) }),
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
    if (!before || looksLike(before, item)) continue;
    // Sources differ by percents, not by a multiple.
    const apart = Math.abs(Math.log(item.reading.value / before.reading.value));
    if (apart < Math.log(sourcesClash(before.claim, item.claim) ? 5 : 3)) continue;
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
