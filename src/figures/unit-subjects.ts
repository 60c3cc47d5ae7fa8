import { keyAt } from './scene.ts';
import { CARDINALS } from './spelled.ts';
import type { Token } from './token.ts';

const SUBJECTS = new Map<string, string>(
  Object.entries({
    case: 'cases infections caseload',
    death: 'deaths fatalities toll',
    recovery: 'recoveries',
    person: 'population',
  }).flatMap(([unit, nouns]) => nouns.split(' ').map((noun): [string, string] => [noun, unit])),
);
const REACHES =
  /^(was|were|is|are|stood|stands|reached|hit|numbered|totalled|totaled|topped|passed|exceeded|surpassed|to|at|:)$/;

/**
 * The unit that the subject of the clause names: "cases jumped to 1,212,730", "the death toll stood at 56",
 * "Cumulative deaths as of 14 August 2022: 44". Null where another figure stands between, or no such noun.
 */
export function subjectUnit(tokens: readonly Token[], from: number): string | null {
  if (!REACHES.test(keyAt(tokens, from - 1))) return null;
  for (let k = from - 1; k >= Math.max(0, from - 16); k--) {
    const { key, kind, text } = tokens[k]!;
    const unit = kind === 'word' ? SUBJECTS.get(key) : undefined;
    // A noun with a number of its own is no subject: "17 deaths, raising the totals to 84,310".
    if (unit) return tokens[k - 1]?.kind === 'number' || CARDINALS.has(keyAt(tokens, k - 1)) ? null : unit;
    const dated = kind === 'number' && /^(\d{1,2}|(19|20)\d\d)$/.test(text);
    if (kind === 'number' && !dated) return null;
    if (kind === 'sign' && !/^[-,:'()]$/.test(text)) return null;
    if (/^(and|but|while|who|which|of|percent|rate|with|tally|total|totals|count)$/.test(key)) return null;
  }
  return null;
}
