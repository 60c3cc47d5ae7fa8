import { inDays, monthsOf } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import { changedShare, FEWEST, SEASON } from './change.ts';
import { type Footprint, footprintOf } from './footprint.ts';
import { type Look, lookAt, type Mask } from './look.ts';
import type { Measured } from './measured.ts';
import { LEAST_CLEAR, meanRadiance } from './radiance.ts';
import { openScene, type Scene } from './scene.ts';
import type { Site } from './site.ts';

/** What is measured: light at night, or how a site differs from its own past by day. */
export type Measure = { is: 'radiance' } | { is: 'change'; baseline: { from: string; to: string } };

/** One month of one site. */
export interface SiteMonth {
  site: Site;
  /** `YYYY-MM`. */
  month: string;
  /** Null where the month has scenes and none can be used. */
  measured: Measured | null;
  /** Which scenes it rests on, or why it rests on none. */
  note: string;
}

/** What the scenes show of the sites. */
export interface Survey {
  /** A month a site, in the order of the sites. */
  months: SiteMonth[];
  /** Names of the scenes that none of the sites lies in. */
  elsewhere: string[];
}

export interface SiteOptions {
  measure: Measure;
  /** Counted from 1. */
  band: number;
  mask: Mask | null;
  progress(line: string): void;
}

/**
 * Measures the sites in all scenes, one scene open at a time. A scene that a site does not lie in says nothing of it: it is
 * no month in which the site was looked at and not seen.
 *
 * @throws Refusal for a scene that cannot be read, and in a measure of change for scenes on different grids
 */
export async function siteMonths(
  files: readonly string[],
  sites: readonly Site[],
  { measure, band, mask, progress }: SiteOptions,
): Promise<Survey> {
  const elsewhere: string[] = [];
  const looks = new Map<Site, Look[]>(sites.map((s) => [s, []]));
  const footprints = new Map<string, Footprint | null>();
  let key: string | null = null;
  for (const [i, file] of files.entries()) {
    progress(`${file} (${i + 1} of ${files.length})`);
    const scene = await openScene(file);
    try {
      if (measure.is === 'change' && key !== null && key !== scene.grid.key)
        throw new Refusal(
          `${scene.name}: its pixels are not those of the scenes before it, so that they cannot be held against each other: save all on one grid`,
        );
      key = scene.grid.key;
      await withMask(file, scene, mask, async (covered) => {
        let shows = false;
        for (const site of sites) {
          const of = `${sites.indexOf(site)} ${scene.grid.key}`;
          if (!footprints.has(of)) footprints.set(of, footprintOf(site, scene.grid));
          const footprint = footprints.get(of)!;
          if (!footprint) continue;
          shows = true;
          looks.get(site)!.push(await lookAt(scene, footprint, band, covered));
        }
        if (!shows) elsewhere.push(scene.name);
      });
    } finally {
      scene.close();
    }
  }
  return { months: sites.flatMap((site) => monthsOfSite(site, looks.get(site)!, measure)), elsewhere };
}

/** The mask of a scene: one of its bands, or a file beside it on the same grid. */
async function withMask(
  file: string,
  scene: Scene,
  mask: Mask | null,
  work: (covered: Parameters<typeof lookAt>[3]) => Promise<void>,
): Promise<void> {
  if (!mask) return work(null);
  if (typeof mask.in === 'number') return work({ scene, band: mask.in, values: mask.values });
  const beside = file.replace(/\.tiff?$/i, '') + mask.in;
  const other = await openScene(beside);
  try {
    if (other.grid.key !== scene.grid.key)
      throw new Refusal(`${other.name}: its pixels are not those of ${scene.name}: save both on one grid`);
    await work({ scene: other, band: 1, values: mask.values });
  } finally {
    other.close();
  }
}

function monthsOfSite(site: Site, all: readonly Look[], measure: Measure): SiteMonth[] {
  const inOrder = [...all].sort((a, b) => (a.day.from + a.scene < b.day.from + b.scene ? -1 : 1));
  const months = [...new Set(inOrder.flatMap((l) => monthsOf(`${l.day.from}..${l.day.to}`)))].sort();
  const baseline = measure.is === 'change' ? inOrder.filter((l) => within(l, measure.baseline)) : [];
  return months.flatMap((month) => {
    const looks = inOrder.filter((l) => l.day.from.slice(0, 7) === month);
    if (looks.length === 0) return [];
    const measured = measure.is === 'radiance' ? meanRadiance(looks) : changedShare(looks, baseline);
    return [{ site, month, measured, note: noteOf(looks, measured, measure) }];
  });
}

function within(look: Look, span: { from: string; to: string }): boolean {
  const { from, to } = inDays(span);
  return look.day.from >= from && look.day.to <= to;
}

function noteOf(looks: readonly Look[], measured: Measured | null, measure: Measure): string {
  const told = (l: Look) => `${l.scene} (${Math.round(l.clear * 100)}% clear)`;
  if (measured) return `from ${measured.used.map(told).join(', ')}`;
  return looks.every((l) => l.clear < LEAST_CLEAR)
    ? `too little to be seen: ${looks.map(told).join(', ')}`
    : measure.is === 'change'
      ? `fewer than ${FEWEST} scenes of the baseline within ${SEASON} days of the season, or no surroundings to compare with: ${looks.map(told).join(', ')}`
      : `nothing to be seen: ${looks.map(told).join(', ')}`;
}
