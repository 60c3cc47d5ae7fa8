import type { Block, Place } from './article.ts';

/** A stretch of a block: `text` as a reader sees it. Verbatim text stands in the source char by char from `at`. */
export interface Piece {
  text: string;
  at: number;
  /** Where it ends in the source. */
  end: number;
  verbatim: boolean;
}

/** A paragraph, heading, cell … before it is put into the article's text. */
export interface Draft {
  kind: Block['kind'];
  pieces: Piece[];
  /** Of a cell. */
  place?: Place;
}

export const verbatim = (text: string, at: number): Piece => ({
  text,
  at,
  end: at + text.length,
  verbatim: true,
});

/**
 * Puts blocks together: white space collapsed, look-alike characters made plain, one blank line between
 * blocks. The map gives the source offset of every character; that of a separator is the end of what
 * stands before it, so that a span at the end of a block ends there in the source too.
 */
export function assemble(drafts: readonly Draft[]): { text: string; toSource: Uint32Array; blocks: Block[] } {
  const size = drafts.reduce((n, d) => n + 2 + d.pieces.reduce((m, p) => m + p.text.length, 0), 1);
  const toSource = new Uint32Array(size);
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  let sourceEnd = 0;

  for (const draft of drafts) {
    const start = length === 0 ? 0 : length + 2;
    let at = start;
    let part = '';
    let pendingSpace = -1;
    let endsAt = sourceEnd;
    for (const piece of draft.pieces) {
      for (let i = 0; i < piece.text.length; i++) {
        const char = plain(piece.text[i]!);
        if (char === '') continue;
        const source = piece.verbatim ? piece.at + i : piece.at;
        if (char === ' ') {
          if (part !== '' && pendingSpace < 0) pendingSpace = source;
          continue;
        }
        if (pendingSpace >= 0) {
          part += ' ';
          toSource[at++] = pendingSpace;
          pendingSpace = -1;
        }
        part += char;
        toSource[at++] = source;
        endsAt = piece.verbatim ? source + 1 : piece.end;
      }
    }
    if (part === '') continue;
    if (start > 0) {
      parts.push('\n\n');
      toSource[length] = toSource[length + 1] = sourceEnd;
    }
    parts.push(part);
    blocks.push({ kind: draft.kind, start, end: at, ...(draft.place ? { place: draft.place } : {}) });
    length = at;
    sourceEnd = endsAt;
  }
  toSource[length] = sourceEnd;
  return { text: parts.join(''), toSource: toSource.slice(0, length + 1), blocks };
}

/** The plain form of a character: a space for all white space, nothing for what has no width. */
function plain(char: string): string {
  const code = char.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return char;
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0)) return ' ';
  if (code >= 0xff01 && code <= 0xff5e)
    return WIDE_KEPT.includes(char) ? char : String.fromCharCode(code - 0xfee0);
  return LOOKALIKES.get(char) ?? char;
}

// Full-width stops stay: Chinese sentences end with them, digits never hold them.
const WIDE_KEPT = '，；：！？（）';

const LOOKALIKES = new Map<string, string>([
  ...[
    ...'\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000',
  ].map((c): [string, string] => [c, ' ']),
  ...[...'\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff'].map(
    (c): [string, string] => [c, ''],
  ),
  ...[...'‘’‚‛′ʼ'].map((c): [string, string] => [c, "'"]),
  ...[...'“”„‟″'].map((c): [string, string] => [c, '"']),
  ...[...'‐‑−﹣'].map((c): [string, string] => [c, '-']),
  ['￥', '¥'],
  ['￡', '£'],
  ['￠', '¢'],
  ['￦', '₩'],
  ['﹪', '%'],
  ['٪', '%'],
  ['﹩', '$'],
]);
