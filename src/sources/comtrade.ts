import { Refusal } from '../records/refusal.ts';
import { comtradeChecks } from './comtrade-checks.ts';
import { comtradeColumns } from './comtrade-columns.ts';
import { isUtf8File, toUtf8 } from './comtrade-encoding.ts';
import { declaredRows, formOf, refuseUnanswered, rowsSql } from './comtrade-file.ts';
import { where, withStanding } from './comtrade-standing.ts';
import { coverage } from './coverage.ts';
import type { Facts, Plan, Said, Source, SourceFile } from './source.ts';

/** Answers of UN Comtrade's API, version 1, as they came or as its clients save them. */
export const comtrade: Source = {
  name: 'comtrade',
  about:
    'UN Comtrade API v1: answers as JSON, or its rows as CSV or TSV, downloads of the web site, monthly or annual, goods by HS',
  recognise: (file) => formOf(file) !== null,
  plan,
};

/** Rows of one answer without a key, with one, and with a paid one. */
const PREVIEW_CAP = 500;
const CAPS = [100_000, 250_000];

async function plan(file: SourceFile, said: Said): Promise<Plan> {
  const form = formOf(file)!;
  await refuseUnanswered(file, form);
  if (said.flow)
    throw new Refusal(
      `${file.name} says itself which rows are exports and which imports: leave out the flow.`,
    );
  const latin1 = form.kind === 'table' && !(await isUtf8File(file.path));
  const declared = form.kind === 'envelope' ? declaredRows(file) : null;
  const isCut = (facts: Facts): boolean => {
    const rows = facts.fileRows + facts.leftOut;
    return rows === PREVIEW_CAP || CAPS.some((cap) => rows > 0 && rows % cap === 0) || rows < (declared ?? 0);
  };
  return {
    source: comtrade.name,
    publisher: 'UN Comtrade',
    rank: 1,
    published: said.published,
    convert: latin1 ? (output) => toUtf8(file.path, output) : null,
    from: (path) => withStanding(rowsSql(form, path, file.size)),
    headerLines: form.kind === 'table' ? form.line : null,
    columns: comtradeColumns(),
    where,
    checks: comtradeChecks(),
    scope: (facts) =>
      coverage(facts, said.scope, {
        cut: isCut(facts) ? 'the answer was cut off at its row limit' : null,
        order: null,
      }),
    warnings: (facts) => [
      ...(isCut(facts)
        ? [
            `${file.name} has ${facts.fileRows + facts.leftOut} rows, where the API cuts off or fewer than it counted: rows are missing, so only those that are there count; ask for fewer periods, partners or goods at a time.`,
          ]
        : []),
      ...(facts.leftOut > 0
        ? [
            `${file.name}: ${facts.leftOut} rows were left out, because their trade is in other rows too: parts by second partner, procedure or transport, repeated rows, and flows such as domestic exports.`,
          ]
        : []),
    ],
  };
}
