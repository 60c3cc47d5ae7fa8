import { type Piece, verbatim } from './assemble.ts';
import { entityAt } from './entity.ts';

/** A stretch of a page's text as pieces, entities read. */
export function textPieces(source: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let kept = start;
  for (let at = source.indexOf('&', start); at >= 0 && at < end; at = source.indexOf('&', at + 1)) {
    const entity = entityAt(source, at);
    if (!entity || entity.end > end) continue;
    if (at > kept) pieces.push(verbatim(source.slice(kept, at), kept));
    pieces.push({ text: entity.text, at, end: entity.end, verbatim: false });
    kept = entity.end;
  }
  if (end > kept) pieces.push(verbatim(source.slice(kept, end), kept));
  return pieces;
}

export const decoded = (text: string): string =>
  textPieces(text, 0, text.length)
    .map((piece) => piece.text)
    .join('');
