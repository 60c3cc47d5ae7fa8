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
 * Splits the lines of a paragraph where the line break was meant: a break is a wrap only when the next
 * word would not have fitted into the width the paragraph is wrapped at. Lists without bullets, tables and
 * addresses keep their lines; wrapped prose is joined.
 */
export function unwrap(lines: readonly Line[]): Line[][] {
  const width = Math.max(...lines.map((line) => line.text.length));
  const groups: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const word = /^\s*\S*/.exec(line.text)![0].trim().length;
    const wrapped = before && width >= 40 && width <= 140 && before.text.trimEnd().length + 1 + word > width;
    if (wrapped) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;
}
