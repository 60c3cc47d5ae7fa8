import type { Claim, EpidemicSeries } from '../claims/claim.ts';
import { type FatalityStanding, fatalityStanding, isFarBeyond } from '../plausibility/fatality.ts';
import { isFarOutside, type QuantityStanding, quantityStanding } from '../plausibility/quantity.ts';
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

/** More counts of one place and day together are a table that was not read as one. */
const MOST = 20;

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
  const fevers = new Set(
    claims.flatMap(({ series }) => (series && 'measure' in series && isFever(series) ? [series.area] : [])),
  );
  for (const same of grouped(counts, (c) => `${c.area} ${c.day}`).values()) {
    const deaths = same.filter((c) => c.deaths);
    if (!agree(deaths)) continue;
    const bySentence = grouped(
      same.filter((c) => !c.deaths),
      (c) => c.sentence,
    );
    for (const dead of deaths) {
      const near = Array.from({ length: 2 * NEAR + 1 }, (_, i) => dead.sentence - NEAR + i).flatMap(
        (sentence) => bySentence.get(sentence) ?? [],
      );
      if (near.length === 0 || near.length > MOST || !agree(near)) continue;
      const cases = near.reduce((a, b) => (away(b, dead) < away(a, dead) ? b : a));
      const standing = fatalityStanding(dead.size, cases.size);
      if (standing && isFarBeyond(standing))
        out.set(dead.index, { kind: 'fatality', cases: cases.index, standing, fever: fevers.has(dead.area) });
    }
  }
  return out;
}

/** Whether one number may be meant by all. */
function agree(counts: readonly Count[]): boolean {
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  for (const { size } of counts) [low, high] = [Math.max(low, size.low), Math.min(high, size.high)];
  return low <= high;
}

function grouped<K>(counts: readonly Count[], keyOf: (c: Count) => K): Map<K, Count[]> {
  const out = new Map<K, Count[]>();
  for (const c of counts) {
    const group = out.get(keyOf(c));
    if (group) group.push(c);
    else out.set(keyOf(c), [c]);
  }
  return out;
}

const away = (a: Count, b: Count): number => Math.abs(a.index - b.index);

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
  if (claim.domain !== 'epidemic' || claim.kind !== 'level' || !series || !('measure' in series)) return null;
  if (series.measure !== 'cumulative' || series.area === '?') return null;
  if (claim.mood !== 'fact' || claim.basis !== 'plain' || claim.proposed) return null;
  const deaths = series.indicator === 'deaths';
  if (!deaths && !isFever(series) && series.indicator !== 'cases') return null;
  // Of COVID-19, or of fevers without a name: other diseases kill in other numbers.
  const named = series.disease ?? (series.indicator === 'cases' ? 'other' : 'covid-19');
  if (named !== 'covid-19') return null;
  const span = claim.period === null ? null : parsePeriod(claim.period);
  const reading = readingOf(claim);
  if (!span || span.to < FIRST || !reading) return null;
  return {
    ...{ index, sentence, area: series.area, day: inDays(span).to },
    ...{ size: reading.generous, deaths },
  };
}

const isFever = (series: EpidemicSeries): boolean => series.indicator === 'fever cases';

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
