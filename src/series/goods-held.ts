import { literal } from '../lake/engine.ts';
import type { Lake } from '../lake/lake.ts';
import type { Flow } from '../records/record.ts';
import type { Release } from '../releases/release.ts';
import { inOrder, knownOn } from './coverage.ts';

/** A code, or the beginning that some codes share, with what the releases looked at hold of it. */
export interface GoodsHeld {
  code: string;
  /** Lines below it; 1 where it is a line itself. */
  lines: number;
  /** It is a line, and nothing lies below it. */
  last: boolean;
}

/** Rows that are looked through for goods: of a large store the newest months must do. */
const MOST_ROWS = 3_000_000;
/** Digits of the levels of the Harmonised System. */
const LEVELS = [2, 4, 6, 8, 10];

/**
 * What a reporter's newest releases have under a code, one level down: chapters under none, headings under a chapter, lines at
 * last. In order of codes.
 */
export async function goodsHeld(
  lake: Lake,
  {
    reporter,
    flow,
    partner,
    under,
    asKnown,
  }: { reporter: string; flow: Flow; partner: string; under: string; asKnown: string | null },
): Promise<GoodsHeld[]> {
  const files = newest(
    lake.releases({ reporter }).filter((r) => asKnown === null || knownOn(r) <= asKnown),
  ).map((r) => literal(lake.pathOf(r)));
  if (files.length === 0) return [];
  const length = LEVELS.find((n) => n > under.length) ?? under.length + 2;
  const side = partner === 'WLD' ? '' : `AND partner = ${literal(partner)}`;
  return (
    await lake.query<{ held: string; lines: string; last: boolean }>(`
      SELECT left(code, ${length}) AS held, count(DISTINCT code) AS lines, bool_and(length(code) <= ${length}) AS last
      FROM (SELECT unnest(string_split(code, '+')) AS code FROM read_parquet([${files.join(', ')}], hive_partitioning = false)
        WHERE flow = ${literal(flow)} ${side} AND code <> 'TOTAL')
      WHERE starts_with(code, ${literal(under)}) AND length(code) > ${under.length}
      GROUP BY 1 ORDER BY 1`)
  ).map(({ held, lines, last }) => ({ code: held, lines: Number(lines), last }));
}

/** The newest releases, as many as together have no more rows than are looked through. */
function newest(releases: readonly Release[]): Release[] {
  let rows = 0;
  const out: Release[] = [];
  for (const r of inOrder([...releases]).sort((a, b) => (a.period < b.period ? 1 : -1))) {
    rows += r.rows;
    if (out.length > 0 && rows > MOST_ROWS) break;
    out.push(r);
  }
  return out;
}
