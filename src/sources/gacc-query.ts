import fs from 'node:fs';
import { Refusal } from '../records/refusal.ts';
import { editionInForce } from '../records/scheme.ts';
import { coverage } from './coverage.ts';
import { rowsOf } from './delimited.ts';
import { CLEAN, convertGacc } from './gacc-convert.ts';
import { flowOf } from './gacc-flow.ts';
import { type Field, fieldOf } from './gacc-header.ts';
import { encodingOf, headText } from './sniff.ts';
import type { Check, Facts, Plan, Said, Source, SourceFile } from './source.ts';
import { literal, unless } from './sql-text.ts';

/** Downloads of the online query of China's customs (stats.customs.gov.cn). */
export const gaccQuery: Source = {
  name: 'gacc-query',
  about: 'China, General Administration of Customs: CSV downloads of the online query, in English or Chinese',
  recognise(file) {
    const header = headerOf(file);
    const known = header.filter((cell) => fieldOf(cell) !== null).length;
    return known >= 3 || (known === 2 && header.length === 2);
  },
  plan,
};

/** The query shows no more rows and says nothing when it cuts; downloads were seen with one row less. */
const CAPS = [10_000, 9_999];

/** Several cut downloads put together are cut as well. */
const isCut = ({ fileRows }: Facts): boolean => fileRows > 0 && CAPS.some((cap) => fileRows % cap === 0);

async function plan(file: SourceFile, said: Said): Promise<Plan> {
  const header = headerOf(file);
  const fields = fieldsOf(file.name, header);
  const flow = flowOf(file.name, said.flow);
  const currency = fields.includes('USD') ? 'USD' : 'CNY';
  const printed = (field: Field) => header[fields.indexOf(field)] ?? field;
  const checks = checksFor(printed, currency);
  const unitsLeftOut = new Set<string>();
  const encoding = encodingOf(file.head)!;
  return {
    source: gaccQuery.name,
    publisher: 'General Administration of Customs of China',
    rank: 0,
    published: said.published,
    convert: (output) =>
      convertGacc(
        { path: file.path, name: file.name, encoding, fields, unitsLeftOut },
        fs.createWriteStream(output),
      ),
    from: (path) =>
      `read_csv(${literal(path)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', ` +
      `columns = {${CLEAN.map((name) => `'${name}': 'VARCHAR'`).join(', ')}})`,
    headerLines: 1,
    columns: columnsFor(flow, currency),
    // Empty rows stand where a row of the file took several lines, to keep the count of lines.
    where: 'code IS NULL',
    checks,
    scope: (facts) => coverage(facts, said.scope, isCut(facts) ? 'the query cuts at 10,000 rows' : null),
    warnings: (facts) => [
      ...(isCut(facts)
        ? [
            `${file.name} has ${facts.fileRows} rows, where the query cuts off: rows are missing, so only those that are there count; ask it for less at a time.`,
          ]
        : []),
      ...[...unitsLeftOut].map(
        (unit) => `${file.name}: quantities in "${unit}" were left out, because that unit is not known here.`,
      ),
    ],
  };
}

/** Cells of the first row, trimmed; a trailing comma makes no column. Empty when the file is no table. */
function headerOf(file: SourceFile): string[] {
  const text = headText(file.head);
  const cells =
    text === null ? [] : (rowsOf(text, { separator: ',' })[0]?.cells ?? []).map((cell) => cell.trim());
  return cells.at(-1) === '' ? cells.slice(0, -1) : cells;
}

function fieldsOf(name: string, header: readonly string[]): Field[] {
  const fields = header.map((cell, i) => {
    const field = fieldOf(cell);
    if (field && header.findIndex((other) => fieldOf(other) === field) === i) return field;
    throw new Refusal(
      field
        ? `${name}, line 1: column "${cell}" stands twice: take one of them out.`
        : `${name}, line 1: column "${cell}" is none of the query's columns: take it out or download again.`,
    );
  });
  const has = (field: Field) => fields.includes(field);
  if (!has('USD') && !has('CNY'))
    throw new Refusal(
      `${name}, line 1: there is no column of values ("US dollar" or "Renminbi Yuan", 美元 or 人民币).`,
    );
  if (has('USD') && has('CNY'))
    throw new Refusal(
      `${name}, line 1: there are values in US dollar and in Renminbi Yuan: keep one of the columns.`,
    );
  if (!has('date'))
    throw new Refusal(
      `${name}, line 1: there is no column "Date of data" (数据年月), because months were added up: download again month by month.`,
    );
  if (has('codeName') && !has('code'))
    throw new Refusal(
      `${name}, line 1: there are names of goods without the column "Commodity code" (商品编码): download with it.`,
    );
  return fields;
}

