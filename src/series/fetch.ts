import type { Lake } from '../lake/lake.ts';
import type { Measure } from '../records/record.ts';
import type { Release } from '../releases/release.ts';
import { isOneCell } from './amount.ts';
import { cover, membersOf, type Spot } from './coverage.ts';
import { type Group, type Read, readsSql, unitsSql } from './read.ts';
import type { Rows } from './spot.ts';
import { areSummed, sumLater } from './sums.ts';

/** A spot with the releases that may hold it, over all periods asked. */
export interface Want {
  spot: Spot;
  measures: Set<Measure>;
  releases: Set<Release>;
  /** Complete releases with the partial ones over them, which are read as one. */
  layers: { base: Release; over: Release[] }[];
}

export const spotKey = (s: Spot): string => `${s.reporter} ${s.flow} ${s.partner} ${s.code}`;

/** What adds up to the partner, for a read: every country for the world. */
export function membersFor(partner: string): Read['members'] {
  return partner === 'WLD' ? 'all' : membersOf(partner);
}

/** A read, and where its rows belong. */
interface Errand {
  read: Read;
  spot: Spot;
  keys: Map<string, string>;
}

/**
 * Reads everything that the wants can need, in three statements at most: the rows as asked; where a release
 * has none, what a total can be summed from and what explains the absence; where a sum has rows of several
 * units, which cells have which.
 */
export async function fetchRows(lake: Lake, wants: readonly Want[]): Promise<Rows> {
  const kept = new Map<string, Group[]>();
  const rows: Rows = (spot, what, release, over) => kept.get(keyOf(spot, what, release, over)) ?? [];

  const errand = (
    want: Want,
    what: Read['what'],
    releases: readonly Release[],
    over: Release[] | null,
  ): Errand => {
    const { flow, partner, code } = want.spot;
    // Whether an absent row is nothing depends on every measure of what stands around it.
    const measures = what === 'around' ? everyMeasure : want.measures;
    const files = [...(over ?? []), ...releases].map((r) => lake.pathOf(r));
    return {
      read: {
        what,
        files,
        flow,
        partner,
        members: membersFor(partner),
        code,
        measures,
        layered: over !== null,
        summed: what === 'details' && over === null && areSummed(lake, files),
      },
      spot: want.spot,
      keys: new Map(releases.map((r) => [lake.pathOf(r), keyOf(want.spot, what, r, over ?? [])])),
    };
  };
  const ran: Errand[] = [];
  const run = async (errands: readonly Errand[]) => {
    const filled = errands.filter((e) => e.keys.size > 0);
    if (filled.length === 0) return;
    ran.push(...filled);
    for (const row of await lake.query<Row>(readsSql(filled.map((e) => e.read)))) {
      // Where several reads share their files, a read meets rows of files that are not its own.
      const key = filled[row.read]!.keys.get(row.file);
      if (key) kept.set(key, [...(kept.get(key) ?? []), groupOf(row)]);
    }
  };

  await run(
    wants.flatMap((want) => [
      errand(
        want,
        'asked',
        [...want.releases].filter((r) => mayHaveRow(want.spot, r)),
        null,
      ),
      ...want.layers.map(({ base, over }) => errand(want, 'asked', [base], over)),
    ]),
  );
  await run(
    wants.flatMap((want) => {
      const { spot } = want;
      if (spot.code.includes('+')) return [];
      const bare = [...want.releases].filter((r) => rows(spot, 'asked', r, []).length === 0);
      if (spot.code !== 'TOTAL') return [errand(want, 'around', bare, null)];
      const summable = bare.filter((r) => r.scope.detail > 0 && cover(r, spot) === 'whole');
      const layered = want.layers.filter(({ base }) => summable.includes(base));
      return [
        errand(want, 'details', summable, null),
        ...layered.map(({ base, over }) => errand(want, 'details', [base], over)),
      ];
    }),
  );
  for (const { read } of ran)
    if (read.what === 'details' && !read.layered && !read.summed) sumLater(lake, read.files);
  const mixed = ran.filter((e) => [...e.keys.values()].some((key) => isMixed(kept.get(key) ?? [], e.read)));
  if (mixed.length === 0) return rows;
  for (const { read, file, units, cells, ...level } of await lake.query<Mix>(
    unitsSql(mixed.map((e) => ({ ...e.read, summed: false }))),
  )) {
    const groups = kept.get(mixed[read]!.keys.get(file) ?? '') ?? [];
    for (const g of groups)
      if (g.own === level.own && g.direct === level.direct && g.level === level.level)
        g.mix.push({ units, cells: Number(cells) });
  }
  return rows;
}

interface Mix {
  read: number;
  file: string;
  own: boolean;
  direct: boolean;
  level: number;
  units: string[];
  cells: string;
}

/** Whether a sum has rows of different units: then a cell may lack the one that is asked for. */
const isMixed = (groups: readonly Group[], { what }: Read): boolean =>
  what !== 'around' && !isOneCell(groups) && new Set(groups.map(unitsText)).size > 1;

const unitsText = (g: Group): string =>
  [g.currency, g.unit1, g.unit2, g.quantity1 === null, g.quantity2 === null, g.weight === null].join();

const everyMeasure: ReadonlySet<Measure> = new Set(['value', 'quantity', 'weight']);

const keyOf = (spot: Spot, what: Read['what'], release: Release, over: readonly Release[]): string =>
  [spotKey(spot), what, release.id, ...over.map((r) => r.id)].join(' ');

/** A complete release whose scope says that it has no totals need not be searched for one. */
const mayHaveRow = (spot: Spot, { scope }: Release): boolean =>
  spot.code !== 'TOTAL' || scope.totals || scope.completeness === 'cells';

type Row = Omit<Group, 'mix' | 'rows' | 'noValue' | 'noQuantity1' | 'noQuantity2' | 'noWeight'> & {
  read: number;
  n: string;
  no_value: string;
  no_quantity1: string;
  no_quantity2: string;
  no_weight: string;
};

const groupOf = ({ read: _, n, no_value, no_quantity1, no_quantity2, no_weight, ...row }: Row): Group => ({
  ...row,
  mix: [],
  rows: Number(n),
  noValue: Number(no_value),
  noQuantity1: Number(no_quantity1),
  noQuantity2: Number(no_quantity2),
  noWeight: Number(no_weight),
});
