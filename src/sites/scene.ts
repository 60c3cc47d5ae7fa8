import fs from 'node:fs';
import path from 'node:path';
import { fromFile, type GeoTIFF, type GeoTIFFImage } from 'geotiff';
import { Refusal } from '../records/refusal.ts';
import { type Affine, type Grid, gridOf } from './grid.ts';
import { type SceneDay, sceneDay } from './scene-day.ts';
import { checkTiff } from './tiff-check.ts';

/** One picture from above. */
export interface Scene {
  /** Of its file, without folders. */
  name: string;
  day: SceneDay;
  grid: Grid;
  bands: number;
  /** Values of a band, counted from 1, in a window of columns and rows; NaN where there is none. */
  read(band: number, window: Window): Promise<Float64Array>;
  close(): void;
}

/** First column and row, and the ones behind the last. */
export type Window = readonly [left: number, top: number, right: number, bottom: number];

/** A scene that must lie somewhere and have a day, or a mask that has the place and day of its scene. */
export async function openScene(file: string): Promise<Scene> {
  const name = path.basename(file);
  const known = fs.statSync(file, { throwIfNoEntry: false });
  if (!known?.isFile()) throw new Refusal(`there is no file ${file}`);
  await checkTiff(name, file);
  const tiff = await tidied(name, () => fromFile(file));
  try {
    const image = await tidied(name, () => tiff.getImage());
    return await tidied(name, () => sceneOf(name, tiff, image, known.size));
  } catch (e) {
    tiff.close();
    throw e;
  }
}

/** The library's own words never reach the user. */
async function tidied<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (e) {
    if (e instanceof Refusal) throw e;
    throw new Refusal(`${name}: it is no GeoTIFF that can be read; it is cut off or of another kind`);
  }
}

async function sceneOf(name: string, tiff: GeoTIFF, image: GeoTIFFImage, size: number): Promise<Scene> {
  const directory = image.getFileDirectory();
  const tag = async (which: number): Promise<unknown> =>
    directory.hasTag(which) ? directory.loadValue(which) : null;
  if ((await lastByte(tag)) > size)
    throw new Refusal(`${name}: it is cut off: its pixels should reach further than the file does`);
  const stamp = await tag(DATE_TIME);
  const day = sceneDay(name, typeof stamp === 'string' ? stamp : null);
  if (!day)
    throw new Refusal(
      `${name}: nothing says when it was taken: name it with its day, as in harbour-2022-05-13.tif`,
    );
  const keys = image.getGeoKeys();
  const [width, height] = [image.getWidth(), image.getHeight()];
  const model = keys?.GTModelTypeGeoKey ?? null;
  const grid = gridOf(
    name,
    { width, height },
    {
      model,
      epsg: (model === 2 ? keys?.GeographicTypeGeoKey : keys?.ProjectedCSTypeGeoKey) ?? null,
      affine: shifted(await affineOf(tag), keys?.GTRasterTypeGeoKey === POINT),
    },
  );
  const nodata = image.getGDALNoData();
  const bands = image.getSamplesPerPixel();
  return {
    ...{ name, day, grid, bands },
    read: (band, [left, top, right, bottom]) =>
      tidied(name, async () => {
        if (band < 1 || band > bands)
          throw new Refusal(`${name}: it has ${bands} ${bands === 1 ? 'band' : 'bands'}, not ${band}`);
        const [values] = await image.readRasters({
          ...{ window: [left, top, right, bottom], samples: [band - 1], interleave: false },
        });
        return Float64Array.from(values as Iterable<number>, (v) => (v === nodata ? Number.NaN : v));
      }),
    close: () => void tiff.close(),
  };
}

/** Offsets and lengths of the pieces a picture is stored in. */
const [STRIPS, TILES] = [
  [273, 279],
  [324, 325],
] as const;

/** Tags of TIFF and GeoTIFF, and the raster type whose coordinates are those of pixels' centres. */
const [DATE_TIME, PIXEL_SCALE, TIEPOINT, TRANSFORMATION, POINT] = [306, 33550, 33922, 34264, 2];

/** Where the pixels of a file end. The library reads zeros from behind the end of a file. */
async function lastByte(tag: (which: number) => Promise<unknown>): Promise<number> {
  let last = 0;
  for (const [offsets, counts] of [STRIPS, TILES]) {
    const [at, long] = [await tag(offsets), await tag(counts)].map((v) => [
      ...((v ?? []) as Iterable<number>),
    ]);
    for (const [i, offset] of at!.entries()) last = Math.max(last, Number(offset) + Number(long![i] ?? 0));
  }
  return last;
}

async function affineOf(tag: (which: number) => Promise<unknown>): Promise<Affine> {
  const numbers = async (which: number) => [...(((await tag(which)) as Iterable<number> | null) ?? [])];
  const m = await numbers(TRANSFORMATION);
  if (m.length >= 8) return [m[0]!, m[1]!, m[3]!, m[4]!, m[5]!, m[7]!];
  const [sx = 0, sy = 0] = await numbers(PIXEL_SCALE);
  const [column = 0, row = 0, , x = 0, y = 0] = await numbers(TIEPOINT);
  return [sx, 0, x - column * sx, 0, -sy, y + row * sy];
}

/** Coordinates of centres are those of corners half a pixel further up and left. */
const shifted = ([a, b, c, d, e, f]: Affine, point: boolean): Affine =>
  point ? [a, b, c - (a + b) / 2, d, e, f - (d + e) / 2] : [a, b, c, d, e, f];
