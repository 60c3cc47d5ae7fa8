import type { Interval } from '../records/interval.ts';
import { wordTable } from '../records/word-table.ts';
import type { Found } from './found.ts';
import { CARDINALS, skipHyphen } from './spelled.ts';
import type { Token } from './token.ts';

const PARTS: Record<string, number> = wordTable({
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
});

/** A fraction stands for itself give or take a twelfth: "a third" is said of 31 to 36 percent. */
const WIDTH = 1 / 12;
export const fractionInterval = (value: number): Interval => ({
  low: value * (1 - WIDTH),
  high: value * (1 + WIDTH),
});

/** "half", "a third", "two-thirds", "three quarters", "one in five", "four out of ten": percent of a whole. */
export function readFraction(tokens: readonly Token[], i: number): Found | null {
  const ofPoint = partOfPoint(tokens, i);
  if (ofPoint) return ofPoint;
  const spoken = outOf(tokens, i) ?? part(tokens, i);
  if (!spoken) return null;
  const points = pointEnd(tokens, spoken.to);
  const share = points ? spoken.share : spoken.share * 100;
  return {
    ...NOTHING,
    from: i,
    to: points ?? spoken.to,
    form: points ? 'amount' : 'fraction',
    value: points ? share : Math.round(share * 10) / 10,
    printed: fractionInterval(share),
    unit: points ? 'pp' : '%',
  };
}

/** "a quarter point", "a half percentage point", "a half-point cut": points of percent. */
function partOfPoint(tokens: readonly Token[], i: number): Found | null {
  const { key } = tokens[i]!;
  const article = key === 'a' || key === 'an' || key === 'one' ? 1 : 0;
  const part = article === 0 ? key : tokens[i + 1]?.key;
  if (part !== 'half' && part !== 'quarter') return null;
  const share = part === 'half' ? 0.5 : 0.25;
  let at = skipHyphen(tokens, i + article + 1);
  const percent = /^(percentage|percent|pct)$/.test(tokens[at]?.key ?? '');
  if (percent) at = skipHyphen(tokens, at + 1);
  if (tokens[at]?.key !== 'point' || (!percent && !article)) return null;
  const printed = fractionInterval(share);
  return { ...NOTHING, from: i, to: at + 1, form: 'amount', value: share, printed, unit: 'pp' };
}

const NOTHING = { plain: null, scale: 0, money: false, words: true, malformed: null };

/** "a quarter of a percentage point", "half a point": where the words end; null for any other fraction. */
function pointEnd(tokens: readonly Token[], i: number): number | null {
  let at = tokens[i]?.key === 'of' ? i + 1 : i;
  if (!/^(a|one)$/.test(tokens[at]?.key ?? '')) return null;
  at++;
  if (/^(percentage|percent|per)$/.test(tokens[at]?.key ?? '')) at += tokens[at]!.key === 'per' ? 2 : 1;
  return /^(point|percent)$/.test(tokens[at]?.key ?? '') ? at + 1 : at > i + 2 ? at : null;
}

interface Spoken {
  to: number;
  share: number;
}

function part(tokens: readonly Token[], i: number): Spoken | null {
  const first = tokens[i]!;
  if (first.key === 'half') return halfOf(tokens, i) ? { to: i + 1, share: 0.5 } : null;
  const article = first.key === 'a' || first.key === 'an';
  const top = article ? 1 : CARDINALS.get(first.key);
  if (top === undefined || top < 1 || top > 99) return null;
  const at = skipHyphen(tokens, i + 1);
  const word = tokens[at];
  if (word?.kind !== 'word') return null;
  const many = top > 1;
  const bottom = PARTS[many ? word.key.replace(/s$/, '') : word.key];
  if (!bottom || top >= bottom || (many && !/s$/.test(word.key) && word.key !== 'half')) return null;
  if (word.key === 'half') return null;
  if (bottom === 4 && isQuarter(tokens, i, at, article)) return null;
  // "1.3 billion, of whom a third live in cities"
  const ofThem =
    /^(whom|which|them|these|those)$/.test(tokens[i - 1]?.key ?? '') && tokens[i - 2]?.key === 'of';
  if (!ofThem && !stands(tokens, at + 1, article, bottom)) return null;
  return { to: at + 1, share: top / bottom };
}

