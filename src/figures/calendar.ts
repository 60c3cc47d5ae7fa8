import type { Amount } from './amount.ts';
import type { Token } from './token.ts';

export const MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;
const SPAN =
  /^(seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|weekends?|fortnights?|months?|mths?|quarters?|qtrs?|years?|yrs?|decades?|centuries|century|nights?|mornings?|evenings?|semesters?|sundays?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?)$/;

const isYear = (text: string): boolean => /^(1[5-9]|20|21)\d\d$/.test(text);
export const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && MONTH.test(token.key) && /^\p{Lu}/u.test(token.text);

/** A bare number without currency, percent, scale or fraction: only those can be dates, labels, ages. */
export const isBare = (amount: Amount): boolean =>
  amount.currency === null && amount.percent === null && !amount.scaled;

/** A whole number with a fraction behind it, "3-1/8", "98 3/4": how prices of exchanges are told. */
export const isMixed = (tokens: readonly Token[], { from, words }: Amount): boolean =>
  words &&
  tokens[from]!.kind === 'number' &&
  keyOf(tokens, from + (keyOf(tokens, from + 1) === '-' ? 3 : 2)) === '/';
const keyOf = (tokens: readonly Token[], i: number): string => tokens[i]?.key ?? '';

/** Whether the number is part of a date, a year, a time of day or a length of time. */
export function isCalendar(tokens: readonly Token[], amount: Amount): boolean {
  if (isMonthsToDate(tokens, amount)) return true;
  if (!isBare(amount)) return false;
  if (isMixed(tokens, amount)) return isSpan(tokens, amount);
  return (
    isDate(tokens, amount) || isYearHere(tokens, amount) || isClock(tokens, amount) || isSpan(tokens, amount)
  );
}

/** "9M FY22", "11M 2023": so many months of a year. */
function isMonthsToDate(tokens: readonly Token[], { from, to, currency, percent }: Amount): boolean {
  if (currency !== null || percent !== null || to !== from + 2 || tokens[from + 1]!.text !== 'M')
    return false;
  const months = /^(?:[1-9]|1[0-2])$/.test(tokens[from]!.text) && !tokens[from + 1]!.gap;
  const next = tokens[to];
  return months && next !== undefined && (next.key === 'fy' || isYear(next.text));
}

function isDate(tokens: readonly Token[], { from, to }: Amount): boolean {
  const token = tokens[from]!;
  if (token.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return dotted(tokens, from);
  // "On May 3, 12 of 31 wagons were empty"
  if (tokens[to]?.key === 'of' && (tokens[to + 1]?.kind === 'number' || tokens[to + 1]?.key === 'the'))
    return false;
  // "Since 14 February, 23 cases"
  if (tokens[from - 1]?.key === ',' && tokens[to]?.kind === 'word' && COUNTABLE.test(tokens[to]!.key))
    return false;
  const day = Number(token.text) >= 1 && Number(token.text) <= 31;
  if (!day) return dotted(tokens, from);
  let at = from - 1;
  // "June 20", "Jan. 16", "June 1-20", "Dec. 18 and 20"
  if (tokens[at]?.text === '.' && !tokens[at]!.gap) at--;
  if (isMonth(tokens[at])) return true;
  for (let k = from - 1; k >= Math.max(0, from - 5); k--) {
    const word = tokens[k]!;
    if (isMonth(word)) return true;
    if (!/^([-–—.,&]|and|to|or|through|the|\d{1,2}|st|nd|rd|th|until|till)$/.test(word.key)) break;
  }
  // "20 June", "3-9 October", "1 to 16 May", "15th of June", "29th April"
  for (let k = to; k < Math.min(tokens.length, to + 6); k++) {
    const word = tokens[k]!;
    if (isMonth(word)) return true;
    if (!/^([-–—/]|and|to|or|\d{1,2}|st|nd|rd|th|of|the|until)$/.test(word.key)) break;
  }
  return dotted(tokens, from);
}

/** Numbers joined by / or - into a date or a fiscal year: 2022/04/21, 10/05/2022, 2018-19, 2022-06-20, 3/012. */
function dotted(tokens: readonly Token[], i: number): boolean {
  const left = joint(tokens, i - 1) && tokens[i - 2]?.kind === 'number';
  const right = joint(tokens, i + 1) && tokens[i + 2]?.kind === 'number' && !tokens[i + 2]!.gap;
  if (/^\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})$/.test(tokens[i]!.text)) return true;
  if (!left && !right) return false;
  const all = [tokens[i - 2]?.text ?? '', tokens[i]!.text, tokens[i + 2]?.text ?? ''];
  if (left && right) return true;
  // The last or first of three: 2022/04/21.
  const chained = (k: number) =>
    joint(tokens, k) && tokens[k + 1]?.kind === 'number' && tokens[k - 1]?.kind === 'number';
  if ((left && chained(i - 3)) || (right && chained(i + 3))) return true;
  const [a, b] = left ? [all[0]!, all[1]!] : [all[1]!, all[2]!];
  return isYear(a) && /^(\d{2}|\d{4})$/.test(b) && (a.length !== b.length || isYear(b));
}

const joint = (tokens: readonly Token[], i: number): boolean =>
  /^[-–/]$/.test(tokens[i]?.text ?? '') && !tokens[i]!.gap && !(tokens[i + 1]?.gap ?? true);

