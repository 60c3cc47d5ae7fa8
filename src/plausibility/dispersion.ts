/** How far daily counts stray from a smooth curve, in the variance that counting alone would give them. */
export interface DispersionStanding {
  /** 1 for counts that stray as much as independent events do; real registers stray more. */
  index: number;
  days: number;
}

/** Days on each side of the day that a curve is laid through. */
const SIDE = 3;
/** Smaller counts have no room to stray in either way. */
const LEAST_COUNT = 20;
const LEAST_DAYS = 20;

/**
 * Squared distance of each count from a parabola through the week around it (least squares), over the count that the
 * parabola gives: the index of dispersion. What the parabola itself took up is given back (of seven points the middle one
 * has a third of the say). Null with fewer than twenty such days.
 */
export function dispersionStanding(counts: readonly (number | null)[]): DispersionStanding | null {
  const terms: number[] = [];
  for (let i = SIDE; i + SIDE < counts.length; i++) {
    const week = counts.slice(i - SIDE, i + SIDE + 1);
    if (week.some((n) => n === null || n < LEAST_COUNT)) continue;
    // Savitzky-Golay, quadratic over seven points.
    const fit = MIDDLE.reduce((sum, w, k) => sum + w * week[k]!, 0);
    if (fit > 0) terms.push((counts[i]! - fit) ** 2 / fit / (1 - MIDDLE[SIDE]!));
  }
  if (terms.length < LEAST_DAYS) return null;
  return { index: terms.reduce((a, b) => a + b, 0) / terms.length, days: terms.length };
}

const MIDDLE = [-2, 3, 6, 7, 6, 3, -2].map((w) => w / 21);

/** Counts that lie closer to a curve than independent events could by chance look drawn, not counted. */
export const isTooSmooth = ({ index, days }: DispersionStanding): boolean =>
  // The mean of n squared standard normals has variance 2/n; neighbouring fits share days, so twice that.
  index < 1 - 3 * Math.sqrt(4 / days);
