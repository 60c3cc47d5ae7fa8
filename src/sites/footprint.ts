import { Refusal } from '../records/refusal.ts';
import type { Grid } from './grid.ts';
import type { Window } from './scene.ts';
import type { Site } from './site.ts';

/** The pixels of a site in a scene. */
export interface Footprint {
  /** Around the site and its surroundings, cut at the edges of the scene. */
  window: Window;
  /** Of the window, row by row: 1 the site's own, 2 its surroundings, 0 neither. */
  marks: Uint8Array;
  /** How many are the site's own, those outside of the scene included. */
  pixels: number;
}

/** More pixels for one site are a country, not a site. */
const MOST = 25_000_000;
/** Pixels of surroundings on every side, at least. */
const LEAST_MARGIN = 3;

/** Null where nothing of the site lies in the scene. @throws Refusal for a site too large to be one */
export function footprintOf(site: Site, grid: Grid): Footprint | null {
  const rings = site.rings.map((ring) => ring.map((place) => grid.toPixel(place)));
  const corners = rings.flat();
  if (corners.some((c) => !c.every(Number.isFinite))) return null;
  const span = (axis: 0 | 1) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const c of corners) [low, high] = [Math.min(low, c[axis]), Math.max(high, c[axis])];
    return [Math.floor(low), Math.ceil(high)] as const;
  };
  const [[left, right], [top, bottom]] = [span(0), span(1)];
  if (right <= 0 || bottom <= 0 || left >= grid.width || top >= grid.height) return null;
  const margin = Math.max(LEAST_MARGIN, Math.ceil(Math.max(right - left, bottom - top) / 2));
  if ((right - left + 2 * margin) * (bottom - top + 2 * margin) > MOST)
    throw new Refusal(
      `the site "${site.name}" covers ${(right - left) * (bottom - top)} pixels: draw a smaller one`,
    );
  const window: Window = [
    ...[Math.max(0, left - margin), Math.max(0, top - margin)],
    ...[Math.min(grid.width, right + margin), Math.min(grid.height, bottom + margin)],
  ] as unknown as Window;
  const width = window[2] - window[0];
  const marks = new Uint8Array(width * (window[3] - window[1])).fill(2);
  let pixels = 0;
  for (let row = top; row < bottom; row++)
    for (const [from, to] of runsIn(rings, row + 0.5))
      for (let column = Math.ceil(from - 0.5); column + 0.5 < to; column++) {
        pixels++;
        if (column >= window[0] && column < window[2] && row >= window[1] && row < window[3])
          marks[(row - window[1]) * width + column - window[0]] = 1;
      }
  // Smaller than a pixel and between centres: the pixel it lies in stands for it.
  if (pixels === 0) {
    const [column, row] = [Math.floor((left + right) / 2), Math.floor((top + bottom) / 2)];
    if (column < window[0] || column >= window[2] || row < window[1] || row >= window[3]) return null;
    marks[(row - window[1]) * width + column - window[0]] = 1;
    pixels = 1;
  }
  return marks.includes(1) ? { window, marks, pixels } : null;
}

/** Stretches of a line of pixels' centres that lie inside an odd number of rings, from left to right. */
function runsIn(rings: readonly (readonly [number, number])[][], y: number): [number, number][] {
  const crossings: number[] = [];
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i - 1]!, ring[i]!];
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
  crossings.sort((a, b) => a - b);
  return Array.from({ length: crossings.length / 2 }, (_, i) => [crossings[2 * i]!, crossings[2 * i + 1]!]);
}
