import type { Claim, EpidemicSeries, TradeSeries } from '../claims/claim.ts';
import { isMoney, isRate } from './reading.ts';

/**
 * What a figure is about, so that two that are about the same thing have the same `key`, whichever way round
 * they are told: "China's exports to North Korea" and "North Korea's imports from China" are one flow.
 */
export type Identity = TradeIdentity | EpidemicIdentity;

export interface TradeIdentity {
  domain: 'trade';
  key: string;
  /** `CHN>PRK`: what goes from the first to the second; `CHN=PRK` both ways; `CHN~PRK` the balance. */
  route: string;
  /** `TOTAL`, or the codes, or the words in a common form. */
  goods: string;
  words: readonly string[];
  codes: readonly string[];
  /** -1 where a balance is told from the side that stands second in `route`. */
  sign: 1 | -1;
}

export interface EpidemicIdentity {
  domain: 'epidemic';
  key: string;
  area: string;
  /** What the text says it is of; null where it names nothing. */
  disease: string | null;
  words: readonly string[];
  measure: 'cumulative' | 'new';
}

/** A level or an absolute change that is neither money nor a rate. */
const isQuantity = ({ kind, unit }: Claim): boolean =>
  (kind === 'level' || kind === 'change') && !isMoney(unit) && !isRate(unit);

/**
 * Money without a sign, a word or a scale beside it ("186.5", "13"): the unit was lent by another figure. The head of a
 * table lends its scale too.
 */
const isUnitLent = ({ text, kind, unit, scale }: Claim): boolean =>
  kind === 'level' && scale === 0 && unit !== null && /^[A-Z]{3}$/.test(unit) && /^[\d.,\s]+$/.test(text);

const isTrade = (s: TradeSeries | EpidemicSeries): s is TradeSeries => 'reporter' in s;

/** Null where the text leaves a party open: what is not known to be the same is never compared. */
export function identityOf(claim: Claim): Identity | null {
  const s = claim.series;
  if (!s || 'site' in s) return null;
  if (!isTrade(s)) return epidemicIdentity(s);
  const identity = tradeIdentity(s);
  // Nobody adds up tonnes of everything: where no goods are read beside a quantity, they were missed.
  return (identity?.goods === 'TOTAL' && isQuantity(claim)) || isUnitLent(claim) ? null : identity;
}

function tradeIdentity(s: TradeSeries): TradeIdentity | null {
  if (s.reporter === '?' || s.partner === '?' || !s.reporter || !s.partner) return null;
  const words = wordsOf(s.goods);
  const total = s.goods === 'TOTAL' || words.length === 0;
  const codes = total ? [] : codesOf(s);
  const goods = total ? 'TOTAL' : codes.length > 0 ? codes.join('+') : words.join(' ');
  const { route, sign } = routeOf(s);
  return { domain: 'trade', key: `${route}|${goods}`, route, goods, words: total ? [] : words, codes, sign };
}

/** HS codes as digits, those of all countries rather than one country's own, so that both sides of a flow agree; all goods have none. */
const codesOf = (s: TradeSeries): string[] =>
  (s.wider ?? s.codes)
    .filter((c) => c !== 'TOTAL')
    .flatMap((c) => c.replace(/^HS:|\./g, '').split('+'))
    .sort();

function routeOf(s: TradeSeries): { route: string; sign: 1 | -1 } {
  if (s.flow === 'export') return { route: `${s.reporter}>${s.partner}`, sign: 1 };
  if (s.flow === 'import') return { route: `${s.partner}>${s.reporter}`, sign: 1 };
  // The world has no side of its own, so it always stands second.
  const turned = s.partner !== 'WLD' && (s.reporter === 'WLD' || s.reporter > s.partner);
  const [a, b] = turned ? [s.partner, s.reporter] : [s.reporter, s.partner];
  return s.flow === 'trade' ? { route: `${a}=${b}`, sign: 1 } : { route: `${a}~${b}`, sign: turned ? -1 : 1 };
}

function epidemicIdentity(s: EpidemicSeries): EpidemicIdentity | null {
  // A sentence that names two diseases leaves open which of them a count is of.
  if (!s.area || s.area === '?' || s.disease === 'several') return null;
  const words = wordsOf(s.indicator);
  const { area, measure, disease = null } = s;
  const key = `${area}|${disease ?? ''}|${words.join(' ')}|${measure}`;
  return { domain: 'epidemic', key, area, disease, words, measure };
}

const idle = new Set([
  'and',
  'or',
  'the',
  'of',
  'for',
  'a',
  'an',
  'in',
  'to',
  'with',
  'other',
  'total',
  'all',
  'overall',
]);

/** Words in a common form: lower case, singular, in order of the alphabet. */
export function wordsOf(text: string): string[] {
  const found =
    text
      .toLowerCase()
      .replaceAll('covid-19', 'covid')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const singular = found.map((w) => w.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'));
  return [...new Set(singular.filter((w) => !idle.has(w)))].sort();
}

/** The two parties of a route, and what joins them. */
export function sides(route: string): { from: string; by: '>' | '=' | '~'; to: string } {
  const [, from = '', by = '>', to = ''] = /^(.*?)([>=~])(.*)$/.exec(route) ?? [];
  return { from, by: by as '>' | '=' | '~', to };
}

const customs = /customs|\bgacc?\b|\bkcs\b|hải quan|zoll/i;

interface Source {
  words: readonly string[];
  customs: boolean;
}

const known = new WeakMap<Claim, Source | 'none'>();

/** The primary source of a claim; worked out once, for every pair of figures asks for it. */
function sourceOf(claim: Claim): Source | null {
  let source = known.get(claim);
  if (source === undefined) {
    const name = claim.attribution.at(-1);
    source = name ? { words: wordsOf(name), customs: customs.test(name) } : 'none';
    known.set(claim, source);
  }
  return source === 'none' ? null : source;
}

/**
 * Whether two figures are said to come from different sources, which may differ without either being wrong.
 * Not known is no clash, and names of one authority come in many wordings.
 */
export function sourcesClash(a: Claim, b: Claim): boolean {
  const [x, y] = [sourceOf(a), sourceOf(b)];
  if (!x || !y || (x.customs && y.customs)) return false;
  return !x.words.some((w) => y.words.includes(w));
}
