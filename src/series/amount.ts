import { hull, type Interval, intersect, point, scale, sum } from '../records/interval.ts';
import type { Measure } from '../records/record.ts';
import { convertUnit } from '../records/units.ts';
import { addDecimals, isZero } from './decimal.ts';
import { type Group, NET } from './read.ts';

/** What is wanted of a cell: as in `Question`. */
export interface Wanted {
  measure: Measure;
  unit: string | null;
  currency: string | null;
}

export interface Stated {
  state: 'value' | 'published-zero';
  value: string;
  unit: string | null;
  basis: string | null;
  interval: Interval;
  /** The digits as printed, for press. */
  quoted: string | null;
  note: string | null;
}

export interface Withheld {
  state: 'nil' | 'suppressed';
  note: string;
}

/** A cell's figure as the rows give it. `absent`: the rows say nothing of the measure, and why. */
export type Amount = Stated | Withheld | { state: 'absent'; why: string };

/** Adds up groups of one cell. Only what has the same unit is added; nothing is turned from kilograms into pieces. */
export function amountOf(groups: readonly Group[], wanted: Wanted): Amount {
  const found = unitsOf(groups, wanted).flatMap((unit) =>
    columnsFor(wanted.measure, unit).flatMap((column) => {
      const fits = fitting(groups, column);
      return fits ? [{ unit, ...fits }] : [];
    }),
  )[0];
  const stated = found?.stated ?? groups.filter(isMute);
  if (stated.some((g) => g.status === 'suppressed'))
    return { state: 'suppressed', note: 'the publisher withholds this figure' };
  if (!found) return stated.length > 0 ? DASH : missingUnit(groups, wanted);
  const { unit, parts } = found;
  const lacking = parts.reduce((n, p) => n + p.missing, 0);
  if (parts.every((p) => p.value === null)) return DASH;
  if (lacking > 0)
    return { state: 'nil', note: `${lacking} of the rows that make up this figure have a dash` };
  const value = addDecimals(parts.map((p) => p.value!));
  const printed = parts.map((p) => p.printed).filter((p) => p !== null);
  const bases = new Set(stated.map((g) => g.basis));
  return {
    state: isZero(value) ? 'published-zero' : 'value',
    value,
    unit,
    basis: wanted.measure === 'value' && bases.size === 1 ? [...bases][0]! : null,
    interval: printed.length === 0 ? point(Number(value)) : added(parts.map((p) => p.interval)),
    quoted: printed.length > 0 ? printed.sort().join(' + ') : null,
    note: stated.some((g) => g.status === 'estimated') ? 'estimated by the publisher' : null,
  };
}

const DASH: Withheld = { state: 'nil', note: 'the publisher prints a dash' };

/** `sum` widens its result by rounding; of one there is nothing to round. */
const added = (all: readonly Interval[]): Interval => (all.length === 1 ? all[0]! : sum(all));

/** Whether all rows are one cell: whatever one does not state, another may. */
export const isOneCell = (groups: readonly Group[]): boolean =>
  groups.every((g) => g.own && g.direct && !g.split);

/**
 * The figures to add, in the unit, and the rows that state them. Null when there are none, and when a cell has
 * none: a row in another unit may stand beside one in this, or instead of it.
 */
function fitting(groups: readonly Group[], column: Column): { parts: Part[]; stated: Group[] } | null {
  const parts: Part[] = [];
  const stated: Group[] = [];
  const cells = new Map<string, Part>();
  for (const g of groups) {
    const part = column.of(g);
    if (!part) continue;
    stated.push(g);
    if (g.cell === null) parts.push(part);
    else cells.set(g.cell, cells.has(g.cell) ? closer(part, cells.get(g.cell)!) : part);
  }
  if (stated.length === 0) return null;
  if (stated.length < groups.length && !isOneCell(groups)) {
    const { mix } = groups[0]!;
    if (mix.length === 0 || !mix.every(({ units }) => units.some(column.has))) return null;
  }
  return { parts: [...parts, ...cells.values()], stated };
}

/** One cell quoted twice: what both allow, else whatever either does. */
function closer(a: Part, b: Part): Part {
  const [narrow] = [a, b].sort((x, y) => width(x) - width(y) || (x.printed! < y.printed! ? -1 : 1));
  return { ...narrow!, interval: intersect(a.interval, b.interval) ?? hull(a.interval, b.interval) };
}

const width = ({ interval }: Part): number => interval.high - interval.low;

/** A dash, or something withheld, of which nobody says what it would have been. */
const isMute = (g: Group): boolean =>
  (g.status === 'nil' || g.status === 'suppressed') &&
  [g.currency, g.unit1, g.unit2, g.value, g.quantity1, g.quantity2, g.weight].every((x) => x === null);

