/** Text in lines of at most `room` columns, each behind `indent` spaces. */
export function wrapped(text: string, indent: number, room: number): string {
  const pad = ' '.repeat(indent);
  return text
    .split('\n')
    .flatMap((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.split(/\s+/)) {
        if (line && width(line) + 1 + width(word) > room) {
          lines.push(line);
          line = word;
        } else line = line ? `${line} ${word}` : word;
      }
      return [...lines, line];
    })
    .map((l) => pad + l)
    .join('\n');
}

/** Columns on a terminal: East Asian wide characters take two. */
export const width = (s: string): number =>
  s.length +
  (s.match(
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g,
  )?.length ?? 0);
