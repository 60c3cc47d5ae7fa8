import { areaByCode, areaByName } from '../records/areas.ts';
import { LONGEST_NAME } from '../records/indicator.ts';
import { Refusal } from '../records/refusal.ts';

/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** A named place, as GeoJSON draws it. */
export interface Site {
  name: string;
  /** ISO alpha-3. */
  area: string;
  /** All rings of all its polygons; what lies inside an odd number of them is the site. */
  rings: Position[][];
}

/** A file of sites has no more of them, and none so many corners. */
const [MOST_SITES, MOST_CORNERS] = [2000, 200_000];

/**
 * The sites of a GeoJSON file (RFC 7946): features with the properties `name` and `area`, a country's code or name.
 *
 * @throws Refusal naming the feature and what is wrong with it
 */
export function sitesOf(file: string, text: string): Site[] {
  const say = (what: string) => new Refusal(`${file}: ${what}`);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw say('it is no JSON: save the sites as GeoJSON');
  }
  const features = isObject(json) && json.type === 'FeatureCollection' ? json.features : [json];
  if (!Array.isArray(features) || features.length === 0) throw say('it holds no feature');
  if (features.length > MOST_SITES) throw say(`${features.length} sites are more than ${MOST_SITES}`);
  const sites = features.map((f, i) => siteOf(f, (what) => say(`feature ${i + 1} ${what}`)));
  const twice = sites.find((s, i) => sites.findIndex((t) => t.name === s.name && t.area === s.area) !== i);
  if (twice) throw say(`two sites are named "${twice.name}": give each a name of its own`);
  return sites;
}

const isObject = (x: unknown): x is Record<string, unknown> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

function siteOf(feature: unknown, say: (what: string) => Refusal): Site {
  if (!isObject(feature) || feature.type !== 'Feature' || !isObject(feature.geometry))
    throw say('is no feature with a geometry');
  const properties = isObject(feature.properties) ? feature.properties : {};
  const name = String(properties.name ?? '').trim();
  if (name === '' || name.length > LONGEST_NAME || /^[=+@-]|[\0-\x1f]/.test(name))
    throw say('has no property "name" that can be a name');
  const said = String(properties.area ?? '');
  const area = areaByCode(said.toUpperCase()) ?? areaByName(said);
  if (!area) throw say(`("${name}") has no property "area" that is a country: write its ISO code, as in PRK`);
  const { type, coordinates } = feature.geometry;
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  if (!Array.isArray(polygons)) throw say(`("${name}") is a ${String(type)}: draw it as a polygon`);
  const rings = polygons.flatMap((p) => (Array.isArray(p) ? p : [null])).map((ring) => ringOf(ring));
  if (rings.length === 0 || rings.some((r) => r === null))
    throw say(
      `("${name}") has a ring that is none: four positions of longitude and latitude or more, the last as the first`,
    );
  if (rings.reduce((n, r) => n + r!.length, 0) > MOST_CORNERS)
    throw say(`("${name}") has more than ${MOST_CORNERS} corners`);
  return { name, area: area.code, rings: rings as Position[][] };
}

function ringOf(ring: unknown): Position[] | null {
  if (!Array.isArray(ring) || ring.length < 4) return null;
  const positions: Position[] = [];
  for (const p of ring) {
    if (!Array.isArray(p) || p.length < 2) return null;
    const [x, y] = p as [unknown, unknown];
    if (typeof x !== 'number' || typeof y !== 'number' || !(Math.abs(x) <= 180) || !(Math.abs(y) <= 90))
      return null;
    positions.push([x, y]);
  }
  const [first, last] = [positions[0]!, positions.at(-1)!];
  return first[0] === last[0] && first[1] === last[1] ? positions : null;
}
