/** Rows of objects as CSV (RFC 4180), the columns named. */
export function csv<T extends object>(columns: (keyof T & string)[], rows: readonly T[]): string {
  const line = (cells: readonly unknown[]) => cells.map(cell).join(',');
  return `${[line(columns), ...rows.map((r) => line(columns.map((k) => r[k])))].join('\r\n')}\r\n`;
}

/** A leading = + - @ would be run by a spreadsheet when what follows is text of an article. */
function cell(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  const tame = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

export const csvHeaders = { 'content-type': 'text/csv; charset=utf-8' };
