import { unitByWord } from '../records/units.ts';
import type { Found } from './found.ts';
import { keyAt } from './scene.ts';
import { CARDINALS } from './spelled.ts';
import type { Token } from './token.ts';
import { subjectUnit } from './unit-subjects.ts';
import { verbUnit, verbUnitBefore } from './unit-verbs.ts';
import { countedUnits, DEALING, notGoods, pressUnits } from './unit-words.ts';

/** Whether the word that ends at an offset of the text names a thing that is traded. */
export type IsGoods = (end: number) => boolean;

export interface UnitNoun {
  unit: string;
  /** Power of ten that the word itself multiplies by: 3 for "kt", which counts tonnes. */
  power: number;
  /** Token behind the noun, or behind the figure where only a verb says the unit. */
  to: number;
}

/** Words that end the noun phrase behind a number. */
const ENDS = new Set(
  (
    'in on from to and or were was is are be been had has have by at with for while but which who whom that than as since when where after before during over under against compared versus including between into through per a an the its their this last next less each every went fell rose said ' +
    'will would could can may might should did does do also not only both if so because among within across without until out indicates shows means says suggests remains makes goes comes brings'
  ).split(' '),
);
const LOOKS_PLURAL = new Set(
  'ones others plus various previous serious covid this was has is its gas series less across overseas besides business process access press class mass virus status basis analysis dangerous numerous hazardous ferrous minus chaos always sometimes perhaps towards afterwards news goods famous religious precious'.split(
    ' ',
  ),
);
const isPlural = (word: string): boolean =>
  word.length > 3 &&
  /s$/.test(word) &&
  !/(ss|us|is)$/.test(word) &&
  !LOOKS_PLURAL.has(word) &&
  !word.endsWith("'s");

/** The unit that the words around a number name, and where its noun ends; null where none do. */
export function unitAround(
  tokens: readonly Token[],
  from: number,
  { to, form }: Found,
  isGoods: IsGoods,
): UnitNoun | null {
  const behind = unitAfter(tokens, to, isGoods);
  const befell = verbUnitBefore(tokens, from);
  if (befell && (behind === null || behind.unit === 'person'))
    return { unit: befell, power: 0, to: behind?.to ?? to };
  const noun = behind ?? ofWhole(tokens, to, isGoods);
  if (noun) return noun;
  const unit = single(tokens, to, isGoods) ?? (form === 'zero' ? null : subjectUnit(tokens, from));
  return unit === null ? null : { unit, power: 0, to };
}

/** "42 of the 100 seats", "37 of 96 samples": the part is counted in what the whole is. */
function ofWhole(tokens: readonly Token[], to: number, isGoods: IsGoods): UnitNoun | null {
  if (keyAt(tokens, to) !== 'of') return null;
  let at = /^(the|its|their)$/.test(keyAt(tokens, to + 1)) ? to + 2 : to + 1;
  const whole = tokens[at]?.kind === 'number' || CARDINALS.has(keyAt(tokens, at));
  // "12 418 of 55 690 specimens"
  while (tokens[at]?.kind === 'number' && tokens[at + 1]?.kind === 'number') at++;
  const noun = whole ? unitAfter(tokens, at + 1, isGoods) : null;
  return noun && { ...noun, to };
}

/** "not a single ventilator", "one shipment": the noun of one thing. */
function single(tokens: readonly Token[], to: number, isGoods: IsGoods): string | null {
  const noun = tokens[to];
  if (!/^(single|one)$/.test(keyAt(tokens, to - 1)) || noun?.kind !== 'word' || ENDS.has(noun.key))
    return null;
  return countedUnits.get(noun.key) ?? (isGoods(noun.end) ? 'item' : noun.key);
}

/**
 * The unit that the words behind a number name: "tonnes", "new fever cases", "non-invasive ventilators", "more
 * suspected cases", "people died". Null where the words name none; then the context has to.
 */
function unitAfter(tokens: readonly Token[], to: number, isGoods: IsGoods): UnitNoun | null {
  return byNoun(tokens, to, isGoods) ?? byVerb(tokens, to);
}

function byNoun(tokens: readonly Token[], to: number, isGoods: IsGoods): UnitNoun | null {
  for (let i = to, steps = 0; i < tokens.length && steps < 7; i++, steps++) {
    // "3,045 new Covid-19 cases"
    if (tokens[i]!.key === 'covid' && keyAt(tokens, i + 1) === '-' && tokens[i + 3]) i += 3;
    const token = tokens[i]!;
    // "4.29 million 60-kg bags"
    if (i === to && token.kind === 'number' && tokens[i + 1]?.text === '-' && !tokens[i + 1]!.gap) {
      i += 2;
      continue;
    }
    if (token.text === '-' && !(tokens[i + 1]?.gap ?? true)) continue;
    if (token.text === '°' && i === to)
      return { unit: 'degree', power: 0, to: /^[CF]$/.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1 };
    if (token.kind !== 'word' || ENDS.has(token.key) || token.key === 'of') return null;
    const close = steps === 0 || keyAt(tokens, i - 1) === '-';
    const measured = measure(tokens, i, close);
    if (measured) return measured;
    const plural = isPlural(token.key) || countedUnits.has(token.key);
    if (!plural || isModifier(tokens, i)) continue;
    const counted = countedUnits.get(token.key);
    if (counted === 'person') return fallenIll(tokens, i) ?? { unit: counted, power: 0, to: i + 1 };
    return { unit: counted ?? thing(tokens, i, isGoods), power: 0, to: i + 1 };
  }
  return null;
}

