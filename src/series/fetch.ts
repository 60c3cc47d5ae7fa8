import type { Lake } from '../lake/lake.ts';
import { areaByCode } from '../records/areas.ts';
import type { Measure } from '../records/record.ts';
import type { Release } from '../releases/release.ts';
import { cover, membersOf, type Spot } from './coverage.ts';
import { type Group, type Read, readsSql } from './read.ts';
import type { Rows } from './spot.ts';

/** A spot with the releases that may hold it, over all periods asked. */
export interface Want {
  spot: Spot;
  measures: Set<Measure>;
  releases: Set<Release>;
}

export const spotKey = (s: Spot): string => `${s.reporter} ${s.flow} ${s.partner} ${s.code}`;

/** What adds up to the partner, for a read: every country for the world. */
export function membersFor(partner: string): Read['members'] {
  if (partner === 'WLD') return 'all';
  return areaByCode(partner)?.kind === 'group' ? (membersOf(partner) ?? []) : null;
}

/**
 * Reads everything that the wants can need, in two statements at most: the rows as asked, then, where a
 * release has none, what a total can be summed from and what explains the absence.
 */
export async function fetchRows(lake: Lake, wants: readonly Want[]): Promise<Rows> {
  const kept = new Map<string, Group[]>();
  const keyOf = (spot: Spot, what: Read['what'], release: Release) =>
    `${spotKey(spot)} ${what} ${release.id}`;
  const rows: Rows = (spot, what, release) => kept.get(keyOf(spot, what, release)) ?? [];

  const run = async (
    what: (want: Want) => Read['what'] | null,
    lacking: (want: Want, r: Release) => boolean,
  ) => {
    const reads: (Read & { want: Want })[] = [];
    const byFile = new Map<string, Release>();
    for (const want of wants) {
      const read = what(want);
      const releases = read ? [...want.releases].filter((r) => lacking(want, r)) : [];
      if (!read || releases.length === 0) continue;
      for (const r of releases) byFile.set(lake.pathOf(r), r);
      const { flow, partner, code } = want.spot;
      const files = releases.map((r) => lake.pathOf(r));
      // Whether an absent row is nothing depends on every measure of what stands around it.
      const measures: Set<Measure> =
        read === 'around' ? new Set(['value', 'quantity', 'weight']) : want.measures;
      reads.push({ what: read, files, flow, partner, members: membersFor(partner), code, measures, want });
    }
    if (reads.length === 0) return;
    for (const row of await lake.query<Row>(readsSql(reads))) {
      const { what: read, want } = reads[row.read]!;
      const release = byFile.get(row.file);
      if (!release || !want.releases.has(release)) continue;
      const key = keyOf(want.spot, read, release);
      const group = groupOf(row);
      const same = kept.get(key);
      if (same) same.push(group);
      else kept.set(key, [group]);
    }
  };

  const withoutTotal = (r: Release) => !r.scope.totals && r.scope.completeness === 'complete';
  await run(
    () => 'asked',
    ({ spot }, r) => !(spot.code === 'TOTAL' && withoutTotal(r)),
  );
  await run(
    ({ spot }) => (spot.code === 'TOTAL' ? 'details' : spot.code.includes('+') ? null : 'around'),
    ({ spot }, r) =>
      rows(spot, 'asked', r).length === 0 &&
      (spot.code !== 'TOTAL' || (r.scope.detail > 0 && cover(r, spot) === 'whole')),
  );
  return rows;
}

type Row = Omit<Group, 'rows' | 'noValue' | 'noQuantity1' | 'noQuantity2' | 'noWeight'> & {
  read: number;
  n: string;
  no_value: string;
  no_quantity1: string;
  no_quantity2: string;
  no_weight: string;
};

const groupOf = ({ read: _, n, no_value, no_quantity1, no_quantity2, no_weight, ...row }: Row): Group => ({
  ...row,
  rows: Number(n),
  noValue: Number(no_value),
  noQuantity1: Number(no_quantity1),
  noQuantity2: Number(no_quantity2),
  noWeight: Number(no_weight),
});
