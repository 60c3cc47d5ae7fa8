import { areaByCode, areaByComtrade, areaByName } from '../records/areas.ts';
import { parseCode } from '../records/goods-code.ts';
import { Refusal } from '../records/refusal.ts';
import { unitByWord } from '../records/units.ts';
import { cellsScope, parseScope } from '../releases/scope-text.ts';
import { levelOf } from './code-level.ts';
import {
  looksOpen,
  OPTIONAL,
  type OpenColumn,
  type OpenHeader,
  openHeader,
  REQUIRED,
} from './open-header.ts';
import { intervalColumns } from './open-intervals.ts';
import { publisherOf } from './open-publisher.ts';
import { kilograms, WEIGHTS } from './open-weight.ts';
import type { Check, Plan, PlanColumn, Said, Source, SourceFile } from './source.ts';
import { literal, oneOf } from './sql-text.ts';

/** Tallyman's own format: one row a cell, for any publisher, and for figures quoted in print (docs/open-csv.md). */
export const open: Source = {
  name: 'open',
  about: 'open CSV: any other publisher, or figures quoted in print, one row a cell (docs/open-csv.md)',
  recognise: looksOpen,
  plan,
};

async function plan(file: SourceFile, said: Said): Promise<Plan> {
  const header = openHeader<OpenColumn>(file, { required: REQUIRED, optional: OPTIONAL }, 'docs/open-csv.md');
  const { publisher, rank, guess } = publisherOf(file.name, header);
  const has = (name: OpenColumn) => header.columns.includes(name);
  const intervals = rank === 2 || has('printed') ? await intervalColumns(file, header) : null;
  return {
    source: open.name,
    publisher,
    rank,
    published: said.published ?? header.comments.published ?? null,
    convert: null,
    from: (path) => relation(path, header),
    headerLines: header.lines,
    columns: {
      ...columnsOf(has),
      ...intervals,
    },
    words: { reporter: areaOf, partner: areaOf, code: parseCode, unit1: unitOf },
    where: null,
    checks: checksFor(has),
    scope: (facts) => {
      if (header.comments.scope !== undefined) return parseScope(header.comments.scope, facts);
      return cellsScope(facts, 'inferred', 'only the rows that are there: the file states no scope');
    },
    warnings: () => [
      ...(guess ? [guess] : []),
      ...header.unread.map(
        (key) => `${file.name}: the comment "${key}" is not read: about, publisher, scope and published are`,
      ),
    ],
  };
}

function relation(path: string, { separator, columns, lines, crlf }: OpenHeader): string {
  const types = columns.map((name) => `'${name}': 'VARCHAR'`).join(', ');
  return (
    `read_csv(${literal(path)}, auto_detect = false, header = false, skip = ${lines}, delim = ${literal(separator)}, ` +
    `quote = '"', escape = '"', new_line = '${crlf ? '\\r\\n' : '\\n'}', columns = {${types}})`
  );
}

/** '?' stands where the row's own words do not fit: it is no number, so that reading stops and the checks say why. */
function columnsOf(has: (name: OpenColumn) => boolean): Record<PlanColumn, string> {
  const optional = (name: OpenColumn) => (has(name) ? name : 'NULL');
  const read = `CASE WHEN ${TINY} THEN '?' ELSE coalesce(value, '?') END`;
  const figure = has('status') ? `CASE WHEN ${HAS_NONE} THEN value ELSE ${read} END` : read;
  return {
    reporter: 'reporter',
    period: "CASE WHEN length(period) = 7 THEN period ELSE replace(period, '/', '..') END",
    flow: 'flow',
    partner: 'partner',
    scheme: has('scheme') ? "coalesce(scheme, 'HS')" : "'HS'",
    code: 'codes',
    level: levelOf('codes'),
    regime: optional('regime'),
    place: optional('place'),
    value: `CASE measure WHEN 'value' THEN ${figure} WHEN 'quantity' THEN NULL WHEN 'weight' THEN NULL ELSE '?' END`,
    currency: "CASE measure WHEN 'value' THEN coalesce(unit, '') END",
    basis: optional('basis'),
    quantity1: `CASE measure WHEN 'quantity' THEN ${figure} END`,
    // A weight that is not told has no figure to show that it is one: its unit does.
    unit1: `CASE measure WHEN 'quantity' THEN coalesce(unit, '') ${has('status') ? `WHEN 'weight' THEN CASE WHEN ${HAS_NONE} THEN 'kg' END` : ''} END`,
    quantity2: 'NULL',
    unit2: 'NULL',
    net_weight: `CASE measure WHEN 'weight' THEN ${kilograms(figure)} END`,
    status: has('status') ? "coalesce(status, 'reported')" : "'reported'",
    printed: optional('printed'),
    low: 'NULL',
    high: 'NULL',
    said_by: optional('said_by'),
    // "2022-06" was out by the last day of June.
    said_on: has('said_on')
      ? "CASE WHEN length(said_on) = 7 THEN CAST(last_day(TRY_CAST(said_on || '-01' AS DATE)) AS VARCHAR) ELSE said_on END"
      : 'NULL',
  };
}

