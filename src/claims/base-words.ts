import type { Token } from '../figures/token.ts';
import { keyAt } from './time-words.ts';

// What may stand between "than" and what it names: articles, hedges, and nouns for the amount itself.
const IDLE =
  /^(the|a|an|that|those|its|their|it|what|was|were|had|been|only|just|about|some|nearly|almost|around|roughly|approximately|mere|total|whole|all|entire|full|of|in|for|at|during|over|level|levels|trough|peak|low|high|lows|highs|bottom|nadir|volume|volumes|pace|figure|figures|amount|amounts|value|surplus|deficit|gap|shortfall|trade|exports|imports|export|import|shipments|same|record|revised|seen|recorded|reported|posted|logged|tallied|reached|accumulated|customs|one|ones|equivalent|equivalents|number|numbers|monthly|average|year's|month's|,|\+|-|~)$/;
const STRONG =
  /^(from|than|against|versus|vs|compared|comparison|above|below|beyond|over|on|with|to|after|since|between|under|as)$/;

/** What stands before some words and sets them up as what something is compared with. */
export interface Comparison {
  word: string;
  /** Its token. */
  at: number;
}

/**
 * The word of comparison that the tokens from `at` on are held by ("from", "than the", "compared with only"), looking
 * back over words that say nothing of their own. `stop` is a token not to go back beyond, such as the end of a figure.
 */
export function comparisonBefore(tokens: readonly Token[], at: number, stop: number): Comparison | null {
  let i = at - 1;
  for (let steps = 0; i >= stop && steps < 9; i--, steps++) {
    const key = keyAt(tokens, i);
    if (key === ',' && i !== at - 1) return null;
    // "Seven days, compared with 8.5 last year": a number that is no figure of its own.
    if (tokens[i]!.kind === 'number') continue;
    if (STRONG.test(key)) {
      const found = strong(tokens, i, stop);
      if (found) return found;
      if (!IDLE.test(key)) return null;
    } else if (!IDLE.test(key)) return null;
  }
  return null;
}

function strong(tokens: readonly Token[], i: number, stop: number): Comparison | null {
  const key = keyAt(tokens, i);
  const before = keyAt(tokens, i - 1);
  switch (key) {
    case 'with':
    case 'to':
      return /^(compared|comparison|relative|contrasted)$/.test(before)
        ? { word: 'compared', at: i - 1 }
        : null;
    case 'compared':
    case 'comparison':
      return null;
    case 'as':
      // "As many as in April 2022", "the same as a year before".
      return /^(many|much|large|high|low|big|same|strong|weak|few|little)$/.test(before)
        ? { word: 'as', at: i }
        : null;
    case 'than':
      return { word: 'than', at: i };
    case 'over':
    case 'on':
    case 'since':
    case 'under':
      // "Up 5 percent on May", "a rise of 50.7 percent over": right behind a figure, told by `stop`, or a direction.
      return i === stop ||
        /^(up|down|increase|rise|gain|growth|fall|drop|decline|change|improvement)$/.test(before)
        ? { word: key, at: i }
        : null;
    case 'against':
      // "Exports reached $9.2 billion against imports of $7.3 billion": the other way, and no other time.
      return /^(?:exports|imports)$/.test(keyAt(tokens, i + 1)) && keyAt(tokens, i + 2) === 'of'
        ? null
        : { word: key, at: i };
    default:
      return { word: key, at: i };
  }
}
