import { isMonth } from './calendar.ts';
import type { Found } from './found.ts';
import { CARDINALS } from './spelled.ts';
import type { Token } from './token.ts';

const ORDINALS = new Map<string, number>(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, n): [string, number] => [word, n + 1]),
);
const SUPERLATIVES = new Set(
  'highest lowest largest smallest biggest strongest weakest fastest slowest steepest sharpest heaviest longest shortest worst best quickest deepest widest narrowest greatest poorest mildest lightest busiest richest cheapest'.split(
    ' ',
  ),
);
const PERIOD = /^(months?|years?|quarters?|weeks?|days?|decades?|half-years?|century|centuries)$/;
const PERIODLY =
  /^(yearly|annual|monthly|quarterly|daily|weekly|multi|record|historic|historical|seasonal|lifetime)$/;

/** Ranks, records and streaks: "second-largest", "highest since July 2020", "record", "eighth consecutive month". */
export function readRank(tokens: readonly Token[], i: number): Found | null {
  const hit =
    streak(tokens, i) ?? ordinal(tokens, i) ?? superlative(tokens, i) ?? high(tokens, i) ?? record(tokens, i);
  return (
    hit && {
      from: i,
      to: hit.to,
      form: 'rank',
      value: hit.rank,
      printed: { low: hit.rank ?? Number.NEGATIVE_INFINITY, high: hit.rank ?? Number.POSITIVE_INFINITY },
      plain: null,
      scale: 0,
      unit: 'rank',
      money: false,
      words: true,
      malformed: null,
      kind: 'rank',
    }
  );
}

interface Hit {
  to: number;
  rank: number | null;
}

/** "third", "21st": the number and the token after it. */
function ordinalAt(tokens: readonly Token[], i: number): Hit | null {
  const token = tokens[i];
  const word = ORDINALS.get(token?.key ?? '');
  if (word !== undefined) return { to: i + 1, rank: word };
  const suffix = tokens[i + 1];
  if (token?.kind === 'number' && suffix && !suffix.gap && /^(st|nd|rd|th)$/.test(suffix.key))
    return { to: i + 2, rank: Number(token.text) };
  return null;
}

/** "fourth in a row", "seventh straight month", "eighth consecutive month", "for three straight months". */
function streak(tokens: readonly Token[], i: number): Hit | null {
  const nth = ordinalAt(tokens, i);
  const count = nth
    ? null
    : (CARDINALS.get(tokens[i]!.key) ??
      (tokens[i]!.kind === 'number' && /^\d{1,2}$/.test(tokens[i]!.text) ? Number(tokens[i]!.text) : null));
  const rank = nth?.rank ?? count;
  if (!rank) return null;
  const at = nth?.to ?? i + 1;
  if (/^(straight|consecutive|successive)$/.test(tokens[at]?.key ?? '')) {
    // Up to the noun the streak counts.
    const end =
      tokens[at + 1]?.key === 'monthly' ||
      tokens[at + 1]?.key === 'annual' ||
      tokens[at + 1]?.key === 'quarterly'
        ? at + 3
        : at + 2;
    return { to: Math.min(end, tokens.length), rank };
  }
  for (let k = at; k < Math.min(at + 4, tokens.length - 2); k++) {
    if (tokens[k]!.key === 'in' && tokens[k + 1]!.key === 'a' && tokens[k + 2]!.key === 'row')
      return { to: k + 3, rank };
    if (tokens[k]!.kind !== 'word') break;
    if (tokens[k]!.key === 'running' && PERIOD.test(tokens[k - 1]!.key)) return { to: k + 1, rank };
  }
  return null;
}

/** "second-largest", "tenth biggest"; "first … in five months", "first time". */
function ordinal(tokens: readonly Token[], i: number): Hit | null {
  const nth = ordinalAt(tokens, i);
  if (!nth) return null;
  let at = nth.to;
  if (tokens[at]?.text === '-' && !tokens[at]!.gap) at++;
  if (SUPERLATIVES.has(tokens[at]?.key ?? '') || /^(most|least|top)$/.test(tokens[at]?.key ?? '')) {
    const end = since(tokens, at + 1);
    return { to: end ?? at + 1, rank: nth.rank };
  }
  if (nth.rank !== 1) return null;
  if (
    tokens[at]?.key === 'time' &&
    !/^(voters?|buyers?|offenders?|ever|job)$/.test(tokens[at + 1]?.key ?? '')
  ) {
    const end = since(tokens, at + 1);
    return end || /^(for|the)$/.test(tokens[i - 1]?.key ?? '') ? { to: end ?? at + 1, rank: 1 } : null;
  }
  // "first goods trade deficit in five months", "first fall since May"
  for (let k = at; k < Math.min(at + 9, tokens.length); k++) {
    if (tokens[k]!.kind !== 'word' && tokens[k]!.text !== '-') break;
    const end = k > at ? since(tokens, k) : null;
    if (end) return { to: end, rank: 1 };
    // "year-on-year", "one-day"
    if (tokens[k]!.text === '-' || tokens[k + 1]?.text === '-' || tokens[k - 1]!.text === '-') continue;
    if (PERIOD.test(tokens[k]!.key) || /^(of|to|for|half|quarter|case|cases)$/.test(tokens[k]!.key)) break;
  }
  return null;
}

