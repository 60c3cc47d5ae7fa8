import type { Claim } from '../claims/claim.ts';
import { spokenFor } from '../claims/claim-question.ts';
import { areaByCode } from '../records/areas.ts';
import {
  divide,
  type Interval,
  negate,
  overlaps,
  percentChange,
  point,
  scale,
  share,
  subtract,
} from '../records/interval.ts';
import { convertUnit } from '../records/units.ts';
import type { Answer, Cell, Earlier } from '../series/question.ts';
import { deal } from './deal.ts';
import { namesAnother } from './publisher-named.ts';
import type { Comparison, Inquiry, UncheckedReason } from './verdict.ts';

export type Settled =
  | { verdict: 'match' | 'contradicted' | 'ambiguous'; comparison: Comparison }
  | { verdict: 'unchecked'; code: UncheckedReason; comparison: Comparison | null };

/**
 * Compares what a claim states with what was answered. `answers` follow the order in which
 * `questionsOf(inquiry)` lists the questions.
 */
export function settle(claim: Claim, inquiry: Inquiry, answers: Answer[]): Settled {
  if (inquiry.form === 'zero') return settleZero(claim, inquiry, answers);
  const units = [claim.unit, inquiry.form === 'price' ? inquiry.per : claim.unit];
  const cells = answers.map((a, i) => a.total && inUnit(a.total, units[i]!));
  const gap = answers.find((a) => !a.total);
  if (gap) return { verdict: 'unchecked', code: missing(gap), comparison: null };
  const [a, b] = cells as Cell[];
  const found = foundInterval(inquiry, a!, b);
  if (!found) return { verdict: 'unchecked', code: 'base-zero', comparison: null };
  const comparison: Comparison = {
    form: inquiry.form,
    stated: { low: claim.low, high: claim.high },
    found,
    exact: inquiry.form === 'level' ? a!.value : null,
    unit: claim.unit ?? a!.unit,
    quoted: cells.map((c) => c!.quoted).find((q) => q !== null) ?? null,
    mirrored: answers.some((x) => isMirrored(claim, x)),
    revisedSince: null,
    on: null,
    secondHand: null,
  };
  if (overlaps(comparison.stated, found)) return { verdict: 'match', comparison };
  const before = inquiry.form === 'level' ? a!.earlier.find((e) => fits(comparison.stated, e)) : undefined;
  if (before) return { verdict: 'match', comparison: { ...comparison, revisedSince: before } };
  const second =
    inquiry.form === 'level' ? a!.secondHand.find((s) => overlaps(comparison.stated, s.interval)) : undefined;
  if (second) comparison.secondHand = second;
  // "A trade gap of $5 billion" says not which way; a deficit told as a surplus is for the reader to see.
  if (isBalance(claim) && overlaps(comparison.stated, negate(found)))
    return { verdict: 'ambiguous', comparison };
  const doubt = doubtOf(claim, inquiry, comparison, answers);
  return doubt ? { verdict: 'unchecked', code: doubt, comparison } : { verdict: 'contradicted', comparison };
}

/** The cell in the claim's unit: the series answers in kilograms what an article tells in tonnes. */
function inUnit(cell: Cell, unit: string | null): Cell {
  const times = unit && cell.unit && unit !== cell.unit ? convertUnit(1, cell.unit, unit) : null;
  if (times === null) return cell;
  const turn = (value: string) => convertUnit(value, cell.unit!, unit!)!;
  return {
    ...cell,
    unit,
    value: cell.value && turn(cell.value),
    interval: cell.interval && scale(cell.interval, Number(times)),
    earlier: cell.earlier.map((e) => ({ ...e, value: turn(e.value) })),
    secondHand: cell.secondHand.map((s) => ({
      ...s,
      value: turn(s.value),
      interval: scale(s.interval, Number(times)),
    })),
  };
}

const isBalance = ({ series }: Claim): boolean =>
  series !== null && 'flow' in series && series.flow === 'balance';

const fits = (stated: Interval, earlier: Earlier): boolean => overlaps(stated, point(Number(earlier.value)));

