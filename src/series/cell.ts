import { subtract, sum } from '../records/interval.ts';
import type { Release } from '../releases/release.ts';
import { addDecimals, isZero, negateDecimal } from './decimal.ts';
import type { Cell } from './question.ts';
import type { Found } from './spot.ts';

/** A cell and the rank of the releases under it (the highest). */
export interface Ranked {
  cell: Cell;
  rank: number;
}

export const isKnown = (cell: Cell): boolean => cell.value !== null;

/** A cell without figure. */
export function emptyCell(
  period: string,
  state: 'nil' | 'suppressed' | 'not-covered',
  note: string,
  releases: string[] = [],
): Cell {
  return {
    ...{ period, state, value: null, interval: null, unit: null, basis: null },
    ...{ summed: false, releases, note, quoted: null, earlier: [], secondHand: [] },
  };
}

export function cellOf(period: string, { told, release, over, earlier, secondHand }: Found): Cell {
  const releases = [release, ...over].map((r) => r.id);
  if (!('value' in told) && told.state !== 'proven-zero')
    return { ...emptyCell(period, told.state, told.note, [release.id]), earlier, secondHand };
  if (told.state === 'proven-zero')
    return {
      ...{ period, state: told.state, value: '0', interval: { low: 0, high: 0 }, unit: null, basis: null },
      ...{ summed: false, releases: [release.id], note: told.note, quoted: null, earlier, secondHand },
    };
  const { state, value, interval, unit, basis, summed, note } = told;
  const quoted = told.quoted && saidBy(told.quoted, release);
  return {
    ...{ period, state, value, interval, unit, basis },
    ...{ summed, releases, note, quoted, earlier, secondHand },
  };
}

const saidBy = (printed: string, release: Release): string =>
  release.saidBy ? `"${printed}", ${release.saidBy}` : `"${printed}"`;

/**
 * One cell of several: codes of a set, months of a span, both flows of a balance. A gap in one is a gap in
 * the sum; what is in two units or two currencies is not added.
 *
 * @param minus how many cells from the end are taken away instead
 */
export function addCells(period: string, cells: readonly Cell[], minus = 0): Cell {
  const gap = cells.find((c) => !isKnown(c));
  if (gap) {
    const state = gap.state as 'nil' | 'suppressed' | 'not-covered';
    return emptyCell(period, state, gap.note ?? '', [...new Set(cells.flatMap((c) => c.releases))]);
  }
  // A zero that was proven by an absent row has no unit; it adds to anything.
  const units = [...new Set(cells.map((c) => c.unit).filter((u) => u !== null))];
  if (units.length > 1)
    return emptyCell(period, 'not-covered', `${units.join(' and ')} are not added together`);
  const bases = [...new Set(cells.map((c) => c.basis).filter((b) => b !== null))];
  const taken = cells.length - minus;
  const value = addDecimals(cells.map((c, i) => (i < taken ? c.value! : negateDecimal(c.value!))));
  const plus = sum(cells.slice(0, taken).map((c) => c.interval!));
  const interval = minus > 0 ? subtract(plus, sum(cells.slice(taken).map((c) => c.interval!))) : plus;
  const exact = cells.every((c) => c.interval!.low === c.interval!.high);
  const quoted = [...new Set(cells.map((c) => c.quoted).filter((q) => q !== null))];
  const notes = [...new Set(cells.map((c) => c.note).filter((n) => n !== null))];
  if (bases.length > 1) notes.push(`values are ${bases.join(' and ')}, as each flow is valued`);
  return {
    period,
    state: isZero(value) && minus === 0 ? zeroState(cells) : 'value',
    value,
    interval: exact ? { low: Number(value), high: Number(value) } : interval,
    unit: units[0] ?? null,
    basis: bases.length === 1 ? bases[0]! : null,
    summed: cells.some((c) => c.summed),
    releases: [...new Set(cells.flatMap((c) => c.releases))],
    note: notes.length > 0 ? notes.join('; ') : null,
    quoted: quoted.length > 0 ? quoted.join(' + ') : null,
    earlier: [],
    secondHand: [],
  };
}

const zeroState = (cells: readonly Cell[]) =>
  cells.some((c) => c.state === 'proven-zero') ? 'proven-zero' : 'published-zero';
