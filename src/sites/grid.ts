import proj4 from 'proj4';
import { Refusal } from '../records/refusal.ts';
import type { Position } from './site.ts';

/** How the pixels of a scene lie on the earth. */
export interface Grid {
  width: number;
  height: number;
  /** Column and row of a place; pixel (0, 0) reaches from 0 to 1. */
  toPixel(place: Position): [column: number, row: number];
  /** The same for two grids whose pixels are the same places. */
  key: string;
}

/** Column and row to coordinates: x = a·column + b·row + c, y = d·column + e·row + f. */
export type Affine = readonly [number, number, number, number, number, number];

/** What a GeoTIFF says of its place. */
export interface Georeference {
  /** GeoTIFF keys: 1 projected, 2 geographic. */
  model: number | null;
  epsg: number | null;
  affine: Affine;
}

/** Geographic systems within a pixel of WGS 84: NAD 83, ETRS 89, WGS 84 in two and three dimensions. */
const GEOGRAPHIC = new Set([4269, 4258, 4326, 4979]);

/** @throws Refusal for a coordinate system that is not read, or a grid without area */
export function gridOf(name: string, size: { width: number; height: number }, of: Georeference): Grid {
  const [a, b, c, d, e, f] = of.affine;
  const determinant = a * e - b * d;
  if (!Number.isFinite(determinant) || determinant === 0)
    throw new Refusal(`${name}: it does not say where it lies: only GeoTIFF with a place is read`);
  const project = projection(name, of);
  return {
    ...size,
    toPixel(place) {
      const [x, y] = project(place);
      return [(e * (x - c) - b * (y - f)) / determinant, (a * (y - f) - d * (x - c)) / determinant];
    },
    key: [of.epsg, size.width, size.height, ...of.affine.map((n) => n.toPrecision(9))].join(' '),
  };
}

function projection(name: string, { model, epsg }: Georeference): (place: Position) => Position {
  if (model === 2 && (epsg === null || GEOGRAPHIC.has(epsg))) return (place) => place;
  const definition = model === 1 && epsg !== null ? definitionOf(epsg) : null;
  if (!definition)
    throw new Refusal(
      `${name}: its coordinate system (${epsg === null ? 'none is named' : `EPSG:${epsg}`}) is not read: save it in WGS 84, UTM or Web Mercator`,
    );
  const { forward } = proj4('WGS84', definition);
  return ([longitude, latitude]) => {
    const [x = Number.NaN, y = Number.NaN] = forward([longitude, latitude]);
    return [x, y];
  };
}

function definitionOf(epsg: number): string | null {
  if (epsg === 3857)
    return '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs';
  const zone = epsg % 100;
  const half = Math.floor(epsg / 100);
  if ((half !== 326 && half !== 327) || zone < 1 || zone > 60) return null;
  return `+proj=utm +zone=${zone}${half === 327 ? ' +south' : ''} +datum=WGS84 +units=m +no_defs`;
}
