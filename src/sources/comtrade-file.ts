import fs from 'node:fs/promises';
import { Refusal } from '../records/refusal.ts';
import { rowsOf, separatorOf } from './delimited.ts';
import type { SourceFile } from './source.ts';
import { literal } from './sql-text.ts';

/** The columns of an answer that are read; of the others none changes what a row says. */
export const FIELDS = [
  'typeCode',
  'period',
  'reporterCode',
  'flowCode',
  'partnerCode',
  'partner2Code',
  'classificationCode',
  'cmdCode',
  'customsCode',
  'mosCode',
  'motCode',
  'qtyUnitCode',
  'qty',
  'isQtyEstimated',
  'altQtyUnitCode',
  'altQty',
  'isAltQtyEstimated',
  'netWgt',
  'isNetWgtEstimated',
  'cifvalue',
  'fobvalue',
  'primaryValue',
  'legacyEstimationFlag',
] as const;

/** Without them a row says nothing. */
const NEEDED = ['period', 'reporterCode', 'flowCode', 'partnerCode', 'cmdCode', 'primaryValue'] as const;

/** How the rows lie in a file. */
export type Form =
  | { kind: 'envelope' | 'array' }
  /**
   * `line` is the header's; column names are as the file has them. Downloads of the web site end every row, but not
   * the header, with a separator: `cells` is how many a row has.
   */
  | { kind: 'table'; separator: string; header: string[]; cells: number; line: number };

/** All that matters in an answer is ASCII, whatever the encoding of the names of countries. */
const textOf = (file: SourceFile): string => new TextDecoder('utf-8').decode(file.head);

/** What form of an answer a file is, null for none. */
export function formOf(file: SourceFile): Form | null {
  const text = textOf(file);
  const start = text.trimStart();
  if (start.startsWith('[')) return /"reporterCode"\s*:/.test(text) ? { kind: 'array' } : null;
  if (start.startsWith('{')) return isEnvelope(start) ? { kind: 'envelope' } : null;
  const separator = separatorOf(start.slice(0, start.indexOf('\n') + 1 || undefined));
  if (!separator) return null;
  const [header, first] = rowsOf(text, { separator });
  if (!header || NEEDED.filter((field) => position(header.cells, field) >= 0).length < 4) return null;
  const width = header.cells.length;
  const cells = first?.cells.length === width + 1 && first.cells[width] === '' ? width + 1 : width;
  return { kind: 'table', separator, header: header.cells, cells, line: header.line };
}

const isEnvelope = (text: string): boolean =>
  /"elapsedTime"\s*:/.test(text) ||
  /"data"\s*:\s*\[\s*\{[^{}]*"reporterCode"\s*:/.test(text) ||
  isGateway(text);
/** What stands before the API answers in a form of its own: `{"statusCode": 429, "message": "…"}`. */
const isGateway = (text: string): boolean => /^\{\s*"statusCode"\s*:\s*\d+\s*,\s*"message"\s*:/.test(text);

/** Clients write `cmdCode` as the API does, or `cmd_code`. */
const position = (header: readonly string[], field: string): number => {
  const plain = (name: string) => name.trim().replaceAll('_', '').toLowerCase();
  return header.findIndex((name) => plain(name) === plain(field));
};

/** A query that yields the columns of `FIELDS` as text, NULL where the file does not have one. */
export function rowsSql(form: Form, path: string, size: number): string {
  if (form.kind === 'table') {
    const names = Array.from({ length: form.cells }, (_, i) => `c${i}`);
    const selected = FIELDS.map((field) => {
      const at = position(form.header, field);
      return at < 0 ? `CAST(NULL AS VARCHAR) AS ${field}` : `trim(${names[at]}) AS ${field}`;
    });
    // What R and pandas write for a missing value.
    const missing = "nullstr = ['', 'NA', 'NaN', 'None', 'null']";
    return (
      `SELECT ${selected.join(', ')} FROM read_csv(${literal(path)}, auto_detect = false, header = true, ` +
      `skip = ${form.line - 1}, delim = ${literal(form.separator)}, quote = '"', escape = '"', ${missing}, ` +
      `columns = {${names.map((name) => `${name}: 'VARCHAR'`).join(', ')}})`
    );
  }
  const fields = FIELDS.map((field) => `${field} VARCHAR`).join(', ');
  if (form.kind === 'envelope')
    return (
      `SELECT unnest(data, max_depth := 2) FROM read_json(${literal(path)}, format = 'unstructured', ` +
      `maximum_object_size = ${size + 1}, ` +
      `columns = {data: 'STRUCT(${fields})[]'})`
    );
  const columns = FIELDS.map((field) => `${field}: 'VARCHAR'`).join(', ');
  return `SELECT * FROM read_json(${literal(path)}, format = 'array', columns = {${columns}})`;
}

/** @throws Refusal for an answer that is an error, is empty, is cut off, or lacks a column. */
export async function refuseUnanswered(file: SourceFile, form: Form): Promise<void> {
  if (form.kind === 'table') {
    const missing = NEEDED.filter((field) => position(form.header, field) < 0);
    if (missing.length > 0)
      throw new Refusal(
        `${file.name}, line ${form.line}: column ${missing[0]} is missing: save all columns of the answer.`,
      );
    return;
  }
  const answer = file.head.length >= file.size ? parsed(file) : null;
  const error = answer ? errorIn(answer) : await errorAtEnd(file, form.kind === 'array' ? ']' : '}');
  if (error) throw new Refusal(`${file.name} holds no rows but an error of the UN Comtrade API: "${error}"`);
  if (answer && rowsIn(answer).length === 0)
    throw new Refusal(
      `${file.name} is an answer without rows, which may come of a mistaken parameter and is not taken for "no trade": check reporterCode, period and cmdCode, and ask getDa whether the data are there.`,
    );
}

/** Rows the envelope says it holds; null where it does not stand at the front. */
export function declaredRows({ head }: SourceFile): number | null {
  const [, count] = /"count"\s*:\s*(\d+)/.exec(Buffer.from(head.subarray(0, 200)).toString('latin1')) ?? [];
  return count === undefined ? null : Number(count);
}

const cutOff = (name: string): Refusal =>
  new Refusal(`${name} is no complete JSON: the answer seems cut off, so download it again.`);

function parsed(file: SourceFile): unknown {
  try {
    return JSON.parse(textOf(file));
  } catch {
    throw cutOff(file.name);
  }
}

function rowsIn(answer: unknown): unknown[] {
  const rows = Array.isArray(answer) ? answer : (answer as { data?: unknown }).data;
  return Array.isArray(rows) ? rows : [];
}

function errorIn(answer: unknown): string | null {
  const { error, message } = answer as { error?: unknown; message?: unknown };
  return (
    [error, message].find((text): text is string => typeof text === 'string' && text.trim() !== '') ?? null
  );
}

/** The error text behind the rows of a large envelope. */
async function errorAtEnd({ path, name, size }: SourceFile, close: string): Promise<string | null> {
  const file = await fs.open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, Math.max(0, size - 4096));
    const end = buffer.subarray(0, bytesRead).toString('utf8').trimEnd();
    if (!end.endsWith(close)) throw cutOff(name);
    const [, error] = /"error"\s*:\s*"((?:[^"\\]|\\.)+)"\s*\}$/.exec(end) ?? [];
    return error ?? null;
  } finally {
    await file.close();
  }
}
