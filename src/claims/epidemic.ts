import type { Figure } from '../figures/figure.ts';
import { wordTable } from '../records/word-table.ts';
import type { EpidemicSeries } from './claim.ts';
import type { Story } from './discourse.ts';
import { isHeldAgainst } from './epidemic-compared.ts';
import { besideSlash, indicatorOf, inSlashRow, PLACES } from './epidemic-indicator.ts';
import { isBroughtTo, measureBefore, measureBehind, sentenceCue } from './epidemic-measure.ts';
import { areaOf, askedOf, headedBy, leadIn, ledBy, REGION, stricken } from './epidemic-places.ts';
import { regionsIn } from './epidemic-regions.ts';
import { inBrackets, rowStart } from './epidemic-rows.ts';
import { type Item, words } from './line.ts';

/** What was last said of an epidemic, and how the rows of a list of places are laid out. */
export interface Outbreak {
  area: string | null;
  /** The place that the whole report is of: that of its headline, else of its first count. */
  home: string | null;
  /** The place of the first count of the paragraph, null before it. */
  opened: string | null;
  /** The paragraph counted for several places. */
  mixed: boolean;
  /** The place that a question asks about, for the paragraph that answers. */
  asked: string | null;
  /** The country that the paragraph last told of at the head of a sentence: "it", "there". */
  spoken: string | null;
  /** The place was told as one, and not only by an adjective of the headline. */
  told: boolean;
  indicator: string;
  measure: EpidemicSeries['measure'];
  /** The measure before a total told by the way, "bringing the total to 4,120", which the next sentence goes back to. */
  beside: EpidemicSeries['measure'] | null;
  /** What the sentence counted first, which the next one goes back to: "The total", "The fall was 3%". */
  first: string | null;
  /** The measure before "including 31 in intensive care", which the next sentence goes back to. */
  main: EpidemicSeries['measure'] | null;
  /** What the story counted first. */
  subject: string | null;
  /** What each number was last told as: "of those 10,493" goes back to it. */
  counted: Map<number, string>;
  /** What the figures of a row are, told in an earlier row: `0` the first, `0(` the one in brackets behind it. */
  row: Map<string, string>;
}

/** @param told the headline names the area as a place, and not by an adjective ("Chinese vaccine deliveries"). */
export const noOutbreak = (area: string | null, told: boolean): Outbreak => ({
  area,
  home: told ? area : null,
  opened: null,
  mixed: false,
  asked: null,
  spoken: null,
  told,
  indicator: 'cases',
  measure: 'cumulative',
  beside: null,
  first: null,
  main: null,
  subject: null,
  counted: new Map(),
  row: new Map(),
});

/**
 * A paragraph goes on with the place that the one before opened with, and not with those told in passing; a report on many
 * places goes back to all of them behind a list.
 */
export function beginParagraph(outbreak: Outbreak): void {
  const { home, mixed, asked, opened, area } = outbreak;
  const back = (home === '?' || home === 'WLD') && mixed;
  Object.assign(outbreak, { area: asked ?? (back ? home : (opened ?? area)), opened: null, asked: null });
  Object.assign(outbreak, { mixed: false, spoken: null });
  // "Over the week, the average has been 20,100": of what the story counts.
  if (outbreak.subject !== null) Object.assign(outbreak, { indicator: outbreak.subject, first: null });
}

