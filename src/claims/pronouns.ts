import type { Token } from '../figures/token.ts';
import type { AreaMention } from '../records/area.ts';

/** The country last spoken of; the other one of the two; both of them. Told apart from areas by the `@`. */
export const SUBJECT = '@subject';
export const OTHER = '@other';
export const BOTH = '@both';

const PHRASES: [RegExp, string][] = [
  [/^(?:it|its|itself|they|their|them)$/, SUBJECT],
  [
    /^(?:the|that|this) (?:country|nation|kingdom|republic|regime|sultanate|emirate|hermit kingdom)$/,
    SUBJECT,
  ],
  // "the Asian giant", "the South American country", "the island nation"
  [
    /^the (?:asian|african|european|(?:south|southeast|east|north|west|central|latin) (?:asian|african|american|european)|caribbean|balkan|baltic|nordic|scandinavian|gulf|andean|himalayan|island|landlocked) (?:country|nation|giant|powerhouse|kingdom|republic|state)$/,
    SUBJECT,
  ],
  // "its northern neighbour", "the neighbor", "its main trading partner"
  [
    /^(?:its|their|the)(?: [a-z-]+){0,2} (?:neighbou?r|ally|patron|benefactor)$|^(?:its|their) (?:\w+ )?trad(?:e|ing) partner$/,
    OTHER,
  ],
  [
    /^(?:the two|the two \w+|both|these two) (?:countries|sides|nations|neighbou?rs|states|economies)$|^the pair$/,
    BOTH,
  ],
];

const DEALT: [RegExp, string] = [/^/, BOTH];

/** The pronoun or the noun for a country that begins at a token: "it", "the country", "its giant neighbour". */
export function pronounAt(tokens: readonly Token[], at: number): AreaMention | null {
  if (!STARTS.has(bare(tokens[at]!))) return null;
  for (let length = 4; length >= 1; length--) {
    const last = tokens[at + length - 1];
    if (!last) continue;
    const words = tokens
      .slice(at, at + length)
      .map(bare)
      .join(' ');
    const next = tokens[at + length];
    // "The two exchanged goods": two countries, where masks and gloves are "the two" as well.
    const dealt = /^(?:the|these) two$/.test(words) && next && /^(?:exchanged|traded|did)$/.test(bare(next));
    const found = dealt ? DEALT : PHRASES.find(([pattern]) => pattern.test(words));
    // "the country's" ends before the 's, as names do.
    if (found) {
      const end = last.start + bare(last).length;
      return { start: tokens[at]!.start, end, code: found[1], as: 'alias' };
    }
  }
  return null;
}

const STARTS = new Set([
  'it',
  'its',
  'itself',
  'they',
  'their',
  'them',
  'the',
  'both',
  'these',
  'that',
  'this',
]);
const bare = (token: Token): string => token.key.replace(/'s$/, '');
