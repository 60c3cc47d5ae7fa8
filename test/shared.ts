import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../shared/', import.meta.url);

/**
 * A file of the folder that lies beside the repository, null in a clone without it. Tests that need it
 * say `describe.skipIf(shared('…') === null)`.
 */
export function shared(path: string): URL | null {
  const url = new URL(path, folder);
  return existsSync(url) ? url : null;
}

/** Rows of a shared comma-separated file by column name, header first line; quotes as in RFC 4180. */
export function sharedRows(path: string, encoding = 'utf-8'): Record<string, string>[] {
  const url = shared(path);
  if (!url) return [];
  const [header = [], ...rows] = cells(new TextDecoder(encoding).decode(readFileSync(url)));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',' && end !== '') rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}
