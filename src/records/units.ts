import {
  chineseUnits,
  comtradeUnits,
  countingWords,
  dimensions,
  gaccUnits,
  unitWords,
} from './units-table.ts';
import { wordTable } from './word-table.ts';

/** What a word or a code says: so many (`times`, exact decimal) of a unit of this project. */
export interface UnitOf {
  /** `item`, `kg`, `t`, `l`, `bbl`, `pair`, `dose`, …: the words that stand in the lake and in claims. */
  unit: string;
  times: string;
  /** The word has other senses ("pounds", "points") or is not the same everywhere ("gallon", "oz"). */
  unsure: boolean;
}

/** By number of UN Comtrade; undefined for -1 (none) and numbers it does not have. */
export const unitByComtrade = (code: number | string): UnitOf | undefined =>
  read(comtradeUnits[Number(code)]);

/**
 * By what China's customs prints: its code (`09`), or the name in English ("Kilogram", "Number of item")
 * or Chinese (千克, 双, any counting word, 千个). Undefined for `-`, `?` and names not known.
 */
export function unitByGacc(name: string): UnitOf | undefined {
  const plain = name.trim();
  return read(gaccUnits[plain.padStart(2, '0')]) ?? chinese(plain) ?? unitByWord(plain);
}

/** By a word as an article or a list prints it: "tonnes", "MT", "cubic metres", "dozen". Mt is a million tonnes. */
export function unitByWord(word: string): UnitOf | undefined {
  const plain = word.trim().replace(/\s+/g, ' ');
  if (plain === 'Mt') return read('1000000*t');
  const lower = plain.toLowerCase();
  return words().get(lower) ?? words().get(lower.replace(/\.$/, ''));
}

/**
 * The same quantity in another unit of its dimension; null across dimensions and for units not known.
 *
 * @param value a decimal ("1234.5", -3); @returns exact decimal text; where the division does not end (pieces
 * in dozens) it is rounded to 20 digits after the point.
 */
export function convertUnit(value: string | number, from: string, to: string): string | null {
  const decimal = parse(String(value));
  if (!decimal) return null;
  if (from === to) return print(decimal);
  const [a, b] = [sizes().get(from), sizes().get(to)];
  if (!a || !b || a.dimension !== b.dimension) return null;
  return print(divide(multiply(decimal, a.size), b.size));
}

/** `value` times `times`, exactly: 3 dozen are 36 items. Null when the value is no decimal. */
export function inUnit(value: string | number, of: UnitOf): string | null {
  const [a, b] = [parse(String(value)), parse(of.times)];
  return a && b ? print(multiply(a, b)) : null;
}

let wordBook: Map<string, UnitOf> | null = null;
function words(): Map<string, UnitOf> {
  if (wordBook) return wordBook;
  wordBook = new Map();
  for (const line of unitWords.trim().split('\n')) {
    const [unit, list] = line.split('|') as [string, string];
    for (const word of list.split('; ')) {
      const plain = word.replace(/^\?/, '');
      wordBook.set(plain, read(unit, plain !== word)!);
    }
  }
  return wordBook;
}

/** `1000*item`, `?gallon`, `kg`. */
function read(text: string | undefined, unsure = false): UnitOf | undefined {
  if (text === undefined) return undefined;
  const [, doubt, times = '1', unit] = /^(\?)?(?:(\d+)\*)?(.+)$/.exec(text) ?? [];
  return { unit: unit!, times, unsure: unsure || doubt !== undefined };
}

const tens: Record<string, string> = wordTable({
  十: '10',
  百: '100',
  千: '1000',
  万: '10000',
  百万: '1000000',
  亿: '100000000',
});

function chinese(name: string): UnitOf | undefined {
  const own = chineseUnits[name];
  if (own) return read(own);
  const [, many, one] = /^(百万|[十百千万亿])?(.)$/u.exec(name) ?? [];
  if (!one) return undefined;
  const unit = countingWords.includes(one) ? 'item' : chineseUnits[one];
  return unit && !unit.includes('*') ? { unit, times: many ? tens[many]! : '1', unsure: false } : undefined;
}

interface Size {
  dimension: string;
  size: Decimal;
}

let sizeBook: Map<string, Size> | null = null;
function sizes(): Map<string, Size> {
  if (sizeBook) return sizeBook;
  sizeBook = new Map();
  for (const line of dimensions.trim().split('\n')) {
    const [base = '', ...others] = line.split('; ').map((part) => part.replace(/;$/, ''));
    sizeBook.set(base, { dimension: base, size: { n: 1n, places: 0 } });
    for (const other of others) {
      const [unit, size] = other.split(' ') as [string, string];
      sizeBook.set(unit, { dimension: base, size: parse(size)! });
    }
  }
  return sizeBook;
}

/** `n / 10^places`. */
interface Decimal {
  n: bigint;
  places: number;
}

function parse(text: string): Decimal | null {
  const [, sign, whole, part = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const n = BigInt(whole + part);
  return { n: sign === '-' ? -n : n, places: part.length };
}

const multiply = (a: Decimal, b: Decimal): Decimal => ({ n: a.n * b.n, places: a.places + b.places });

const PLACES = 20;
function divide(a: Decimal, b: Decimal): Decimal {
  // Enough places that what ends at all within them comes out exactly.
  const top = a.n * 10n ** BigInt(PLACES + b.places) * 2n;
  const bottom = b.n * 10n ** BigInt(a.places);
  const half = top < 0n ? -bottom : bottom;
  return { n: (top + half) / (bottom * 2n), places: PLACES };
}

function print({ n, places }: Decimal): string {
  const digits = (n < 0n ? -n : n).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const part = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${n < 0n ? '-' : ''}${whole}${part ? `.${part}` : ''}`;
}
