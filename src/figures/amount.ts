import { type Interval, multiply, negate, point } from '../records/interval.ts';
import { printedInterval } from '../records/interval-printed.ts';
import type { Convention } from './convention.ts';
import { type Currency, type Moneys, readPrefix, readSuffix } from './currency.ts';
import { type Numeral, plainDigits, readNumeral } from './numeral.ts';
import { type PercentUnit, readPercent } from './percent.ts';
import { readScale } from './scale.ts';
import { readSpelled } from './spelled.ts';
import type { Token } from './token.ts';

/** How the article writes numbers and money. */
export interface Style {
  convention: Convention;
  moneys: Moneys;
}

/** A number with its currency, scale and percent sign; where it stands among the tokens, `to` exclusive. */
export interface Amount {
  from: number;
  to: number;
  value: number | null;
  /** Digits as printed without scale, for intervals; null when malformed. */
  plain: string | null;
  scale: number;
  printed: Interval;
  currency: string | null;
  percent: PercentUnit | null;
  /** Written in words, wholly or in part. */
  words: boolean;
  malformed: string | null;
  /** Some power-of-ten word or letter was there. */
  scaled: boolean;
}

const EVERYTHING: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** The amount that begins at a token, null when none does. */
export function readAmount(tokens: readonly Token[], i: number, style: Style): Amount | null {
  const prefix = readPrefix(tokens, i, style.moneys);
  let at = prefix ? prefix.to : i;
  // "$--99.37B", "$-3"
  while (prefix && tokens[at]?.text === '-' && at < prefix.to + 2) at++;
  const minus = prefix !== null && at > prefix.to;
  const plus =
    readBracketed(tokens, at, style, prefix !== null) ?? readHead(tokens, at, style, prefix !== null);
  if (!plus) return null;
  const head = minus ? negative(plus) : plus;
  const suffix = prefix ? null : readSuffix(tokens, head.to, style.moneys);
  const money = prefix ?? (suffix?.code ? suffix : null);
  const percent = money ? null : readPercent(tokens, head.to);
  const to = money && !prefix ? money.to : (percent?.to ?? head.to);
  return {
    from: i,
    ...withUnit(head, money),
    to,
    currency: money?.code ?? null,
    percent: percent?.unit ?? null,
  };
}

interface Head extends Omit<Amount, 'from' | 'currency' | 'percent'> {}

function withUnit(head: Head, money: Currency | null): Head {
  if (!money?.minor || head.plain === null) return head;
  return {
    ...head,
    value: Number(`${head.plain}e${head.scale - 2}`) * Math.sign(head.value!),
    printed: multiply(head.printed, point(0.01)),
    scale: head.scale - 2,
  };
}

const negative = (head: Head): Head => ({
  ...head,
  value: head.value === null ? null : -head.value,
  printed: negate(head.printed),
});

/** The bookkeeper's minus: "$(1.2) billion", "(0.8) billion", and "(1,204)" alone in a cell of a table. */
function readBracketed(tokens: readonly Token[], i: number, style: Style, money: boolean): Head | null {
  const [open, number, close] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (open?.text !== '(' || close?.text !== ')' || number?.kind !== 'number' || number.gap) return null;
  const { plain, malformed } = plainDigits(number.text, style.convention);
  if (plain === null || malformed !== null) return null;
  const scaled = readScale(tokens, i + 3, money);
  const alone = tokens.length === 3 && /[.,]/.test(number.text);
  if (!money && !scaled && !alone) return null;
  const scale = scaled?.scale ?? 0;
  return negative({
    to: scaled?.to ?? i + 3,
    value: Number(`${plain}e${scale}`),
    plain,
    scale,
    printed: printedInterval(plain, scale) ?? EVERYTHING,
    words: false,
    malformed: null,
    scaled: scaled !== null,
  });
}

