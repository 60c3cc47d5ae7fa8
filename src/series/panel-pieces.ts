import { monthsOf, parsePeriod, shiftMonth } from '../records/period.ts';
import type { Flow } from '../records/record.ts';
import type { Release } from '../releases/release.ts';
import { inOrder, knownOn } from './coverage.ts';
import type { PanelOf } from './panel-quoted.ts';

/** Months of a panel, the month itself included: as many as fit the bits of one integer, in whole years. */
export const WINDOW = 60;

/** Partners and goods that a release covers in full. */
export interface Domain {
  partners: 'all' | readonly string[];
  /** Prefixes of codes; `['']` for all. */
  goods: readonly string[];
}

/** What is read of a month from one release: its domain less the domains of newer releases. */
export interface Piece {
  release: Release;
  /** Months before the panel's month; 0 for the month itself. */
  back: number;
  domain: Domain;
  taken: readonly Domain[];
}

/** Complete releases of a flow down to codes, known by the day asked, in the order in which they count. */
export const inDetail = (releases: readonly Release[], of: PanelOf, flow: Flow): Release[] =>
  inOrder(releases).filter(
    (r) =>
      r.scope.completeness === 'complete' &&
      r.scope.detail > 0 &&
      r.scope.flows.includes(flow) &&
      r.rank < 2 &&
      (of.asKnown === null || knownOn(r) <= of.asKnown),
  );

/**
 * Which release is read for which part of which month: of several complete ones the newest that covers the part, as in
 * every answer. Only releases that go to the detail of the panel's own month.
 *
 * @returns null when no release covers the month itself in detail
 */
export function panelPieces(
  releases: readonly Release[],
  of: PanelOf,
  flow: Flow,
): { pieces: Piece[]; detail: number } | null {
  const whole = inDetail(releases, of, flow).filter((r) => r.period.length === 7 && touches(r, of.partner));
  const own = whole.filter((r) => r.period === of.period);
  if (own.length === 0) return null;
  const detail = Math.min(...own.map((r) => r.scope.detail));
  const back = new Map(
    monthsOf(`${shiftMonth(of.period, 1 - WINDOW)}..${of.period}`).map((m, i) => [m, WINDOW - 1 - i]),
  );
  const taken = new Map<string, Domain[]>();
  const pieces = whole.flatMap((release): Piece[] => {
    const month = back.get(parsePeriod(release.period)!.from);
    if (month === undefined || release.scope.detail < detail) return [];
    const newer = taken.get(release.period) ?? [];
    const domain = domainOf(release);
    if (newer.some((n) => holds(n, domain))) return [];
    taken.set(release.period, [...newer, domain]);
    return [{ release, back: month, domain, taken: newer }];
  });
  return { pieces, detail };
}

const touches = ({ scope }: Release, partner: string | null): boolean =>
  partner === null || scope.partners === 'all' || scope.partners.includes(partner);

const domainOf = ({ scope }: Release): Domain => ({
  partners: scope.partners,
  goods: scope.goods === 'all' ? [''] : scope.goods.flatMap((g) => g.split('+')),
});

function holds(outer: Domain, inner: Domain): boolean {
  const partners =
    outer.partners === 'all' ||
    (inner.partners !== 'all' && inner.partners.every((p) => outer.partners.includes(p)));
  return partners && inner.goods.every((g) => outer.goods.some((o) => g.startsWith(o)));
}
