/** A table of words, `value: word word`, one a line; `_` is a space inside a word. */
export function wordTable(table: string): Map<string, string> {
  const out = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const cut = line.indexOf(':');
    const value = line.slice(0, cut).trim();
    for (const word of line
      .slice(cut + 1)
      .trim()
      .split(/\s+/))
      out.set(word.replaceAll('_', ' '), value);
  }
  return out;
}
