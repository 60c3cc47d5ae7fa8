import { multiply, point } from '../records/interval.ts';
import { unitByWord } from '../records/units.ts';
import { type Amount, readAmount, type Style } from './amount.ts';
import { isBare, isMixed, isMonth } from './calendar.ts';
import { nounBeforeOf } from './change-before.ts';
import { directionOf } from './direction.ts';
import type { Found } from './found.ts';
import type { Token } from './token.ts';

/**
 * A range told as one figure: "2 to 3 million", "between 2 and 3 million", "2-3 %", "$10-15 billion", "two to
 * three". What the first end leaves out (scale, currency, percent) it takes from the second. "From 2 to 3
 * million" is two figures, and so is "rose $2 billion to $93 billion".
 */
export function readRange(tokens: readonly Token[], i: number, style: Style): Found | null {
  const first = readAmount(tokens, i, style);
  if (!first || first.value === null) return null;
  const quoted = readBidAndOffer(tokens, first, style) ?? readTail(tokens, first, style);
  if (quoted) return quoted;
  // "2021/22 to 3.5 million tonnes", "FY22 to $5 billion"
  const glued = tokens[i - 1] && !tokens[i]!.gap && /^(?:\/|fy)$/.test(tokens[i - 1]!.key);
  // "in fiscal 2023-24 to $33.7 billion"
  const endsYears = /^[-–]$/.test(tokens[i - 1]?.text ?? '') && !tokens[i]!.gap && !tokens[i - 1]!.gap;
  if (glued || (endsYears && /^(?:19|20)\d\d$/.test(tokens[i - 2]?.text ?? ''))) return null;
  const join = tokens[first.to];
  const between = tokens[i - 1]?.key === 'between';
  const dash = join?.text === '-' || join?.text === '–';
  const word = join?.key === 'to' || (between && join?.key === 'and') || (join?.key === 'or' && small(first));
  if (!dash && !word) return null;
  const second = readAmount(tokens, first.to + 1, style);
  if (!second || second.value === null) return null;
  // "between 2019 and 2022", but "between 1900 and 2000 tonnes"
  const years = between && isYear(tokens, first) && isYear(tokens, second);
  if (years && unitByWord(tokens[second.to]?.key ?? '') === undefined) return null;
  // "in 2023 to $218 billion", "from February 2019 to $8,682": a year, not the lower end.
  if (isYear(tokens, first) && (second.value! > 10_000 || isDated(tokens, i))) return null;
  // "in the week ended March 6 to 119.61 mln": a day
  if (isBare(first) && first.value <= 31 && second.scaled && isDated(tokens, i)) return null;
  const [low, high] = shared(first, second);
  if (low.value! >= high.value! || low.currency !== high.currency || low.percent !== high.percent)
    return null;
  if (dash && !isDashed(tokens, first, second)) return null;
  if (word && !between && !isSpoken(tokens, i, first, second)) return null;
  return {
    from: i,
    to: second.to,
    form: 'range',
    value: [low.value!, high.value!],
    printed: { low: low.printed.low, high: high.printed.high },
    plain: null,
    scale: high.scale,
    unit: high.currency ?? high.percent,
    money: high.currency !== null,
    words: high.words,
    malformed: null,
  };
}

/** "9-7/8 3/4 pct": the money market's bid and offer, of which the second leaves out the whole number. */
function readBidAndOffer(tokens: readonly Token[], first: Amount, style: Style): Found | null {
  if (!isBare(first) || !isMixed(tokens, first)) return null;
  const second = readAmount(tokens, first.to, style);
  if (!second?.words || second.percent !== '%' || second.value === null || second.value >= 1) return null;
  return bothEnds(first, second, Math.floor(first.value!) + second.value);
}

/** "152.60/65 yen", "1.5890/5900 marks": the offer tells only the last digits. */
function readTail(tokens: readonly Token[], first: Amount, style: Style): Found | null {
  const [slash, tail] = [tokens[first.to], tokens[first.to + 1]];
  if (slash?.text !== '/' || slash.gap || tail?.gap !== false || !/^\d{2,4}$/.test(tail.text)) return null;
  const decimals = first.plain?.split('.')[1]?.length ?? 0;
  if (!isBare(first) || first.words || decimals < tail.text.length) return null;
  const second = readAmount(tokens, first.to + 1, style);
  const offer = Number(first.plain!.slice(0, -tail.text.length) + tail.text);
  return second && !second.scaled && offer > first.value! ? bothEnds(first, second, offer) : null;
}

function bothEnds(first: Amount, second: Amount, offer: number): Found {
  const ends = [first.value!, offer].sort((a, b) => a - b) as [number, number];
  return {
    from: first.from,
    to: second.to,
    form: 'range',
    value: ends,
    printed: { low: ends[0], high: ends[1] },
    plain: null,
    scale: 0,
    unit: second.currency ?? second.percent,
    money: second.currency !== null,
    words: true,
    malformed: null,
  };
}

