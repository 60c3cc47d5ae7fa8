import { literal } from '../lake/engine.ts';
import type { Lake } from '../lake/lake.ts';
import { areaByCode } from '../records/areas.ts';
import { knownOn } from '../series/coverage.ts';
import type { Question } from '../series/question.ts';
import type { Subject } from './brief.ts';

/**
 * Countries a reporter traded most with in the month and direction, by the largest figure any release has of them: whom to ask
 * about, not what to say.
 */
export async function mainPartners(
  lake: Lake,
  subject: Subject,
  flow: Question['flow'],
  most: number,
): Promise<string[]> {
  const { reporter, month, asKnown } = subject;
  const releases = lake
    .releases({ reporter })
    .filter((r) => r.period === month && r.scope.flows.some((f) => f === flow))
    .filter((r) => asKnown === null || knownOn(r) <= asKnown);
  if (releases.length === 0) return [];
  const rows = await lake.query<{ partner: string }>(`
    SELECT partner FROM read_parquet([${releases.map((r) => literal(lake.pathOf(r))).join(', ')}])
    WHERE flow = ${literal(flow)} GROUP BY partner
    ORDER BY coalesce(max(value) FILTER (code = 'TOTAL'), sum(value)) DESC NULLS LAST, partner`);
  return rows
    .map((r) => r.partner)
    .filter((code) => ['country', 'part'].includes(areaByCode(code)?.kind ?? ''))
    .slice(0, most);
}
