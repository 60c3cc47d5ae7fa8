import type { Outbreak } from './epidemic.ts';
import { epidemicWordAt } from './epidemic-words.ts';
import { isVerb } from './grammar.ts';
import { type Item, words } from './line.ts';
import { partyCode } from './parties.ts';
import { SUBJECT } from './pronouns.ts';

/** The place of a figure: the last one named before it, else the first behind it in the sentence, else none. */
export function areaOf(
  items: readonly Item[],
  at: number,
  { area: known, home, spoken }: Pick<Outbreak, 'area' | 'home' | 'spoken'>,
  regions: ReadonlySet<number>,
  none: boolean,
): string | null {
  if (/^countries reported$/.test(words(items, at + 1, 2))) return 'WLD';
  for (let i = at + 1; i < at + 5; i++)
    if (/^(?:globally|worldwide)$/.test(items[i]?.key ?? '')) return 'WLD';
  if (regionBehind(items, at, regions)) return REGION;
  const listed = countryBehind(items, at);
  if (listed !== null) return listed;
  if (isSumOfListed(items, at)) return REGION;
  for (let i = at - 1; i >= 0; i--) {
    if (regions.has(i)) {
      if (isPast(items, i, at)) continue;
      return REGION;
    }
    if (/^(?:nationwide|national|nationally|countrywide)$/.test(items[i]!.key)) return null;
    if (isManyTold(items, i)) return known !== 'WLD' && home === '?' ? '?' : 'WLD';
    if (none && COUNTED_LANDS.test(items[i]!.key) && items[i - 1]?.kind === 'figure' && i < at - 1)
      return REGION;
    if (spoken !== null && isSpokenOf(items, i)) return spoken;
    const place = placeAt(items, i);
    if (place !== null) return place;
  }
  if (OTHERS.test(words(items, 0, 4))) return REGION;
  if (isOfMany(items, at)) return 'WLD';
  if (known !== null && items.some((x) => x.kind === 'area' && x.area!.code === known)) return null;
  for (let i = at + 1; i < items.length; i++) {
    // "Seven people died, six of them in Romania": where the part is, the whole need not be.
    if (items[i]!.kind === 'figure' && /^of (?:them|whom|these|those|which)$/.test(words(items, i + 1, 2)))
      break;
    const the = items[i - 1]?.key === 'the' && !/^(?:by|from|with|to)$/.test(items[i - 2]?.key ?? '');
    const place = the || items[i - 1]?.key === 'in' ? placeAt(items, i) : null;
    if (place !== null) return place;
  }
  return null;
}

/** "Between them these four had 1,448 cases. The other five had none." */
const OTHERS = /^(?:(?:between|among) them )?(?:these|those|the other|the others|the remaining|the rest)\b/;

/** "Countries reported 667,000 cases in 2023": all of them. */
const isManyTold = (items: readonly Item[], i: number): boolean =>
  /^(?:countries|nations)$/.test(items[i]!.key) &&
  (i === 0 || /^[,;:]$/.test(items[i - 1]!.key)) &&
  /^(?:have|had|reported|recorded|registered|notified|confirmed|logged|counted)$/.test(
    items[i + 1]?.key ?? '',
  );

/** "Four countries had no cases": which, nobody knows. */
const COUNTED_LANDS = /^(?:countries|nations)$/;

/** "It has reported", "there, 1,964 people fell ill"; but "there were 20" and "it is the worst" tell of no place. */
function isSpokenOf(items: readonly Item[], i: number): boolean {
  const [{ key, area }, next] = [items[i]!, items[i + 1]?.key ?? ''];
  // "Mubende, where it began, had 30": the illness.
  if (area?.code === SUBJECT)
    return (
      !/^the[my]/.test(key) && !(key === 'it' && (/^(?:is|was)$/.test(next) || items[i - 1]?.key === 'where'))
    );
  return /^(?:there|here)$/.test(key) && !/^(?:is|was|are|were|has|have|had)$/.test(next);
}

/** "Is it getting worse worldwide?": the place that a question names. */
export function askedOf(items: readonly Item[]): string | null {
  for (let i = items.length - 1; i >= 0; i--) {
    const place = placeAt(items, i);
    if (place !== null) return place;
  }
  return null;
}

