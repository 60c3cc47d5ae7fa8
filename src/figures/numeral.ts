import { wordTable } from '../records/word-table.ts';
import type { Convention } from './convention.ts';
import type { Token } from './token.ts';

/** A number as read: its digits in plain form ("1234.5"), or why they cannot be read. */
export interface Numeral {
  /** Index of the first token after it. */
  to: number;
  /** Plain decimal, a point dividing the fraction; null when malformed. */
  plain: string | null;
  /** As printed, without grouping that `records/interval-printed` does not know. */
  digits: string | null;
  malformed: string | null;
  words: boolean;
  /** Half the width of what it stands for, where that is not half of the last digit. */
  tolerance?: number;
}

const VULGAR: Record<string, [number, number]> = wordTable({
  '½': [1, 2],
  '⅓': [1, 3],
  '⅔': [2, 3],
  '¼': [1, 4],
  '¾': [3, 4],
  '⅕': [1, 5],
  '⅖': [2, 5],
  '⅗': [3, 5],
  '⅘': [4, 5],
  '⅙': [1, 6],
  '⅛': [1, 8],
  '⅜': [3, 8],
  '⅝': [5, 8],
  '⅞': [7, 8],
});

/** Characters; more are a hash or a list without spaces. */
const LONGEST_NUMBER = 40;

/** The number in digits that begins at a token: "1,234.5", "81 109", "1,32,121", "27,7", "3-1/2", "2½". */
export function readNumeral(tokens: readonly Token[], i: number, convention: Convention): Numeral | null {
  const first = tokens[i];
  if (first?.kind !== 'number' || first.text.length > LONGEST_NUMBER) return null;
  const vulgar = VULGAR[first.text];
  if (vulgar) return fraction(i + 1, 0, vulgar);
  const mixed = mixedFraction(tokens, i);
  if (mixed) return mixed;
  let to = i + 1;
  let text = first.text;
  if (convention.spaces && /^\d{1,3}$/.test(text) && text[0] !== '0') {
    while (isGroup(tokens, to, convention)) text += tokens[to++]!.text;
  }
  return { to, words: false, ...plainDigits(text, convention) };
}

/** Three digits (the last group may carry the fraction) after one space. */
function isGroup(tokens: readonly Token[], i: number, convention: Convention): boolean {
  const token = tokens[i];
  const before = tokens[i - 1]!;
  if (token?.kind !== 'number' || !token.gap || token.start - before.end !== 1) return false;
  if (!/^\d{3}$/.test(before.text) && i >= 2 && !/^\d{1,3}$/.test(before.text)) return false;
  return convention.decimal === ',' ? /^\d{3}(,\d+)?$/.test(token.text) : /^\d{3}(\.\d+)?$/.test(token.text);
}

function mixedFraction(tokens: readonly Token[], i: number): Numeral | null {
  const whole = tokens[i]!;
  const cents = tokens[i + 1]?.text === '-' && !tokens[i + 1]!.gap ? simpleFraction(tokens, i + 2) : null;
  // Grain is quoted to fractions of a cent: "$3.71-1/2".
  if (cents && /^\d{1,3}\.\d{2}$/.test(whole.text)) {
    const plain = String(Number((Number(whole.text) + cents[0] / cents[1] / 100).toFixed(6)));
    return { to: i + 5, plain, digits: plain, malformed: null, words: true, tolerance: 0.0005 };
  }
  if (!/^\d{1,4}$/.test(whole.text)) return null;
  const next = tokens[i + 1];
  if (next && !next.gap && VULGAR[next.text]) return fraction(i + 2, Number(whole.text), VULGAR[next.text]!);
  // "3-1/2", "3 1/2", "1/2"
  const dash = next?.text === '-' && !next.gap ? 1 : 0;
  const own = simpleFraction(tokens, i);
  const at = i + 1 + dash;
  const rest = tokens[at];
  const follows = rest && (dash === 1 ? !rest.gap : rest.gap && rest.start - whole.end === 1);
  if (follows) {
    const part = simpleFraction(tokens, at);
    if (part) return fraction(at + 3, Number(whole.text), part);
  }
  return own ? fraction(i + 3, 0, own) : null;
}

const DENOMINATORS = [2, 3, 4, 5, 6, 8, 10, 16, 32, 64];

/** `1/2`: glued, a small denominator, less than one. */
function simpleFraction(tokens: readonly Token[], i: number): [number, number] | null {
  const [a, slash, b] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (a?.kind !== 'number' || slash?.text !== '/' || b?.kind !== 'number' || slash.gap || b.gap) return null;
  const [top, bottom] = [Number(a.text), Number(b.text)];
  const after = tokens[i + 3];
  if (after && !after.gap && (after.text === '/' || after.kind === 'number')) return null;
  return top > 0 && top < bottom && DENOMINATORS.includes(bottom) ? [top, bottom] : null;
}

function fraction(to: number, whole: number, [top, bottom]: [number, number]): Numeral {
  const plain = String(Number((whole + top / bottom).toFixed(6)));
  return { to, plain, digits: plain, malformed: null, words: true, tolerance: 1 / (2 * bottom) };
}

/** Reads one run of digits and marks by the article's convention. */
export function plainDigits(
  text: string,
  { decimal }: Convention,
): Pick<Numeral, 'plain' | 'digits' | 'malformed'> {
  const group = decimal === '.' ? ',' : '.';
  const plain = text.replace(/['’]/g, '');
  if (/['’]/.test(text) && !/^\d{1,3}(?:['’]\d{3})+(?:\.\d+)?$/.test(text)) return malformed(text);
  if (/^\d*\.\d+$/.test(plain) && decimal === '.') return read(plain.startsWith('.') ? `0${plain}` : plain);
  if (/^\d+$/.test(plain)) return read(plain);
  const marks = [...plain.matchAll(/[.,]/g)].map((m) => m[0]);
  const parts = plain.split(/[.,]/);
  const last = marks.at(-1)!;
  const sameGroups = (groups: string[]) =>
    /^\d{1,3}$/.test(groups[0]!) && groups.slice(1).every((g) => g.length === 3);
  // Lakhs and crores: pairs, then three.
  const indian = (groups: string[]) =>
    groups.length > 2 &&
    /^\d{1,2}$/.test(groups[0]!) &&
    groups.at(-1)!.length === 3 &&
    groups.slice(1, -1).every((g) => g.length === 2);
  const groups = (list: string[]) => sameGroups(list) || (group === ',' && indian(list));
  if (marks.every((m) => m === group) && groups(parts)) return read(parts.join(''));
  // The other convention where it is beyond doubt: two groups and more, or both marks.
  if (marks.length > 1 && marks.every((m) => m === last) && sameGroups(parts)) return read(parts.join(''));
  if (marks.length === 1 && last === decimal) return read(parts.join('.'));
  // One mark that groups nothing divides a fraction: "91.3" in an article that elsewhere writes "1,31".
  if (marks.length === 1 && /^\d{1,2}$/.test(parts[1]!) && parts[0] !== '') return read(parts.join('.'));
  const inner = marks.slice(0, -1);
  if (inner.length > 0 && inner.every((m) => m === inner[0]) && inner[0] !== last) {
    const whole = parts.slice(0, -1);
    if (sameGroups(whole) || (inner[0] === ',' && indian(whole)))
      return read(`${whole.join('')}.${parts.at(-1)}`);
  }
  return malformed(text);
}

const read = (plain: string) => ({ plain, digits: plain, malformed: null });
const malformed = (text: string) => ({
  plain: null,
  digits: null,
  malformed: `the digits of "${text}" are not grouped in any known way`,
});
