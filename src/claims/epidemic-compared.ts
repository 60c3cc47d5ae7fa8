import { isDeterminer } from './grammar.ts';
import type { Item } from './line.ts';

const HEDGE =
  /^(?:about|some|around|roughly|nearly|almost|just|only|over|under|more|less|fewer|than|at|least|most|an|estimated)$/;

/**
 * "To 989,416 from 988,289", "14% down on the 2,543 of the week before", "ten in the week before and twenty-one in the one
 * before that": a figure that the one before it is held against counts the same.
 */
export function isHeldAgainst(items: readonly Item[], at: number): boolean {
  if (at === 0) return false;
  let i = at - 1;
  while (i >= 0 && (isDeterminer(items[i]!) || HEDGE.test(items[i]!.key))) i--;
  // "41 per cent more than the 473,000", "5% higher than 20"; "more than 300" stands alone.
  const than = items.slice(i + 1, at).findIndex((x) => x.key === 'than') + i + 1;
  const by = HIGHER.test(items[i]?.key ?? '')
    ? items[i - 1]
    : isDeterminer(items[at - 1]!)
      ? items[i]
      : undefined;
  if (than > i && by?.kind === 'figure') return true;
  const { key } = items[i] ?? { key: '' };
  if (/^(?:from|against|versus|vs)$/.test(key)) return hasFigure(items, i);
  if (key === 'with' || key === 'to')
    return /^compared$/.test(items[i - 1]?.key ?? '') && hasFigure(items, i);
  if (key === 'on') return WAY.test(items[i - 1]?.key ?? '') && hasFigure(items, i);
  if (key === 'after') return i + 1 === at && hasFigure(items, i);
  // "From ten in the week before and twenty-one in the week before that"
  if (key !== 'and' || i < 1) return false;
  let last = i - 1;
  while (last > 0 && i - last < 7 && items[last]!.kind !== 'figure') last--;
  return items[last]!.kind === 'figure' && BEFORE.test(items[i - 1]!.key) && isHeldAgainst(items, last);
}

const HIGHER = /^(?:higher|lower|greater|fewer|larger|smaller|up|down)$/;
const WAY = /^(?:up|down|higher|lower|rise|fall|increase|decrease|drop|decline)$/;
const BEFORE = /^(?:before|earlier|ago|previously|that|prior)$/;

/** A figure stands before an item in its clause. */
function hasFigure(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && items[i]!.key !== ';'; i--) if (items[i]!.kind === 'figure') return true;
  return false;
}
