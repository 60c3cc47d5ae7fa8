import { shiftDay } from '../records/days.ts';
import { alarmFor, recomputed } from './alarm.ts';
import { best, combinations } from './choice.ts';
import type { Constraint } from './constraint.ts';
import { sides, type TradeIdentity, wordsOf } from './identity.ts';
import type { Rule } from './rule.ts';
import { comparable, type Item, isLevel, sameSpan, signsOf, type Table, within } from './table.ts';

/** A total against parts that make it up completely, by definition or because the text adds them itself. */
export const sumMismatch: Rule = {
  name: 'sum-mismatch',
  about: 'a total is not the sum of the parts that make it up',
  find: (table) => ({
    constraints: table.items.flatMap((item) =>
      item?.series && item.claim.kind === 'level' && item.span ? sumsTo(item, table) : [],
    ),
  }),
  explain(broken, table) {
    const c = broken.constraint;
    if (c.rule !== 'sum-mismatch') return null;
    return alarmFor('sum-mismatch', broken, { ...recomputed(c, table), parts: c.of.slice(1) });
  },
};

function sumsTo(total: Item, table: Table): Constraint[] {
  const ways = [byTime(total, table)];
  if (total.series!.domain === 'trade') {
    const series = total.series as TradeIdentity;
    ways.push(bothFlows(total, series, table), goodsAndServices(total, series, table));
    ways.push(withAndWithout(total, series, table), namedTogether(total, series, table));
  }
  return ways.flatMap((lists) =>
    best(
      lists.flatMap((parts) => adds(total, parts)),
      table,
    ).map((c) => ({ ...c, doubtful: isPartItself(c, table) })),
  );
}

/**
 * Less than one of its parts, and no power of ten of any figure would mend it: it was no total, but a part that was not
 * read as one.
 */
function isPartItself({ of, factors }: Constraint, { readings }: Table): boolean {
  const values = of.map((i, k) => readings[i]!.value * factors[k]!);
  if (values.some((v) => v <= 0) || values[0]! > 0.8 * Math.max(...values.slice(1))) return false;
  const adds = ([total, ...parts]: number[]) =>
    Math.abs(parts.reduce((x, y) => x + y, 0) / total! - 1) < 0.05;
  return !values.some((v, k) => POWERS.some((p) => adds(values.with(k, v * 10 ** p))));
}

const POWERS = [1, -1, 2, -2, 3, -3, 6, -6];

const adds = (total: Item, parts: readonly Item[]): Constraint[] =>
  signed([total, ...parts]).map((factors) => ({
    rule: 'sum-mismatch',
    type: 'sum',
    law: 'sum',
    of: [total.index, ...parts.map((p) => p.index)],
    factors,
    linked: false,
    usual: 0,
  }));

/** Every choice of signs; only balances have one, and they have few parts. */
const signed = (items: readonly Item[]): number[][] =>
  items.reduce<number[][]>(
    (all, item) => all.flatMap((head) => signsOf(item).map((s) => [...head, s])).slice(0, 16),
    [[]],
  );

/** Levels of a series at the total's time that may be added to it. */
function at(key: string, total: Item, table: Table): Item[] {
  return table.levels(key, total.span, total).filter((x) => x !== total && comparable(x, total));
}

/** Levels of some goods on the total's own route and at its time that may be added to it. */
const onRoute = (
  total: Item,
  { route }: TradeIdentity,
  table: Table,
  among: (series: TradeIdentity) => boolean,
): Item[] =>
  table
    .route(route, total)
    .filter(
      (x) =>
        x !== total &&
        isLevel(x) &&
        among(x.series as TradeIdentity) &&
        sameSpan(x.span, total.span) &&
        comparable(x, total),
    );

/** Trade is exports and imports. */
function bothFlows(total: Item, series: TradeIdentity, table: Table): Item[][] {
  const { from, by, to } = sides(series.route);
  if (by !== '=' || from === to) return [];
  return combinations([
    at(`${from}>${to}|${series.goods}`, total, table),
    at(`${to}>${from}|${series.goods}`, total, table),
  ]);
}

/** A total that is told beside goods and services contains both. */
function goodsAndServices(total: Item, series: TradeIdentity, table: Table): Item[][] {
  if (series.goods !== 'TOTAL') return [];
  return combinations([
    at(`${series.route}|good`, total, table),
    at(`${series.route}|service`, total, table),
  ]);
}

/** "Oil" and "non-oil" are all there is. */
function withAndWithout(total: Item, series: TradeIdentity, table: Table): Item[][] {
  if (series.goods !== 'TOTAL') return [];
  const others = onRoute(total, series, table, ({ words }) => words.length > 0);
  const words = (x: Item) => (x.series as TradeIdentity).words;
  return others.flatMap((without) => {
    if (words(without).filter((w) => w === 'non').length !== 1 || nons(without) !== 1) return [];
    const rest = words(without)
      .filter((w) => w !== 'non')
      .join(' ');
    return others.filter((x) => words(x).join(' ') === rest).map((x) => [x, without]);
  });
}

const nons = (x: Item): number =>
  x.claim.series && 'goods' in x.claim.series ? (x.claim.series.goods.match(/\bnon\b/gi)?.length ?? 0) : 0;

/** "Rice, oil and sugar came to …": every one of the goods named has its own level. */
function namedTogether(total: Item, series: TradeIdentity, table: Table): Item[][] {
  const goods = total.claim.series && 'goods' in total.claim.series ? total.claim.series.goods : '';
  const names = goods
    .split(/,|\band\b|&/)
    .map(wordsOf)
    .filter((w) => w.length > 0);
  if (names.length < 2 || goods === 'TOTAL') return [];
  const levels = onRoute(total, series, table, (x) => x.goods !== series.goods);
  const named = names.map((name) =>
    levels.filter((x) => name.join(' ') === (x.series as TradeIdentity).words.join(' ')),
  );
  return combinations(named);
}

/** Spans that follow each other without a gap: April, May and June make the quarter. */
function byTime(total: Item, table: Table): Item[][] {
  const series = total.series!;
  if (series.domain === 'epidemic' && series.measure === 'cumulative') return [];
  const starts = new Map<string, Item[]>();
  for (const x of table.series(series.key, total)) {
    if (!isLevel(x) || !x.span || !within(total.span!, x.span) || !comparable(x, total)) continue;
    const list = starts.get(x.span.from);
    if (list) list.push(x);
    else starts.set(x.span.from, [x]);
  }
  if (starts.size < 2) return [];
  const chains: Item[][] = [];
  let steps = 0;
  const follow = (chain: Item[], from: string): void => {
    if (++steps > 400 || chains.length >= 16) return;
    for (const x of starts.get(from) ?? []) {
      if (x.span!.to === total.span!.to) chains.push([...chain, x]);
      else follow([...chain, x], shiftDay(x.span!.to, 1));
    }
  };
  follow([], total.span!.from);
  return chains;
}
