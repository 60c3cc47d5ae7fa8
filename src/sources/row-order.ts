/** What is looked at in one row of a file, as printed. */
export interface RowSeen {
  code: string;
  quantity: string;
  value: string;
}

/** Rows of one month as they come; what their order tells is asked at the end. */
export interface RowOrder {
  see(row: RowSeen): void;
  /** Why rows seem to be missing after the last, as a clause; null where the order tells nothing. */
  cut(): string | null;
}

/** Where a whole list ends: a query of all goods goes on to trifles, and to the last chapters of the HS. */
const LAST = { quantity: 1, value: 100, chapter: 90 };
/** Codes that rise in runs of so many rows are in order, be it anew for each regime or province. */
const RUN = 10;

/**
 * A list that was cut at the end of a line looks whole by itself. Most lists are in an order, though: China's query
 * shows the largest quantity first, other tables the codes. One whose order has not run out at the last row is cut.
 */
export function rowOrder(): RowOrder {
  const quantity = trend();
  const value = trend();
  const code = trend();
  let last = '';
  return {
    see(row) {
      quantity.see(numberOf(row.quantity));
      value.see(numberOf(row.value));
      if (/^\d{2,}$/.test(row.code)) {
        last = row.code;
        code.see(Number(row.code.padEnd(10, '0')));
      }
    },
    cut() {
      if (code.rows() > 1 && code.falls() < code.rows() / RUN)
        return Number(last.slice(0, 2)) < LAST.chapter
          ? `the rows stand in the order of codes and end at ${last}, far from the last chapter, so the end seems to be cut off`
          : null;
      return unfinished(quantity, 'quantity', LAST.quantity) ?? unfinished(value, 'value', LAST.value);
    },
  };
}

function unfinished(seen: Trend, what: string, least: number): string | null {
  if (seen.rows() < 2 || (seen.rises() > 0 && seen.falls() > 0)) return null;
  if (seen.rises() > 0)
    return `the rows stand smallest ${what} first, so nobody can see whether the largest are there`;
  return seen.falls() > 0 && seen.last() > least
    ? `the rows stand largest ${what} first and end at ${seen.last().toLocaleString('en')}, so the smaller ones seem to be cut off`
    : null;
}

type Trend = ReturnType<typeof trend>;

/** How often numbers rise and fall from one to the next; what is no number is passed over. */
function trend() {
  let [rows, rises, falls, last] = [0, 0, 0, Number.NaN];
  return {
    see(x: number): void {
      if (Number.isNaN(x)) return;
      rows++;
      if (x > last) rises++;
      else if (x < last) falls++;
      last = x;
    },
    rows: () => rows,
    rises: () => rises,
    falls: () => falls,
    last: () => last,
  };
}

const numberOf = (printed: string): number =>
  /^\d[\d,.]*$/.test(printed) ? Number(printed.replaceAll(',', '')) : Number.NaN;