const isYear = (tokens: readonly Token[], amount: Amount): boolean =>
  amount.to === amount.from + 1 && /^(1[5-9]|20)\d\d$/.test(tokens[amount.from]!.text);
/** "February 2019", "Feb. 2019", "in 2019". */
const isDated = (tokens: readonly Token[], i: number): boolean =>
  isMonth(tokens[tokens[i - 1]?.text === '.' ? i - 2 : i - 1]) ||
  /^(in|since|during)$/.test(tokens[i - 1]?.key ?? '');
const small = (amount: Amount): boolean => amount.words && amount.value! < 20 && amount.currency === null;

/** Gives the first end what only the second says. */
function shared(first: Amount, second: Amount): [Amount, Amount] {
  const low = {
    ...first,
    currency: first.currency ?? second.currency,
    percent: first.percent ?? second.percent,
  };
  const high = { ...second, currency: second.currency ?? first.currency };
  // "3 to 5 cents", "1/4 to 1-1/4 cents": a hundredth is the only scale below one.
  if (first.currency === null && !first.scaled && first.plain !== null && second.scale === -2)
    return [
      { ...low, value: Number(`${first.plain}e-2`), printed: multiply(first.printed, point(0.01)) },
      high,
    ];
  if (!first.scaled && second.scaled && first.plain !== null) {
    const by = 10 ** second.scale;
    if (first.value! * by < second.value!)
      return [
        {
          ...low,
          value: Number(`${first.plain}e${second.scale}`),
          printed: { low: first.printed.low * by, high: first.printed.high * by },
        },
        high,
      ];
  }
  return [low, high];
}

/** Not years (2018-19), scores (3-1), phone numbers (555-0142), codes. */
function isDashed(tokens: readonly Token[], first: Amount, second: Amount): boolean {
  const [a, b] = [tokens[first.to - 1]!, tokens[second.from]!];
  const dash = tokens[first.to]!;
  if (dash.gap !== b.gap && dash.text === '-') return false;
  if (second.currency || second.percent || second.scaled || first.currency) return true;
  if (a.kind !== 'number' || b.kind !== 'number') return first.words && second.words;
  if (/^0\d/.test(a.text) || /^0\d/.test(b.text)) return false;
  if (/^(1[5-9]|20)\d\d$/.test(a.text)) return false;
  const next = tokens[second.to];
  return next?.kind === 'word' && !/^(in|on|at|to|for|victory|win|defeat|loss|and|draw)$/.test(next.key);
}

/** "2 to 3 million", but neither "from 2 to 3 million" nor "rose 2 to 30" nor "$1 million to $5 million of …" after a verb. */
function isSpoken(tokens: readonly Token[], i: number, first: Amount, second: Amount): boolean {
  const back = leftWord(tokens, i);
  if (back?.key === 'from') return /^(rang|var|anywhere|estimat|range)/.test(tokens[back.at - 1]?.key ?? '');
  const whole =
    (first.currency !== null || first.percent !== null) &&
    (second.currency !== null || second.percent !== null);
  // "an increase in the deficit of $0.5 billion to $21.6 billion": how much, then where to.
  if (back?.key === 'of' && whole && second.value! > 3 * first.value! && nounBeforeOf(tokens, back.at) !== 0)
    return false;
  // "fell 2.1 mln to 36.9 mln tonnes", "fell 490,000 to 38.04 mln": by how much, then where to.
  const moved =
    (first.scaled && second.scaled) ||
    ((first.scaled || first.value! >= 1000) && second.value! > 3 * first.value!);
  if (back && directionOf(back.key, '') !== 0 && moved) return false;
  if (back && directionOf(back.key, '') !== 0)
    return !whole && (second.percent !== null || second.scaled || second.currency !== null);
  // "expected to shrink by 11% to 15%"
  const percents = first.percent !== null && second.percent !== null;
  if (back?.key === 'by' && percents && second.value! < 3 * first.value!) return true;
  // "rose by 1,062 to 132,548", "by 5 million to 249 million": how much, then where to.
  if (back?.key === 'by' && first.scaled && (second.scaled || second.value! > 10 * first.value!))
    return false;
  if (back?.key === 'by')
    return !whole && (second.percent !== null || second.scaled || second.currency !== null);
  if (whole) return true;
  // "USX gained 7/8 to 28-1/4, IBM 1-3/8 to 146-1/8"
  if (isMixed(tokens, second) && second.value! > 3 * first.value!) return false;
  return first.scaled === second.scaled || second.scaled || second.currency !== null;
}

function leftWord(tokens: readonly Token[], i: number): { key: string; at: number } | null {
  for (let at = i - 1; at >= Math.max(0, i - 3); at--) {
    const { key, kind } = tokens[at]!;
    if (kind !== 'word') return null;
    if (!/^(about|some|around|roughly|nearly|almost|just|only|than|more|less|over|a|an)$/.test(key))
      return { key, at };
  }
  return null;
}
