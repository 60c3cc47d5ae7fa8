import { isDeterminer } from './grammar.ts';
import type { Item } from './line.ts';

const HEDGE =
  /^(?:about|some|around|roughly|nearly|almost|just|only|over|under|more|less|fewer|than|at|least|most|an|estimated)$/;

/**
 * "To 989,416 from 988,289", "14% down on the 2,543 of the week before", "ten in the week before and twenty-one in the one
 * before that": a figure that the one before it is held against counts the same.
 */
export function isHeldAgainst(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  let than = false;
  while (i >= 0 && (isDeterminer(items[i]!) || HEDGE.test(items[i]!.key))) {
    if (items[i]!.key === 'than')
      than = /^(?:more|less|fewer|higher|lower|greater)$/.test(items[i - 1]?.key ?? '');
    i--;
  }
  // "More than 300" stands alone, "41 per cent more than the 473,000" does not.
  const compared = than && items[i]?.kind === 'figure' && isDeterminer(items[at - 1]!);
  if (compared) return true;
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

const WAY = /^(?:up|down|higher|lower|rise|fall|increase|decrease|drop|decline)$/;
const BEFORE = /^(?:before|earlier|ago|previously|that|prior)$/;

/** A figure stands before an item in its clause. */
function hasFigure(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && items[i]!.key !== ';'; i--) if (items[i]!.kind === 'figure') return true;
  return false;
}
