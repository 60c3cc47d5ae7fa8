import type { Draft, Piece } from './assemble.ts';
import { inlinePieces } from './inline.ts';
import { type Line, linesFrom, unwrap } from './lines.ts';

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const RULE = /^ {0,3}(?:[-*_=][ \t]*){3,}$/;
const BULLET = /^[ \t]*[-*+•▪‣●■◦·][ \t]+/;
const ORDERED = /^[ \t]*\(?\d{1,3}[.)][ \t]+/;
const QUOTE = /^ {0,3}> ?/;
const ROW = /^[ \t]*\|/;
const DELIMITER = /^[ \t|:-]+$/;
const REFERENCE = /^ {0,3}\[[^\]]{1,200}\]:[ \t]*\S/;

/**
 * The blocks of Markdown or plain text from an offset on. Code is left out; so are rules, tables' delimiter
 * rows and link definitions.
 */
export function readMarkdown(source: string, from: number): Draft[] {
  const drafts: Draft[] = [];
  let paragraph: Line[] = [];
  let fence: string | null = null;
  let comment = false;
  let kind: Draft['kind'] = 'paragraph';

  const flush = () => {
    if (paragraph.length > 0)
      for (const group of unwrap(paragraph)) drafts.push({ kind, pieces: joined(group) });
    paragraph = [];
    kind = 'paragraph';
  };

  for (const line of linesFrom(source, from)) {
    const { text } = line;
    if (comment) {
      comment = !text.includes('-->');
      continue;
    }
    const mark = FENCE.exec(text)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      continue;
    }
    if (mark) {
      flush();
      fence = mark;
    } else if (text.trimStart().startsWith('<!--') && !text.includes('-->')) {
      flush();
      comment = true;
    } else if (text.trim() === '') flush();
    else if (RULE.test(text)) {
      // A line of = or - under one line of text makes that a heading.
      if (paragraph.length === 1 && kind === 'paragraph' && /^ {0,3}(?:=+|-+)\s*$/.test(text))
        kind = 'heading';
      flush();
    } else if (HEADING.test(text)) {
      flush();
      drafts.push({ kind: 'heading', pieces: inlinePieces(...cut(line, HEADING, /[ \t]+#+[ \t]*$/)) });
    } else if (ROW.test(text)) {
      flush();
      if (!DELIMITER.test(text)) drafts.push(...cells(line));
    } else if (QUOTE.test(text)) {
      if (kind !== 'quote') flush();
      kind = 'quote';
      const [rest, at] = cut(line, QUOTE);
      if (rest.trim() === '') {
        flush();
        kind = 'quote';
      } else paragraph.push({ text: rest, at });
    } else if (BULLET.test(text) || (ORDERED.test(text) && (paragraph.length === 0 || kind === 'item'))) {
      flush();
      kind = 'item';
      const [rest, at] = cut(line, BULLET.test(text) ? BULLET : ORDERED);
      paragraph.push({ text: rest, at });
    } else if (!REFERENCE.test(text)) paragraph.push(line);
  }
  flush();
  return drafts;
}

/** The line without its marker (and its closing marks), and where the rest stands. */
function cut(line: Line, marker: RegExp, closing?: RegExp): [string, number] {
  const length = marker.exec(line.text)![0].length;
  const rest = line.text.slice(length);
  return [closing ? rest.replace(closing, '') : rest, line.at + length];
}

function joined(lines: readonly Line[]): Piece[] {
  return lines.flatMap((line, i) => {
    const pieces = inlinePieces(line.text, line.at);
    const space = { text: ' ', at: line.at - 1, end: line.at, verbatim: true };
    return i === 0 ? pieces : [space, ...pieces];
  });
}

function cells(line: Line): Draft[] {
  const drafts: Draft[] = [];
  let at = 0;
  for (const cell of line.text.split('|')) {
    if (cell.trim() !== '') drafts.push({ kind: 'cell', pieces: inlinePieces(cell, line.at + at) });
    at += cell.length + 1;
  }
  return drafts;
}
