import type { Flow } from '../records/record.ts';
import type { Release } from '../releases/release.ts';
import { addCells, cellOf, emptyCell, isKnown, type Ranked } from './cell.ts';
import { barest } from './codes.ts';
import { cover, type Spot } from './coverage.ts';
import { notCovered } from './missing.ts';
import type { Cell, Question } from './question.ts';
import type { Source } from './rerun.ts';
import type { Shelf } from './shelf.ts';
import { findSpot, type Rows } from './spot.ts';

/** A set of codes to find: as one record that was published for the set, or each of its own. */
interface Sought {
  joined: Spot | null;
  each: Spot[];
}

/** All codes of the question as one set, then, where it names several goods, each goods as a set. */
export function soughtOf(
  { reporter, partner, codes }: Question,
  flow: Flow,
): { all: Sought; goods: Sought[] } {
  const spot = (code: string): Spot => ({ reporter, flow, partner, code });
  const set = (members: string[]): Sought => ({
    joined: members.length > 1 ? spot([...members].sort().join('+')) : null,
    each: members.map((code) => spot(code === 'TOTAL' ? code : barest(code))),
  });
  const goods = codes.map((code) => set(code.split('+')));
  return { all: codes.length === 1 ? goods[0]! : set(codes.flatMap((c) => c.split('+'))), goods };
}

/** Releases of a period that may hold the spot. */
export const holding = (releases: readonly Release[], spot: Spot): Release[] =>
  releases.filter((r) => cover(r, spot) !== 'none');

/** A period seen, and what it rests on. */
export interface Sighting extends Ranked {
  sources: Source[];
}

/** What is known of one flow in one period, as published for it. */
export function sight(q: Question, flow: Flow, period: string, shelf: Shelf, rows: Rows): Sighting {
  const look = (spot: Spot) => findSpot(spot, holding(shelf.of(period), spot), q, rows);
  const told = (sources: Source[], cells: readonly Cell[]): Sighting => ({
    cell: cells.length === 1 ? cells[0]! : addCells(period, cells),
    rank: Math.max(0, ...sources.map((s) => s.found.release.rank)),
    sources,
  });
  const together = ({ joined }: Sought): Sighting | null => {
    const found = joined && look(joined);
    if (!found || typeof found === 'string') return null;
    const cell = cellOf(period, found);
    return isKnown(cell) ? told([{ spot: joined, found }], [cell]) : null;
  };
  const apart = ({ each }: Sought): Sighting => {
    const looked = each.map((spot) => ({ spot, found: look(spot) }));
    const cells = looked.map(({ found }) =>
      found === null || typeof found === 'string'
        ? emptyCell(period, 'not-covered', notCovered({ ...q, flow }, period, found))
        : cellOf(period, found),
    );
    const sources = looked.filter((l): l is Source => l.found !== null && typeof l.found !== 'string');
    return told(sources, cells);
  };
  const { all, goods } = soughtOf(q, flow);
  const parts = goods.map((set) => together(set) ?? apart(set));
  return (
    together(all) ??
    told(
      parts.flatMap((p) => p.sources),
      parts.map((p) => p.cell),
    )
  );
}
