import type { Area, AreaMention } from './area.ts';
import { type AreaEntry, areaEntries } from './area-entries.ts';
import { areaFinder } from './area-finder.ts';
import { comtradeAreas } from './codes-of-publishers.ts';
import { wordTable } from './word-table.ts';

interface Book {
  entries: AreaEntry[];
  byCode: Map<string, Area>;
  byGacc: Map<string, Area>;
  byComtrade: Map<number, Area>;
  byName: Map<string, Area>;
}

let opened: Book | null = null;
let finder: ((text: string) => AreaMention[]) | null = null;

/** Built at the first question: most commands ask none. */
function book(): Book {
  if (opened) return opened;
  const entries = areaEntries();
  const areas = entries.map((entry) => entry.area);
  const byCode = new Map(areas.map((a) => [a.code, a]));
  const byGacc = new Map(areas.filter((a) => a.gacc).map((a) => [a.gacc!, a]));
  const byComtrade = new Map<number, Area>();
  for (const area of areas) {
    const own = comtradeAreas[area.code] ?? [];
    for (const number of [...own, ...(area.m49 === null ? [] : [area.m49])]) {
      if (own.includes(number) || !byComtrade.has(number)) byComtrade.set(number, area);
    }
  }
  const byName = new Map<string, Area>();
  const note = (text: string | null, area: Area) => {
    if (text && !byName.has(key(text))) byName.set(key(text), area);
  };
  for (const area of areas) for (const text of [...area.names, ...area.zh, ...area.ko]) note(text, area);
  for (const area of areas) for (const text of [area.code, area.alpha2]) note(text, area);
  opened = { entries, byCode, byGacc, byComtrade, byName };
  return opened;
}

/** By this project's code: ISO 3166 alpha-3, `WLD`, `EU27`, `_CEUTA`. */
export const areaByCode = (code: string): Area | undefined => book().byCode.get(code);

/** By partner code of China's customs, as text of three digits. */
export const areaByGacc = (code: string): Area | undefined => book().byGacc.get(code.trim());

/** By UN Comtrade's number, also its older ones and plain M49 numbers; 490 is Taiwan. */
export const areaByComtrade = (code: number | string): Area | undefined =>
  book().byComtrade.get(Number(code));

/**
 * By any name: English of the press and of publishers' lists ("Korea, DPR", "Bahamas (the)"), Chinese,
 * Korean, ISO alpha-2 or alpha-3. Case, accents and punctuation do not matter.
 */
export function areaByName(name: string): Area | undefined {
  const { byName } = book();
  const plain = name.replace(/\(\.{3}\s*\d{4}\)/, '').trim();
  const direct = byName.get(key(plain));
  if (direct) return direct;
  const comma = plain.indexOf(',');
  const turned =
    comma > 0 ? byName.get(key(`${plain.slice(comma + 1)} ${plain.slice(0, comma)}`)) : undefined;
  return turned ?? (plain.includes('(') ? byName.get(key(plain.replace(/\([^)]*\)/g, ' '))) : undefined);
}

/** As a sentence needs it: "North Korea", "the Netherlands"; an unknown code comes back as it is. */
export function areaName(code: string): string {
  const area = areaByCode(code);
  return area ? `${area.article ? 'the ' : ''}${area.name}` : code;
}

/** Every area of one kind, in the order of the tables. */
export const areasOf = (kind: Area['kind']): Area[] =>
  [...book().byCode.values()].filter((a) => a.kind === kind);

/**
 * Areas named in running English (and Chinese or Korean) text, in order, never overlapping, the longest
 * words first: "Equatorial Guinea" is not Guinea, "South China Sea" is nothing. Names keep their capitals, so
 * "turkey" and "us" are not found. A possessive gives the span without 's; of "China-North Korea" each half
 * is found.
 */
export function findAreas(text: string): AreaMention[] {
  finder ??= areaFinder(book().entries);
  return finder(text);
}

const short: Record<string, string> = wordTable({
  st: 'saint',
  ste: 'saint',
  isds: 'islands',
  isd: 'islands',
  rep: 'republic',
  dem: 'democratic',
  fed: 'federal',
  terr: 'territory',
  br: 'british',
  fr: 'french',
});

/** Letters and digits of a name without case, accents, articles, and with publishers' abbreviations written out. */
function key(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’`]/g, '')
    .replace(/&/g, ' and ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}_]+/u)
    .filter((word) => word !== '' && word !== 'the');
  return words.map((word) => short[word] ?? word).join(' ');
}
