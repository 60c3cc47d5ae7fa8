/** The chance of a score as high or higher, where nothing is up. */
export type Tail = (score: number) => number;

/** How many of the highest scores the tail is fitted to: of small samples a fiftieth, of large ones less. */
const topOf = (n: number): number =>
  Math.max(FEWEST / 2, Math.min(Math.floor(n / 50), Math.max(50, Math.floor(n / 200))));
/** Scores below which there is no tail to tell of. */
const FEWEST = 20;
/** Shapes of a tail: never as light as an exponential, never without a variance. */
const SHAPE = { least: 0.1, most: 0.45 } as const;

/**
 * The tail of a sample of scores that nothing caused: counted where there are enough, beyond them a generalised Pareto
 * distribution with the mean and variance of the highest excesses (Hosking and Wallis 1987). Real events in the sample only
 * make it longer, never p too small.
 */
export function empiricalTail(sample: readonly number[]): Tail {
  const sorted = [...sample].sort((a, b) => b - a);
  if (sorted.length < FEWEST) return () => 1;
  const top = topOf(sorted.length);
  const from = sorted[top - 1]!;
  const excess = sorted.slice(0, top).map((x) => x - from);
  const mean = Math.max(1e-9, excess.reduce((a, b) => a + b) / top);
  const variance = Math.max(1e-18, excess.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (top - 1));
  const shape = Math.min(SHAPE.most, Math.max(SHAPE.least, (1 - mean ** 2 / variance) / 2));
  const scale = mean * (1 - shape);
  return (score) => {
    if (score > from) return (top / sorted.length) * (1 + (shape * (score - from)) / scale) ** (-1 / shape);
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! >= score) low = middle + 1;
      else high = middle;
    }
    return Math.min(1, (low + 1) / (sorted.length + 1));
  };
}
