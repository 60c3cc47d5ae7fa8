import type { Claim } from '../claims/claim.ts';
import { amount } from '../records/amount-words.ts';
import { type Interval, negate } from '../records/interval.ts';
import type { Alarm, AlarmArgs, AlarmOffer, RuleName } from '../rules/rule.ts';
import { subject } from './reading.ts';

export interface AlarmWords {
  /** What is stated, what it was read as, what follows, what would make it right: one sentence for a mail. */
  title: string;
  /** Where more can be read. */
  help: string;
}

/**
 * Words for what the article itself shows of one figure.
 *
 * @param claims all claims of the article: an alarm names them by index.
 */
export function alarmSentence(alarm: Alarm, claims: readonly Claim[]): AlarmWords {
  const accused = claims[alarm.claim]!;
  const follows = words[alarm.rule] as (args: AlarmArgs[RuleName], says: Says) => string;
  const fix = alarm.offer ? `; ${remedy(alarm.offer, accused)}` : '';
  return {
    title: `${quoted(accused)} for ${subject(accused)} ${follows(alarm.args, saysOf(alarm.claim, claims))}${fix}.`,
    help: `tallyman explain ${alarm.rule}`,
  };
}

/** How the sentences name figures: by their text, and by what they are about where that differs from the accused. */
interface Says {
  accused: number;
  text(i: number): string;
  full(i: number): string;
  list(indexes: readonly number[]): string;
  /** What a stated result should be, in its own unit: "a fall of 74.4 to 74.7%". */
  needs(result: number, interval: Interval): string;
}

function saysOf(accused: number, claims: readonly Claim[]): Says {
  const own = subject(claims[accused]!);
  const text = (i: number) => quoted(claims[i]!);
  const full = (i: number) => {
    const about = subject(claims[i]!);
    return about === own ? text(i) : `${text(i)} (${about})`;
  };
  return {
    accused,
    text,
    full,
    list: (all) => listed(all.map(full)),
    needs: (i, interval) => needed(claims[i]!, interval),
  };
}

const words: { [R in RuleName]: (args: AlarmArgs[R], says: Says) => string } = {
  'malformed-number': ({ why }) => `cannot be read as a number: ${why}`,
  'scale-slip': ({ other, factor }, { full }) =>
    `is ${factorWords(factor)} beside ${other === null ? 'the figures it belongs with' : full(other)}`,
  'wrong-base': ({ from, to, fits, ...interval }, { full, needs, accused }) =>
    from === fits
      ? `is told of another base, but is just what ${full(fits)} to ${full(to)} makes`
      : `is not the change from ${full(from)} to ${full(to)}, which is ${needs(accused, interval)}, but fits the change from ${full(fits)}`,
  'change-mismatch': ({ result, from, to, ...interval }, says) =>
    result === says.accused
      ? `does not follow: ${says.full(from)} to ${says.full(to)} is ${says.needs(result, interval)}`
      : misfit(result, interval, [from, to], says),
  'multiple-mismatch': ({ result, from, to, ...interval }, says) =>
    result === says.accused
      ? `does not follow: ${says.full(from)} to ${says.full(to)} is ${says.needs(result, interval)}`
      : misfit(result, interval, [from, to], says),
  'sum-mismatch': ({ result, parts, ...interval }, says) => total(result, interval, parts, 'add up to', says),
  'balance-mismatch': ({ result, parts, swapped, ...interval }, says) =>
    swapped
      ? `stands where ${says.full(parts.find((p) => p !== says.accused) ?? result)} belongs: exports and imports have changed places, for the balance is told as ${says.text(result)}`
      : total(result, interval, parts, 'leave', says),
  'share-mismatch': ({ result, part, whole, ...interval }, says) =>
    result === says.accused
      ? `does not follow: ${says.full(part)} of ${says.full(whole)} is ${says.needs(result, interval)}`
      : misfit(result, interval, [part, whole], says),
  'ratio-mismatch': ({ result, part, whole, ...interval }, says) =>
    result === says.accused
      ? `does not follow: ${says.full(part)} divided by ${says.full(whole)} is ${says.needs(result, interval)}`
      : misfit(result, interval, [part, whole], says),
  'part-exceeds-whole': ({ part, whole, times }, { accused, full }) =>
    accused === part
      ? `is part of ${full(whole)}, yet ${times >= 1.95 ? `${amount(String(Number(times.toPrecision(2))), null)} times as much` : 'more'}`
      : `contains ${full(part)}, yet is less`,
  'weighted-change': ({ result, parts, ...interval }, says) =>
    result === says.accused
      ? `cannot be, between ${says.list(parts)}: by their weights it is ${says.needs(result, interval)}`
      : misfit(result, interval, parts, says),
  'component-changes': ({ result, parts, ...interval }, says) => total(result, interval, parts, 'make', says),
  'order-violation': ({ more, less, why }, { accused, full }) => {
    const beside = accused === more ? `less than ${full(less)}` : `more than ${full(more)}`;
    return `is ${beside}, though ${{ said: 'the text says the opposite', record: 'a record is told', 'running-total': 'a running total never falls' }[why]}`;
  },
  'conversion-mismatch': ({ one, other, ...interval }, says) =>
    `is not the same amount as ${says.full(one === says.accused ? other : one)}: ${says.text(other)} is ${says.needs(one, interval)}`,
  'unit-conflict': ({ one, other }, { accused, full }) =>
    `is told in another unit than ${full(one === accused ? other : one)}`,
  'contradicts-itself': ({ one, other }, { accused, full }) =>
    `is told as ${full(one === accused ? other : one)} as well`,
  'period-conflict': ({ one, other }, { accused, full }) =>
    `cannot be of the same period as ${full(one === accused ? other : one)}, or one of the two is told wrongly`,
};

