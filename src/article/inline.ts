import { decodeHTML } from 'entities';
import { type Piece, verbatim } from './assemble.ts';

/**
 * What a reader sees of a line of Markdown: links and images by their words, emphasis marks, tags and
 * escapes gone. One pass; brackets that lead nowhere stay as text.
 */
export function inlinePieces(text: string, at: number): Piece[] {
  const pieces: Piece[] = [];
  let kept = 0;
  const keep = (to: number) => {
    if (to > kept) pieces.push(verbatim(text.slice(kept, to), at + kept));
  };
  const skip = (from: number, to: number) => {
    keep(from);
    kept = to;
  };

  for (let i = 0; i < text.length; ) {
    const char = text[i]!;
    let to = i + 1;
    if (char === '\\' && /[!-/:-@[-`{-~]/.test(text[i + 1] ?? '')) {
      skip(i, i + 1);
      to = i + 2;
    } else if (char === '*' || char === '_' || char === '`') {
      while (text[to] === char) to++;
      if (char === '`' || flanks(text, i, to, char)) skip(i, to);
    } else if (char === '~' && text[i + 1] === '~') {
      skip(i, i + 2);
      to = i + 2;
    } else if (char === '!' && text[i + 1] === '[') {
      const image = linkAt(text, i + 1);
      if (image) {
        skip(i, image.end);
        to = image.end;
      }
    } else if (char === '[' && text[i + 1] === '^') {
      const close = find(text, ']', i, 40);
      if (close > 0) {
        skip(i, close + 1);
        to = close + 1;
      }
    } else if (char === '[' && linkAt(text, i)) skip(i, i + 1);
    else if (char === ']' && (text[i + 1] === '(' || text[i + 1] === '[')) {
      const end = targetEnd(text, i + 1);
      if (end > 0) {
        skip(i, end);
        to = end;
      }
    } else if (char === '<') {
      const end = tagEnd(text, i);
      if (end > 0) {
        skip(i, end);
        to = end;
      }
    } else if (char === '&') {
      const entity = entityAt(text, i);
      if (entity) {
        skip(i, entity.end);
        pieces.push({ text: entity.text, at: at + i, end: at + entity.end, verbatim: false });
        to = entity.end;
      }
    }
    i = to;
  }
  keep(text.length);
  return pieces;
}

/** Whether the marks open or close emphasis: text on one side. `_` inside a word and `*` between spaces do not. */
function flanks(text: string, from: number, to: number, char: string): boolean {
  const [before, after] = [text[from - 1] ?? ' ', text[to] ?? ' '];
  if (/\s/.test(before) && /\s/.test(after)) return false;
  const word = /[\p{L}\p{N}]/u;
  return char === '*' ? !(/\d/.test(before) && /\d/.test(after)) : !(word.test(before) && word.test(after));
}

const REACH = 2000;

/** The offset of a character among the next `reach`, -1 when it is not there. */
function find(text: string, char: string, from: number, reach: number): number {
  const at = text.slice(from, from + reach).indexOf(char);
  return at < 0 ? -1 : from + at;
}

/** `[words](target)` or `[words][name]` that opens here. */
function linkAt(text: string, open: number): { end: number } | null {
  const close = find(text, ']', open + 1, REACH);
  if (close < 0) return null;
  const end = targetEnd(text, close + 1);
  return end > 0 ? { end } : null;
}

/** Where `(target)` or `[name]` ends that opens here, 0 when it does not. */
function targetEnd(text: string, open: number): number {
  const pair = { '(': ')', '[': ']' }[text[open] ?? ''];
  if (!pair) return 0;
  // A target has no space but before its title; "(about $5)" after brackets is text.
  const close = find(text, pair, open + 1, REACH);
  if (close < 0) return 0;
  const inside = text.slice(open + 1, close);
  const target =
    pair === ']' ? /^[^\s]{0,80}$/ : /^<?(?:[a-z][a-z+.-]*:|[/#.?]|www\.|[^\s]*[./])[^\s]*(?:\s+["'(].*)?$/i;
  return target.test(inside) ? close + 1 : 0;
}

/** Where a tag, an HTML comment or an address in angle brackets ends; 0 for a plain "less than". */
function tagEnd(text: string, open: number): number {
  const next = text[open + 1] ?? '';
  if (!/[a-z/!]/i.test(next)) return 0;
  return find(text, '>', open, REACH) + 1;
}

const ENTITY = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,30});/iy;

/** The entity that begins with the `&` at an offset: its text and where it ends; null when there is none. */
function entityAt(text: string, at: number): { text: string; end: number } | null {
  ENTITY.lastIndex = at;
  const written = ENTITY.exec(text)?.[0];
  const read = written === undefined ? undefined : decodeHTML(written);
  return written === undefined || read === undefined || read === written
    ? null
    : { text: read, end: at + written.length };
}