const MONEY = 'DECIMAL(18, 2)';
const AMOUNT = 'DECIMAL(18, 3)';
const IS_NIL = "amount IN ('-', '—', '–', '－')";
const bare = (column: string): string => `replace(${column}, ',', '')`;
const cast = (column: string, type: string): string => `CAST(${bare(column)} AS ${type})`;
/** True for a printed figure that is none, or has more digits than the type holds. */
const noFigure = (column: string, decimals: number): string =>
  `(${column} IS NOT NULL ` +
  `AND (NOT regexp_full_match(${column}, '(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d{1,${decimals}})?') ` +
  `OR TRY_CAST(${bare(column)} AS DECIMAL(18, ${decimals})) IS NULL))`;

const BAD = {
  date: "coalesce(NOT regexp_full_match(date, '(19|20)\\d\\d(0[1-9]|1[0-2])'), true)",
  shortCode: "regexp_full_match(code, '\\d(\\d\\d){0,3}')",
  code: "NOT regexp_full_match(code, 'TOTAL|(0[1-9]|[1-9]\\d)(\\d\\d){0,3}')",
  value: `(amount IS NULL OR NOT ${IS_NIL} AND ${noFigure('amount', 2)})`,
  quantity1: noFigure('quantity1', 3),
  quantity2: noFigure('quantity2', 3),
};

function checksFor(printed: (field: Field) => string, currency: Field): Check[] {
  const figure = 'is no figure of this query: expected digits, with commas between thousands, or a dash';
  return [
    {
      column: printed('date'),
      value: 'date',
      bad: BAD.date,
      clause: 'is no month: expected one such as 202205',
    },
    {
      column: printed('code'),
      value: 'code',
      bad: BAD.shortCode,
      clause:
        'has lost its leading zero, as happens in spreadsheets: download again and do not save it from one',
    },
    {
      column: printed('code'),
      value: 'code',
      bad: BAD.code,
      clause: 'is no goods code: expected 2, 4, 6 or 8 digits',
    },
    { column: printed(currency), value: 'amount', bad: BAD.value, clause: figure },
    { column: printed('quantity1'), value: 'quantity1', bad: BAD.quantity1, clause: figure },
    { column: printed('quantity2'), value: 'quantity2', bad: BAD.quantity2, clause: figure },
  ];
}

const columnsFor = (flow: 'export' | 'import', currency: string): Plan['columns'] => ({
  reporter: "'CHN'",
  period: unless(BAD.date, "date[1:4] || '-' || date[5:6]"),
  flow: literal(flow),
  partner: 'partner',
  scheme: schemeByMonth,
  code: unless(`${BAD.shortCode} OR ${BAD.code}`, 'code'),
  level: "CASE WHEN code = 'TOTAL' THEN 0 ELSE length(code) END",
  regime: 'regime',
  place: 'place',
  value: unless(BAD.value, `CASE WHEN ${IS_NIL} THEN NULL ELSE ${cast('amount', MONEY)} END`, MONEY),
  currency: literal(currency),
  basis: flow === 'export' ? "'FOB'" : "'CIF'",
  quantity1: unless(BAD.quantity1, cast('quantity1', AMOUNT), AMOUNT),
  unit1: 'unit1',
  quantity2: unless(BAD.quantity2, cast('quantity2', AMOUNT), AMOUNT),
  unit2: 'unit2',
  net_weight: 'NULL',
  status: `CASE WHEN ${IS_NIL} THEN 'nil' ELSE 'reported' END`,
  printed: 'NULL',
  low: 'NULL',
  high: 'NULL',
  said_by: 'NULL',
  said_on: 'NULL',
});

/** China's HS edition month by month, as a CASE over the months in which it changed, the newest first. */
const schemeByMonth = (() => {
  const months = Array.from(
    { length: 12 * 50 },
    (_, i) => `${1992 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );
  const edition = (month: string) => editionInForce(month, 'CHN');
  const changes = months.filter((month, i) => i > 0 && edition(month) !== edition(months[i - 1]!)).reverse();
  const cases = changes.map(
    (month) => `WHEN date >= '${month.replace('-', '')}' THEN ${literal(edition(month))}`,
  );
  return `CASE ${cases.join(' ')} ELSE ${literal(edition(months[0]!))} END`;
})();
