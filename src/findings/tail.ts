/** The chance of a score as high or higher, where nothing is up. */
export type Tail = (score: number) => number;

/** The highest share of scores that an exponential is fitted to, when there are so many. */
const TOP = 0.02;
const FEWEST = 20;

/**
 * The tail of a sample of scores that nothing caused: counted where there are enough, beyond them as the highest of them
 * thin out. `light`: exponential, for sums of many; `heavy`: a power (Hill's estimate), for single values in logarithms.
 * Real events in the sample only make it longer, never p too small.
 */
export function empiricalTail(sample: readonly number[], how: 'light' | 'heavy'): Tail {
  const sorted = [...sample].sort((a, b) => b - a);
  if (sorted.length < FEWEST) return () => 1;
  const top = Math.max(FEWEST / 2, Math.floor(sorted.length * TOP));
  const from = sorted[top - 1]!;
  const beyond = how === 'light' ? (x: number) => x - from : (x: number) => Math.log(x / from);
  const excess = Math.max(1e-9, sorted.slice(0, top).reduce((sum, x) => sum + beyond(x), 0) / top);
  return (score) => {
    if (score > from) return (top / sorted.length) * Math.exp(-beyond(score) / excess);
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! >= score) low = middle + 1;
      else high = middle;
    }
    return Math.min(1, (low + 1) / (sorted.length + 1));
  };
}

/** Middle value, of an even number the mean of both; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Median absolute deviation, scaled to be a standard deviation where the values are normal. */
export function spreadOf(values: readonly number[]): number {
  const middle = median(values);
  return 1.4826 * median(values.map((v) => Math.abs(v - middle)));
}
