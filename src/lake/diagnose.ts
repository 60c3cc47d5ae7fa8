import { Refusal } from '../records/refusal.ts';
import { readRows, rowsOf, separatorOf } from '../sources/delimited.ts';
import type { Check, Plan, PlanColumn, Reading } from '../sources/source.ts';
import { keptRows, type Replacements } from './copy.ts';
import { type Engine, literal } from './engine.ts';
import { CELL, type Part } from './facts.ts';

/** A file that did not read well: under the name the user gave it, and where its text as UTF-8 lies. */
export interface Ill<P extends Reading = Plan> {
  name: string;
  path: string;
  plan: P;
}

const ROW = '"row of the file"';
const numbered = ({ plan, path }: Ill<Reading>): string =>
  `(SELECT row_number() OVER () AS ${ROW}, * FROM ${plan.from(path)})`;

/** Finds the first row any of the checks calls bad; null when none does. */
export async function findBadRow(
  engine: Engine,
  ill: Ill<Reading>,
  checks: readonly Check[],
): Promise<Refusal | null> {
  if (checks.length === 0) return null;
  const which = checks.map((c, i) => `WHEN coalesce((${c.bad}), false) THEN ${i}`).join(' ');
  const value = checks.map((c, i) => `WHEN ${i} THEN CAST(${c.value} AS VARCHAR)`).join(' ');
  await engine.query('SET preserve_insertion_order = true');
  const [found] = await engine.query<{ n: string; which: number; value: string | null }>(`
    SELECT ${ROW} AS n, which, CASE which ${value} END AS value
    FROM (SELECT *, CASE ${which} END AS which FROM ${numbered(ill)} WHERE ${keptRows(ill.plan)})
    WHERE which IS NOT NULL ORDER BY ${ROW} LIMIT 1`);
  if (!found) return null;
  const check = checks[found.which]!;
  return new Refusal(
    `${await placeOf(ill, Number(found.n))}: ${check.column} "${shown(found.value ?? '')}" ${check.clause}`,
  );
}

/** Finds the first row that repeats a cell of a release. */
export async function findRepeated(
  engine: Engine,
  ill: Ill,
  part: Part,
  words: Replacements,
): Promise<Refusal | null> {
  const { plan } = ill;
  const stored = (column: PlanColumn) => {
    const pairs = [...(words.get(column as 'code') ?? [])].map(
      ([word, form]) => `${literal(word)}: ${literal(form)}`,
    );
    const sql = `(${plan.columns[column]})`;
    return pairs.length === 0 ? sql : `coalesce((MAP {${pairs.join(', ')}})[${sql}], ${sql})`;
  };
  const key = CELL.map((c) =>
    c === 'net_weight IS NULL' ? `${stored('net_weight')} IS NULL` : stored(c as PlanColumn),
  );
  const of = (column: PlanColumn, value: string | null) =>
    `${stored(column)} IS NOT DISTINCT FROM ${value === null ? 'NULL' : literal(value)}`;
  const same = [
    of('reporter', part.reporter),
    of('period', part.period),
    of('said_by', part.saidBy),
    of('said_on', part.saidOn),
  ];
  await engine.query('SET preserve_insertion_order = true');
  const [found] = await engine.query<{ n: string; first: string; code: string; partner: string }>(`
    SELECT ${ROW} AS n, first, code, partner FROM (
      SELECT ${ROW}, ${stored('code')} AS code, ${stored('partner')} AS partner,
        min(${ROW}) OVER (PARTITION BY ${key.join(', ')}) AS first
      FROM ${numbered(ill)} WHERE ${keptRows(plan)} AND ${same.join(' AND ')})
    WHERE ${ROW} > first ORDER BY ${ROW} LIMIT 1`);
  if (!found) return null;
  const [place, before] = [await placeOf(ill, Number(found.n)), await placeOf(ill, Number(found.first))];
  return new Refusal(
    `${place}: goods "${shown(found.code)}" with partner "${shown(found.partner)}" in ${part.period} stand already in ${before.slice(ill.name.length + 2)}, and a cell is counted once: leave one out`,
  );
}

/** Finds the first row that agrees with an earlier one in all expressions of the key. */
export async function findRepeatedRow(
  engine: Engine,
  ill: Ill<Reading>,
  key: readonly string[],
): Promise<Refusal | null> {
  await engine.query('SET preserve_insertion_order = true');
  const [found] = await engine.query<{ n: string; first: string }>(`
    SELECT ${ROW} AS n, first FROM (
      SELECT ${ROW}, min(${ROW}) OVER (PARTITION BY ${key.join(', ')}) AS first
      FROM ${numbered(ill)} WHERE ${keptRows(ill.plan)})
    WHERE ${ROW} > first ORDER BY ${ROW} LIMIT 1`);
  if (!found) return null;
  const [place, before] = [await placeOf(ill, Number(found.n)), await placeOf(ill, Number(found.first))];
  return new Refusal(
    `${place}: the same place, time and indicator stand already in ${before.slice(ill.name.length + 2)}, and a figure is counted once: leave one out`,
  );
}

/** Finds what makes the file no regular table: a row with other cells than the header, a quotation mark left open. */
export async function findBreak({ name, path, plan }: Ill<Reading>): Promise<Refusal> {
  if (plan.headerLines === null)
    return new Refusal(`${name} cannot be read as JSON: it is cut off or was edited; download it again`);
  const header = await lastHeaderLine(path, plan.headerLines);
  const separator = separatorOf(header) ?? ',';
  const wanted = rowsOf(header, { separator })[0]?.cells.length ?? 0;
  for await (const rows of readRows(path, { separator, skip: plan.headerLines })) {
    for (const { line, cells, broken } of rows) {
      if (broken)
        return new Refusal(
          `${name}, line ${line}: a quotation mark is not closed in the row that begins with "${shown(cells[0] ?? '')}"; the file is cut off or was edited`,
        );
      if (cells.length !== wanted)
        return new Refusal(
          `${name}, line ${line}: the row that begins with "${shown(cells[0] ?? '')}" has ${cells.length} cells where the header has ${wanted}; the file is cut off or was edited`,
        );
    }
  }
  return new Refusal(
    `${name} cannot be read as a table: lines end in different ways or quotation marks are out of place; save it again as CSV in UTF-8`,
  );
}

async function lastHeaderLine(path: string, lines: number): Promise<string> {
  for await (const rows of readRows(path, { separator: '\n', skip: Math.max(0, lines - 1) })) {
    const [first] = rows;
    if (first) return first.cells.join('');
  }
  return '';
}

/** `FILE, line 17`; `FILE, row 17` where rows are not lines. */
async function placeOf({ name, path, plan }: Ill<Reading>, n: number): Promise<string> {
  if (plan.headerLines === null) return `${name}, row ${n}`;
  const separator = separatorOf(await lastHeaderLine(path, plan.headerLines)) ?? ',';
  let seen = 0;
  for await (const rows of readRows(path, { separator, skip: plan.headerLines })) {
    const row = rows[n - seen - 1];
    if (row) return `${name}, line ${row.line}`;
    seen += rows.length;
  }
  return `${name}, row ${n}`;
}

/** A value for a message: one line, no control characters, not endless. */
function shown(value: string): string {
  const plain = value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]+/gu, ' ');
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
