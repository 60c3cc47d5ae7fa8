import type { Kind } from '../figure.ts';
import type { FigureWords } from './lexicon.ts';
import type { Quantity } from './quantity.ts';

export interface EasternReading {
  kind: Kind;
  /** -1 for a fall. */
  way: number;
  unit: string | null;
  /** What the found value is multiplied by: a fraction as a multiple is a hundredth of its percent. */
  size: number;
  /** A multiple by which something grew. */
  grown: boolean;
}

const LONGEST_LOOK = 32;

/** The kind and direction of a quantity, by the words around it up to its neighbours and the clause's ends. */
export function readKind(
  { text, from }: { text: string; from: number },
  quantity: Quantity,
  earlier: Quantity | null,
  words: FigureWords,
): EasternReading {
  const begin = Math.max(0, earlier ? earlier.end : 0, quantity.start - LONGEST_LOOK);
  const before = text.slice(from + begin, from + quantity.start);
  const behind = (at: number) => text.slice(from + at, from + at + LONGEST_LOOK).split(/[。；;\n]/, 1)[0]!;
  const after = behind(quantity.to);
  const plain = { way: 1, unit: quantity.unit, size: 1, grown: false };
  switch (quantity.form) {
    case 'zero':
      return { ...plain, kind: 'zero' };
    case 'rank':
      return { ...plain, kind: 'rank' };
    case 'multiple':
      return multiple(quantity, before, after, words, plain);
    case 'fraction':
      return fraction(quantity, before, { after, own: behind(quantity.end) }, earlier, words, plain);
    default:
      return amount(
        quantity,
        before,
        after,
        text.slice(from + quantity.to, from + quantity.to + 4 * LONGEST_LOOK),
        earlier,
        words,
        plain,
      );
  }
}

type Plain = Omit<EasternReading, 'kind'>;

function multiple(
  q: Quantity,
  before: string,
  after: string,
  words: FigureWords,
  plain: Plain,
): EasternReading {
  const grown = q.plain !== null && (words.grewBefore.test(before) || words.grewAfter.test(after));
  return { ...plain, kind: 'multiple', grown };
}

function fraction(
  q: Quantity,
  before: string,
  { after, own }: { after: string; own: string },
  earlier: Quantity | null,
  words: FigureWords,
  plain: Plain,
): EasternReading {
  const way = wayOf(before, after, earlier, words);
  if (way !== 0) return { ...plain, kind: 'change', way };
  if (words.rateBefore.test(before)) return { ...plain, kind: 'ratio' };
  const level = earlier?.kind === 'level' && before.length <= 4;
  const of = words.fractionOf.before.test(before) && !/占|比重|份额/.test(before);
  if (q.unit === '%' && ((of && level) || words.fractionOf.after.test(own)))
    return { ...plain, kind: 'multiple', unit: 'x', size: 0.01 };
  return { ...plain, kind: 'share' };
}

function amount(
  q: Quantity,
  before: string,
  after: string,
  own: string,
  earlier: Quantity | null,
  words: FigureWords,
  plain: Plain,
): EasternReading {
  if (q.unit === '%' || q.unit === 'pp' || q.unit === 'bp') {
    if (q.unit === '%' && words.rateBefore.test(before) && !words.changeBefore.up.test(before))
      return { ...plain, kind: 'ratio' };
    const way = wayOf(before, after, earlier, words) || bracketed(before, after, own, words);
    if (way !== 0) return { ...plain, kind: 'change', way };
    return { ...plain, kind: q.unit === '%' ? 'share' : 'change' };
  }
  if (q.value === 0) return { ...plain, kind: 'zero' };
  if (NEW.test(before)) return { ...plain, kind: 'level' };
  const { amountBefore: b, amountAfter: a } = words;
  const up = b.up.test(before) || a.up.test(after);
  if (up || b.down.test(before) || a.down.test(after)) return { ...plain, kind: 'change', way: up ? 1 : -1 };
  const moved = earlier?.kind === 'ratio' && earlier.unit === q.unit && MOVED.test(before);
  return { ...plain, kind: moved || words.perBefore.test(before) ? 'ratio' : 'level' };
}

/** "톤당 500달러에서 600달러": both ends are prices. */
const MOVED = /^(?:에서|[^，。]{0,4}[至到])\s?$/;
/** "석유제품(86.5%), 자동차(25.3%) 등의 수출이 늘었다": what stands in brackets moved as the sentence's verb says. */
function bracketed(before: string, after: string, own: string, { listVerb }: FigureWords): number {
  const clause = own.split(/다\.|。/, 1)[0]!;
  if (!listVerb) return 0;
  // "수출은 8천만 달러로 8.2%, 수입은 6억 달러로 18.4% 각각 감소했다"
  const each = clause.indexOf('각각 ');
  const bracket = /[(（]$/.test(before) && /^[)）]/.test(after);
  if (!bracket && !(each >= 0 && /^,/.test(after))) return 0;
  const said = listVerb.exec(bracket ? clause : clause.slice(each));
  return said ? (said[1] ? 1 : said[2] ? -1 : 0) : 0;
}

/** "新增", "신규 확진자가 5명 늘어": what is new is an amount. */
const NEW = /(?:新增|신규|새로)[^，,。\d]{0,12}$/;

/** 1 or -1 by the verb beside the number, or by that of the number it is listed with; 0 where there is none. */
function wayOf(before: string, after: string, earlier: Quantity | null, words: FigureWords): number {
  if (words.changeBefore.down.test(before)) return -1;
  if (words.changeBefore.up.test(before)) return 1;
  if (words.changeAfter.up.test(after)) return 1;
  if (words.changeAfter.down.test(after)) return -1;
  if (earlier?.kind === 'change' && words.changeBefore.listed.test(before)) return earlier.way ?? 1;
  return 0;
}
