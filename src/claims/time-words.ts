import type { Token } from '../figures/token.ts';
import type { Unit, YearTold } from './time-when.ts';

/** A piece of grammar read from a token on: what it says, and the token behind it. */
export interface Read<T> {
  is: T;
  to: number;
}

export const keyAt = (tokens: readonly Token[], i: number): string => tokens[i]?.key ?? '';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:'s)?$/;

/** A month by name, 1 to 12; "May", not "may". A full stop of an abbreviation is taken along. */
export function monthAt(tokens: readonly Token[], i: number): Read<number> | null {
  const token = tokens[i];
  if (token?.kind !== 'word' || !MONTH.test(token.key) || !/^\p{Lu}/u.test(token.text)) return null;
  const stop = tokens[i + 1];
  const short = token.key.length <= 4 && stop?.text === '.' && !stop.gap && tokens[i + 2] !== undefined;
  return { is: MONTHS.indexOf(token.key.slice(0, 3)) + 1, to: i + (short ? 2 : 1) };
}

/** A day of the month: 16, 16th. */
export function dayAt(tokens: readonly Token[], i: number): Read<number> | null {
  const token = tokens[i];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  if (day < 1 || day > 31) return null;
  // A time of day: 18:00.
  const colon = tokens[i + 1];
  if (colon?.text === ':' && !colon.gap && tokens[i + 2]?.gap === false) return null;
  const suffix = tokens[i + 1];
  return { is: day, to: suffix && !suffix.gap && /^(st|nd|rd|th)$/.test(suffix.key) ? i + 2 : i + 1 };
}

/** A year in four digits. */
export function fourDigits(tokens: readonly Token[], i: number): Read<number> | null {
  const token = tokens[i];
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.text)) return null;
  return { is: Number(token.text), to: i + 1 };
}

/** The year behind a month or a quarter: "2021", ", 2021", "of 2021", "last year", "of that year", "of the previous year". */
export function yearBehind(tokens: readonly Token[], at: number): Read<YearTold> {
  let i = at;
  const comma = keyAt(tokens, i) === ',';
  if (comma || /^(of|in|for)$/.test(keyAt(tokens, i))) i++;
  if (/^(calendar|all)$/.test(keyAt(tokens, i))) i++;
  const year = fourDigits(tokens, i);
  if (year) return year;
  if (comma) return { is: null, to: at };
  if (keyAt(tokens, i) === 'the' && keyAt(tokens, i + 1) !== 'year') i++;
  const word = keyAt(tokens, i);
  // "of the previous fiscal year": the same months of it lie as far back.
  if (/^(fiscal|financial|marketing|crop)$/.test(keyAt(tokens, i + 1))) i++;
  const noun = keyAt(tokens, i + 1);
  if (!/^(year('s)?|season)$/.test(noun)) return yearPassed(tokens, i, at);
  if (word === 'last' || word === 'this' || word === 'next') return { is: word, to: i + 2 };
  if (word === 'that' || word === 'same') return { is: 'that', to: i + 2 };
  if (word === 'current') return { is: 'this', to: i + 2 };
  if (/^(previous|preceding|prior)$/.test(word)) return { is: 'before', to: i + 2 };
  return yearPassed(tokens, i, at);
}

/** "May a year earlier", "the quarter the year before". */
function yearPassed(tokens: readonly Token[], i: number, at: number): Read<YearTold> {
  const [a, b, c] = [keyAt(tokens, i), keyAt(tokens, i + 1), keyAt(tokens, i + 2)];
  if (/^(a|one|the)$/.test(a) && b === 'year' && /^(earlier|before|ago|previously|prior)$/.test(c))
    return { is: 'before', to: i + 3 };
  return { is: null, to: at };
}

export const NOUN_OF_CHANGE =
  /^(fall|rise|drop|increase|decrease|decline|gain|growth|jump|surge|slump|slide|dip|climb|loss|contraction|expansion|reduction|advance|plunge|leap)$/;

const SMALL = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'first second third fourth'.split(' ');

/** "Four", "12", "a": a small whole number. */
export function countAt(tokens: readonly Token[], i: number): Read<number> | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.kind === 'number')
    return /^\d{1,3}$/.test(token.text) ? { is: Number(token.text), to: i + 1 } : null;
  const nth = SMALL.indexOf(token.key);
  if (nth >= 0) return { is: nth + 1, to: i + 1 };
  return token.key === 'a' || token.key === 'an' ? { is: 1, to: i + 1 } : null;
}

/** "First", "2nd", "third": 1 to 4, else null. */
export function ordinalAt(tokens: readonly Token[], i: number): Read<number> | null {
  const nth = ORDINALS.indexOf(keyAt(tokens, i));
  if (nth >= 0) return { is: nth + 1, to: i + 1 };
  const digit = /^[1-4]$/.exec(keyAt(tokens, i));
  return digit && /^(st|nd|rd|th)$/.test(keyAt(tokens, i + 1)) ? { is: Number(digit[0]), to: i + 2 } : null;
}

const UNITS = new Map<string, Unit>([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['half', 'half'],
  ['year', 'year'],
  ['period', 'period'],
  ['stretch', 'period'],
  ['span', 'period'],
]);

export function unitAt(tokens: readonly Token[], i: number): Unit | null {
  const key = keyAt(tokens, i).replace(/'s$/, '');
  return UNITS.get(key) ?? UNITS.get(key.replace(/s'?$/, '')) ?? null;
}

const OPENERS = new Set(
  (
    'y m q h yoy mom qoq annual yearly monthly quarterly on over from between since as up by until till through to so thus the a an that this those these ' +
    'early late mid end start beginning middle turn outset close first second third fourth last final closing fiscal financial fy ' +
    'full whole entire single same corresponding comparable equivalent like similar prior previous preceding following next coming ' +
    'past current season campaign marketing crop yesterday today sunday monday tuesday wednesday thursday friday saturday ' +
    SMALL.join(' ')
  ).split(' '),
);

/** Whether words of time may begin with the token: most words begin none, and are not looked at further. */
export const opensTime = (token: Token): boolean =>
  token.kind === 'number' ||
  (token.kind === 'word' && (OPENERS.has(token.key) || MONTH.test(token.key) || unitAt([token], 0) !== null));

/** A dash or a word that joins the two ends of a stretch of time. */
export const joinsAt = (tokens: readonly Token[], i: number): boolean =>
  /^(-|–|—|to|through|thru|until|till|\/)$/.test(keyAt(tokens, i));
