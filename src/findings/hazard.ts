import { FEATURES, featuresOf, type StateCount } from '../series/panel-activity.ts';
import { type Counted, fitLogistic } from './logistic.ts';

/** The chance of no trade in one, two and three months. */
export type Rates = readonly [number, number, number];

/** A state that was seen this often weighs as much as what states like it do. */
const PRIOR = 20;

/** Where each feature's columns begin, after the intercept. */
const sizes: readonly number[] = Object.values(FEATURES);
const starts = sizes.map((_, i) => 1 + sizes.slice(0, i).reduce((a, b) => a + b, 0));
const COLUMNS = 1 + sizes.reduce((a, b) => a + b);

const names = Object.keys(FEATURES) as (keyof typeof FEATURES)[];

function columnsOf(state: number): number[] {
  const features = featuresOf(state);
  return [0, ...names.map((name, i) => starts[i]! + features[name])];
}

/**
 * The hazard table: for each state how often series in it had no trade, shrunk towards a logistic regression on its
 * features, (events + 20 · parent) / (n + 20). Textbook runs of zeros, (1 − rate)^months, are badly wrong on sparse
 * series; this is measured on the panel itself, the longer stops on their own.
 */
export function hazardTable(counts: readonly StateCount[]): Map<number, Rates> {
  const rows = counts.map((c) => ({ ...c, on: columnsOf(c.state) }));
  const fits = [0, 1, 2].map((i) =>
    fitLogistic(
      rows.map(({ on, n, none }): Counted => ({ on, n, events: none[i]! })),
      COLUMNS,
    ),
  );
  const seen = new Map(rows.map((r) => [r.state, r]));
  const table = new Map<number, Rates>();
  const states = sizes.reduce((a, b) => a * b);
  for (let state = 0; state < states; state++) {
    const on = columnsOf(state);
    const { n = 0, none = [0, 0, 0] } = seen.get(state) ?? {};
    const rate = (i: number) => (none[i]! + PRIOR * fits[i]!(on)) / (n + PRIOR);
    table.set(state, [rate(0), rate(1), rate(2)]);
  }
  return table;
}
