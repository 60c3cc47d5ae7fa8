import type { Claim } from '../claims/claim.ts';
import { type Interval, intersect, scale } from '../records/interval.ts';
import { allowed, type Constraint, EVERYTHING, holdsWith } from './constraint.ts';
import type { AlarmOffer, Broken, Relation } from './rule.ts';
import { impliedBy, slipTo } from './slip.ts';
import type { Table } from './table.ts';

export interface Judged {
  constraint: Constraint;
  holds: Relation['holds'];
}

/** One figure held responsible: which broken constraints a single other value for it would mend. */
interface Suspect {
  claim: number;
  /** The figure it changed places with, where two totals were mixed up. */
  partner: number | null;
  story: Constraint[];
  offer: AlarmOffer | null;
  score: number;
}

/** The constraints each figure stands in. */
interface Evidence {
  broken: ReadonlyMap<number, ReadonlySet<Constraint>>;
  held: ReadonlyMap<number, readonly Constraint[]>;
  /** Broken too, but too doubtful to accuse anyone by themselves. */
  doubtful: ReadonlyMap<number, readonly Constraint[]>;
}

/**
 * Which figures are wrong: one slip breaks several relations, and each relation has several figures. The
 * figure is accused whose change would mend most of what is broken and least of what holds, a known slip
 * of the pen before any other, the stated result before its terms; then the next for what remains. What is
 * broken and `doubtful` accuses nobody, but it tells between two that mend the rest equally well. Where nothing
 * tells between two scale words, both are named.
 */
export function accuse(judged: readonly Judged[], doubtful: readonly Constraint[], table: Table): Broken[] {
  const broken = new Map<number, Set<Constraint>>();
  const held = new Map<number, Constraint[]>();
  for (const { constraint, holds } of judged) {
    for (const i of constraint.of) {
      if (holds === 'no') broken.set(i, (broken.get(i) ?? new Set()).add(constraint));
      else if (held.has(i)) held.get(i)!.push(constraint);
      else held.set(i, [constraint]);
    }
  }
  const hints = new Map<number, Constraint[]>();
  for (const c of doubtful) for (const i of c.of) hints.set(i, [...(hints.get(i) ?? []), c]);
  const evidence = { broken, held, doubtful: hints };
  const out: Broken[] = [];
  const suspects = [...broken.keys()]
    .flatMap((i, order): Ranked[] => ranked(suspect(i, evidence, table), order))
    .sort(byRank);
  // Dropping constraints can only lower a score, so only the one on top has to be weighed again.
  for (let top = suspects.pop(); top; top = suspects.pop()) {
    const now = suspect(top.claim, evidence, table);
    if (!now || now.score < top.score) {
      for (const again of ranked(now, top.order)) insert(suspects, again);
      continue;
    }
    const rivals = rivalsOf(now, evidence, table);
    for (const one of [now, ...rivals].sort((a, b) => a.claim - b.claim)) {
      const rival = rivals.length === 0 ? null : one === now ? rivals[0]!.claim : now.claim;
      out.push({ constraint: one.story[0]!, accused: one.claim, story: one.story, offer: one.offer, rival });
    }
    for (const gone of [now.claim, now.partner, ...rivals.map((r) => r.claim)]) {
      if (gone === null) continue;
      for (const c of broken.get(gone) ?? []) for (const i of c.of) if (i !== gone) broken.get(i)?.delete(c);
      broken.delete(gone);
    }
  }
  return out;
}

/** `order`: of suspects with one score the first is accused. */
type Ranked = Suspect & { order: number };

const ranked = (one: Suspect | null, order: number): Ranked[] => (one ? [{ ...one, order }] : []);

/** The one to accuse last. */
const byRank = (a: Ranked, b: Ranked): number => a.score - b.score || b.order - a.order;

function insert(sorted: Ranked[], one: Ranked): void {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byRank(sorted[middle]!, one) < 0) low = middle + 1;
    else high = middle;
  }
  sorted.splice(low, 0, one);
}

/** Others whose scale word would mend just the same just as well. */
function rivalsOf(top: Suspect, evidence: Evidence, table: Table): Suspect[] {
  if (!isScaleWord(top.offer)) return [];
  return top.story[0]!.of.filter((i) => i !== top.claim)
    .map((i) => suspect(i, evidence, table))
    .filter(
      (s): s is Suspect =>
        s !== null &&
        s.score === top.score &&
        isScaleWord(s.offer) &&
        s.story.length === top.story.length &&
        s.story.every((c) => top.story.includes(c)),
    );
}

const isScaleWord = (offer: AlarmOffer | null): boolean => offer?.why === 'scale' && Math.abs(offer.by!) >= 3;

