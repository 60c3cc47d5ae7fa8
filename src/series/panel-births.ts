import type { Lake } from '../lake/lake.ts';

/** A partner and code traded in the month for the first time in the panel. */
export interface Birth {
  partner: string;
  code: string;
  v0: number;
  /** First appearances to be expected of the pair of both in a month, from how much each trades with others. */
  expected: number;
  pairYear: number;
}

/** Months of cover that make a first one known as such. */
const KNOWN = 24;

/**
 * First appearances. To be expected is in proportion to how many series the partner and the code each have; the scale is
 * that of last year's first appearances.
 */
export async function readBirths(lake: Lake): Promise<{ candidates: Birth[]; tested: number }> {
  const [scale] = await lake.query<{ scale: number | null; empty: number }>(`
    WITH old AS (SELECT * FROM panel_series WHERE past >> 1 <> 0),
      partners AS (SELECT partner, count(*) AS n FROM old GROUP BY partner),
      codes AS (SELECT code, count(*) AS n FROM old GROUP BY code),
      kept AS (SELECT sum(p.n * c.n)::DOUBLE AS mass, count(*) AS cells FROM old JOIN partners p USING (partner) JOIN codes c USING (code)),
      -- Its first month is the highest bit: below bit 13, at or above bit 1.
      born AS (SELECT count(*) / 12 AS monthly FROM old WHERE past < 8192 AND bit_count(cover >> 13) >= ${KNOWN})
    SELECT monthly / greatest((SELECT sum(n) FROM partners)::DOUBLE * (SELECT sum(n) FROM codes) - mass, 1) AS scale,
      ((SELECT count(*) FROM partners) * (SELECT count(*) FROM codes) - cells)::DOUBLE AS empty
    FROM kept, born`);
  const candidates = await lake.query<Birth>(`
    WITH old AS (SELECT * FROM panel_series WHERE past >> 1 <> 0),
      partners AS (SELECT partner, count(*) AS n, sum(year) AS year FROM old GROUP BY partner),
      codes AS (SELECT code, count(*) AS n FROM old GROUP BY code)
    SELECT s.partner, s.code, s.v0, ${scale?.scale ?? 0}::DOUBLE * p.n * c.n AS expected, p.year AS pairYear
    FROM panel_series s JOIN partners p USING (partner) JOIN codes c USING (code)
    WHERE s.past = 1 AND bit_count(s.cover >> 1) >= ${KNOWN} AND s.code NOT IN (SELECT code FROM panel_unfair)
    ORDER BY expected, s.v0 DESC LIMIT 20000`);
  return { candidates, tested: scale?.empty ?? 0 };
}
