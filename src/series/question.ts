import type { Interval } from '../records/interval.ts';
import type { Flow, Measure } from '../records/record.ts';

/**
 * The one typed question. Text form: `CHN export PRK HS:6307.90 quantity 2022-01..2022-05`.
 * `trade` is both flows added, `balance` exports less imports.
 */
export interface Question {
  reporter: string;
  flow: Flow | 'trade' | 'balance';
  partner: string;
  /** `['TOTAL']`, or codes without dots; several are added. */
  codes: string[];
  measure: Measure;
  /** For `quantity`: the unit asked for (`item`, `pair`, `l`, …), null = whatever the release counts in. */
  unit: string | null;
  /** ISO 4217, null = the release's own. */
  currency: string | null;
  /** First and last month, `YYYY-MM`, both included. */
  from: string;
  to: string;
  /** `YYYY-MM-DD`: answer as it was known on that day. */
  asKnown: string | null;
}

/** The five states of a cell, and a sixth for a figure known only inside a longer span. */
export type CellState = 'value' | 'published-zero' | 'proven-zero' | 'nil' | 'suppressed' | 'not-covered';

/** The answer for one month (or for a span that was published as one figure). */
export interface Cell {
  /** `2022-05`, or `2022-01..2022-04`. */
  period: string;
  state: CellState;
  /** Exact decimal as text; null unless state is value or a zero. */
  value: string | null;
  /** What the cell may be: a point for customs data, the printed interval for press. */
  interval: Interval | null;
  /** `USD`, `item`, `kg`, … */
  unit: string | null;
  basis: string | null;
  /** True when a total was summed from complete detail. */
  summed: boolean;
  /** Ids of the releases the cell rests on. */
  releases: string[];
  /** One sentence: why it is missing, what would settle it; or a caveat. */
  note: string | null;
  /** Printed digits and speaker, for press. */
  quoted: string | null;
  /** What earlier releases of the same publisher said of this cell, newest first; empty for sums. */
  earlier: Earlier[];
  /** What was printed of this cell and cannot be the figure that answers; empty for sums. */
  secondHand: SecondHand[];
}

/** A figure quoted in print that differs from what its source published, or from what others printed. */
export interface SecondHand {
  saidBy: string;
  /** The day it was printed. */
  published: string | null;
  /** Digits as printed. */
  printed: string;
  value: string;
  interval: Interval;
  /** The day from which the figure that answers is known; null where that is not known. */
  answered: string | null;
  /** Its id. */
  release: string;
}

/** A figure that was published and has been replaced since. */
export interface Earlier {
  published: string | null;
  value: string;
  /** Its id. */
  release: string;
}

/** What came back: cells in order of time, the sum where every month is known, and how it was got. */
export interface Answer<Q = Question> {
  question: Q;
  /** The question in the grammar. */
  text: string;
  cells: Cell[];
  /** The whole span as one figure, null when a month is missing. */
  total: Cell | null;
  /** Figures of a longer time that the total rests on, where the cells tell it in more detail. */
  wholes?: Cell[];
  releases: ReleaseRef[];
  sql: string;
}

export interface ReleaseRef {
  id: string;
  publisher: string;
  period: string;
  published: string | null;
  retrieved: string;
  saidBy: string | null;
  origin: string;
}
