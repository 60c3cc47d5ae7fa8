import { type Amount, readAmount, type Style } from './amount.ts';
import { isQuantity } from './exclusions.ts';
import type { Found } from './found.ts';
import { readFraction } from './fractions.ts';
import { talksOfCodes } from './labels.ts';
import { readMultiple } from './multiples.ts';
import { readRange } from './ranges.ts';
import { readRank } from './ranks.ts';
import type { Token } from './token.ts';
import { readZero } from './zeros.ts';

/**
 * The quantities of a sentence, in order; numbers that are names, dates or ages are passed over, unless `quoted`
 * says of the offset they begin at that a second reader quoted them.
 */
export function findQuantities(
  tokens: readonly Token[],
  style: Style,
  quoted: (start: number) => boolean,
): Found[] {
  const coded = talksOfCodes(tokens);
  const founds: Found[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = foundAt(tokens, i, style, coded, quoted);
    if (found && typeof found !== 'number') {
      founds.push(found);
      i = found.to;
    } else i = Math.max(i + 1, found ?? 0);
  }
  return shareMoney(tokens, heldAgainst(tokens, shareScales(tokens, shareUnits(tokens, founds))));
}

/** The quantity that begins at a token; the token to go on from where a number is none; null. */
function foundAt(
  tokens: readonly Token[],
  i: number,
  style: Style,
  coded: boolean,
  quoted: (start: number) => boolean,
): Found | number | null {
  if (tokens[i]!.kind !== 'sign') {
    const worded =
      readZero(tokens, i) ?? readRank(tokens, i) ?? readMultiple(tokens, i, style) ?? readFraction(tokens, i);
    if (worded) return worded;
  }
  const amount = readAmount(tokens, i, style);
  if (!amount || isWordZero(amount)) return null;
  const range = readRange(tokens, i, style);
  const candidate = range ? ranged(amount, range) : amount;
  const found = range ?? ofAmount(amount);
  if (isQuantity(tokens, candidate, coded)) return found;
  return quoted(tokens[i]!.start) ? { ...found, proposed: true } : candidate.to;
}

/** "zero" that `readZero` did not take: "zero tolerance". With a unit of its own it is an amount ("zero percent"). */
const isWordZero = (amount: Amount): boolean =>
  amount.words && amount.value === 0 && amount.percent === null && amount.currency === null;

function ofAmount(amount: Amount): Found {
  const { from, to, value, printed, plain, scale, words, malformed, currency, percent } = amount;
  const zero = value === 0 && percent === null;
  return {
    from,
    to,
    form: zero ? 'zero' : 'amount',
    value,
    printed,
    plain,
    scale,
    unit: currency ?? percent,
    money: currency !== null,
    words,
    malformed,
    ...(zero ? { kind: 'zero' as const } : {}),
  };
}

const ranged = (amount: Amount, range: Found): Amount => ({
  ...amount,
  to: range.to,
  currency: range.money ? range.unit : null,
  percent: range.money ? null : (range.unit as Amount['percent']),
  scaled: range.scale > 0,
});

/** "rose three-point-four and 38-point-eight percent": the first of two takes its unit from the second. */
function shareUnits(tokens: readonly Token[], founds: Found[]): Found[] {
  return founds.map((found, i) => {
    const next = founds[i + 1];
    if (
      !next ||
      found.unit !== null ||
      found.form !== 'amount' ||
      // "8.16 billion, 80 percent of the total"
      found.scale > 0 ||
      (tokens[found.to]?.key === ',' &&
        (tokens[next.to]?.key === 'of' || (typeof found.value === 'number' && found.value >= 100))) ||
      next.unit !== '%' ||
      next.form !== 'amount'
    )
      return found;
    // "Japan took 31 pct, Western Europe 28 and the U.S. 16 pct"
    const inside =
      founds[i - 1]?.unit === '%' &&
      /^(and|,)$/.test(tokens[found.to]?.key ?? '') &&
      Number(found.plain) < 100;
    if (
      inside &&
      next.from - found.to < 7 &&
      tokens[found.from - 1]?.kind === 'word' &&
      /^\p{Lu}/u.test(tokens[found.from - 1]!.text)
    )
      return { ...found, unit: next.unit };
    const between = tokens
      .slice(found.to, next.from)
      .map((t) => t.key)
      .join(' ');
    return /^(and|or|,|, and|to|but)( (about|nearly|almost|some|around|roughly|just))?$/.test(between)
      ? { ...found, unit: next.unit }
      : found;
  });
}

