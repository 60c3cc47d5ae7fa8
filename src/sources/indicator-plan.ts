import type { Counting } from '../records/indicator.ts';
import { Refusal } from '../records/refusal.ts';
import { rowsOf, separatorOf } from './delimited.ts';
import type { Reading, SourceFile } from './source.ts';
import { literal } from './sql-text.ts';

/**
 * How a file of indicators is read. A row of it holds the figures of one area and time, one or several; each
 * becomes a record of its own. All are SQL expressions over the text columns.
 */
export interface IndicatorPlan extends Reading {
  area: string;
  /** The code of each distinct text of `area`; null for rows to leave out, with a warning. @throws Refusal */
  areaOf(word: string): string | null;
  site: string;
  firstDay: string;
  lastDay: string;
  figures: IndicatorFigure[];
  /** The text of a scope that the file states. */
  scope: string | null;
  warnings: string[];
}

export interface IndicatorFigure {
  indicator: string;
  counting: string;
  /** Null where the row has no such figure at all; `nil` of `status` where it says that there is none. */
  value: string;
  unit: string;
  low: string;
  high: string;
  status: string;
}

/** A figure that stands in a column of its own: an empty cell is no row, `NA` says that there is no figure. */
export function columnFigure(column: string, of: [string, Counting, string]): IndicatorFigure {
  const [indicator, counting, unit] = of.map(literal) as [string, string, string];
  const name = `"${column}"`;
  return {
    ...{ indicator, counting, unit, low: 'NULL', high: 'NULL' },
    value: `CASE WHEN upper(${name}) = 'NA' THEN NULL ELSE ${name} END`,
    status: `CASE WHEN upper(${name}) = 'NA' THEN 'nil' WHEN ${name} IS NOT NULL THEN 'reported' END`,
  };
}

/** The first line of a table, its separator and how its lines end. */
export interface Head {
  separator: string;
  columns: string[];
  crlf: boolean;
}

/** Null when the first line is no row of names. */
export function headOf(file: SourceFile): Head | null {
  const text = new TextDecoder('utf-8').decode(file.head);
  const [line = ''] = text.split('\n', 1);
  const separator = separatorOf(line.replace(/\r$/, ''));
  if (!separator) return null;
  const cells = rowsOf(line.replace(/\r$/, ''), { separator })[0]?.cells ?? [];
  return { separator, columns: cells.map((c) => c.trim().toLowerCase()), crlf: line.endsWith('\r') };
}

/** @throws Refusal when a column stands twice or has no name. */
export function tableOf(
  file: SourceFile,
  { separator, columns, crlf }: Head,
  lines = 1,
): (path: string) => string {
  const twice = columns.find((c, i) => c === '' || columns.indexOf(c) !== i);
  if (twice !== undefined)
    throw new Refusal(
      `${file.name}, line ${lines}: ${twice === '' ? 'a column has no name: name it' : `column "${twice}" stands twice: take one of them out`}`,
    );
  const types = columns.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ');
  return (path) =>
    `read_csv(${literal(path)}, auto_detect = false, header = false, skip = ${lines}, delim = ${literal(separator)}, ` +
    `quote = '"', escape = '"', new_line = '${crlf ? '\\r\\n' : '\\n'}', columns = {${types}})`;
}
