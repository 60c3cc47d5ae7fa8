import { readOnce } from '../records/read-once.ts';
import { wordTable } from '../records/word-table.ts';
import { nationOf } from './currency-nation.ts';
import {
  abbreviations,
  codes,
  currencyNames,
  dollars,
  hundredths,
  nationalNames,
  sharedHundredths,
  signs,
  singulars,
  unsaidNations,
} from './currency-table.ts';
import { readScale } from './scale.ts';
import type { Token } from './token.ts';

/** A currency as an article writes it; `minor`: the word names a hundredth ("cents"). */
export interface Currency {
  code: string;
  to: number;
  minor: boolean;
}

/** Which currency ¥ and "pounds" mean in this article, told by its other words. */
export interface Moneys {
  yen: 'JPY' | 'CNY';
  /** What a bare "$" stands for: another country's where a note says so. */
  dollar: string;
  /** "pounds" is money here; else a weight. */
  sterling: boolean;
  /** Which country's "pesos" and "kroner" are meant, by the name and the word; null where nothing tells. */
  nation(name: string, word: string): string | null;
}

/** `title` may say what the text leaves out: a table of "¥" under a headline about Japan. */
export const moneysOf: (article: { title: string | null; text: string }) => Moneys = readOnce(readMoneys);

function readMoneys({ title, text }: { title: string | null; text: string }): Moneys {
  const count = (pattern: RegExp, weight: number) =>
    ((text.match(pattern)?.length ?? 0) + 3 * (title?.match(pattern)?.length ?? 0)) * weight;
  const yen = count(/\byen\b|\bJPY/gi, 5) + count(/\bJapan(?:ese)?\b|\bTokyo\b|\bKyodo\b/g, 2);
  const yuan = count(/\byuan\b|\bRMB|\brenminbi\b|\bCNY/gi, 5) + count(/\bChin(?:a|ese)\b|\bBeijing\b/g, 1);
  const pounds =
    count(/£|\bsterling\b|\bGBP\b|\bstg\b/gi, 5) + count(/\bBrit(?:ain|ish)\b|\bUK\b|\bLondon\b/g, 1);
  const weight = count(/\bpounds? of\b|\blbs?\b|\bcents (?:a|per) pound\b/gi, 2);
  return {
    yen: yuan > yen ? 'CNY' : 'JPY',
    dollar: dollarOf(text),
    sterling: pounds > weight,
    nation: nationOf(title, text),
  };
}

/** "All values are in New Zealand dollars unless stated otherwise." */
const DOLLAR_NOTE =
  /\b(?:values|figures|amounts|dollars|prices|sums|numbers)\b(?: \p{L}+){0,4} (?:are|is)(?: \p{L}+){0,4}? (?:in )?(?:\p{Lu}\p{L}+ )?(\p{Lu}\p{L}+) dollars\b/u;

function dollarOf(text: string): string {
  const adjective = DOLLAR_NOTE.exec(text)?.[1]?.toLowerCase() ?? '';
  const nations = nationalNames.dollar!;
  return Object.hasOwn(nations, adjective) ? nations[adjective]! : 'USD';
}

/** Capitals that stand for one country's money before an amount with a scale word. */
const letters: Record<string, string> = wordTable({ R: 'ZAR', P: 'PHP', N: 'NGN', K: 'ZMW' });

/** The currency written before a number: "$", "US$", "$US", "USD", "USD$", "Rs.", "RMB", "A$". */
export function readPrefix(tokens: readonly Token[], i: number, moneys: Moneys): Currency | null {
  const first = tokens[i];
  if (!first) return null;
  const next = tokens[i + 1];
  const found = (code: string, to: number): Currency => ({ code, to, minor: false });
  if (first.text === '¥') return found(moneys.yen, i + 1);
  if (first.text === '$') {
    const after = next?.kind === 'word' && !next.gap ? dollars[next.key] : undefined;
    return after ? found(after, i + 2) : found(moneys.dollar, i + 1);
  }
  if (first.kind === 'sign') return signs[first.text] ? found(signs[first.text]!, i + 1) : null;
  if (first.kind !== 'word') return null;
  const glued = next && !next.gap ? next.text : '';
  if (glued === '$' && dollars[first.key]) return found(dollars[first.key]!, i + 2);
  if (glued === '¥' && ['cn', 'rmb', 'cny'].includes(first.key)) return found('CNY', i + 2);
  if (glued === '¥' && ['jp', 'j'].includes(first.key)) return found('JPY', i + 2);
  if (glued === '€' && first.key === 'eur') return found('EUR', i + 2);
  if (glued === '£' && first.key === 'gbp') return found('GBP', i + 2);
  const single = letters[first.text];
  // A letter alone names money only before an amount that says so: "R5.2 billion", "N1.3tn"; "R2" is a name.
  if (single && glued !== '' && next!.kind === 'number' && readScale(tokens, i + 2, false))
    return found(single, i + 1);
  const code = codeOf(first);
  if (!code) return null;
  const at = i + 1 + (glued === '.' ? 1 : 0);
  return tokens[at]?.kind === 'number' || tokens[at]?.text === '-' ? found(code, at) : null;
}

