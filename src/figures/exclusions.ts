import type { Amount } from './amount.ts';
import { isBare, isCalendar } from './calendar.ts';
import { isLabel } from './labels.ts';
import type { Token } from './token.ts';

/** Whether a number says how much of something there is in the world, and does not date, name or number it. */
export function isQuantity(tokens: readonly Token[], amount: Amount, coded: boolean): boolean {
  return !(
    isLabel(tokens, amount, coded) ||
    isCalendar(tokens, amount) ||
    isAge(tokens, amount) ||
    isIdleWord(tokens, amount) ||
    isScore(tokens, amount) ||
    isPlace(tokens, amount)
  );
}

/** "aged 65", "45-year-old", "Park Seong-min, 44, a broker", "Mr. Kim (56)", "below 5 years of age". */
function isAge(tokens: readonly Token[], amount: Amount): boolean {
  if (!isBare(amount)) return false;
  const { from, to, value } = amount;
  const before = tokens[from - 1];
  if (/^(aged|age|ages)$/.test(before?.key ?? '')) return true;
  for (let k = from - 1; k >= Math.max(0, from - 5); k--) {
    const { key, kind } = tokens[k]!;
    if (/^(aged|ages)$/.test(key)) return true;
    if (kind === 'word' && !/^(of|between|from|to|and|under|over|below|above)$/.test(key)) break;
  }
  if (value === null || !Number.isInteger(value) || value < 1 || value > 110) return false;
  if (tokens[to]?.key === 'years' && /^(old|of)$/.test(tokens[to + 1]?.key ?? '')) return true;
  if (
    /^(under|over|below|above)$/.test(before?.key ?? '') &&
    /^(children|adults|people|those|women|men|aged|anyone|population)$/.test(tokens[from - 2]?.key ?? '')
  )
    return !tokens[to] || tokens[to]!.kind === 'sign' || !/s$/.test(tokens[to]!.key);
  if (tokens[from]!.kind !== 'number' || to !== from + 1) return false;
  const opens = before?.text;
  const closes = tokens[to]?.text ?? '';
  const name = tokens[from - 2];
  if (name?.kind !== 'word' || !/^\p{Lu}/u.test(name.text)) return false;
  if (opens === '(' && closes === ')') return isPerson(tokens, from - 2);
  if (opens !== ',' || !/^[,.;]$/.test(closes)) return false;
  // ", 44, a broker", ", 38, who", ", 47." — not the items of a list ("Asia 38, Latin America 19").
  const after = tokens[to + 1];
  return (
    closes !== ',' ||
    (after?.kind === 'word' && after.gap && !/^\p{Lu}/u.test(after.text)) ||
    isPerson(tokens, from - 2)
  );
}

/** A title, or a name of two parts and more, ends at the token. */
function isPerson(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k >= Math.max(0, i - 6); k--) {
    if (/^(mr|mrs|ms|dr|prof|sir|professor|madam|president|minister)$/.test(tokens[k]!.key)) return true;
  }
  return false;
}

const ONE_UNITS =
  /^(case|death|person|patient|dose|tonne|ton|kilogram|kilo|barrel|dollar|yuan|yen|pair|sample|percent|unit|piece|cent|euro|pound|litre|liter|ship|vessel|train|shipment|recovery|infection|fatality|item|mask|kg|country)$/;

/** "one" as a pronoun, small words behind "the", "those": "the two countries", "these three", "one of them". */
function isIdleWord(tokens: readonly Token[], amount: Amount): boolean {
  if (!isBare(amount) || !amount.words) return false;
  const { from, to, value } = amount;
  const before = tokens[from - 1];
  const next = tokens[to];
  if (tokens[from]!.key === 'one' && to === from + 1) {
    const noun = next?.kind === 'word' ? next.key : '';
    if (ONE_UNITS.test(noun))
      return /^(the|this|that|which|any|every|each|another|no)$/.test(before?.key ?? '');
    return true;
  }
  if (
    value !== null &&
    value <= 12 &&
    /^(the|these|those|his|her|its|their|our|my|your|both|all|other|last|first|next|previous|past|any|top|every|big|latter|final|remaining|said)$/.test(
      before?.key ?? '',
    )
  )
    return true;
  if (value !== null && value <= 12 && before?.key.endsWith("'s")) return true;
  return false;
}

/** "won 3-1", "2-1 victory", "15/20" of a mark. */
function isScore(tokens: readonly Token[], amount: Amount): boolean {
  if (!isBare(amount)) return false;
  const { from, to } = amount;
  const dash = (k: number) =>
    /^[-–]$/.test(tokens[k]?.text ?? '') && !tokens[k]!.gap && !(tokens[k + 1]?.gap ?? true);
  const number = (k: number) => tokens[k]?.kind === 'number' && /^\d{1,3}$/.test(tokens[k]!.text);
  return (dash(to) && number(to + 1) && number(from)) || (dash(from - 1) && number(from - 2) && number(from));
}

/** Degrees of latitude and longitude, and what stands in an address of the web. */
function isPlace(tokens: readonly Token[], amount: Amount): boolean {
  const next = tokens[amount.to];
  if (next?.text === '°' && /^[NSEW]$/.test(tokens[amount.to + 1]?.text ?? '')) return true;
  for (let k = amount.from - 1; k >= Math.max(0, amount.from - 40) && !tokens[k + 1]!.gap; k--)
    if (/^(http|https|www)$/.test(tokens[k]!.key)) return true;
  return false;
}
