import type { Article } from '../article/article.ts';
import type { Relation } from '../rules/rule.ts';
import type { DateVerdict } from '../verdicts/judge-dates.ts';
import type { SightingVerdict } from '../verdicts/judge-sightings.ts';
import type { Verdict, VerdictWord } from '../verdicts/verdict.ts';

/** One article with everything that was found about it: what every format of the report is made from. */
export interface Checked {
  article: Article;
  verdicts: Verdict[];
  relations: Relation[];
  /** Days that the article gives to events that are stored. */
  dates: DateVerdict[];
  /** What the article says that pictures from above show. */
  sightings: SightingVerdict[];
}

export const verdictWords: VerdictWord[] = [
  'match',
  'contradicted',
  'inconsistent',
  'implausible',
  'ambiguous',
  'unchecked',
];

export function countVerdicts(verdicts: readonly Verdict[]): Record<VerdictWord, number> {
  const counts = { match: 0, contradicted: 0, inconsistent: 0, implausible: 0, ambiguous: 0, unchecked: 0 };
  for (const v of verdicts) counts[v.verdict]++;
  return counts;
}
