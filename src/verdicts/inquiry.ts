import type { Claim, TradeSeries } from '../claims/claim.ts';
import { questionOf } from '../claims/claim-question.ts';
import { parseCode } from '../records/goods-code.ts';
import { divide, overlaps } from '../records/interval.ts';
import { convertUnit } from '../records/units.ts';
import { isMoney } from '../rules/reading.ts';
import type { Question } from '../series/question.ts';
import type { Inquiry, UncheckedReason } from './verdict.ts';

/**
 * What has to be asked to settle a claim, or why nothing can be.
 *
 * @param claims all claims of the article: a percentage borrows its measure from the levels it ties.
 */
export function inquiryOf(claim: Claim, claims: readonly Claim[]): Inquiry | { code: UncheckedReason } {
  const barred = bar(claim);
  if (barred) return { code: barred };
  switch (claim.kind) {
    case 'level': {
      const asked = questionOf(claim);
      return 'question' in asked ? { form: 'level', of: asked.question } : { code: asked.reason };
    }
    case 'zero':
      return zeroInquiry(claim);
    case 'change':
    case 'multiple':
      return changeInquiry(claim, claims);
    case 'share':
      return shareInquiry(claim, claims);
    case 'rank':
      return { code: 'rank' };
    case 'ratio':
      return priceInquiry(claim, claims);
  }
}

/** The questions of an inquiry in the order in which `settle` reads their answers. */
export function questionsOf(inquiry: Inquiry): Question[] {
  switch (inquiry.form) {
    case 'level':
      return [inquiry.of];
    case 'zero':
      return inquiry.each.flatMap((e) => e.measures);
    case 'share':
      return [inquiry.part, inquiry.whole];
    case 'price':
      return [inquiry.worth, inquiry.amount];
    default:
      return [inquiry.now, inquiry.base];
  }
}

function bar(claim: Claim): UncheckedReason | null {
  if (claim.malformed) return 'malformed';
  if (claim.domain === 'epidemic') return 'no-indicator';
  if (claim.domain !== 'trade' || !claim.series) return 'not-trade';
  if (claim.mood !== 'fact') return claim.mood;
  if (claim.basis !== 'plain') return 'basis';
  return null;
}

function zeroInquiry(claim: Claim): Inquiry | { code: UncheckedReason } {
  const asked = questionOf({ ...claim, kind: 'level', unit: 'USD' });
  if (!('question' in asked)) return { code: asked.reason };
  const ask = (codes: string[], measure: Question['measure']): Question => ({
    ...asked.question,
    codes,
    measure,
    unit: null,
    currency: null,
  });
  // Each goods apart: one list may need a release of its own for every item.
  const each = (claim.series as TradeSeries).codes.map((c) => parseCode(c).split('+'));
  return {
    form: 'zero',
    each: each.map((codes) => ({
      codes,
      measures: [ask(codes, 'value'), ask(codes, 'quantity'), ask(codes, 'weight')],
    })),
  };
}

function changeInquiry(claim: Claim, claims: readonly Claim[]): Inquiry | { code: UncheckedReason } {
  if (!claim.base) return { code: 'no-base' };
  const relative = claim.unit === '%' || claim.kind === 'multiple';
  const unit = relative ? tiedUnit(claim, claims) : claim.unit;
  const at = (period: string | null) => questionOf({ ...claim, kind: 'level', unit, period });
  const now = at(claim.period);
  const base = at(claim.base);
  if (!('question' in now)) return { code: now.reason };
  if (!('question' in base)) return { code: base.reason };
  const form = claim.kind === 'multiple' ? 'multiple' : relative ? 'change' : 'difference';
  return { form, now: now.question, base: base.question };
}

function shareInquiry(claim: Claim, claims: readonly Claim[]): Inquiry | { code: UncheckedReason } {
  const whole = claims[claim.links.find((l) => l.role === 'denominator' || l.role === 'whole')?.claim ?? -1];
  if (whole?.domain !== 'trade') return { code: 'no-base' };
  const part = questionOf({ ...claim, kind: 'level', unit: whole.unit });
  const all = questionOf({ ...whole, kind: 'level' });
  if (!('question' in part)) return { code: part.reason };
  if (!('question' in all)) return { code: all.reason };
  return { form: 'share', part: part.question, whole: all.question };
}

/**
 * "14 cents each" beside what the goods were worth and how many there were. Where the text tells no such terms it may be a
 * price of the market, which no customs file holds.
 */
function priceInquiry(claim: Claim, claims: readonly Claim[]): Inquiry | { code: UncheckedReason } {
  const terms = claims.filter((c) => c.kind === 'level' && c.mood === 'fact' && isOfSame(c, claim));
  const worth = terms.find((c) => c.unit === claim.unit);
  const amount = terms.find((c) => c.unit !== null && !isMoney(c.unit) && isPer(claim.per, c.unit));
  if (!isMoney(claim.unit) || !worth || !amount) return { code: 'ratio' };
  // "For each inhabitant", "a lorry": what it is told for each of is no known unit, so the terms of the text have to make it.
  if (claim.per === null && !overlaps(claim, divide(worth, amount) ?? claim)) return { code: 'ratio' };
  const [of, by] = [questionOf(worth), questionOf(amount)];
  if (!('question' in of)) return { code: of.reason };
  if (!('question' in by)) return { code: by.reason };
  return { form: 'price', worth: of.question, amount: by.question, per: claim.per ?? amount.unit! };
}

/** Of the same flow and goods in the same time. */
function isOfSame({ series: a, period }: Claim, claim: Claim): boolean {
  const b = claim.series;
  if (!isTradeSeries(a) || !isTradeSeries(b) || period !== claim.period || a.codes.length === 0) return false;
  return (
    [a.reporter, a.flow, a.partner, ...a.codes].join() === [b.reporter, b.flow, b.partner, ...b.codes].join()
  );
}

/** A price is told for each of this unit, or for a unit of weight that it turns into. */
const isPer = (per: string | null, unit: string): boolean =>
  per === null || per === unit || convertUnit(1, unit, per) !== null;

/** A percentage has no unit of its own: that of the levels it is tied to, else money, as is the custom. */
function tiedUnit(claim: Claim, claims: readonly Claim[]): string | null {
  const tied = claim.links
    .filter((l) => l.role === 'to' || l.role === 'from')
    .map((l) => claims[l.claim])
    .find((c) => c?.kind === 'level' && c.unit);
  return tied?.unit ?? 'USD';
}

export const isTradeSeries = (s: Claim['series']): s is TradeSeries => s !== null && 'reporter' in s;
