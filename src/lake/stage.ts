import path from 'node:path';
import { Refusal } from '../records/refusal.ts';
import type { Check, Plan, PlanColumn, Reading } from '../sources/source.ts';
import { copyRows, keptRows, type Replacements, replaceWords, stagedParts } from './copy.ts';
import { findBadRow, findBreak, findRepeated, type Ill } from './diagnose.ts';
import { type Engine, literal } from './engine.ts';
import { type Part, readFacts } from './facts.ts';
import { firstFault, typeChecks } from './validity.ts';

export interface Staged {
  parts: Part[];
  /** Rows of the file that the plan leaves out. */
  leftOut: number;
}

/**
 * Reads a file into Parquet below `folder`, one part a release, and makes sure that every row may stand in the
 * lake. @throws Refusal that names file, line and value of what may not.
 */
export async function stageRows(engine: Engine, ill: Ill, folder: string, now: Date): Promise<Staged> {
  const { plan } = ill;
  const first = path.join(folder, 'read');
  try {
    await copyRows(engine, plan, ill.path, first);
  } catch (e) {
    throw await diagnosed(engine, ill, [...plan.checks, ...typeChecks(plan)], e as Error);
  }
  const leftOut = plan.where ? await countLeftOut(engine, ill) : 0;
  let parts = await readFacts(engine, plan, stagedParts(first));
  if (parts.length === 0) {
    const why =
      leftOut > 0 ? `none of its ${leftOut} rows is one that can be stored` : 'it holds a header and no rows';
    throw new Refusal(`${ill.name}: ${why}; nothing was stored`);
  }
  const words = await wordsToReplace(engine, ill, parts);
  if (words.size > 0) {
    const second = path.join(folder, 'replaced');
    await replaceWords(engine, plan, first, second, words);
    parts = await readFacts(engine, plan, stagedParts(second));
  }
  for (const part of parts) await refuseFaults(engine, ill, part, words, now);
  return { parts, leftOut };
}

/** The sentence for what made DuckDB stop: its own words never reach the user. */
export async function diagnosed(
  engine: Engine,
  ill: Ill<Reading>,
  checks: readonly Check[],
  error: Error,
): Promise<Error> {
  if (/^(?:Binder|Parser|Catalog|Internal|Not implemented)/i.test(error.message)) return error;
  if (/^Out of Memory/i.test(error.message))
    return new Refusal(
      `${ill.name} does not fit into memory together with what is needed to read it: split it by year`,
    );
  if (/No space left|^IO Error: Could not write/i.test(error.message))
    return new Refusal(`${ill.name}: there is no room left on the disk to store it`);
  try {
    const found = await findBadRow(engine, ill, checks);
    if (found) return found;
  } catch (e) {
    if (/^(?:Binder|Parser|Catalog|Internal)/i.test((e as Error).message)) return e as Error;
    // Not even the texts can be read: then it is the shape of the table.
  }
  return findBreak(ill);
}

async function countLeftOut(engine: Engine, { plan, path }: Ill): Promise<number> {
  const [row] = await engine.query<{ n: string }>(
    `SELECT count(*) AS n FROM ${plan.from(path)} WHERE NOT (${keptRows(plan)})`,
  );
  return Number(row!.n);
}

/** Looks the distinct words of the columns up that the plan wants looked up. */
async function wordsToReplace(engine: Engine, ill: Ill, parts: readonly Part[]): Promise<Replacements> {
  const { words = {} } = ill.plan;
  const found: Replacements = new Map();
  for (const column of Object.keys(words) as (keyof Required<Plan>['words'])[]) {
    const replace = new Map<string, string>();
    for (const word of await distinctWords(engine, column, parts)) {
      const form = await stored(engine, ill, column, word);
      if (form !== word) replace.set(word, form);
    }
    if (replace.size > 0) found.set(column, replace);
  }
  return found;
}

async function distinctWords(
  engine: Engine,
  column: 'reporter' | 'partner' | 'code' | 'unit1',
  parts: readonly Part[],
): Promise<Set<string>> {
  const of = {
    reporter: (p: Part) => [p.reporter],
    partner: (p: Part) => p.partners,
    unit1: (p: Part) => p.units1,
    code: (p: Part) => p.codes,
  };
  const words = new Set<string>();
  for (const part of parts) {
    let some: (string | null)[] | null = of[column](part);
    if (!some) {
      const files = part.files.map(literal).join(', ');
      const rows = await engine.query<{ word: string }>(
        `SELECT DISTINCT ${column} AS word FROM read_parquet([${files}])`,
      );
      some = rows.map((r) => r.word);
    }
    for (const word of some) if (word !== null) words.add(word);
  }
  return words;
}

/** What the column of a plan is called in the file. */
const HEADED: Partial<Record<PlanColumn, string>> = { code: 'codes', unit1: 'unit' };

async function stored(
  engine: Engine,
  ill: Ill,
  column: 'reporter' | 'partner' | 'code' | 'unit1',
  word: string,
): Promise<string> {
  try {
    return ill.plan.words![column]!(word);
  } catch (e) {
    if (!(e instanceof Refusal)) throw e;
    const value = `CAST(${ill.plan.columns[column]} AS VARCHAR)`;
    throw (
      (await findBadRow(engine, ill, [
        { column: HEADED[column] ?? column, value, bad: `${value} = ${literal(word)}`, clause: e.message },
      ])) ?? e
    );
  }
}

async function refuseFaults(
  engine: Engine,
  ill: Ill,
  part: Part,
  words: Replacements,
  now: Date,
): Promise<void> {
  const fault = firstFault(part, ill.plan, now);
  if (fault)
    throw (
      (await findBadRow(engine, ill, [...ill.plan.checks, fault])) ??
      new Refusal(`${ill.name}: ${fault.column} ${fault.clause}`)
    );
  if (!part.repeats) return;
  const repeated = await findRepeated(engine, ill, part, words);
  if (repeated) throw repeated;
}
