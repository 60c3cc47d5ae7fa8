import { unitByWord } from '../records/units.ts';
import { type Amount, readAmount, type Style } from './amount.ts';
import { isMonth } from './calendar.ts';
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
  if (back && directionOf(back.key, '') !== 0)
    return !whole && (second.percent !== null || second.scaled || second.currency !== null);
  // "expected to shrink by 11% to 15%"
  const percents = first.percent !== null && second.percent !== null;
  if (back?.key === 'by' && percents && second.value! < 3 * first.value!) return true;
  // "rose by 1,062 to 132,548", "by 5 million to 249 million": how much, then where to.
  if (back?.key === 'by' && first.scaled && second.value! > 10 * first.value!) return false;
  if (back?.key === 'by')
    return !whole && (second.percent !== null || second.scaled || second.currency !== null);
  if (whole) return true;
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
