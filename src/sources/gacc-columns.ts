import { editionInForce } from '../records/scheme.ts';
import type { Field } from './gacc-header.ts';
import type { Check, Plan } from './source.ts';
import { literal, unless } from './sql-text.ts';

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

/** What makes a row unreadable, by name. */
const BAD = {
  date: "coalesce(NOT regexp_full_match(date, '(19|20)\\d\\d(0[1-9]|1[0-2])'), true)",
  shortCode: "coalesce(regexp_full_match(code, '\\d(\\d\\d){0,3}'), false)",
  code: "coalesce(NOT regexp_full_match(code, 'TOTAL|(0[1-9]|[1-9]\\d)(\\d\\d){0,3}'), true)",
  value: `(amount IS NULL OR NOT ${IS_NIL} AND ${noFigure('amount', 2)})`,
  quantity1: noFigure('quantity1', 3),
  quantity2: noFigure('quantity2', 3),
};

/** @param printed how the file's header calls a field */
export function gaccChecks(printed: (field: Field) => string, currency: Field): Check[] {
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

/** Over the columns of `CLEAN`. */
export const gaccColumns = (flow: 'export' | 'import', currency: string): Plan['columns'] => ({
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
