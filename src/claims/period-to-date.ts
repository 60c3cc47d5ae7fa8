import type { Token } from '../figures/token.ts';
import { wordTable } from '../records/word-table.ts';
import type { When } from './time-when.ts';
import { fourDigits, keyAt, type Read, unitAt } from './time-words.ts';

type Tokens = readonly Token[];
type Found = Read<When> | null;

/** What has to stand behind the first word. */
const OPENS: Record<string, RegExp> = wordTable({
  ...{ so: /^far$/, thus: /^far$/, to: /^date$/, since: /^the$/, this: /^(?:year|month)$/ },
  ...{ year: /^(?:so|thus|to|-)$/, month: /^(?:so|thus|to|-)$/ },
});

/** "So far this year", "year to date", "since the start of the year", "to date", "so far". */
export function toDate(tokens: Tokens, i: number): Found {
  const opens = OPENS[keyAt(tokens, i)];
  if (!opens?.test(keyAt(tokens, i + 1))) return null;
  const words = [0, 1, 2, 3, 4, 5].map((k) => keyAt(tokens, i + k));
  const said = words.filter((w) => w !== '-').join(' ');
  const dashes = words.slice(0, 5).filter((w) => w === '-').length;
  const [, thus] = /^(?:so|thus) far (?:in |this )(?:the )?(year|month)\b/.exec(said) ?? [];
  if (thus)
    return {
      is: { is: 'to-date', unit: thus as 'year' | 'month' },
      to: i + (/ the /.test(said.slice(0, 14)) ? 5 : 4),
    };
  // "This year so far", "the year so far", "this year to date".
  const [, so] = /^(?:this )?(year|month) (?:so far|thus far|to date)\b/.exec(said) ?? [];
  if (so)
    return {
      is: { is: 'to-date', unit: so as 'year' | 'month' },
      to: i + (/^this/.test(said) ? 4 : 3) + dashes,
    };
  if (
    /^since the (?:start|beginning) of$/.test(words.slice(0, 5).join(' ')) ||
    /^since the (?:start|beginning) of (?:the|this)\b/.test(said)
  ) {
    const unit = unitAt(tokens, i + 5);
    if (unit === 'month') return { is: { is: 'to-date', unit }, to: i + 6 };
  }
  if (/^(?:to date|so far|thus far)\b/.test(said)) return { is: { is: 'now' }, to: i + 2 };
  return null;
}

/** "So far in 2023", "2023 so far", "2023 to date". */
export function yearSoFar(tokens: Tokens, i: number): Found {
  const opens = /^(so|thus)$/.test(keyAt(tokens, i)) && keyAt(tokens, i + 1) === 'far';
  const year = fourDigits(tokens, opens ? i + (keyAt(tokens, i + 2) === 'in' ? 3 : 2) : i);
  if (!year) return null;
  const is: When = { is: 'to-date', unit: 'year', year: year.is };
  if (opens) return { is, to: year.to };
  const [a, b] = [keyAt(tokens, year.to), keyAt(tokens, year.to + 1)];
  return (/^(so|thus)$/.test(a) && b === 'far') || (a === 'to' && b === 'date')
    ? { is, to: year.to + 2 }
    : null;
}

/** "The annual deficit", "Annual exports": of the year just told, or the twelve months up to what is spoken of. */
export function annual(tokens: Tokens, i: number): Found {
  if (!/^(annual|yearly)$/.test(keyAt(tokens, i))) return null;
  // Bare it opens a heading or a sentence: "annual exports of $5 billion" within one are of any year.
  if (i > 0 && !/^(the|its|this|that)$/.test(keyAt(tokens, i - 1))) return null;
  let at = i + 1;
  while (/^(trade|goods|merchandise|current|account|external|total)$/.test(keyAt(tokens, at))) at++;
  return /^(deficit|surplus|gap|shortfall|balance|total|turnover|bill|sum|figure|exports|imports|shipments|sales|purchases)$/.test(
    keyAt(tokens, at),
  )
    ? { is: { is: 'trailing', months: 12 }, to: i + 1 }
    : null;
}

/** "This fiscal year", "the full fiscal year", "last fiscal": told from the article's day. */
export function fiscalHere(tokens: Tokens, i: number): Found {
  let at = i;
  let by: number | null = null;
  if (/^(full|whole|entire)$/.test(keyAt(tokens, at)) && keyAt(tokens, i - 1) === 'the')
    [by, at] = [0, at + 1];
  if (/^(this|current|ongoing|running)$/.test(keyAt(tokens, at))) [by, at] = [0, at + 1];
  else if (/^(last|previous|past)$/.test(keyAt(tokens, at))) [by, at] = [-1, at + 1];
  if (by === null || !/^(fiscal|financial)$/.test(keyAt(tokens, at))) return null;
  const to = /^year('s)?$/.test(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (to === at + 1 && keyAt(tokens, at) !== 'fiscal') return null;
  if (tokens[to]?.kind === 'number') return null;
  // "The $451 billion of the previous fiscal": before the one that is spoken of.
  if (keyAt(tokens, i) === 'previous') return { is: { is: 'moved', months: -12, days: 0 }, to };
  return { is: { is: 'fiscal-part', from: 1, to: 12, year: null, two: false, by }, to };
}
