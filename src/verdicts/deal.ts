/** Deals a flat list back out into groups of the given sizes, in order. */
export function deal<T>(items: readonly T[], sizes: readonly number[]): T[][] {
  let at = 0;
  return sizes.map((size) => {
    at += size;
    return items.slice(at - size, at);
  });
}
