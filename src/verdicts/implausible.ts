import type { Claim, EpidemicSeries } from '../claims/claim.ts';
import { type FatalityStanding, fatalityStanding, isFarBeyond } from '../plausibility/fatality.ts';
import { overlaps } from '../records/interval.ts';
import { inDays, parsePeriod } from '../records/period.ts';
import { readingOf } from '../rules/reading.ts';

/** Deaths that are odd beside the cases of the same article. */
export interface Oddity {
  kind: 'fatality';
  /** Index of the claim that tells the cases. */
  cases: number;
  standing: FatalityStanding;
  /** The article tells of fevers there, which nobody has tested. */
  fever: boolean;
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
export function odditiesOf(claims: readonly Claim[]): Map<number, Oddity> {
  const out = new Map<number, Oddity>();
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
