import type { Figure } from '../figures/figure.ts';
import type { EpidemicSeries } from './claim.ts';
import { epidemicWordAt } from './epidemic-words.ts';
import type { Item } from './line.ts';
import { partyCode } from './parties.ts';

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
  story: { subject: string | null },
) {
  outbreak.measure = sentenceCue(items) ?? outbreak.measure;
  outbreak.area = stricken(items) ?? outbreak.area;
  let [row, slot] = [-1, -1];
  return (at: number): { series: EpidemicSeries; unit: string | null } => {
    const figure = figures[items[at]!.figure]!;
    const begin = rowStart(items, at);
    if (begin !== row) [row, slot] = [begin, -1];
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
    const area = areaOf(items, at, outbreak);
    if (area !== null) outbreak.area = area;
    return {
      series: { area: outbreak.area ?? story.subject ?? '?', indicator, measure },
      unit: figure.unit ?? UNITS[indicator] ?? null,
    };
  };
}

const PLACES = /^(?:countries|districts|provinces|regions|territories|states)$/;

const UNITS: Record<string, string> = {
  cases: 'case',
  'fever cases': 'case',
  'severe cases': 'case',
  'under treatment': 'case',
  tests: 'sample',
  'tests confirmed': 'sample',
  deaths: 'death',
  recoveries: 'recovery',
};
const BY_UNIT: Record<string, string> = { death: 'deaths', recovery: 'recoveries', case: 'cases' };

/** The indicator by the words next to the figure: behind it, its unit, or the last before it in the row. */
function indicatorOf(items: readonly Item[], at: number, figure: Figure, bracketed: boolean): string | null {
  const relative = figure.unit === '%' || figure.unit === 'pp' || figure.unit === 'x';
  const behind = words(items, skipAside(items, at + 1), 7);
  const verb =
    /^(?:(?:have|has|had|were|are|was|is|being|been|who|of|them|still|also|already|cases?) )*(recovered|discharged|vaccinated|inoculated|immuni[sz]ed|tested|under treatment|(?:being )?treated|hospitali[sz]ed|severe|severely|confirmed|positive|children|aged|below|under)/.exec(
      behind,
    )?.[1];
  if (verb) {
    if (/^(?:recovered|discharged)/.test(verb)) return 'recoveries';
    if (/treat|hospital/.test(verb)) return 'under treatment';
    if (/^(?:vacc|inoc|immun)/.test(verb)) return 'vaccinated';
    if (verb === 'tested') return figure.unit === 'sample' ? 'tests' : 'tested';
    if (/^sever/.test(verb)) return 'severe cases';
    if (/^(?:confirmed|positive)/.test(verb))
      return figure.unit === 'sample' || saysBefore(items, at, 'tests') ? 'tests confirmed' : 'cases';
    const age = /(?:below|under|aged) (?:the age of )?(\w+)/.exec(behind);
    if (age) return `cases below ${age[1] === 'than' ? 'age' : age[1]} years`;
  }
  if (items[at + 1]?.key === 'of') {
    const i = items[at + 2]?.key === 'the' ? at + 3 : at + 2;
    const name = items[i] ? epidemicWordAt(items, i) : null;
    if (name) return named(items, i, name);
  }
  if (!relative) {
    for (let i = at + 1; i < at + 6 && items[i]?.kind !== 'figure' && items[i]?.kind !== 'sign'; i++) {
      const name = items[i] ? epidemicWordAt(items, i) : null;
      if (name) return named(items, i, name);
      if (PLACES.test(items[i]?.key ?? '')) return items[i]!.key;
      if (/^(?:and|of|in|from|to|with|by)$/.test(items[i]?.key ?? '')) break;
    }
  }
  if (BY_UNIT[figure.unit ?? '']) return BY_UNIT[figure.unit!]!;
  for (let i = before(items, at); i >= rowStart(items, at); i = before(items, i)) {
    const item = items[i]!;
    if (item.kind === 'figure' && (bracketed || items[at - 1]?.key === '/')) return null;
    if (bracketed && item.key === '(') return null;
    const name = epidemicWordAt(items, i);
    if (name) return named(items, i, name);
  }
  return null;
}

