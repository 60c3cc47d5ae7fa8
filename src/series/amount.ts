import { hull, type Interval, intersect, point, scale, sum } from '../records/interval.ts';
import type { Measure } from '../records/record.ts';
import { convertUnit } from '../records/units.ts';
import { addDecimals, isZero } from './decimal.ts';
import type { Group } from './read.ts';

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
  if (groups.some((g) => g.status === 'suppressed'))
    return { state: 'suppressed', note: 'the publisher withholds this figure' };
  // A row quoted in print states one measure: that it lacks the others is not a dash.
  const stated = groups.filter((g) => g.printed === null || stateOf(g, wanted.measure));
  const found = unitsOf(stated, wanted).flatMap((unit) => {
    const parts = partsIn(stated, wanted.measure, unit);
    return parts ? [{ unit, parts }] : [];
  })[0];
  if (!found) return missingUnit(groups, stated, wanted);
  const { unit, parts } = found;
  const lacking = parts.reduce((n, p) => n + p.missing, 0);
  if (parts.every((p) => p.value === null)) return { state: 'nil', note: 'the publisher prints a dash' };
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
    note: groups.some((g) => g.status === 'estimated') ? 'estimated by the publisher' : null,
  };
}

/** `sum` widens its result by rounding; of one there is nothing to round. */
const added = (all: readonly Interval[]): Interval => (all.length === 1 ? all[0]! : sum(all));

/** The figures to add, in the unit; null when a row, or a cell quoted in print, has none in it. */
function partsIn(groups: readonly Group[], measure: Measure, unit: string): Part[] | null {
  const parts: Part[] = [];
  const cells = new Map<string, Part | null>();
  for (const g of groups) {
    const part = columnFor(g, measure, unit);
    if (g.cell !== null) {
      const before = cells.get(g.cell) ?? null;
      cells.set(g.cell, part && before ? closer(part, before) : (part ?? before));
    } else if (part) parts.push(part);
    else return null;
  }
  for (const part of cells.values()) {
    if (!part) return null;
    parts.push(part);
  }
  return parts;
}

/** One cell quoted twice: what both allow, else whatever either does. */
function closer(a: Part, b: Part): Part {
  const [narrow] = [a, b].sort((x, y) => width(x) - width(y) || (x.printed! < y.printed! ? -1 : 1));
  return { ...narrow!, interval: intersect(a.interval, b.interval) ?? hull(a.interval, b.interval) };
}

const width = ({ interval }: Part): number => interval.high - interval.low;

const stateOf = (g: Group, measure: Measure): boolean =>
  measure === 'value' ? g.value !== null : [g.quantity1, g.quantity2, g.weight].some((q) => q !== null);

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

/** The group's figure in the unit, null when no column of it is of that dimension. */
function columnFor(g: Group, measure: Measure, unit: string): Part | null {
  if (measure === 'value') return g.currency === unit ? part(g, g.value, g.noValue, (x) => x) : null;
  type Column = [value: string | null, unit: string | null, missing: number];
  const counted: Column[] = [
    [g.quantity1, g.unit1, g.noQuantity1],
    [g.quantity2, g.unit2, g.noQuantity2],
  ];
  const weighed: Column = [g.weight, 'kg', g.noWeight];
  const fits = (c: Column) => c[1] !== null && convertUnit('1', c[1], unit) !== null;
  const columns = (measure === 'weight' ? [weighed, ...counted] : [...counted, weighed]).filter(fits);
  const best = columns.find((c) => c[0] !== null && c[1] === unit) ?? columns.find((c) => c[0] !== null);
  if (best) return part(g, best[0], best[2], (x) => convertUnit(x, best[1]!, unit)!);
  // Every row has a column for its weight: empty, it does not say that the goods are weighed.
  return counted.some(fits) ? part(g, null, g.rows, (x) => x) : null;
}

function part(g: Group, value: string | null, missing: number, turn: (x: string) => string): Part {
  if (value === null) return { value: null, missing: g.rows, printed: null, interval: point(0) };
  const exact = turn(value);
  if (g.printed === null) return { value: exact, missing, printed: null, interval: point(Number(exact)) };
  const printed = { low: g.low ?? 0, high: g.high ?? Number.POSITIVE_INFINITY };
  const by = exact === value || isZero(value) ? 1 : Number(exact) / Number(value);
  return { value: exact, missing: 0, printed: g.printed, interval: by === 1 ? printed : scale(printed, by) };
}

function missingUnit(groups: readonly Group[], stated: readonly Group[], wanted: Wanted): Amount {
  if (wanted.measure === 'value') {
    const currencies = currenciesOf(groups);
    if (currencies.length === 0) return { state: 'absent', why: 'states no value' };
    if (wanted.currency && !currencies.includes(wanted.currency))
      return { state: 'absent', why: `is in ${currencies.join(' and ')}, not in ${wanted.currency}` };
    return { state: 'absent', why: `mixes ${currencies.join(' and ')}, which are not added together` };
  }
  const units = unitNames(stated.flatMap((g) => [g.unit1, g.unit2, g.weight === null ? null : 'kg']));
  const asked = wanted.measure === 'weight' ? 'kg' : wanted.unit;
  if (units.length === 0) return { state: 'absent', why: 'states no quantity' };
  return {
    state: 'absent',
    why: asked
      ? `counts these goods in ${units.join(' and ')}, which cannot be turned into ${asked}`
      : `counts these goods in ${units.join(' and ')}, which cannot be added together`,
  };
}
