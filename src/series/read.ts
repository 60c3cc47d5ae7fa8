import { literal } from '../lake/engine.ts';
import { areasOf } from '../records/areas.ts';
import type { Flow, Measure, Status } from '../records/record.ts';
import { barest, residuals, spellings, wider } from './codes.ts';

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
  printed: string | null;
  low: number | null;
  high: number | null;
}

export const list = (texts: readonly string[]): string => texts.map(literal).join(', ');

/** The rows of a read, as a condition on the columns of the lake. */
export function conditionOf(read: Omit<Read, 'files' | 'measures'>): string {
  return [`flow = ${literal(read.flow)}`, partnerCondition(read), codeCondition(read)].join(' AND ');
}

function partnerCondition({ partner, members }: Pick<Read, 'partner' | 'members'>): string {
  if (members === null) return `partner = ${literal(partner)}`;
  if (members !== 'all') return `partner IN (${list([partner, ...members])})`;
  // A union among the partners would count its countries twice.
  const unions = areasOf('group').map((a) => a.code);
  return `partner NOT IN (${list(unions.filter((code) => code !== partner))})`;
}

function codeCondition({ what, code }: Pick<Read, 'what' | 'code'>): string {
  // A joined code is longer than its level says; it is never part of a sum of single ones.
  if (what === 'details') return 'level > 0 AND length(code) = level';
  if (what === 'around') return `(code IN (${list([...residuals, ...wider(code)])}) OR code LIKE '%+%')`;
  if (code === 'TOTAL') return "code = 'TOTAL'";
  if (code.includes('+')) return `code IN (${list([...new Set([code, barestJoined(code)])])})`;
  // ':' comes right after '9', so this is every code that begins with it.
  return `code >= ${literal(code)} AND code < ${literal(`${code}:`)} AND length(code) = level`;
}

const barestJoined = (code: string): string => code.split('+').map(barest).sort().join('+');

const columns =
  'filename, flow, partner, code, level, regime, place, value, currency, basis, quantity1, unit1, quantity2, unit2, net_weight, status, printed, low, high';

const table = (files: readonly string[]): string =>
  `read_parquet([${list(files)}], filename = true, hive_partitioning = false)`;

/** One statement for any number of reads; its rows are `Group`s with the index of their read. */
export function readsSql(reads: readonly Read[]): string {
  const files = [...new Set(reads.flatMap((r) => r.files))];
  if (reads.length === 1) return select(reads[0]!, 0, table(files));
  const any = [...new Set(reads.map((r) => `(${conditionOf(r)})`))].join('\n    OR ');
  const shared = `WITH seen AS MATERIALIZED (\n  SELECT ${columns}\n  FROM ${table(files)}\n  WHERE ${any}\n)\n`;
  return shared + reads.map((r, i) => select(r, i, 'seen')).join('\nUNION ALL ');
}

function select(read: Read, index: number, from: string): string {
  const { measures, code, partner, members, what } = read;
  const own =
    what === 'around'
      ? `code IN (${list(residuals)})`
      : what === 'details'
        ? 'false'
        : code === 'TOTAL' || code.includes('+')
          ? 'true'
          : `code IN (${list(spellings(code))})`;
  const add = (wanted: boolean, column: string, name: string) =>
    // Rows quoted in print state one cell each; said twice, they are not added.
    wanted
      ? `CASE WHEN printed IS NULL THEN sum(${column}) ELSE any_value(${column}) END AS ${name}, count(*) - count(${column}) AS no_${name}`
      : `NULL::DECIMAL(38,3) AS ${name}, 0 AS no_${name}`;
  const counts = measures.has('quantity') || measures.has('weight');
  return `SELECT ${index} AS read, filename AS file, ${own} AS own, ${what === 'around' ? 'code' : 'NULL::VARCHAR AS code'}, ${members === null ? 'true' : `partner = ${literal(partner)}`} AS direct,
  level, currency, basis, status, unit1, unit2, printed, bool_or(regime IS NOT NULL OR place IS NOT NULL) AS split, count(*) AS n,
  ${add(measures.has('value'), 'value', 'value')},
  ${add(counts, 'quantity1', 'quantity1')},
  ${add(counts, 'quantity2', 'quantity2')},
  ${add(counts, 'net_weight', 'weight')},
  min(low) AS low, max(high) AS high
FROM ${from}
WHERE ${conditionOf(read)}
GROUP BY ALL`;
}