function named(items: readonly Item[], at: number, name: string): string {
  const before = items[at - 1]?.key ?? '';
  if (name === 'cases' && (before === 'fever' || /^fevers?$/.test(items[at]!.key))) return 'fever cases';
  return name === 'cases' && before === 'severe' ? 'severe cases' : name;
}

const saysBefore = (items: readonly Item[], at: number, name: string): boolean =>
  items.slice(0, at).some((_, i) => epidemicWordAt(items, i) === name);

/** "71 176 / 937": cases and deaths, as tables of places print them. */
function besideSlash(items: readonly Item[], at: number): string | null {
  if (items[at + 1]?.key === '/' && items[at + 2]?.kind === 'figure') return 'cases';
  return items[at - 1]?.key === '/' && items[at - 2]?.kind === 'figure' ? 'deaths' : null;
}

/** "71 176 / 937 (1.3%)": behind the deaths of a row stands their share of the cases. */
const inSlashRow = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 4), at).some((i) => i.key === '/');

const NEW = /^(?:new|newly|daily|additional)$/;
const ALL =
  /^(?:total|totalling|totaling|totalled|totaled|cumulative|cumulatively|since|toll|tally|altogether|overall)$/;
const STANDS = /^(?:stand|stands|stood|stopped)$/;

/** "1,240 new cases", "10,000 a day", "4.7 million cases to date": what stands behind the figure in its phrase. */
function measureBehind(items: readonly Item[], at: number): EpidemicSeries['measure'] | null {
  for (let i = at + 1; i < at + 9; i++) {
    const item = items[i];
    if (!item || item.kind === 'figure' || /^[,;().]$/.test(item.key)) return null;
    if (NEW.test(item.key) || (item.key === 'more' && i === at + 1)) return 'new';
    if (item.key === 'day' && /^(?:a|per|each|every)$/.test(items[i - 1]!.key)) return 'new';
    if (/^(?:each|every)$/.test(item.key) && items[i + 1]?.key === 'day') return 'new';
    if (/^(?:date|far)$/.test(item.key) && /^(?:to|so)$/.test(items[i - 1]!.key)) return 'cumulative';
  }
  return null;
}

/** "New fever cases fell to", "the total is", "deaths stand at": the nearest cue before the figure in its clause. */
function measureBefore(items: readonly Item[], at: number): EpidemicSeries['measure'] | null {
  let stands: EpidemicSeries['measure'] | null = null;
  for (let i = before(items, at); i >= 0; i = before(items, i)) {
    const item = items[i]!;
    if (item.key === ';' || item.kind === 'figure') return stands;
    if (STANDS.test(item.key)) stands = 'cumulative';
    // "of which 1,318 are new, with 86 deaths": that was said of the figure before.
    if (NEW.test(item.key) && items[i + 1]?.kind !== 'sign') return 'new';
    if (ALL.test(item.key) && items[i + 1]?.key !== 'of') return 'cumulative';
  }
  return stands;
}

/** The item before, over what stands in brackets. */
function before(items: readonly Item[], at: number): number {
  if (items[at - 1]?.key !== ')') return at - 1;
  let i = at - 1;
  while (i >= 0 && items[i]!.key !== '(') i--;
  return i - 1;
}

/**
 * What the sentence as a whole says: "in the week to", "reported in the 24 hours", "in 2015" count what was new;
 * "since", "as of", "reported between" all of it.
 */
function sentenceCue(items: readonly Item[]): EpidemicSeries['measure'] | null {
  const text = words(items, 0, items.length);
  if (/\b(?:since|as of|to date|so far|cumulative|altogether|in total|reported between)\b/.test(text))
    return /\b(?:new|daily)\b/.test(text) ? null : 'cumulative';
  if (
    /\b(?:have|has|had) (?:\w+ )?(?:recorded|counted|fallen|suffered|recovered|died|infected|risen)\b/.test(
      text,
    ) &&
    !/\b(?:new|daily)\b/.test(text)
  )
    return 'cumulative';
  const first = items.findIndex((i) => i.kind === 'figure');
  if (BOUNDED.test(words(items, 0, Math.max(first, 0))) || REPORTED.test(text)) return 'new';
  return IN_YEAR.test(text) && !/\bby (?:the )?end\b/.test(text) ? 'new' : null;
}

