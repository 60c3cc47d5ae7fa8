/** Which way words say that something went: 1 up, -1 down. */
export type Way = 1 | -1;

const all = (words: string, way: Way): [string, Way][] => words.split(/\s+/).map((word) => [word, way]);

/** The forms of a regular verb: climb, climbs, climbed, climbing; increase, increased, increasing. */
export function verbForms(verb: string): string[] {
  const e = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const y = /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) : null;
  if (y) return [verb, `${y}ies`, `${y}ied`, `${verb}ing`];
  const s = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, s, `${e}ed`, `${e}ing`];
}
const verbs = (list: string, way: Way): [string, Way][] =>
  list.split(/\s+/).flatMap((verb) => verbForms(verb).map((form): [string, Way] => [form, way]));

/** Verbs that say that their subject moved: "rose 5,000" is a change of whatever is counted. */
const MOVES = new Map<string, Way>([
  ...verbs('increase climb jump surge soar leap balloon rebound spike skyrocket rocket swell rally', 1),
  ...all('rise rises rose risen rising grow grows grew grown growing leapt swollen firmed', 1),
  ...verbs('decline decrease slump plunge plummet tumble crash dwindle nosedive collapse', -1),
  ...all('fall falls fell fallen falling slide slides slid sliding sink sinks sank sunk sinking', -1),
  ...all(
    'shrink shrinks shrank shrunk shrinking drop drops dropped dropping slip slips slipped slipping',
    -1,
  ),
  ...all('dip dips dipped dipping dove', -1),
]);

/** Verbs that also take what they move as an object ("widened the gap", "cut jobs"), or have other senses. */
const OTHERS = new Map<string, Way>([
  ...verbs('gain advance expand widen improve recover accelerate strengthen mount boost raise escalate', 1),
  ...verbs('appreciate add quicken revalue', 1),
  ...all('upped', 1),
  ...verbs(
    'contract ease retreat dive narrow weaken lower reduce slash recede slow tank depreciate devalue',
    -1,
  ),
  ...verbs('moderate shrivel lessen deteriorate', -1),
  ...all(
    'trim trims trimmed trimming pare pares pared paring cut cuts cutting lose loses lost losing shed sheds shedding slimmed',
    -1,
  ),
]);

/** Verbs of no direction of their own: the particle behind them says it ("edged up", "went down"). */
const EITHER = new Set([
  ...['edge', 'inch', 'tick', 'creep', 'move', 'nudge', 'trend', 'head', 'trade'].flatMap(verbForms),
  ...'went go goes going gone come came shot shoot pick picked ended closed finished settled opened crept'.split(
    ' ',
  ),
]);

const NOUNS = new Map<string, Way>([
  ...all('increase increases rise rises growth jump jumps surge surges gain gains climb leap expansion', 1),
  ...all('upturn upswing uptick rebound hike hikes boost improvement widening upsurge spike advance', 1),
  ...all('appreciation raise rally acceleration', 1),
  ...all('decrease decreases fall falls drop drops decline declines slump plunge dip dips slide', -1),
  ...all('contraction reduction reductions cut cuts shrinkage downturn tumble collapse slowdown', -1),
  ...all('narrowing downswing depreciation dive crash retreat deterioration', -1),
]);

const ADJECTIVES = new Map<string, Way>([
  ...all('more higher greater larger bigger above wider longer stronger faster dearer better ahead', 1),
  ...all('costlier heavier steeper further pricier', 1),
  ...all('less fewer lower smaller below narrower shorter weaker slower cheaper worse under behind', -1),
  ...all('lighter', -1),
]);

/** The way of a noun like "increase", undefined for other words. */
export const nounWay = (key: string): Way | undefined => NOUNS.get(key);
/** The way of a comparative behind an amount: "5 percent higher", "$2 billion more". */
export const comparativeWay = (key: string): Way | undefined =>
  key === 'up' ? 1 : key === 'down' ? -1 : ADJECTIVES.get(key);
/** Whether the word is a verb of movement, or "up" and "down": what a count behind it changes by. */
export const moves = (key: string): boolean => MOVES.has(key) || key === 'up' || key === 'down';
export const isEither = (key: string): boolean => EITHER.has(key);

/** Verbs whose object in money is a sum of its own: "raised $500 million", "lost $5 million". */
const SUMS =
  /^(rais|recover|los|advanc|boost|reduc|contract|eas|lower|improv|strengthen|accelerat|slow|tank|moderat)/;
export const takesMoney = (key: string): boolean => !SUMS.test(key);

/**
 * Which way a word before an amount points, 0 for any other. `after` is the word behind it: "edged up" goes
 * up, "up to" goes nowhere, "cut off" is another verb.
 */
export function directionOf(key: string, after: string): Way | 0 {
  if (key === 'up') return after === 'to' ? 0 : 1;
  if (key === 'down') return -1;
  if (EITHER.has(key))
    return /^(up|higher|ahead)$/.test(after) ? 1 : /^(down|lower|back)$/.test(after) ? -1 : 0;
  if (/^(off|out|through|across)$/.test(after) && /^cut/.test(key)) return 0;
  const adjective = /^(higher|wider|stronger|larger|bigger|lower|narrower|weaker|smaller)$/.test(key);
  return MOVES.get(key) ?? OTHERS.get(key) ?? NOUNS.get(key) ?? (adjective ? ADJECTIVES.get(key)! : 0);
}

/** Whether the word is a verb of direction, of any sort. */
export const isDirectionVerb = (key: string): boolean => MOVES.has(key) || OTHERS.has(key);