/** Reads the epidemic figures of a sentence from left to right; what it learns stays in `outbreak`. */
export function epidemicReader(
  items: readonly Item[],
  figures: readonly Figure[],
  outbreak: Outbreak,
  story: Pick<Story, 'subject' | 'head' | 'domain' | 'text' | 'names' | 'isOfIllnessAlone'>,
) {
  // Where trade is told too, "it" may be whoever trades.
  const alone = story.isOfIllnessAlone();
  const led = (outbreak.opened === null ? leadIn(items) : null) ?? (alone ? ledBy(items) : null);
  const here = stricken(items) ?? led;
  if (here !== null) outbreak.told = true;
  outbreak.spoken = led ?? (alone ? headedBy(items) : null) ?? outbreak.spoken;
  // "The country reported 2,736 new infections": where no outbreak was told yet, whoever was spoken of.
  const whose = !outbreak.told && OPENS_WITH.test(words(items, 0, 1)) ? (story.head ?? story.subject) : null;
  outbreak.area = here ?? whose ?? outbreak.area;
  if (alone && items.at(-1)?.key === '?') outbreak.asked = askedOf(items);
  let begun = false;
  let clause = 0;
  let cue: EpidemicSeries['measure'] | null = null;
  const begin = () => {
    if (begun) return;
    begun = true;
    outbreak.measure = outbreak.main ?? outbreak.measure;
    outbreak.indicator = outbreak.first ?? outbreak.indicator;
    outbreak.first = outbreak.main = null;
    const end = clauseEnd(items);
    cue = (end < items.length ? sentenceCue(items.slice(0, end)) : null) ?? sentenceCue(items);
    outbreak.measure = cue ?? outbreak.beside ?? outbreak.measure;
    outbreak.beside = null;
    if (
      /^(?:of|among) (?:all )?(?:the|those) (?:dead|deaths|fatalities|victims|who died)\b/.test(
        words(items, 0, 5),
      )
    )
      outbreak.indicator = 'deaths';
    outbreak.indicator = outbreak.indicator.replace(/ (?:among|below|above) .*/, '');
  };
  const counts = new Map<string, number>();
  let [begins, slot] = [-1, -1];
  let regions: ReadonlySet<number> | null = null;
  return (at: number): { series: EpidemicSeries; unit: string | null } => {
    begin();
    const figure = figures[items[at]!.figure]!;
    // "A further 1,068 recovered; in all 970,051 have done so": each clause has its time.
    const part = clauseStart(items, at);
    if (part > clause) {
      clause = part;
      cue = sentenceCue(items.slice(part)) ?? cue;
      outbreak.measure = sentenceCue(items.slice(part)) ?? outbreak.beside ?? outbreak.measure;
    }
    regions ??= regionsIn(items, story.text, story.names());
    const start = rowStart(items, at, regions);
    if (start !== begins) [begins, slot] = [start, -1];
    // "Kenya (702), Ethiopia (402)": the count of a place, in whatever marks.
    const bracketed = inBrackets(items, at) && !isOfPlace(items, at, regions);
    if (!bracketed) slot++;
    const place = `${slot}${bracketed ? '(' : ''}`;
    const held = isHeldAgainst(items, at);
    if (isPartOf(items, at)) outbreak.main ??= outbreak.measure;
    const own =
      indicatorOf(items, at, figure, bracketed, outbreak.indicator, held, start) ??
      besideSlash(items, at) ??
      (isToldAgain(items, at) ? (outbreak.counted.get(figure.value as number) ?? null) : null);
    const rate =
      own === null &&
      figure.unit === '%' &&
      outbreak.indicator === 'deaths' &&
      ((bracketed && inSlashRow(items, at)) || isRate(items, at));
    // "Compared with 3,988 the week before" is no place of a row.
    const row =
      held ||
      !isRow(items, start, regions) ||
      (figure.kind === 'change' && figure.unit !== '%') ||
      /^(?:with|from|than|against|or)$/.test(items[at - 1]?.key ?? '')
        ? undefined
        : outbreak.row.get(place);
    const whole = /among .*/.exec(outbreak.indicator)?.[0];
    const named = rate
      ? 'case fatality rate'
      : (own ?? row ?? spokenCount(items, at, figure, outbreak.indicator));
    const size = typeof figure.value === 'number' && figure.kind === 'level' ? figure.value : null;
    const counted =
      /^(?:in|of|from)$/.test(items[at + 1]?.key ?? '') && isOfCases(named, size, figure.unit, counts)
        ? 'cases'
        : named;
    if (size !== null && !counts.has(counted)) counts.set(counted, size);
    const plain = isAsProbable(items, at) ? `probable ${counted}` : counted;
    // "Seven of whom died": among those just told of.
    const indicator =
      whole && !/ among /.test(plain) && /^of (?:whom|them)$/.test(words(items, at + 1, 2))
        ? `${plain} ${whole}`
        : plain;
    if (own && own === counted && !PLACES.test(own) && isRow(items, start, regions))
      outbreak.row.set(place, own);
    if (figure.kind === 'level' && typeof figure.value === 'number')
      outbreak.counted.set(figure.value, indicator);
    const brought = isBroughtTo(items, at);
    const said =
      (/^vaccines (?:needed|pledged|made)$/.test(indicator) ? 'cumulative' : null) ??
      (brought || isMoreState(items, at) ? 'cumulative' : null) ??
      (held ? null : measureBehind(items, at)) ??
      (bracketed && own === null && figure.unit !== '%' && !isBehindPercent(items, figures, at)
        ? 'new'
        : held
          ? null
          : measureBefore(items, at));
    const measure =
      said ??
      (!held && (own !== null || row) && isState(items, at, indicator, cue !== null)
        ? 'cumulative'
        : outbreak.measure);
    if (!bracketed) {
      if (!PLACES.test(indicator)) outbreak.indicator = indicator;
      outbreak.first ??= outbreak.indicator;
      outbreak.subject ??= outbreak.indicator;
      if (brought || isMore(items, at)) outbreak.beside ??= outbreak.measure;
      outbreak.measure = measure;
    }
    // Who promises doses is not where they are given.
    const area =
      indicator === 'vaccines pledged' ? null : areaOf(items, at, outbreak, regions, figure.kind === 'zero');
    if (area === REGION || (outbreak.opened !== null && area !== null && area !== outbreak.opened))
      outbreak.mixed = true;
    if (area !== null && area !== REGION) {
      Object.assign(outbreak, { area, told: true });
      outbreak.home ??= area;
    }
    outbreak.opened ??= outbreak.area;
    return {
      series: { area: area === REGION ? '?' : (outbreak.area ?? story.subject ?? '?'), indicator, measure },
      unit: unitOf(figure.unit, indicator),
    };
  };
}

