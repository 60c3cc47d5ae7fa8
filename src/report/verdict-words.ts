import { amount, range } from '../records/amount-words.ts';
import { areaName } from '../records/areas.ts';
import { isDay, periodName } from '../records/period.ts';
import type { AnyQuestion } from '../series/indicator-question.ts';
import type { Answer } from '../series/question.ts';
import type { Comparison, Offer, UncheckedReason, Verdict } from '../verdicts/verdict.ts';
import { alarmSentence } from './alarm-words.ts';
import { printedWords } from './answer-words.ts';
import { oddSentence } from './oddity-words.ts';
import { subject } from './reading.ts';

/** One sentence an editor can paste into a mail: what is stated, what it was held against, what follows. */
export function verdictSentence(v: Verdict, all: readonly Verdict[]): string {
  if (v.alarm && v.verdict !== 'match' && v.verdict !== 'contradicted' && v.verdict !== 'implausible')
    return alarmSentence(
      v.alarm,
      all.map((x) => x.claim),
    ).title;
  const c = v.comparison;
  switch (v.verdict) {
    case 'match':
      return `"${v.claim.text}" fits ${subject(v.claim)}: ${matched(v)}`;
    case 'contradicted':
      return `"${v.claim.text}" does not fit ${subject(v.claim)}: ${found(v, c!)}${printed(c!)}.`;
    case 'implausible':
      return oddSentence(v, all);
    case 'ambiguous':
      return `"${v.claim.text}" does not fit ${subject(v.claim)} as read, but fits another reading.`;
    default:
      return uncheckedSentence(v);
  }
}

/** What a match was held against, for a place that says already what is matched. */
export const matched = (v: Verdict): string => `${found(v, v.comparison!)}${revised(v.comparison!)}.`;

/** The data's side of a comparison: "$846,598 (General Administration of Customs, published 2022-06-20)". */
export function found(v: Verdict, c: Comparison): string {
  if (c.quoted && (c.form === 'level' || c.form === 'zero')) return c.quoted;
  const value = c.exact !== null ? amount(c.exact, c.unit) : range(c.found, c.unit);
  const what = c.form === 'zero' && Number(c.exact) === 0 ? 'none' : value;
  const from = c.quoted ? `from ${c.quoted}` : sources(v.answers);
  const told = c.on ? `${what} ${isDay(c.on) ? 'on' : 'in'} ${periodName(c.on)}` : what;
  return from ? `${told} (${from})` : told;
}

function sources(answers: readonly Answer<AnyQuestion>[]): string {
  const seen = new Set<string>();
  for (const r of answers.flatMap((a) => a.releases)) {
    const who = r.saidBy ? `as quoted by ${r.saidBy}` : r.publisher;
    seen.add(`${who}, ${r.published ? `published ${r.published}` : `retrieved ${r.retrieved.slice(0, 10)}`}`);
  }
  return [...seen].slice(0, 2).join('; ') + (seen.size > 2 ? ` and ${seen.size - 2} more` : '');
}

const revised = ({ revisedSince: before, unit }: Comparison): string =>
  before
    ? `; stated as it was ${before.published ? `on ${before.published}` : 'at first'}, ${amount(before.value, unit)}, and revised since`
    : '';

const printed = ({ secondHand }: Comparison): string => (secondHand ? `; ${printedWords(secondHand)}` : '');

const why: Record<Exclude<UncheckedReason, 'not-covered'>, string> = {
  'no-indicator':
    "an epidemic count, and no series of it is stored: the health authority's own bulletin of that day would settle it",
  'other-publisher':
    'the article names another publisher than that of the figures stored, or none, and publishers count differently, so that a difference proves nothing',
  'second-hand':
    'it is what was printed before the release that is stored, and its source may have revised it since, so that a difference proves nothing',
  'other-days':
    'the count stored is of that day, and the text may mean an hour or days nearby, so that a difference proves nothing',
  'no-goods': 'no code is known for these goods: ask with a code, as in HS:6307.90',
  'no-period': 'the text does not tell the period',
  'no-base': 'the text does not tell what it is compared with',
  'no-party': 'the text does not tell between which countries',
  'no-unit': 'the text does not tell the unit',
  'unit-not-published':
    'the customs file counts this in another unit, and units are never converted into each other by guess',
  forecast: 'a forecast or a target, not an outcome',
  superseded: 'quoted as superseded by a later figure',
  'not-trade': 'not a figure about trade',
  malformed: 'the number cannot be read',
  rank: 'a rank or record: releases of the whole time it speaks of would settle it',
  ratio: 'a rate or ratio: it needs both its terms',
  basis: 'an average or adjusted figure, which customs files do not hold',
  nil: 'the publisher printed a dash here: no figure, which is not zero',
  suppressed: 'the publisher withholds this cell, or part of the chapter it belongs to',
  'other-reporter': "only the other side's statistics are stored, and two reporters never agree to the digit",
  broader: 'the codes hold other goods too, so that a difference proves nothing',
  loose: 'publishers differ on what the word takes in, so that a difference proves nothing',
  proposed: 'only a model found this figure, so that a difference accuses nobody',
  'base-zero': 'the figure compared with is zero',
  'other-unit':
    'the series stored is in another unit, or the text does not tell in what money or for how much, so that a difference proves nothing',
  'other-kind':
    'the text may mean another kind of it than the series stored (market or official, another sort of goods), so that a difference proves nothing',
  'other-place':
    'the text does not say that it is of the place of the series stored, so that a difference proves nothing',
  'other-time': 'the series stored has no figure for just this time, so that a difference proves nothing',
};

function uncheckedSentence(v: Verdict): string {
  if (v.code === 'not-covered') {
    const gaps = v.answers.flatMap((a) => a.cells).filter((c) => c.state === 'not-covered');
    const gap = gaps.find((c) => c.period === v.claim.period) ?? gaps[0];
    return `${gap?.note ?? 'no release covers it'}.`.replace(/\.\.$/, '.');
  }
  const base = `${v.code ? why[v.code] : 'nothing was asked'}.`;
  if (v.comparison) return `${base.slice(0, -1)}: ${found(v, v.comparison)}${printed(v.comparison)}.`;
  return base;
}

/** "did you mean": one line an offer, what would make it right. */
export function offerSentence(v: Verdict, offer: Offer): string {
  const value = amount(offer.value, offer.unit);
  switch (offer.how) {
    case 'scale':
      return `"${rescaled(v.claim.text, offer.instead)}" would fit: ${value}`;
    case 'period':
      return `fits ${periodName(offer.instead)}: ${value}`;
    case 'base':
      return `fits the change against ${periodName(offer.instead)}`;
    case 'flow':
      return `fits the ${offer.instead}s: ${value}`;
    case 'partner':
      return `fits trade with ${areaName(offer.instead)}: ${value}`;
    case 'goods':
      return `fits ${offer.instead}: ${value}`;
    case 'measure':
      return `fits the ${offer.instead}: ${value}`;
    case 'data':
      return `the data have ${value}`;
    case 'article':
      return `${value} would fit the rest of the article`;
  }
}

/** The quote with another scale word; without a scale word there is nothing to replace, so it is put behind. */
function rescaled(text: string, scale: string): string {
  const word = /\b(thousand|million|billion|trillion|mln|bln|bn|mn|tn|m|k)\b/i;
  if (!word.test(text)) return scale ? `${text} ${scale}` : text;
  return text.replace(word, scale).replace(/\s+$/, '');
}