/** More than nothing, and nothing once it is rounded to what the lake keeps: it would be told as a zero. */
const TINY =
  "regexp_matches(value, '[1-9]') AND 0 = CASE measure WHEN 'value' THEN TRY_CAST(value AS DECIMAL(18, 2)) " +
  `WHEN 'quantity' THEN TRY_CAST(value AS DECIMAL(18, 3)) WHEN 'weight' THEN TRY_CAST(TRY(${kilograms('value')}) AS DECIMAL(18, 3)) END`;
const TOO_LONG =
  "regexp_full_match(value, '\\d{16,}(\\.\\d*)?') AND TRY_CAST(value AS DECIMAL(18, 3)) IS NULL";
const HAS_NONE = "status IN ('nil', 'suppressed')";
const MONTH = '(19|20)\\d\\d-(0[1-9]|1[0-2])';
const PERIOD = `(19|20)\\d\\d|${MONTH}((/|\\.\\.)${MONTH})?`;

function checksFor(has: (name: OpenColumn) => boolean): Check[] {
  const check = (column: OpenColumn, bad: string, clause: string): Check => ({
    column,
    bad,
    value: column,
    clause,
  });
  const given = has('status') ? `NOT coalesce(${HAS_NONE}, false)` : 'true';
  const optional = (name: OpenColumn, bad: string, clause: string) =>
    has(name) ? [check(name, bad, clause)] : [];
  return [
    ...REQUIRED_TEXT.map((name) => check(name, `${name} IS NULL`, 'is empty: every row needs it')),
    ...[...REQUIRED_TEXT, 'value' as const].map((name) =>
      check(name, `regexp_matches(${name}, '^[=@]')`, FORMULA),
    ),
    check(
      'period',
      `NOT regexp_full_match(period, '${PERIOD}')`,
      'is no period: write 2022-05, 2022, or 2022-01/2022-04',
    ),
    check(
      'flow',
      "flow NOT IN ('export', 'import', 're-export', 're-import')",
      'is no flow: write export, import, re-export or re-import',
    ),
    check(
      'measure',
      "measure NOT IN ('value', 'quantity', 'weight')",
      'is no measure: write value, quantity or weight',
    ),
    check(
      'value',
      `value IS NULL AND ${given}`,
      'is empty: leave the row out, or give it a status of nil or suppressed',
    ),
    check('value', "regexp_matches(value, '^-')", 'is negative, which no trade statistic is'),
    check('value', TOO_LONG, 'has too many digits: at most fifteen before the decimal point are kept'),
    check(
      'value',
      TINY,
      'is too small to be kept: money has two decimals, quantities and kilograms have three, and this would become a zero',
    ),
    check(
      'value',
      'TRY_CAST(value AS DECIMAL(18, 2)) IS NULL AND value IS NOT NULL',
      'is no number: write digits and a decimal point, without separators, unit or hedge',
    ),
    check(
      'unit',
      "measure = 'value' AND NOT regexp_full_match(unit, '[A-Z]{3}')",
      'is no currency: write its three letters, as in USD',
    ),
    check(
      'unit',
      `measure = 'weight' AND unit NOT IN ${oneOf(WEIGHTS)}`,
      `is no weight: write ${WEIGHTS.slice(0, 3).join(', ')}`,
    ),
    ...optional(
      'status',
      "status NOT IN ('reported', 'estimated', 'suppressed', 'nil')",
      'is no status: write reported, estimated, suppressed or nil',
    ),
    ...optional(
      'status',
      `${HAS_NONE} AND value IS NOT NULL`,
      'says there is no figure, but the row has one: leave the value empty',
    ),
    ...optional('basis', "basis NOT IN ('FOB', 'CIF', 'FAS')", 'is no valuation: write FOB, CIF or FAS'),
    ...optional(
      'said_on',
      `NOT regexp_full_match(said_on, '${MONTH}(-\\d\\d)?') OR TRY_CAST(said_on || CASE length(said_on) WHEN 7 THEN '-01' ELSE '' END AS DATE) IS NULL`,
      'is no day: write 2022-06-20, or 2022-06 where only the month is known',
    ),
  ];
}

const REQUIRED_TEXT = ['reporter', 'flow', 'partner', 'codes', 'period', 'measure', 'unit'] as const;
const FORMULA = 'is a formula of a spreadsheet: save the values in its place';

function areaOf(word: string): string {
  if (areaByCode(word)) return word;
  const area = /^\d{1,3}$/.test(word) ? areaByComtrade(word) : areaByName(word);
  if (area) return area.code;
  throw new Refusal('is no country or area that is known: write its ISO code, as in PRK');
}

function unitOf(word: string): string {
  const found = unitByWord(word);
  if (found && found.times === '1') return found.unit;
  throw new Refusal(
    found
      ? `is ${found.times} of another unit: write the number in ${found.unit}`
      : 'is no unit that is known: write item, pair, dose, l, kg or another of docs/open-csv.md',
  );
}
