import { area, classifications, FLOWS } from './comtrade-codes.ts';
import type { Check } from './source.ts';
import { oneOf } from './sql-text.ts';

/** Numbers as JSON, R and pandas write them; TRY_CAST, because a number may be too large as well. */
const noNumber = (column: string, decimals: number): string =>
  `(${column} IS NOT NULL AND (NOT regexp_full_match(${column}, '\\d+(\\.\\d*)?([eE][+-]?\\d+)?') ` +
  `OR TRY_CAST(${column} AS DECIMAL(18, ${decimals})) IS NULL))`;
const noArea = (column: string): string => `${area(column)} IS NULL`;

/** What makes a row unreadable, by name; a function, because the table of areas is built when first asked for. */
export const unreadable = () => ({
  standing: "standing = 'lone'",
  repeated: "standing = 'differs'",
  type: "coalesce(typeCode, 'C') <> 'C'",
  period: "coalesce(NOT regexp_full_match(period, '(19|20)\\d\\d(0[1-9]|1[0-2])?(\\.0)?'), true)",
  reporter: noArea('reporterCode'),
  partner: noArea('partnerCode'),
  flow: `coalesce(flowCode, '') NOT IN ${oneOf(Object.keys(FLOWS))}`,
  classification: `classificationCode NOT IN ${oneOf(['HS', ...classifications])}`,
  shortCode: "coalesce(regexp_full_match(cmdCode, '\\d(\\d\\d){0,4}'), false)",
  code: "coalesce(NOT regexp_full_match(cmdCode, 'TOTAL|9999AA|(0[1-9]|[1-9]\\d)(\\d\\d){0,4}'), true)",
  value: noNumber('primaryValue', 2),
  cif: noNumber('cifvalue', 2),
  fob: noNumber('fobvalue', 2),
  qty: noNumber('qty', 3),
  altQty: noNumber('altQty', 3),
  netWgt: noNumber('netWgt', 3),
});

const check = (column: string, bad: string, clause: string): Check => ({
  column,
  value: column,
  bad,
  clause,
});

export function comtradeChecks(): Check[] {
  const bad = unreadable();
  const figure = 'is no figure: expected digits, not below zero';
  const noCode = "is none of UN Comtrade's area codes";
  return [
    check('typeCode', bad.type, 'is trade in services: only goods (C) are read'),
    check('period', bad.period, 'is no period: expected one such as 2022 or 202205'),
    check('reporterCode', bad.reporter, noCode),
    check('partnerCode', bad.partner, noCode),
    check('flowCode', bad.flow, 'is no flow of trade: expected X, M, RX or RM'),
    check('classificationCode', bad.classification, 'is no edition of the HS: ask again for HS, or H0 to H6'),
    check(
      'cmdCode',
      bad.shortCode,
      'has lost its leading zero, as spreadsheets do: save the answer again as text',
    ),
    check('cmdCode', bad.code, 'is no goods code: expected TOTAL or 2 to 10 digits'),
    check('primaryValue', bad.value, figure),
    check('cifvalue', bad.cif, figure),
    check('fobvalue', bad.fob, figure),
    check('qty', bad.qty, figure),
    check('altQty', bad.altQty, figure),
    check('netWgt', bad.netWgt, figure),
    check(
      'cmdCode',
      bad.standing,
      'is split by second partner, procedure or transport and has no total: ask again with partner2Code=0&motCode=0&customsCode=C00',
    ),
    check(
      'primaryValue',
      bad.repeated,
      'differs from an earlier row of the same cell: keep the newer answer only',
    ),
  ];
}
