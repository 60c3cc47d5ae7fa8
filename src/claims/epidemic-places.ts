import { epidemicWordAt } from './epidemic-words.ts';
import { type Item, words } from './line.ts';
import { partyCode } from './parties.ts';

/** The place of a figure: the last one named before it, else the first behind it in the sentence, else none. */
export function areaOf(
  items: readonly Item[],
  at: number,
  known: string | null,
  regions: ReadonlySet<number>,
): string | null {
  if (/^countries reported$/.test(words(items, at + 1, 2))) return 'WLD';
  for (let i = at + 1; i < at + 5; i++)
    if (/^(?:globally|worldwide)$/.test(items[i]?.key ?? '')) return 'WLD';
  if (regionBehind(items, at, regions)) return REGION;
  for (let i = at - 1; i >= 0; i--) {
    if (regions.has(i)) {
      if (isPast(items, i, at)) continue;
      return REGION;
    }
    if (/^(?:nationwide|national|nationally|countrywide)$/.test(items[i]!.key)) return null;
    const place = placeAt(items, i);
    if (place !== null) return place;
  }
  if (isOfMany(items, at)) return 'WLD';
  if (known !== null && items.some((x) => x.kind === 'area' && x.area!.code === known)) return null;
  for (let i = at + 1; i < items.length; i++) {
    const place = items[i - 1]?.key === 'in' || items[i - 1]?.key === 'the' ? placeAt(items, i) : null;
    if (place !== null) return place;
  }
  return null;
}

/** A region without a code: it holds for its own figures, and nothing goes on from it. */
export const REGION = 'region';

/** "12 in Johor": the region behind a figure, before the next one. */
function regionBehind(items: readonly Item[], at: number, regions: ReadonlySet<number>): boolean {
  for (let i = at + 1; i < at + 8 && items[i] && items[i]!.kind !== 'figure'; i++)
    if (regions.has(i) && /^(?:in|the)$/.test(items[i - 1]!.key)) return true;
  return false;
}

/** "57 in Turkana, while 1,212 were": a region behind its count says nothing of the next clause. */
const isPast = (items: readonly Item[], region: number, at: number): boolean =>
  /^(?:in|the)$/.test(items[region - 1]?.key ?? '') &&
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

function placeAt(items: readonly Item[], i: number): string | null {
  const item = items[i]!;
  if (/^(?:globally|worldwide)$/.test(item.key)) return 'WLD';
  if (item.kind === 'area') {
    if (item.area!.code.startsWith('@')) return null;
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
