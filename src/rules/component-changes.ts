import { alarmFor, recomputed } from './alarm.ts';
import { best, combinations } from './choice.ts';
import type { Constraint } from './constraint.ts';
import { sides, type TradeIdentity } from './identity.ts';
import type { Rule } from './rule.ts';
import { type Item, sameSpan, signsOf, type Table } from './table.ts';

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
  const changes = (key: string) => table.series(key, total).filter((x) => isAmount(x) && alike(x, total));
  const adds = (parts: Item[], signs: number[][]): Constraint[] =>
    signs.map((factors) => ({
      rule: 'component-changes',
      type: by === '~' && parts.every((p) => !p.series!.key.includes('~')) ? 'balance' : 'sum',
      law: 'sum',
      of: [total.index, ...parts.map((p) => p.index)],
      factors,
      linked: false,
      usual: 0,
    }));
  const own = turnsOf(total, table);
  const flows = combinations([
    changes(`${from}>${to}|${series.goods}`),
    changes(`${to}>${from}|${series.goods}`),
  ]);
  const kinds =
    series.goods === 'TOTAL'
      ? combinations([changes(`${series.route}|good`), changes(`${series.route}|service`)])
      : [];
  const back = by === '=' ? 1 : -1;
  return [
    by === '>'
      ? []
      : flows.flatMap((parts) =>
          adds(
            parts,
            own.map((turn) => [turn, 1, back]),
          ),
        ),
    kinds.flatMap((parts) => {
      const [a, b] = parts.map((p) => turnsOf(p, table)) as [number[], number[]];
      return adds(
        parts,
        own.flatMap((turn) => a.flatMap((x) => b.map((y) => [turn, x, y]))),
      );
    }),
  ];
}

const alike = (a: Item, b: Item): boolean =>
  a !== b &&
  a.reading.unit === b.reading.unit &&
  a.claim.basis === b.claim.basis &&
  sameSpan(a.span, b.span) &&
  sameSpan(a.base, b.base);

/**
 * "The deficit rose 2.2 billion" is a fall of the balance: -1. Whether a balance is a deficit is read from its
 * level then or before; none when neither is told, both when they are told without a sign or disagree.
 */
function turnsOf(change: Item, table: Table): number[] {
  const series = change.series as TradeIdentity;
  if (!series.route.includes('~')) return [1];
  const levels = [change.span, change.base].flatMap((span) => table.levels(series.key, span, change));
  const told = levels.filter((l) => l.claim.kind === 'level');
  return [...new Set(told.flatMap((l) => signsOf(l).map((sign) => sign * Math.sign(l.reading.value))))];
}
