import {
  add,
  divide,
  type Interval,
  intersect,
  multiply,
  overlaps,
  point,
  scale,
  subtract,
  sum,
} from '../records/interval.ts';
import type { Reading } from './reading.ts';
import type { Relation, RuleName } from './rule.ts';

export type RelationType =
  | 'change'
  | 'multiple'
  | 'sum'
  | 'balance'
  | 'share'
  | 'part'
  | 'ratio'
  | 'convert'
  | 'order';

/**
 * How the values v0, v1, … of a constraint hang together, each being a figure times its factor.
 * `sum`: v0 = v1 + v2 + …; `growth`: v0 = v2 / v1 - 1; `growth-by`: v0 = v1 / (v2 - v1), a change in percent
 * told beside the absolute one; `times`: v0 = v2 / v1;
 * `from-percent`: v0 = 1 + v1; `quotient`: v0 = v1 / v2; `at-most`: v1 <= v0;
 * `same`: v0 = v1; `rate`: v0 = v1 x something in `rate`; `weighted`: v0 is the growth of a total whose parts
 * grow by v1, v3, … to v2, v4, …; `mean`: v0 is a mean of v1 and v2, the first with a weight in `rate`.
 */
export type Law =
  | 'sum'
  | 'growth'
  | 'growth-by'
  | 'times'
  | 'from-percent'
  | 'quotient'
  | 'at-most'
  | 'same'
  | 'rate'
  | 'weighted'
  | 'mean';

/** Arithmetic that must hold between figures. */
export interface Constraint {
  rule: RuleName;
  type: RelationType;
  law: Law;
  /** Claim indexes, the stated result first (for `at-most` the whole). */
  of: number[];
  factors: number[];
  /** For `rate` and `mean`. */
  rate?: Interval;
  form?: string;
  /** Tied by the grammar of a sentence, not by equal series alone. */
  linked: boolean;
  /** Which member is accused when nothing tells: an index into `of`. */
  usual: number;
  /** Identity is not certain enough for an accusation: told as a relation only. */
  doubtful?: boolean;
}

export const EVERYTHING: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
const ONE = point(1);

/** What member `k` may be, given the others, in factored values. Null when it cannot be told. */
function solve(c: Constraint, k: number, v: readonly Interval[]): Interval | null {
  const [a, b, d] = v as [Interval, Interval, Interval];
  switch (c.law) {
    case 'sum':
      return k === 0 ? sum(v.slice(1)) : subtract(a, sum(v.filter((_, i) => i !== 0 && i !== k)));
    case 'growth': {
      if (k === 2) return multiply(b, add(a, ONE));
      if (k === 1) return a.low > -1 ? divide(d, add(a, ONE)) : null;
      const ratio = b.low > 0 ? divide(d, b) : null;
      return ratio && add(ratio, point(-1));
    }
    case 'growth-by': {
      if (k === 0) {
        const inverse = divide(d, b);
        return inverse && divide(ONE, add(inverse, point(-1)));
      }
      const onTop = divide(a, add(a, ONE));
      return onTop && (k === 1 ? multiply(d, onTop) : divide(b, onTop));
    }
    case 'times':
      return k === 0 ? divide(d, b) : k === 1 ? divide(d, a) : multiply(a, b);
    case 'from-percent':
      return k === 0 ? add(b, ONE) : add(a, point(-1));
    case 'quotient':
      return k === 0 ? divide(b, d) : k === 1 ? multiply(a, d) : divide(b, a);
    case 'at-most':
      return k === 0
        ? { low: b.low, high: Number.POSITIVE_INFINITY }
        : { low: Number.NEGATIVE_INFINITY, high: a.high };
    case 'same':
      return k === 0 ? b : a;
    case 'rate':
      return k === 0 ? multiply(b, c.rate!) : divide(a, c.rate!);
    case 'weighted':
      return k === 0 ? corners(v.slice(1), grown) : null;
    case 'mean':
      return k === 0 ? corners([b, d, c.rate!], ([x, y, w]) => x! * w! + y! * (1 - w!)) : null;
  }
}

/** The growth of a total whose parts grow by g1, g2, … to the levels l1, l2, …; values g1, l1, g2, l2, …. */
function grown(values: readonly number[]): number {
  let now = 0;
  let before = 0;
  for (let i = 0; i < values.length; i += 2) {
    now += values[i + 1]!;
    before += values[i + 1]! / (1 + values[i]!);
  }
  return now / before - 1;
}

/** Range of a function that is monotone in each argument: its extremes lie where each is at an end. */
function corners(v: readonly Interval[], f: (values: number[]) => number): Interval | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let corner = 0; corner < 2 ** v.length; corner++) {
    const y = f(v.map((x, i) => (corner & (1 << i) ? x.high : x.low)));
    if (!Number.isFinite(y)) return null;
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return { low, high };
}

type Width = 'strict' | 'generous';

const factored = (c: Constraint, readings: readonly (Reading | null)[], width: Width): Interval[] =>
  c.of.map((i, k) => scale(readings[i]![width], c.factors[k]!));

/** What member `k` may be, given the others, in the common unit of its reading; null when it cannot be told. */
export function allowed(
  c: Constraint,
  k: number,
  readings: readonly (Reading | null)[],
  width: Width,
): Interval | null {
  const found = solve(c, k, factored(c, readings, width));
  return found && scale(found, 1 / c.factors[k]!);
}

/** Whether the constraint holds; null when it cannot be told. */
export function holds(c: Constraint, readings: readonly (Reading | null)[]): Relation['holds'] | null {
  for (const width of ['strict', 'generous'] as const) {
    const v = factored(c, readings, width);
    const expected = solve(c, 0, v);
    if (!expected) return null;
    if (overlaps(v[0]!, expected)) return width === 'strict' ? 'yes' : 'rounding';
  }
  return 'no';
}

/** Whether it would hold, generously read, with other readings for some members. */
export function holdsWith(
  c: Constraint,
  readings: readonly (Reading | null)[],
  instead: Map<number, Interval>,
): boolean {
  const v = c.of.map((i, k) => scale(instead.get(i) ?? readings[i]!.generous, c.factors[k]!));
  const expected = solve(c, 0, v);
  return expected === null || overlaps(v[0]!, expected);
}

export function relationOf(
  c: Constraint,
  readings: readonly (Reading | null)[],
  how: Relation['holds'],
): Relation {
  const first = readings[c.of[0]!]!;
  const expected = allowed(c, 0, readings, 'strict') ?? EVERYTHING;
  return {
    type: c.type,
    of: c.of,
    stated: first.value / first.factor,
    low: expected.low / first.factor,
    high: expected.high / first.factor,
    holds: how,
    ...(c.form ? { form: c.form } : {}),
  };
}

/** The values every interval allows, null when there are none. */
export function common(intervals: readonly Interval[]): Interval | null {
  let all: Interval | null = EVERYTHING;
  for (const i of intervals) all = all && intersect(all, i);
  return all;
}
