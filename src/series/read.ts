import { literal } from '../lake/engine.ts';
import { areasOf } from '../records/areas.ts';
import type { Flow, Measure, Status } from '../records/record.ts';
import { barest, residuals, wider } from './codes.ts';
import { SUMS } from './sums.ts';

/**
 * Rows to fetch from some files. `asked`: the code and what lies under it. `details`: everything but totals, to
 * sum a total that was not published. `around`: what makes an absent row mean something else than zero.
 */
export interface Read {
  what: 'asked' | 'details' | 'around';
  files: readonly string[];
  flow: Flow;
  partner: string;
  /** Partners that add up to `partner`, `all` for the world, null for one country. */
  members: 'all' | readonly string[] | null;
  /** `TOTAL`, a bare code, or joined codes as they are stored. */
  code: string;
  measures: ReadonlySet<Measure>;
  /** The files are layers, the newest first: one cell is read from the first that has it, and only there. */
  layered: boolean;
  /** The sums of these files' detail are kept (`sums.ts`): they are read instead of the files. */
  summed: boolean;
}

/** Rows of one file that can be added up: same level, unit, currency, valuation and status. */
export interface Group {
  file: string;
  /** The code itself, not something under it (or, for `around`, a residual line). */
  own: boolean;
  /** For `around` only. */
  code: string | null;
  /** The partner itself, not one of its members. */
  direct: boolean;
  level: number;
  currency: string | null;
  basis: string | null;
  status: Status;
  unit1: string | null;
  unit2: string | null;
  /** Split by regime or place, so that a row left out cannot be seen. */
  split: boolean;
  rows: number;
  value: string | null;
  quantity1: string | null;
  quantity2: string | null;
  weight: string | null;
  /** Rows that lack the figure. */
  noValue: number;
  noQuantity1: number;
  noQuantity2: number;
  noWeight: number;
  /** For rows quoted in print: the digits, and which cell they state. */
  printed: string | null;
  cell: string | null;
  /** How many cells of this level have which units (`NET`: a weight), where its rows differ in them; else empty. */
  mix: { units: string[]; cells: number }[];
  low: number | null;
  high: number | null;
}

/** Stands for the weight among the units of a cell. */
export const NET = 'net';

/** What a read asks for, as SQL: literals, or columns of a table of many reads. */
interface Asked {
  read: string;
  flow: string;
  partner: string;
  code: string;
  /** A list of codes: how a joined one may be spelt, or what stands around one. */
  codes: string;
  /** Of a table of single codes, which all have as many digits: the digits, and what all of them lie between. */
  among: { digits: number; from: string; to: string } | null;
}

type Kind = 'total' | 'details' | 'single' | 'joined' | 'around';

const kindOf = ({ what, code }: Pick<Read, 'what' | 'code'>): Kind => {
  if (what !== 'asked') return what;
  return code === 'TOTAL' ? 'total' : code.includes('+') ? 'joined' : 'single';
};

/** The rows of one read, as a condition on the columns of the lake. */
export function conditionOf(read: Pick<Read, 'what' | 'flow' | 'partner' | 'members' | 'code'>): string {
  return conditions(kindOf(read), read.members, literals(read, 0)).join(' AND ');
}

function conditions(kind: Kind, members: Read['members'], asked: Asked, summed = false): string[] {
  return [
    `flow = ${asked.flow}`,
    partnerCondition(asked.partner, members),
    // What is kept is detail already.
    ...(summed ? [] : codeConditions[kind](asked)),
  ];
}

/** The partner itself, or what adds up to it. */
export function partnerCondition(partner: string, members: Read['members']): string {
  if (members === null) return `partner = ${partner}`;
  if (members !== 'all') return `(partner = ${partner} OR partner IN (${list(members)}))`;
  // A union among the partners would count its countries twice.
  return `(partner = ${partner} OR partner NOT IN (${list(areasOf('group').map((a) => a.code))}))`;
}

const list = (texts: readonly string[]): string => texts.map(literal).join(', ');

