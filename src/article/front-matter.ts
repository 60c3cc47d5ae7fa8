/** What the lines between `---` at the top of a file say. */
export interface FrontMatter {
  fields: Map<string, string>;
  /** Where the text begins; 0 without front matter. */
  end: number;
}

/** Reads `key: value` lines; quotes as in YAML and JSON. Nested values are left alone. */
export function readFrontMatter(source: string): FrontMatter {
  const fields = new Map<string, string>();
  const bom = source.startsWith('\ufeff') ? 1 : 0;
  const opening = /^(?:---|\+\+\+)[ \t]*\r?\n/.exec(source.slice(bom, bom + 200));
  if (!opening) return { fields, end: 0 };
  const fence = opening[0].slice(0, 3);
  let at = bom + opening[0].length;
  while (at < source.length) {
    const newline = source.indexOf('\n', at);
    const end = newline < 0 ? source.length : newline + 1;
    const line = source.slice(at, end).trimEnd();
    at = end;
    if (line === fence || (fence === '---' && line === '...')) return { fields, end: at };
    const [, key, value] = /^([A-Za-z_][\w.-]*)[ \t]*[:=](.*)$/.exec(line) ?? [];
    if (key && value !== undefined) fields.set(key.toLowerCase(), scalar(value.trim()));
  }
  // The fence never closes: it was a rule, not front matter.
  return { fields: new Map(), end: 0 };
}

function scalar(value: string): string {
  if (value.startsWith('"')) {
    try {
      const read: unknown = JSON.parse(value);
      if (typeof read === 'string') return read;
    } catch {}
    return value.replace(/^"|"$/g, '');
  }
  if (value.startsWith("'")) return value.replace(/^'|'$/g, '').replaceAll("''", "'");
  return value;
}
