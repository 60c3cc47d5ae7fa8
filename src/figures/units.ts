import { unitByWord } from '../records/units.ts';
import type { Token } from './token.ts';

/** Nouns of the count by what they count, as the annotation names them. */
const COUNTED: Record<string, string> = {};
const put = (unit: string, words: string) => {
  for (const word of words.split(' ')) COUNTED[word] = unit;
};
put(
  'person',
  'person persons people patient patients individual individuals inhabitants residents citizens men women children passengers visitors tourists workers employees refugees soldiers students migrants',
);
put('case', 'case cases infection infections infected confirmed');
put('death', 'death deaths fatality fatalities dead died killed');
put('recovery', 'recovery recoveries recovered discharged');
put('item', 'item items piece pieces pcs unit units set sets kit kits');
put('dose', 'dose doses shot shots jab jabs');

/** Words that end the noun phrase behind a number. */
const ENDS = new Set(
  'in on from to and or were was is are be been had has have by at with for while but which who whom that than as since when where after before during under over against compared versus including between into through per a an the its their this last next more less each every went fell rose'.split(
    ' ',
  ),
);

/** Participles and adjectives that end in s, and words that look plural and are not. */
const NOT_PLURAL = new Set(
  'plus various previous serious covid this was has is its us gas series less across overseas besides alias bus business process access success loss press class mass virus status basis analysis serious dangerous numerous hazardous ferrous aids minus versus cosmos chaos always sometimes perhaps towards afterwards news goods'.split(
    ' ',
  ),
);

export interface UnitNoun {
  unit: string;
  /** Token after the noun. */
  to: number;
}

/**
 * The unit that the words behind a number name: "tonnes", "new fever cases", "non-invasive ventilators".
 * `isGoods` tells whether a word is a thing that is traded: those are counted as items.
 */
export function unitAfter(
  tokens: readonly Token[],
  to: number,
  isGoods: (start: number, end: number) => boolean,
): UnitNoun | null {
  for (let i = to, steps = 0; i < tokens.length && steps < 6; i++, steps++) {
    const token = tokens[i]!;
    if (token.text === '-') continue;
    if (token.kind !== 'word' || ENDS.has(token.key)) return null;
    if (steps === 0 && token.key === 'of') return null;
    const two = tokens[i + 1]?.kind === 'word' ? `${token.key} ${tokens[i + 1]!.key}` : null;
    const pair = two ? unitByWord(two) : undefined;
    if (pair && pair.times === '1') return { unit: annotated(pair.unit), to: i + 2 };
    const own = Object.hasOwn(COUNTED, token.key) ? COUNTED[token.key]! : null;
    const follows = tokens[i + 1];
    const compound =
      follows?.kind === 'word' && !ENDS.has(follows.key) && follows.key !== 'of' && isPlural(follows.key);
    if (own && !(compound && !/s$/.test(token.key))) {
      if (token.key === 'confirmed' && compound) continue;
      return { unit: own, to: i + 1 };
    }
    if (steps === 0 || tokens[i - 1]?.text === '-') {
      const unit = unitByWord(token.text === 'Mt' ? 'Mt' : token.key);
      if (unit && unit.times === '1' && !unit.unsure && measure(unit.unit))
        return { unit: unit.unit, to: i + 1 };
    }
    if (isPlural(token.key) && !compound) return { unit: thing(tokens, to, i, isGoods), to: i + 1 };
    if (token.key === 'of') return null;
  }
  return null;
}

const isPlural = (word: string): boolean =>
  /[a-z]s$/.test(word) && !/(ss|us|is)$/.test(word) && word.length > 3 && !NOT_PLURAL.has(word);

function thing(
  tokens: readonly Token[],
  from: number,
  at: number,
  isGoods: (start: number, end: number) => boolean,
): string {
  const noun = tokens[at]!;
  const unit = unitByWord(noun.key);
  if (unit && unit.times === '1' && measure(unit.unit)) return annotated(unit.unit);
  if (isGoods(tokens[from]!.start, noun.end)) return 'item';
  if (unit) return annotated(unit.unit);
  return singular(noun.key);
}

/** Units of weight, volume and the like: theirs is the word itself, not the thing counted. */
const measure = (unit: string): boolean =>
  ![
    'item',
    'vehicle',
    'x',
    'm',
    'no',
    'head',
    'box',
    'bag',
    'bottle',
    'roll',
    'cell',
    '%',
    'kit',
    'person',
    'case',
    'g',
  ].includes(unit);
const annotated = (unit: string): string => (unit === 'kit' ? 'item' : unit);

export const singular = (word: string): string =>
  word.endsWith('ies') && word.length > 4
    ? `${word.slice(0, -3)}y`
    : /(ches|shes|sses|xes|zes)$/.test(word)
      ? word.slice(0, -2)
      : word.replace(/s$/, '');