/** "In Zambia, very": the country that a sentence is put under. */
export function ledBy(items: readonly Item[]): string | null {
  const from = afterLabel(items);
  const { area } = items[from + 1] ?? {};
  const put = items[from]?.key === 'in' && /^[,.]$/.test(items[from + 2]?.key ?? ',');
  return put && area && area.as !== 'demonym' && area.as !== 'capital' ? known(area.code) : null;
}

/** "Burkina Faso – dengue.", "Cholera: Sudan": the country that a paragraph is headed with, apart from the illness by a mark. */
export function leadIn(items: readonly Item[]): string | null {
  const end = items.at(-1)?.key === '.' ? items.length - 1 : items.length;
  if (
    end > 8 ||
    items.some((i) => i.kind === 'figure') ||
    items.filter((i) => i.kind === 'area').length !== 1
  )
    return null;
  const at = items.findIndex((i) => i.kind === 'area');
  const mark = at === 0 ? 1 : at - 1;
  if ((at !== 0 && at !== end - 1) || !/^[-–—:,|/]$/.test(items[mark]?.key ?? '')) return null;
  const { area, possessive } = items[at]!;
  const named = !possessive && area!.as !== 'demonym' && area!.as !== 'capital';
  return named && !items.some((i) => i.kind === 'word' && isVerb(i)) ? known(area!.code) : null;
}

/** "Malawi, happily, is the other way round": the country at the head of a sentence. */
export function headedBy(items: readonly Item[]): string | null {
  const first = items[afterLabel(items)];
  const gives = items.slice(1, 5).some((i) => GIVES.test(i.key));
  const named = first?.area && !first.possessive && !gives && !/^(?:demonym|capital)$/.test(first.area.as);
  return named ? known(first.area!.code) : null;
}

/** Who helps the stricken is not one of them. */
const GIVES = /^(?:promised|pledged|offered|sent|gave|given|donated|supplied|lent|helps?|helped|said|says)$/;

/** Behind "A:" and "the" */
function afterLabel(items: readonly Item[]): number {
  const from = items[1]?.key === ':' && items[0]?.kind === 'word' ? 2 : 0;
  return items[from]?.key === 'the' ? from + 1 : from;
}

const known = (code: string): string | null => (code.startsWith('@') ? null : partyCode(code));

/** "37 in the Congo, 16 in Sierra Leone": the country right behind a count; null where none stands there. */
function countryBehind(items: readonly Item[], at: number): string | null {
  const joins = /^(?:were|was|are|is)$/.test(items[at + 1]?.key ?? '') ? at + 2 : at + 1;
  if (!/^(?:in|from)$/.test(items[joins]?.key ?? '')) return null;
  const place = items[joins + 1]?.key === 'the' ? joins + 2 : joins + 1;
  const { area, possessive } = items[place] ?? {};
  if (!area || possessive || area.as === 'demonym' || area.as === 'capital') return null;
  const last = items[joins]!.key === 'from' ? partyCode(area.code) : placeAt(items, place);
  return area.code.startsWith('@') ? null : last;
}

/** "65 deaths: 37 in the Congo and 16 in Uganda", "that makes 14,972 in all": of the countries listed, which have no name together. */
function isSumOfListed(items: readonly Item[], at: number): boolean {
  const countries = (from: number, to: number): Set<string> =>
    new Set(
      items.slice(from, to).flatMap((x) => (x.area && !x.area.code.startsWith('@') ? [x.area.code] : [])),
    );
  const together = /^(?:in (?:all|total)|altogether|together|combined|between them)\b/.test(
    words(items, at + 1, 2),
  );
  if (together && countries(0, at).size > 1) return true;
  if (countries(0, at).size > 0) return false;
  const parts = items.flatMap((x, i) =>
    x.kind === 'figure' && i > at ? (countryBehind(items, i) ?? []) : [],
  );
  return new Set(parts).size > 1;
}

/** A region without a code: it holds for its own figures, and nothing goes on from it. */
export const REGION = 'region';

