import type { Interval } from '../records/interval.ts';
import { strictInterval } from '../records/interval-printed.ts';
import type { Style } from './amount.ts';
import type { Found } from './found.ts';
import { readNumeral } from './numeral.ts';
import { readSpelled, skipHyphen } from './spelled.ts';
import type { Token } from './token.ts';

const VERBS: [string, number][] = [
  ['doubl', 2],
  ['trebl', 3],
  ['tripl', 3],
  ['quadrupl', 4],
  ['quintupl', 5],
  ['sextupl', 6],
  ['septupl', 7],
  ['octupl', 8],
];
const WORDS = new Map<string, number>([
  ...VERBS.flatMap(([stem, n]): [string, number][] => [
    [`${stem}ed`, n],
    [`${stem}ing`, n],
    [`${stem}es`, n],
  ]),
  ['halved', 0.5],
  ['halving', 0.5],
  ['halves', 0.5],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['ninefold', 9],
  ['tenfold', 10],
  ['twentyfold', 20],
  ['thirtyfold', 30],
  ['fiftyfold', 50],
  ['hundredfold', 100],
  ['thousandfold', 1000],
]);
/** Multiples only before what is multiplied: "double the 26,804", "twice as much", "triple what it was". */
const BASE = new Map<string, number>([
  ['double', 2],
  ['treble', 3],
  ['triple', 3],
  ['quadruple', 4],
  ['quintuple', 5],
  ['twice', 2],
  ['thrice', 3],
  ['halve', 0.5],
]);

/** "doubled", "tenfold", "2.5-fold", "eight times", "twice". */
export function readMultiple(tokens: readonly Token[], i: number, style: Style): Found | null {
  const { key } = tokens[i]!;
  const verb = WORDS.get(key);
  if (verb !== undefined) return isVerb(tokens, i) ? multiple(i, i + 1, verb) : null;
  if (key === 'factor' && tokens[i + 1]?.key === 'of') return factor(tokens, i + 2, style);
  const base = BASE.get(key);
  if (base !== undefined) return hasBase(tokens, i) ? multiple(i, i + 1, base) : null;
  return times(tokens, i, style);
}

/** "by a factor of three": the number is the multiple. */
function factor(tokens: readonly Token[], i: number, style: Style): Found | null {
  const numeral = readSpelled(tokens, i) ?? readNumeral(tokens, i, style.convention);
  return numeral?.plain
    ? multiple(i, numeral.to, Number(numeral.plain), numeral.words ? undefined : numeral.plain)
    : null;
}

function multiple(from: number, to: number, value: number, digits?: string): Found {
  return {
    from,
    to,
    form: 'multiple',
    value,
    printed: stands(value, digits),
    plain: digits ?? null,
    scale: 0,
    unit: 'x',
    money: false,
    words: digits === undefined,
    malformed: null,
  };
}

/** "doubled" is said of 1.75 to 2.25 times; "2.5 times" of 2.45 to 2.55. */
function stands(value: number, digits?: string): Interval {
  if (digits?.includes('.')) return strictInterval(digits, 0)!;
  const half = Math.min(0.5, value / 8);
  return { low: value - half, high: value + half };
}

/** Not "doubles" of tennis, "halves" of a match, "doubling time", "redoubled". */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const { key } = tokens[i]!;
  const before = tokens[i - 1]?.key ?? '';
  const next = tokens[i + 1]?.key ?? '';
  if (/(bles|ples|halves)$/.test(key))
    return (
      !/^(the|mixed|men's|women's|in|both|two|of|and)$/.test(before) &&
      !/^(title|match|final|partner)$/.test(next)
    );
  if (/^(doubled|doubling)$/.test(key) && /^(down|over|up|time|times|back|as)$/.test(next) && next !== 'over')
    return false;
  return true;
}

const LIKE = new Set(
  'the that those what as its their his last more this in over from since by to on at and or higher larger bigger our each'.split(
    ' ',
  ),
);

/** "double", "triple" and "twice" multiply only where a base or a hedge says so: not "double-digit", "twice a week". */
function hasBase(tokens: readonly Token[], i: number): boolean {
  const { key } = tokens[i]!;
  const next = tokens[i + 1];
  const before = tokens[i - 1]?.key ?? '';
  if (next?.text === '-' && !next.gap) return false;
  if (key === 'twice' || key === 'thrice') {
    if (/^(a|per|in|daily|weekly|monthly|before|since|already|every|over)$/.test(next?.key ?? ''))
      return before === 'than' && /^in$/.test(next?.key ?? '') === false && next?.key === 'before';
    return (
      /^(the|that|those|what|as|its|their|his|last|this|more|our|of)$/.test(next?.key ?? '') ||
      before === 'than' ||
      before === 'nearly' ||
      before === 'almost'
    );
  }
  const hedged =
    /^(than|nearly|almost|about|roughly|over|to|will|would|could|may|might|approximately|least)$/.test(
      before,
    );
  if (key === 'halve') return hedged;
  const nextKey = next?.kind === 'word' ? next.key : '';
  if (/^(the|that|those|what|last|its|their)$/.test(nextKey))
    return nextKey !== 'the' || !/^(a|an|the|in)$/.test(before);
  return hedged && (next?.kind !== 'word' || LIKE.has(nextKey));
}

/** "eight times", "2.5 times", "5-fold", "five-fold", "3x". */
function times(tokens: readonly Token[], i: number, style: Style): Found | null {
  const numeral = readSpelled(tokens, i) ?? readNumeral(tokens, i, style.convention);
  if (!numeral?.plain) return null;
  const at = skipHyphen(tokens, numeral.to);
  const word = tokens[at];
  const digits = numeral.plain;
  if (word?.key === 'fold' || word?.key === 'folds') return multiple(i, at + 1, Number(digits), digits);
  if ((word?.key === 'x' || word?.text === '×') && !word.gap && tokens[at + 1]?.kind !== 'number')
    return multiple(i, at + 1, Number(digits), digits);
  if (word?.key !== 'times' || Number(digits) < 1) return null;
  return compares(tokens, i, at) ? multiple(i, at + 1, Number(digits), digits) : null;
}

const GREW =
  /^(only|just|up|rose|risen|grew|grown|increased|increase|increasing|jumped|surged|soared|expanded|climbed|by|multiplied|leapt|leaped|swelled|over|than|nearly|almost|about|some|roughly|around|is|was|were|are|equal|equivalent|at|to|with|against|versus|amounts|costs|cost)$/;

/** "nine times the amount", "rose three times": a comparison; "I crossed nine times", "three times a week": a count. */
function compares(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1]?.key ?? '';
  if (/^(a|per|each|every|since|before|daily|weekly|this|between|already|champion|winner)$/.test(next))
    return false;
  if (
    /^(the|that|those|what|as|its|their|his|more|higher|larger|bigger|greater|last|of|faster|above|over|earnings|sales|revenue|revenues|profits?|book|usual|normal|capacity|exports|imports|shipments|purchases|deliveries|donations|deaths|births|cases|infections)$/.test(
      next,
    )
  )
    return true;
  if (!tokens[at + 1] || tokens[at + 1]!.kind !== 'word') return GREW.test(tokens[from - 1]?.key ?? '');
  return (
    GREW.test(tokens[from - 1]?.key ?? '') &&
    /^(in|from|on|for|compared|year|to|during|over|within|since|and|while)$/.test(next)
  );
}
