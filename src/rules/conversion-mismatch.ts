import { divide, type Interval, intersect, multiply, point } from '../records/interval.ts';
import { convertUnit } from '../records/units.ts';
import { alarmFor } from './alarm.ts';
import { allowed, type Constraint, EVERYTHING } from './constraint.ts';
import { exchangeBounds } from './exchange-bounds.ts';
import { sourcesClash } from './identity.ts';
import { isMoney } from './reading.ts';
import type { Rule } from './rule.ts';
import { type Item, linked, type Table } from './table.ts';

/** One amount in two currencies or two units. */
export const conversionMismatch: Rule = {
  name: 'conversion-mismatch',
  about: 'an amount told in two currencies or units is not the same amount',
  find(table) {
    const pairs = table.items.flatMap((item) => (item ? twins(item, table) : []));
    const alike = new Map<string, Pair[]>();
    for (const pair of pairs) {
      const list = alike.get(currencies(pair));
      if (list) list.push(pair);
      else alike.set(currencies(pair), [pair]);
    }
    return { constraints: pairs.flatMap((pair) => conversion(pair, alike.get(currencies(pair))!)) };
  },
  explain(broken, table) {
    const c = broken.constraint;
    if (c.rule !== 'conversion-mismatch') return null;
    const [one, other] = c.of as [number, number];
    const { low, high } = allowed(c, 0, table.readings, 'strict') ?? EVERYTHING;
    const rate = table.readings[one]!.value / table.readings[other]!.value;
    const { factor } = table.readings[one]!;
    return alarmFor('conversion-mismatch', broken, {
      one,
      other,
      rate,
      low: low / factor,
      high: high / factor,
    });
  },
};

interface Pair {
  one: Item;
  other: Item;
  linked: boolean;
}

/** The amount beside this one that says the same: tied by the sentence, else the only one in another currency. */
function twins(item: Item, table: Table): Pair[] {
  const twin = linked(item, 'same', table);
  if (twin && twin.reading.unit !== item.reading.unit) return [{ one: twin, other: item, linked: true }];
  if (item.claim.kind !== 'level' || !item.series || !isMoney(item.reading.unit)) return [];
  const here = table.levels(item.series.key, item.span, item).filter((x) => x.claim.kind === 'level');
  const before = here.filter(
    (x) =>
      isMoney(x.reading.unit) &&
      x.reading.unit !== item.reading.unit &&
      x.index < item.index &&
      x.claim.sentence === item.claim.sentence,
  );
  const rivals = here.filter((x) => x.reading.unit === item.reading.unit && x !== item);
  const [one] = before;
  if (!one || before.length > 1 || rivals.length > 0 || sourcesClash(one.claim, item.claim)) return [];
  return [{ one, other: item, linked: false }];
}

/** @param alike all pairs of the same two currencies, itself among them. */
function conversion(pair: Pair, alike: readonly Pair[]): Constraint[] {
  const rate = rateOf(pair, alike);
  if (!rate) return [];
  return [
    {
      rule: 'conversion-mismatch',
      type: 'convert',
      law: 'rate',
      of: [pair.one.index, pair.other.index],
      factors: [1, 1],
      rate,
      linked: pair.linked,
      usual: 1,
    },
  ];
}

/** One unit of the second amount in units of the first. */
function rateOf(pair: Pair, alike: readonly Pair[]): Interval | null {
  const [to, from] = [pair.one.reading.unit, pair.other.reading.unit];
  if (!to || !from) return null;
  if (!isMoney(to) || !isMoney(from)) {
    const times = convertUnit('1', from, to);
    return times === null ? null : point(Number(times));
  }
  const bounds = exchangeBounds(from, to);
  const near = neighbours(pair, alike);
  return bounds && near ? (intersect(bounds, near) ?? bounds) : (near ?? bounds);
}

/**
 * The rate at which the article converts its other amounts, the middle one of them; a rate of another year may
 * be a fifth away. Of two pairs that disagree the first is taken for right.
 */
function neighbours(pair: Pair, alike: readonly Pair[]): Interval | null {
  if (alike.length === 1 || (alike.length === 2 && alike[0] === pair)) return null;
  const others = alike
    .slice(0, 51)
    .filter((p) => p !== pair)
    .slice(0, 50);
  const rates = others
    .map((p) => ({ p, rate: divide(p.one.reading.generous, p.other.reading.generous) }))
    .filter((r): r is { p: Pair; rate: Interval } => r.rate !== null)
    .sort((a, b) => a.rate.low - b.rate.low);
  const middle = rates[rates.length >> 1];
  if (!middle) return null;
  const year = (p: Pair) => p.one.span?.to.slice(0, 4);
  const slack = year(middle.p) !== undefined && year(middle.p) === year(pair) ? 0.05 : 0.2;
  return multiply(middle.rate, { low: 1 - slack, high: 1 + slack });
}

const currencies = ({ one, other }: Pair): string => `${one.reading.unit}/${other.reading.unit}`;
