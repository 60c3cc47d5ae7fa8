import { findAreas } from '../records/areas.ts';
import { plainName } from '../records/indicator.ts';
import { type Around, nearest } from './beside.ts';
import type { Context } from './context.ts';
import { type NamedPlace, placesIn, placesOf } from './named-places.ts';
import type { SeriesOf } from './series-name.ts';

/** Where a figure holds. */
export interface MeasuredPlace {
  one: NamedPlace;
  sure: boolean;
  notes: string[];
}

/**
 * The place of the sentence that a figure is of, else the one that was spoken of before.
 *
 * @param places those of the sentence
 */
export function measuredPlace(
  context: Context,
  s: number,
  places: readonly NamedPlace[],
  stored: readonly SeriesOf[],
  around: Around,
): MeasuredPlace | null {
  // "Sinuiju, North Korea": the country says where the site is.
  const own = places.filter(
    (p) => p.site !== null || p.area === null || !places.some((q) => q.site !== null && q.area === p.area),
  );
  if (own.length > 0) {
    const found = nearest(own, around, 'place', (p) => `${p.area} ${p.site} ${p.area ? '' : p.start}`);
    return found && { one: found.one, sure: found.sure && !found.one.loose, notes: [] };
  }
  const told = (one: NamedPlace): MeasuredPlace => ({
    ...{ one, sure: false },
    notes: ['No place stands with the figure; that of the text before it was taken.'],
  });
  const { block } = context.sentences[s]!;
  for (let at = s - 1; at >= 0 && context.sentences[at]!.block === block; at--) {
    const last = placesIn(context, at, stored).at(-1);
    if (last) return told(last);
  }
  const title = context.article.title ?? '';
  const [titled] = placesOf(title, 0, findAreas(title), stored);
  if (titled) return told(titled);
  const first = context.areas.flat()[0];
  return first ? told({ start: 0, end: 0, area: first.code, site: null, loose: false }) : null;
}

/** Whether a series is of the place. */
export const isAt = ({ area, site }: SeriesOf, place: NamedPlace): boolean =>
  area === place.area && (site === null ? null : plainName(site)) === place.site;
