import { monthsOf, parsePeriod } from '../records/period.ts';
import { isKnown, type Ranked } from './cell.ts';

/**
 * Known pieces that make up the span without gap or overlap: months, and spans that were published as one
 * figure. Of several ways the one on the best releases, then the one of fewest pieces. Null when there is none.
 */
export function tiling(months: readonly string[], pieces: readonly Ranked[]): Ranked[] | null {
  const known = pieces.filter((p) => isKnown(p.cell));
  for (const rank of [...new Set(known.map((p) => p.rank))].sort()) {
    const found = shortest(
      months,
      known.filter((p) => p.rank <= rank),
    );
    if (found) return found;
  }
  return null;
}

function shortest(months: readonly string[], pieces: readonly Ranked[]): Ranked[] | null {
  const startingAt = new Map<string, Ranked[]>();
  for (const p of pieces) {
    const { from } = parsePeriod(p.cell.period)!;
    startingAt.set(from, [...(startingAt.get(from) ?? []), p]);
  }
  // best[i]: fewest pieces from month i to the end.
  const best: (Ranked[] | null)[] = new Array(months.length).fill(null);
  best.push([]);
  for (let i = months.length - 1; i >= 0; i--)
    for (const piece of startingAt.get(months[i]!) ?? []) {
      const rest = best[i + monthsOf(piece.cell.period).length];
      if (rest && (!best[i] || rest.length + 1 < best[i]!.length)) best[i] = [piece, ...rest];
    }
  return best[0]!;
}

/** Cells to show for the months: each month that is known, else the widest span over unknown months, else its gap. */
export function rowsFor(months: readonly string[], pieces: readonly Ranked[]): Ranked[] {
  const single = new Map(pieces.map((p) => [p.cell.period, p]));
  const gaps = new Set(months.filter((m) => !isKnown(single.get(m)!.cell)));
  const spans = pieces
    .filter((p) => p.cell.period.length !== 7 && isKnown(p.cell))
    .map((piece) => ({ piece, months: monthsOf(piece.cell.period) }))
    .sort((a, b) => b.months.length - a.months.length);
  const out: Ranked[] = [];
  const done = new Set<string>();
  for (const month of months) {
    if (done.has(month)) continue;
    const span = spans.find(
      (s) => s.months[0] === month && s.months.every((m) => gaps.has(m) && !done.has(m)),
    );
    if (span) for (const m of span.months) done.add(m);
    out.push(span?.piece ?? single.get(month)!);
  }
  return out;
}
