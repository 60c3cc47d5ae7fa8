import { areaByCode } from '../records/areas.ts';
import { isDay, isMonth } from '../records/period.ts';
import type { Check, Plan, PlanColumn } from '../sources/source.ts';
import { typed } from './copy.ts';
import { literal } from './engine.ts';
import type { Part } from './facts.ts';

const FLOWS = new Set(['export', 'import', 're-export', 're-import']);
const STATUSES = new Set(['reported', 'estimated', 'suppressed', 'nil']);
const BASES = new Set(['FOB', 'CIF', 'FAS']);
const CODE = /^(?:TOTAL|\d{2}(?:\d{2}){0,4}|\d{9}|\d{2,10}(?:\+\d{2,10})+)$/;
const NUMBERS = ['value', 'quantity1', 'quantity2', 'net_weight'] as const;

/** What a spreadsheet would run when the text comes back to it in an export. */
const isPlain = (text: string): boolean => !/^[=+@]/.test(text);
const FORMULA = 'is a formula of a spreadsheet: save the values in its place';

/** `2022-05`, `2022`, or `2022-01..2022-04`: the periods the lake keeps, not after the year `last`. */
export function isStoredPeriod(text: string, last: number): boolean {
  if (/^\d{4}$/.test(text)) return isYear(text, last);
  const [from = '', to = from, more] = text.split('..');
  return (
    more === undefined && isMonth(from) && isMonth(to) && from <= to && isYear(from, last) && isYear(to, last)
  );
}
const isYear = (text: string, last: number): boolean =>
  Number(text.slice(0, 4)) >= 1900 && Number(text.slice(0, 4)) <= last;

/**
 * The first thing in a release's facts that no row of any source may hold, as a check that finds the row; null
 * when all is well. Whatever a source checks itself has been told by its own check before.
 */
export function firstFault(part: Part, plan: Plan, now: Date): Check | null {
  const one = (
    column: PlanColumn,
    given: readonly (string | null)[],
    ok: (v: string) => boolean,
    clause: string,
  ) => {
    const wrong = given.find((v) => v === null || !ok(v));
    if (wrong === undefined) return null;
    const sql = `CAST(${plan.columns[column]} AS VARCHAR)`;
    return {
      column,
      value: sql,
      bad: wrong === null ? `${sql} IS NULL` : `${sql} = ${literal(wrong)}`,
      clause,
    };
  };
  const last = now.getUTCFullYear() + 1;
  return (
    one(
      'reporter',
      [part.reporter],
      (v) => areaByCode(v) !== undefined,
      'is no country or area that is known',
    ) ??
    one(
      'period',
      [part.period],
      (v) => isStoredPeriod(v, last),
      'is no period: write 2022-05, 2022, or 2022-01..2022-04',
    ) ??
    one('flow', part.flows, (v) => FLOWS.has(v), 'is no flow: export, import, re-export or re-import') ??
    one(
      'partner',
      part.partners,
      (v) => areaByCode(v) !== undefined,
      'is no country or area that is known',
    ) ??
    one('code', part.codes ?? [], (v) => CODE.test(v), 'is no goods code: 2 to 10 digits, or TOTAL') ??
    one(
      'currency',
      part.currencies,
      (v) => /^[A-Z]{3}$/.test(v),
      'is no currency: write its three letters, as in USD',
    ) ??
    one('basis', part.bases, (v) => BASES.has(v), 'is no valuation: FOB, CIF or FAS') ??
    one(
      'status',
      part.statuses,
      (v) => STATUSES.has(v),
      'is no status: reported, estimated, suppressed or nil',
    ) ??
    one(
      'scheme',
      part.schemes,
      (v) => /^[A-Z][A-Z0-9 .-]{0,19}$/.test(v),
      'is no nomenclature: write it as in HS2022',
    ) ??
    one('regime', part.regimes, isPlain, FORMULA) ??
    one('place', part.places, isPlain, FORMULA) ??
    one('said_by', part.saidBy === null ? [] : [part.saidBy], isPlain, FORMULA) ??
    (part.saidOn === null || isDay(part.saidOn) ? null : saidOn(plan, part.saidOn)) ??
    (part.negative ? negative(plan) : null) ??
    (part.blanks > 0 ? blank(plan) : null)
  );
}

function saidOn(plan: Plan, given: string): Check {
  const sql = `CAST(${plan.columns.said_on} AS VARCHAR)`;
  return {
    column: 'said_on',
    value: sql,
    bad: `${sql} = ${literal(given)}`,
    clause: 'is no day: write 2022-06-20',
  };
}

function negative(plan: Plan): Check {
  const below = NUMBERS.map((c) => ({ c, sql: `TRY(${typed(plan, c)}) < 0` }));
  return {
    column: 'figure',
    bad: below.map(({ sql }) => `coalesce(${sql}, false)`).join(' OR '),
    value: `CASE ${below.map(({ c, sql }) => `WHEN ${sql} THEN CAST(${plan.columns[c]} AS VARCHAR)`).join(' ')} END`,
    clause: 'is negative, which no trade statistic is',
  };
}

function blank(plan: Plan): Check {
  const columns = ['flow', 'partner', 'scheme', 'code', 'level', 'status'] as const;
  const names = columns.map((c) => `WHEN (${plan.columns[c]}) IS NULL THEN '${c}'`).join(' ');
  return {
    column: 'the cell of',
    bad: columns.map((c) => `(${plan.columns[c]}) IS NULL`).join(' OR '),
    value: `CASE ${names} END`,
    clause: 'is empty',
  };
}

/** For rows that made reading fail though no check of their source says why: texts that are not of the column's type. */
export function typeChecks(plan: Plan): Check[] {
  return (['level', ...NUMBERS, 'low', 'high'] as const).map((column) => ({
    column,
    bad: `TRY(${plan.columns[column]}) IS NOT NULL AND TRY(${typed(plan, column)}) IS NULL`,
    value: `CAST(TRY(${plan.columns[column]}) AS VARCHAR)`,
    clause:
      'is no number that can be stored: write digits and a decimal point, at most fifteen digits before it',
  }));
}