/** The accused is a term: what is stated of it and the others does not come together. */
const misfit = (result: number, interval: Interval, terms: readonly number[], says: Says): string =>
  `does not fit ${says.list([result, ...terms.filter((t) => t !== says.accused)])}: as printed the result is ${says.needs(result, interval)}`;

const total = (
  result: number,
  interval: Interval,
  parts: readonly number[],
  verb: string,
  says: Says,
): string =>
  result === says.accused
    ? `does not follow: ${says.list(parts)} ${verb} ${says.needs(result, interval)}`
    : misfit(result, interval, parts, says);

/** What would make it right. */
function remedy({ value, unit, why }: AlarmOffer, claim: Claim): string {
  const turned = why === 'sign' && claim.kind === 'change';
  const said = spoken(claim.kind === 'change' ? Math.abs(value) : value, unit);
  if (turned) return `a ${value < 0 ? 'fall' : 'rise'} of ${said} would fit`;
  return `${why === 'implied' ? 'about ' : ''}${said}${why === 'swap' ? ' in its place' : ''} would fit`;
}

/** What a stated result should be: a change by its direction, as the text tells it. */
function needed({ unit, kind }: Claim, interval: Interval): string {
  if (kind !== 'change' || (interval.low <= 0 && interval.high >= 0)) return between(interval, unit);
  return interval.high < 0
    ? `a fall of ${between(negate(interval), unit)}`
    : `a rise of ${between(interval, unit)}`;
}

/** Ends rounded outward to two digits of the width, so that they differ and say no more than is known. */
function between({ low, high }: Interval, unit: string | null): string {
  if (!Number.isFinite(low)) return `${spoken(high, unit)} or less`;
  if (!Number.isFinite(high)) return `${spoken(low, unit)} or more`;
  const width = high - low;
  if (width <= Math.abs(high) * 1e-4) return spoken(Number(((low + high) / 2).toPrecision(4)), unit);
  const exponent = Math.floor(Math.log10(width)) - 1;
  const end = (x: number, round: (x: number) => number) =>
    Number(`${round(Number((x / 10 ** exponent).toPrecision(12)))}e${exponent}`);
  const [a, b] = [spoken(end(low, Math.floor), unit), spoken(end(high, Math.ceil), unit)];
  return a === b ? a : `${a} to ${b}`;
}

const SCALES: [number, string][] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

/** "$14.5 million", "17,000 pieces", "25.86%". */
function spoken(value: number, unit: string | null): string {
  const [size, word] = SCALES.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
  const digits = Number((value / size).toPrecision(size === 1 ? 12 : 7));
  return amount(word ? `${plain(digits)}${word}` : plain(digits), unit);
}

/** Never an exponent: `amount` groups plain digits. */
const plain = (x: number): string => (Math.abs(x) < 1e-6 ? '0' : String(x));

const quoted = (claim: Claim): string => `"${claim.text.replace(/\s+/g, ' ')}"`;

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function factorWords(factor: number): string {
  const by = amount(String(Math.round(factor < 1 ? 1 / factor : factor)), null);
  return `${by} times too ${factor < 1 ? 'large' : 'small'}`;
}
