/** A number as Chinese and Korean write it: digits, numerals, and scales by ten thousands, mixed as they come. */
export interface EasternNumber {
  end: number;
  value: number | null;
  /** The digits as one plain numeral that `scale` belongs to; null when malformed. */
  plain: string | null;
  scale: number;
  /** In numerals throughout (三十), no digit printed. */
  words: boolean;
  /** "1000多万", "10여만": a little more is said inside the number. */
  more: boolean;
  malformed: string | null;
}

/** Scales inside ten thousand, and the ten thousands themselves; Chinese and Korean signs do not clash. */
const SMALL: Record<string, number> = { 十: 1, 百: 2, 千: 3, 십: 1, 백: 2, 천: 3 };
const BIG: Record<string, number> = { 万: 4, 亿: 8, 兆: 12, 만: 4, 억: 8, 조: 12 };
const NUMERALS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const LITERAL = /\d+(?:,\d+)*(?:\.\d+)?/y;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** 万亿 and 万兆 are said, 亿亿 is not. */
const HIGHEST = 16;
/** Longer runs of digits are no quantity. */
const LONGEST = 30;
/** What makes the number behind a space a date of its own: "1만 2022년". */
const DATED = /^\d+\s?[년월일시분年月日]/;

interface Term {
  digits: string;
  scale: number;
}

/** The number that begins at an offset, null when none does. Looks at its own characters only. */
export function readEasternNumber(text: string, start: number): EasternNumber | null {
  let at = start;
  /** The end of what is complete with its ten thousands. */
  let whole = start;
  const done: Term[] = [];
  let section: Term[] = [];
  let [words, more] = [true, false];
  let lastBig = 99;
  let lastSmall = 99;
  for (;;) {
    const gap = at > start && text[at] === ' ' ? 1 : 0;
    if (
      gap &&
      (!isBig(text[at - 1]) || !/\d/.test(text[at + 1] ?? '') || DATED.test(text.slice(at + 1, at + 8)))
    )
      break;
    const literal =
      literalAt(text, at + gap) ?? (scaleAlone(text, at, done.length + section.length) ? ONE : null);
    if (!literal) break;
    if (literal.malformed) {
      let { end } = literal;
      while (isScale(text[end]) && !isWordBehind(text, end) && end - literal.end < 3) end++;
      return { end, value: null, plain: null, scale: 0, words: false, more, malformed: literal.malformed };
    }
    if (gap && literal.digits.includes('.')) break;
    let to = literal === ONE ? at : literal.end;
    const spaced = text[to] === ' ' && isScale(text[to + 1]) && !isWordBehind(text, to + 1) ? 1 : 0;
    const inside = /[多余几여]/.test(text[to] ?? '') && isScale(text[to + 1]) ? 1 : 0;
    to += spaced + inside;
    const small = SMALL[text[to] ?? ''];
    if (small !== undefined && small < lastSmall && !isWordBehind(text, to)) {
      to++;
      if (/[多余여]/.test(text[to] ?? '') && isBig(text[to + 1])) {
        to++;
        more = true;
      }
    }
    if (literal === ONE && to === at && !isBig(text[to])) break;
    const scale = small !== undefined && small < lastSmall ? small : 0;
    // Digits follow digits only down the scale: "2천345", never "12 345".
    if (section.length > 0 && scale === 0 && lastSmall === 0) break;
    section.push({ digits: literal.digits, scale });
    lastSmall = scale;
    words &&= literal.words;
    more ||= inside > 0;
    at = to;
    let big = 0;
    while (isBig(text[at]) && !isWordBehind(text, at) && big + BIG[text[at]!]! <= HIGHEST)
      big += BIG[text[at++]!]!;
    if (big === 0) continue;
    if (big >= lastBig) {
      // "3亿5亿" is two numbers: the second is left to the next reading.
      section = [];
      at = whole;
      break;
    }
    done.push(...section.map((t) => ({ ...t, scale: t.scale + big })));
    section = [];
    whole = at;
    [lastBig, lastSmall] = [big, 99];
    if (/[多余여]/.test(text[at] ?? '')) break;
  }
  const terms = [...done, ...section];
  return terms.length === 0 ? null : { end: at, ...addedUp(terms), words, more, malformed: null };
}

