import type { Claim } from '../claims/claim.ts';
import type { Answer } from '../series/question.ts';

export type VerdictWord = 'match' | 'contradicted' | 'inconsistent' | 'ambiguous' | 'unchecked';

/** Why nothing was decided; words in `report/`. */
export type UncheckedReason =
  | 'not-covered'
  | 'no-indicator'
  | 'no-goods'
  | 'no-period'
  | 'no-party'
  | 'no-unit'
  | 'forecast'
  | 'superseded'
  | 'not-trade'
  | 'malformed'
  | 'rank'
  | 'basis'
  | 'nil'
  | 'suppressed'
  | 'span-only'
  | 'loose';

/** A neighbour that would fit the stated digits. */
export interface Offer {
  how: 'scale' | 'period' | 'flow' | 'goods' | 'measure' | 'base' | 'value';
  /** The value that fits, in the claim's unit, as text for exactness. */
  value: string;
  unit: string | null;
  question: string | null;
  note: string;
}

/** A claim judged, with everything needed to say it again. */
export interface Verdict {
  claim: Claim;
  verdict: VerdictWord;
  /** Rule that fired inside the article, else null. */
  rule: string | null;
  code: UncheckedReason | null;
  /** One sentence an editor can paste. */
  reason: string;
  reading: string;
  answers: Answer[];
  offers: Offer[];
}
