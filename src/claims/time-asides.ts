import type { Token } from '../figures/token.ts';
import type { Placed } from './time-figures.ts';
import type { Mention } from './time-when.ts';
import { keyAt, NOUN_OF_CHANGE } from './time-words.ts';

/** "After falling 5 percent in April, exports …", "exports, which fell in April, rose": an aside before the statement. */
export function isAhead(tokens: readonly Token[], { from, to }: Mention): boolean {
  const opened = from < 40 && ASIDE.test(keyAt(tokens, 0));
  if (keyAt(tokens, to) !== ',') return opened && tokens.slice(0, 60).findIndex((t) => t.key === ',') > to;
  let at = from - 1;
  while (at > 0 && from - at < 12 && keyAt(tokens, at) !== ',') at--;
  if (keyAt(tokens, at) === ',') return /^(which|having|after|following)$/.test(keyAt(tokens, at + 1));
  return at === 0 && opened;
}

const ASIDE = /^(after|following|having|while|although|though|despite|whereas)$/;

/** "Exported in the month": that of the report, whatever it was compared with before. */
export const isTheMonth = (tokens: readonly Token[], { when, from }: Mention): boolean =>
  when.is === 'here' && when.unit === 'month' && when.count === 1 && tokens[from]!.key === 'the';

/** "Imports were $642 billion, so the annual deficit was $10 billion": what comes out of amounts is of their time. */
export const isOutcome = (
  tokens: readonly Token[],
  placed: readonly Placed[],
  { from }: Mention,
  figure: number,
): boolean =>
  figure > 0 &&
  tokens
    .slice(placed[figure - 1]!.to, from)
    .some((t) => /^(so|leaving|giving|making|bringing|putting)$/.test(t.key));

/** Behind "the" and the amount: "recorded in", "sold in", "of". */
const OF_IT =
  /^(?:of|(?:[a-z]+ ){0,2}(?:[a-z]+ed|seen|sold|bought|sent|spent|paid|made|won|shipped) (?:in|for|during|over))$/;

/** "Still below the $215.3 million of the first quarter of 2020", "2 percent of all exports in 2020": time of that alone. */
export function isAside(tokens: readonly Token[], one: Placed, mention: Mention): boolean {
  const behind = tokens[one.to]?.key ?? '';
  if (one.figure.kind === 'share') return behind === 'of' && mention.from > one.to + 1;
  const before = tokens[one.from - 1]?.key ?? '';
  if (isAim(tokens, one, mention)) return true;
  if (before !== 'the') return false;
  const held = tokens[mention.from - 1]?.key === 'the' ? 2 : 1;
  if (tokens[mention.from - held]?.key === 'of') return true;
  const words = tokens.slice(one.to, mention.from - held + 1).map((t) => t.key);
  return words.length < 6 && OF_IT.test(words.join(' '));
}

/** "The $200 billion set as a goal for 2024", "a ceiling of 2 million planned for next year": when it is to be reached. */
function isAim(tokens: readonly Token[], one: Placed, { from }: Mention): boolean {
  if (!/^(for|by|in)$/.test(tokens[from - 1]?.key ?? '')) return false;
  const words = tokens.slice(Math.max(0, one.from - 6, from - 14), from - 1).map((t) => t.key);
  return words.some((w) => AIM.test(w));
}

const AIM =
  /^(goals?|targets?|targeted|aims?|aimed|objective|ambition|ceiling|quota|forecasts?|projections?|projected|planned|pencilled|pledged|promised)$/;

/** "… to $291.9 billion, against a 6.4% fall in October": a change told as a noun, with its own time. */
export function isNounOfChange(tokens: readonly Token[], one: Placed, mention: Mention): boolean {
  return (
    one.figure.kind === 'change' &&
    /^(a|an|the)$/.test(tokens[one.from - 1]?.key ?? '') &&
    NOUN_OF_CHANGE.test(tokens[one.to]?.key ?? '') &&
    mention.from <= one.to + 3
  );
}

