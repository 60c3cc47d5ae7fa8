import type { Release } from '../releases/release.ts';
import { inOrder, knownOn } from './coverage.ts';

/** One reporter's releases by period, each list in the order in which releases are asked. */
export interface Shelf {
  of(period: string): readonly Release[];
  /** Periods longer than a month that lie within the two months, as the lake writes them. */
  spans(from: string, to: string): string[];
}

/** @param asKnown only what was published (else stored) on or before that day; null for everything. */
export function shelfOf(releases: readonly Release[], asKnown: string | null): Shelf {
  const periods = new Map<string, Release[]>();
  for (const release of inOrder(releases)) {
    if (asKnown !== null && knownOn(release) > asKnown) continue;
    const same = periods.get(release.period);
    if (same) same.push(release);
    else periods.set(release.period, [release]);
  }
  const spans = [...periods.keys()]
    .filter((p) => p.length !== 7)
    .map((period) => ({ period, ends: endsOf(period) }));
  return {
    of: (period) => periods.get(period) ?? [],
    spans: (from, to) =>
      spans.filter(({ ends }) => from <= ends.from && ends.to <= to).map(({ period }) => period),
  };
}

function endsOf(period: string): { from: string; to: string } {
  const [from = period, to = from] = period.split('..');
  return { from: from.length === 4 ? `${from}-01` : from, to: to.length === 4 ? `${to}-12` : to };
}
