import { type AnyRelease, isIndicators } from '../releases/release.ts';
import { TYPES } from './copy.ts';
import { literal, type Value } from './engine.ts';
import type { Reader } from './lake.ts';

const INDICATORS = [
  'site',
  'indicator',
  'counting',
  'first_day',
  'last_day',
  'value',
  'unit',
  'low',
  'high',
  'status',
];
const TRADE = Object.keys(TYPES).filter((column) => column !== 'reporter' && column !== 'period');

/** The columns of a release's rows, in order; reporter and period are those of the release. */
export const columnsOf = (release: AnyRelease): readonly string[] =>
  isIndicators(release) ? INDICATORS : TRADE;

/** The rows of a release as they are stored, some at a time and in their order; decimals as text, an open end as null. */
export async function* releaseRows(reader: Reader, release: AnyRelease): AsyncGenerator<Value[][]> {
  const columns = columnsOf(release).map((c) => (c.endsWith('_day') ? `CAST(${c} AS VARCHAR) AS ${c}` : c));
  const from = `read_parquet(${literal(reader.pathOf(release))}, hive_partitioning = false)`;
  for await (const rows of reader.stream(`SELECT ${columns.join(', ')} FROM ${from}`))
    yield rows.map((row) =>
      row.map((value) => (Number.isFinite(value) || typeof value !== 'number' ? value : null)),
    );
}
