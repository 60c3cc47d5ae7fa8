import { dayOfYear } from '../records/days.ts';
import { median } from '../records/median.ts';
import type { Look } from './look.ts';
import type { Measured } from './measured.ts';
import { LEAST_CLEAR } from './radiance.ts';

/** Scenes of the baseline that a look needs, in the same season: so many days of the year away. */
export const [FEWEST, SEASON] = [3, 45];
/** Usual spreads beyond which a pixel has changed. */
const FAR = 3;
/** Least spread of a brightness that counts as such, as a share of it: what light and haze do. */
const LEAST_SPREAD = 0.02;

/**
 * Share of a site's clear pixels that differ from what they usually are in the season, over a month's looks.
 *
 * Brightness is taken beside that of the surroundings, so that a brighter sky is no change. A pixel has changed when it is
 * more than three spreads from its median in the baseline; the spread is that of all the site's pixels in the baseline.
 * Bounds are two standard errors: of a share among the pixels that were seen, and of looks that differ.
 *
 * @param baseline looks at the same site, the pixels in the same order
 */
export function changedShare(looks: readonly Look[], baseline: readonly Look[]): Measured | null {
  const each = looks.flatMap((look) => {
    if (look.clear < LEAST_CLEAR || !(look.around > 0)) return [];
    const usual = usualOf(look, baseline);
    const share = usual && shareOf(look, usual);
    return share ? [{ look, ...share }] : [];
  });
  if (each.length === 0) return null;
  const pixels = each.reduce((n, e) => n + e.seen, 0);
  const value = each.reduce((n, e) => n + e.share * e.seen, 0) / pixels;
  const within = each.reduce(
    (n, e) =>
      n + ((e.share * (1 - e.share)) / e.seen) * (1 - e.seen / e.look.pixels) * (e.seen / pixels) ** 2,
    0,
  );
  const between =
    each.length > 1
      ? each.reduce((n, e) => n + e.seen * (e.share - value) ** 2, 0) / pixels / (each.length - 1)
      : 0;
  const error = Math.sqrt(Math.max(within, between));
  return {
    value,
    ...{ low: Math.max(0, value - 2 * error), high: Math.min(1, value + 2 * error) },
    used: each.map((e) => e.look),
  };
}

interface Usual {
  /** Of each pixel, NaN where the baseline never saw it. */
  middles: Float64Array;
  spread: number;
}

/** What the site looks like around this day of the year; null where too few scenes tell it. */
function usualOf(look: Look, baseline: readonly Look[]): Usual | null {
  const season = baseline.filter(
    (b) =>
      b.scene !== look.scene &&
      b.clear >= LEAST_CLEAR &&
      b.around > 0 &&
      b.values.length === look.values.length &&
      apart(b.day.from, look.day.from) <= SEASON,
  );
  if (season.length < FEWEST) return null;
  const middles = new Float64Array(look.values.length).fill(Number.NaN);
  const off: number[] = [];
  for (let i = 0; i < middles.length; i++) {
    const seen = season.flatMap((b) => (Number.isNaN(b.values[i]) ? [] : [b.values[i]! / b.around]));
    if (seen.length < FEWEST) continue;
    middles[i] = median(seen);
    // A median lies nearer to the few it is of than to others: so many more are to be expected.
    const wider = Math.sqrt(seen.length / (seen.length - 1));
    for (const s of seen) off.push(Math.abs(s - middles[i]!) * wider);
  }
  const level = median(middles.filter((m) => !Number.isNaN(m)));
  return Number.isNaN(level)
    ? null
    : { middles, spread: Math.max(1.4826 * median(off), LEAST_SPREAD * Math.abs(level)) };
}

function shareOf(look: Look, { middles, spread }: Usual): { share: number; seen: number } | null {
  let [seen, changed] = [0, 0];
  for (const [i, value] of look.values.entries()) {
    if (Number.isNaN(value) || Number.isNaN(middles[i])) continue;
    seen++;
    if (Math.abs(value / look.around - middles[i]!) > FAR * spread) changed++;
  }
  return seen === 0 ? null : { share: changed / seen, seen };
}

/** Days between two days of the year, the shorter way round. */
function apart(a: string, b: string): number {
  const days = Math.abs(dayOfYear(a) - dayOfYear(b));
  return Math.min(days, 365 - days);
}