/** Units in which these rows may be told, the best first. */
function unitsOf(groups: readonly Group[], { measure, unit, currency }: Wanted): string[] {
  if (measure === 'value' && currency) return groups.length > 0 ? [currency] : [];
  if (measure === 'value') return currenciesOf(groups);
  if (measure === 'weight') return groups.length > 0 ? ['kg'] : [];
  if (unit) return groups.length > 0 ? [unit] : [];
  const units = unitNames(groups.flatMap((g) => [g.unit1, g.unit2]));
  if (groups.some((g) => g.weight !== null)) units.push('kg');
  const counts = units.filter((u) => !isMass(u));
  return [...new Set([...counts, ...units])];
}

const isMass = (unit: string): boolean => convertUnit('1', unit, 'kg') !== null;

/** Rows come in any order: what is made of them must not show it. Dollars first, as most are published in them. */
const currenciesOf = (groups: readonly Group[]): string[] =>
  unitNames(groups.map((g) => g.currency)).sort((a, b) => Number(b === 'USD') - Number(a === 'USD'));
const unitNames = (units: readonly (string | null)[]): string[] =>
  [...new Set(units)].filter((u) => u !== null).sort();

interface Part {
  value: string | null;
  missing: number;
  printed: string | null;
  interval: Interval;
}

/** One way to read a figure off rows, and by which unit (as in `Group.mix`) a cell is seen to have it. */
interface Column {
  of(g: Group): Part | null;
  has(unit: string): boolean;
}

/**
 * The columns in which a unit may stand, the best first. Only one of them is added up: kilograms may stand both
 * as a quantity and as the weight of the same goods.
 */
function columnsFor(measure: Measure, unit: string): Column[] {
  if (measure === 'value')
    return [
      {
        of: (g) => (g.currency === unit ? part(g, g.value, g.noValue, (x) => x) : null),
        has: (u) => u === unit,
      },
    ];
  const exact = counted((u) => u === unit, unit);
  const turned = counted((u) => convertUnit('1', u, unit) !== null, unit);
  if (!isMass(unit)) return [exact, turned];
  const weighed: Column = {
    // Every row has a place for its weight: empty, it does not say that the goods are weighed.
    of: (g) => (g.weight === null ? null : part(g, g.weight, g.noWeight, (x) => convertUnit(x, 'kg', unit)!)),
    has: (u) => u === NET,
  };
  return measure === 'weight' ? [weighed, exact, turned] : [exact, weighed, turned];
}

/** First and second quantity, whichever is in a unit that fits. */
function counted(fits: (unit: string) => boolean, unit: string): Column {
  return {
    of(g) {
      const columns = [
        { value: g.quantity1, unit: g.unit1, missing: g.noQuantity1 },
        { value: g.quantity2, unit: g.unit2, missing: g.noQuantity2 },
      ].filter((c) => c.unit !== null && fits(c.unit));
      const best = columns.find((c) => c.value !== null) ?? columns[0];
      return best ? part(g, best.value, best.missing, (x) => convertUnit(x, best.unit!, unit)!) : null;
    },
    has: fits,
  };
}

function part(g: Group, value: string | null, missing: number, turn: (x: string) => string): Part {
  if (value === null) return { value: null, missing: g.rows, printed: null, interval: point(0) };
  const exact = turn(value);
  if (g.printed === null) return { value: exact, missing, printed: null, interval: point(Number(exact)) };
  const printed = { low: g.low ?? 0, high: g.high ?? Number.POSITIVE_INFINITY };
  const by = exact === value || isZero(value) ? 1 : Number(exact) / Number(value);
  return { value: exact, missing: 0, printed: g.printed, interval: by === 1 ? printed : scale(printed, by) };
}

function missingUnit(groups: readonly Group[], wanted: Wanted): Amount {
  if (wanted.measure === 'value') {
    const currencies = currenciesOf(groups);
    if (currencies.length === 0) return { state: 'absent', why: 'states no value' };
    if (wanted.currency && !currencies.includes(wanted.currency))
      return { state: 'absent', why: `is in ${currencies.join(' and ')}, not in ${wanted.currency}` };
    return { state: 'absent', why: `mixes ${currencies.join(' and ')}, which are not added together` };
  }
  const units = unitNames(groups.flatMap((g) => [g.unit1, g.unit2, g.weight === null ? null : 'kg']));
  const asked = wanted.measure === 'weight' ? 'kg' : wanted.unit;
  if (units.length === 0) return { state: 'absent', why: 'states no quantity' };
  return {
    state: 'absent',
    why: asked
      ? `counts these goods in ${units.join(' and ')}, which cannot be turned into ${asked}`
      : `counts these goods in ${units.join(' and ')}, which cannot be added together`,
  };
}
