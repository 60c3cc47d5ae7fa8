/** A word, a number or a sign of a text. */
export interface Token {
  kind: 'word' | 'number' | 'sign';
  start: number;
  end: number;
  text: string;
  /** For looking up: lower case, abbreviation dots gone ("u.s." is `us`). */
  key: string;
  /** White space stands before it. */
  gap: boolean;
}

const SPACE = /\s+/y;
// Digits with the marks that may stand inside a number. Which of them group and which divide is decided later.
const NUMBER = /\d+(?:[.,'’]\d+)*/y;
const FRACTION = /[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]/y;
const LETTERS = /(?:\p{L}\.){2,}|\p{L}\.\p{L}(?![\p{L}\p{N}])|[\p{L}\p{M}]+(?:'[\p{L}]+)*/uy;

/** Cuts a stretch of text into tokens, in one pass. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let gap = true;
  for (let at = from; at < to; ) {
    SPACE.lastIndex = at;
    const space = SPACE.exec(text);
    if (space) {
      at += space[0].length;
      gap = true;
      continue;
    }
    const token = tokenAt(text, at, to, gap);
    tokens.push(token);
    at = token.end;
    gap = false;
  }
  return tokens;
}

function tokenAt(text: string, at: number, to: number, gap: boolean): Token {
  const make = (kind: Token['kind'], found: string): Token => {
    const cut = found.slice(0, to - at);
    return { kind, start: at, end: at + cut.length, text: cut, key: kind === 'word' ? key(cut) : cut, gap };
  };
  // ".5 percent"
  if (text[at] === '.' && gap && /\d/.test(text[at + 1] ?? '')) {
    NUMBER.lastIndex = at + 1;
    return make('number', `.${NUMBER.exec(text)![0]}`);
  }
  for (const [pattern, kind] of PATTERNS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return make(kind, found[0].replace(OF_AMOUNT, '$1'));
  }
  const point = text.codePointAt(at)!;
  return make('sign', String.fromCodePoint(point));
}

// "$2.9 million's worth": the possessive is no part of the amount.
const OF_AMOUNT = /^(hundred|thousand|million|billion|trillion)'s?$/i;

const PATTERNS: [RegExp, Token['kind']][] = [
  [NUMBER, 'number'],
  [FRACTION, 'number'],
  [LETTERS, 'word'],
];

const key = (word: string): string => word.replaceAll('.', '').toLowerCase();
