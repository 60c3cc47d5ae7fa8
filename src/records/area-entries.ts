import type { Area } from './area.ts';
import { former, groups, parts, residuals } from './area-groups-table.ts';
import { countries } from './areas-table.ts';
import { comtradeAreas, gaccAreas } from './codes-of-publishers.ts';

/** An area and its words as the tables write them, with their signs: `?` has other senses, `-` never in text. */
export interface AreaEntry {
  area: Area;
  names: string[];
  demonyms: string[];
  capitals: string[];
  zh: string[];
  ko: string[];
}

// North Korea publishes no trade statistics; Eritrea's last are of 2003.
const silent = new Set(['PRK', 'ERI']);

/** The tables read, in their order: countries first, so that a name two areas share is the country's. */
export function areaEntries(): AreaEntry[] {
  return [
    ...lines(countries).map((c) =>
      entry('country', c[0]!, c[4]!, [c[5], c[6], c[7], c[8], c[9]], {
        alpha2: c[1]!,
        m49: Number(c[2]),
        gacc: c[3] || null,
      }),
    ),
    ...lines(groups).map((c) => other('group', c)),
    ...lines(former).map((c) => other('former', c)),
    ...lines(parts).map((c) => other('part', c)),
    ...lines(residuals).map((c) => other('residual', c)),
  ];
}

function other(kind: Area['kind'], [code, name, names, demonyms, codes]: string[]): AreaEntry {
  const those = codes ? codes.split(' ') : [];
  const belongs = kind === 'part' && those.length === 1;
  return entry(kind, code!, name!, [names, demonyms], belongs ? { partOf: those[0]! } : { members: those });
}

function entry(
  kind: Area['kind'],
  code: string,
  printed: string,
  cells: (string | undefined)[],
  codes: Partial<Area>,
): AreaEntry {
  const [names, demonyms, capitals, zh, ko] = [0, 1, 2, 3, 4].map((i) => words(cells[i])) as Words5;
  const own = printed.replace(/^the /, '');
  names.unshift(own);
  const area: Area = {
    code,
    kind,
    name: bare(own),
    article: own !== printed,
    names: names.map(bare),
    demonyms: demonyms.map(bare),
    capitals: capitals.map(bare),
    zh: zh.map(bare),
    ko,
    alpha2: null,
    m49: null,
    comtrade: comtradeAreas[code]?.[0] ?? codes.m49 ?? null,
    gacc: gaccAreas[code] ?? null,
    members: [],
    partOf: null,
    publishes: !silent.has(code),
    ...codes,
  };
  return { area, names, demonyms, capitals, zh, ko };
}

type Words5 = [string[], string[], string[], string[], string[]];
const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
const words = (cell: string | undefined): string[] => (cell ? cell.split('; ') : []);
const bare = (word: string): string => word.replace(/^[?-]/, '');
