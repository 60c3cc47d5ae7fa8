import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Area } from '../records/area.ts';
import { areaByGacc, areaByName, areaName } from '../records/areas.ts';
import { Refusal } from '../records/refusal.ts';
import { inUnit, type UnitOf, unitByGacc } from '../records/units.ts';
import { type Row, scanner } from './delimited.ts';
import type { Field } from './gacc-header.ts';
import { type RowOrder, rowOrder } from './row-order.ts';
import type { Encoding } from './sniff.ts';

/** The columns of the file that conversion writes, in order. */
export const CLEAN = [
  'date',
  'partner',
  'code',
  'regime',
  'place',
  'amount',
  'quantity1',
  'unit1',
  'quantity2',
  'unit2',
] as const;

export interface Download {
  path: string;
  name: string;
  encoding: Encoding;
  /** What each column holds, in the order of the file. */
  fields: readonly Field[];
  /** Filled with the names of units that are not known, whose quantities are left out. */
  unitsLeftOut: Set<string>;
  /** Filled with "name" (code) of partners whose name is not known, so that the code alone tells who they are. */
  namesUnknown: Set<string>;
  /** Filled with the order of the rows of each month, months as printed. */
  orders: Map<string, RowOrder>;
}

/**
 * Writes a download as UTF-8 in the columns of `CLEAN`, with rows that a comma split put together again,
 * partners as the codes of `records/areas.ts` and units in the words of `records/units.ts`. Dates, goods codes
 * and figures stay as printed. Line N of the output is line N of the download: an empty row follows one that
 * took several lines.
 *
 * @throws Refusal naming the line: bytes in another encoding, a row with too few or too many cells, a partner
 * nobody knows, no rows at all.
 */
export const convertGacc = (download: Download, output: string): Promise<void> =>
  pipeline(linesOf(download), fs.createWriteStream(output));

async function* linesOf(download: Download): AsyncGenerator<string> {
  const translate = translator(download);
  const blank = `${','.repeat(CLEAN.length - 1)}\n`;
  let header = true;
  let line = 1;
  yield `${CLEAN.join(',')}\n`;
  for await (const row of rowsIn(download)) {
    if (!header) {
      yield `${blank.repeat(row.line - line - 1)}${translate(row).map(quoted).join(',')}\n`;
      line = row.line;
    }
    header = false;
  }
  if (line === 1)
    throw new Refusal(
      `${download.name} has a header and no rows: an answer without rows may come of a mistaken query, so it is not taken for "no trade".`,
    );
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

async function* rowsIn({ path, name, encoding }: Download): AsyncGenerator<Row> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const rows = scanner(',', 0, name);
  let last = 1;
  const decoded = (bytes?: Buffer): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new Refusal(
        `${name}, after line ${last}: there are bytes that are no ${encoding.toUpperCase()}; download the file again and do not save it from another program.`,
      );
    }
  };
  const checked = (found: Row[]): Row[] => {
    for (const row of found) {
      last = row.line;
      if (row.broken)
        throw new Refusal(
          `${name}, line ${row.line}: a quotation mark is out of place or never closed; the file is damaged or cut off, so download it again.`,
        );
    }
    return found;
  };
  for await (const chunk of fs.createReadStream(path)) yield* checked(rows.feed(decoded(chunk as Buffer)));
  yield* checked([...rows.feed(decoded()), ...rows.end()]);
}

