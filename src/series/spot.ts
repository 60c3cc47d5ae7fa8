import { areaByCode, areaName } from '../records/areas.ts';
import { allGoods } from '../records/goods.ts';
import { formatCode } from '../records/goods-code.ts';
import { overlaps, point } from '../records/interval.ts';
import type { Release } from '../releases/release.ts';
import { amountOf, type Stated, type Wanted, type Withheld } from './amount.ts';
import { barest } from './codes.ts';
import { type Cover, cover, type Spot } from './coverage.ts';
import { isZero } from './decimal.ts';
import { liesOver } from './layers.ts';
import type { Earlier, SecondHand } from './question.ts';
import type { Group, Read } from './read.ts';

/** Rows fetched so far, by what was read from which release, with later partial ones laid over it. */
export type Rows = (
  spot: Spot,
  what: Read['what'],
  release: Release,
  over: readonly Release[],
) => readonly Group[];

/** What one release says of a spot. `silent`: it holds nothing that answers, and why (null: nothing to tell). */
export type Told =
  | (Stated & { summed: boolean; picked: Picked })
  | (Withheld & { summed: boolean; picked: Picked })
  | { state: 'proven-zero'; note: string | null; picked: Picked }
  | { state: 'silent'; why: string | null };

/** Which rows of the release the figure is made of; level null when it is made of none. */
export interface Picked {
  what: 'asked' | 'details';
  level: number | null;
  members: boolean;
}

const NONE: Picked = { what: 'asked', level: null, members: false };

/** A spot answered for one period by the first release that says something. */
export interface Found {
  told: Exclude<Told, { state: 'silent' }>;
  release: Release;
  /** Later partial releases that replace some of the cells in its sum. */
  over: readonly Release[];
  earlier: Earlier[];
  secondHand: SecondHand[];
}

/**
 * Asks the releases in their order.
 *
 * @param releases all of one period that may hold the spot, in the order of `inOrder`.
 * @returns what was found, or why nothing was: the reason of the release that came nearest.
 */
export function findSpot(
  spot: Spot,
  releases: readonly Release[],
  wanted: Wanted,
  rows: Rows,
): Found | string | null {
  let found: Found | null = null;
  let why: string | null = null;
  for (const release of releases) {
    const quoted = found !== null && release.rank > 1 && release.saidBy !== null;
    if (found && !quoted && (release.rank > 1 || release.source !== found.release.source)) continue;
    const over: Release[] = found ? [] : liesOver(spot, release, releases);
    const told = tell(spot, release, over, wanted, rows);
    if (told.state === 'silent') {
      why ??= told.why && `${nameOf(release)} ${told.why}`;
    } else if (!found) {
      found = {
        told,
        release,
        over: 'summed' in told && told.summed ? over : [],
        earlier: [],
        secondHand: [],
      };
    } else if (quoted) {
      const other = secondHand(release, told, found);
      if (other) found.secondHand.push(other);
    } else {
      const value = 'value' in told ? told.value : told.state === 'proven-zero' ? '0' : null;
      if (value !== null) found.earlier.push({ published: release.published, value, release: release.id });
    }
  }
  return found ?? why;
}

/** Null where what was printed allows the figure that answers, or is of no figure. */
function secondHand(release: Release, told: Found['told'], found: Found): SecondHand | null {
  const answers =
    found.told.state === 'proven-zero' ? point(0) : 'value' in found.told ? found.told.interval : null;
  if (!('value' in told) || !answers || overlaps(told.interval, answers)) return null;
  if ('unit' in found.told && found.told.unit !== told.unit) return null;
  return {
    ...{ saidBy: release.saidBy!, published: release.published, release: release.id },
    ...{ printed: told.quoted ?? told.value, value: told.value, interval: told.interval },
    answered: found.release.published,
  };
}

const nameOf = (r: Release): string => `${r.publisher}${r.published ? ` (${r.published})` : ''}`;

function tell(
  spot: Spot,
  release: Release,
  over: readonly Release[],
  wanted: Wanted,
  everything: Rows,
): Told {
  const reach = cover(release, spot);
  const rows = (what: Read['what']) => everything(spot, what, release, over);
  const { groups, picked, summed, why } = choose(spot, release, reach, rows);
  if (why) return { state: 'silent', why };
  if (groups.length > 0) {
    const amount = amountOf(groups, wanted);
    if (amount.state === 'absent') return { state: 'silent', why: amount.why };
    return { ...amount, summed, picked };
  }
  const around =
    spot.code === 'TOTAL' || spot.code.includes('+') ? [] : everything(spot, 'around', release, []);
  const zero = wholeIsZero(spot, around, wanted);
  if (zero) return zero;
  if (reach === 'level') return { state: 'silent', why: `goes to HS${release.scope.detail} only` };
  return reach === 'whole' ? absent(spot, release, around) : { state: 'silent', why: null };
}

/** Rows of the partner itself, else of its members; `members` says which. */
function direct(groups: readonly Group[]): { groups: readonly Group[]; members: boolean } {
  const own = groups.filter((g) => g.direct);
  return own.length > 0 ? { groups: own, members: false } : { groups, members: groups.length > 0 };
}

interface Choice {
  groups: readonly Group[];
  picked: Picked;
  summed: boolean;
  why: string | null;
}

