import { carriedIn } from '../claims/claim.ts';
import { daysBetween } from '../records/days.ts';
import { alarmFor } from './alarm.ts';
import { nearest } from './choice.ts';
import type { Constraint } from './constraint.ts';
import { sides, sourcesClash, type TradeIdentity } from './identity.ts';
import type { Rule } from './rule.ts';
import { casesAround } from './share-mismatch.ts';
import { comparable, type Item, isLevel, linked, type Table, within } from './table.ts';

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
  return part.reading.value < FAR_MORE * whole.reading.value || fitsElsewhere(whole, part, table);
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

/** A part that exceeds one of its wholes exceeds the near ones, or is a slip in another place. */
const WHOLES = 12;

function wholesOf(part: Item, table: Table): Item[] {
  const said = linked(part, 'whole', table);
  const wholes = said && said.reading.unit === part.reading.unit && isLevel(said) ? [said] : [];
  const { series } = part;
  if (!series || !part.span) return wholes;
  const known = series.domain === 'trade' ? widerTrade(part, series, table) : widerCount(part, table);
  const others = known.filter((w) => w !== said && w !== part);
  return [...wholes, ...nearest(others, part, WHOLES)];
}

/** The same flow or a wider one (all goods, the world, both ways), over the same time or a longer one. */
function widerTrade(part: Item, series: TradeIdentity, table: Table): Item[] {
  const routes = widerRoutes(series.route);
  if (routes.length === 0) return [];
  const goods = series.goods === 'TOTAL' || isWhole(series) ? [series.goods] : [series.goods, 'TOTAL'];
  return routes.flatMap((route) =>
    goods.flatMap((good) => {
      const key = `${route}|${good}`;
      const same = key === series.key;
      return table.series(key, part).filter((w) => {
        if (w.claim.kind !== 'level' || !w.span || !comparableAmounts(w, part)) return false;
        // A running total "as of" a day has no start, so nothing is known to lie in it.
        if (part.span!.from === part.span!.to || w.span.from === w.span.to) return false;
        return (
          within(w.span, part.span!) ||
          (!same && w.span.from === part.span!.from && w.span.to === part.span!.to)
        );
      });
    }),
  );
}

/** "Total exports" beside a total for goods may hold services as well, so it is no part of it. */
const isWhole = ({ words }: TradeIdentity): boolean =>
  words.every((w) => /^(export|import|trade|shipment|turnover|good|service|merchandise)$/.test(w));

function widerRoutes(route: string): string[] {
  const { from, by, to } = sides(route);
  if (by === '~') return [];
  const pair = [from, to].sort().join('=');
  if (from === 'WLD' || to === 'WLD') {
    const country = from === 'WLD' ? to : from;
    return by === '=' ? [route] : [route, `${country}=WLD`];
  }
  // What a union trades inside is not part of what it trades with the world.
  if (from === to) return [route];
  if (by === '=') return [route];
  return [route, pair, `${from}>WLD`, `WLD>${to}`, `${from}=WLD`, `${to}=WLD`];
}

/** Deaths and severe cases within cases, new within the running total and within a longer time. */
function widerCount(part: Item, table: Table): Item[] {
  const series = part.series;
  if (series?.domain !== 'epidemic') return [];
  const cases = casesAround(part, table).filter((w) => isCountOf(w, part));
  // Cases of several kinds are told, as confirmed and suspected ones: it is among those that hold it.
  const holding = cases.filter((w) => part.reading.generous.low <= w.reading.generous.high);
  const wholes = holding.length === 0 && !isAmongOthers(part, table) ? cases : holding;
  if (series.measure === 'cumulative') return wholes;
  const total = table
    .series(series.key.replace(/\|new$/, '|cumulative'), part)
    .filter((w) => inSameCount(w, part));
  const longer = table
    .series(series.key, part)
    .filter((w) => w.span && part.span && within(w.span, part.span));
  const counted = [...total, ...longer].filter((w) => w.claim.kind === 'level' && comparable(w, part));
  // Who dies today fell ill before: new deaths may well exceed new cases.
  return [...wholes.filter((w) => w.reading.unit === part.reading.unit), ...counted];
}

/** Whether cases of another kind, or as of another day of that week, are enough. */
const isAmongOthers = (part: Item, table: Table): boolean =>
  table
    .place(part.series!, part)
    .some(
      (x) =>
        x !== part &&
        x.series?.domain === 'epidemic' &&
        x.series.words.includes('case') &&
        x.span !== null &&
        Math.abs(daysBetween(x.span.to, part.span!.to)) <= 7 &&
        isCountOf(x, part) &&
        part.reading.generous.low <= x.reading.generous.high,
    );

/** A running total holds what was new shortly before; when it began is not told, so older counts may not be in it. */
function inSameCount(total: Item, part: Item): boolean {
  if (!total.span || !part.span) return false;
  return part.span.to <= total.span.to && daysBetween(part.span.from, total.span.to) <= 92;
}

/** Deaths are counted among cases though the units differ; samples are not. */
const isCountOf = (whole: Item, part: Item): boolean =>
  whole.claim.kind === 'level' &&
  (whole.reading.unit === part.reading.unit ||
    (whole.reading.unit === 'case' && /^(death|recovery)$/.test(part.reading.unit ?? '')));

/**
 * For "at most" two sources that differ a little do no harm: the quarrel between them is about percents. So
 * goods count as within the total of another source; what is then accused must be far off anyway.
 */
const comparableAmounts = (whole: Item, part: Item): boolean =>
  whole.reading.unit === part.reading.unit &&
  whole.claim.basis === part.claim.basis &&
  !sourcesClash(whole.claim, part.claim);
