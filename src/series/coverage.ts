import { areaByCode } from '../records/areas.ts';
import type { Flow } from '../records/record.ts';
import type { AnyRelease, Release } from '../releases/release.ts';
import { barest } from './codes.ts';

/** The day from which a release counts as known, and whether that is only the day it was stored. */
export const knownOn = (release: AnyRelease): string => release.published ?? release.retrieved.slice(0, 10);

/** In the order in which they are asked: customs before those who publish them again, these before print; newest first. */
export function inOrder<R extends AnyRelease>(releases: readonly R[]): R[] {
  return [...releases].sort(
    (a, b) =>
      a.rank - b.rank ||
      compare(knownOn(b), knownOn(a)) ||
      compare(b.retrieved, a.retrieved) ||
      compare(a.id, b.id),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One cell that is asked for, before it is known which release has it; `code` is bare, or several joined. */
export interface Spot {
  reporter: string;
  flow: Flow;
  partner: string;
  code: string;
}

/**
 * How far a release's scope reaches over a spot. `whole`: absence there is evidence. `rows`: what is there
 * counts, absence says nothing. `none`: it cannot hold the spot. `level`: complete, but not in so fine detail.
 */
export type Cover = 'whole' | 'rows' | 'level' | 'none';

export function cover(release: Release, spot: Spot): Cover {
  const { scope } = release;
  if (!scope.flows.includes(spot.flow)) return 'none';
  const partner = partnerCover(scope.partners, spot.partner);
  const goods = goodsCover(release, spot.code);
  if (partner === 'none' || goods === 'none') return 'none';
  if (scope.completeness === 'cells' || partner === 'rows' || goods === 'rows') return 'rows';
  return goods === 'level' ? 'level' : 'whole';
}

function partnerCover(partners: 'all' | readonly string[], partner: string): Cover {
  if (partners === 'all' || partners.includes(partner)) return 'whole';
  const members = membersOf(partner);
  return members !== null && members.length > 0 && members.every((m) => partners.includes(m))
    ? 'whole'
    : 'none';
}

/** Codes of the areas that make up the partner; null for one country, empty where they cannot be listed. */
export function membersOf(partner: string): readonly string[] | null {
  const area = areaByCode(partner);
  return area?.kind === 'group' ? area.members : null;
}

function goodsCover({ scope }: Release, code: string): Cover {
  if (code === 'TOTAL') return scope.goods === 'all' && (scope.totals || scope.detail > 0) ? 'whole' : 'rows';
  if (code.includes('+')) return 'rows';
  if (scope.goods !== 'all') {
    const { listed, above } = goodsListed(scope);
    if (!beginnings(code).some((b) => listed.has(b))) return above.has(code) ? 'rows' : 'none';
  }
  return code.length > scope.detail ? 'level' : 'whole';
}

/** The goods of a scope, and every beginning of theirs. A scope may list thousands, and is asked for each cell. */
function goodsListed(scope: Release['scope']): { listed: Set<string>; above: Set<string> } {
  const known = listedGoods.get(scope);
  if (known) return known;
  const goods = (scope.goods === 'all' ? [] : scope.goods).flatMap((g) => g.split('+')).map(barest);
  const found = { listed: new Set(goods), above: new Set(goods.flatMap(beginnings)) };
  listedGoods.set(scope, found);
  return found;
}

const listedGoods = new WeakMap<Release['scope'], { listed: Set<string>; above: Set<string> }>();

const beginnings = (code: string): string[] => Array.from(code, (_, i) => code.slice(0, i + 1));
