import type { Article } from './article.ts';
import { isoDay } from './day.ts';

const DAY =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{4}|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2})\b|\d{4}年\d{1,2}月\d{1,2}日|\d{4}년 ?\d{1,2}월 ?\d{1,2}일/i;
/** Lines above the story; characters of a line that holds a date and a name or two. */
const TOP = 5;
const LONGEST_LINE = 80;

/** The day printed in a short line of its own above the story: "Published: 14 July 2011". Null where none is. */
export function printedDay({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string | null {
  for (const { start, end } of blocks.slice(0, TOP)) {
    if (end - start > LONGEST_LINE) continue;
    const day = isoDay(DAY.exec(text.slice(start, end))?.[0] ?? '');
    if (day?.length === 10) return day;
  }
  return null;
}