function suspect(claim: number, { broken, held, doubtful }: Evidence, table: Table): Suspect | null {
  const mine = [...(broken.get(claim) ?? [])].sort((a, b) => Number(b.linked) - Number(a.linked));
  if (mine.length === 0) return null;
  const alone = changed(claim, mine, held.get(claim) ?? [], doubtful.get(claim) ?? [], table);
  const swapped = mine.flatMap((c) => exchanged(claim, c, mine, held, table));
  return [alone, ...swapped].reduce((a, b) => (b && (!a || b.score > a.score) ? b : a), null);
}

/**
 * Scale words are mixed up often, but a price apiece is printed without one; one digit can be changed into much; signs
 * come from words like "deficit".
 */
function likeliness(offer: AlarmOffer, { kind, scale }: Claim): number {
  if (isScaleWord(offer)) return kind === 'ratio' && scale < 3 ? 0 : 1.5;
  return { scale: 0.75, digits: 0.5, sign: 0, swap: 0, implied: 0 }[offer.why];
}

/** Another value for this figure alone. */
function changed(
  claim: number,
  mine: readonly Constraint[],
  held: readonly Constraint[],
  doubtful: readonly Constraint[],
  table: Table,
): Suspect | null {
  const item = table.items[claim]!;
  const { story, target, told } = commonGround(claim, mine, table);
  if (story.length === 0) return null;
  const instead = new Map([[claim, target]]);
  const witnesses = held.filter((c) => !holdsWith(c, table.readings, instead)).length;
  const slip = told ? slipTo(item, target) : null;
  const usual = story[0]!.of[story[0]!.usual] === claim;
  // What stands in other sums that are right has been looked at; it weighs little, for they may hold by chance.
  const trusted = Math.min(3, held.filter((c) => c.law !== 'at-most').length) / 4;
  const power = slip?.why === 'scale' ? 10 ** slip.by! : null;
  const put = power === null ? instead : new Map([[claim, scale(table.readings[claim]!.generous, power)]]);
  const mended = doubtful.some((c) => holdsWith(c, table.readings, put));
  return {
    claim,
    partner: null,
    story,
    offer: slip ?? (told ? impliedBy(item, target) : null),
    score:
      2 * (story.length - witnesses) +
      (slip ? likeliness(slip, item.claim) : 0) +
      (usual ? 1 : 0) +
      (mended ? 0.25 : 0) -
      trusted,
  };
}

/** The values for one figure that mend as many of the broken constraints as go together, ties of grammar first. */
function commonGround(
  claim: number,
  mine: readonly Constraint[],
  table: Table,
): { story: Constraint[]; target: Interval; told: boolean } {
  const { value } = table.readings[claim]!;
  const signed = table.items[claim]!.claim.kind === 'change' || table.items[claim]!.series?.key.includes('~');
  let target: Interval = signed || value < 0 ? EVERYTHING : { low: 0, high: Number.POSITIVE_INFINITY };
  const story: Constraint[] = [];
  const untold: Constraint[] = [];
  for (const c of mine) {
    const room = allowed(c, c.of.indexOf(claim), table.readings, 'generous');
    const both = room && intersect(target, room);
    if (!room) untold.push(c);
    else if (both) {
      target = both;
      story.push(c);
    }
  }
  if (story.length === 0) return { story: untold, target, told: false };
  const instead = new Map([[claim, target]]);
  return {
    story: [...story, ...untold.filter((c) => holdsWith(c, table.readings, instead))],
    target,
    told: true,
  };
}

/** Two parts of one sum that changed places: exports and imports of a balance. */
function exchanged(
  claim: number,
  c: Constraint,
  mine: readonly Constraint[],
  held: ReadonlyMap<number, readonly Constraint[]>,
  table: Table,
): Suspect[] {
  if (c.rule !== 'balance-mismatch' || c.of.length !== 3 || c.form || c.of[1] !== claim) return [];
  const partner = c.of[2]!;
  const instead = new Map([
    [claim, table.readings[partner]!.strict],
    [partner, table.readings[claim]!.strict],
  ]);
  if (!holdsWith(c, table.readings, instead)) return [];
  const story = [c, ...mine.filter((x) => x !== c && holdsWith(x, table.readings, instead))];
  const around = [...(held.get(claim) ?? []), ...(held.get(partner) ?? [])];
  const witnesses = around.filter((x) => !holdsWith(x, table.readings, instead)).length;
  const { claim: other } = table.items[partner]!;
  const value = Array.isArray(other.value) ? null : other.value;
  return [
    {
      claim,
      partner,
      story,
      offer: value === null ? null : { value, unit: other.unit, why: 'swap', by: null },
      score: 2 * (story.length - witnesses) + 2,
    },
  ];
}
