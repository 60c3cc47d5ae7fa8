import { FIELDS } from './comtrade-file.ts';
import { oneOf } from './sql-text.ts';

/** Flows inside the four above: domestic exports, foreign imports, and processing trade. */
const INNER_FLOWS = ['DX', 'FM', 'MIP', 'XIP', 'MOP', 'XOP'];

/** The row holds all second partners, procedures, modes of supply and means of transport together. */
const IS_WHOLE = [
  ...['partner2Code', 'mosCode', 'motCode'].map(
    (c) => `coalesce(TRY_CAST(${c} AS DOUBLE) = 0, ${c} IS NULL)`,
  ),
  "coalesce(customsCode, 'C00') = 'C00'",
].join(' AND ');

const CELL = 'period, reporterCode, flowCode, partnerCode, classificationCode, cmdCode';

/**
 * The rows with one more column, `standing`: `whole`, `part` (of a whole row that is there too), `lone` (a part whose whole
 * is not there), `again` (the same whole row a second time), `differs` (a second whole row with another value).
 */
export const withStanding = (rows: string): string =>
  `(SELECT ${FIELDS.join(', ')}, CASE
      WHEN NOT is_whole AND bool_or(is_whole) OVER cell THEN 'part'
      WHEN NOT is_whole THEN 'lone'
      WHEN row_number() OVER same = 1 THEN 'whole'
      WHEN primaryValue IS NOT DISTINCT FROM first_value(primaryValue) OVER same THEN 'again'
      ELSE 'differs' END AS standing
    FROM (SELECT *, row_number() OVER () AS n, ${IS_WHOLE} AS is_whole FROM (${rows}))
    WINDOW cell AS (PARTITION BY ${CELL}), same AS (PARTITION BY ${CELL}, is_whole ORDER BY n)
    ORDER BY n)`;

/** Rows to leave out: what is in another row too would be counted twice. */
export const where = `standing IN ('part', 'again') OR flowCode IN ${oneOf(INNER_FLOWS)}`;
