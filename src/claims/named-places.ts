import type { AreaMention } from '../records/area.ts';
import { plainName } from '../records/indicator.ts';
import type { Context } from './context.ts';
import { type SeriesOf, stem } from './series-name.ts';

/** A place that a sentence names: a site of which a series is stored, an area, or one that is neither. */
export interface NamedPlace {
  start: number;
  end: number;
  area: string | null;
  /** As `plainName` writes it; null for the whole of an area. */
  site: string | null;
  /** The site is named by its town alone: "Sinuiju" for its market. */
  loose: boolean;
}

/** Words of a site's name that say what sort of place it is. */
const SORT =
  /^(?:market|port|harbou?r|terminal|station|crossing|bridge|customs|factory|mine|airport|city|town|county|province|of|the)$/;

const ELSEWHERE =
  /(?<![\p{L}\p{N}])(?:in|at|near|around|outside|over|from) (?:the )?(?:(?:city|town|county|province|port|market|markets) (?:of|in) )?(\p{Lu}[\p{L}'’-]+)/gu;
const TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter)$/;

/** The places of a sentence in order, the longest name where they overlap. */
export function placesIn(context: Context, s: number, stored: readonly SeriesOf[]): NamedPlace[] {
  const { start, end } = context.sentences[s]!;
  return placesOf(context.article.text.slice(start, end), start, context.areas[s]!, stored);
}

/** The same of any text that begins at an offset, as a headline at 0, with the areas that it names. */
export function placesOf(
  text: string,
  at: number,
  mentions: readonly AreaMention[],
  stored: readonly SeriesOf[],
): NamedPlace[] {
  const found = sitesIn(text, at, mentions, stored);
  const areas = mentions.map((a): NamedPlace & { capital: boolean } => ({
    ...{ start: a.start, end: a.end, site: null, loose: false },
    ...{ area: a.as === 'capital' ? null : a.code, capital: a.as === 'capital' },
  }));
  // "Pyongyang says": the government; "in Pyongyang", "Pyongyang's": the city.
  const own = areas.filter(
    (a) =>
      !found.some((f) => f.start < a.end && a.start < f.end) &&
      (!a.capital || isCity(text, a.start - at, a.end - at)),
  );
  return [...found, ...own].sort((a, b) => a.start - b.start);
}

const isCity = (text: string, start: number, end: number): boolean =>
  /(?:^|[^\p{L}])(?:in|at|near|around|outside|over) $/u.test(text.slice(Math.max(0, start - 10), start)) ||
  /^['’]s\b/.test(text.slice(end, end + 3));

/** The stored sites that a text names, and whatever else it says that something is in. */
function sitesIn(
  text: string,
  at: number,
  areas: readonly AreaMention[],
  stored: readonly SeriesOf[],
): NamedPlace[] {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu), (m) => ({
    ...{ start: at + m.index, end: at + m.index + m[0].length },
    key: stem(m[0]),
  }));
  const sites = [...new Map(stored.flatMap((s) => (s.site ? [[`${s.area} ${s.site}`, s]] : []))).values()];
  const hits = sites.flatMap(({ area, site }): NamedPlace[] => {
    const plain = plainName(site!);
    const all = plain.split(' ').map(stem);
    const own = all.filter((w) => !SORT.test(w));
    if (own.length === 0) return [];
    const everywhere = new Set(words.map((w) => w.key));
    return words.flatMap((w, i): NamedPlace[] => {
      if (!own.every((k, n) => words[i + n]?.key === k)) return [];
      const last = words[i + own.length - 1]!;
      const loose = !all.every((k) => everywhere.has(k));
      return [{ start: w.start, end: last.end, area, site: plain, loose }];
    });
  });
  const unknown = Array.from(text.matchAll(ELSEWHERE)).flatMap((m): NamedPlace[] => {
    const end = at + m.index + m[0].length;
    const start = end - m[1]!.length;
    const known = [...hits, ...areas].some((h) => h.start < end && start < h.end);
    return known || TIME.test(m[1]!) ? [] : [{ start, end, area: null, site: null, loose: false }];
  });
  return [...hits, ...unknown];
}
