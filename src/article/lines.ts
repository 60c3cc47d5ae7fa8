/** A line of the source without its line end. */
export interface Line {
  text: string;
  at: number;
}

/** Lines from an offset on; `\n`, `\r\n` and `\r` end a line. */
export function linesFrom(source: string, from: number): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r/g;
  breaks.lastIndex = from;
  let at = from;
  for (let hit = breaks.exec(source); hit; hit = breaks.exec(source)) {
    lines.push({ text: source.slice(at, hit.index), at });
    at = hit.index + hit[0].length;
  }
  if (at < source.length) lines.push({ text: source.slice(at), at });
  return lines;
}

/**
 * The width the text is wrapped at, 0 when it is not: most paragraphs of three lines and more break only
 * where the next word would not have fitted.
 */
export function wrapWidth(paragraphs: readonly (readonly Line[])[]): number {
  const long = paragraphs.filter((lines) => lines.length > 2);
  const candidates = long.length > 0 ? long : paragraphs.filter((lines) => lines.length === 2);
  const widths = candidates
    .map((lines) => ({ width: widest(lines), wrapped: isWrapped(lines, widest(lines)) }))
    .filter(({ width, wrapped }) => wrapped && width >= 40 && width <= 140)
    .map(({ width }) => width)
    .sort((a, b) => a - b);
  return widths.length * 2 > candidates.length || widths.length > 2 ? widths[widths.length >> 1]! : 0;
}

/** Whether every line break of a paragraph is a wrap: the next word would not have fitted into the width. */
export function isWrapped(lines: readonly Line[], width: number): boolean {
  return lines.every((line, i) => {
    const next = lines[i + 1];
    if (!next) return true;
    const word = /^\s*(\S*)/.exec(next.text)![1]!;
    return line.text.trimEnd().length + 1 + word.length > width - SLACK;
  });
}

// Editors differ by a column or two in what still fits.
const SLACK = 2;
const widest = (lines: readonly Line[]): number =>
  lines.reduce((width, line) => Math.max(width, line.text.trimEnd().length), 0);