/** What a count without a noun of its own is of, where the last one was of `last`. */
function spokenCount(items: readonly Item[], at: number, figure: Figure, last: string): string {
  // "73 out of 4.77 million": whoever died or recovered was ill.
  if (/^out of$/.test(words(items, at - 2, 2)) && /^(?:deaths|recoveries|severe cases)$/.test(last))
    return 'cases';
  return last === 'case fatality rate' && figure.unit !== '%' ? 'deaths' : last;
}

/** "76 cases and 6 deaths: 67 in the north, 9 in the south": more than died can only be of the cases. */
const isOfCases = (
  named: string,
  size: number | null,
  unit: string | null,
  counts: ReadonlyMap<string, number>,
): boolean =>
  named === 'deaths' &&
  size !== null &&
  unit !== 'death' &&
  size > (counts.get('deaths') ?? Number.POSITIVE_INFINITY) &&
  size <= (counts.get('cases') ?? 0);

/** The sick are counted as cases, whatever the text calls them. */
function unitOf(unit: string | null, indicator: string): string | null {
  const usual = UNITS[indicator] ?? UNITS[indicator.split(' ')[0]!] ?? null;
  const loose =
    unit === null ||
    /^(?:contact|person|admission|hospitali[sz]ation)$/.test(unit) ||
    // "Claimed 26 lives"
    (usual === 'death' && /^(?:live|life)$/.test(unit)) ||
    (unit === 'case' && usual === 'recovery');
  return loose ? (usual ?? unit) : unit;
}

const isClauseEnd = ({ key }: Item): boolean => key === ';' || key === 'while' || key === 'whereas';

/** Behind the last mark that parts clauses. */
const clauseStart = (items: readonly Item[], at: number): number =>
  items.slice(0, at).findLastIndex(isClauseEnd) + 1;

/** Where the first clause ends. */
function clauseEnd(items: readonly Item[]): number {
  const end = items.findIndex(isClauseEnd);
  return end < 0 ? items.length : end;
}

