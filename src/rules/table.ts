import type { Claim } from '../claims/claim.ts';
import { daysBetween } from '../records/days.ts';
import { inDays, parsePeriod, type Span } from '../records/period.ts';
import { type Identity, identityOf, sourcesClash } from './identity.ts';
import { type Reading, readingOf } from './reading.ts';

/** A claim that can be calculated with. */
export interface Item {
  index: number;
  claim: Claim;
  reading: Reading;
  series: Identity | null;
  /** In days; of a running total the last day counts, for its start is seldom told. */
  span: Span | null;
  base: Span | null;
}

/** The claims of an article, indexed by what they are about, so that rules look up and never search. */
export interface Table {
  claims: readonly Claim[];
  readings: readonly (Reading | null)[];
  /** Facts only, by claim index: no forecasts, no superseded figures, nothing malformed. */
  items: readonly (Item | null)[];
  /** Levels (and stated nothings) of a series in one span, about a figure. */
  levels(key: string, span: Span | null, about: Item): readonly Item[];
  /** Facts of a series, about a figure. */
  series(key: string, about: Item): readonly Item[];
  /** Facts of one place, about a figure: a trade route, or an area, a disease and whether its counts are new or cumulative. */
  place(of: Identity, about: Item): readonly Item[];
  /** Facts of all series of a trade route, about a figure. */
  route(route: string, about: Item): readonly Item[];
  /** All facts of each series, for rules that go through them once. */
  everySeries(): Iterable<readonly Item[]>;
}

export function tableOf(claims: readonly Claim[]): Table {
  const readings = claims.map(readingOf);
  const items = claims.map((claim, index) => itemOf(claim, index, readings[index]!));
  const bySeries = new Map<string, Item[]>();
  const bySpan = new Map<string, Item[]>();
  const byPlace = new Map<string, Item[]>();
  for (const item of items) {
    if (!item?.series) continue;
    push(bySeries, item.series.key, item);
    push(byPlace, placeOf(item.series), item);
    if (isLevel(item) && item.span) push(bySpan, spanKey(item.series.key, item.span), item);
  }
  return {
    claims,
    readings,
    items,
    levels: (key, span, about) => near(span ? bySpan.get(spanKey(key, span)) : undefined, about),
    series: (key, about) => near(bySeries.get(key), about),
    place: (of, about) => near(byPlace.get(placeOf(of)), about),
    route: (route, about) => near(byPlace.get(route), about),
    everySeries: () => bySeries.values(),
  };
}

/**
 * How many facts of one list are looked at before a figure, and how many after it. No article tells a thing as often;
 * a long table does, and what stands further off is not held against it, so that time grows with length alone.
 */
export const REACH = 100;

/** The stretch of a list, which is in the order of the text, that stands about a figure. */
function near(list: readonly Item[] = [], { index }: Item): readonly Item[] {
  if (list.length <= 2 * REACH) return list;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.index < index) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - REACH), low + REACH);
}

function itemOf(claim: Claim, index: number, reading: Reading | null): Item | null {
  if (!reading || claim.mood !== 'fact' || isOfPrice(claim)) return null;
  const series = identityOf(claim);
  const cumulative = series?.domain === 'epidemic' && series.measure === 'cumulative';
  return {
    index,
    claim,
    reading,
    series,
    span: spanOf(claim.period, cumulative),
    base: spanOf(claim.base, cumulative),
  };
}

/** No rule knows the price that a change is of at both its ends. */
const isOfPrice = ({ kind, per }: Claim): boolean => kind === 'change' && per !== null;

/** Days: a month and a half. */
const SHORT = 45;

function spanOf(period: string | null, asOf: boolean): Span | null {
  const span = period === null ? null : parsePeriod(period);
  if (!span) return null;
  const days = inDays(span);
  // "1,240 in the two weeks to Sunday" is no running total, whatever it was taken for.
  if (asOf && period!.includes('/') && daysBetween(days.from, days.to) < SHORT) return null;
  return asOf ? { from: days.to, to: days.to } : days;
}

const placeOf = (s: Identity): string =>
  s.domain === 'trade' ? s.route : `${s.area}|${s.disease ?? ''}|${s.measure}`;
const spanKey = (key: string, span: Span): string => `${key}@${span.from}/${span.to}`;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export const isLevel = (item: Item): boolean => item.claim.kind === 'level' || item.claim.kind === 'zero';

export const sameSpan = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && a.from === b.from && a.to === b.to;

/** Whether `inner` lies in `outer` and is shorter. */
export const within = (outer: Span, inner: Span): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && !sameSpan(outer, inner);

/** Amounts that may be added and divided: one unit, one basis, no quarrel of sources. */
export const comparable = (a: Item, b: Item): boolean =>
  a.reading.unit === b.reading.unit && a.claim.basis === b.claim.basis && !sourcesClash(a.claim, b.claim);

/**
 * By what an amount may have to be multiplied to stand on the side of its series: -1 where a balance is told
 * from the partner's side; both where it is told without a sign, for "a gap of 5 billion" may be either, while "a surplus"
 * may not.
 */
export function signsOf({ claim, reading, series }: Item): readonly number[] {
  if (series?.domain !== 'trade') return [1];
  const unsigned =
    series.route.includes('~') && claim.kind === 'level' && reading.value > 0 && !claim.surplus;
  return unsigned ? [series.sign, -series.sign] : [series.sign];
}

/** The item a claim's grammar ties it to. */
export function linked(item: Item, role: Claim['links'][number]['role'], table: Table): Item | null {
  const link = item.claim.links.find((l) => l.role === role);
  return (link && table.items[link.claim]) ?? null;
}