const MONTHS = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)/;

/** "since July 2020", "since February", "in five months", "in more than a year", "on record", "ever": where it ends. */
function since(tokens: readonly Token[], i: number): number | null {
  const { key } = tokens[i] ?? { key: '' };
  if (key === 'ever') return i + 1;
  if (key === 'on' && tokens[i + 1]?.key === 'record') return i + 2;
  if (/^(so far|to date|in history|in memory)$/.test(`${key} ${tokens[i + 1]?.key}`)) return i + 2;
  if (key === 'since') {
    let at = i + 1;
    while (
      /^(the|at|least|early|late|mid|records?|began|beginning|end|of|first|second|third|fourth|quarter|half|start|last)$/.test(
        tokens[at]?.key ?? '',
      ) ||
      tokens[at]?.text === '-'
    )
      at++;
    const month = MONTHS.test(tokens[at]?.key ?? '');
    if (month) at++;
    if (month && tokens[at]?.text === '.' && tokens[at + 1]?.kind === 'number') at++;
    if (month && tokens[at]?.kind === 'number' && /^\d{1,2}$/.test(tokens[at]!.text))
      at += tokens[at + 1]?.text === ',' && /^\d{4}$/.test(tokens[at + 2]?.text ?? '') ? 2 : 1;
    if (/^(1[5-9]|20)\d\d$/.test(tokens[at]?.text ?? '')) return at + 1;
    return at > i + 1 ? at : tokens[i + 1]?.kind === 'word' ? i + 2 : null;
  }
  if (key !== 'in' && key !== 'for') return null;
  for (let at = i + 1; at < Math.min(i + 7, tokens.length); at++) {
    if (PERIOD.test(tokens[at]!.key))
      return at > i + 1 && !/^(the|this|that|each|every|past|some|most)$/.test(tokens[i + 1]!.key)
        ? at + 1
        : null;
    if (tokens[at]!.kind === 'sign' && tokens[at]!.text !== '-') return null;
    if (MONTHS.test(tokens[at]!.key) && tokens[at]!.key.length > 2) return null;
  }
  return null;
}

/** "highest since July 2020", "lowest on record"; a bare "biggest" where it is said of something. */
function superlative(tokens: readonly Token[], i: number): Hit | null {
  if (!SUPERLATIVES.has(tokens[i]!.key)) return null;
  for (let k = i + 1; k < Math.min(i + 6, tokens.length); k++) {
    const end = since(tokens, k);
    if (end) return { to: end, rank: null };
    if (tokens[k]!.kind !== 'word' && tokens[k]!.text !== '-') break;
  }
  const before = tokens[i - 1]?.key ?? '';
  if (!/^(the|its|their|our)$/.test(before) && !before.endsWith("'s")) return null;
  // Only what is said of something: "Coal was the biggest export item", "Russia, its largest supplier,".
  for (let k = i - 2; k >= Math.max(0, i - 5); k--) {
    if (/^(was|is|were|are|remained|remains|became|become|being|as|by|stayed|be)$/.test(tokens[k]!.key))
      return { to: i + 1, rank: 1 };
    if (tokens[k]!.kind !== 'word') break;
  }
  return null;
}

/** "five-month low", "yearly high", "two-year high", "all-time high", "record high". */
function high(tokens: readonly Token[], i: number): Hit | null {
  let at = i;
  const number = CARDINALS.has(tokens[i]!.key) || tokens[i]!.kind === 'number';
  if (number) {
    if (tokens[i + 1]?.text !== '-' || !PERIOD.test(tokens[i + 2]?.key ?? '')) return null;
    at = i + 3;
  } else if (tokens[i]!.key === 'all' && tokens[i + 1]?.text === '-' && tokens[i + 2]?.key === 'time')
    at = i + 3;
  else if (PERIODLY.test(tokens[i]!.key)) {
    at = i + 1;
    if (tokens[at]?.text === '-' && !tokens[at]!.gap) at++;
    if (PERIOD.test(tokens[at]?.key ?? '') && tokens[i]!.key === 'multi') at++;
  } else return null;
  if (tokens[at]?.text === '-' && !tokens[at]!.gap) at++;
  if (!/^(high|low|highs|lows|peak|trough)$/.test(tokens[at]?.key ?? '')) return null;
  return { to: at + 1, rank: number ? null : 1 };
}

/** "a record $218 billion", "hit a record", "record exports": not "records show", "track record", "off the record". */
function record(tokens: readonly Token[], i: number): Hit | null {
  const { key } = tokens[i]!;
  if (key !== 'record') return null;
  const before = tokens[i - 1]?.key ?? '';
  const next = tokens[i + 1];
  if (
    /^(track|the|on|off|for|to|criminal|medical|no|this|that|will|did|not|they|of|court|public|poor|good|its|their|his|and|world|customs|own|paper|also)$/.test(
      before,
    )
  )
    return null;
  if (
    /^(keeping|label|company|books?|store|producer|deal|holder|of|for|on|that|date|year)$/.test(
      next?.key ?? '',
    ) ||
    // "Pay April 30. Record April 15": the day a dividend is due to those on the books.
    isMonth(next)
  )
    return null;
  return { to: i + 1, rank: 1 };
}
