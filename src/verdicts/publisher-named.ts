import { areaName, findAreas } from '../records/areas.ts';
import type { ReleaseRef } from '../series/question.ts';

/** Words of names of publishers that many have. */
const COMMON =
  /^(?:the|of|and|for|in|world|national|state|central|general|federal|republic|people'?s|ministry|department|office|bureau|agency|organi[sz]ation|administration|headquarters|centre|center|institute|authority|statistics?|data|own|public)$/;

/** Those who speak for a country's authorities without naming one. */
const OFFICIAL =
  /\b(?:state (?:media|television|tv|radio|news)|official|officials|government|authorit(?:y|ies)|health (?:ministry|minister|officials?|department|authorit(?:y|ies))|ministry|minister|headquarters|kcna|xinhua)\b/i;

/**
 * Whether the last of those who are said to have said something is the publisher: by its name, by the letters in
 * brackets behind it, or, for a country's own authority, as its officials or state media.
 *
 * @param attribution nearest speaker first, primary source last
 */
export function namesPublisher(
  attribution: readonly string[],
  { publisher, area }: { publisher: string; area: string },
): boolean {
  const said = attribution.at(-1);
  if (said === undefined) return false;
  const letters = /\(([A-Z]{2,8})\)/.exec(publisher)?.[1] ?? initials(publisher);
  if (letters && new RegExp(`\\b${letters}\\b`).test(said)) return true;
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}']+/gu) ?? []);
  const heard = words(said);
  const own = [...words(publisher.replace(/\(.*?\)/g, ''))].filter((w) => !COMMON.test(w));
  const areas = findAreas(publisher).map((a) => a.code);
  const named = new Set(areas.flatMap((code) => [...words(areaName(code))]));
  const telling = own.filter((w) => !named.has(w));
  if (telling.length > 0 && telling.every((w) => heard.has(w))) return true;
  // "State media", "the health ministry": the authorities of the area itself.
  const others = findAreas(said).some((a) => a.code !== area);
  return areas.includes(area) && !others && OFFICIAL.test(said);
}

/** "World Health Organization" is WHO; of two words nothing is told. */
function initials(name: string): string | null {
  const capitals = name.replace(/\(.*?\)/g, '').match(/\b\p{Lu}/gu) ?? [];
  return capitals.length >= 3 ? capitals.join('') : null;
}

/** Those who publish the statistics of others anew, or estimates of their own: their figures differ in vintage and method. */
const ANEW =
  /\b(?:(?:UN )?Comtrade|United Nations|UN|International Monetary Fund|IMF|World Trade Organization|WTO|World Bank|International Trade Cent(?:re|er)|ITC|Trade Map|UNCTAD|Eurostat|OECD|FAO|USDA|IEA|OPEC|KOTRA|KITA|Korea International Trade Association|Trade Data Monitor|Kpler|Vortexa|Refinitiv|LSEG|IHS(?: Markit)?|S&P Global|Panjiva|ImportGenius)\b/;

/** Whether the primary source is one who publishes anew, and no release that answers is theirs. */
export function namesAnother(attribution: readonly string[], releases: readonly ReleaseRef[]): boolean {
  const said = ANEW.exec(attribution.at(-1) ?? '')?.[0];
  if (said === undefined) return false;
  const own = said.replace(/^UN Comtrade$/, 'Comtrade').toLowerCase();
  return releases.every(
    (r) =>
      !`${r.publisher} ${r.saidBy ?? ''}`.toLowerCase().includes(own) &&
      !namesPublisher([said], { publisher: r.publisher, area: '' }),
  );
}
