import type { Release } from '../releases/release.ts';
import { cover, type Spot } from './coverage.ts';

/**
 * The partial releases that lie over a complete one: those asked before it that hold some of its cells, the
 * newest first. Figures quoted in print replace nothing.
 *
 * @param releases of one period, in the order in which they are asked
 */
export function liesOver(spot: Spot, base: Release, releases: readonly Release[]): Release[] {
  if (cover(base, spot) !== 'whole') return [];
  return releases.slice(0, releases.indexOf(base)).filter((r) => r.rank < 2 && cover(r, spot) === 'rows');
}
