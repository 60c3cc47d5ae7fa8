import { daysBetween } from '../records/days.ts';
import { alarmFor } from './alarm.ts';
import { nearest } from './choice.ts';
import type { Constraint } from './constraint.ts';
import type { AlarmArgs, Rule } from './rule.ts';
import { comparable, type Item, linked, REACH, type Table } from './table.ts';

/** "Up from", a record, a running total: words that say which of two amounts is the larger. */
export const orderViolation: Rule = {
  name: 'order-violation',
  about: 'two amounts stand the other way round than the words say',
  find: (table) => ({ constraints: [...said(table), ...runningTotals(table), ...records(table)] }),
  explain(broken) {
    const c = broken.constraint;
    if (c.rule !== 'order-violation') return null;
    const [more = broken.accused, less = more] = c.of;
    return alarmFor('order-violation', broken, {
      more,
      less,
      why: c.form as AlarmArgs['order-violation']['why'],
    });
  },
};

const order = (
  more: Item,
  less: Item,
  why: AlarmArgs['order-violation']['why'],
  accuse: Item,
): Constraint => {
  // Deficits are told by size: "a record deficit" is the lowest balance.
  const sign = more.reading.value < 0 && less.reading.value < 0 ? -1 : 1;
  return {
    rule: 'order-violation',
    type: 'order',
    law: 'at-most',
    of: [more.index, less.index],
    factors: [sign, sign],
    form: why,
    linked: why === 'said',
    usual: accuse === more ? 0 : 1,
  };
};

/** "Rose to 59.74 from 19.05": what the words say of the two levels. */
function said(table: Table): Constraint[] {
  return table.items.flatMap((item) => {
    const link = item?.claim.links.find((l) => l.role === 'previous' && l.direction);
    const before = link && table.items[link.claim];
    if (!item || !before || !comparable(item, before) || item.reading.value * before.reading.value < 0)
      return [];
    return [link.direction === 'up' ? order(item, before, 'said', item) : order(before, item, 'said', item)];
  });
}

/** What was counted up to a day cannot be less later: each telling against the one before in time. */
function runningTotals(table: Table): Constraint[] {
  const out: Constraint[] = [];
  for (const series of table.everySeries()) {
    const key = series[0]!.series!.key;
    if (
      !key.endsWith('|cumulative') ||
      /treatment|active|hospital|isolat|quarantine|severe|critical|serious/.test(key)
    )
      continue;
    const levels = series
      .filter((x) => x.claim.kind === 'level' && x.span)
      .sort((a, b) => (a.span!.to < b.span!.to ? -1 : a.span!.to > b.span!.to ? 1 : a.index - b.index));
    levels.forEach((later, i) => {
      const earlier = levels[i - 1];
      if (
        earlier &&
        isNext(earlier, later) &&
        comparable(earlier, later) &&
        !isToldToFall(earlier, later, series)
      )
        out.push({
          ...order(later, earlier, 'running-total', later),
          doubtful: isAnotherCount(earlier, later),
        });
    });
  }
  return out;
}

/** "96 cases, 12% fewer than the 109 of the quarter before": the text knows, so that these are no running totals. */
const isToldToFall = (earlier: Item, later: Item, series: readonly Item[]): boolean =>
  earlier.claim.sentence === later.claim.sentence &&
  series.some(
    ({ claim, reading }) =>
      claim.kind === 'change' && claim.sentence === later.claim.sentence && reading.value < 0,
  );

/**
 * Far below the total before it and no power of ten from a likely one: what was new on a day, or the count of a part,
 * was taken for a running total.
 */
function isAnotherCount(earlier: Item, later: Item): boolean {
  const before = earlier.reading.value;
  const now = later.reading.value;
  if (now <= 0 || now >= 0.8 * before) return false;
  const most = daysBetween(earlier.span!.to, later.span!.to) <= 31 ? 1.3 : 2;
  return ![1, 2, 3, 6].some((p) => now * 10 ** p >= 0.9 * before && now * 10 ** p <= most * before);
}

/** On a later day within a year: after that another outbreak may be counted. */
function isNext(earlier: Item, later: Item): boolean {
  const days = daysBetween(earlier.span!.to, later.span!.to);
  return days > 0 && days <= 366;
}

/** A record, or a highest since a time told, exceeds every earlier level of the same length that is told. */
function records(table: Table): Constraint[] {
  return table.claims.flatMap((claim, index) => {
    if (claim.kind !== 'rank' || claim.mood !== 'fact' || !claim.period || !claim.series) return [];
    if (
      !/\b(record|highest|largest|biggest)\b/i.test(claim.text) ||
      /\blow|\b(year|month|quarter)ly\b|-largest|-biggest|-highest/i.test(claim.text)
    )
      return [];
    const own = levelOf(index, table);
    if (
      !own?.series ||
      !own.span ||
      (own.series.domain === 'trade' && own.series.goods !== 'TOTAL' && /biggest|largest/i.test(claim.text))
    )
      return [];
    const since = /since (?:[A-Z][a-z]+ )?(\d{4})/.exec(claim.text)?.[1];
    if (!since && !/\brecord\b/i.test(claim.text)) return [];
    const before = table
      .series(own.series.key, own)
      .filter((x) => x.claim.kind === 'level' && x.span && x.span.to < own.span!.from && comparable(x, own))
      .filter(
        (x) =>
          length(x) === length(own) &&
          Math.sign(x.reading.value) === Math.sign(own.reading.value) &&
          (!since || x.span!.from.slice(0, 4) > since),
      );
    return nearest(before, own, BEATEN).map((x) => order(own, x, 'record', own));
  });
}

/** How many earlier levels a record is held against. */
const BEATEN = 60;

/** The level a rank is about: the one it stands right before ("from a record 5.99 billion"), else of its series and time, in its sentence. */
function levelOf(rank: number, table: Table): Item | null {
  const claim = table.claims[rank]!;
  const next = table.claims[rank + 1];
  if (next?.kind === 'level' && next.start - claim.end === 1) return table.items[rank + 1] ?? null;
  const near = table.items
    .slice(Math.max(0, rank - REACH), rank + REACH)
    .filter(
      (x): x is Item =>
        x !== null &&
        x.claim.kind === 'level' &&
        x.claim.sentence === claim.sentence &&
        x.claim.period === claim.period &&
        JSON.stringify(x.claim.series) === JSON.stringify(claim.series),
    );
  const tied = near.filter((x) => linked(x, 'same', table)?.index === rank);
  return tied[0] ?? (near.length === 1 ? near[0]! : null);
}

const length = (x: Item): number => Math.round(daysBetween(x.span!.from, x.span!.to) / 30);
