import type { Article } from './article.ts';
import { datelineDay } from './dateline.ts';
import { dayInText, isPutOut } from './day-in-text.ts';

/** Blocks above the story and at its head; characters of a line that holds a date and a name or two. */
const TOP = 5;
const LONGEST_LINE = 80;

/**
 * The day printed above the story or at its head: in a short line of its own ("Published: 14 July 2011"), or as the
 * dateline before its first words. Null where none is; a day that a sentence or a table tells of is none.
 */
export function printedDay({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string | null {
  for (const block of blocks.slice(0, TOP)) {
    const line = text.slice(block.start, block.end);
    // Pages are laid out in tables as well, but a bare day in a cell is what the table tells of.
    if (block.kind === 'cell' && !isPutOut(dayInText(line)?.before ?? '')) continue;
    const day = dayOfLine(line) ?? datelineDay(text, block);
    if (day) return day;
  }
  return null;
}

/** The day of a short line that says when, and perhaps by whom, and tells no story. */
export function dayOfLine(line: string): string | null {
  const found = line.length > LONGEST_LINE ? null : dayInText(line);
  if (!found) return null;
  const { day, before, after, eastern } = found;
  if (isSentence(before, after)) return null;
  if (!isPutOut(before) && (eastern ? /[\p{L}\p{N}]$/u : LEADS_ON).test(before)) return null;
  return (eastern ? EASTERN_APART : APART).test(after) ? day : null;
}

/** "Exports since 14 July", "the 14 July release", "week 28 (11-14 July": what is told, not when. */
const LEADS_ON =
  /(?:\b(?:on|in|by|of|at|since|until|till|from|to|after|before|between|and|the|an?|was|is|ended?|began|begins?|due|effective)|\bnext [a-z]+:?|['’]s|\d ?[-–])\s*$/i;
/** Behind the day stands nothing, a mark, a time, a name. */
const APART = /^\s*(?:$|[^\p{L}\s]|(?:at|by|in|last|updated)\b|\p{Lu})/u;
const EASTERN_APART = /^\s*(?:$|[^\p{L}\s，,]|오전|오후|上午|下午|来源|來源|作者|[월화수목금토일]요일|星期)/u;

/** It ends with a full stop behind several words that are not all names. */
function isSentence(before: string, after: string): boolean {
  if (/(?:[。！？]|다\.)["”]?$/.test(after)) return true;
  if (!/[.!?]["”]?$/.test(after)) return false;
  const words = `${before} ${after}`.match(/\p{L}+/gu) ?? [];
  return words.length > 3 && words.some((word) => /^\p{Ll}/u.test(word));
}
