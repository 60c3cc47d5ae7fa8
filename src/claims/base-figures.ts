import { isMovement, type Placed } from './time-figures.ts';
import type { Dated } from './time-roles.ts';
import type { Dating } from './time-sentence.ts';

/** Which words of comparison belong to which change: those before them, or, where there is none, those behind. */
export function baseWords(placed: readonly Placed[], dated: readonly Dated[]): Map<number, Dated> {
  const out = new Map<number, Dated>();
  // "Against that, July brought a gain of 0.7 percent; compared with July 2022, there was a fall": words nearer by say more.
  const loose = new Set<number>();
  for (const one of dated) {
    if (one.role === 'with') {
      // "Compared with April's 3% rise": two rates, neither of them the start of the other.
      if (isMovement(placed[one.figure]!.figure)) continue;
      const change = changeOf(placed, one.figure);
      if (change !== null && (!out.has(change) || loose.has(change))) out.set(change, one);
      continue;
    }
    if (
      one.role !== 'base' &&
      one.role !== 'between' &&
      !(one.role === 'left' && one.mention.when.is === 'moved' && !placed[one.figure]?.earlier)
    )
      continue;
    if (one.mention.single) {
      out.set(one.figure, one);
      loose.delete(one.figure);
      continue;
    }
    const before = placed[one.figure];
    let found = false;
    // Every change of the clause that is still open: "exports rose 5 percent and imports 6 percent from a year earlier".
    for (let f = one.figure; f >= 0 && placed[f]!.clause === before!.clause; f--) {
      if ((out.has(f) && !loose.has(f)) || (f < one.figure && placed[f + 1]!.outcome)) break;
      if (!isMovement(placed[f]!.figure)) continue;
      out.set(f, one);
      loose.delete(f);
      found = true;
    }
    const leads = one.role === 'between' && one.mention.to <= before!.from;
    if (!leads && (found || one.role !== 'base')) continue;
    for (let f = one.figure + 1; f < placed.length; f++)
      if (isMovement(placed[f]!.figure) && (!leads || placed[f]!.clause === before!.clause)) {
        out.set(f, one);
        loose.add(f);
      }
  }
  return out;
}

/** The change that an amount is the start of: the nearest before it in its clause, else the nearest behind. */
export function changeOf(placed: readonly Placed[], f: number): number | null {
  const { clause } = placed[f]!;
  for (let k = f - 1; k >= 0 && placed[k]!.clause === clause; k--)
    if (isMovement(placed[k]!.figure)) return k;
    else if (placed[k]!.outcome) break;
  for (let k = f + 1; k < placed.length && placed[k]!.clause === clause; k++)
    if (isMovement(placed[k]!.figure)) return k;
  return null;
}

/** What belongs together stands together: figures further apart in a sentence are of a list without end. */
const REACH = 24;

export function around(placed: readonly Placed[], f: number): number[] {
  const from = Math.max(0, f - REACH);
  return Array.from({ length: Math.min(placed.length, f + REACH + 1) - from }, (_, i) => from + i);
}

/** The amount with a time of its own that a change starts from. */
export function comparedWith(
  placed: readonly Placed[],
  datings: readonly Dating[],
  change: number,
): Dating | null {
  const { clause } = placed[change]!;
  const near = around(placed, change).filter(
    (f) =>
      placed[f]!.clause === clause &&
      placed[f]!.compared !== null &&
      datings[f]!.from === 'own' &&
      changeOf(placed, f) === change,
  );
  // "Versus 3.9 million in May and 1.3 million in June 2022, so three times as much": of the nearest.
  const nearest = near.find((f) => f > change) ?? near.at(-1);
  if (nearest !== undefined) return datings[nearest]!;
  // "Trade of $328.65 million in 1999 surged five-fold to $1.79 billion in 2007".
  const { period } = datings[change]!;
  for (let k = change - 1; k >= 0 && placed[k]!.clause === clause; k--) {
    const d = datings[k]!;
    if (isMovement(placed[k]!.figure)) return null;
    if (d.from === 'own' && d.period && period && d.period < period && d.period.length === period.length)
      return d;
  }
  return null;
}