/** "USD", "RMB", "Rs": a code of ISO 4217 or an abbreviation that begins with a capital. */
export function codeOf({ text, key }: Token): string | undefined {
  if (text === 'CNH') return 'CNY';
  return codes.has(text) ? text : /^\p{Lu}/u.test(text) ? abbreviations[key] : undefined;
}

/** The currency written after a number: "yuan", "U.S. dollars", "dlrs", "Swiss francs", "pence". */
export function readSuffix(tokens: readonly Token[], i: number, moneys: Moneys): Currency | null {
  let at = i;
  // "28-billion-dollar", "1.5 trillion-won"
  if (tokens[at]?.text === '-' && !tokens[at]!.gap) at++;
  if (signs[tokens[at]?.text ?? ''] && !(tokens[at + 1]?.kind === 'number' && !tokens[at + 1]!.gap)) {
    return { code: signs[tokens[at]!.text]!, to: at + 1, minor: false };
  }
  // "8.1 mln A$"
  const own =
    tokens[at]?.kind === 'word' && tokens[at + 1]?.text === '$' && !tokens[at + 1]!.gap
      ? dollars[tokens[at]!.key]
      : undefined;
  if (own && tokens[at + 2]?.kind !== 'number') return { code: own, to: at + 2, minor: false };
  if (tokens[at]?.text === '¢') return { code: 'USD', to: at + 1, minor: true };
  if (tokens[at]?.kind !== 'word') return null;
  // "4.5p", where the article counts in pounds; not "1080p".
  if (
    tokens[at]!.text === 'p' &&
    !tokens[at]!.gap &&
    moneys.sterling &&
    /^\d{1,3}(\.\d+)?$/.test(tokens[at - 1]?.text ?? '')
  )
    return { code: 'GBP', to: at + 1, minor: true };
  // Up to two words before the name: "Hong Kong dollars", "West German marks", "South Korean won".
  for (let n = 2; n >= 0; n--) {
    const word = tokens[at + n];
    if (word?.kind !== 'word') continue;
    const name = singulars[word.key] ?? word.key.replace(/s$/, '');
    if (n > 0) {
      const nations = nationalNames[name] ?? {};
      const adjective = tokens[at + n - 1]!.key;
      const nation = Object.hasOwn(nations, adjective) ? nations[adjective] : undefined;
      const head = tokens[at]!.key;
      if (nation && (n === 1 || ['hong', 'new', 'west', 'sri', 'south', 'saudi', 'central'].includes(head)))
        return { code: nation, to: at + n + 1, minor: name === 'cent' };
      continue;
    }
    if (codes.has(word.text)) return { code: word.text, to: at + 1, minor: false };
    const one = word.key === 'ct' && tokens[at - 1]?.key === 'one';
    if (one || word.key === 'cent' || word.key === 'cents' || word.key === 'cts')
      return {
        code: tokens[at + 1]?.key === 'per' && word.key === 'cent' ? '' : 'USD',
        to: at + 1,
        minor: true,
      };
    const of = sharedHundredths[word.key];
    const hundredth = of
      ? (moneys.nation(of, of) ?? currencyNames[of] ?? unsaidNations[of])
      : hundredths[word.key];
    if (hundredth) return { code: hundredth, to: at + 1, minor: true };
    if (name === 'pound') {
      const said = tokens[at + 1]?.key === 'sterling';
      const money = moneys.sterling || isSpent(tokens, at);
      if (!said && (!money || tokens[at + 1]?.key === 'of')) return null;
      return { code: 'GBP', to: said ? at + 2 : at + 1, minor: false };
    }
    const code =
      (name === 'dollar' ? moneys.dollar : moneys.nation(name, word.key)) ??
      currencyNames[word.key] ??
      unsaidNations[name];
    if (!code) return null;
    // "won" and "real" are English words too.
    if (word.key === 'real' || (word.key === 'won' && !moneyWon(tokens, at))) return null;
    return { code, to: at + 1, minor: false };
  }
  return null;
}

/** "a stadium that will cost an estimated 900 million pounds": what is paid is money. */
const isSpent = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 8), at)
    .some(({ key }) =>
      /^(costs?|costing|worth|pay|pays|paid|paying|spend|spends|spent|spending|fined?|invest(ed|s|ing)?|budget|debts?|profits?|revenues?|turnover|salary|wages?|bill|borrow(ed|ing)?)$/.test(
        key,
      ),
    );

/** "1.5 trillion won", "5,000 won": after a scale word or thousands; "party 3 won" is a verb. */
function moneyWon(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.key ?? '';
  if (['the', 'a', 'an', 'his', 'her', 'their', 'gold', 'silver', 'by', 'medals'].includes(next))
    return false;
  return (
    before?.kind === 'word' || (before?.text.replace(/\D/g, '').length ?? 0) >= 3 || before?.text === '-'
  );
}
