import { isDay } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import { rowsOf, separatorOf } from './delimited.ts';
import type { SourceFile } from './source.ts';

export const REQUIRED = [
  'reporter',
  'flow',
  'partner',
  'codes',
  'period',
  'measure',
  'value',
  'unit',
] as const;
/** `goods` and `note` are for people; nothing reads them. */
export const OPTIONAL = [
  'goods',
  'note',
  'scheme',
  'basis',
  'regime',
  'place',
  'status',
  'printed',
  'said_by',
  'said_on',
] as const;
export type OpenColumn = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];
const COMMENTS = ['about', 'publisher', 'scope', 'published'] as const;

/** What stands above the rows of an open CSV file. */
export interface OpenHeader<C extends string = OpenColumn> {
  separator: string;
  /** One a cell of the header, in its order. */
  columns: C[];
  /** Lines before the first row. */
  lines: number;
  /** Lines end with carriage return and line feed. */
  crlf: boolean;
  comments: Partial<Record<(typeof COMMENTS)[number], string>>;
  /** Keys of comments that are not read. */
  unread: string[];
}

/** Whether the first line that is no comment has half of the columns an open CSV needs. */
export function looksOpen(file: SourceFile): boolean {
  const { header } = top(file);
  const separator = separatorOf(header);
  if (!separator) return false;
  const cells = cellsOf(header, separator);
  // A file of indicators has one that no file of trade has.
  return !cells.includes('indicator') && REQUIRED.filter((name) => cells.includes(name)).length >= 4;
}

/** Whether the first line that is no comment has all of the columns. */
export function hasColumns(file: SourceFile, names: readonly string[]): boolean {
  const { header } = top(file);
  const separator = separatorOf(header);
  const cells = separator ? cellsOf(header, separator) : [];
  return names.every((name) => cells.includes(name));
}

/** @throws Refusal naming the line and the column that is missing, double or unknown, or the comment that is wrong. */
export function openHeader<C extends string>(
  file: SourceFile,
  { required, optional }: { required: readonly C[]; optional: readonly C[] },
  page: string,
): OpenHeader<C> {
  const allowed: readonly string[] = [...required, ...optional];
  const { header, comments, lines, crlf } = top(file);
  const at = `${file.name}, line ${lines}`;
  const separator = separatorOf(header)!;
  const columns = cellsOf(header, separator);
  for (const [i, name] of columns.entries()) {
    if (!allowed.includes(name))
      throw new Refusal(
        `${at}: column "${name}" is not one of an open CSV: take it out, or name it note (${page} lists the columns)`,
      );
    if (columns.indexOf(name) !== i)
      throw new Refusal(`${at}: column "${name}" stands twice: take one of them out`);
  }
  const missing = required.filter((name) => !columns.includes(name));
  if (missing.length > 0)
    throw new Refusal(`${at}: column "${missing.join('", "')}" is missing from the header: add it`);
  const read: OpenHeader['comments'] = {};
  const unread: string[] = [];
  for (const { key, value, line } of comments) {
    const known = COMMENTS.find((c) => c === key);
    if (!known) unread.push(key);
    else if (read[known] !== undefined)
      throw new Refusal(`${file.name}, line ${line}: "${key}" is said twice: leave one out`);
    else read[known] = value;
    if (known === 'published' && !isDay(value))
      throw new Refusal(`${file.name}, line ${line}: published "${value}" is no day: write it as 2022-06-20`);
  }
  return { separator, columns: columns as C[], lines, crlf, comments: read, unread };
}

const cellsOf = (header: string, separator: string): string[] =>
  (rowsOf(header, { separator })[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());

interface Comment {
  key: string;
  value: string;
  line: number;
}

function top(file: SourceFile): { header: string; comments: Comment[]; lines: number; crlf: boolean } {
  const text = new TextDecoder('utf-8').decode(file.head);
  const comments: Comment[] = [];
  let line = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const whole = text.slice(start, end < 0 ? text.length : end);
    const content = whole.replace(/\r$/, '');
    line++;
    start = end < 0 ? text.length : end + 1;
    if (content.trim() === '') continue;
    if (!content.startsWith('#'))
      return { header: content, comments, lines: line, crlf: whole.endsWith('\r') };
    const [, key, value] = /^#\s*([a-z_]+)\s*:\s*(.*?)[\s;,]*$/i.exec(content) ?? [];
    if (key) comments.push({ key: key.toLowerCase(), value: value!, line });
  }
  return { header: '', comments, lines: line, crlf: false };
}
