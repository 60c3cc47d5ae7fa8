import type { Interval } from '../records/interval.ts';
import { type HedgeWord, hedgedInterval } from '../records/interval-printed.ts';
import { convertUnit, unitByWord } from '../records/units.ts';
import { wordTable } from '../records/word-table.ts';

const HEDGES: [HedgeWord, string[]][] = [
  [
    'over',
    [
      'more than',
      'at least',
      'no less than',
      'not less than',
      'greater than',
      'in excess of',
      'upwards of',
      'over',
      'above',
      'exceeding',
      '>',
    ],
  ],
  ['upto', ['up to', 'as much as', 'as many as', 'no more than', 'not more than', 'at most']],
  ['under', ['less than', 'fewer than', 'under', 'below', '<']],
  [
    'nearly',
    ['nearly', 'almost', 'close to', 'just under', 'just short of', 'just shy of', 'short of', 'not quite'],
  ],
  [
    'about',
    [
      'about',
      'around',
      'roughly',
      'approximately',
      'some',
      'an estimated',
      'estimated at',
      'circa',
      'ca.',
      'c.',
      '~',
      '≈',
    ],
  ],
];
/** Longest first: "no more than" is not "more than". */
const BEFORE = HEDGES.flatMap(([hedge, words]) => words.map((word) => ({ hedge, word }))).sort(
  (a, b) => b.word.length - a.word.length,
);
const FILLERS = [
  'just',
  'only',
  'a mere',
  'a total of',
  'exactly',
  'a record',
  'well',
  'slightly',
  'a little',
];
const NONE = new Set(['none', 'nothing', 'no', 'zero', 'nil', 'not any', 'not a single one']);
const SCALES: Record<string, number> = wordTable({
  hundred: 2,
  thousand: 3,
  k: 3,
  lakh: 5,
  million: 6,
  mln: 6,
  mn: 6,
  m: 6,
  crore: 7,
  billion: 9,
  bln: 9,
  bn: 9,
  trillion: 12,
  tn: 12,
});
/** Only passed over: the currency stands in the row's `unit`, and a wrong one shows in the value. */
const MONEY =
  /^(?:US ?\$|U\.S\. ?\$|HK ?\$|[A-Z]{3}\b|RMB\b|[$€£¥₩₽₹])\s*|\s*\b(?:(?:US|U\.S\.) )?(?:dollars?|yuan|renminbi|euros?|yen|won|roubles?|rubles?|pounds?|rupees?|[A-Z]{3})$/g;

/**
 * What a figure as printed allows: "more than 10.6 million", "nearly 95,000", "$846,598", "3,744 tonnes",
 * "none", "between 2 and 3 million".
 *
 * @param unit the unit of the interval: one of `records/units.ts`, or null for money
 * @returns null when the phrase is not understood, or counts in another unit
 */
export function printedPhrase(phrase: string, unit: string | null): Interval | null {
  let text = phrase.trim().replace(/\s+/g, ' ');
  if (text.length > 200) return null;
  const zero = NONE.has(text.toLowerCase());
  if (zero) return { low: 0, high: 0 };
  text = strip(text);
  const range = /^(?:between |from )?(.{1,80}?)(?: and | to |\s?[–-]\s?)(.{1,80})$/i.exec(text);
  if (range) return between(range[1]!, range[2]!, unit);
  let hedge: HedgeWord = 'exact';
  const before = BEFORE.find(
    ({ word }) => text.toLowerCase().startsWith(word) && !/^[a-z]/i.test(text.slice(word.length)),
  );
  if (before) {
    hedge = before.hedge;
    text = strip(text.slice(before.word.length).trim());
  }
  const after = /^(.*\S) (or more|or so|or less)$/i.exec(text) ?? /^(.*[\da-z])(\+)$/i.exec(text);
  if (after) {
    hedge = ({ 'or more': 'over', '+': 'over', 'or so': 'about', 'or less': 'upto' } as const)[
      after[2]!.toLowerCase()
    ]!;
    text = after[1]!;
  }
  const amount = amountOf(text, unit);
  return amount && times(hedgedInterval(amount.digits, amount.scale, hedge), amount.factor);
}

function strip(text: string): string {
  const filler = FILLERS.find((word) => text.toLowerCase().startsWith(`${word} `));
  return filler ? text.slice(filler.length + 1) : text;
}

/** "2 million to 3 million", "$2-3 million": a scale word or unit at the end is the first number's too. */
function between(first: string, second: string, unit: string | null): Interval | null {
  const to = amountOf(second, unit);
  const from = amountOf(first, unit);
  if (!to || !from) return null;
  const shared = from.bare ? { ...from, scale: to.scale, factor: to.factor } : from;
  const low = times(hedgedInterval(shared.digits, shared.scale, 'exact'), shared.factor);
  const high = times(hedgedInterval(to.digits, to.scale, 'exact'), to.factor);
  return low && high && low.low <= high.high ? { low: low.low, high: high.high } : null;
}

interface Amount {
  digits: string;
  scale: number;
  /** From the unit printed to the unit wanted. */
  factor: number;
  bare: boolean;
}

function amountOf(text: string, unit: string | null): Amount | null {
  const plain = text.replace(MONEY, '').replace(MONEY, '').trim();
  const [, digits, behind = ''] = /^(\d[\d,. '\u00a0\u202f]*\d|\d)\s?([^\d].*)?$/.exec(plain) ?? [];
  if (digits === undefined) return null;
  let rest = behind.trim();
  const [, word = ''] = /^([a-z]+)\b/i.exec(rest) ?? [];
  // "m" is metres where metres are counted.
  const isScale = word.toLowerCase() in SCALES && !(word === 'm' && unit === 'm');
  const scale = isScale ? SCALES[word.toLowerCase()]! : 0;
  if (isScale)
    rest = rest
      .slice(word.length)
      .replace(/^\s?of\b/, '')
      .trim();
  rest = rest.replace(MONEY, '').trim();
  const bare = !isScale && rest === '';
  if (rest === '') return { digits, scale, factor: 1, bare };
  if (unit === null) return null;
  const counted = unitByWord(rest);
  const factor = counted && convertUnit(counted.times, counted.unit, unit);
  return factor ? { digits, scale, factor: Number(factor), bare } : null;
}

const times = (interval: Interval | null, factor: number): Interval | null =>
  interval && { low: interval.low * factor, high: interval.high * factor };
