import { isAge } from './ages.ts';
import type { Amount } from './amount.ts';
import { isBare, isCalendar, isMixed } from './calendar.ts';
import { isLabel } from './labels.ts';
import { keyAt } from './scene.ts';
import type { Token } from './token.ts';
import { measure } from './units.ts';

/** Whether a number says how much of something there is in the world, and does not date, name or number it. */
export function isQuantity(tokens: readonly Token[], amount: Amount, coded: boolean): boolean {
  return !(
    isLabel(tokens, amount, coded) ||
    isCalendar(tokens, amount) ||
    isAge(tokens, amount) ||
    isIdleWord(tokens, amount) ||
    isScore(tokens, amount) ||
    isDenominator(tokens, amount) ||
    isPlace(tokens, amount)
  );
}

const ONE_UNITS =
  /^(case|death|person|patient|dose|tonne|ton|kilogram|kilo|barrel|dollar|yuan|yen|pair|sample|percent|unit|piece|cent|euro|pound|litre|liter|ship|vessel|train|shipment|recovery|infection|fatality|item|mask|kg|country)$/;

/** "one" as a pronoun, small words behind "the", "those": "the two countries", "these three", "one of them". */
function isIdleWord(tokens: readonly Token[], amount: Amount): boolean {
  if (!isBare(amount)) return false;
  const { from, to, value } = amount;
  // "5 things to watch", "ten reasons why"
  if (value !== null && value <= 12 && /^(things|ways|reasons|questions|takeaways)$/.test(keyAt(tokens, to)))
    return true;
  if (!amount.words) return false;
  const before = tokens[from - 1];
  const next = tokens[to];
  // "the Big Four", "the Group of Seven nations"
  if (
    /^\p{Lu}/u.test(tokens[from]!.text) &&
    (before?.text === 'Big' ||
      (before?.text === 'War' && tokens[from - 2]?.text === 'World') ||
      (before?.key === 'of' && tokens[from - 2]?.text === 'Group'))
  )
    return true;
  if (tokens[from]!.key === 'one' && to === from + 1) {
    const noun = next?.kind === 'word' ? next.key : '';
    // "confirmed cholera in one, or three percent": a count, since its share is told.
    if (
      keyAt(tokens, to) === ',' &&
      keyAt(tokens, to + 1) === 'or' &&
      tokens.slice(to + 2, to + 5).some((t) => /^(percent|per|%|pct)$/.test(t.key))
    )
      return false;
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
  return (
    value !== null &&
    value <= 12 &&
    /^(thing|way|reason|question|sides|camps|sources|others|parts|decimals?)$/.test(keyAt(tokens, to))
  );
}

/** "won 3-1", "2-1 victory", "15/20" of a mark. */
function isScore(tokens: readonly Token[], amount: Amount): boolean {
  if (!isBare(amount) || isMixed(tokens, amount)) return false;
  const { from, to } = amount;
  const dash = (k: number) =>
    /^[-–]$/.test(tokens[k]?.text ?? '') && !tokens[k]!.gap && !(tokens[k + 1]?.gap ?? true);
  const number = (k: number) => tokens[k]?.kind === 'number' && /^\d{1,3}$/.test(tokens[k]!.text);
  // "advances led declines 5 to 3"
  const led = (k: number) =>
    /^(advances|advancers|gainers|declines|decliners|losers|issues)$/.test(keyAt(tokens, k));
  if (number(from) && led(from - 1) && keyAt(tokens, to) === 'to' && number(to + 1)) return true;
  if (number(from) && keyAt(tokens, from - 1) === 'to' && number(from - 2) && led(from - 3)) return true;
  return (dash(to) && number(to + 1) && number(from)) || (dash(from - 1) && number(from - 2) && number(from));
}

/** What the figure before it is told for: "46.49 ECUs per 100 kilos", "12 deaths for every 1,000 births". */
function isDenominator(tokens: readonly Token[], amount: Amount): boolean {
  const { from, to } = amount;
  const before = keyAt(tokens, from - 1);
  // "eggs at $1.79 a dozen"
  if (keyAt(tokens, from) === 'a' && to === from + 2 && keyAt(tokens, from + 1) === 'dozen')
    return (
      tokens[from - 1]?.kind === 'number' ||
      /^(cents?|cts|dollars?|dlrs|euros?|pence|yen|yuan|rupees?)$/.test(before)
    );
  // "8,412 lots of five tonnes", "4.8 mln bags of 60 kilos": the size of each
  if (before === 'of' && /^(lots|bags|sacks|bales|drums|bottles|packs)$/.test(keyAt(tokens, from - 2)))
    return (
      isBare(amount) &&
      /\d{3}$|^(thousand|mln|million|mn)$/.test(keyAt(tokens, from - 3)) &&
      isSize(tokens, to)
    );
  return before === 'per' || (before === 'every' && /^(for|in|of)$/.test(keyAt(tokens, from - 2)));
}

/** "five tonnes", but "60 kilos each" is told of each and not for a name. */
const isSize = (tokens: readonly Token[], to: number): boolean => {
  const noun = measure(tokens, to, true);
  return noun !== null && keyAt(tokens, noun.to) !== 'each';
};

/** Degrees of latitude and longitude, and what stands in an address of the web. */
function isPlace(tokens: readonly Token[], amount: Amount): boolean {
  const next = tokens[amount.to];
  if (next?.text === '°' && /^[NSEW]$/.test(tokens[amount.to + 1]?.text ?? '')) return true;
  // "position 34.8 South"
  if (
    /^(North|South|East|West)$/.test(next?.text ?? '') &&
    /^(position|latitude|longitude)$/.test(keyAt(tokens, amount.from - 1))
  )
    return true;
  for (let k = amount.from - 1; k >= Math.max(0, amount.from - 40) && !tokens[k + 1]!.gap; k--)
    if (/^(http|https|www)$/.test(tokens[k]!.key)) return true;
  return false;
}
