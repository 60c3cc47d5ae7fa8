import { type Constraint, holds } from './constraint.ts';
import type { Item, Table } from './table.ts';

/**
 * Where the article tells an amount more than once, a relation may be meant with any of the tellings: the
 * one that fits best stands for all. When none fits, the one whose figures stand closest together does.
 */
export function best(candidates: readonly Constraint[], table: Table): Constraint[] {
  let chosen: Constraint | null = null;
  let rank = -1;
  for (const c of candidates) {
    const how = holds(c, table.readings);
    if (how === null) continue;
    const at = { no: 0, rounding: 1e6, yes: 2e6 }[how] - spread(c, table) + (c.linked ? 1e4 : 0) + 1e5;
    if (at > rank) [chosen, rank] = [c, at];
  }
  return chosen ? [chosen] : [];
}

/** Sentences between the first and the last figure. */
export function spread(c: Constraint, table: Table): number {
  const at = c.of.map((i) => table.claims[i]!.sentence);
  return Math.max(...at) - Math.min(...at);
}

/** How many tellings of one amount are tried: whoever tells it more often tells the same. */
const TELLINGS = 4;

/** Every way to take one item from each list, among the first tellings of each. */
export function combinations(lists: readonly (readonly Item[])[]): Item[][] {
  let all: Item[][] = [[]];
  for (const list of lists) {
    const few = list.slice(0, TELLINGS);
    all = all.slice(0, TELLINGS ** 2).flatMap((head) => few.map((item) => [...head, item]));
  }
  return all;
}

/** The tellings that stand nearest to a figure, in their order. */
export function nearest(list: readonly Item[], to: Item, many = TELLINGS): readonly Item[] {
  if (list.length <= many) return list;
  const far = (x: Item) => Math.abs(x.index - to.index);
  const found: Item[] = [];
  for (const x of list) {
    if (found.length === many) {
      if (far(x) >= far(found[many - 1]!)) continue;
      found.pop();
    }
    found.splice(found.findLastIndex((y) => far(y) <= far(x)) + 1, 0, x);
  }
  return found;
}
