import { alarmFor, recomputed } from './alarm.ts';
import { best, combinations } from './choice.ts';
import type { Constraint } from './constraint.ts';
import { sides, type TradeIdentity } from './identity.ts';
import { isOfAnotherTime } from './other-time.ts';
import type { Rule } from './rule.ts';
import { comparable, type Item, signsOf, type Table } from './table.ts';

/** A surplus or deficit against exports less imports. */
export const balanceMismatch: Rule = {
  name: 'balance-mismatch',
  about: 'a surplus or deficit is not exports less imports',
  find: (table) => ({
    constraints: table.items.flatMap((item) =>
      item?.series?.domain === 'trade' && item.claim.kind === 'level' && item.series.route.includes('~')
        ? balances(item, item.series, table)
        : [],
    ),
  }),
  explain(broken, table) {
    const c = broken.constraint;
    if (c.rule !== 'balance-mismatch') return null;
    const parts = c.of.slice(1);
    return alarmFor('balance-mismatch', broken, {
      ...recomputed(c, table),
      parts,
      swapped: broken.offer?.why === 'swap',
    });
  },
};

function balances(balance: Item, series: TradeIdentity, table: Table): Constraint[] {
  const { from, to } = sides(series.route);
  if (from === to) return [];
  const at = (key: string) => table.levels(key, balance.span, balance).filter((x) => comparable(x, balance));
  const exports = at(`${from}>${to}|${series.goods}`);
  const imports = at(`${to}>${from}|${series.goods}`);
  const both = combinations([exports, imports]).flatMap((parts) => ways(balance, parts, [1, -1]));
  if (both.length > 0)
    return best(both, table).map((c) => ({ ...c, doubtful: isOfAnotherTime(c, 0, table) }));
  // One flow and the total of both leave the other: the balance is twice the exports less the total.
  const trade = at(`${[from, to].sort().join('=')}|${series.goods}`).concat(
    from < to || to === 'WLD' ? [] : at(`${from}=${to}|${series.goods}`),
  );
  const known = exports.length > 0 ? exports : imports;
  const way = exports.length > 0 ? 1 : -1;
  return best(
    combinations([known, trade])
      .flatMap((parts) => ways(balance, parts, [2 * way, -way]))
      .map((c) => ({ ...c, form: exports.length > 0 ? 'balance,exports,total' : 'balance,imports,total' })),
    table,
  );
}

/** "Brazil took $892 million and sold $875 million, leaving a surplus of $17 million": whose surplus, nobody says. */
const isEithers = ({ claim, series }: Item): boolean =>
  claim.assumed.includes('partner') && !series!.key.includes('WLD');

const ways = (balance: Item, parts: readonly Item[], factors: number[]): Constraint[] =>
  (isEithers(balance) ? [1, -1] : signsOf(balance)).map((sign) => ({
    rule: 'balance-mismatch',
    type: 'balance',
    law: 'sum',
    of: [balance.index, ...parts.map((p) => p.index)],
    factors: [sign, ...factors],
    linked: false,
    usual: 0,
  }));