/** "May 2021, when they were 56 million", "April when it hit $98 million", "May 2019, the last spring of peace, when it was $8 billion". */
export function isWhen(tokens: readonly Token[], { to }: Mention): boolean {
  if (tokens[to]?.key === 'when') return true;
  if (tokens[to]?.key !== ',') return false;
  for (let i = to + 1; i < Math.min(tokens.length, to + 12); i++) {
    if (tokens[i]!.key === 'when') return i === to + 1 || tokens[i - 1]!.key === ',';
    if (/^([;.(]|in|than|from|to|on|for|at|and)$/.test(tokens[i]!.key)) return false;
  }
  return false;
}

/** "Compares with $3.6 billion in the preceding quarter, when exports were …": the figure right before such words is of them too. */
export const isHeldBy = (tokens: readonly Token[], before: Placed, { from, when }: Mention): boolean =>
  when.is !== 'since' &&
  from - before.to <= 3 &&
  tokens.slice(before.to, from).some((t) => /^(in|for|of|during)$/.test(t.key));

/** The figure that "$269 million, which in turn was 31% lower than" goes on about, for words behind "which"; -1 for none. */
export function relativeTo(tokens: readonly Token[], placed: readonly Placed[], at: number): number {
  for (let i = at - 1; i > 0 && at - i < 14; i--) {
    if (tokens[i]!.key === ';') return -1;
    if (tokens[i]!.key !== 'which' || tokens[i - 1]!.key !== ',') continue;
    if (
      !/^(?:in turn|itself|(?:was|were|had) (?!an?\b|the\b))/.test(
        `${tokens[i + 1]?.key} ${tokens[i + 2]?.key}`,
      )
    )
      return -1;
    return placed.findLastIndex((p) => p.to <= i && i - p.to <= 6);
  }
  return -1;
}

export const wordsBetween = (tokens: readonly Token[], placed: readonly Placed[], f: number): string =>
  tokens
    .slice(placed[f - 1]!.to, placed[f]!.from)
    .filter((t) => !/^(million|billion|tons?|tonnes?|dollars|euros?)$/.test(t.key))
    .map((t) => t.key)
    .join(' ');

/** Behind "2014, when it hit $3bn" and "(April: $199m)": on to the end of the clause or bracket; `f - 1` was inside. */
export function within(
  tokens: readonly Token[],
  placed: readonly Placed[],
  first: number,
  f: number,
): boolean {
  if (placed[f]!.clause !== placed[first]!.clause) return false;
  const bracket = tokens
    .slice(Math.max(0, placed[first]!.from - 4), placed[first]!.from)
    .some((t) => /^[([]$/.test(t.key));
  return !bracket || !tokens.slice(placed[f - 1]!.to, placed[f]!.from).some((t) => /^[)\]]$/.test(t.key));
}

/** "(112 new in the last three weeks), Europe 900 (28 new)": the next brackets of a list leave the time out. */
export const isAlike = (tokens: readonly Token[], one: Placed, other: Placed): boolean =>
  /^[([]$/.test(tokens[other.from - 1]?.key ?? '') &&
  tokens[one.to]?.kind === 'word' &&
  tokens[one.to]!.key === tokens[other.to]?.key &&
  /^[)\]]$/.test(tokens[other.to + 1]?.key ?? '');

/** "Exported 3.9 billion masks, 16,000 ventilators and 2.8 million kits since March 1": amounts in a row without a verb between. */
export const isListed = (placed: readonly Placed[], f: number, between: string): boolean =>
  placed[f]!.figure.kind === 'level' &&
  placed[f - 1]!.figure.kind === 'level' &&
  placed[f]!.clause === placed[f - 1]!.clause &&
  /(?:,|\band)$/.test(between.trim()) &&
  !/\b(?:is|are|was|were|has|have|had|while|but|from|to|against|compared|versus)\b/.test(between);
