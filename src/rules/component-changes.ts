import { alarmFor, recomputed } from './alarm.ts';
import { best, combinations } from './choice.ts';
import type { Constraint } from './constraint.ts';
import { sides, type TradeIdentity } from './identity.ts';
import type { Rule } from './rule.ts';
import { type Item, sameSpan, type Table } from './table.ts';

/** Absolute changes of the parts add up to the change of the whole, deficits told by their size. */
export const componentChanges: Rule = {
  name: 'component-changes',
  about: 'the changes of the parts do not add up to the change of the whole',
  find: (table) => ({
    constraints: table.items.flatMap((item) =>
      item && isAmount(item)
        ? ways(item, item.series as TradeIdentity, table).flatMap((w) => best(w, table))
        : [],
    ),
  }),
  explain(broken, table) {
    const c = broken.constraint;
    if (c.rule !== 'component-changes') return null;
    return alarmFor('component-changes', broken, { ...recomputed(c, table), parts: c.of.slice(1) });
  },
};

const isAmount = (item: Item): boolean =>
  item.claim.kind === 'change' &&
  item.series?.domain === 'trade' &&
  !/^(%|x)$/.test(item.reading.unit ?? '%');

function ways(total: Item, series: TradeIdentity, table: Table): Constraint[][] {
  const { from, by, to } = sides(series.route);
  const changes = (key: string) => table.series(key).filter((x) => isAmount(x) && alike(x, total));
  const of = (parts: Item[], signs: (number | null)[]): Constraint[] => {
    const own = signOf(total, table);
    if (own === null || signs.includes(null)) return [];
    return [
      {
        rule: 'component-changes',
        type: by === '~' && parts.every((p) => !p.series!.key.includes('~')) ? 'balance' : 'sum',
        law: 'sum',
        of: [total.index, ...parts.map((p) => p.index)],
        factors: [own, ...(signs as number[])],
        linked: false,
        usual: 0,
      },
    ];
  };
  const flows = combinations([
    changes(`${from}>${to}|${series.goods}`),
    changes(`${to}>${from}|${series.goods}`),
  ]);
  const kinds =
    series.goods === 'TOTAL'
      ? combinations([changes(`${series.route}|good`), changes(`${series.route}|service`)])
      : [];
  return [
    by === '>' ? [] : flows.flatMap((parts) => of(parts, [1, by === '=' ? 1 : -1])),
    kinds.flatMap((parts) =>
      of(
        parts,
        parts.map((p) => signOf(p, table)),
      ),
    ),
  ];
}

const alike = (a: Item, b: Item): boolean =>
  a !== b &&
  a.reading.unit === b.reading.unit &&
  a.claim.basis === b.claim.basis &&
  sameSpan(a.span, b.span) &&
  sameSpan(a.base, b.base);

/**
 * "The deficit rose 2.2 billion" is a fall of the balance. Whether a balance is a deficit is read from its
 * level then or before; null when neither is told.
 */
function signOf(change: Item, table: Table): number | null {
  const series = change.series as TradeIdentity;
  if (!series.route.includes('~')) return 1;
  const levels = [...table.levels(series.key, change.span), ...table.levels(series.key, change.base)];
  const signs = new Set(
    levels
      .filter((l) => l.claim.kind === 'level')
      .map((l) => Math.sign(l.reading.value) * (l.series as TradeIdentity).sign),
  );
  return signs.size === 1 ? [...signs][0]! : null;
}
