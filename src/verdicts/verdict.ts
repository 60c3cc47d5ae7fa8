import type { Claim } from '../claims/claim.ts';
import type { MeasuredDoubt } from '../claims/measured.ts';
import type { Interval } from '../records/interval.ts';
import type { Alarm } from '../rules/rule.ts';
import type { AnyQuestion } from '../series/indicator-question.ts';
import type { Answer, Earlier, Question, SecondHand } from '../series/question.ts';
import type { Oddity } from './implausible.ts';

export type VerdictWord =
  | 'match'
  | 'contradicted'
  | 'inconsistent'
  | 'implausible'
  | 'ambiguous'
  | 'unchecked';

/** Why nothing was decided; the words are in `report/verdict-words.ts`. */
export type UncheckedReason =
  | 'not-covered'
  | 'no-indicator'
  | 'other-publisher'
  | 'second-hand'
  | 'other-days'
  | 'no-goods'
  | 'no-period'
  | 'no-base'
  | 'no-party'
  | 'no-unit'
  | 'unit-not-published'
  | 'forecast'
  | 'superseded'
  | 'not-trade'
  | 'malformed'
  | 'rank'
  | 'ratio'
  | 'basis'
  | 'nil'
  | 'suppressed'
  | 'other-reporter'
  | 'broader'
  | 'loose'
  | 'proposed'
  | 'base-zero'
  | MeasuredDoubt;

/** A neighbour that would fit the stated digits, or the figure the data has. */
export interface Offer {
  how: 'scale' | 'period' | 'flow' | 'partner' | 'goods' | 'measure' | 'base' | 'data' | 'article';
  /** The value that fits, in `unit`, exact as text. */
  value: string;
  unit: string | null;
  /** The neighbour in words of its own field: "thousand", "2022-06", "import", "soybean meal". */
  instead: string;
  question: Question | null;
}

/** What the data allows for a claim, beside what the claim states; both in the claim's unit. */
export interface Comparison {
  form: Inquiry['form'];
  stated: Interval;
  found: Interval;
  /** The found value exactly as published or summed, null where it is a ratio of two. */
  exact: string | null;
  unit: string | null;
  /** "as quoted by …" when the figure comes from print. */
  quoted: string | null;
  /** The other side's statistics were read. */
  mirrored: boolean;
  /** The stated figure is that of an earlier release, which has been replaced since. */
  revisedSince: Earlier | null;
  /** The day whose count it is, where the text gives another; null for trade, and where it is the day told. */
  on: string | null;
  /** The stated figure is one that somebody printed of the same cell, and that its source does not bear out. */
  secondHand: SecondHand | null;
}

/** A claim turned into what has to be asked to settle it. */
export type Inquiry =
  | { form: 'level'; of: Question }
  | { form: 'zero'; each: { codes: string[]; measures: Question[] }[] }
  | { form: 'change' | 'difference' | 'multiple'; now: Question; base: Question }
  | { form: 'share'; part: Question; whole: Question }
  /** What one of `per` was worth. */
  | { form: 'price'; worth: Question; amount: Question; per: string };

/** A claim judged, with everything needed to say it again. Data only: the words come in `report/`. */
export interface Verdict {
  claim: Claim;
  verdict: VerdictWord;
  /** What the article itself shows, when a rule fired on this figure. */
  alarm: Alarm | null;
  code: UncheckedReason | null;
  comparison: Comparison | null;
  answers: Answer<AnyQuestion>[];
  offers: Offer[];
  /** What is odd about the figure beside a reference, whatever was decided of it; null where nothing is. */
  oddity: Oddity | null;
}
