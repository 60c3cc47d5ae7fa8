import { literal } from '../lake/engine.ts';
import type { Lake } from '../lake/lake.ts';

/**
 * Sums of the detail of whole files, by partner, flow and all else that keeps rows from being added up. Files are in
 * order of goods, so that a total that was not published is summed from every row of a file; whoever holds a lake open for
 * long has that done once a file, behind the answers. Kept in memory with the lake, and gone with it.
 */
interface Sums {
  files: Set<string>;
  /** The work that is under way, and what waits for it. */
  working: Promise<void>;
}

const kept = new WeakMap<Lake, Sums>();

/** The table of the sums, in the lake's engine. */
export const SUMS = 'detail_sums';

/** From now on sums of detail are kept with this lake. */
export function keepSums(lake: Lake): void {
  if (!kept.has(lake)) kept.set(lake, { files: new Set(), working: Promise.resolve() });
}

/** Whether the sums of all these files are there. */
export const areSummed = (lake: Lake, files: readonly string[]): boolean =>
  files.length > 0 && files.every((file) => kept.get(lake)?.files.has(file));

/** Has files summed that are not yet, one after the other, so that questions come in between. */
export function sumLater(lake: Lake, files: readonly string[]): void {
  const sums = kept.get(lake);
  if (!sums) return;
  for (const file of files)
    sums.working = sums.working.then(async () => {
      if (sums.files.has(file)) return;
      try {
        await lake.query(
          sums.files.size === 0
            ? `CREATE OR REPLACE TABLE ${SUMS} AS ${sumsOf(file)}`
            : `INSERT INTO ${SUMS} ${sumsOf(file)}`,
        );
        sums.files.add(file);
      } catch {
        // The lake was closed, or memory is short: the answers come from the rows as before.
      }
    });
}

/** All that was begun is done. */
export const allSummed = (lake: Lake): Promise<void> => kept.get(lake)?.working ?? Promise.resolve();

const sumsOf = (file: string): string => `SELECT ${literal(file)} AS file, flow, partner, level,
  CASE WHEN printed IS NOT NULL THEN partner || ' ' || code END AS cell,
  status, printed, currency, basis, unit1, unit2,
  bool_or(regime IS NOT NULL OR place IS NOT NULL) AS split, count(*) AS n, min(low) AS low, max(high) AS high,
  ${['value', 'quantity1', 'quantity2', 'net_weight'].map(summed).join(',\n  ')}
FROM read_parquet([${literal(file)}], hive_partitioning = false)
WHERE level > 0 AND length(code) = level
GROUP BY 2, 3, 4, 5, 6, 7, 8, 9, 10, 11`;

const summed = (column: string): string =>
  `CAST(CASE WHEN printed IS NULL THEN sum(${column}) ELSE min(${column}) END AS DECIMAL(38,${column === 'value' ? 2 : 3})) AS ${column}, count(${column}) AS ${column}_n`;