/** The quarters of a year: "in a quarter", "the first three quarters of 2009", "in two quarters". */
function isQuarter(tokens: readonly Token[], i: number, at: number, article: boolean): boolean {
  const before = tokens[i - 1]?.key ?? '';
  if (/^(first|last|past|previous|next|these|those|all|consecutive)$/.test(before)) return true;
  const of = tokens[at + 1]?.key === 'of';
  const year = /^((19|20)\d\d|year|fiscal)$/;
  if (
    of &&
    (year.test(tokens[at + 2]?.key ?? '') ||
      (/^(the|last|this)$/.test(tokens[at + 2]?.key ?? '') && year.test(tokens[at + 3]?.key ?? '')))
  )
    return true;
  return (
    !of &&
    /^(in|during|for|per|within|every|each|after|over)$/.test(before) &&
    (article || /s$/.test(tokens[at]!.key))
  );
}

/** A fraction stands alone or before "of", a comparative, a break; "a third country", "a quarter earlier" do not. */
function stands(tokens: readonly Token[], i: number, article: boolean, bottom: number): boolean {
  const next = tokens[i];
  if (next?.kind !== 'word') return next?.text !== '-' || next.gap;
  if (bottom === 4 && /^(earlier|ago|before|later|when|after|ended|ending|ahead)$/.test(next.key))
    return false;
  const after =
    /^(of|more|less|fewer|higher|lower|larger|smaller|bigger|wider|above|below|from|in|on|to|at|by|and|or|as|compared|than|was|were|is|are|have|has|had|came|went|cheaper|dearer|up|down|over|since|last|this|year|the|that|its|their|each|quicker|faster|slower|with|while|but|between|versus|against|what|greater|decline|drop|fall|increase|rise|jump|cut|reduction|said)$/;
  return after.test(next.key) || (!article && /s$/.test(tokens[i - 1]!.key));
}

/** "half" as a quantity: not "first half", "half-year", "half a million", "half-hearted", "one and a half". */
function halfOf(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.key ?? '';
  if (
    /^(first|second|1st|2nd|other|latter|last|final|previous|current|better|earlier|this|next|h|opening|closing|half|top|bottom|upper|lower|northern|southern|eastern|western)$/.test(
      before,
    )
  )
    return false;
  if (tokens[i - 1]?.text === '-' && !tokens[i]!.gap) return false;
  const next = tokens[i + 1];
  if (next?.text === '-' && !next.gap) return false;
  if (next?.key === 'a' || next?.key === 'an')
    return /^(percentage|point|percent)$/.test(tokens[i + 2]?.key ?? '');
  if (
    /^(hour|year|time|past|way|day|dozen|brother|sister|term|mile|million|billion|yearly|hearted|point|marathon|dollar|measures|board|life|mast|price)$/.test(
      next?.key ?? '',
    )
  )
    return false;
  return !(before === 'a' && /^(and)$/.test(tokens[i - 2]?.key ?? ''));
}

const numberAt = (tokens: readonly Token[], i: number): number | null => {
  const token = tokens[i];
  if (token?.kind === 'number') return /^\d{1,3}$/.test(token.text) ? Number(token.text) : null;
  return CARDINALS.get(token?.key ?? '') ?? null;
};

/** "one in five", "3 out of 10", "nine in every ten". */
function outOf(tokens: readonly Token[], i: number): Spoken | null {
  const top = numberAt(tokens, i);
  if (top === null || top < 1) return null;
  let at = i + 1;
  if (tokens[at]?.key === 'out' && tokens[at + 1]?.key === 'of') at += 2;
  else if (tokens[at]?.key === 'in') at += tokens[at + 1]?.key === 'every' ? 2 : 1;
  else return null;
  const whole = numberAt(tokens, at);
  if (whole === null || whole <= top || whole > 100) return null;
  // "two in 20 days", "7 in 10 months", "3 in 2 years"; and "one in May 5".
  const next = tokens[at + 1];
  if (
    next?.kind === 'word' &&
    /^(days?|weeks?|months?|years?|hours?|minutes?|decades?|districts?|countries|cities|regions|provinces|million|billion|thousand|hundred|percent|per|pct)$/.test(
      next.key,
    )
  )
    return null;
  if (next?.text === '%' || (next?.text === '-' && !next.gap)) return null;
  if (
    tokens[i]!.kind === 'number' &&
    tokens[i + 1]!.key === 'in' &&
    ![5, 10, 20, 100, 3, 4, 6, 7, 8].includes(whole)
  )
    return null;
  return { to: at + 1, share: top / whole };
}
