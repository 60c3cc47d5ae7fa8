import { type Claim, carriedIn } from '../claims/claim.ts';
import { overlaps } from '../records/interval.ts';
import type { Constraint } from './constraint.ts';
import { looksLike } from './slip.ts';
import { comparable, type Item, linked, type Table } from './table.ts';

/**
 * Levels or changes that are told of one thing and time and are not one amount: neither equal within their
 * digits nor a slip of the pen apart. Something that tells them apart (a kind, an adjustment, a part of the
 * trade) was not read, so what does not fit them is as likely to be meant of another.
 */
export function contested(table: Table): ReadonlySet<number> {
  const out = new Set<number>();
  for (const series of table.everySeries()) {
    const groups = new Map<string, Item[]>();
    for (const item of series) {
      const { kind } = item.claim;
      if ((kind !== 'level' && kind !== 'change') || !item.span) continue;
      const times = [item.span, item.base].map((span) => `${span?.from}/${span?.to}`);
      // What is earned and what is weighed change by different percentages.
      const end =
        item.reading.unit === '%' ? (linked(item, 'from', table) ?? linked(item, 'to', table)) : null;
      const of = end?.reading.unit;
      const when = `${kind}|${times}|${item.reading.unit}|${item.claim.basis}|${of}`;
      const group = groups.get(when);
      if (group) group.push(item);
      else groups.set(when, [item]);
    }
    for (const group of groups.values()) {
      const [first] = group as [Item];
      if (group.some((x) => comparable(x, first) && !oneAmount(first, x)))
        for (const x of group) out.add(x.index);
    }
  }
  return out;
}

const oneAmount = (a: Item, b: Item): boolean => overlaps(sized(a), sized(b)) || looksLike(a, b);

/** Without its sign, for balances are told either way. */
function sized({ reading }: Item): Item['reading']['generous'] {
  const { low, high } = reading.generous;
  return high <= 0 ? { low: -high, high: -low } : { low, high };
}

/** Not tied by grammar, and resting on a figure that may not be the one meant, or whose sentence tells neither flow nor goods. */
export const isDoubtful = (c: Constraint, doubted: ReadonlySet<number>, { claims }: Table): boolean =>
  c.doubtful === true ||
  (!c.linked &&
    c.rule !== 'period-conflict' &&
    c.of.some((i) => doubted.has(i) || (IDENTIFIES.test(c.rule) && isWhollyCarried(claims[i]!))));

/** What rests on a figure being of just this, where a change or a sum has three figures to agree. */
const IDENTIFIES = /^(?:contradicts-itself|share-mismatch|part-exceeds-whole)$/;

const isWhollyCarried = (claim: Claim): boolean => {
  const carried = carriedIn(claim);
  return carried.includes('flow') && carried.includes('goods');
};
