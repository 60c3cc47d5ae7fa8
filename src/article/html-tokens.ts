/** A tag or a stretch of text of a page, by offsets into its source. */
export interface HtmlToken {
  kind: 'open' | 'close' | 'text';
  /** Lower-case tag name; empty for text. */
  name: string;
  start: number;
  end: number;
}

/** Elements whose content is no markup: it ends at their own closing tag only. */
const RAW = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'noembed',
  'noframes',
  'iframe',
  'noscript',
]);

/**
 * Cuts a page into tags and text, in one pass whatever the page holds: a comment, a tag or a script that never
 * closes runs to the end once. The content of scripts and the like is one text.
 */
export function* htmlTokens(source: string): Generator<HtmlToken> {
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0 || open === source.length - 1) break;
    const next = source.charCodeAt(open + 1);
    const letter = isLetter(next);
    if (!letter && next !== 0x2f && next !== 0x21 && next !== 0x3f) {
      // A plain "less than": it stays in the text.
      yield text(at, open + 1);
      at = open + 1;
      continue;
    }
    if (open > at) yield text(at, open);
    if (!letter && next !== 0x2f) {
      at = endOfMarkup(source, open);
      continue;
    }
    const close = next === 0x2f;
    const name = nameAt(source, open + (close ? 2 : 1));
    const end = endOfTag(source, open + 1);
    if (name !== '') yield { kind: close ? 'close' : 'open', name, start: open, end };
    at = end;
    if (!close && RAW.has(name) && source[end - 2] !== '/') {
      const stop = endOfRaw(source, name, end);
      if (stop > end) yield text(end, stop);
      at = stop;
    }
  }
  if (at < source.length) yield text(at, source.length);
}

const text = (start: number, end: number): HtmlToken => ({ kind: 'text', name: '', start, end });
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

const NAME = /[A-Za-z][A-Za-z0-9:-]*/y;
function nameAt(source: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(source)?.[0].toLowerCase() ?? '';
}

/** Comments, doctypes, processing instructions, CDATA. */
function endOfMarkup(source: string, open: number): number {
  const [mark, length] = source.startsWith('<!--', open)
    ? ['-->', 3]
    : source.startsWith('<![CDATA[', open)
      ? [']]>', 3]
      : ['>', 1];
  const end = source.indexOf(mark, open + 2);
  return end < 0 ? source.length : end + length;
}

/** The offset behind the `>` of a tag; one inside quotes is none of its own. */
function endOfTag(source: string, at: number): number {
  let i = at;
  while (i < source.length) {
    const char = source[i]!;
    if (char === '>') return i + 1;
    // A quote opens a value only behind "=": a stray apostrophe does not swallow the page.
    if ((char === '"' || char === "'") && source[i - 1] === '=') {
      const close = source.indexOf(char, i + 1);
      if (close < 0) return source.length;
      i = close;
    }
    i++;
  }
  return source.length;
}

function endOfRaw(source: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[\\s/>]`, 'gi');
  closing.lastIndex = from;
  return closing.exec(source)?.index ?? source.length;
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The attributes of a tag by lower-case name, as written (entities not read). */
export function attributes(source: string, tag: HtmlToken): Map<string, string> {
  const inside = source.slice(tag.start + 1 + tag.name.length, Math.min(tag.end - 1, tag.start + 4000));
  const found = new Map<string, string>();
  for (const [, name, double, single, bare] of inside.matchAll(ATTRIBUTE))
    if (!found.has(name!.toLowerCase())) found.set(name!.toLowerCase(), double ?? single ?? bare ?? '');
  return found;
}
