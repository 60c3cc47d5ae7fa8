/** Share of false ones among what is told, of each kind in a release. */
export const FALSE_SHARE = 0.1;

/** A kind speaks only when its best finding would stand alone: expected this often, at most, where nothing is up. */
const ALONE = 0.005;

/**
 * Benjamini and Hochberg's q for each p, in the order given; 1 for all where not even the best of them stands alone. By q
 * alone one kind in ten would tell something of a month in which nothing is news.
 *
 * @param tested how many were tested in all, those whose p was not worth handing on included
 */
export function qValues(ps: readonly number[], tested: number): number[] {
  const all = Math.max(tested, ps.length);
  if (ps.reduce((a, b) => Math.min(a, b), 1) * all > ALONE) return ps.map(() => 1);
  return rates(ps, all);
}

/** The same of few questions that were asked for a reason, so that the best of them need not stand alone. */
export function rates(ps: readonly number[], all: number = ps.length): number[] {
  const order = ps.map((_, i) => i).sort((a, b) => ps[b]! - ps[a]!);
  const q = new Array<number>(ps.length);
  let least = 1;
  for (const [above, i] of order.entries()) {
    least = Math.min(least, (ps[i]! * all) / (ps.length - above));
    q[i] = least;
  }
  return q;
}
