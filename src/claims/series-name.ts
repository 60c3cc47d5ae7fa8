import { findGoods } from '../records/goods-mentions.ts';
import { plainName } from '../records/indicator.ts';
import { unitByWord } from '../records/units.ts';
import { wordTable } from '../records/word-table.ts';
import type { StoredIndicator } from '../series/indicators.ts';

/** A series that is stored of an area. */
export interface SeriesOf extends StoredIndicator {
  area: string;
}

/** A stored series by the words that a text may name it with. */
export interface SeriesName {
  series: SeriesOf;
  /** What the words have to say, in order: "rice" of `rice market price`, "port calls". */
  words: string[];
  /** Where these are goods that the lexicon knows, their id: maize is corn. */
  goods: string | null;
  /** What sort of price or measure it is: `market`, `official`, `wholesale`. */
  kinds: ReadonlySet<string>;
  /** `KPW/kg`: what is paid, for how much. */
  money: Money | null;
}

export interface Money {
  /** ISO 4217. */
  currency: string;
  /** A unit of this project, or the currency that is bought. */
  per: string;
}

/** Words that tell one sort of price or measure from another. */
const KINDS: Record<string, string> = wordTable({
  ...{ market: 'market', marketplace: 'market', jangmadang: 'market', unofficial: 'market' },
  ...{ official: 'official', state: 'official', ration: 'official', fixed: 'official', capped: 'official' },
  ...{ ceiling: 'official', subsidised: 'official', subsidized: 'official', regulated: 'official' },
  ...{ retail: 'retail', shop: 'retail', store: 'retail', supermarket: 'retail', consumer: 'retail' },
  ...{ wholesale: 'wholesale', bulk: 'wholesale', producer: 'producer', farmgate: 'producer' },
  ...{ imported: 'import', import: 'import', export: 'export', exported: 'export', smuggled: 'import' },
  ...{ world: 'world', global: 'world', international: 'world', futures: 'world', benchmark: 'world' },
  ...{ average: 'average', averaged: 'average', mean: 'average', median: 'average' },
  ...{ highest: 'extreme', lowest: 'extreme', peak: 'extreme', maximum: 'extreme', minimum: 'extreme' },
});

/** Said of much; of a price only right by it or the goods. */
const LOOSE = new Set(
  'official state fixed ration store shop consumer producer import export imported exported bulk mean world'.split(
    ' ',
  ),
);

/** Whether a word tells a sort of price: "wholesale", "market". */
export const isKind = (word: string): boolean => KINDS[stem(word)] !== undefined;

const PRICE = /^(?:prices?|costs?|of|the|a|in|for|rates?|exchange)$/;

/** A word as names and texts have it in common: `calls` is `call`, `night-time` is `night`. */
export function stem(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/^night-?time$/, 'night');
  if (/ies$/.test(plain) && plain.length > 4) return `${plain.slice(0, -3)}y`;
  return plain.length < 4 || /(?:ss|us|is)$/.test(plain) ? plain : plain.replace(/s$/, '');
}

/** How a stored series is named; null for counts of people, which are read as epidemics are. */
export function nameOf(series: SeriesOf): SeriesName | null {
  if (isOfPeople(series.indicator) || PEOPLE.test(series.unit)) return null;
  const money = moneyIn(series.unit);
  const all = plainName(series.indicator).split(' ');
  const kinds = new Set(all.flatMap((w) => KINDS[stem(w)] ?? []));
  const words = money ? all.filter((w) => !PRICE.test(w) && !KINDS[stem(w)]) : all;
  const [found] = money ? findGoods(words.join(' ')) : [];
  const whole = found && found.start === 0 && found.end === words.join(' ').length;
  return { series, words: words.map(stem), goods: whole ? found.id : null, kinds, money };
}

/** Names that begin with what people fell ill with, as sources of epidemics write them. */
export const isOfPeople = (indicator: string): boolean => /^(?:covid|fever)\b/.test(indicator);
const PEOPLE = /^(?:cases?|deaths?|recover(?:y|ies)|persons?|people|samples?|tests?|doses?)$/;

const PRICES =
  /\bpric(?:e|ing)|\bcosts?\b|\bs[eo]ll?(?:s|d|ing)?\b|\bfetch|\bwent for\b|\b(?:an?|per|each) (?:kilo|kg|lit|ton|barrel|piece)|\/(?:kg|l|t)\b/i;
const RATES =
  /\bexchange rate|\b(?:to|against|per|a) (?:the )?(?:US )?(?:dollar|euro|yuan|yen|pound|rouble|ruble)|\btrad(?:ed|es|ing) at\b/i;

/** A look over a text before it is read for an indicator: most articles name nothing that is stored. */
export function mayStand(text: string, indicator: string): boolean {
  if (/\brates?\b/.test(indicator) && RATES.test(text)) return true;
  if (/\b(?:price|cost)s?\b/.test(indicator)) return PRICES.test(text);
  const lower = text.toLowerCase();
  return indicator
    .split(' ')
    .every((w) => KINDS[w] !== undefined || lower.includes(stem(w).replace(/y$/, '')));
}

/** "KPW/kg", "USD per tonne", "KPW/USD"; null for what is no price. */
function moneyIn(unit: string): Money | null {
  const [, currency, per = ''] = /^([A-Z]{3})\s*(?:\/|\bper\b)\s*(.+)$/.exec(unit.trim()) ?? [];
  if (!currency) return null;
  const known = unitByWord(per);
  return { currency, per: known?.times === '1' ? known.unit : per };
}

/** Whether it is the price of another money. */
export const isRate = ({ money }: SeriesName): boolean => money !== null && /^[A-Z]{3}$/.test(money.per);

/** What sort of price or measure a sentence speaks of: some words say so anywhere, others only by the name itself. */
export function kindsIn(words: readonly string[], from: number, to: number): Set<string> {
  return new Set(
    words.flatMap((word, i) => {
      const near = i >= from - 4 && i < to + 4;
      if (LOOSE.has(word) ? !near || SPEAKERS.test(words[i + 1] ?? '') : word === 'officials') return [];
      return KINDS[stem(word)] ?? [];
    }),
  );
}

/** "State media", "a store owner said": words for somebody. */
const SPEAKERS =
  /^(?:media|news|tv|television|radio|department|agency|broadcaster|newspaper|officials?|owners?|run)$/;
