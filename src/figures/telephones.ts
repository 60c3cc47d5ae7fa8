import type { Amount } from './amount.ts';
import type { Token } from './token.ts';

/** Tokens of a telephone number before and behind one of its groups. */
const LONGEST_RUN = 10;
const DIALS = /^(tel|telephone|phone|call|calls|ring|dial|fax|whatsapp|hotline|mobile|cell|newsdesk|free)$/;

/** Digits to dial: "+82 2 555 0144", "(301) 555-0142", "1-800-555-0123", "02-555-0199". */
export function isTelephone(tokens: readonly Token[], { from, to }: Amount): boolean {
  const token = tokens[from]!;
  if (token.kind !== 'number' || /[.,]/.test(token.text)) return false;
  // The whole run of digit groups this one stands in.
  let [first, last] = [from, to - 1];
  while (first > from - LONGEST_RUN && first > 0 && inRun(tokens, first - 1)) first--;
  while (last < to + LONGEST_RUN && last < tokens.length - 1 && inRun(tokens, last + 1)) last++;
  const groups = tokens.slice(first, last + 1).filter((t) => t.kind === 'number');
  const digits = groups.reduce((n, t) => n + t.text.length, 0);
  const signs = tokens.slice(first, last + 1);
  const plus = signs.some((t) => t.text === '+');
  const hyphens = signs.filter((t) => t.text === '-' && !t.gap).length;
  if (groups.some((t) => /[.,]/.test(t.text))) return false;
  // "020 5550 0170": no amount begins with a nought.
  if (groups.length >= 2 && digits >= 9 && /^0\d{2,4}$/.test(groups[0]!.text)) return true;
  if (plus && groups.length >= 2 && digits >= 7) return true;
  if (hyphens >= 2 && groups.length >= 3 && digits >= 7 && groups.some((t) => t.text.length >= 3))
    return !groups.every((t) => Number(t.text) < 32 || isYearText(t.text));
  if (
    hyphens >= 1 &&
    groups.length >= 2 &&
    digits >= 7 &&
    (groups.some((t) => /^0/.test(t.text)) || signs[0]?.text === '(' || tokens[first - 1]?.text === '(')
  )
    return true;
  for (let k = from - 1; k >= Math.max(0, from - 6); k--)
    if (isDial(tokens, k) && digits >= 3 && !tokens.slice(k, from).some((t) => t.text === ';'))
      return groups.length > 1 || /^(dial|hotline|free)$/.test(tokens[k]!.key) || digits >= 7;
  return (
    tokens[to]?.key === 'hotline' || (tokens[to]?.key === 'customs' && tokens[to + 1]?.key === 'hotline')
  );
}
/** "Free" only where it is toll-free; a death toll dials nothing. */
const isDial = (tokens: readonly Token[], k: number): boolean =>
  DIALS.test(tokens[k]!.key) &&
  (tokens[k]!.key !== 'free' || tokens.slice(Math.max(0, k - 2), k).some((t) => t.key === 'toll'));

const isYearText = (text: string): boolean => /^(19|20)\d\d$/.test(text);

const inRun = (tokens: readonly Token[], i: number): boolean => {
  const { kind, text } = tokens[i]!;
  return (
    (kind === 'number' && !/[.,]/.test(text)) || text === '-' || text === '+' || text === '(' || text === ')'
  );
};
