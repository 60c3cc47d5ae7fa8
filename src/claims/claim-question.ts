import { findAreas } from '../records/areas.ts';
import { parseCode } from '../records/goods-code.ts';
import { isMonth, parsePeriod } from '../records/period.ts';
import { convertUnit } from '../records/units.ts';
import type { Question } from '../series/question.ts';
import type { Claim, TradeSeries } from './claim.ts';
import { publisherOf } from './series-codes.ts';

/** Why a claim cannot be asked. */
export type NoQuestion =
  | 'not-trade'
  | 'no-party'
  | 'no-goods'
  | 'no-period'
  | 'no-unit'
  | 'other-reporter'
  | 'ratio';

/**
 * The question whose answer settles a claim on a level: asked of the reporter, or of the partner where the
 * claim's source is the partner's or the reporter publishes nothing. What the text leaves open is never guessed.
 */
export function questionOf(claim: Claim): { question: Question } | { reason: NoQuestion } {
  const { series } = claim;
  if (claim.domain !== 'trade' || series === null || !('reporter' in series)) return { reason: 'not-trade' };
  // A change of a price is of no amount that a release holds.
  if (claim.per !== null && claim.kind !== 'ratio') return { reason: 'ratio' };
  if (series.reporter === '?' || series.partner === '?' || series.reporter === 'WLD')
    return { reason: 'no-party' };
  const own = publisherOf(series);
  if (!own) return { reason: 'no-party' };
  if (series.codes.length === 0) return { reason: 'no-goods' };
  const span = claim.period === null ? null : parsePeriod(claim.period);
  if (!span || !isMonth(span.from) || !isMonth(span.to)) return { reason: 'no-period' };
  const measured = measureOf(claim.unit);
  if (!measured) return { reason: 'no-unit' };
  const asked = own !== series.reporter || spokenFor(claim, series) ? mirrorOf(series) : series;
  // A balance seen from the other side has the other sign, which no question can say.
  if (asked !== series && series.flow === 'balance') return { reason: 'other-reporter' };
  return {
    question: {
      reporter: asked.reporter,
      flow: asked.flow,
      partner: asked.partner,
      codes: series.codes.flatMap((c) => parseCode(c).split('+')),
      ...measured,
      from: span.from,
      to: span.to,
      asKnown: null,
    },
  };
}

/** Money asks for the value, weights for the weight, anything counted for the quantity in that unit. */
function measureOf(unit: string | null): Pick<Question, 'measure' | 'unit' | 'currency'> | null {
  if (unit === null || unit === '%' || unit === 'pp' || unit === 'x') return null;
  if (/^[A-Z]{3}$/.test(unit)) return { measure: 'value', unit: null, currency: unit };
  if (convertUnit(1, unit, 'kg') !== null) return { measure: 'weight', unit: null, currency: null };
  return { measure: 'quantity', unit, currency: null };
}

/** Whether the claim's source speaks for the partner: "Chinese customs data showed Japan bought …". */
export function spokenFor({ attribution }: Claim, { reporter, partner }: TradeSeries): boolean {
  const source = attribution.at(-1);
  if (source === undefined || partner === 'WLD') return false;
  const areas = findAreas(source).map((a) => a.code);
  return areas.includes(partner) && !areas.includes(reporter);
}

const mirrorOf = ({ reporter, partner, flow, ...rest }: TradeSeries): TradeSeries => ({
  ...rest,
  reporter: partner,
  partner: reporter,
  flow: flow === 'export' ? 'import' : flow === 'import' ? 'export' : flow,
});
