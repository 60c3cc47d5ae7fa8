import { readOnce } from '../records/read-once.ts';
import type { Article } from './article.ts';

/** A sentence: a span of the article's text, and the block it stands in. */
export interface Sentence {
  start: number;
  end: number;
  block: number;
}

// Full stops that end no sentence where more follows: titles, months, "No.", scale and company words.
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|prof|st|gen|col|sen|rep|gov|lt|sgt|rev|hon|no|nos|nr|vs|v|etc|eg|e\.g|ie|i\.e|cf|approx|ca|inc|ltd|co|corp|bros|jr|sr|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thurs|fri|sat|sun|fig|figs|vol|ch|sec|art|p|pp|para|ext|tel|rs|pct|mln|bln|tril|mil|bil|trln|est|dept|univ|u\.s|u\.k|u\.n|e\.u|a\.m|p\.m|d\.c|[\p{Lu}])$/iu;
// Those of them that do end a sentence where a capital follows.
const EITHER =
  /(?:pct|mln|bln|tril|mil|bil|trln|inc|ltd|co|corp|etc|u\.s|u\.k|u\.n|e\.u|a\.m|p\.m|d\.c|jr|sr)$/i;

/** Characters; what is longer is a list or a table run together, and is cut so that reading it stays linear. */
const LONGEST = 4_000;
/** How much further on a mark is waited for before it is cut between two words. */
const WAIT = 1_000;

/** Splits every block into sentences; linear in the length of the text. */
export const sentences: (article: Pick<Article, 'text' | 'blocks'>) => readonly Sentence[] = readOnce(split);

function split(article: Pick<Article, 'text' | 'blocks'>): Sentence[] {
  const found: Sentence[] = [];
  for (const [block, { start, end }] of article.blocks.entries()) {
    let from = start;
    for (let i = start; i < end; i++) {
      const to = endOf(article.text, i, end, from) || (i - from < LONGEST ? 0 : cutAt(article.text, i, from));
      if (to === 0) continue;
      push(found, article.text, from, to, block);
      from = to;
      i = to - 1;
    }
    push(found, article.text, from, end, block);
  }
  return found;
}

function push(found: Sentence[], text: string, from: number, to: number, block: number): void {
  let [start, end] = [from, to];
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  if (end > start) found.push({ start, end, block });
}

/** Where a sentence that is too long may be cut at an offset, best behind a mark, never inside a number; 0 where not. */
function cutAt(text: string, i: number, from: number): number {
  if ('，；、'.includes(text[i]!)) return i + 1;
  if (text[i] !== ' ') return 0;
  if (',;:'.includes(text[i - 1]!)) return i + 1;
  return i - from >= LONGEST + WAIT && !/^\d \d$/.test(text.slice(i - 1, i + 2)) ? i + 1 : 0;
}

/** Where the sentence ends whose closing mark stands at an offset; 0 where none ends. */
function endOf(text: string, i: number, end: number, from: number): number {
  const mark = text[i]!;
  if ('。！？'.includes(mark)) return closing(text, i + 1, end);
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return 0;
  let to = i + 1;
  while (to < end && '.!?…'.includes(text[to]!)) to++;
  to = closing(text, to, end);
  if (to >= end) return end;
  if (text[to] !== ' ') return 0;
  const next = text.slice(to + 1, Math.min(end, to + 4));
  if (/^["'([]?\p{Ll}/u.test(next)) return 0;
  if (mark !== '.') return to;
  const before = text.slice(Math.max(from, i - 12), i);
  // "fetching $470m. In January": a unit glued to its number is no initial.
  if (!ABBREVIATION.test(before) || /\d\p{Ll}{1,2}$/u.test(before)) return to;
  const starts = /^["'([]?\p{Lu}/u.test(next);
  // "rose 5 pct. The", "in the U.S. The": a word that opens sentences follows.
  return starts && EITHER.test(before) && OPENERS.test(text.slice(to + 1, Math.min(end, to + 16))) ? to : 0;
}

const OPENERS =
  /^["'([]?(?:The|This|That|These|Those|It|Its|In|On|At|A|An|But|And|For|From|Of|By|As|He|She|They|We|Exports?|Imports?|Total|Trade|However|Meanwhile|Last|Year|Analysts?|Officials?|Shipments|Sales|Under|With|Since|After|Before|While|When|If|No|China|Chinese|Japan|India|South|North)\b/;

const closing = (text: string, i: number, end: number): number => {
  let to = i;
  while (to < end && '"\')]»”’'.includes(text[to]!)) to++;
  return to;
};
