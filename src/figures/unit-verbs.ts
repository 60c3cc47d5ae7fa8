import { keyAt } from './scene.ts';
import type { Token } from './token.ts';

const VERBS = new Map<string, string>(
  Object.entries({
    death: 'kill kills killed killing',
    person:
      'injured injuring wounded wounding displaced displacing employs employ employing arrested detained evacuated',
    case: 'infected infecting sickened sickening',
  }).flatMap(([unit, verbs]) => verbs.split(' ').map((verb): [string, string] => [verb, unit])),
);

/** "killed at least 233 people", "injured over 1,500", "infected 40": what befell those that the figure counts. */
export const verbUnitBefore = (tokens: readonly Token[], from: number): string | null =>
  VERBS.get(keyAt(tokens, from - 1)) ?? null;

/** What befell those counted, by the verb that begins at a token: "have recovered", "died", "are being treated". */
export function verbUnit(tokens: readonly Token[], i: number): string | null {
  const words = tokens
    .slice(i, i + 5)
    .map((t) => t.key)
    .join(' ');
  if (
    /^(?:(?:have|had|has|were|are|who|already|since|then|also|now|later|reportedly) ){0,3}(?:recovered|made (?:a )?full recover(?:y|ies)|been discharged|discharged|been cured|cured)\b/.test(
      words,
    )
  )
    return 'recovery';
  if (
    /^(?:(?:have|had|has|were|are|who|already|since|then|also|been|so|far) ){0,3}(?:died|die|dead|drowned|killed|succumbed|perished|lost their lives)\b/.test(
      words,
    )
  )
    return 'death';
  if (
    /^(?:(?:have|had|has|were|are|is|who|already|since|then|also|being|been|still|now) ){0,3}(?:treated|under treatment|receiving treatment|hospitali[sz]ed|in hospital|infected|in intensive care|fallen ill|fell ill|suffered fever|tested positive|contracted|in quarantine)\b/.test(
      words,
    )
  )
    return 'case';
  if (
    /^(?:(?:have|had|were|are|was|been|left|others) ){0,3}(?:injured|wounded|hurt|displaced|evacuated|rescued|arrested)\b/.test(
      words,
    )
  )
    return 'person';
  return null;
}
