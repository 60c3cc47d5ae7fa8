import type { Look } from './look.ts';
import type { Measured } from './measured.ts';

/** A look with less of the site to be seen says too little of it. */
export const LEAST_CLEAR = 0.3;

/**
 * Mean radiance of a site over a month's looks, each weighed by what was clear of it.
 *
 * Uncertain is what was covered (the mean of some of a finite number of pixels: s²/n · (1 - n/N)), and how looks differ
 * from each other; the bounds are two standard errors away. One clear look has no bounds but its own figure.
 */
export function meanRadiance(looks: readonly Look[]): Measured | null {
  const used = looks.filter((l) => l.clear >= LEAST_CLEAR);
  if (used.length === 0) return null;
  const each = used.map((l) => {
    const seen = l.values.filter((v) => !Number.isNaN(v));
    const mean = seen.reduce((a, b) => a + b, 0) / seen.length;
    const variance = seen.length > 1 ? seen.reduce((a, b) => a + (b - mean) ** 2, 0) / (seen.length - 1) : 0;
    return { mean, weight: l.clear, error: (variance / seen.length) * (1 - seen.length / l.pixels) };
  });
  const weights = each.reduce((n, e) => n + e.weight, 0);
  const value = each.reduce((n, e) => n + e.mean * e.weight, 0) / weights;
  const within = each.reduce((n, e) => n + e.error * (e.weight / weights) ** 2, 0);
  const between =
    each.length > 1
      ? each.reduce((n, e) => n + e.weight * (e.mean - value) ** 2, 0) / weights / (each.length - 1)
      : 0;
  const error = Math.sqrt(Math.max(within, between));
  return { value, low: value - 2 * error, high: value + 2 * error, used };
}
