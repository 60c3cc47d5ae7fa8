import type { Figure } from '../figures/figure.ts';
import { wordTable } from '../records/word-table.ts';
import type { EpidemicSeries } from './claim.ts';
import type { Domain } from './domain.ts';
import { besideSlash, indicatorOf, inSlashRow, PLACES } from './epidemic-indicator.ts';
import { isBroughtTo, measureBefore, measureBehind, sentenceCue } from './epidemic-measure.ts';
import { areaOf, REGION, stricken } from './epidemic-places.ts';
import { regionsIn } from './epidemic-regions.ts';
import { inBrackets, rowStart } from './epidemic-rows.ts';
import { type Item, words } from './line.ts';

/** What was last said of an epidemic, and how the rows of a list of places are laid out. */
export interface Outbreak {
  area: string | null;
  /** The place was told as one, and not only by an adjective of the headline. */
  told: boolean;
  indicator: string;
  measure: EpidemicSeries['measure'];
  /** The measure before a total told by the way, "bringing the total to 4,120", which the next sentence goes back to. */
  beside: EpidemicSeries['measure'] | null;
  /** What the figures of a row are, told in an earlier row: `0` the first, `0(` the one in brackets behind it. */
  row: Map<string, string>;
}

/** @param told the headline names the area as a place, and not by an adjective ("Chinese vaccine deliveries"). */
export const noOutbreak = (area: string | null, told: boolean): Outbreak => ({
  area,
  told,
  indicator: 'cases',
  measure: 'cumulative',
  beside: null,
  row: new Map(),
});

/** Reads the epidemic figures of a sentence from left to right; what it learns stays in `outbreak`. */
export function epidemicReader(
  items: readonly Item[],
  figures: readonly Figure[],
  outbreak: Outbreak,
  story: { subject: string | null; head: string | null; domain: Domain; text: string },
) {
  const here = stricken(items);
  if (here !== null) outbreak.told = true;
  // "The country reported 2,736 new infections": where no outbreak was told yet, whoever was spoken of.
  const whose = !outbreak.told && OPENS_WITH.test(words(items, 0, 1)) ? (story.head ?? story.subject) : null;
  outbreak.area = here ?? whose ?? outbreak.area;
  let begun = false;
  let cue: EpidemicSeries['measure'] | null = null;
  const begin = () => {
    if (begun) return;
    begun = true;
    cue = sentenceCue(items);
    outbreak.measure = cue ?? outbreak.beside ?? outbreak.measure;
    outbreak.beside = null;
    outbreak.indicator = outbreak.indicator.replace(/ among .*/, '');
  };
  // In the middle of trade the sentence's cue is of the trade, unless a figure turns out to be epidemic.
  if (story.domain === 'epidemic') begin();
  let [begins, slot] = [-1, -1];
  let regions: ReadonlySet<number> | null = null;
  return (at: number): { series: EpidemicSeries; unit: string | null } => {
    begin();
    const figure = figures[items[at]!.figure]!;
    regions ??= regionsIn(items, story.text);
    const start = rowStart(items, at, regions);
    if (start !== begins) [begins, slot] = [start, -1];
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
    // "Compared with 3,988 the week before" is no place of a row.
    const row =
      (figure.kind === 'change' && figure.unit !== '%') ||
      /^(?:with|from|than|against|or)$/.test(items[at - 1]?.key ?? '')
        ? undefined
        : outbreak.row.get(place);
    const whole = /among .*/.exec(outbreak.indicator)?.[0];
    const plain = rate ? 'case fatality rate' : (own ?? row ?? outbreak.indicator);
    // "Seven of whom died": among those just told of.
    const indicator =
      whole && !/ among /.test(plain) && /^of (?:whom|them)$/.test(words(items, at + 1, 2))
        ? `${plain} ${whole}`
        : plain;
    if (own) outbreak.row.set(place, own);
    const said =
      measureBehind(items, at) ??
      (bracketed && own === null && figure.unit !== '%' ? 'new' : measureBefore(items, at));
    const measure =
      said ??
      ((cue === null && isState(items, at, indicator)) || isBroughtTo(items, at)
        ? 'cumulative'
        : outbreak.measure);
    if (!bracketed) {
      if (!PLACES.test(indicator)) outbreak.indicator = indicator;
      if (isBroughtTo(items, at) || isMore(items, at)) outbreak.beside ??= outbreak.measure;
      outbreak.measure = measure;
    }
    const area = areaOf(items, at, outbreak.area, regions);
    if (area !== null && area !== REGION) Object.assign(outbreak, { area, told: true });
    return {
      series: { area: area === REGION ? '?' : (outbreak.area ?? story.subject ?? '?'), indicator, measure },
      unit: figure.unit ?? UNITS[indicator] ?? UNITS[indicator.split(' ')[0]!] ?? null,
    };
  };
}

const OPENS_WITH = /^the (?:country|nation|kingdom|republic)$/;

/** "Another 22 deaths were counted as probable": said of these alone. */
const isMore = (items: readonly Item[], at: number): boolean =>
  /^(?:another|further)$/.test(items[at - 1]?.key ?? '');

/** Who is under treatment or critically ill is so on a day. */
const isState = (items: readonly Item[], at: number, indicator: string): boolean =>
  indicator === 'under treatment' ||
  (indicator === 'severe cases' &&
    items.slice(Math.max(0, at - 5), at + 5).some((i) => /^critical(?:ly)?$/.test(i.key)));

const UNITS: Record<string, string> = wordTable({
  cases: 'case',
  'fever cases': 'case',
  'severe cases': 'case',
  'under treatment': 'case',
  hospitalized: 'case',
  tests: 'sample',
  'tests confirmed': 'sample',
  doses: 'dose',
  vaccinated: 'person',
  tested: 'person',
  deaths: 'death',
  recoveries: 'recovery',
});