const BOUNDED =
  /\b(?:in|during|this|of) (?:the )?(?:last |past |same )?(?:\w+ )?week\b|\bweek \d|\b24 hours\b/;
const REPORTED =
  /\b(?:reported|recorded|registered|confirmed|died) (?:(?:from|on|this|in (?:the|week)|during)\b.*)?\b(?:week|24 hours|\d\d : \d\d)\b|\bduring the week\b/;
const IN_YEAR =
  /(?:^|\bin |\bduring )(?:january |february |march |april |may |june |july |august |september |october |november |december )?(?:19|20)\d\d\b/;

/** The place of a figure: the last one named before it, else the first behind it in the sentence, else none. */
function areaOf(items: readonly Item[], at: number, outbreak: Outbreak): string | null {
  if (/^countries reported$/.test(words(items, at + 1, 2))) return 'WLD';
  for (let i = at + 1; i < at + 5; i++)
    if (/^(?:globally|worldwide)$/.test(items[i]?.key ?? '')) return 'WLD';
  for (let i = at - 1; i >= 0; i--) {
    const place = placeAt(items, i);
    if (place !== null) return place;
  }
  if (outbreak.area !== null && items.some((x) => x.kind === 'area' && x.area!.code === outbreak.area))
    return null;
  for (let i = at + 1; i < items.length; i++) {
    const place = items[i - 1]?.key === 'in' || items[i - 1]?.key === 'the' ? placeAt(items, i) : null;
    if (place !== null) return place;
  }
  return null;
}

/** The country that an outbreak is told of: "Pyongyang fought its COVID-19 outbreak", "cholera in Somalia". */
function stricken(items: readonly Item[]): string | null {
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'word' || !(OUTBREAK.test(item.key) || epidemicWordAt(items, at))) continue;
    for (let i = at - 1; i >= 0; i--) {
      const from = /^(?:from|to|with|by)$/.test(items[i - 1]?.key ?? '');
      const place = from ? null : placeAt(items, i);
      if (place !== null) return place;
    }
    if (items[at + 1]?.key === 'in' && items[at + 2]) return placeAt(items, at + 2);
  }
  return null;
}
const OUTBREAK =
  /^(?:covid|coronavirus|outbreak|epidemic|pandemic|virus|cholera|ebola|measles|flu|influenza|fever)$/;

function placeAt(items: readonly Item[], i: number): string | null {
  const item = items[i]!;
  if (/^(?:globally|worldwide)$/.test(item.key)) return 'WLD';
  if (item.kind === 'area') {
    if (item.area!.code.startsWith('@')) return null;
    const lead = items[i - 1]?.key === 'of' ? items[i - 2]?.key : items[i - 1]?.key;
    if (/^(?:outside|beyond|excluding|except)$/.test(lead ?? '')) return '?';
    // "apart from China" and "Chinese customs" place nothing.
    const next = items[i + 1];
    const told = next && (OUTBREAK.test(next.key) || epidemicWordAt(items, i + 1));
    if (lead === 'from' || (item.area!.as === 'demonym' && !told)) return null;
    return partyCode(item.area!.code);
  }
  return null;
}

/** Where the row of a list begins: behind a semicolon or at the last place named before the figure. */
function rowStart(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i--) if (items[i]!.key === ';' || items[i]!.kind === 'area') return i;
  return 0;
}

function inBrackets(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 12; i--) {
    if (items[i]!.key === ')') return false;
    if (items[i]!.key === '(') return true;
  }
  return false;
}

/** Over "(72%)", ", or 72 percent," and the comma that closes such an aside. */
function skipAside(items: readonly Item[], at: number): number {
  if (items[at]?.key === ',') {
    if (items[at + 1]?.key === 'or' && items[at + 2]?.kind === 'figure')
      return at + (items[at + 3]?.key === ',' ? 4 : 3);
    return /^(?:was|were)$/.test(items[at + 1]?.key ?? '') ? at + 1 : at;
  }
  if (items[at]?.key !== '(') return at;
  let i = at;
  while (i < Math.min(items.length, at + 10) && items[i]!.key !== ')') i++;
  return i + 1;
}

const words = (items: readonly Item[], from: number, count: number): string =>
  items
    .slice(from, from + count)
    .map((i) => i.key)
    .join(' ');
