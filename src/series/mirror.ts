import { areaByCode } from '../records/areas.ts';
import type { Question } from './question.ts';

const turned = { export: 'import', import: 'export', trade: 'trade' } as const;

/**
 * The same goods as the partner's customs see them: "North Korea's imports from China" as "China's exports to
 * North Korea". Null where nobody sees them: trade with the world or a union, re-exports, and a balance, which
 * would set one valuation against another.
 */
export function mirrorOf(question: Question): Question | null {
  const { flow, reporter, partner } = question;
  if (flow !== 'export' && flow !== 'import' && flow !== 'trade') return null;
  if (!isCountry(reporter) || !isCountry(partner)) return null;
  return { ...question, reporter: partner, partner: reporter, flow: turned[flow] };
}

function isCountry(code: string): boolean {
  const kind = areaByCode(code)?.kind;
  return kind === 'country' || kind === 'part';
}
