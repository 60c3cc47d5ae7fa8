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

const AUXILIARIES =
  '(?:of (?:whom|them|these|those|which) )?(?:(?:have|had|has|were|are|is|was|who|already|since|then|also|now|later|reportedly|being|been|still|so|far|left|others|currently|newly|remain|remained|remaining|stay|stayed|continue|to|be) ){0,3}';
const BEFELL = (
  [
    [
      'recovery',
      'recovered|made (?:a )?full recover(?:y|ies)|discharged|cured|released from (?:hospital|isolation|quarantine|care|treatment)',
    ],
    ['death', 'died|die|dead|drowned|killed|succumbed|perished|lost their lives'],
    [
      'case',
      'treated|admitted to (?:an? |the )?(?:\\w+ )?(?:hospitals?|cent(?:re|er)s?|wards?|units?)|(?:under|receiving|receive) (?:medical )?(?:treatment|care)|in treatment|hospitali[sz]ed|in (?:the )?hospitals?|infected|in (?:intensive care|isolation)|in (?:an? |the )?(?:treatment|isolation|care) (?:cent(?:re|er)s?|units?|facilit(?:y|ies))|(?:fallen|fell|fall|falling) (?:ill|sick)|(?:suffered|developed|developing|reported|showed|suffering|presented|reporting) (?:(?:from|with|symptoms of|signs of) )?(?:an? )?fever|(?:showed|showing|show|developed|had|have) (?:symptoms|signs)|with (?:an? )?fever|(?:came|come|coming) down|(?:tested|test|testing) positive|contracted|caught (?:the )?(?:corona)?(?:virus|disease|dengue|covid|measles|flu|cholera|malaria|mpox|infection)|diagnosed|in quarantine',
    ],
    ['person', 'injured|wounded|hurt|displaced|evacuated|rescued|arrested'],
  ] as const
).map(([unit, verbs]) => ({ unit, verbs: new RegExp(`^${AUXILIARIES}(?:${verbs})\\b`) }));

/** What befell those counted, by the verb that begins at a token: "have recovered", "died", "are being treated". */
export function verbUnit(tokens: readonly Token[], i: number): string | null {
  const words = tokens
    .slice(i, i + 10)
    .map((t) => t.key)
    .join(' ');
  return BEFELL.find(({ verbs }) => verbs.test(words))?.unit ?? null;
}