const codeConditions: Record<Kind, (asked: Asked) => string[]> = {
  total: () => ["code = 'TOTAL'"],
  // A joined code is longer than its level says; it is never part of a sum of single ones.
  details: () => ['level > 0', 'length(code) = level'],
  // ':' comes right after '9', so this is every code that begins with it.
  // Of many, a beginning that is equal is looked up, where a range is held against each.
  single: ({ code, among }) => [
    ...(among ? [`left(code, ${among.digits}) = ${code}`] : []),
    ...[`code >= ${among?.from ?? code}`, `code < ${among?.to ?? code} || ':'`, 'length(code) = level'],
  ],
  joined: ({ codes }) => [`list_contains(${codes}, code)`],
  around: ({ codes }) => [`(list_contains(${codes}, code) OR contains(code, '+'))`],
};

const own: Record<Kind, (asked: Asked) => string> = {
  total: () => 'true',
  details: () => 'false',
  // The code itself, also when it is filled up with zeros.
  single: ({ code }) => `rtrim(substr(code, length(${code}) + 1), '0') = ''`,
  joined: () => 'true',
  around: () => `code IN (${list(residuals)})`,
};

function literals(read: Pick<Read, 'what' | 'flow' | 'partner' | 'code'>, index: number): Asked {
  return {
    read: String(index),
    flow: literal(read.flow),
    partner: literal(read.partner),
    code: literal(read.code),
    codes: `[${list(listed(read))}]`,
    among: null,
  };
}

/** How a joined code may be spelt, or what stands around one. */
function listed(read: Pick<Read, 'what' | 'code'>): string[] {
  const { code } = read;
  const kind = kindOf(read);
  if (kind === 'around') return [...new Set([...residuals, ...wider(code)])];
  return kind === 'joined' ? [...new Set([code, code.split('+').map(barest).sort().join('+')])] : [];
}

/** One statement for any number of reads; its rows are groups, with the index of their read in `read`. */
export const readsSql = (reads: readonly Read[]): string => statement(reads, groupsOf);

/**
 * One statement that counts, for each read and file, the cells by the units and currencies that their rows have:
 * publishers may give each measure a row of its own, and not every cell need have them all.
 */
export const unitsSql = (reads: readonly Read[]): string => statement(reads, unitsOf);

/** Reads of one kind together: alone by literals, which DuckDB hands down to the files, else by a table of them. */
function statement(reads: readonly Read[], select: (scan: Scan) => string): string {
  const alike = new Map<string, number[]>();
  reads.forEach((read, i) => {
    const key = JSON.stringify([
      ...[kindOf(read), read.members, read.members && read.partner, [...read.measures].sort()],
      ...[read.layered ? read.files : null, read.summed, kindOf(read) === 'single' ? read.code.length : null],
    ]);
    alike.set(key, [...(alike.get(key) ?? []), i]);
  });
  return [...alike.values()].map((indexes) => select(scanOf(reads, indexes))).join('\nUNION ALL\n');
}

/** Where the rows of some reads come from, and what tells them apart. */
interface Scan {
  first: Read;
  kind: Kind;
  heads: string[];
  from: string;
}

function scanOf(reads: readonly Read[], indexes: readonly number[]): Scan {
  const first = reads[indexes[0]!]!;
  const kind = kindOf(first);
  const all = indexes.map((i) => literals(reads[i]!, i));
  const asked = all.length === 1 ? all[0]! : { ...columns, among: kind === 'single' ? amongOf(all) : null };
  const files = [...new Set(indexes.flatMap((i) => reads[i]!.files))];
  const rows = first.summed
    ? SUMS
    : `read_parquet([${list(files)}], filename = true, hive_partitioning = false)`;
  const where = conditions(kind, first.members, asked, first.summed);
  // Most rows stand around none of the codes, and need not be held against each.
  if (kind === 'around' && all.length > 1) {
    const any = [...new Set(indexes.flatMap((i) => listed(reads[i]!)))];
    where.push(`(contains(code, '+') OR code IN (${list(any)}))`);
  }
  // What is kept is of more files than are asked for.
  if (first.summed) where.push(`file IN (${list(files)})`);
  return {
    first,
    kind,
    heads: [
      `${asked.read} AS read`,
      // What lies in several layers is told as of the lowest.
      `${first.layered ? literal(files.at(-1)!) : first.summed ? 'file' : 'filename'} AS file`,
      `${own[kind](asked)} AS own`,
      `${first.members === null ? 'true' : `partner = ${asked.partner}`} AS direct`,
      'level',
    ],
    from: `FROM ${first.layered ? layers(rows, files) : rows}${all.length === 1 ? '' : `, ${tableOf(all)}`}
WHERE ${where.join(' AND ')}`,
  };
}

