import type { Claim } from '../claims/claim.ts';

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

/** Arithmetic recomputed from the article's own figures. `of` are claim indexes, the stated result first. */
export interface Relation {
  type: RelationType;
  of: number[];
  /** The stated result, and the interval the other figures allow. */
  stated: number | null;
  low: number;
  high: number;
  /** `rounding`: just outside, or only with a generous reading; never an alarm. */
  holds: 'yes' | 'rounding' | 'no';
  form?: string;
}

/** Something the text alone shows. `error`: cannot be right as written. `query`: odd enough to ask. */
export interface Alarm {
  rule: string;
  severity: 'error' | 'query';
  /** The figure accused, and those it was held against. */
  claim: number;
  against: number[];
  /** Everything the sentence needs, no words: they come in `report/`. */
  args: Record<string, string | number | null>;
  /** A value that would make it right, with how it differs ("thousand for million"). */
  offer: { value: number; unit: string | null; why: string } | null;
}

export interface Ruling {
  relations: Relation[];
  alarms: Alarm[];
}

/** One way in which figures of one article can contradict each other. Pure: no text, no data, no clock. */
export interface Rule {
  /** Reads after "allow": `part-exceeds-whole`. Page: `docs/rules/<name>.md`. */
  name: string;
  check(claims: readonly Claim[]): Ruling;
}