/** Why a difference accuses nobody; null where it does. */
function doubtOf(
  claim: Claim,
  inquiry: Inquiry,
  { mirrored, stated, found, secondHand }: Comparison,
  answers: readonly Answer[],
): UncheckedReason | null {
  if (claim.proposed) return 'proposed';
  // Printed before the release that answers: the source may have said so then, and revised it.
  if (
    secondHand &&
    !(secondHand.answered && secondHand.published && secondHand.answered <= secondHand.published)
  )
    return 'second-hand';
  if (
    namesAnother(
      claim.attribution,
      answers.flatMap((x) => x.releases),
    )
  )
    return 'other-publisher';
  if (mirrored && !mirrorIsOwn(claim)) return 'other-reporter';
  const fit = claim.series && 'reporter' in claim.series ? claim.series.fit : undefined;
  if (fit === 'loose') return 'loose';
  // Codes that hold more than the goods give an upper bound: only what lies above it cannot be.
  if (fit === 'broader' && !(inquiry.form === 'level' && stated.low > found.high)) return 'broader';
  return null;
}

/** A stated nothing holds when every goods named is zero in some measure and positive in none. */
function settleZero(claim: Claim, inquiry: Extract<Inquiry, { form: 'zero' }>, answers: Answer[]): Settled {
  const dealt = deal(
    answers,
    inquiry.each.map((e) => e.measures.length),
  );
  let unknown: Answer | null = null;
  let positive: Cell | null = null;
  let zero: Cell | null = null;
  for (const own of dealt) {
    const known = own.map((a) => a.total).filter((c): c is Cell => c !== null);
    const more = known.find((c) => Number(c.value) > 0);
    if (more) positive ??= more;
    else if (known.length === 0) unknown ??= own[0]!;
    else zero ??= known[0]!;
  }
  const cell = positive ?? zero;
  const comparison: Comparison | null = cell && {
    form: 'zero',
    stated: point(0),
    found: intervalOf(cell),
    exact: cell.value,
    unit: cell.unit,
    quoted: cell.quoted,
    mirrored: answers.some((x) => isMirrored(claim, x)),
    revisedSince: null,
    on: null,
    secondHand: null,
  };
  if (positive) {
    const doubt = doubtOf(claim, inquiry, comparison!, answers);
    return doubt
      ? { verdict: 'unchecked', code: doubt, comparison }
      : { verdict: 'contradicted', comparison: comparison! };
  }
  if (unknown) return { verdict: 'unchecked', code: missing(unknown), comparison: null };
  return { verdict: 'match', comparison: comparison! };
}

function foundInterval(inquiry: Inquiry, now: Cell, base: Cell | undefined): Interval | null {
  const x = intervalOf(now);
  if (inquiry.form === 'level') return x;
  const y = intervalOf(base!);
  switch (inquiry.form) {
    case 'difference':
      return subtract(x, y);
    case 'multiple':
    case 'price':
      return y.low > 0 ? divide(x, y) : null;
    case 'share':
      return share(x, y);
    default:
      return percentChange(x, y);
  }
}

/** What a known cell may be: a point for customs data, an interval for a figure quoted in print. */
export const intervalOf = (cell: Cell): Interval => cell.interval ?? point(Number(cell.value));

function missing(answer: Answer): UncheckedReason {
  const states = new Set(answer.cells.map((c) => c.state));
  if (states.has('not-covered')) return 'not-covered';
  if (states.has('suppressed')) return 'suppressed';
  return states.has('nil') ? 'nil' : 'not-covered';
}

const isMirrored = (claim: Claim, answer: Answer): boolean =>
  claim.series !== null &&
  'reporter' in claim.series &&
  answer.releases.length > 0 &&
  answer.question.reporter !== claim.series.reporter;

/**
 * Whether the partner's statistics speak for the claim itself: its source says so ("Chinese customs data
 * show North Korea bought …"), or the country publishes none of its own. Two reporters' values differ by
 * valuation, timing and partner rule, so anywhere else a difference accuses nobody.
 */
function mirrorIsOwn(claim: Claim): boolean {
  if (claim.series === null || !('reporter' in claim.series)) return false;
  return areaByCode(claim.series.reporter)?.publishes === false || spokenFor(claim, claim.series);
}