const COUNTABLE =
  /^(cases?|deaths?|people|persons|tonnes?|tons?|kilograms?|kg|barrels?|doses?|pairs?|units|pieces|patients|recoveries|infections|items|masks|vehicles|ships|litres|liters|ventilators|thermometers|workers|employees|jobs|companies|firms|dead|new|confirmed|suspected|additional|more|injured|homes|houses|shares|votes|metres|meters|km|mw|families|households|inhabitants)$/;

function isYearHere(tokens: readonly Token[], { from, to }: Amount): boolean {
  const token = tokens[from]!;
  if (token.kind !== 'number' || to !== from + 1) return false;
  // "the 1990s", "'90s"
  const next = tokens[to];
  if (next && !next.gap && /^'?s$/.test(next.key)) return true;
  if (next?.text === "'" && tokens[to + 1]?.key === 's') return true;
  if (!isYear(token.text)) return false;
  const before = tokens[from - 1]?.key ?? '';
  const temporal =
    isMonth(tokens[from - 1]) ||
    (before === '.' && isMonth(tokens[from - 2])) ||
    /^(in|of|since|by|until|till|from|during|before|after|early|late|mid|year|fiscal|fy|between|through|and|to|for|than|than|around|about|end|spring|summer|autumn|fall|winter|quarter|half|q1|q2|q3|q4|h1|h2|'|"|\(|,|;|-|–|\/|annual|the|pre|post|circa)$/.test(
      before,
    );
  if (next?.kind === 'word' && COUNTABLE.test(next.key))
    return (
      temporal &&
      /^(in|since|during|by|until|early|late|fiscal|after|before)$/.test(before) &&
      !/^(tonnes?|tons?|kg|barrels?|doses?|pairs?)$/.test(next.key)
    );
  return true;
}

const ZONES =
  /^(gmt|utc|cet|cest|est|edt|pst|pdt|cst|cdt|ist|kst|jst|sgt|hkt|bst|aest|local|hours|hrs|eat|wib|msk|et|pt)$/;

function isClock(tokens: readonly Token[], { from, to }: Amount): boolean {
  const token = tokens[from]!;
  const next = tokens[to];
  if (next && /^(am|pm)$/.test(next.key)) return true;
  if (next?.key === "o'clock" || next?.key === 'noon') return true;
  if (
    /^\d{3,4}$/.test(token.text) &&
    ZONES.test(next?.key ?? '') &&
    (next!.key !== 'hours' || token.text.length === 4) &&
    // "403 local infections"
    (next!.key !== 'local' || !tokens[to + 1] || /^(time|hours|,|\.)$/.test(tokens[to + 1]!.key))
  )
    return true;
  if (/^\d{1,2}\.\d{2}$/.test(token.text) && ZONES.test(next?.key ?? '')) return true;
  const colon = (k: number) => tokens[k]?.text === ':' && !tokens[k]!.gap && !(tokens[k + 1]?.gap ?? true);
  if (/^\d{1,2}$/.test(token.text) && colon(to) && /^\d{2}$/.test(tokens[to + 1]?.text ?? '')) return true;
  return /^\d{2}$/.test(token.text) && from >= 2 && colon(from - 1) && tokens[from - 2]?.kind === 'number';
}

/** "a life expectancy of 84.2 years", "can expect to live 79 years", "the median age is 28 years": a statistic. */
function isLifetime(tokens: readonly Token[], from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 16); k--) {
    const { key, kind } = tokens[k]!;
    if (key === ';' || (key === ',' && /^(and|but|while)$/.test(keyOf(tokens, k + 1)))) return false;
    if (kind !== 'word') continue;
    const next = keyOf(tokens, k + 1);
    if (key === 'lifespan' || (key === 'life' && /^(expectanc(y|ies)|spans?)$/.test(next))) return true;
    if (key === 'live' && keyOf(tokens, k - 1) === 'to' && /^expect/.test(keyOf(tokens, k - 2))) return true;
    if (/^(median|mean|average)$/.test(key) && next === 'age') return true;
  }
  return false;
}

/** "20 days", "five-month", "the first eight months": a length of time, unless it is what is counted. */
function isSpan(tokens: readonly Token[], { from, to }: Amount): boolean {
  let at = to;
  while (
    /^(-|more|consecutive|straight|full|long|calendar|whole|successive|or|so|previous|past|last|next|first|final|remaining|preceding|following|other|trading|short|different)$/.test(
      tokens[at]?.key ?? '',
    ) &&
    at < to + 3
  )
    at++;
  const noun = tokens[at]?.key ?? '';
  // "fell to 761 last week"
  if (/^(last|past|previous|next)$/.test(keyOf(tokens, at - 1)) && at > to && !noun.endsWith('s'))
    return false;
  if (SPAN.test(noun)) {
    if (/^years?$/.test(noun) && isLifetime(tokens, from)) return false;
    const amountBehind =
      tokens[at + 1]?.key === 'of' &&
      /^(food|stocks?|supply|supplies|imports?|consumption|cover|rations|reserves|demand|output|sales)$/.test(
        tokens[at + 2]?.key ?? '',
      );
    return !amountBehind;
  }
  // "the first three of the year" is rare; "first 20 days" ends above. "first 11 of 2023" does not come.
  return /^(first|last|past|previous|next)$/.test(tokens[from - 1]?.key ?? '') && noun === '';
}