const isBig = (char: string | undefined): boolean => BIG[char ?? ''] !== undefined;
const isScale = (char: string | undefined): boolean => isBig(char) || SMALL[char ?? ''] !== undefined;

/** Characters that are a scale only by their looks: 조선, 조치 and 만에, 천연 behind a number. */
const isWordBehind = (text: string, at: number): boolean =>
  /^(?:조(?:[선치사직정항건업류]|\s?제)|만(?:에|이|을|으로|큼|족|기)|천(?:연|체|명의)|백(?:신|화)|억(?:제|류)|千(?:克|瓦|米|升)|百(?:分|货)|万(?:吨级|一)|兆(?:瓦|赫|字))/.test(
    text.slice(at, at + 3),
  );

/** "百万", "천만 달러": a scale that stands for one of it at the head of a number. */
const scaleAlone = (text: string, at: number, terms: number): boolean =>
  (terms === 0 && /^(?:[十百千]|[십백천]만)/.test(text.slice(at, at + 2))) ||
  (terms > 0 && /^[十百千]/.test(text[at] ?? ''));

interface Literal {
  end: number;
  digits: string;
  words: boolean;
  malformed: string | null;
}
const ONE: Literal = { end: 0, digits: '1', words: true, malformed: null };

function literalAt(text: string, at: number): Literal | null {
  LITERAL.lastIndex = at;
  const printed = LITERAL.exec(text)?.[0];
  if (printed !== undefined) {
    const end = at + printed.length;
    if (printed.length > LONGEST)
      return { end, digits: '', words: false, malformed: 'it has too many digits' };
    if (printed.includes(',') && !GROUPED.test(printed))
      return { end, digits: printed, words: false, malformed: 'its commas do not group thousands' };
    return { end, digits: printed.replaceAll(',', ''), words: false, malformed: null };
  }
  let end = at;
  let digits = '';
  let point = false;
  for (; end - at < LONGEST; end++) {
    const numeral = NUMERALS[text[end] ?? ''];
    if (numeral !== undefined) digits += numeral;
    else if (text[end] === '点' && digits !== '' && !point && NUMERALS[text[end + 1] ?? ''] !== undefined) {
      digits += '.';
      point = true;
    } else break;
  }
  return digits === ''
    ? null
    : { end, digits: digits.replace(/^0+(?=\d)/, ''), words: true, malformed: null };
}

/** Terms added up, as one numeral and the power of ten of its last printed place. */
function addedUp(terms: readonly Term[]): { value: number; plain: string; scale: number } {
  const [first] = terms;
  if (terms.length === 1) {
    // "3천만" is how 30 million is written: its zeros are printed by a word.
    const round = first!.digits.length === 1 && first!.scale >= 3 && first!.scale % 4 !== 0 ? 1 : 0;
    const plain = first!.digits + '0'.repeat(round);
    return { value: Number(`${plain}e${first!.scale - round}`), plain, scale: first!.scale - round };
  }
  const last = terms.at(-1)!;
  const places = last.digits.includes('.') ? last.digits.length - last.digits.indexOf('.') - 1 : 0;
  const scale = last.scale - places;
  let total = 0n;
  for (const { digits, scale: own } of terms) {
    const after = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
    const shift = own - after - scale;
    const whole = BigInt(digits.replace('.', ''));
    total += shift >= 0 ? whole * 10n ** BigInt(shift) : whole / 10n ** BigInt(-shift);
  }
  return { value: Number(`${total}e${scale}`), plain: String(total), scale };
}
