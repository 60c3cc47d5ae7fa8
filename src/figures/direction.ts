/** Which way words say that something went: 1 up, -1 down. Verbs and their forms, nouns, adjectives. */
const list = (words: string, way: 1 | -1): [string, 1 | -1][] =>
  words.split(/\s+/).map((word) => [word, way]);

/** Forms of regular verbs by their stem; `e` at the end is kept where the form needs it. */
function forms(stem: string): string[] {
  const e = stem.endsWith('e') ? stem.slice(0, -1) : stem;
  const y = /[^aeiou]y$/.test(stem) ? stem.slice(0, -1) : null;
  return y
    ? [stem, `${y}ies`, `${y}ied`, `${stem}ing`]
    : [stem, `${stem}s`, `${stem}es`, `${e}ed`, `${e}ing`];
}
const verbs = (stems: string, way: 1 | -1): [string, 1 | -1][] =>
  stems.split(/\s+/).flatMap((stem) => forms(stem).map((form): [string, 1 | -1] => [form, way]));

export const DIRECTION_VERBS = new Map<string, 1 | -1>([
  ...verbs(
    'increase climb jump surge soar gain advance expand leap balloon widen improve rebound recover spike skyrocket rocket accelerate strengthen swell mount boost raise escalate appreciate rally edge inch tick creep double',
    1,
  ),
  ...list('rise rises rose risen rising grow grows grew grown growing leapt swollen upped firmed firmer', 1),
  ...verbs(
    'drop decline decrease slip slump plunge plummet tumble contract dip ease retreat dive crash collapse narrow weaken lower reduce slash dwindle recede slow tank nosedive depreciate moderate shrivel',
    -1,
  ),
  ...list(
    'fall falls fell fallen falling slide slides slid sliding sink sinks sank sunk sinking shrink shrinks shrank shrunk shrinking cut cuts cutting lose loses lost losing shed sheds shedding dropped dropping slipped slipping dipped dipping slimmed dove',
    -1,
  ),
]);
// "doubled" is a multiple of its own; "edge", "inch", "tick" and "creep" go either way: the particle says which.
for (const word of ['double', 'doubles', 'doubleed', 'doubled', 'doubling', 'doublees'])
  DIRECTION_VERBS.delete(word);
const EITHER = new Set([
  ...'edge inch tick creep'.split(' ').flatMap(forms),
  'went',
  'go',
  'goes',
  'going',
  'gone',
  'come',
  'came',
  'shot',
  'picked',
  'move',
  'moved',
  'moving',
  'moves',
  'head',
  'nudged',
  'trended',
  'ended',
  'closed',
  'finished',
  'settled',
  'opened',
  'traded',
]);

export const DIRECTION_NOUNS = new Map<string, 1 | -1>([
  ...list(
    'increase increases rise rises growth jump surge gain gains climb leap expansion upturn upswing uptick rebound hike boost improvement widening upsurge spike advance appreciation raise',
    1,
  ),
  ...list(
    'decrease decreases fall falls drop drops decline declines slump plunge dip slide contraction reduction reductions cut cuts shrinkage downturn tumble collapse slowdown narrowing downswing depreciation dive crash retreat',
    -1,
  ),
]);

/** After an amount: "5 percent higher", "$2 billion more than", "a third lower". */
export const COMPARATIVES = new Map<string, 1 | -1>([
  ...list(
    'more higher greater larger bigger above up wider longer stronger faster dearer better ahead costlier heavier steeper further',
    1,
  ),
  ...list(
    'less fewer lower smaller below down narrower shorter weaker slower cheaper worse under behind lighter',
    -1,
  ),
]);

/** Which way a word that stands before an amount points; 0 for any other. `after` is the word behind it. */
export function directionOf(key: string, after: string): 1 | -1 | 0 {
  if (key === 'up') return after === 'to' ? 0 : 1;
  if (key === 'down') return -1;
  if (key === 'higher' || key === 'wider' || key === 'stronger' || key === 'larger') return 1;
  if (key === 'lower' || key === 'narrower' || key === 'weaker' || key === 'smaller' || key === 'off')
    return key === 'off' ? 0 : -1;
  if (EITHER.has(key))
    return /^(up|higher|ahead)$/.test(after) ? 1 : /^(down|lower|back)$/.test(after) ? -1 : 0;
  return DIRECTION_VERBS.get(key) ?? DIRECTION_NOUNS.get(key) ?? 0;
}
