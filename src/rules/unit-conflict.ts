import { alarmAt } from './alarm.ts';
import { isCount, isMoney } from './reading.ts';
import type { Alarm, Rule } from './rule.ts';
import { type Item, sameSpan } from './table.ts';

/** The same digits for the same thing with another unit, or one thing counted in pairs and in pieces. */
export const unitConflict: Rule = {
  name: 'unit-conflict',
  about: 'the same thing is told in units that cannot both be right',
  find: (table) => ({ alarms: [...table.everySeries()].flatMap(conflicts) }),
};

/** Each level of a series against the telling before it. */
function conflicts(series: readonly Item[]): Alarm[] {
  const out: Alarm[] = [];
  const byDigits = new Map<string, Item>();
  let count: Item | null = null;
  for (const item of series) {
    if (item.claim.kind !== 'level' || item.reading.unit === null) continue;
    const key = `${item.claim.digits}e${item.claim.scale}`;
    const twin = byDigits.get(key);
    const other =
      twin && sameSpan(twin.span, item.span) && clash(twin, item)
        ? twin
        : count && inPairs(count, item)
          ? count
          : null;
    if (other) out.push(conflict(other, item, other === twin && inPairs(other, item) ? 'error' : 'query'));
    if (item.claim.digits !== null) byDigits.set(key, item);
    if (isCount(item.reading.unit)) count = item;
  }
  return out;
}

/** "162 million kits" and "kits for 162 million people"; "$14.5 million" and "14.5 million yuan". */
function clash(a: Item, b: Item): boolean {
  const [x, y] = [a.reading.unit!, b.reading.unit!];
  if (x === y || a.reading.value === 0) return false;
  return (isMoney(x) && isMoney(y)) || (isCount(x) && isCount(y));
}

/** "15,000 pairs of gloves" and "30,000 gloves". */
function inPairs(a: Item, b: Item): boolean {
  const units = [a.reading.unit, b.reading.unit].sort().join('+');
  return units === 'item+pair';
}

/** The same digits in pairs and in pieces cannot both be right; all else is worth asking. */
const conflict = (one: Item, other: Item, severity: Alarm['severity']): Alarm =>
  alarmAt('unit-conflict', severity, other.index, [one.index], { one: one.index, other: other.index });
