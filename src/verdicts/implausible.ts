import type { Claim, EpidemicSeries } from '../claims/claim.ts';
import { type FatalityStanding, fatalityStanding, isFarBeyond } from '../plausibility/fatality.ts';
import { isFarOutside, type QuantityStanding, quantityStanding } from '../plausibility/quantity.ts';
import { overlaps } from '../records/interval.ts';
import { inDays, parsePeriod, shiftMonth } from '../records/period.ts';
import { convertUnit } from '../records/units.ts';
import { readingOf } from '../rules/reading.ts';
import type { Answer, Question } from '../series/question.ts';

/** What is odd about a figure, and beside what. */
export type Oddity = FatalityOddity | QuantityOddity;

/** Deaths beside the cases of the same article. */
export interface FatalityOddity {
  kind: 'fatality';
  /** Index of the claim that tells the cases. */
  cases: number;
  standing: FatalityStanding;
  /** The article tells of fevers there, which nobody has tested. */
  fever: boolean;
}

/** An amount of goods in a month that no release covers, beside those of the months before. */
export interface QuantityOddity {
  kind: 'quantity';
  standing: QuantityStanding;
  /** The question that asks for the months before. */
  past: string;
}

/** Further apart in the text two counts may not be of the same people. */
const NEAR = 3;

/** The reference populations were counted from 2020 on. */
const FIRST = '2020';

/**
 * Deaths that no population comes near, by the article's own figures, by index of the claim. Compared are running totals
 * only, of one place as of one day, told near each other, of COVID-19 or of fevers without a name; and where an article
 * tells two totals of deaths for that day, neither.
 */
export function odditiesOf(claims: readonly Claim[]): Map<number, FatalityOddity> {
  const out = new Map<number, FatalityOddity>();
  const counts = claims.flatMap((claim, index) => countOf(claim, index) ?? []);
  const fevers = new Set(claims.flatMap(({ series }) => (isFever(series) ? [series.area] : [])));
  for (const dead of counts.filter((c) => c.deaths)) {
    const same = counts.filter((c) => c.area === dead.area && c.day === dead.day);
    if (same.some((c) => c.deaths && !overlaps(c.size, dead.size))) continue;
    const near = same
      .filter((c) => !c.deaths && Math.abs(c.sentence - dead.sentence) <= NEAR)
      .sort((a, b) => Math.abs(a.index - dead.index) - Math.abs(b.index - dead.index));
    const [cases] = near;
    if (!cases || near.some((c) => !overlaps(c.size, cases.size))) continue;
    const standing = fatalityStanding(dead.size, cases.size);
    if (standing && isFarBeyond(standing))
      out.set(dead.index, { kind: 'fatality', cases: cases.index, standing, fever: fevers.has(dead.area) });
  }
  return out;
}

interface Count {
  index: number;
  sentence: number;
  area: string;
  day: string;
  size: { low: number; high: number };
  deaths: boolean;
}

function countOf(claim: Claim, index: number): Count | null {
  const { series, sentence } = claim;
  if (claim.domain !== 'epidemic' || claim.kind !== 'level' || !series || !('area' in series)) return null;
  if (series.measure !== 'cumulative' || series.area === '?' || !isOfReference(series)) return null;
  if (claim.mood !== 'fact' || claim.basis !== 'plain' || claim.proposed) return null;
  const deaths = series.indicator === 'deaths';
  if (!deaths && !/^(?:fever )?cases$/.test(series.indicator)) return null;
  const span = claim.period === null ? null : parsePeriod(claim.period);
  const reading = readingOf(claim);
  if (!span || span.to < FIRST || !reading) return null;
  return {
    ...{ index, sentence, area: series.area, day: inDays(span).to },
    ...{ size: reading.generous, deaths },
  };
}

const isFever = (series: Claim['series']): series is EpidemicSeries =>
  series !== null && 'area' in series && series.indicator === 'fever cases';

/** Of COVID-19, or of nothing that has a name: other diseases kill in other numbers. */
const isOfReference = ({ disease }: EpidemicSeries): boolean =>
  disease === 'covid-19' || disease === undefined;

/** Months before the one stated that show what is usual. */
const PAST = 24;

/** The months before a month, for the same series. */
export const pastOf = (q: Question): Question => ({
  ...q,
  from: shiftMonth(q.from, -PAST),
  to: shiftMonth(q.from, -1),
});

/** Whether the amount of one month is far outside all that was traded in the months before, as far as they are known. */
export function quantityOddity(claim: Claim, past: Answer): QuantityOddity | null {
  const months = past.cells.flatMap(({ value, unit }) => {
    if (value === null) return [];
    if (unit === claim.unit) return [Number(value)];
    const turned = unit && claim.unit ? convertUnit(value, unit, claim.unit) : null;
    return turned === null ? [] : [Number(turned)];
  });
  const standing = quantityStanding({ low: claim.printedLow, high: claim.printedHigh }, months);
  return standing && isFarOutside(standing) ? { kind: 'quantity', standing, past: past.text } : null;
}
