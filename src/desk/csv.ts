/** Rows of objects as CSV (RFC 4180), the columns named. */
export const csv = <T extends object>(columns: (keyof T & string)[], rows: readonly T[]): string =>
  csvLine(columns) + rows.map((row) => csvLine(columns.map((k) => row[k]))).join('');

/** One line of it. */
export const csvLine = (cells: readonly unknown[]): string => `${cells.map(cell).join(',')}\r\n`;

/** A leading = + - @ would be run by a spreadsheet when what follows is text of an article, and no number. */
function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  const tame = typeof value === 'string' && /^(?!-[\d.]+$)[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

export const csvHeaders = { 'content-type': 'text/csv; charset=utf-8' };
