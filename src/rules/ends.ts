import { combinations, nearest } from './choice.ts';
import { isRate } from './reading.ts';
import { comparable, type Item, isLevel, linked, type Table } from './table.ts';

/** The two levels a change or a multiple lies between. */
export interface Ends {
  from: Item;
  to: Item;
  linked: boolean;
  /**
   * The base was assumed, and what is taken for it stands in another sentence; or the sentence tells where the change began and
   * only a later one where it led, which may be of something else.
   */
  doubtful: boolean;
}

/**
 * Pairs of levels the change may be meant between: what its sentence ties it to, else the levels of the same
 * series in its period and its base. Both in one unit and on the change's own basis.
 */
export function endsOf(change: Item, table: Table): Ends[] {
  const to = linked(change, 'to', table);
  const from = linked(change, 'from', table) ?? (to && linked(to, 'previous', table));
  const tos = to ? [to] : levelsAt(change, 'span', table);
  const froms = from ? [from] : levelsAt(change, 'base', table);
  return combinations([froms, tos])
    .map(([f, t]) => ({
      from: f!,
      to: t!,
      linked: from !== null && to !== null,
      doubtful:
        (!from && change.claim.assumed.includes('base') && f!.claim.sentence !== change.claim.sentence) ||
        (from !== null && !to && t!.claim.sentence > change.claim.sentence),
    }))
    .filter((e) => e.from !== e.to && fits(change, e));
}

/** The levels a change may lead to: linked, or the same series in its period. */
export function leadsTo(change: Item, table: Table): Item[] {
  const to = linked(change, 'to', table);
  return to ? [to] : levelsAt(change, 'span', table);
}

function levelsAt(change: Item, when: 'span' | 'base', table: Table): Item[] {
  if (!change.series) return [];
  const levels = table
    .levels(change.series.key, change[when], change)
    .filter((l) => l.claim.kind === 'level');
  return [...nearest(levels, change)];
}

function fits(change: Item, { from, to }: Ends): boolean {
  if (
    from.reading.unit === null ||
    isRate(from.reading.unit) ||
    !comparable(from, to) ||
    !isLevel(from) ||
    !isLevel(to)
  )
    return false;
  if (change.claim.basis !== to.claim.basis) return false;
  const { unit } = change.reading;
  return unit === '%' || unit === 'x' || unit === to.reading.unit;
}

/**
 * For balances the text speaks of sizes: "the deficit rose" though the balance fell. 1 or -1 where both
 * ends are on the same side, null where a surplus became a deficit and no word for the change is safe.
 */
export function side(ends: readonly Item[]): 1 | -1 | null {
  const signs = new Set(ends.map((e) => Math.sign(e.reading.value) || 1));
  return signs.size === 1 ? ([...signs][0] as 1 | -1) : null;
}
