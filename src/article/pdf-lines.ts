import type { StructuredTextItem } from 'unpdf';

/** A line of a page as it is printed. */
export interface PdfLine {
  text: string;
  x: number;
  y: number;
  /** Where its last character ends. */
  right: number;
  size: number;
  page: number;
}

/** The lines of a page in the order of its content, which follows columns. Gaps wider than a word space part cells. */
export function linesOf(items: readonly StructuredTextItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfLine | null = null;
  for (const item of items) {
    if (item.str.trim() === '') {
      if (open && item.str !== '' && !open.text.endsWith(' ')) open.text += ' ';
      continue;
    }
    const size = Math.abs(item.fontSize) || Math.abs(item.height);
    if (open && onLine(open, item, size)) {
      const gap = item.x - open.right;
      open.text += gap > size * 2 ? '   ' : gap > size * 0.15 && !open.text.endsWith(' ') ? ' ' : '';
      open.text += item.str;
      open.right = Math.max(open.right, item.x + item.width);
      open.size = Math.max(open.size, size);
    } else {
      open = { text: item.str, x: item.x, y: item.y, right: item.x + item.width, size, page };
      lines.push(open);
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

/** Raised and lowered signs stand within half a line; what jumps back to the left is another line. */
const onLine = (line: PdfLine, item: StructuredTextItem, size: number): boolean =>
  Math.abs(item.y - line.y) < Math.max(line.size, size) * 0.5 &&
  item.x > line.x &&
  item.x >= line.right - size;

/** What printers add to a page: its number alone, or a browser's date and address. */
const ADDED =
  /^(?:[-–—\s]*(?:page\s+)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\s]*|\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d\d(?: [AP]M)?\b.*|(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?)$/i;

/**
 * Without what is printed on every page: lines that stand at one height on most pages and differ by numbers
 * only (page numbers, running titles).
 */
export function withoutRunning(lines: readonly PdfLine[], pages: number): PdfLine[] {
  const key = (l: PdfLine) => `${Math.round(l.y / 3)} ${l.text.replace(/\d+/g, '#')}`;
  const on = new Map<string, Set<number>>();
  for (const line of lines) on.set(key(line), (on.get(key(line)) ?? new Set()).add(line.page));
  const often = pages < 2 ? Number.POSITIVE_INFINITY : Math.max(2, pages / 2);
  return lines.filter((line) => on.get(key(line))!.size < often && !ADDED.test(line.text));
}

/** Lines that run on: alike in size, on one page a line's height apart; across pages where the first ends open. */
export function paragraphsOf(lines: readonly PdfLine[]): PdfLine[][] {
  const paragraphs: PdfLine[][] = [];
  const leading = leadingOf(lines);
  const body = bodySize(lines);
  // A headline stands in lines of its own height.
  const reach = ({ size }: PdfLine) =>
    1.35 * (size > body + 1 ? Math.max(leading, size * 1.2) : leading || size * 1.2);
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const last = open?.at(-1);
    if (open && last && runsOn(last, line, reach(line), open)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function runsOn(last: PdfLine, line: PdfLine, reach: number, open: readonly PdfLine[]): boolean {
  if (Math.abs(last.size - line.size) > 0.6) return false;
  const down = last.y - line.y;
  // A page or a column on: only a sentence that has not ended goes on there.
  if (line.page !== last.page || down <= 0)
    return !/[.!?:"”’)]$/.test(last.text) && /^[\p{Ll}\d("“]/u.test(line.text);
  if (down > reach) return false;
  // An indent opens a paragraph; a line that ends far before the margin closes one.
  const indented = line.x > last.x + line.size * 0.8 && open.length > 1;
  const width = Math.max(...open.map((l) => l.right)) - Math.min(...open.map((l) => l.x));
  const short = open.length > 1 && last.right < last.x + width * 0.7 && /[.!?]$/.test(last.text);
  return !indented && !short;
}

/** The size of most of the letters. */
export function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const l of lines) letters.set(l.size, (letters.get(l.size) ?? 0) + l.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The usual distance of two lines: the commonest, to a tenth of a point. */
function leadingOf(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const [i, line] of lines.entries()) {
    const last = lines[i - 1];
    const down = last && last.page === line.page ? Math.round((last.y - line.y) * 10) / 10 : 0;
    if (down > 0 && down < line.size * 2.5) counts.set(down, (counts.get(down) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
