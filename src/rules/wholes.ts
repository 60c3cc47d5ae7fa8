import { daysBetween } from '../records/days.ts';
import { nearest } from './choice.ts';
import { sides, sourcesClash, type TradeIdentity } from './identity.ts';
import { casesAround } from './share-mismatch.ts';
import { comparable, type Item, isLevel, linked, type Table, within } from './table.ts';

/** A part that exceeds one of its wholes exceeds the near ones, or is a slip in another place. */
const WHOLES = 12;

/** The amounts that must contain a part, what its sentence says before what stands near. */
export function wholesOf(part: Item, table: Table): Item[] {
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

/** The routes whose trade holds that of a route, its own first. */
export function widerRoutes(route: string): string[] {
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
export const comparableAmounts = (whole: Item, part: Item): boolean =>
  whole.reading.unit === part.reading.unit &&
  whole.claim.basis === part.claim.basis &&
  !sourcesClash(whole.claim, part.claim);
