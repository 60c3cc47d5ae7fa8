/** Middle value, of an even number the mean of both; NaN of none. */
export function median(values: readonly number[] | Float64Array): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Median absolute deviation, scaled to be a standard deviation where the values are normal. */
export function spreadOf(values: readonly number[] | Float64Array): number {
  const middle = median(values);
  return 1.4826 * median(Float64Array.from(values, (v) => Math.abs(v - middle)));
}
