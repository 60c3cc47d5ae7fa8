import { wordTable } from '../word-table.ts';

/** A word of running text, with what stands between it and the word before. */
export interface Word {
  start: number;
  end: number;
  /** Lower case, singular, British spelling: what the lexicon is keyed by. */
  key: string;
  /** Space or hyphen keep a phrase together; comma and slash make lists; anything else ends it. */
  gap: 'space' | 'hyphen' | 'comma' | 'slash' | 'break' | 'sentence';
  /** A new line or a new sentence begins here. */
  starts: boolean;
  plural: boolean;
  /** First letter is a capital, and whether all are (but for a plural s: `EVs`). */
  capital: boolean;
  upper: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?|&/gu;

/** Words of a text in order, in linear time. */
export function words(text: string): Word[] {
  const out: Word[] = [];
  let end = 0;
  for (const m of text.matchAll(WORD)) {
    const raw = m[0];
    const lower = raw.toLowerCase();
    const key = wordKey(lower);
    const capital = raw[0] !== lower[0];
    const gap = out.length === 0 ? 'sentence' : gapOf(text, end, m.index, out.at(-1)!);
    out.push({
      start: m.index,
      end: m.index + raw.length,
      key,
      gap,
      starts: gap === 'sentence' || text.slice(end, Math.min(m.index, end + 6)).includes('\n'),
      plural: key !== lower && lower.endsWith('s'),
      capital,
      upper: capital && raw.length > 1 && /^[\p{Lu}\p{N}]+s?$/u.test(raw),
    });
    end = m.index + raw.length;
  }
  return out;
}

const ABBREVIATED = new Set(['mr', 'mrs', 'ms', 'dr', 'prof', 'sen', 'rep', 'gov', 'gen', 'st', 'no', 'vs']);

function gapOf(text: string, from: number, to: number, before: Word): Word['gap'] {
  // A long run of blanks or dashes parts what stands on either side; looking no further keeps this linear.
  if (to - from > 6) return 'sentence';
  const between = text.slice(from, to);
  if (/^(?: | *\r?\n? *| )$/.test(between) && between !== '') return 'space';
  if (/^[-‐‑–]\s?$/.test(between)) return 'hyphen';
  if (/^,\s{1,4}$/.test(between)) return 'comma';
  if (/^\s?\/\s?$/.test(between)) return 'slash';
  if (/\n\s*\n|[!?。]/.test(between)) return 'sentence';
  const full = /^\.["'”’)]*\s/.test(between);
  return full && before.end - before.start > 1 && !ABBREVIATED.has(before.key) ? 'sentence' : 'break';
}

/** American and other spellings, by the word as it stands in the lexicon. */
const SPELLING: Record<string, string> = wordTable({
  aluminum: 'aluminium',
  sulfur: 'sulphur',
  sulfate: 'sulphate',
  sulfide: 'sulphide',
  sulfuric: 'sulphuric',
  fiber: 'fibre',
  fiberglass: 'fibreglass',
  fiberboard: 'fibreboard',
  tire: 'tyre',
  color: 'colour',
  yogurt: 'yoghurt',
  yoghourt: 'yoghurt',
  jewelry: 'jewellery',
  jewelery: 'jewellery',
  airplane: 'aeroplane',
  pajama: 'pyjama',
  whiskey: 'whisky',
  plow: 'plough',
  cesium: 'caesium',
  defense: 'defence',
  ax: 'axe',
  catalog: 'catalogue',
  donut: 'doughnut',
  chile: 'chilli',
  chili: 'chilli',
  soja: 'soya',
  program: 'programme',
  molding: 'moulding',
  licorice: 'liquorice',
  cigaret: 'cigarette',
  ginned: 'ginned',
  grey: 'gray',
  ton: 'tonne',
  coronavirus: 'covid',
  covid19: 'covid',
}); // prettier-ignore

/** Plurals the endings do not give. Words whose `s` belongs to them map to themselves. */
const SINGULAR: Record<string, string> = wordTable({
  gases: 'gas',
  buses: 'bus',
  lenses: 'lens',
  geese: 'goose',
  mice: 'mouse',
  shoes: 'shoe',
  horseshoes: 'horseshoe',
  knives: 'knife',
  leaves: 'leaf',
  scarves: 'scarf',
  calves: 'calf',
  loaves: 'loaf',
  shelves: 'shelf',
  cookies: 'cookie',
  pies: 'pie',
  ties: 'tie',
  smoothies: 'smoothie',
  selfies: 'selfie',
  axes: 'axe',
  matrices: 'matrix',
  aircrafts: 'aircraft',
  feedstuffs: 'feedstuff',
  molasses: 'molasses',
  goods: 'goods',
  species: 'species',
  series: 'series',
  textiles: 'textile',
  lens: 'lens',
  gas: 'gas',
  glasses: 'glasses',
  arms: 'arms',
  spirits: 'spirits',
  dates: 'dates',
  greens: 'greens',
  spectacles: 'spectacles',
  means: 'means',
  woollens: 'woollens',
  its: 'its',
  has: 'has',
  was: 'was',
  lpg: 'lpg',
  news: 'news',
  always: 'always',
  materials: 'material',
  caviare: 'caviar',
  hooves: 'hoof',
}); // prettier-ignore

const known = new Map<string, string>();
/** Enough for the words of a language; a text of made-up words must not fill the memory. */
const KNOWN_AT_MOST = 50_000;

/** The key under which a lower-case word is kept: spelling and number evened out. */
export function wordKey(lower: string): string {
  const found = known.get(lower);
  if (found !== undefined) return found;
  if (known.size >= KNOWN_AT_MOST) known.clear();
  const key = newKey(lower);
  known.set(lower, key);
  return key;
}

function newKey(lower: string): string {
  if (lower === '&') return 'and';
  let word = /['’]/.test(lower) ? lower.replace(/['’]s?$/, '') : lower;
  word = SINGULAR[word] ?? singular(word);
  word = SPELLING[word] ?? word;
  return word.includes('iz') ? word.replace(/iz(e|er|ed|ing|ation)$/, 'is$1') : word;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (/\d/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|x|zz|ch|sh|o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The key of a whole phrase: `Soya beans` -> `soya bean`. */
export function phraseKey(text: string): string {
  const lower = text.toLowerCase();
  // Most phrases of the tables are plain; the pattern for all of Unicode takes long to warm up.
  const plain = /^[a-z\d]+(?: [a-z\d]+)*$/.test(lower);
  return (plain ? lower.split(' ') : (lower.match(WORD) ?? [])).map(wordKey).join(' ');
}
