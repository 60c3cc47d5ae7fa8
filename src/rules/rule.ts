import type { Claim } from '../claims/claim.ts';
import type { Constraint, RelationType } from './constraint.ts';
import type { Table } from './table.ts';

export type { RelationType } from './constraint.ts';

/** Arithmetic recomputed from the article's own figures. `of` are claim indexes, the stated result first. */
export interface Relation {
  type: RelationType;
  of: number[];
  /** The stated result, and the interval the other figures allow, both in the unit of the first claim. */
  stated: number | null;
  low: number;
  high: number;
  /** `rounding`: just outside, or only with a generous reading; never an alarm. */
  holds: 'yes' | 'rounding' | 'no';
  form?: string;
}

/** A stated result (index of its claim) and the interval the other figures allow for it, in its unit. */
export interface Recomputed {
  result: number;
  low: number;
  high: number;
}

/** What the sentence about an alarm needs beside the claims. Indexes are claims; there are no words. */
export interface AlarmArgs {
  'malformed-number': { why: string };
  'scale-slip': { other: number | null; factor: number };
  'wrong-base': { from: number; to: number; fits: number; low: number; high: number };
  'change-mismatch': Recomputed & { from: number; to: number };
  'multiple-mismatch': Recomputed & { from: number; to: number };
  'sum-mismatch': Recomputed & { parts: number[] };
  'balance-mismatch': Recomputed & { parts: number[]; swapped: boolean };
  'share-mismatch': Recomputed & { part: number; whole: number };
  'ratio-mismatch': Recomputed & { part: number; whole: number };
  'part-exceeds-whole': { part: number; whole: number; times: number };
  'weighted-change': Recomputed & { parts: number[] };
  'component-changes': Recomputed & { parts: number[] };
  'order-violation': { more: number; less: number; why: 'said' | 'running-total' | 'record' };
  'conversion-mismatch': { one: number; other: number; rate: number; low: number; high: number };
  'unit-conflict': { one: number; other: number };
  'contradicts-itself': { one: number; other: number };
  'period-conflict': { one: number; other: number };
}

/** Reads after "allow". Page: `docs/rules/<name>.md`. */
export type RuleName = keyof AlarmArgs;

/** How a value offered differs from the printed one; `scale` has the factor in `by`. */
export interface AlarmOffer {
  value: number;
  unit: string | null;
  why: 'scale' | 'sign' | 'digits' | 'swap' | 'implied';
  by: number | null;
}

/** Something the text alone shows. `error`: cannot be right as written. `query`: odd enough to ask. */
export type Alarm = {
  [R in RuleName]: {
    rule: R;
    severity: 'error' | 'query';
    /** The figure accused, and those it was held against. */
    claim: number;
    against: number[];
    args: AlarmArgs[R];
    /** A value that would make it right. */
    offer: AlarmOffer | null;
  };
}[RuleName];

export interface Ruling {
  relations: Relation[];
  alarms: Alarm[];
}

/** What a rule sees: arithmetic that must hold, and what is wrong by itself. */
export interface Findings {
  constraints?: Constraint[];
  alarms?: Alarm[];
}

/** A constraint that no reading of the digits saves, and the figure that is most likely wrong in it. */
export interface Broken {
  constraint: Constraint;
  accused: number;
  /** Every broken constraint that the same slip explains. */
  story: readonly Constraint[];
  /** The slip of the pen that would explain them, else the value they imply together. */
  offer: AlarmOffer | null;
  /** Another figure whose slip would explain them just as well, so that it is accused beside this one. */
  rival: number | null;
}

/**
 * One way in which figures of one article can contradict each other. Pure: no text, no data, no clock.
 *
 * A rule says what must hold (`find`); which figure of a broken group is accused is decided over all rules
 * together (`accuse.ts`), for one slip breaks several. `explain` then words the alarm for what this rule
 * found, or, where a rule knows a better reason for another's break (another base that fits, a lost
 * factor of a thousand), takes it over.
 */
export interface Rule {
  name: RuleName;
  /** One line for `tallyman explain`. */
  about: string;
  find(table: Table): Findings;
  explain?(broken: Broken, table: Table): Alarm | null;
}

export type Check = (claims: readonly Claim[]) => Ruling;
