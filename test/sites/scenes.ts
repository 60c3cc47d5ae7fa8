import fs from 'node:fs';
import path from 'node:path';
import { writeArrayBuffer } from 'geotiff';

/** A picture whose every pixel is known. */
export interface Drawn {
  width: number;
  height: number;
  /** Values of each band, by column and row. */
  bands: ((column: number, row: number) => number)[];
  /** Degrees or metres a pixel, and where its upper left corner lies. */
  step?: number;
  at?: [x: number, y: number];
  /** EPSG; 4326 unless told. */
  epsg?: number;
  nodata?: number;
  /** TIFF's DateTime, `2022:05:13 02:10:00`. */
  stamp?: string;
  /** The coordinates are those of the pixels' centres. */
  point?: boolean;
}

/** Writes a GeoTIFF of 32-bit floats and gives its path. */
export async function drawScene(folder: string, name: string, of: Drawn): Promise<string> {
  const { width, height, bands, step = 0.01, at = [124, 41], epsg = 4326, nodata, stamp, point } = of;
  const values = new Float32Array(width * height * bands.length);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++)
      bands.forEach((band, b) => {
        values[(row * width + column) * bands.length + b] = band(column, row);
      });
  const metadata = {
    ...{ width, height, SamplesPerPixel: bands.length },
    ...{ BitsPerSample: bands.map(() => 32), SampleFormat: bands.map(() => 3) },
    ...{ ModelPixelScale: [step, step, 0], ModelTiepoint: [0, 0, 0, at[0], at[1], 0] },
    ...(epsg < 5000 && epsg !== 3857
      ? { GTModelTypeGeoKey: 2, GeographicTypeGeoKey: epsg }
      : { GTModelTypeGeoKey: 1, ProjectedCSTypeGeoKey: epsg }),
    GTRasterTypeGeoKey: point ? 2 : 1,
    ...(nodata !== undefined && { GDAL_NODATA: String(nodata) }),
    ...(stamp && { DateTime: stamp }),
  };
  const file = path.join(folder, name);
  fs.writeFileSync(file, Buffer.from((await writeArrayBuffer(values, metadata as never)) as ArrayBuffer));
  return file;
}

/** GeoJSON of rectangles by name: west, south, east, north. */
export const places = (
  of: Record<string, [number, number, number, number]>,
  area = 'PRK',
): { type: string; features: object[] } => ({
  type: 'FeatureCollection',
  features: Object.entries(of).map(([name, [w, s, e, n]]) => ({
    type: 'Feature',
    properties: { name, area },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [w, s],
          [e, s],
          [e, n],
          [w, n],
          [w, s],
        ],
      ],
    },
  })),
});