/** "12 in Johor": the region behind a figure, before the next one. */
function regionBehind(items: readonly Item[], at: number, regions: ReadonlySet<number>): boolean {
  for (let i = at + 1; i < at + 8 && items[i] && items[i]!.kind !== 'figure'; i++)
    if (regions.has(i) && isBehind(items, i)) return true;
  return false;
}

/** "12 in Johor", "nine in the remaining districts", "eight elsewhere": said of the count before it. */
function isBehind(items: readonly Item[], region: number): boolean {
  if (items[region]!.key === 'elsewhere') return true;
  let i = region - 1;
  while (i > 0 && region - i < 4 && items[i]!.kind === 'word' && !BEHIND.test(items[i]!.key)) i--;
  return BEHIND.test(items[i]?.key ?? '');
}
const BEHIND = /^(?:in|outside|across|from|beyond)$/;

/** "57 in Turkana, while 1,212 were": a region behind its count says nothing of the next clause. */
const isPast = (items: readonly Item[], region: number, at: number): boolean =>
  isBehind(items, region) &&
  items.slice(0, region).some((i) => i.kind === 'figure') &&
  items.slice(region, at).some((i) => /^(?:[,;]|while|but)$/.test(i.key));

/** "Have been reported to WHO from 111 countries", "in 42 countries and territories": nobody else is named. */
function isOfMany(items: readonly Item[], at: number): boolean {
  return items.some(
    (x, i) =>
      i > at &&
      x.kind === 'figure' &&
      /^(?:countries|nations)$/.test(items[i + 1]?.key ?? '') &&
      /^(?:from|in|across|by)$/.test(items[i - 1]?.key ?? '') &&
      !/^(?:of|in|outside|other|apart|beyond)$/.test(items[i + 2]?.key ?? ''),
  );
}

/** The country that an outbreak is told of: "Pyongyang fought its COVID-19 outbreak", "cholera in Somalia". */
export function stricken(items: readonly Item[]): string | null {
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
export const OUTBREAK =
  /^(?:covid|coronavirus|outbreak|epidemic|pandemic|virus|cholera|ebola|measles|flu|influenza|fever)$/;

/** "Kenyan health officials", "the Philippine government". */
const HEALTH = /^(?:health|public|disease|medical|government|authorities|officials|intensive|hospitals?)$/;

/** "Countries of the EU and EEA", "Kenya and Somalia reported 1,200 cases": one count for several places. */
function isOneOfSeveral(items: readonly Item[], i: number): boolean {
  if (items[i]!.area!.as === 'demonym' || items.some((x) => /^(?:respectively|each)$/.test(x.key)))
    return false;
  const other = (from: number, step: 1 | -1): boolean => {
    if (!/^(?:and|\/|&)$/.test(items[from]?.key ?? '')) return false;
    const next = items[from + step]?.key === 'the' ? items[from + 2 * step] : items[from + step];
    return (
      next?.key === 'eea' ||
      (next?.kind === 'area' && !next.area!.code.startsWith('@') && next.area!.as !== 'demonym')
    );
  };
  return (
    (!items[i]!.possessive && other(i + 1, 1)) || (other(i - 1, -1) && items[i - 2]!.possessive === false)
  );
}

function placeAt(items: readonly Item[], i: number): string | null {
  const item = items[i]!;
  if (/^(?:globally|worldwide)$/.test(item.key)) return 'WLD';
  if (item.kind === 'area') {
    if (item.area!.code.startsWith('@')) return null;
    if (isOneOfSeveral(items, i)) return '?';
    // "The Sudan strain"
    if (/^(?:strain|variant|lineage|clade|type)s?$/.test(items[i + 1]?.key ?? '')) return null;
    const lead = items[i - 1]?.key === 'of' ? items[i - 2]?.key : items[i - 1]?.key;
    if (/^(?:outside|beyond|excluding|except)$/.test(lead ?? '')) return '?';
    // "apart from China" and "Chinese customs" place nothing.
    const next = items[i + 1];
    const told = next && (OUTBREAK.test(next.key) || HEALTH.test(next.key) || epidemicWordAt(items, i + 1));
    if (lead === 'from' || (item.area!.as === 'demonym' && !told)) return null;
    return partyCode(item.area!.code);
  }
  return null;
}