/** The rows to add: those of the code itself, else of one level under it. A total and its details never meet. */
function choose(
  spot: Spot,
  release: Release,
  reach: Cover,
  rows: (what: Read['what']) => readonly Group[],
): Choice {
  const published = direct(rows('asked'));
  const refuse = (why: string | null): Choice => ({ groups: [], picked: NONE, summed: false, why });
  const own = oneLevel(
    published.groups.filter((g) => g.own),
    null,
  );
  if (own.length > 0) {
    const { members } = published;
    if (reach !== 'whole' && members) return refuse('does not hold every partner');
    // In a file that was cut off, nobody knows how many regimes or provinces are missing.
    if (reach !== 'whole' && own.some((g) => g.split))
      return refuse('holds only part of the rows that make up this figure');
    return {
      groups: own,
      picked: { what: 'asked', level: own[0]!.level, members },
      summed: members,
      why: null,
    };
  }
  const what = spot.code === 'TOTAL' && reach === 'whole' ? 'details' : 'asked';
  const { groups, members } = what === 'details' ? direct(rows('details')) : published;
  if (groups.length === 0) return refuse(null);
  if (reach !== 'whole') return refuse('holds only part of the goods asked for');
  const one = oneLevel(groups, release.scope.detail);
  return { groups: one, picked: { what, level: one[0]!.level, members }, summed: true, why: null };
}

/** A release may print the same trade at several levels: only one of them is added up. */
function oneLevel(groups: readonly Group[], preferred: number | null): readonly Group[] {
  const levels = [...new Set(groups.map((g) => g.level))].sort((a, b) => a - b);
  const level = preferred !== null && levels.includes(preferred) ? preferred : levels[0];
  return groups.filter((g) => g.level === level);
}

/** No row where the scope is complete: nothing was traded, unless something else explains it. */
function absent(spot: Spot, release: Release, around: readonly Group[]): Told {
  const where = standing(spot.partner);
  if (where) return { state: 'silent', why: where };
  if (spot.code === 'TOTAL') return { state: 'proven-zero', note: null, picked: NONE };
  const held = around.filter((g) => !g.own && !isNothing(g));
  if (held.some((g) => isJoined(g) && touches(g.code!, spot.code)))
    return { state: 'silent', why: `has ${formatCode(spot.code)} only together with other goods` };
  // 63079000 says that 6307.90 was not divided, so that 63079010 was no line of the tariff.
  if (held.some((g) => !isJoined(g) && g.code!.length >= spot.code.length))
    return { state: 'silent', why: `has no line of its own for ${formatCode(spot.code)}` };
  const unknown = unknownThen(spot, release.period);
  if (unknown) return { state: 'silent', why: unknown };
  if (around.some((g) => g.own && !isNothing(g)))
    return {
      state: 'suppressed',
      note: 'no zero can be proven, because part of this trade is recorded without its goods (HS 99…)',
      summed: false,
      picked: NONE,
    };
  return { state: 'proven-zero', note: null, picked: NONE };
}

/** Nothing of the whole is nothing of each part: "no ventilators" of HS 9019.20 answers for 9019.20.10. */
function wholeIsZero(spot: Spot, around: readonly Group[], wanted: Wanted): Told | null {
  for (const g of around) {
    if (g.own || !g.code!.split('+').some((c) => spot.code.startsWith(barest(c)))) continue;
    const amount = amountOf([g], wanted);
    if (amount.state !== 'published-zero') continue;
    return { ...amount, summed: false, picked: NONE, note: `published for all of ${formatCode(g.code!)}` };
  }
  return null;
}

const isJoined = (g: Group): boolean => g.code!.includes('+');
const touches = (joined: string, code: string): boolean =>
  joined.split('+').some((c) => code.startsWith(barest(c)) || c.startsWith(code));

const isNothing = (g: Group): boolean =>
  [g.value, g.quantity1, g.quantity2, g.weight].every((x) => x === null || isZero(x)) &&
  g.status !== 'suppressed';

/** Countries whose trade many reporters count under another one. */
const countedUnder: Record<string, string> = {
  LIE: 'CHE', MCO: 'FRA', SMR: 'ITA', VAT: 'ITA', PRI: 'USA', VIR: 'USA', XKX: 'SRB', ESH: 'MAR', SJM: 'NOR',
}; // biome-ignore format: a table

/** Why absence of this partner proves nothing; null for a country of its own. */
function standing(partner: string): string | null {
  const area = areaByCode(partner);
  const under = area?.partOf ?? countedUnder[partner];
  if (under) return `does not list ${areaName(partner)}, which may be counted under ${areaName(under)}`;
  if (area?.kind === 'group' && partner !== 'WLD' && area.members.length === 0)
    return `does not publish a figure for ${areaName(partner)}`;
  return area?.kind === 'former' || area?.kind === 'residual' || area?.kind === 'part'
    ? `does not list ${areaName(partner)}`
    : null;
}

/** Codes that the lexicon knows to be younger, or to have ended: no row of them is no zero. */
function unknownThen({ reporter, code }: Spot, period: string): string | null {
  const year = Number(period.slice(0, 4));
  if (reporter !== 'CHN' || code.length < 8) return null;
  const used = allGoods().flatMap((g) => g.china.filter((c) => c.codes.includes(code)));
  const then = used.some((c) => (c.from ?? 0) <= year && year <= (c.to ?? 9999));
  return used.length > 0 && !then
    ? `is of ${year}, when ${formatCode(code)} was no line of the tariff`
    : null;
}
