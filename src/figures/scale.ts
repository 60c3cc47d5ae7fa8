import { wordTable } from '../records/word-table.ts';
import { skipHyphen } from './spelled.ts';
import type { Token } from './token.ts';

/** Words that multiply by a power of ten. */
const WORDS = new Map<string, number>(
  Object.entries({
    thousand: 3,
    thousands: 3,
    thou: 3,
    thsd: 3,
    million: 6,
    millions: 6,
    mln: 6,
    mlns: 6,
    mn: 6,
    mil: 6,
    mio: 6,
    mlln: 6,
    billion: 9,
    billions: 9,
    bln: 9,
    blns: 9,
    bn: 9,
    bil: 9,
    bio: 9,
    mrd: 9,
    milliard: 9,
    milliards: 9,
    trillion: 12,
    trillions: 12,
    trln: 12,
    trn: 12,
    tn: 12,
    tril: 12,
    tln: 12,
    quadrillion: 15,
    lakh: 5,
    lakhs: 5,
    lac: 5,
    lacs: 5,
    crore: 7,
    crores: 7,
    cr: 7,
  }),
);
/** Read only when glued to the digits ("903M", "$3k"), or after an amount of money. */
const LETTERS: Record<string, number> = wordTable({ k: 3, m: 6, mm: 6, b: 9, t: 12 });

/**
 * The scale words that follow a number: "million", "mln", "lakh crore", "hundred million". `money`: a
 * currency stands before the number, so "$4 m" and "$3.5t" are amounts.
 */
export function readScale(
  tokens: readonly Token[],
  i: number,
  money: boolean,
): { to: number; scale: number } | null {
  const letter = tokens[i];
  if (letter?.kind === 'word' && Object.hasOwn(LETTERS, letter.key)) {
    const glued = !letter.gap && tokens[i - 1]?.kind === 'number';
    const sure = money || (glued && letter.key !== 't' && !(letter.key === 'm' && isLength(tokens, i)));
    if (sure && (glued || letter.key !== 'k')) return { to: i + 1, scale: LETTERS[letter.key]! };
    return null;
  }
  let scale = 0;
  let to = i;
  for (let at = skipHyphen(tokens, i); ; at = skipHyphen(tokens, to)) {
    const word = tokens[at];
    const power = word?.kind === 'word' ? WORDS.get(word.key) : undefined;
    if (power === undefined || (word!.key === 'cr' && !money)) break;
    // "lakh crore", "thousand crore", "million million"; never downward: "27 billion 800 million" has a number between.
    if (to > i && !/^(crores?|cr|lakhs?|millions?|billions?)$/.test(word!.key)) break;
    scale += power;
    to = at + 1;
    // The stop of an abbreviation.
    if (tokens[to]?.text === '.' && !tokens[to]!.gap && word!.key.length <= 4 && goesOn(tokens, to + 1)) to++;
  }
  return to > i ? { to, scale } : null;
}

/** Whether the sentence goes on after a stop: an abbreviation's stop, not the sentence's. */
const goesOn = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i];
  return next !== undefined && (next.kind !== 'word' || !/^\p{Lu}/u.test(next.text));
};

const LENGTH = new Set(
  'tall long wide deep high away race sprint hurdles freestyle butterfly backstroke relay above below thick elevation'.split(
    ' ',
  ),
);
const isLength = (tokens: readonly Token[], i: number): boolean =>
  LENGTH.has(tokens[i + 1]?.key ?? '') ||
  ['depth', 'height', 'length', 'width', 'altitude'].includes(tokens[i - 3]?.key ?? '');
