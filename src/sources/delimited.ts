import fs from 'node:fs';
import { Refusal } from '../records/refusal.ts';

/** One record of a delimited file, with the line it begins on (from 1). */
export interface Row {
  line: number;
  cells: string[];
  /** A quotation mark is opened in it and never closed, or text stands behind a closing one. */
  broken: boolean;
}

export interface Reading {
  separator: string;
  /** Lines to pass over before the first record. */
  skip?: number;
}

/** Longest record held in memory, in characters: beyond it no publisher's row goes, and a binary file does. */
const LONGEST = 1_000_000;

/**
 * Reads a UTF-8 file as RFC 4180 has it, in batches, knowing the line of every record: quoted cells may
 * hold separators, line breaks and doubled quotation marks; empty lines are no records.
 *
 * For headers, small files, and finding what is wrong with a large one. Bulk is read by DuckDB.
 *
 * @throws Refusal when a record is longer than a million characters.
 */
export async function* readRows(path: string, { separator, skip = 0 }: Reading): AsyncGenerator<Row[]> {
  const scan = scanner(separator, skip, path);
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of fs.createReadStream(path, { highWaterMark: 1 << 18 })) {
    yield scan.feed(decoder.decode(chunk as Buffer, { stream: true }));
  }
  yield [...scan.feed(decoder.decode()), ...scan.end()];
}

/** The records of a text, all at once. */
export function rowsOf(text: string, { separator, skip = 0 }: Reading): Row[] {
  const scan = scanner(separator, skip, 'text');
  return [...scan.feed(text.replace(/^\ufeff/, '')), ...scan.end()];
}

type State = 'start' | 'plain' | 'quoted' | 'closing';

/** Takes a text piece by piece; rows come out as they end. */
export function scanner(separator: string, skip: number, path: string) {
  let state: State = 'start';
  let line = 1;
  let passed = 0;
  let length = 0;
  let cell = '';
  let row: Row = { line: 1, cells: [], broken: false };
  const endRow = (rows: Row[]) => {
    row.cells.push(cell);
    if (row.cells.length > 1 || cell !== '' || row.broken) rows.push(row);
    cell = '';
    length = 0;
    state = 'start';
    row = { line: line + 1, cells: [], broken: false };
  };
  return {
    feed(text: string): Row[] {
      const rows: Row[] = [];
      for (let i = 0; i < text.length; i++) {
        const c = text[i]!;
        if (passed < skip) {
          if (c !== '\n') continue;
          passed++;
          line++;
          row.line = line;
          continue;
        }
        if (++length > LONGEST)
          throw new Refusal(
            `${path}, line ${row.line}: the row is longer than ${LONGEST} characters, so this is no table of figures`,
          );
        if (state === 'quoted') {
          if (c === '"') state = 'closing';
          else {
            cell += c;
            if (c === '\n') line++;
          }
        } else if (c === '\n') {
          if (cell.endsWith('\r') && state !== 'closing') cell = cell.slice(0, -1);
          endRow(rows);
          line++;
          row.line = line;
        } else if (c === separator) {
          row.cells.push(cell);
          cell = '';
          state = 'start';
        } else if (c === '"' && state === 'start') state = 'quoted';
        else if (c === '"' && state === 'closing') {
          cell += c;
          state = 'quoted';
        } else if (state === 'closing') {
          if (c !== '\r') row.broken = true;
        } else {
          cell += c;
          state = 'plain';
        }
      }
      return rows;
    },
    end(): Row[] {
      const rows: Row[] = [];
      if (state === 'quoted') row.broken = true;
      if (state !== 'start' || row.cells.length > 0) endRow(rows);
      return rows;
    },
  };
}

/** The separator that parts a header into most cells; null when none stands in it. */
export function separatorOf(header: string): string | null {
  const counts = [',', ';', '\t'].map((s) => ({
    s,
    n: rowsOf(header, { separator: s })[0]?.cells.length ?? 0,
  }));
  const best = counts.reduce((a, b) => (b.n > a.n ? b : a));
  return best.n > 1 ? best.s : null;
}