function groupsOf({ first: { measures, summed }, kind, heads, from }: Scan): string {
  const values = measures.has('value');
  const counts = measures.has('quantity') || measures.has('weight');
  const text = (column: string, wanted: boolean) => (wanted ? column : `NULL::VARCHAR AS ${column}`);
  const keys = [
    ...heads,
    text('code', kind === 'around'),
    summed ? 'cell' : "CASE WHEN printed IS NOT NULL THEN partner || ' ' || code END AS cell",
    ...['status', 'printed', text('currency', values), text('basis', values)],
    ...[text('unit1', counts), text('unit2', counts)],
  ];
  const sums = [
    summed
      ? 'bool_or(split) AS split, CAST(sum(n) AS BIGINT) AS n'
      : 'bool_or(regime IS NOT NULL OR place IS NOT NULL) AS split, count(*) AS n',
    'min(low) AS low, max(high) AS high',
    ...added('value', 'value', values, summed),
    ...added('quantity1', 'quantity1', counts, summed),
    ...added('quantity2', 'quantity2', counts, summed),
    ...added('net_weight', 'weight', counts, summed),
  ];
  return `SELECT ${[...keys, ...sums].join(',\n  ')}
${from}
GROUP BY ${keys.map((_, i) => i + 1).join(', ')}`;
}

function unitsOf({ heads, from }: Scan): string {
  const cell = [...heads, 'partner', 'code', 'regime', 'place'];
  const units = `[currency, unit1, unit2, CASE WHEN net_weight IS NOT NULL THEN '${NET}' END]`;
  return `SELECT read, file, own, direct, level, units, count(*) AS cells
FROM (
SELECT ${cell.join(', ')}, list_sort(list_distinct(flatten(list(${units})))) AS units
${from}
GROUP BY ${cell.map((_, i) => i + 1).join(', ')}
)
GROUP BY 1, 2, 3, 4, 5, 6`;
}

const columns: Asked = {
  ...{ read: 'read', flow: 'asked_flow', partner: 'asked_partner', code: 'asked_code', codes: 'asked_codes' },
  among: null,
};

/** Literals are handed down to the files, which are in order of goods. */
function amongOf(all: readonly Asked[]): Asked['among'] {
  const codes = all.map((a) => a.code).sort();
  return { digits: codes[0]!.length - "''".length, from: codes[0]!, to: codes.at(-1)! };
}

const tableOf = (all: readonly Asked[]): string =>
  `(VALUES ${all.map((a) => `(${a.read}, ${a.flow}, ${a.partner}, ${a.code}, ${a.codes}::VARCHAR[])`).join(', ')}) AS asked(read, asked_flow, asked_partner, asked_code, asked_codes)`;

function added(column: string, name: string, wanted: boolean, summed: boolean): string[] {
  if (!wanted) return [`NULL::DECIMAL(38,3) AS ${name}`, `0 AS no_${name}`];
  // Digits quoted twice are one figure, not two to add.
  const sum = `CASE WHEN printed IS NULL THEN sum(${column}) ELSE min(${column}) END AS ${name}`;
  const lacking = summed ? `CAST(sum(n) - sum(${column}_n) AS BIGINT)` : `count(*) - count(${column})`;
  return [sum, `${lacking} AS no_${name}`];
}

/** Of each cell the rows of the first file that has it. */
const layers = (rows: string, files: readonly string[]): string => `(
  SELECT * FROM ${rows}
  QUALIFY rank() OVER (PARTITION BY flow, partner, code ORDER BY list_position([${list(files)}], filename)) = 1
)`;
