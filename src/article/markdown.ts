import type { Draft, Piece } from './assemble.ts';
import { columnsOf } from './columns.ts';
import { inlinePieces } from './inline.ts';
import { isWrapped, type Line, linesFrom, wrapWidth } from './lines.ts';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const RULE = /^ {0,3}(?:[-*_=][ \t]*){3,}$/;
const BULLET = /^[ \t]*[-*+•▪‣●■◦·][ \t]+/;
const ORDERED = /^[ \t]*\(?\d{1,3}[.)][ \t]+/;
const QUOTE = /^ {0,3}> ?/;
const ROW = /^[ \t]*\|/;
const DELIMITER = /^[ \t|:-]+$/;
const REFERENCE = /^ {0,3}\[[^\]]{1,200}\]:[ \t]*\S/;

/** Lines that belong together, before it is known whether their breaks are wraps. */
interface Group {
  kind: Draft['kind'];
  lines: Line[];
}

/**
 * The blocks of Markdown or plain text from an offset on. Code is left out; so are rules, tables' delimiter
 * rows and link definitions. Line breaks that were meant (lists without bullets, addresses) part blocks,
 * those of wrapped prose do not.
 */
export function readMarkdown(source: string, from: number): Draft[] {
  const groups = group(linesFrom(source, from));
  const width = wrapWidth(groups.filter((g) => g.kind !== 'cell').map((g) => g.lines));
  let row = -1;
  return groups.flatMap(({ kind, lines }): Draft[] => {
    row = kind === 'cell' ? row + 1 : -1;
    if (kind === 'cell') return cells(lines[0]!, row);
    const table = kind === 'paragraph' ? columnsOf(lines) : null;
    if (table) return table;
    if (lines.length === 1 || (width > 0 && isWrapped(lines, width)))
      return [{ kind, pieces: joined(lines) }];
    return lines.map((line) => {
      const item = ORDERED.exec(line.text);
      const rest = item ? { text: line.text.slice(item[0].length), at: line.at + item[0].length } : line;
      return { kind: item ? 'item' : kind, pieces: joined([rest]) };
    });
  });
}

function group(lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  let fence: string | null = null;
  let comment = false;
  const put = (kind: Group['kind'], line: Line) => {
    open = { kind, lines: [line] };
    groups.push(open);
  };
  const more = (line: Line) => {
    if (open) open.lines.push(line);
    else put('paragraph', line);
  };

  for (const line of lines) {
    const { text } = line;
    const mark = FENCE.exec(text)?.[1];
    if (comment) comment = !text.includes('-->');
    else if (fence !== null) fence = mark?.startsWith(fence) ? null : fence;
    else if (mark) [fence, open] = [mark, null];
    else if (text.trimStart().startsWith('<!--') && !text.includes('-->')) [comment, open] = [true, null];
    else if (text.trim() === '') open = null;
    else if (RULE.test(text)) {
      const above = open as Group | null;
      // A line of = or - under one line of text makes that a heading.
      if (above?.lines.length === 1 && above.kind === 'paragraph' && /^ {0,3}(?:=+|-+)\s*$/.test(text))
        above.kind = 'heading';
      open = null;
    } else if (HEADING.test(text)) {
      put('heading', without(line, HEADING, /[ \t]+#+[ \t]*$/));
      open = null;
    } else if (ROW.test(text)) {
      if (!DELIMITER.test(text)) put('cell', line);
      open = null;
    } else if (QUOTE.test(text)) {
      const rest = without(line, QUOTE);
      const above = open as Group | null;
      if (rest.text.trim() === '') open = null;
      else if (above?.kind === 'quote') above.lines.push(rest);
      else put('quote', rest);
    } else if (BULLET.test(text)) put('item', without(line, BULLET));
    else if (ORDERED.test(text) && (open === null || (open as Group).kind === 'item'))
      put('item', without(line, ORDERED));
    else if (!REFERENCE.test(text)) more(line);
  }
  return groups;
}

/** The line without its marker and its closing marks. */
function without(line: Line, marker: RegExp, closing?: RegExp): Line {
  const { length } = marker.exec(line.text)![0];
  const rest = line.text.slice(length);
  return { text: closing ? rest.replace(closing, '') : rest, at: line.at + length };
}

function joined(lines: readonly Line[]): Piece[] {
  return lines.flatMap((line, i) => {
    const pieces = inlinePieces(line.text, line.at);
    const space = { text: ' ', at: line.at - 1, end: line.at, verbatim: true };
    return i === 0 ? pieces : [space, ...pieces];
  });
}

function cells(line: Line, row: number): Draft[] {
  const drafts: Draft[] = [];
  let at = 0;
  // A row begins with its mark, so that the first piece is nothing.
  for (const [i, cell] of line.text.split('|').entries()) {
    if (cell.trim() !== '')
      drafts.push({ kind: 'cell', pieces: inlinePieces(cell, line.at + at), place: { row, column: i - 1 } });
    at += cell.length + 1;
  }
  return drafts;
}
