import { unreadable } from './comtrade-checks.ts';
import { area, classifications, editions, FLOWS, times, unit } from './comtrade-codes.ts';
import type { Plan } from './source.ts';
import { literal, unless } from './sql-text.ts';

const money = (column: string): string => `CAST(${column} AS DECIMAL(18, 2))`;

/** The API writes zero for a quantity it does not have: beside a value it is no figure. */
const measured = (column: string): string =>
  `(${column} IS NOT NULL AND (TRY_CAST(${column} AS DOUBLE) > 0 OR coalesce(TRY_CAST(primaryValue AS DOUBLE), 0) = 0))`;
const counted = (column: string, code: string): string =>
  `(${measured(column)} AND ${unit(code)} IS NOT NULL)`;

const quantity = (bad: string, column: string, code: string): string =>
  unless(
    bad,
    `CASE WHEN ${counted(column, code)} ` +
      `THEN CAST(CAST(${column} AS DECIMAL(18, 3)) * CAST(${times(code)} AS INTEGER) AS DECIMAL(18, 3)) END`,
    'DECIMAL(18, 3)',
  );
const unitOf = (column: string, code: string): string =>
  `CASE WHEN ${counted(column, code)} THEN ${unit(code)} END`;

const isTrue = (column: string): string => `coalesce(TRY_CAST(${column} AS BOOLEAN), false)`;
/** 2 quantity, 4 net weight, 6 both: the mark of years before the flags of their own. */
const isMarked = (marks: number[]): string =>
  `coalesce(TRY_CAST(legacyEstimationFlag AS DOUBLE) IN (${marks.join(', ')}), false)`;

/** Of what is stored: `isReported` false says that Comtrade added rows up, and a quantity that is not there is not estimated. */
const isEstimated = [
  `${counted('qty', 'qtyUnitCode')} AND (${isTrue('isQtyEstimated')} OR ${isMarked([2, 6])})`,
  `${counted('altQty', 'altQtyUnitCode')} AND ${isTrue('isAltQtyEstimated')}`,
  `${measured('netWgt')} AND (${isTrue('isNetWgtEstimated')} OR ${isMarked([4, 6])})`,
]
  .map((condition) => `(${condition})`)
  .join(' OR ');

const isPrimary = (column: string): string => `${money(column)} = ${money('primaryValue')}`;

/** The column that holds the value tells its basis: some reporters count imports FOB. */
const basis = `CASE
  WHEN flowCode IN ('M', 'RM') AND ${isPrimary('cifvalue')} THEN 'CIF'
  WHEN ${isPrimary('fobvalue')} THEN 'FOB'
  WHEN ${isPrimary('cifvalue')} THEN 'CIF' END`;

const byCode = (column: string, meanings: [string, string][], other: string): string =>
  `CASE ${column} ${meanings.map(([code, text]) => `WHEN ${literal(code)} THEN ${literal(text)}`).join(' ')} ELSE ${other} END`;

const code = "CASE cmdCode WHEN '9999AA' THEN '999999' ELSE cmdCode END";

export function comtradeColumns(): Plan['columns'] {
  const bad = unreadable();
  return {
    reporter: unless(
      `${bad.type} OR ${bad.standing} OR ${bad.repeated} OR ${bad.reporter}`,
      area('reporterCode'),
    ),
    period: unless(
      bad.period,
      "CASE WHEN regexp_full_match(period, '\\d{6}.*') THEN period[1:4] || '-' || period[5:6] ELSE period[1:4] END",
    ),
    flow: unless(bad.flow, byCode('flowCode', Object.entries(FLOWS), 'NULL')),
    partner: unless(bad.partner, area('partnerCode')),
    scheme: unless(
      bad.classification,
      byCode(
        'classificationCode',
        classifications.map((name, i) => [name, editions[i]!]),
        "'HS'",
      ),
    ),
    code: unless(`${bad.shortCode} OR ${bad.code}`, code),
    level: "CASE cmdCode WHEN 'TOTAL' THEN 0 ELSE length(cmdCode) END",
    regime: 'NULL',
    place: 'NULL',
    value: unless(bad.value, money('primaryValue'), 'DECIMAL(18, 2)'),
    currency: "'USD'",
    basis: unless(`${bad.cif} OR ${bad.fob} OR ${bad.value}`, basis),
    quantity1: quantity(bad.qty, 'qty', 'qtyUnitCode'),
    unit1: unitOf('qty', 'qtyUnitCode'),
    quantity2: quantity(bad.altQty, 'altQty', 'altQtyUnitCode'),
    unit2: unitOf('altQty', 'altQtyUnitCode'),
    net_weight: unless(
      bad.netWgt,
      `CASE WHEN ${measured('netWgt')} THEN CAST(netWgt AS DECIMAL(18, 3)) END`,
      'DECIMAL(18, 3)',
    ),
    status: `CASE WHEN primaryValue IS NULL THEN 'nil' WHEN ${isEstimated} THEN 'estimated' ELSE 'reported' END`,
    printed: 'NULL',
    low: 'NULL',
    high: 'NULL',
    said_by: 'NULL',
    said_on: 'NULL',
  };
}
