import { wordTable } from '../records/word-table.ts';
import type { Numeral } from './numeral.ts';
import type { Token } from './token.ts';

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

export const CARDINALS = new Map<string, number>([
  ...SMALL.map((word, n): [string, number] => [word, n]),
  ...TENS.map((word, n): [string, number] => [word, (n + 2) * 10]),
  ['fourty', 40],
  ['oh', -1],
]);
CARDINALS.delete('oh');

/**
 * A number in words that begins at a token, up to the scale words: "twenty-one", "a hundred and five",
 * "three and a half", "two dozen", "32-point-nine", "one-point-16". Scale words from thousand on are left
 * to the caller.
 */
export function readSpelled(tokens: readonly Token[], i: number): Numeral | null {
  const pointed = readPointed(tokens, i);
  if (pointed) return pointed;
  const whole = hundreds(tokens, i);
  if (!whole) return null;
  const half = andFraction(tokens, whole.to);
  if (half) return { to: half.to, ...words(whole.value + half.value, half.tolerance) };
  return { to: whole.to, ...words(whole.value) };
}

const words = (value: number, tolerance?: number) => ({
  plain: String(value),
  digits: String(value),
  malformed: null,
  words: true,
  ...(tolerance === undefined ? {} : { tolerance }),
});

interface Whole {
  to: number;
  value: number;
}

/** Below a hundred: "twenty-one", "twenty one", "seven". */
function tens(tokens: readonly Token[], i: number): Whole | null {
  const value = CARDINALS.get(tokens[i]?.key ?? '');
  if (value === undefined) return null;
  if (value < 20) return { to: i + 1, value };
  const at = tokens[i + 1]?.text === '-' && !tokens[i + 1]!.gap ? i + 2 : i + 1;
  const one = CARDINALS.get(tokens[at]?.key ?? '');
  return one !== undefined && one > 0 && one < 10 ? { to: at + 1, value: value + one } : { to: i + 1, value };
}

/** Below a thousand, with "a hundred" and "a dozen". */
function hundreds(tokens: readonly Token[], i: number): Whole | null {
  const article = ['a', 'an'].includes(tokens[i]?.key ?? '');
  const head = article ? { to: i + 1, value: 1 } : tens(tokens, i);
  if (!head) return null;
  const at = skipHyphen(tokens, head.to);
  const next = tokens[at]?.key;
  if (next === 'dozen' || (next === 'score' && article))
    return { to: at + 1, value: head.value * (next === 'score' ? 20 : 12) };
  if (next !== 'hundred') {
    if (!article) return head;
    return null;
  }
  let to = at + 1;
  let value = head.value * 100;
  const rest = tens(tokens, skipHyphen(tokens, tokens[to]?.key === 'and' ? to + 1 : to));
  if (rest && rest.value > 0 && (tokens[to]?.key === 'and' || tokens[to]?.key === tokens[to]?.text)) {
    to = rest.to;
    value += rest.value;
  }
  return { to, value };
}

const PARTS: Record<string, number> = wordTable({ half: 2, third: 3, quarter: 4, fifth: 5 });

/** "and a half", "and three-quarters". */
function andFraction(
  tokens: readonly Token[],
  i: number,
): { to: number; value: number; tolerance: number } | null {
  if (tokens[i]?.key !== 'and') return null;
  const top = ['a', 'an', 'one'].includes(tokens[i + 1]?.key ?? '')
    ? 1
    : CARDINALS.get(tokens[i + 1]?.key ?? '');
  if (!top || top > 4) return null;
  const at = skipHyphen(tokens, i + 2);
  const bottom = PARTS[tokens[at]?.key.replace(/s$/, '') ?? ''];
  return bottom && top < bottom ? { to: at + 1, value: top / bottom, tolerance: 1 / (2 * bottom) } : null;
}

/** Broadcast scripts spell the point: "32-point-nine", "one-point-16", "zero point five", "ten-point-22". */
function readPointed(tokens: readonly Token[], i: number): Numeral | null {
  const first = tokens[i];
  const head =
    first?.kind === 'number' && /^\d+$/.test(first.text)
      ? { to: i + 1, value: Number(first.text) }
      : tens(tokens, i);
  if (!head) return null;
  const dash = skipHyphen(tokens, head.to);
  if (tokens[dash]?.key !== 'point') return null;
  let at = skipHyphen(tokens, dash + 1);
  const start = at;
  let part = '';
  if (tokens[at]?.kind === 'number' && /^\d+$/.test(tokens[at]!.text)) part = tokens[at++]!.text;
  else
    for (;;) {
      const digit = tokens[at]?.key === 'oh' ? 0 : CARDINALS.get(tokens[at]?.key ?? '');
      if (digit === undefined || digit > 99 || (digit > 9 && at > start)) break;
      part += String(digit);
      at++;
      const next = skipHyphen(tokens, at);
      if (!CARDINALS.has(tokens[next]?.key ?? '') || digit > 9) break;
      at = next;
    }
  if (part === '') return null;
  const plain = `${head.value}.${part}`;
  return { to: at, plain, digits: plain, malformed: null, words: true };
}

export const skipHyphen = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.text === '-' && !tokens[i]!.gap && !tokens[i + 1]?.gap ? i + 1 : i;
