import type { Claim } from '../claims/claim.ts';

/** What does not stand with a figure but was taken from elsewhere, as the readers' assumptions say. */
const sentences = {
  time: /^No time stands with the figure/,
  base: /^No period is told that it is compared with/,
};

/** Whether the figure's own sentence does not tell its time, or what a change is compared with. */
export const isAssumed = (claim: Claim, what: keyof typeof sentences): boolean =>
  claim.assumptions.some((a) => sentences[what].test(a));

/** Money without a sign, a word or a scale beside it ("186.5", "13"): the unit was lent by another figure. */
export const isUnitLent = ({ text, kind, unit }: Claim): boolean =>
  kind === 'level' && unit !== null && /^[A-Z]{3}$/.test(unit) && /^[\d.,\s]+$/.test(text);
