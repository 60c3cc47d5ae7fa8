import { amount } from '../records/amount-words.ts';
import { periodName } from '../records/period.ts';
import type { SightingVerdict } from '../verdicts/judge-sightings.ts';

const why = {
  'no-site': 'no series of such a place is stored: tallyman sites makes one from satellite pictures',
  'which-place': 'places of this name are stored of several countries, and the text does not tell which',
  'no-months': 'the text does not tell the month of the pictures, or what they are held against',
  'not-covered': 'no series stored has both months',
  unclear: 'the series stored do not tell less from more',
};

/** What places that are stored show of a sentence about pictures from above. */
export function sightingSentence({ claim, code, sites }: SightingVerdict): string {
  const shown = sites.map(
    (s) =>
      `${s.site}, ${s.indicator}: ${amount(s.values.now, s.unit)} in ${periodName(claim.month!)}, ${amount(s.values.before, s.unit)} in ${periodName(claim.base!)} (${s.publisher})`,
  );
  return [...(code ? [why[code]] : []), ...shown].join('; ');
}
