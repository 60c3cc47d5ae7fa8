import { monthsOf, parsePeriod } from '../records/period.ts';
import { isKnown, type Ranked } from './cell.ts';

/** Known pieces that make up a span without gap or overlap, in order of time. */
export interface Tiling {
  /** Of several ways the one of fewest pieces: rounding adds up least in it. */
  fewest: Ranked[];
  /** The one of most pieces, which tells most. */
  finest: Ranked[];
}

/**
 * Months, and spans that were published as one figure, put together to the whole span: on the best releases that can.
 * Null when there is no way.
 */
export function tiling(months: readonly string[], pieces: readonly Ranked[]): Tiling | null {
  const known = pieces.filter((p) => isKnown(p.cell));
  for (const rank of [...new Set(known.map((p) => p.rank))].sort()) {
    const own = known.filter((p) => p.rank <= rank);
    const fewest = bestOf(months, own, (a, b) => a < b);
    if (fewest) return { fewest, finest: bestOf(months, own, (a, b) => a > b)! };
  }
  return null;
}

/** @param better whether the first number of pieces is to be preferred to the second */
function bestOf(
  months: readonly string[],
  pieces: readonly Ranked[],
  better: (a: number, b: number) => boolean,
): Ranked[] | null {
  const startingAt = new Map<string, Ranked[]>();
  for (const p of pieces) {
    const { from } = parsePeriod(p.cell.period)!;
    startingAt.set(from, [...(startingAt.get(from) ?? []), p]);
  }
  // best[i]: the pieces from month i to the end.
  const best: (Ranked[] | null)[] = new Array(months.length).fill(null);
  best.push([]);
  for (let i = months.length - 1; i >= 0; i--)
    for (const piece of startingAt.get(months[i]!) ?? []) {
      const rest = best[i + monthsOf(piece.cell.period).length];
      if (rest && (!best[i] || better(rest.length + 1, best[i]!.length))) best[i] = [piece, ...rest];
    }
  return best[0]!;
}

/**
 * Cells to show for the months: the finest tiling; where a span in it hides a month that is known, each month that is
 * known, else the widest span over unknown months, else its gap.
 */
export function shownFor(
  months: readonly string[],
  pieces: readonly Ranked[],
  whole: Tiling | null,
): Ranked[] {
  const single = new Map(pieces.map((p) => [p.cell.period, p]));
  const hides = ({ cell }: Ranked) =>
    cell.period.length !== 7 && monthsOf(cell.period).some((m) => isKnown(single.get(m)!.cell));
  return whole && !whole.finest.some(hides) ? whole.finest : rowsFor(months, pieces);
}

function rowsFor(months: readonly string[], pieces: readonly Ranked[]): Ranked[] {
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