// Units whose word names a measure; words such as "cars" and "boxes" name the thing counted.
const THINGS = new Set(
  'item vehicle x no box bag bottle roll cell package pallet kit person case wagon train ship aircraft container % pp bp'.split(
    ' ',
  ),
);

/** A measure in one or two words: "tonnes", "metric tons", "cubic feet", "km". Short signs only next to the number. */
export function measure(tokens: readonly Token[], i: number, close: boolean): UnitNoun | null {
  const next = tokens[i + 1];
  const word = tokens[i]!;
  const named = (text: string, to: number): UnitNoun | null => {
    const unit = unitByWord(text);
    const power = unit ? powerOf(unit.times) : null;
    return unit && power !== null && !THINGS.has(unit.unit) ? { unit: unit.unit, power, to } : null;
  };
  const third = tokens[i + 2];
  const glued = third?.kind === 'word' && next && !next.gap;
  const joined =
    next?.kind === 'word'
      ? (named(`${word.key} ${next.key}`, i + 2) ??
        (word.key === 'square' ? named(`sq ${next.key}`, i + 2) : null))
      : glued && next.text === '-' && !third.gap
        ? (named(`${word.key}-${third.key}`, i + 3) ??
          named(`${word.key} ${third.key}`, i + 3) ??
          pressed(`${word.key}-${third.key}`, i + 3))
        : // "sq. km"
          glued && next.text === '.' && /^(sq|cu)$/.test(word.key)
          ? named(`${word.key} ${third.key}`, i + 3)
          : // "km2"
            next && !next.gap && /^[23²³]$/.test(next.text)
            ? named(`${word.key}${next.text}`, i + 2)
            : null;
  if (joined) return joined;
  // A bare C or F is degrees only glued to the number.
  const press =
    close && !(/^[cf]$/.test(word.key) && (word.gap || word.text === word.key))
      ? pressed(word.key, i + 1)
      : null;
  if (press) return press;
  const one = unitByWord(word.text === 'Mt' ? 'Mt' : word.key);
  const power = one ? powerOf(one.times) : null;
  if (!one || power === null || THINGS.has(one.unit) || (one.unsure && one.unit !== 'lb')) return null;
  if (word.key.length <= 3 && !close) return null;
  // "1.2 million m" is rare, "5 g" in a text about 5G too: single letters want the number right before them.
  if (word.key.length === 1 && (word.gap ? /\p{Lu}/u.test(word.text) : false)) return null;
  return { unit: one.unit, power, to: i + 1 };
}

function pressed(key: string, to: number): UnitNoun | null {
  const unit = pressUnits.get(key);
  return unit ? { ...unit, to } : null;
}

/** 3 for "1000"; null for what is no power of ten ("12"). */
const powerOf = (times: string): number | null => (/^10*$/.test(times) ? times.length - 1 : null);

/** A plural that modifies the next noun: "sales staff", "test kits" (kits follow), "confirmed cases". */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const here = tokens[i]!.key;
  if (next?.text === '-' && !next.gap) return true;
  if (next?.kind !== 'word' || ENDS.has(next.key)) return false;
  // "109 820 measles cases", "diabetes patients"
  if (isPlural(here) && /^(cases|infections|deaths|fatalities|patients)$/.test(next.key))
    return !countedUnits.has(here);
  const singularHere = !isPlural(here);
  if (
    singularHere &&
    !/^(people|men|women|children|died|killed|dead|infected|recovered|discharged|confirmed)$/.test(here)
  )
    return isPlural(next.key);
  return here === 'confirmed' && (isPlural(next.key) || isPlural(keyAt(tokens, i + 2)));
}

/** The thing counted: goods are items, all else goes by its own word. */
function thing(tokens: readonly Token[], at: number, isGoods: IsGoods): string {
  const noun = tokens[at]!;
  const unit = unitByWord(noun.key);
  if (unit?.times === '1' && !unit.unsure && unit.unit !== 'item')
    return unit.unit === 'no' ? 'item' : unit.unit === 'x' ? 'time' : unit.unit;
  if (notGoods.has(noun.key)) return singular(noun.key);
  if (isGoods(noun.end) || tokens.some((t) => t.kind === 'word' && DEALING.test(t.key))) return 'item';
  return singular(noun.key);
}

/** "4.77 million people have fallen ill", "seven people died": the people are counted as what befell them. */
function fallenIll(tokens: readonly Token[], i: number): UnitNoun | null {
  const said: string | null = verbUnit(tokens, i + 1);
  return said === null ? null : { unit: said, power: 0, to: i + 1 };
}

/** "3.93 million have recovered", "2,280 (0.048%) are under treatment", "1,240 more". */
function byVerb(tokens: readonly Token[], to: number): UnitNoun | null {
  let at = to;
  if (keyAt(tokens, at) === '(') {
    while (at < Math.min(tokens.length, to + 8) && keyAt(tokens, at) !== ')') at++;
    at++;
  }
  const unit = verbUnit(tokens, at);
  return unit === null ? null : { unit, power: 0, to };
}

export const singular = (word: string): string => {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(ches|shes|sses|xes|zes)$/.test(word) ? word.slice(0, -2) : word.replace(/s$/, '');
};
