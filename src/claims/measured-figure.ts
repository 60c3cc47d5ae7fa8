import type { Interval } from '../records/interval.ts';
import { unitByWord } from '../records/units.ts';
import type { Claim } from './claim.ts';
import { moneyNoun, printedMoney } from './printed-money.ts';
import { isRate, type SeriesName, stem } from './series-name.ts';

/** How a figure states a series: what it may be in the unit of the series, and what about the unit is in doubt. */
export interface StatedMeasure {
  form: 'level' | 'change' | 'difference' | 'multiple';
  /** Null where it is in a unit that cannot be held against that of the series. */
  stated: Interval | null;
  /** The unit is not told in full, or is another that was converted. */
  doubt: boolean;
  /** As the report prints it. */
  unit: string;
}

/** The words around a figure. */
export interface Place {
  text: string;
  /** From the name of the series to the figure, where it stands in front of it. */
  led: string;
  /** From where the sentence begins to that name. */
  ahead: string;
  /** From the figure before it, or where the sentence begins. */
  clause: string;
  /** From where the sentence begins. */
  sentence: string;
  behind: string;
}

const PRICED =
  /\b(?:pric\w*|costs?|costing|sold|sells?|selling|trad(?:es|ed|ing)|fetch\w*|went for|go(?:es|ing) for|paid|pay|expensive|cheap\w*|dear\w*|exchange rate)\b/i;

/** What stands for amounts and flows of goods, not for what they cost. */
const AMOUNTS =
  '(?:worth|value[ds]?|imports?|imported|exports?|exported|shipments?|shipped|output|production|produced|harvestw*|yields?|suppl(?:y|ies)|sales|volumes?|demand|stocks?|reserves|consumption|aid|donatw+|wages?|salarw+|fines?|fined|taxw*|tariffs?|dut(?:y|ies)|rent|budget|incomes?|spent|spend|spending|rations?)';
const AMOUNT = new RegExp(`\\b${AMOUNTS}\\b`, 'i');
const AMOUNT_OF = new RegExp(`\\b${AMOUNTS} (?:of|for|in) (?:[\\p{L}-]+ ){0,2}$`, 'iu');

/** "A kilo of candles cost": of other goods than those named before. */
const OF_OTHERS =
  /\b(?:kilos?|kilograms?|kg|grams?|tonnes?|tons?|lit(?:er|re)s?|bags?|bottles?|packs?|boxes|box|cartons?|pieces?) of\b/i;

/** What may be, must not be, or is a part of it. */
const NO_FACT =
  /\b(?:would|could|should|might|may|must|if|not|never|hoped?|expect(?:s|ed)?|forecast|target\w*|plan\w*|includ\w+|of which|of them|among)\b|n['’]t\b/;

/** Signs and words behind a bare number: it has no noun of its own. */
const BARE =
  /^\s*(?:$|[.,;:)\]"”'’\n–—-]|(?:in|on|at|to|from|a|an|per|and|or|but|by|for|as|this|last|during|over|up|down|after|before|when|while|against|compared|than|with|each|earlier|yesterday|today)\b)/iu;

/** Null where the figure is no measure of the series. */
export function statedMeasure(claim: Claim, name: SeriesName, place: Place): StatedMeasure | null {
  const { money, series } = name;
  const stated = { low: claim.low, high: claim.high };
  const { kind } = claim;
  if (NO_FACT.test(place.led) || NO_FACT.test(place.clause)) return null;
  if (money && (AMOUNT.test(place.led) || AMOUNT_OF.test(place.ahead) || OF_OTHERS.test(place.led)))
    return null;
  const priced = () => PRICED.test(place.sentence) || PRICED.test(place.behind);
  const percent = claim.unit === '%';
  if (kind === 'multiple' || (kind === 'change' && percent)) {
    if (isRate(name) || (money && !priced())) return null;
    const form = kind === 'multiple' ? kind : 'change';
    return { form, stated, doubt: false, unit: percent ? '%' : 'x' };
  }
  if (percent && kind === 'share' && series.unit === '%')
    return { form: 'level', stated, doubt: false, unit: '%' };
  const form = kind === 'change' ? 'difference' : 'level';
  if (kind !== 'change' && kind !== 'level' && kind !== 'ratio') return null;
  if (percent || claim.unit === 'pp') return null;
  if (!money)
    return form === 'level' && isCounted(claim, name, place)
      ? { form, stated, doubt: false, unit: series.unit }
      : null;
  const { currency, per, factor, lent } = printedMoney(place.text, claim, place, money, series.area);
  if (currency === 'untold' && !(BARE.test(place.behind) || /^\s*won\b/.test(place.behind))) return null;
  if (isRate(name)) {
    const named = new RegExp(`\\bexchange rate\\b|\\b${moneyNoun(money.currency)}s?\\b`).test(place.sentence);
    if (currency === 'other' || (currency === 'untold' && !named)) return null;
    return per === money.per ? { form, stated, doubt: false, unit: series.unit } : null;
  }
  // What buys another money is no price of goods.
  if (/^[A-Z]{3}$/.test(per ?? '') || (per === null && !priced())) return null;
  if (currency === 'other' || (per !== null && factor === null))
    return { form, stated: null, doubt: true, unit: claim.unit ?? series.unit };
  const times = 1 / (factor ?? 1);
  return {
    form,
    stated: { low: stated.low * times, high: stated.high * times },
    doubt: currency !== 'same' || factor !== 1 || lent,
    unit: series.unit,
  };
}

/** "8% dimmer than a year earlier", "12 percent higher": a change told by an adjective, which elsewhere is a share. */
export function comparedBy(claim: Claim, text: string): Claim {
  if (claim.kind !== 'share' || claim.unit !== '%' || typeof claim.value !== 'number') return claim;
  const word = /^\s*(\p{L}+)/u.exec(text.slice(claim.end, claim.end + 30))?.[1]?.toLowerCase() ?? '';
  if (MORE.test(word)) return { ...claim, kind: 'change' };
  const { value, low, high, printedLow, printedHigh } = claim;
  return LESS.test(word)
    ? {
        ...{ ...claim, kind: 'change', value: -value, low: -high, high: -low },
        ...{ printedLow: -printedHigh, printedHigh: -printedLow },
      }
    : claim;
}

const MORE = /^(?:higher|more|brighter|above|up|dearer|costlier|busier|larger|greater|stronger)$/;
const LESS = /^(?:lower|less|fewer|dimmer|darker|below|down|cheaper|quieter|smaller|weaker)$/;

/** "12 port calls", "fell to 12", "14 vessels" of `vessels`; not "12 tonnes", "$12". */
function isCounted(claim: Claim, { series, words }: SeriesName, { behind }: Place): boolean {
  if (!/^[\p{N}.,\s]+$|^\p{L}[\p{L} -]*$/u.test(claim.text)) return false;
  if (BARE.test(behind)) return true;
  const noun = (behind.match(/[\p{L}\d/]+/gu) ?? []).slice(0, 3).map(stem);
  const unit = plainUnit(series.unit);
  return (
    noun.slice(0, words.length).join(' ') === words.join(' ') ||
    (series.unit !== '1' && behind.trim().toLowerCase().startsWith(series.unit.toLowerCase())) ||
    noun.slice(0, 2).some((w) => plainUnit(w) === unit)
  );
}

const plainUnit = (word: string): string => unitByWord(word)?.unit ?? stem(word);
