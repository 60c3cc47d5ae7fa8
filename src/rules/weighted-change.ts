import { hull, type Interval, scale } from '../records/interval.ts';
import { alarmFor, recomputed } from './alarm.ts';
import { best, combinations, nearest } from './choice.ts';
import type { Constraint } from './constraint.ts';
import { sides } from './identity.ts';
import type { Rule } from './rule.ts';
import { comparable, type Item, isLevel, sameSpan, type Table } from './table.ts';

/** The change of trade lies between those of exports and imports, by their weights. */
export const weightedChange: Rule = {
  name: 'weighted-change',
  about: "a total's change does not lie between the changes of its parts, by their weights",
  find: (table) => ({
    constraints: table.items.flatMap((item) => (isChange(item) ? best(weighted(item, table), table) : [])),
  }),
  explain(broken, table) {
    const c = broken.constraint;
    if (c.rule !== 'weighted-change') return null;
    const parts = c.law === 'weighted' ? [c.of[1]!, c.of[3]!] : c.of.slice(1);
    return alarmFor('weighted-change', broken, { ...recomputed(c, table), parts });
  },
};

const isChange = (item: Item | null): item is Item =>
  item !== null &&
  item.claim.kind === 'change' &&
  item.reading.unit === '%' &&
  item.series?.domain === 'trade';

function weighted(total: Item, table: Table): Constraint[] {
  const series = total.series!;
  if (series.domain !== 'trade' || !total.span || !total.base) return [];
  const { from, by, to } = sides(series.route);
  if (by !== '=') return [];
  const keys = [`${from}>${to}|${series.goods}`, `${to}>${from}|${series.goods}`];
  const changes = keys.map((key) =>
    table
      .series(key, total)
      .filter(
        (x) =>
          isChange(x) && sameSpan(x.span, total.span) && sameSpan(x.base, total.base) && comparable(x, total),
      ),
  );
  return combinations(changes).flatMap(([a, b]) =>
    withWeights(total, a!, b!, keys as [string, string], table),
  );
}

function withWeights(total: Item, a: Item, b: Item, keys: [string, string], table: Table): Constraint[] {
  const common = {
    rule: 'weighted-change',
    type: 'change',
    form: 'weighted',
    linked: false,
    usual: 0,
  } as const;
  const [x, y] = keys.map((key) =>
    table.levels(key, total.span, total).filter((l) => isLevel(l) && l.claim.basis === total.claim.basis),
  ) as [Item[], Item[]];
  const levels = combinations([x, y]).filter(([p, q]) => p!.reading.unit === q!.reading.unit);
  if (levels.length > 0)
    return levels.map(([p, q]) => ({
      ...common,
      law: 'weighted',
      of: [total.index, a.index, p!.index, b.index, q!.index],
      factors: [0.01, 0.01, 1, 0.01, 1],
    }));
  return [
    {
      ...common,
      law: 'mean',
      of: [total.index, a.index, b.index],
      factors: [0.01, 0.01, 0.01],
      rate: shareElsewhere(keys, total, table) ?? { low: 0, high: 1 },
    },
  ];
}

/**
 * The weight of the first part where the text gives none for this time but does for another: a structure of
 * trade moves slowly, so 15 points either way are granted. Null when no other time is told.
 */
function shareElsewhere([first, second]: [string, string], total: Item, table: Table): Interval | null {
  let found: Interval | null = null;
  for (const p of table.series(first, total)) {
    if (p.claim.kind !== 'level') continue;
    for (const q of nearest(table.levels(second, p.span, p), p)) {
      if (q.claim.kind !== 'level' || !comparable(p, q)) continue;
      const share = p.reading.value / (p.reading.value + q.reading.value);
      const near = { low: Math.max(0, share - 0.15), high: Math.min(1, share + 0.15) };
      found = found ? hull(found, near) : near;
    }
  }
  return found && scale(found, 1);
}