/** "Including 31", "of whom 55", "19 of them": a part of what was just counted. */
const isPartOf = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.key === 'including' ||
  /\bof (?:whom|which|them|these|those)(?: ,)?$/.test(words(items, at - 3, 3)) ||
  /^of (?:whom|which|them|these|those)\b/.test(words(items, at + 1, 2));

/** "Of those 10,493", "of the 5,906, 3,220 were": a whole that has been told. */
const isToldAgain = (items: readonly Item[], at: number): boolean =>
  /^(?:those|these)$/.test(items[at - 1]?.key ?? '') || /^of the$/.test(words(items, at - 2, 2));

/** "4% (96)", "33% more than in the year before (760)": the part that a share is of, or what a change is from. */
function isBehindPercent(items: readonly Item[], figures: readonly Figure[], at: number): boolean {
  const last = items.slice(0, at).findLast((i) => i.kind === 'figure');
  return items[at - 1]?.key === '(' && figures[last?.figure ?? -1]?.unit === '%';
}

/** "Kenya (702)": nothing but a place before the bracket. */
function isOfPlace(items: readonly Item[], at: number, regions: ReadonlySet<number>): boolean {
  let i = at - 1;
  while (i > 0 && items[i]!.key !== '(') i--;
  const named = items[i - 1];
  return (
    i === at - 1 &&
    (named?.kind === 'area' ||
      [1, 2, 3, 4].some((k) => regions.has(i - k) && !items.slice(i - k, i).some((x) => x.kind === 'figure')))
  );
}

/** "A rate of 3 per cent" */
const isRate = (items: readonly Item[], at: number): boolean =>
  /\brate of(?: (?:about|over|under|nearly|some|just))?$/.test(words(items, at - 3, 3));

const OPENS_WITH = /^the (?:country|nation|kingdom|republic)$/;

/** "Another 22 deaths were counted as probable": said of these alone. */
const isMore = (items: readonly Item[], at: number): boolean =>
  /^(?:another|further)$/.test(items[at - 1]?.key ?? '');

/** "A further 22 deaths are listed as probable": beside those told, and not since. */
const isMoreState = (items: readonly Item[], at: number): boolean =>
  isMore(items, at) &&
  /^(?:\w+ )?(?:are|is|were|was|remain|remains) (?:\w+ )?(?:listed|counted|classed|classified|considered|deemed|thought|believed|suspected|under|in)\b/.test(
    words(items, at + 1, 5),
  );

/** Who is under treatment or critically ill is so on a day. Those taken in over a time are not. */
function isState(items: readonly Item[], at: number, indicator: string, timed: boolean): boolean {
  if (/^(?:intensive care|on ventilators)$/.test(indicator)) return true;
  if (indicator === 'under treatment')
    return (
      !timed ||
      items.slice(at + 1, at + 8).some((i) => /^(?:are|is|remain|remains|still|currently)$/.test(i.key))
    );
  return (
    !timed &&
    indicator === 'severe cases' &&
    items.slice(Math.max(0, at - 5), at + 5).some((i) => /^critical(?:ly)?$/.test(i.key))
  );
}

/** Figures of one row follow a place or a semicolon. */
const isRow = (items: readonly Item[], start: number, regions: ReadonlySet<number>): boolean =>
  regions.has(start) ||
  (items[start]?.kind === 'area' && items[start - 1]?.kind !== 'figure') ||
  items[start]?.key === ';';

/** "22 deaths are listed as probable" */
const isAsProbable = (items: readonly Item[], at: number): boolean =>
  /^(?:\w+ )?(?:are|is|were|was) (?:\w+ )?\w+ as probable\b/.test(words(items, at + 1, 6));

const UNITS: Record<string, string> = wordTable({
  cases: 'case',
  'fever cases': 'case',
  'severe cases': 'case',
  'under treatment': 'case',
  'intensive care': 'case',
  'on ventilators': 'case',
  contacts: 'person',
  hospitalized: 'case',
  tests: 'sample',
  'tests confirmed': 'sample',
  doses: 'dose',
  vaccines: 'dose',
  vaccinated: 'person',
  tested: 'person',
  deaths: 'death',
  recoveries: 'recovery',
});
