/** Share of false ones among what is told, of each kind in a release. */
export const FALSE_SHARE = 0.1;

/**
 * Benjamini and Hochberg's q for each p, in the order given.
 *
 * @param tested how many were tested in all, those whose p was not worth handing on included
 */
export function qValues(ps: readonly number[], tested: number): number[] {
  const order = ps.map((_, i) => i).sort((a, b) => ps[b]! - ps[a]!);
  const q = new Array<number>(ps.length);
  let least = 1;
  for (const [above, i] of order.entries()) {
    least = Math.min(least, (ps[i]! * Math.max(tested, ps.length)) / (ps.length - above));
    q[i] = least;
  }
  return q;
}
