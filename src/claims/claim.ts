import type { Figure } from '../figures/figure.ts';
import type { Counting } from '../records/indicator.ts';

export interface TradeSeries {
  /** ISO alpha-3, `WLD`, `EU27`, `EA`, or `?`. */
  reporter: string;
  flow: 'export' | 'import' | 'trade' | 'balance';
  partner: string;
  /** The text's own words, or `TOTAL`. */
  goods: string;
  /** `HS:6307.90.10`, empty when the lexicon does not know the words, `['TOTAL']` for all goods. */
  codes: string[];
  /**
   * How well the codes hold the goods, absent where they do exactly. `broader`: they hold other goods too, so that
   * their figure is an upper bound; `loose`: publishers differ on what the word takes in, so that a difference
   * accuses nobody.
   */
  fit?: 'broader' | 'loose';
  /** The same goods in the HS of all countries, where `codes` are lines of one country's tariff. */
  wider?: string[];
}

export interface EpidemicSeries {
  area: string;
  indicator: string;
  measure: 'cumulative' | 'new';
  /** What the text says people fell ill with: `covid-19`, `measles`; `several` where a sentence names more; absent where it names none. */
  disease?: string;
}

/** What is stored beside trade and epidemics: a price, night lights, port calls. */
export interface MeasuredSeries {
  area: string;
  /** A named place of the area as its publisher writes it, null for the whole. */
  site: string | null;
  /** As `records/indicator.ts` writes names. */
  indicator: string;
  counting: Counting;
}

/** What of its series a sentence may leave out for the text before it to tell. */
export type LeftOut = 'goods' | 'flow' | 'partner';

/** A figure in its context: who, which way, with whom, what, when, compared with when, said by whom. */
export interface Claim extends Figure {
  /** `indicator`: of a series that is stored, which only the store can tell (`claims/measured.ts`). */
  domain: 'trade' | 'epidemic' | 'indicator' | 'other';
  series: TradeSeries | EpidemicSeries | MeasuredSeries | null;
  /** ISO: `2022-05`, `2022-05-16`, `2022`, `2022-Q1`, `2022-01/2022-04`; null if it cannot be told. */
  period: string | null;
  /** For change and multiple: the period compared with. */
  base: string | null;
  /** Who is said to be the source, nearest speaker first, primary source last. */
  attribution: string[];
  /** A forecast, a target, an older figure quoted as superseded: never compared with outcomes. */
  mood: 'fact' | 'forecast' | 'superseded';
  /** An average a day, seasonally or working-day adjusted, annualised: compared only with its like. */
  basis: 'plain' | 'daily-average' | 'adjusted' | 'annualised';
  /** Index of the sentence, for rules that need nearness. */
  sentence: number;
  /**
   * For a ratio: the unit it is told for each of ("$793 a tonne"), null where no known one is named. A change has one
   * where it is of such a price ("$793 a tonne, 5% more"), and says nothing of the amounts of its series.
   */
  per: string | null;
  /** A balance that the words by the figure call a surplus, so that its sign is told. */
  surplus: boolean;
  /** For a share: it is said to be of the amount told before ("of the total", "of the June volume"). */
  ofTotal: boolean;
  /** Which reading choices were made, each one sentence. */
  assumptions: string[];
  /** What does not stand with the figure but was taken from the text before it or from habit. */
  assumed: ('time' | 'base' | LeftOut)[];
  /** What the grammar of the sentence ties this figure to (indexes into the claims of the article). */
  links: Link[];
}

/**
 * Ties that stand in the sentence itself, found while reading; the rules use them before series identity.
 * `from`/`to`: the ends of this change or multiple. `whole`: this is a part "of which". `same`: the same
 * amount told twice or in two currencies. `numerator`/`denominator`: of this share or ratio.
 * `previous`: this level is compared with that one ("up from").
 */
export interface Link {
  role: 'from' | 'to' | 'whole' | 'same' | 'numerator' | 'denominator' | 'previous' | 'list';
  claim: number;
  /** For `previous`: what the words say of this level against that one ("up from", "plunged from", "higher than"). */
  direction?: 'up' | 'down';
}

/** What of a trade series was taken from the text before it, and is not what is read where nothing is told. */
export function carriedIn({ assumed, series }: Claim): LeftOut[] {
  if (series === null || !('reporter' in series)) return [];
  const carried = { goods: series.goods !== 'TOTAL', flow: true, partner: series.partner !== 'WLD' };
  return (['goods', 'flow', 'partner'] as const).filter((part) => assumed.includes(part) && carried[part]);
}