/** One row of the download -> the cells of `CLEAN`. */
function translator({ name, fields, unitsLeftOut, namesUnknown, orders }: Download): (row: Row) => string[] {
  const column = Object.fromEntries(fields.map((field, i) => [field, i])) as Partial<Record<Field, number>>;
  const currency = fields.includes('USD') ? 'USD' : 'CNY';
  const partners = new Map<string, string>();
  const units = new Map<string, UnitOf | null>();

  function quantity(figure: string, unit: string): [string, string] {
    if (!units.has(unit)) {
      const known = isNil(unit) ? null : unitByGacc(unit);
      if (known === undefined) unitsLeftOut.add(unit);
      units.set(unit, known ?? null);
    }
    const of = units.get(unit);
    return !of || isNil(figure) ? ['', ''] : [inUnit(figure, of) ?? figure, of.unit];
  }

  return (row) => {
    const cells = wholeCells(name, row, fields, column);
    const cell = (field: Field): string => (column[field] === undefined ? '' : cells[column[field]]!);
    const who = `${cell('partner')}\n${cell('partnerName')}`;
    let partner = partners.get(who);
    if (partner === undefined) {
      partner = partnerOf(name, row.line, column, cell('partner'), cell('partnerName'));
      partners.set(who, partner);
      const called = cell('partnerName');
      if (cell('partner') !== '' && called !== '' && !areaByName(called))
        namesUnknown.add(
          `"${called.slice(0, 60)}" beside partner code ${cell('partner')} (${areaName(partner)})`,
        );
    }
    const date = cell('date');
    const order = orders.get(date) ?? rowOrder();
    orders.set(date, order);
    order.see({ code: cell('code'), quantity: cell('quantity1'), value: cell(currency) });
    return [
      date,
      partner,
      column.code === undefined ? 'TOTAL' : cell('code'),
      cell('regime') || cell('regimeName'),
      cell('place') || cell('placeName'),
      cell(currency),
      ...quantity(cell('quantity1'), cell('unit1')),
      ...quantity(cell('quantity2'), cell('unit2')),
    ];
  };
}

const isNil = (cell: string): boolean => /^(?:[-–—－?？]*)$/.test(cell);

/**
 * The row's cells, one a column, trimmed. The publisher ends lines with a comma, in the header or not, and
 * leaves commas of partners' names without quotation marks ("Korea,DPR").
 */
function wholeCells(
  name: string,
  row: Row,
  fields: readonly Field[],
  column: Partial<Record<Field, number>>,
) {
  const cells = row.cells.map((cell) => cell.trim());
  while (cells.length > fields.length && cells.at(-1) === '') cells.pop();
  const extra = cells.length - fields.length;
  const at = column.partnerName;
  if (extra > 0 && at !== undefined) {
    const whole = cells.slice(at, at + extra + 1).join(',');
    const meant =
      column.partner === undefined
        ? undefined
        : areaByGacc(cells[column.partner + (column.partner > at ? extra : 0)]!);
    const read = areaByName(whole);
    if (read && (!meant || read.code === meant.code)) cells.splice(at, extra + 1, whole);
  }
  if (cells.length === fields.length) return cells;
  throw new Refusal(
    `${name}, line ${row.line}: the row has ${cells.length} cells and the header ${fields.length}; the file is damaged or cut off, so download it again.`,
  );
}

function partnerOf(
  name: string,
  line: number,
  column: Partial<Record<Field, number>>,
  code: string,
  partnerName: string,
): string {
  // A column that is not there was not asked for: the row is of all partners together.
  if (column.partner === undefined && column.partnerName === undefined) return 'WLD';
  const byName = areaByName(partnerName);
  if (code === '') {
    if (byName) return byName.code;
    throw new Refusal(
      `${name}, line ${line}: partner "${partnerName}" is no country known here; download with the column of partner codes.`,
    );
  }
  const area = areaByGacc(code);
  if (!area)
    throw new Refusal(
      `${name}, line ${line}: partner code "${code}" (${partnerName || 'without name'}) is none of China's customs' codes.`,
    );
  if (byName && contradicts(area, byName))
    throw new Refusal(
      `${name}, line ${line}: partner code ${code} is ${area.name}, but the name beside it is "${partnerName}": one of them is wrong.`,
    );
  return area.code;
}

/** The names of residual areas are not the same from list to list, but none has the name of a country. */
const contradicts = (code: Area, name: Area): boolean =>
  code.code !== name.code && /^(?:country|residual)$/.test(code.kind) && name.kind === 'country';