/**
 * "4.0 and 3.1 million hectolitres", "$4.0, $3.8 and $3.1 million": what stands before the last of a list, with its
 * decimals, is of the last one's scale and unit.
 */
function shareScales(tokens: readonly Token[], founds: Found[]): Found[] {
  const out = [...founds];
  for (let i = founds.length - 2; i >= 0; i--) {
    const [found, next] = [founds[i]!, out[i + 1]!];
    const open = found.form === 'amount' && next.form === 'amount' && found.scale === 0 && next.scale > 0;
    if (!open || !found.plain?.includes('.') || typeof found.value !== 'number' || found.value >= 1000)
      continue;
    if (found.unit !== next.unit && found.unit !== null) continue;
    const between = tokens
      .slice(found.to, next.from)
      .map((t) => t.key)
      .join(' ');
    if (/^(?:, )?and$/.test(between) || (between === ',' && next.listed))
      out[i] = { ...scaledAs(found, next), listed: true };
  }
  return out;
}

/** "30.3 mln vs 29.8", "15.0 mln tonnes, against a target of 15.3": what is held against a scaled amount leaves its scale out. */
function heldAgainst(tokens: readonly Token[], founds: Found[]): Found[] {
  const out: Found[] = [];
  for (const found of founds) out.push(against(tokens, found, out.at(-1)));
  return out;
}

function against(tokens: readonly Token[], found: Found, last: Found | undefined): Found {
  if (last?.form !== 'amount' || found.form !== 'amount' || last.scale < 6 || found.scale !== 0) return found;
  const [a, b] = [Number(last.plain), Number(found.plain)];
  if (found.unit !== null || found.plain === null || !(b > a / 10 && b < a * 10)) return found;
  // "imports 638 mln (740)": the year before, in brackets
  const bracketed =
    found.from === last.to + 1 && tokens[last.to]!.key === '(' && tokens[found.to]?.key === ')';
  if (bracketed && decimalsOf(found) === decimalsOf(last)) return scaledAs(found, last);
  if (decimalsOf(found) === 0 || found.from - last.to > 12) return found;
  const between = tokens
    .slice(last.to, found.from)
    .map((t) => t.key)
    .join(' ');
  const next = tokens[found.to];
  const ends =
    next?.kind !== 'word' ||
    /^(in|a|last|at|for|on|and|previously|prior|year|the|largely|mainly|due)$/.test(next.key);
  return ends && /(?:^| )(?:vs|versus|against)(?: an? \w+ of)?$|^(?:\w+ )?from$/.test(between)
    ? scaledAs(found, last)
    : found;
}

const decimalsOf = ({ plain }: Found): number => plain?.split('.')[1]?.length ?? 0;

/** "214 mln kg worth 6.5 billion": in the money told before. */
function shareMoney(tokens: readonly Token[], founds: Found[]): Found[] {
  let money: string | null = null;
  return founds.map((found) => {
    if (found.money) money = found.unit;
    const worth = found.unit === null && found.scale >= 6 && tokens[found.from - 1]?.key === 'worth';
    return worth && money ? { ...found, unit: money, money: true } : found;
  });
}

/** A bare number in the scale and unit of another amount. */
function scaledAs(found: Found, { scale, unit, money }: Found): Found {
  const by = 10 ** scale;
  return {
    ...found,
    value: Number(`${found.plain}e${scale}`),
    printed: { low: found.printed.low * by, high: found.printed.high * by },
    scale,
    unit: found.unit ?? unit,
    money: found.money || money,
  };
}
