import { median } from '../records/median.ts';
import type { Footprint } from './footprint.ts';
import type { Scene } from './scene.ts';

/** What is no clear pixel: values of a band, or of a file beside the scene. */
export interface Mask {
  /** A band of the scene, or what takes the place of `.tif` in the name of the mask's file. */
  in: number | string;
  values: readonly number[];
}

/** A site in one scene. */
export interface Look {
  scene: string;
  day: { from: string; to: string };
  /** The site's pixels in order, NaN where they are covered; those outside of the scene are not among them. */
  values: Float64Array;
  /** Share of the site's pixels that are clear, those outside of the scene counted as not. */
  clear: number;
  /** How many there are in all. */
  pixels: number;
  /** Median of the clear pixels around it; NaN where there are none. */
  around: number;
}

/** @param mask where the mask's values stand, null for none */
export async function lookAt(
  scene: Scene,
  { window, marks, pixels }: Footprint,
  band: number,
  mask: { scene: Scene; band: number; values: readonly number[] } | null,
): Promise<Look> {
  const read = await scene.read(band, window);
  const covered = mask ? await mask.scene.read(mask.band, window) : null;
  const [own, around]: [number[], number[]] = [[], []];
  let clear = 0;
  for (const [i, mark] of marks.entries()) {
    if (mark === 0) continue;
    // Where the mask has no value nobody looked.
    const hidden = covered !== null && (Number.isNaN(covered[i]) || mask!.values.includes(covered[i]!));
    const value = hidden || !Number.isFinite(read[i]) ? Number.NaN : read[i]!;
    if (mark === 1) own.push(value);
    else if (!Number.isNaN(value)) around.push(value);
    if (mark === 1 && !Number.isNaN(value)) clear++;
  }
  return {
    ...{ scene: scene.name, day: scene.day, values: Float64Array.from(own), pixels },
    ...{ clear: clear / pixels, around: median(around) },
  };
}