/** The number and its scale words, compound ones too: "27 billion 800 million", "49 thousand and 100". */
function readHead(tokens: readonly Token[], i: number, style: Style, money: boolean): Head | null {
  const article = aScale(tokens, i);
  const numeral = article ?? readSpelled(tokens, i) ?? readNumeral(tokens, i, style.convention);
  if (!numeral) return null;
  const scaled = readScale(tokens, numeral.to, money);
  const scale = scaled?.scale ?? 0;
  const to = scaled?.to ?? numeral.to;
  if (numeral.malformed !== null || numeral.plain === null)
    return {
      to,
      value: null,
      plain: null,
      scale,
      printed: EVERYTHING,
      words: false,
      malformed: numeral.malformed,
      scaled: scaled !== null,
    };
  const rest = scaled ? compound(tokens, to, numeral.plain, scale, style) : null;
  const plain = rest?.plain ?? numeral.plain;
  return {
    to: rest?.to ?? to,
    value: Number(`${plain}e${scale}`),
    plain,
    scale,
    printed: interval(numeral, plain, scale),
    words: numeral.words || rest !== null,
    malformed: null,
    scaled: scaled !== null,
  };
}

function interval(numeral: Numeral, plain: string, scale: number): Interval {
  const value = Number(plain);
  if (numeral.tolerance !== undefined && plain === numeral.plain) {
    const unit = 10 ** scale;
    return { low: (value - numeral.tolerance) * unit, high: (value + numeral.tolerance) * unit };
  }
  return printedInterval(plain, scale) ?? point(Number(`${plain}e${scale}`));
}

/** "a million", "half a million", "half-billion", "a thousand". */
function aScale(tokens: readonly Token[], i: number): Numeral | null {
  const key = tokens[i]?.key;
  const words = (plain: string, to: number): Numeral => ({
    to,
    plain,
    digits: plain,
    malformed: null,
    words: true,
  });
  if (key === 'half' || (key === 'quarter' && ['of'].includes(tokens[i + 1]?.key ?? ''))) {
    let at = i + 1;
    if (tokens[at]?.text === '-' && !tokens[at]!.gap) at++;
    if (tokens[at]?.key === 'of') at++;
    if (['a', 'an'].includes(tokens[at]?.key ?? '')) at++;
    if (at === i + 1) return null;
    return readScale(tokens, at, false)
      ? { ...words(key === 'half' ? '0.5' : '0.25', at), tolerance: 0.05 }
      : null;
  }
  if (key !== 'a' && key !== 'an') return null;
  if (tokens[i + 1]?.key === 'half' || tokens[i + 1]?.key === 'quarter') {
    const at = tokens[i + 2]?.text === '-' ? i + 3 : i + 2;
    const plain = tokens[i + 1]!.key === 'half' ? '0.5' : '0.25';
    return readScale(tokens, at, false) ? { ...words(plain, at), tolerance: 0.05 } : null;
  }
  return /^(thousand|million|billion|trillion|lakh|crore)$/.test(tokens[i + 1]?.key ?? '')
    ? words('1', i + 1)
    : null;
}

/** What follows "27 billion": "800 million", again and again, each smaller than the one before. */
function compound(
  tokens: readonly Token[],
  i: number,
  plain: string,
  scale: number,
  style: Style,
): { to: number; plain: string } | null {
  if (plain.includes('.')) return null;
  let total = BigInt(plain) * 10n ** BigInt(scale);
  let [at, last, found] = [i, scale, false];
  for (;;) {
    const and = tokens[at]?.key === 'and' ? 1 : 0;
    const part = readSpelled(tokens, at + and) ?? readNumeral(tokens, at + and, style.convention);
    if (!part?.plain || part.plain.includes('.') || !tokens[at]?.gap) break;
    const next = readScale(tokens, part.to, false);
    const smaller = next ? next.scale < last : and === 1 ? last === 3 : part.words && last === 3;
    if (!smaller || BigInt(part.plain) * 10n ** BigInt(next?.scale ?? 0) >= 10n ** BigInt(last)) break;
    if (and === 1 && next) break;
    if (!next && (readPercent(tokens, part.to) || readSuffix(tokens, part.to, style.moneys)) && and === 1)
      break;
    total += BigInt(part.plain) * 10n ** BigInt(next?.scale ?? 0);
    last = next?.scale ?? 0;
    at = next?.to ?? part.to;
    found = true;
    if (last === 0) break;
  }
  if (!found) return null;
  const digits = total.toString();
  const whole = digits.slice(0, -scale);
  const part = digits.slice(-scale).replace(/0+$/, '');
  return { to: at, plain: part ? `${whole}.${part}` : whole };
}
