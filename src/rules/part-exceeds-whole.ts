import { carriedIn } from '../claims/claim.ts';
import { alarmFor } from './alarm.ts';
import type { Constraint } from './constraint.ts';
import type { TradeIdentity } from './identity.ts';
import type { Rule } from './rule.ts';
import { type Item, linked, type Table, within } from './table.ts';
import { comparableAmounts, wholesOf, widerRoutes } from './wholes.ts';

/** Goods within all goods, a partner within the world, a month within the year to date, deaths within cases. */
export const partExceedsWhole: Rule = {
  name: 'part-exceeds-whole',
  about: 'a part is larger than the whole it belongs to',
  find: (table) => ({
    constraints: table.items.flatMap((item) =>
      item && item.claim.kind === 'level'
        ? wholesOf(item, table)
            .filter((whole) => linked(whole, 'whole', table) !== item)
            .map((whole) => inside(whole, item, table))
        : [],
    ),
  }),
  explain(broken, table) {
    const c = broken.constraint;
    if (c.rule !== 'part-exceeds-whole') return null;
    const [whole, part] = c.of as [number, number];
    const times = table.readings[part]!.value / table.readings[whole]!.value;
    return alarmFor('part-exceeds-whole', broken, { part, whole, times });
  },
};

/** "Trade" is said of exports alone as well, so only twice as much as both ways together is too much. */
const isLoosely = (whole: Item, part: Item): boolean =>
  isBothWays(whole) && !isBothWays(part) && part.reading.value < 2 * whole.reading.value;

const isBothWays = ({ series }: Item): boolean => series?.domain === 'trade' && series.route.includes('=');

/** "Non-oil exports" beside exports of which the goods were missed: those may be the oil. */
const isComplement = (whole: Item, part: Item): boolean =>
  part.series?.domain === 'trade' &&
  part.series.words.includes('non') &&
  whole.series?.domain === 'trade' &&
  whole.series.goods === 'TOTAL';

/** No slip turns thousands of times as many people into a part: another count was meant. */
const isAnotherCount = (whole: Item, part: Item): boolean =>
  part.series?.domain === 'epidemic' && part.reading.value > 1000 * whole.reading.value;

/** What is so much more than its whole was not taken from the wrong line of the text: a scale word is wrong. */
const FAR_MORE = 8;

/**
 * Something of the part or of the whole was taken from the text before it, and it is not far beyond, or it fits into
 * another amount that is told, of a longer time, of all goods or of both ways.
 */
function isOpen(whole: Item, part: Item, table: Table): boolean {
  if (part.series?.domain !== 'trade' || !part.span || !whole.span) return false;
  const isTold = ({ claim }: Item) => !claim.assumed.includes('time') && carriedIn(claim).length === 0;
  if (isTold(part) && isTold(whole)) return false;
  if (!isTold(whole) && isBelowSeveral(whole, table)) return true;
  const isNear = part.reading.value < FAR_MORE * whole.reading.value && !isListed(whole, part, table);
  return isNear || fitsElsewhere(whole, part, table);
}

/**
 * "Exports fell to $14.5 million in May. Soybeans were the largest item, at $3.0 million, followed by sugar at …": other
 * goods of its sentence fit into the total of the sentence before, with a rank among them or two of them.
 */
function isListed(whole: Item, part: Item, table: Table): boolean {
  const { sentence, period } = part.claim;
  const { route, goods } = part.series as TradeIdentity;
  const isTotal = whole.series?.key === `${route}|TOTAL` && !whole.claim.assumed.includes('time');
  if (!isTotal || goods === 'TOTAL' || whole.claim.sentence !== sentence - 1) return false;
  const others = table
    .place(part.series!, part)
    .filter((x) => x.claim.sentence === sentence && x.claim.period === period && x.claim.kind === 'level')
    .filter((x) => x.series!.key !== part.series!.key && comparableAmounts(whole, x))
    .filter((x) => x.reading.value < whole.reading.value);
  const isRanked = table.claims.some(
    (c) => c.kind === 'rank' && c.sentence === sentence && c.period === period && c.domain === 'trade',
  );
  return others.length >= (isRanked ? 1 : 2);
}

/** Worked out once, for many parts ask it of one whole. */
const below = new WeakMap<Item, boolean>();

/** Less than several of the times in it, and no scale word from their sum: it was of something else. */
function isBelowSeveral(whole: Item, table: Table): boolean {
  const before = below.get(whole);
  if (before !== undefined) return before;
  const inside = table
    .series(whole.series!.key, whole)
    .filter((x) => x.claim.kind === 'level' && x.span !== null && within(whole.span!, x.span))
    .filter((x) => comparableAmounts(whole, x) && x.reading.value > whole.reading.value);
  const bySpan = new Map(inside.map((x) => [`${x.span!.from}/${x.span!.to}`, x.reading.value]));
  const sum = [...bySpan.values()].reduce((a, b) => a + b, 0);
  const isSlip = [3, 6].some((p) => {
    const value = whole.reading.value * 10 ** p;
    return value >= sum && value <= 10 * sum;
  });
  below.set(whole, bySpan.size > 1 && !isSlip);
  return below.get(whole)!;
}

function fitsElsewhere(whole: Item, part: Item, table: Table): boolean {
  const { route, goods } = part.series as TradeIdentity;
  const at = part.claim.assumed.includes('time') ? whole.span! : part.span!;
  const sameGoods = goods !== 'TOTAL' && whole.series?.key === part.series!.key;
  const goodsOpen = sameGoods && [part, whole].some((x) => carriedIn(x.claim).includes('goods'));
  return widerRoutes(route)
    .flatMap((way) =>
      goodsOpen
        ? table.route(way, part)
        : [`${way}|${goods}`, `${way}|TOTAL`].flatMap((key) => table.series(key, part)),
    )
    .some(
      (other) =>
        other !== part &&
        other !== whole &&
        other.claim.kind === 'level' &&
        other.span !== null &&
        within(other.span, at) &&
        comparableAmounts(other, part) &&
        part.reading.generous.low <= other.reading.generous.high,
    );
}

function inside(whole: Item, part: Item, table: Table): Constraint {
  return {
    rule: 'part-exceeds-whole',
    type: 'part',
    law: 'at-most',
    of: [whole.index, part.index],
    factors: [1, 1],
    linked: linked(part, 'whole', table) === whole,
    usual: 1,
    doubtful:
      isAnotherCount(whole, part) ||
      isLoosely(whole, part) ||
      isComplement(whole, part) ||
      isOpen(whole, part, table),
  };
}
