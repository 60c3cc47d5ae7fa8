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
  /** Distinct cells: fewer than rows when a cell stands twice. */
  cells: number;
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
  const constant = WORDS.filter((c) => isConstant(plan, c)).map((c) => `any_value(${c}) AS ${c}`);
  const seen = await engine.query<Seen>(`
    SELECT ${parts}, ${lists.join(', ')}, sum(n) AS rows, list(files) AS files, coalesce(min(low), 0) AS "minLevel",
      coalesce(max(high), 0) AS "maxLevel", bool_or(total) AS "hasTotal", bool_or(negative) AS negative,
      coalesce(sum(n) FILTER (flow IS NULL OR partner IS NULL OR scheme IS NULL OR status IS NULL), 0) + sum(blank) AS blanks
    FROM (
      SELECT ${[parts, ...varies, ...constant].join(', ')}, count(*) AS n, list(DISTINCT filename) AS files,
        min(CASE WHEN level > 0 THEN level END) AS low, max(level) AS high,
        min(level) = 0 AS total, count(*) - least(count(code), count(level)) AS blank,
        coalesce(least(min(value), min(quantity1), min(quantity2), min(net_weight)) < 0, false) AS negative
      FROM ${rows} GROUP BY ${[parts, ...varies].join(', ')})
    GROUP BY ${parts}`);
  const codes = await engine.query<Codes>(`
    SELECT ${parts}, CASE WHEN count(*) <= ${MANY} THEN list(code ORDER BY code) END AS codes
    FROM (SELECT DISTINCT ${parts}, code FROM ${rows} WHERE code IS NOT NULL) GROUP BY ${parts}`);
  const cell = CELL.filter((c) => !isConstant(plan, c as PlanColumn));
  const cells = await engine.query<Cells>(`
    SELECT ${parts}, count(DISTINCT hash(${cell.join(', ')})) AS cells FROM ${rows} GROUP BY ${parts}`);
  const key = (p: Parted) => JSON.stringify([p.reporter, p.period, p.said_by, p.said_on]);
  const codesOf = new Map(codes.map((c) => [key(c), c.codes]));
  const cellsOf = new Map(cells.map((c) => [key(c), Number(c.cells)]));
  return seen.map(({ said_by, said_on, files: lists, ...facts }) => ({
    ...facts,
    ...Object.fromEntries(
      Object.keys(LISTS).map((name) => [name, (facts[name as keyof typeof LISTS] ?? []).toSorted()]),
    ),
    rows: Number(facts.rows),
    blanks: Number(facts.blanks),
    saidBy: said_by ?? null,
    saidOn: said_on ?? null,
    files: [...new Set(lists.flat())],
    codes: codesOf.get(key({ said_by, said_on, ...facts })) ?? null,
    cells: cellsOf.get(key({ said_by, said_on, ...facts }))!,
  }));
}

interface Parted {
  reporter: string;
  period: string;
  said_by?: string | null;
  said_on?: string | null;
}
type Codes = Parted & Pick<Part, 'codes'>;
type Cells = Parted & { cells: string };
type Seen = Parted &
  Pick<Part, keyof typeof LISTS | 'minLevel' | 'maxLevel' | 'hasTotal' | 'negative'> & {
    rows: string;
    blanks: string;
    files: string[][];
  };
