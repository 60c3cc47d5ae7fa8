import path from 'node:path';
import type { Facts, Plan, PlanColumn } from '../sources/source.ts';
import { isConstant, partedRows, partsOf } from './copy.ts';
import type { Engine } from './engine.ts';

/** One release as it lies in staging: what its rows show, and what they must not. */
export interface Part extends Omit<Facts, 'fileRows' | 'leftOut'> {
  files: string[];
  saidBy: string | null;
  saidOn: string | null;
  schemes: string[];
  currencies: string[];
  units1: string[];
  bases: string[];
  statuses: string[];
  /** Rows without flow, partner, scheme, code, level or status. */
  blanks: number;
  /** Whether a value, quantity or weight is below zero. */
  negative: boolean;
  /** Whether a cell stands in it twice. */
  repeats: boolean;
}

/** Beyond so many codes a list of them tells nobody anything. */
const MANY = 20_000;

/**
 * What makes a cell: two rows that agree in all of these say the same thing twice. A value, a quantity and a
 * weight of one cell may stand in rows of their own.
 */
export const CELL = [
  ...['flow', 'partner', 'scheme', 'code', 'regime', 'place', 'currency', 'basis', 'unit1', 'unit2'],
  'net_weight IS NULL',
];

/** Bytes of Parquet looked at in one query: many small releases at once, a large one by itself. */
const BATCH = 1_000_000;

/** Reads the facts of staged releases. */
export async function readFacts(
  engine: Engine,
  plan: Plan,
  parts: readonly { files: string[]; bytes: number }[],
): Promise<Part[]> {
  const found: Part[] = [];
  let batch: string[] = [];
  let bytes = 0;
  for (const [i, part] of parts.entries()) {
    batch.push(...part.files);
    bytes += part.bytes;
    if (bytes < BATCH && i < parts.length - 1) continue;
    found.push(...(await factsOf(engine, plan, batch)));
    batch = [];
    bytes = 0;
  }
  return found;
}

/** The words of which few are different, and which make up a cell together with the code. */
const WORDS = [
  'flow',
  'partner',
  'scheme',
  'regime',
  'place',
  'currency',
  'basis',
  'unit1',
  'unit2',
  'status',
] as const;
const NUMBERS = ['value', 'quantity1', 'quantity2', 'net_weight'] as const;
const LISTS = {
  flows: 'flow',
  partners: 'partner',
  schemes: 'scheme',
  regimes: 'regime',
  places: 'place',
  currencies: 'currency',
  units1: 'unit1',
  bases: 'basis',
  statuses: 'status',
} as const;

async function factsOf(engine: Engine, plan: Plan, files: readonly string[]): Promise<Part[]> {
  const rows = partedRows(plan, files);
  const parts = partsOf(plan).join(', ');
  // What is the same in every row makes no cell and no group.
  const varies = WORDS.filter((c) => !isConstant(plan, c));
  const lists = Object.entries(LISTS).map(([name, column]) => {
    const first = `any_value(${column})`;
    return varies.some((v) => v === column)
      ? `list(DISTINCT ${column}) FILTER (${column} IS NOT NULL) AS ${name}`
      : `CASE WHEN ${first} IS NOT NULL THEN [${first}] END AS ${name}`;
  });
  const least = NUMBERS.filter((c) => !isConstant(plan, c)).map((c) => `coalesce(min(${c}) < 0, false)`);
  const negative = least.join(' OR ') || 'false';
  const constant = WORDS.filter((c) => isConstant(plan, c)).map((c) => `any_value(${c}) AS ${c}`);
  const seen = await engine.query<Seen>(`
    SELECT ${parts}, ${lists.join(', ')}, sum(n) AS rows, any_value(file) AS file, coalesce(min(low), 0) AS "minLevel",
      coalesce(max(high), 0) AS "maxLevel", bool_or(total) AS "hasTotal", bool_or(negative) AS negative,
      coalesce(sum(n) FILTER (flow IS NULL OR partner IS NULL OR scheme IS NULL OR status IS NULL), 0) + sum(blank) AS blanks
    FROM (
      SELECT ${[parts, ...varies, ...constant].join(', ')}, count(*) AS n, any_value(filename) AS file,
        min(CASE WHEN level > 0 THEN level END) AS low, max(level) AS high,
        min(level) = 0 AS total, count(*) - least(count(code), count(level)) AS blank,
        ${negative} AS negative
      FROM ${rows} GROUP BY ${[parts, ...varies].join(', ')})
    GROUP BY ${parts}`);
  const codes = await engine.query<Codes>(`
    SELECT ${parts}, CASE WHEN count(*) <= ${MANY} THEN list(code ORDER BY code) END AS codes
    FROM (SELECT DISTINCT ${parts}, code FROM ${rows} WHERE code IS NOT NULL) GROUP BY ${parts}`);
  const total = seen.reduce((n, s) => n + Number(s.rows), 0);
  const repeats = await repeatsIn(engine, plan, rows, total);
  const codesOf = new Map(codes.map((c) => [keyOf(c), c.codes]));
  return seen.map(({ said_by, said_on, file, ...facts }) => ({
    ...facts,
    ...Object.fromEntries(
      Object.keys(LISTS).map((name) => [name, (facts[name as keyof typeof LISTS] ?? []).toSorted()]),
    ),
    rows: Number(facts.rows),
    blanks: Number(facts.blanks),
    saidBy: said_by ?? null,
    saidOn: said_on ?? null,
    files: files.filter((f) => path.dirname(f) === path.dirname(file)),
    codes: codesOf.get(keyOf({ said_by, said_on, ...facts })) ?? null,
    repeats: repeats.has(keyOf({ said_by, said_on, ...facts })),
  }));
}

/** The parts in which a cell stands twice; looked for one by one only when there is any. */
async function repeatsIn(engine: Engine, plan: Plan, rows: string, total: number): Promise<Set<string>> {
  const parts = partsOf(plan).join(', ');
  const cell = CELL.filter((c) => !isConstant(plan, c as PlanColumn)).join(', ');
  const [all] = await engine.query<{ n: string }>(
    `SELECT count(*) AS n FROM (SELECT hash(${parts}, ${cell}) AS h FROM ${rows} GROUP BY h)`,
  );
  if (Number(all!.n) === total) return new Set();
  const found = await engine.query<Parted>(
    `SELECT DISTINCT ${parts} FROM (SELECT ${parts} FROM ${rows} GROUP BY ${parts}, ${cell} HAVING count(*) > 1)`,
  );
  return new Set(found.map(keyOf));
}

const keyOf = (p: Parted): string =>
  JSON.stringify([p.reporter, p.period, p.said_by ?? null, p.said_on ?? null]);

interface Parted {
  reporter: string;
  period: string;
  said_by?: string | null;
  said_on?: string | null;
}
type Codes = Parted & Pick<Part, 'codes'>;
type Seen = Parted &
  Pick<Part, keyof typeof LISTS | 'minLevel' | 'maxLevel' | 'hasTotal' | 'negative'> & {
    rows: string;
    blanks: string;
    file: string;
  };
