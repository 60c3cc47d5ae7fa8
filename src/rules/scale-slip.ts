import { alarmFor } from './alarm.ts';
import type { Rule } from './rule.ts';

/**
 * Takes over a break that a lost or added factor of a thousand (or ten) explains: the same figure told at
 * another scale elsewhere, or a sum or a change that fits once the scale word is put right. A part that
 * exceeds its whole keeps that name, for it shows more; the scale is then the offer.
 */
export const scaleSlip: Rule = {
  name: 'scale-slip',
  about: 'a thousand, a million or a billion was mixed up, or a decimal point was lost',
  find: () => ({}),
  explain(broken) {
    const { accused, story, constraint, offer, rival } = broken;
    if (offer?.why !== 'scale' || story.some((c) => c.law === 'at-most')) return null;
    if (Math.abs(offer.by!) < 3 && constraint.law !== 'same') return null;
    const other = constraint.law === 'same' ? constraint.of.find((i) => i !== accused)! : rival;
    return alarmFor('scale-slip', broken, { other, factor: 10 ** offer.by! });
  },
};
