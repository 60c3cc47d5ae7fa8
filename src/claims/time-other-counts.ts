import type { Token } from '../figures/token.ts';
import { keyAt } from './time-words.ts';

const GUESS =
  /^(forecasts?|expected|expectations?|projected|projections?|predicted|predictions?|estimated?|estimates|consensus|poll|polls|polled|anticipated|pencilled|targets?|targeted|budgeted|planned)$/;
const EARLIER = /^(originally|initially|previously|preliminary|provisionally|flash)$/;
const TOLD =
  /^(announced|reported|estimated|published|released|stated|given|estimates?|figures?|readings?|data|calculated|put|thought)$/;

/** Words behind an amount that may still say whose guess it is. */
const BEHIND = 9;

/**
 * Whether an amount that something is held against is another count of the same time: a forecast ("above the $9.8 billion
 * forecast in a poll"), what was announced at first ("from the $3.5 billion originally reported"), or what a source counts
 * instead ("rather than $1.9 billion"). `stop` is the end of the figure before.
 */
export function isOtherCount(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  stop: number,
): boolean {
  const first = Math.max(stop, from - BEHIND);
  const before = tokens.slice(first, from).map((t) => t.key);
  if (/\b(?:rather than|instead of)\b/.test(before.join(' '))) return true;
  if (before.some((w) => GUESS.test(w) || EARLIER.test(w))) return true;
  const source = before.lastIndexOf('from');
  return isGuessed(tokens, to) || (source >= 0 && isRevised(tokens, first + source));
}

/** "Compared with expectations of $8 billion", "beating the median forecast of $8 billion". */
export function isGuessOf(tokens: readonly Token[], from: number, stop: number): boolean {
  const before = tokens.slice(Math.max(stop, from - BEHIND), from).map((t) => t.key);
  const guess = before.findLastIndex((w) => GUESS.test(w));
  return (
    guess >= 0 &&
    /^(?:of|for|for an?|of an?|of about|of around|of some|of only|of just)$/.test(
      before.slice(guess + 1).join(' '),
    ) &&
    before.slice(0, guess).some((w) => HELD.test(w))
  );
}

const HELD =
  /^(with|to|than|versus|vs|against|above|below|beyond|beat|beats|beating|missed|missing|topped|topping|exceeded|exceeding|undershot|overshot)$/;

/** "The $9.8 billion forecast", "the 3.1 billion that economists had expected", "the $972 million initially reported". */
function isGuessed(tokens: readonly Token[], to: number): boolean {
  for (let i = to; i < Math.min(tokens.length, to + BEHIND); i++) {
    const { key, kind } = tokens[i]!;
    if (
      kind === 'sign' ||
      kind === 'number' ||
      /^(and|while|but|as|in|for|against|than|from|to|which)$/.test(key)
    )
      return false;
    if (EARLIER.test(key)) return TOLD.test(keyAt(tokens, i + 1)) || key === 'originally';
    if (GUESS.test(key)) return true;
  }
  return false;
}

/** "Was revised up to $4.2 billion from": the same month counted anew; "from a revised $4 billion" is another month's. */
function isRevised(tokens: readonly Token[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(1, from - 14); i--) {
    const { key } = tokens[i]!;
    if (/^(;|while|whereas|but|after|rose|fell|widened|narrowed|grew|shrank)$/.test(key)) return false;
    if (/^(revised|corrected|restated|amended|adjusted)$/.test(key))
      return (
        /^(up|upwards?|down|downwards?|to|from|by|slightly|sharply)$/.test(keyAt(tokens, i + 1)) ||
        tokens.slice(i + 2, Math.min(i + 7, from)).some((t) => t.key === 'to') ||
        /^(was|were|been|is|are|be)$/.test(keyAt(tokens, i - 1))
      );
  }
  return false;
}
