/** Rows that share the same features: which columns are on, how many rows, how many events. */
export interface Counted {
  /** Indices of the columns that are 1; all others are 0. */
  on: readonly number[];
  n: number;
  events: number;
}

/** Rounds of Newton's method; it settles in six or seven. */
const ROUNDS = 12;
/** Pulls every weight but the first towards zero, so that columns nobody has do no harm. */
const RIDGE = 1;

/**
 * Logistic regression on counts of indicator columns, column 0 the intercept, by Newton's method.
 *
 * @returns the chance of an event for the columns that are on
 */
export function fitLogistic(rows: readonly Counted[], columns: number): (on: readonly number[]) => number {
  let weights = new Array<number>(columns).fill(0);
  const chance = (on: readonly number[]) => 1 / (1 + Math.exp(-on.reduce((sum, j) => sum + weights[j]!, 0)));
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((w, j) => (j === 0 ? 0 : -RIDGE * w));
    const hessian = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-9 : RIDGE) : 0)));
    for (const { on, n, events } of rows) {
      const p = chance(on);
      const curve = n * p * (1 - p);
      for (const i of on) {
        gradient[i]! += events - n * p;
        for (const j of on) hessian[i]![j]! += curve;
      }
    }
    const step = solve(hessian, gradient);
    // A long step from a far start overshoots.
    const longest = Math.max(...step.map(Math.abs));
    weights = weights.map((w, j) => w + step[j]! * Math.min(1, 4 / longest));
    if (longest < 1e-6) break;
  }
  return chance;
}

/** Solves a symmetric positive definite system by Cholesky's decomposition. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const n = right.length;
  const lower = matrix.map(() => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j]![j]!;
    }
  const half = new Array<number>(n).fill(0);
  for (let i = 0; i < n; i++) {
    let sum = right[i]!;
    for (let k = 0; k < i; k++) sum -= lower[i]![k]! * half[k]!;
    half[i] = sum / lower[i]![i]!;
  }
  const out = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = half[i]!;
    for (let k = i + 1; k < n; k++) sum -= lower[k]![i]! * out[k]!;
    out[i] = sum / lower[i]![i]!;
  }
  return out;
}
