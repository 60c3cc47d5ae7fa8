import type { Figure } from '../figures/figure.ts';
import type { EpidemicSeries } from './claim.ts';
import type { Domain } from './domain.ts';
import { besideSlash, indicatorOf, inSlashRow, PLACES } from './epidemic-indicator.ts';
import { measureBefore, measureBehind, sentenceCue } from './epidemic-measure.ts';
import { areaOf, stricken } from './epidemic-places.ts';
import { inBrackets, rowStart } from './epidemic-rows.ts';
import type { Item } from './line.ts';

/** What was last said of an epidemic, and how the rows of a list of places are laid out. */
export interface Outbreak {
  area: string | null;
  indicator: string;
  measure: EpidemicSeries['measure'];
  /** What the figures of a row are, told in an earlier row: `0` the first, `0(` the one in brackets behind it. */
  row: Map<string, string>;
}

export const noOutbreak = (area: string | null): Outbreak => ({
  area,
  indicator: 'cases',
  measure: 'cumulative',
  row: new Map(),
});

/** Reads the epidemic figures of a sentence from left to right; what it learns stays in `outbreak`. */
export function epidemicReader(
  items: readonly Item[],
  figures: readonly Figure[],
  outbreak: Outbreak,
  story: { subject: string | null; domain: Domain },
) {
  outbreak.area = stricken(items) ?? outbreak.area;
  let begun = false;
  const begin = () => {
    if (!begun) outbreak.measure = sentenceCue(items) ?? outbreak.measure;
    begun = true;
  };
  // In the middle of trade the sentence's cue is of the trade, unless a figure turns out to be epidemic.
  if (story.domain === 'epidemic') begin();
  let [row, slot] = [-1, -1];
  return (at: number): { series: EpidemicSeries; unit: string | null } => {
    begin();
    const figure = figures[items[at]!.figure]!;
    const start = rowStart(items, at);
    if (start !== row) [row, slot] = [start, -1];
    const bracketed = inBrackets(items, at);
    if (!bracketed) slot++;
    const place = `${slot}${bracketed ? '(' : ''}`;
    const own = indicatorOf(items, at, figure, bracketed) ?? besideSlash(items, at);
    const rate =
      own === null &&
      bracketed &&
      figure.unit === '%' &&
      outbreak.indicator === 'deaths' &&
      inSlashRow(items, at);
    const indicator = rate ? 'case fatality rate' : (own ?? outbreak.row.get(place) ?? outbreak.indicator);
    if (own) outbreak.row.set(place, own);
    const said =
      measureBehind(items, at) ??
      (bracketed && own === null && figure.unit !== '%' ? 'new' : measureBefore(items, at));
    const measure = said ?? outbreak.measure;
    if (!bracketed) {
      if (!PLACES.test(indicator)) outbreak.indicator = indicator;
      outbreak.measure = measure;
    }
    const area = areaOf(items, at, outbreak.area);
    if (area !== null) outbreak.area = area;
    return {
      series: { area: outbreak.area ?? story.subject ?? '?', indicator, measure },
      unit: figure.unit ?? UNITS[indicator] ?? null,
    };
  };
}

const UNITS: Record<string, string> = {
  cases: 'case',
  'fever cases': 'case',
  'severe cases': 'case',
  'under treatment': 'case',
  tests: 'sample',
  'tests confirmed': 'sample',
  doses: 'dose',
  deaths: 'death',
  recoveries: 'recovery',
};
