import { divide, hull, type Interval, intersect, multiply, point } from '../records/interval.ts';
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
    return { constraints: pairs.flatMap((pair) => conversion(pair, pairs)) };
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
  const here = table.levels(item.series.key, item.span).filter((x) => x.claim.kind === 'level');
  const before = here.filter(
    (x) => isMoney(x.reading.unit) && x.reading.unit !== item.reading.unit && x.index < item.index,
  );
  const rivals = here.filter((x) => x.reading.unit === item.reading.unit && x !== item);
  const [one] = before;
  if (!one || before.length > 1 || rivals.length > 0 || sourcesClash(one.claim, item.claim)) return [];
  return [{ one, other: item, linked: false }];
}

function conversion(pair: Pair, all: readonly Pair[]): Constraint[] {
  const rate = rateOf(pair, all);
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
function rateOf(pair: Pair, all: readonly Pair[]): Interval | null {
  const [to, from] = [pair.one.reading.unit, pair.other.reading.unit];
  if (!to || !from) return null;
  if (!isMoney(to) || !isMoney(from)) {
    const times = convertUnit('1', from, to);
    return times === null ? null : point(Number(times));
  }
  const bounds = exchangeBounds(from, to);
  const near = neighbours(pair, all);
  return bounds && near ? (intersect(bounds, near) ?? bounds) : (near ?? bounds);
}

/** The rates at which the article converts its other amounts; rates of another year may be a fifth away. */
function neighbours(pair: Pair, all: readonly Pair[]): Interval | null {
  let found: Interval | null = null;
  const year = (p: Pair) => p.one.span?.to.slice(0, 4);
  for (const p of all.slice(0, 50)) {
    if (p === pair) continue;
    const [a, b] = [p.one, p.other].map((x) => ({ unit: x.reading.unit, at: x.reading.generous }));
    const rate =
      a!.unit === pair.one.reading.unit && b!.unit === pair.other.reading.unit
        ? divide(a!.at, b!.at)
        : b!.unit === pair.one.reading.unit && a!.unit === pair.other.reading.unit
          ? divide(b!.at, a!.at)
          : null;
    if (!rate) continue;
    const slack = year(p) !== undefined && year(p) === year(pair) ? 0.05 : 0.2;
    const wide = multiply(rate, { low: 1 - slack, high: 1 + slack });
    found = found ? hull(found, wide) : wide;
  }
  return found;
}
