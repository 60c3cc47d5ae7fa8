import type { Flow } from '../records/record.ts';
import type { Cell } from '../series/question.ts';

export type Kind =
  | 'closure'
  | 'stopped'
  | 'resumed'
  | 'first'
  | 'new-supplier'
  | 'collapse'
  | 'surge'
  | 'unit-value'
  | 'revision'
  | 'mirror-gap'
  | 'break';

/** Something a release shows that was not to be expected. Data: `report/findings-text.ts` has the words. */
export interface Finding {
  /** The same for the same kind, flow, partner, goods and month in every scan: `stopped:CHN:export:PRK:630790:2022-05`. */
  id: string;
  kind: Kind;
  reporter: string;
  period: string;
  flow: Flow;
  partner: string;
  /** `['TOTAL']`, or codes without dots. */
  codes: string[];
  /** What the codes are called: `face masks`, `HS 8471.30`, `all goods`. */
  goods: string;
  surprise: Surprise;
  materiality: Materiality;
  context: Context[];
  /** What the kind found, in its own numbers. */
  facts: Facts;
  evidence: Evidence;
  /** Findings that are part of this one and are told inside it. */
  children: Finding[];
  status: Status;
}

/**
 * How little it was to be expected. `learned`: from all series of the reporter, p is a probability. `quoted`: by
 * figures the publisher printed, too few for a probability. `rule`: by a fixed bound.
 */
export interface Surprise {
  /** −log2 p; null without a probability. */
  bits: number | null;
  p: number | null;
  /** Benjamini-Hochberg over all candidates of the kind in the release. */
  q: number | null;
  by: 'learned' | 'quoted' | 'rule';
}

/** What is at stake: the trade that stopped, came or changed, in the unit given. */
export interface Materiality {
  value: number | null;
  unit: string | null;
  /** Of the pair's trade in the twelve months before; null where that is not known. */
  share: number | null;
}

export type Context =
  | { is: 'watched'; name: string }
  | { is: 'event'; name: string; month: string }
  | { is: 'basket'; name: string }
  | { is: 'first-known' };

/** Numbers of a finding, those of its kind filled in. */
export interface Facts {
  /** This month's figure and the one it is held against, with the period of the latter. */
  now: number | null;
  before: number | null;
  beforePeriod: string | null;
  /** ln(now / before); null when either is zero. */
  change: number | null;
  /** The same month a year earlier. */
  yearBefore: number | null;
  /** Months without trade, this one included (stopped), or before this one (resumed). */
  months: number | null;
  /** Of a closure: goods traded before, and how many of them went to zero; how many were to be expected to. */
  goods: { known: number; zero: number; expected: number | null } | null;
  /** Of a unit value: what may be wrong. */
  suspicion: 'unit' | 'price or mix' | null;
}

export interface Evidence {
  /** In the grammar of `tallyman ask`. */
  questions: string[];
  cells: Cell[];
  /** Ids of the releases it rests on. */
  releases: string[];
}

/** What this scan says of a finding stored by an earlier one. */
export type Status = 'new' | 'confirmed' | 'changed' | 'withdrawn';

/** Goods are named by their codes, so that a word that changes its name stays the same finding. */
export function findingId(
  f: Pick<Finding, 'kind' | 'reporter' | 'flow' | 'partner' | 'codes' | 'period'>,
): string {
  return [f.kind, f.reporter, f.flow, f.partner, f.codes.join('+'), f.period].join(':');
}

export const noFacts: Facts = {
  ...{ now: null, before: null, beforePeriod: null, change: null, yearBefore: null },
  ...{ months: null, goods: null, suspicion: null },
};
