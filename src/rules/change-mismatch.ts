import { alarmFor, recomputed } from './alarm.ts';
import { best, nearest } from './choice.ts';
import { type Constraint, holds } from './constraint.ts';
import { type Ends, endsOf, leadsTo, side } from './ends.ts';
import { isMoney } from './reading.ts';
import type { Rule } from './rule.ts';
import { type Item, linked, sameSpan, type Table } from './table.ts';
import { otherBase } from './wrong-base.ts';

/** A change in percent, in points or in amounts against the two levels it lies between. */
export const changeMismatch: Rule = {
  name: 'change-mismatch',
  about: 'a change does not follow from the two levels it lies between',
  find: (table) => ({
    constraints: table.items.flatMap((item) => (item?.claim.kind === 'change' ? changes(item, table) : [])),
  }),
  explain(broken, table) {
    const c = broken.constraint;
    if (c.rule !== 'change-mismatch') return null;
    const [, from = c.of[0]!, to = from] = c.of;
    return alarmFor('change-mismatch', broken, { ...recomputed(c, table), from, to });
  },
};

function changes(item: Item, table: Table): Constraint[] {
  if (item.reading.unit === 'pp') return best(points(item, table), table);
  const mixed = hasSeveralUnits(item, table);
  const candidates = endsOf(item, table).flatMap((e) =>
    between(item, { ...e, doubtful: e.doubtful || (mixed && !e.linked && !isTied(item, e, table)) }),
  );
  const one = best(candidates, table);
  if (one.length > 0)
    return one.map((c) => ({
      ...c,
      doubtful: c.doubtful || (!c.linked && (isTurned(c, table) || hasRival(c, table))),
    }));
  return item.reading.unit === '%' ? best(besideAmount(item, table), table) : [];
}

/** "Earned 181 billion shillings, up 23.5% from 138 billion": one end by grammar, the other right before it. */
const isTied = (item: Item, { from, to }: Ends, table: Table): boolean =>
  linked(item, 'from', table) === from &&
  to.claim.sentence === item.claim.sentence &&
  to.index === item.index - 1 &&
  to.reading.unit === from.reading.unit;

/** A percentage may speak of tonnes or of dollars: where both are told for its time, which is not known. */
function hasSeveralUnits(item: Item, table: Table): boolean {
  if (item.reading.unit !== '%' || !item.series) return false;
  const levels = table.levels(item.series.key, item.span, item);
  return new Set(levels.map((x) => isMoney(x.reading.unit))).size > 1;
}

/** Another base in its own sentence fits: it is as likely the one that is named there. */
const hasRival = (c: Constraint, table: Table): boolean =>
  holds(c, table.readings) === 'no' &&
  otherBase(c, table, (x) => x.claim.sentence === table.claims[c.of[0]!]!.sentence) !== null;

/** It follows exactly the other way round: then base and period were as likely exchanged in the reading. */
function isTurned(c: Constraint, { readings }: Table): boolean {
  const [change, from, to] = c.of as [number, number, number];
  return holds(c, readings) === 'no' && holds({ ...c, of: [change, to, from] }, readings) === 'yes';
}

function between(item: Item, { from, to, linked, doubtful }: Ends): Constraint[] {
  const sign = side([from, to]);
  if (sign === null) return [];
  const percent = item.reading.unit === '%';
  const constraint: Constraint = {
    rule: 'change-mismatch',
    type: 'change',
    law: percent ? 'growth' : 'sum',
    of: [item.index, from.index, to.index],
    factors: percent ? [0.01, sign, sign] : [1, -sign, sign],
    linked,
    usual: 0,
    doubtful,
  };
  // "An improvement of 5 billion": a deficit that shrinks may be told either way round.
  const turned = { ...constraint, factors: [-constraint.factors[0]!, ...constraint.factors.slice(1)] };
  return sign < 0 || item.series?.key.includes('~') ? [constraint, turned] : [constraint];
}

/** How many figures beside it a change may be meant with. */
const BESIDE = 12;

/** Percentage points between two shares or rates of one series. */
function points(item: Item, table: Table): Constraint[] {
  const rates = (when: 'span' | 'base') =>
    item.series
      ? nearest(
          table
            .series(item.series.key, item)
            .filter((x) => x.claim.kind === 'share' && sameSpan(x.span, item[when])),
          item,
          BESIDE,
        )
      : [];
  const to = linked(item, 'to', table);
  const from = linked(item, 'from', table);
  const froms = from ? [from] : rates('base');
  const tos = to ? [to] : rates('span');
  return froms.flatMap((f) =>
    tos
      .filter((t) => t !== f && t.reading.unit === '%' && f.reading.unit === '%')
      .map(
        (t): Constraint => ({
          rule: 'change-mismatch',
          type: 'change',
          law: 'sum',
          of: [item.index, f.index, t.index],
          factors: [1, -1, 1],
          linked: from !== null && to !== null,
          usual: 0,
        }),
      ),
  );
}

/** "Down $51.7 billion, or 2.3 percent, to $2,209.4 billion": the two changes and the level must agree. */
function besideAmount(item: Item, table: Table): Constraint[] {
  if (!item.series) return [];
  const amounts = table
    .series(item.series.key, item)
    .filter((x) => x.claim.kind === 'change' && sameSpan(x.span, item.span) && sameSpan(x.base, item.base));
  return leadsTo(item, table).flatMap((to) =>
    nearest(amounts, item, BESIDE)
      .filter(
        (d) =>
          d.reading.unit !== '%' &&
          d.reading.unit === to.reading.unit &&
          d.claim.basis === to.claim.basis &&
          item.claim.basis === to.claim.basis,
      )
      .map((d): Constraint => {
        const sign = side([to]) ?? 1;
        return {
          rule: 'change-mismatch',
          type: 'change',
          law: 'growth-by',
          of: [item.index, d.index, to.index],
          // Both changes speak of the size of the level, whatever its sign.
          factors: [0.01, 1, sign],
          form: 'percent,absolute,to',
          linked: false,
          usual: 0,
        };
      }),
  );
}
