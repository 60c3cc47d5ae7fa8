import { alarmFor, recomputed } from './alarm.ts';
import { best } from './choice.ts';
import type { Constraint } from './constraint.ts';
import { type Ends, endsOf, side } from './ends.ts';
import type { Rule } from './rule.ts';
import { type Item, sameSpan, type Table } from './table.ts';

/** "Doubled", "30 times", "half of": a multiple against the two levels it lies between. */
export const multipleMismatch: Rule = {
  name: 'multiple-mismatch',
  about: 'a multiple ("doubled", "30 times", "a third of") does not follow from its two levels',
  find: (table) => ({
    constraints: table.items.flatMap((item) =>
      item?.claim.kind === 'multiple' ? multiples(item, table) : [],
    ),
  }),
  explain(broken, table) {
    const c = broken.constraint;
    if (c.rule !== 'multiple-mismatch') return null;
    const [, from = c.of[0]!, to = from] = c.of;
    return alarmFor('multiple-mismatch', broken, { ...recomputed(c, table), from, to });
  },
};

function multiples(item: Item, table: Table): Constraint[] {
  const tied = best(
    endsOf(item, table).flatMap((e) => between(item, e)),
    table,
  );
  return tied.length > 0 ? tied : best(besidePercent(item, table), table);
}

function between(item: Item, { from, to, linked, doubtful }: Ends): Constraint[] {
  const sign = side([from, to]);
  if (sign === null) return [];
  const of = (a: Item, b: Item): Constraint => ({
    rule: 'multiple-mismatch',
    type: 'multiple',
    law: 'times',
    of: [item.index, a.index, b.index],
    factors: [1, sign, sign],
    linked,
    usual: 0,
    doubtful,
  });
  const straight = of(from, to);
  // "Down three times" is said for a fall to a third, "up three times" for four times as much.
  const turned = { ...of(to, from), form: 'inverse' };
  const growth: Constraint = { ...straight, law: 'growth', form: 'increase' };
  return item.reading.value > 1 ? [straight, turned, growth] : [straight];
}

/** "More than doubled" beside "+109.3%" of the same series, period and base. */
function besidePercent(item: Item, table: Table): Constraint[] {
  if (!item.series || !item.span || !item.base) return [];
  return table
    .series(item.series.key, item)
    .filter((x) => x.claim.kind === 'change' && x.reading.unit === '%' && x.claim.basis === item.claim.basis)
    .filter((x) => sameSpan(x.span, item.span) && sameSpan(x.base, item.base))
    .map(
      (x): Constraint => ({
        rule: 'multiple-mismatch',
        type: 'multiple',
        law: 'from-percent',
        of: [item.index, x.index],
        factors: [1, 0.01],
        form: 'multiple,percent',
        linked: false,
        usual: 0,
        // A base that is only assumed may be another one in another sentence.
        doubtful:
          x.claim.sentence !== item.claim.sentence &&
          (item.claim.assumed.includes('base') || x.claim.assumed.includes('base')),
      }),
    );
}
