import type { Interval } from '../records/interval.ts';
import { hedgedInterval } from '../records/interval-printed.ts';
import { directionOf, isEither } from './direction.ts';
import type { Hedge } from './figure.ts';
import type { Found } from './found.ts';
import type { Token } from './token.ts';

/** Words right before a number, longest first; the last word stands next to it. */
const BEFORE: [string, Hedge][] = (
  [
    [
      'over',
      'no fewer than; no less than; not less than; not fewer than; at least; more than; greater than; upwards of; upward of; in excess of; north of; over; above; exceeding; exceeded; exceeds; exceed; topped; topping; tops; top; surpassed; surpassing; surpass; surpasses; passed; beyond; better than; at a minimum; a minimum of; minimum of; past; >',
    ],
    ['under', 'less than; fewer than; lower than; under; below; south of; <; inside'],
    [
      'nearly',
      'nearly; almost; close to; closer to; close on; just short of; short of; virtually; approaching; nearing; not quite; practically; near; verging on; well-nigh; next to; just shy of; shy of',
    ],
    [
      'upto',
      'up to; as many as; as much as; no more than; not more than; at most; a maximum of; maximum of; a ceiling of; as high as; at the most',
    ],
    [
      'about',
      'in the region of; in the order of; call it; of the order of; on the order of; in the neighborhood of; in the vicinity of; more or less; an estimated; about; some; roughly; around; approximately; approx; approx .; circa; c .; ca .; estimated at; estimated; ~; ≈; or so',
    ],
  ] as [Hedge, string][]
).flatMap(([hedge, words]) => words.split('; ').map((w): [string, Hedge] => [w, hedge]));

/** By the last word: the phrases that end with it. */
const byLast = new Map<string, { words: string[]; hedge: Hedge }[]>();
for (const [phrase, hedge] of BEFORE) {
  const words = phrase.split(' ');
  const last = words.at(-1)!;
  byLast.set(
    last,
    [...(byLast.get(last) ?? []), { words, hedge }].sort((a, b) => b.words.length - a.words.length),
  );
}

const INTENSIFIERS = new Set([
  'just',
  'well',
  'only',
  'a',
  'little',
  'slightly',
  'far',
  'much',
  'still',
  'even',
  'comfortably',
  'somewhat',
  'shade',
  'bit',
  'or',
  'now',
  'very',
  'already',
  'likely',
  'probably',
]);

export interface Hedged {
  hedge: Hedge;
  /** The first token of the hedge, or of the number where there is none. */
  from: number;
}

/** The hedge around tokens `from` to `to`; `afterAmount`: another amount ends right before the hedge. */
export function readHedge(
  tokens: readonly Token[],
  from: number,
  to: number,
  amountBefore: (i: number) => boolean,
): Hedged {
  const behind = after(tokens, to);
  let at = from - 1;
  // "over an estimated 5 million" keeps the outer one; "more than a doubling" needs the article skipped.
  if (['a', 'an'].includes(tokens[at]?.key ?? '') && byLast.has(tokens[at - 1]?.key ?? '')) at--;
  for (const { words, hedge } of byLast.get(tokens[at]?.key ?? '') ?? []) {
    const start = at - words.length + 1;
    if (start < 0 || !words.every((word, k) => tokens[start + k]!.key === word)) continue;
    if (!applies(tokens, start, words, amountBefore)) continue;
    let first = start;
    while (INTENSIFIERS.has(tokens[first - 1]?.key ?? '')) first--;
    // "nearly 40 % or more" is rare; the words behind win only where none stand before.
    return { hedge, from: first };
  }
  return { hedge: behind ?? 'exact', from };
}

/** Whether the words hedge the number after them and do not compare it with one before ("5 % more than $3 billion"). */
function applies(
  tokens: readonly Token[],
  start: number,
  words: string[],
  amountBefore: (i: number) => boolean,
): boolean {
  const before = tokens[start - 1]?.key ?? '';
  const word = words.at(-1)!;
  const comparing =
    word === 'than' || ['over', 'above', 'below', 'under', 'past', 'beyond'].includes(words[0]!);
  if (comparing && start > 0) {
    if (amountBefore(start - 1)) return false;
    if (['lower', 'higher', 'even'].includes(words[0]!) && words.length > 1) return false;
    if (words.length > 1 && ['much', 'far', 'many'].includes(before)) return false;
  }
  // "inched up to $1.82 billion", "add up to": the particle is the verb's.
  if (
    words[0] === 'up' &&
    (isEither(before) ||
      directionOf(before, '') !== 0 ||
      /^(add|adds|added|adding|living|catch|close|stand|stood|leads?|leading)$/.test(before))
  )
    return false;
  if (words.length === 1) {
    if (word === 'some') return before !== 'the' && before !== 'for';
    if (
      word === 'about' &&
      /^(talk|talked|talking|said|says|say|all|worried|concerns?|questions?|information|know|think|complain|complained|asked)$/.test(
        before,
      )
    )
      return false;
    if (word === 'around' && /^(turned|travel|walk|walked|go)$/.test(before)) return false;
    if (word === 'near' && before === '') return false;
    if (word === 'top') return before !== 'the' && before !== 'of';
    if (word === 'past') return !/^(the|in|over|for|half|this|quarter)$/.test(before);
    if (word === 'passed') return true;
  }
  return true;
}

/** "5 million or more", "$3 billion or so", "40+", "(Rs 88,583 crore approximately)". */
function after(tokens: readonly Token[], to: number): Hedge | null {
  const [a, b] = [tokens[to]?.key ?? '', tokens[to + 1]?.key ?? ''];
  if (a === '+' && !tokens[to]!.gap && (tokens[to + 1]?.gap ?? true)) return 'over';
  if (a === '-' && b === 'plus') return 'over';
  if (a === '-' && b === 'odd') return 'about';
  if (a === 'plus' && tokens[to]!.gap && tokens[to + 1]?.kind !== 'number') return 'over';
  if (a === 'or' && (b === 'more' || b === 'above')) return 'over';
  if (a === 'or' && (b === 'less' || b === 'fewer' || b === 'under')) return 'under';
  if (a === 'or' && (b === 'so' || b === 'thereabouts')) return 'about';
  if (a === 'at' && b === 'least') return 'over';
  if (a === 'at' && b === 'most') return 'upto';
  if (/^(approximately|approx|roughly|circa)$/.test(a) && /^[),.;]?$/.test(tokens[to + 1]?.text ?? ''))
    return 'about';
  return null;
}

/** What number and hedge together allow, by `hedgedInterval`; words widen by a tenth where they are hedged. */
export function withHedge(
  found: Pick<Found, 'printed' | 'plain' | 'scale' | 'form' | 'value' | 'words'>,
  hedge: Hedge,
): Interval {
  const { printed, plain, scale } = found;
  if (hedge === 'exact' || printed.high < 0) return printed;
  const digits = plain !== null && found.form === 'amount' ? hedgedInterval(plain, scale, hedge) : null;
  if (digits && !found.words) return digits;
  const [low, high] = Array.isArray(found.value)
    ? found.value
    : [found.value ?? Number.NEGATIVE_INFINITY, found.value ?? Number.POSITIVE_INFINITY];
  if (hedge === 'over') return { low, high: Number.POSITIVE_INFINITY };
  if (hedge === 'under' || hedge === 'upto') return { low: 0, high };
  if (hedge === 'nearly') return { low: Math.min(low * 0.9, printed.low), high };
  return { low: Math.min(printed.low, low * 0.9), high: Math.max(printed.high, high * 1.1) };
}
