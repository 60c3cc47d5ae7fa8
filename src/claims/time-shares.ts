import type { Token } from '../figures/token.ts';
import { inDays, parsePeriod } from '../records/period.ts';
import { relativeTo } from './time-asides.ts';
import { isMovement, type Placed } from './time-figures.ts';
import type { Dating } from './time-sentence.ts';

/** Gives figures of a sentence that have no words of time the time of those they belong to. */
export function shareTimes(
  tokens: readonly Token[],
  placed: readonly Placed[],
  datings: Dating[],
  topic: string | null,
): void {
  shareTwins(placed, datings);
  shareBrackets(tokens, placed, datings);
  shareCounts(placed, datings);
  shareRanks(tokens, placed, datings);
  shareClauses(tokens, placed, datings);
  shareApposed(tokens, placed, datings);
  growSince(tokens, placed, datings, topic);
}

/** The same amount in another currency holds when the first does, and a record when its level does. */
function shareTwins(placed: readonly Placed[], datings: Dating[]): void {
  placed.forEach((p, f) => {
    if (p.twinOf === null) return;
    const [one, other] = [datings[f]!, datings[p.twinOf]!];
    if (one.from !== 'own') datings[f] = { ...other };
    else if (other.from !== 'own') datings[p.twinOf] = { ...one };
  });
  placed.forEach((p, f) => {
    const before = f > 0 ? placed[f - 1]! : null;
    if (before?.figure.kind !== 'rank' || p.from - before.to > 1 || p.figure.kind !== 'level') return;
    if (datings[f - 1]!.from === 'own' && datings[f]!.from !== 'own') datings[f] = { ...datings[f - 1]! };
    else datings[f - 1] = { ...datings[f]! };
  });
}

/** "There were 2 deaths (CFR 0.7%)": what stands in brackets right behind a figure is of its time. */
function shareBrackets(tokens: readonly Token[], placed: readonly Placed[], datings: Dating[]): void {
  placed.forEach((p, f) => {
    const before = placed[f - 1];
    if (!before || p.from - before.to > 5 || datings[f]!.from === 'own' || p.compared !== null) return;
    const words = tokens.slice(before.to, p.from).map((t) => t.key);
    const open = words.findIndex((w) => w === '(' || w === '[');
    if (open < 0 || words.some((w) => w === ')' || w === ']' || w === ',')) return;
    const { period, from } = datings[f - 1]!;
    if (from === 'own') datings[f] = { ...datings[f]!, period, from };
  });
}

/** "The 473,000 of 2022, which in turn was more than double": told of that time. */
function shareClauses(tokens: readonly Token[], placed: readonly Placed[], datings: Dating[]): void {
  placed.forEach((p, f) => {
    if (!isMovement(p.figure) || datings[f]!.from === 'own') return;
    const of = relativeTo(tokens, placed, p.from);
    const { period, from } = datings[of] ?? { period: null, from: 'none' };
    if (of >= 0 && !isMovement(placed[of]!.figure) && from === 'own')
      datings[f] = { ...datings[f]!, period, from };
  });
}

/** "27,100 tons in May but only 18,970 the following month, a drop of 30 percent": of the amount before it. */
function shareApposed(tokens: readonly Token[], placed: readonly Placed[], datings: Dating[]): void {
  placed.forEach((p, f) => {
    const [before, one] = [placed[f - 1], datings[f]!];
    if (!before || !isMovement(p.figure) || one.from === 'own' || one.base || before.clause !== p.clause)
      return;
    const amount = datings[f - 1]!;
    if (isMovement(before.figure) || before.compared !== null || amount.from !== 'own') return;
    const words = tokens.slice(before.to, p.from).map((t) => t.key);
    const comma = words.lastIndexOf(',');
    const said = words.slice(comma + 1);
    if (comma < 0 || said.length > 4 || !/^(an?|up|down)$/.test(said[0] ?? '')) return;
    if (amount.period === one.period) return;
    const from = placed.findLastIndex(
      (q, k) => k < f - 1 && q.figure.kind === before.figure.kind && datings[k]!.from === 'own',
    );
    const base = from < 0 ? null : datings[from]!.period;
    datings[f] = { ...one, period: amount.period, from: amount.from, base };
  });
}

/** "From $31.46 billion in October, which had been a record": a rank of the amount before it. */
function shareRanks(tokens: readonly Token[], placed: readonly Placed[], datings: Dating[]): void {
  placed.forEach(({ figure, from }, f) => {
    if (f === 0 || figure.kind !== 'rank' || datings[f]!.from === 'own') return;
    const words = tokens.slice(Math.max(placed[f - 1]!.to, from - 5), from).map((t) => t.key);
    if (
      /, (?:which|that) (?:had been|has been|was|were|is|are|had|marked)(?: (?:an?|the|its|their))?$/.test(
        words.join(' '),
      )
    )
      datings[f] = { ...datings[f - 1]!, base: null };
  });
}

/** A forecast of an amount, and what it was before it was revised, are of its time. */
function shareCounts(placed: readonly Placed[], datings: Dating[]): void {
  placed.forEach(({ countOf }, f) => {
    const of = countOf === null ? undefined : datings[countOf];
    if (of && datings[f]!.from !== 'own') datings[f] = { ...of };
  });
}

export function liesBefore(period: string, topic: string | null): boolean {
  const [early, late] = [parsePeriod(period), topic === null ? null : parsePeriod(topic)];
  return early !== null && late !== null && inDays(early).to < inDays(late).from;
}

/** "In 2021 the total was 129,181 barrels, so deliveries rose 165%": from then on to what is spoken of. */
function growSince(
  tokens: readonly Token[],
  placed: readonly Placed[],
  datings: Dating[],
  topic: string | null,
): void {
  placed.forEach((p, f) => {
    const { period, from } = datings[f]!;
    if (f === 0 || !isMovement(p.figure) || from === 'own' || !period || !liesBefore(period, topic)) return;
    const before = placed[f - 1]!;
    const words = tokens.slice(before.to, p.from).map((t) => t.key);
    const hence = isMovement(before.figure)
      ? datings[f - 1]!.base === period
      : words.some((w, i) => (w === 'so' && words[i + 1] !== 'far') || /^(thus|hence|therefore)$/.test(w)) ||
        (words.some((w) => /^(has|have)$/.test(w)) && words.some((w) => /^(;|it|they|since)$/.test(w)));
    if (hence) datings[f] = { ...datings[f]!, period: topic, base: period };
  });
}
