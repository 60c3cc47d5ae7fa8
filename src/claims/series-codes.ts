import { areaByCode } from '../records/areas.ts';
import { type Fit, type GoodsCodes, goodsById, goodsCodes, hsCodes } from '../records/goods.ts';
import { formatCode } from '../records/goods-code.ts';
import { findGoods, type GoodsMention } from '../records/goods-mentions.ts';
import type { Claim, TradeSeries } from './claim.ts';

export interface SeriesCodes {
  /** `HS:6307.90.10`, one for each goods of a list; `['TOTAL']`; empty when any of the words is unknown. */
  codes: string[];
  /** The worst fit of any goods of the list. */
  fit: Fit;
  /** Where the codes hold other goods too, one sentence each. */
  assumptions: string[];
  /** As in `TradeSeries.wider`; null where it says nothing else. */
  wider: string[] | null;
}

const NONE: SeriesCodes = { codes: [], fit: 'exact', assumptions: [], wider: null };

// Told beside services, goods are mostly those of the balance of payments, which differ from what customs count.
const ALL_BESIDE_SERVICES: SeriesCodes = {
  ...NONE,
  codes: ['TOTAL'],
  fit: 'loose',
  assumptions: ['All goods read as customs count them; the balance of payments counts otherwise.'],
};

/** The codes under which the goods of a series are recorded by the side whose statistics can be read. */
export function seriesCodes(series: TradeSeries, period: string | null): SeriesCodes {
  if (series.goods === 'TOTAL') return { ...NONE, codes: series.codes };
  if (/^(?:all )?(?:goods|merchandise)$/i.test(series.goods)) return ALL_BESIDE_SERVICES;
  const code = /^HS (\d{2,4}(?:\.\d{2}){0,3})$/.exec(series.goods)?.[1];
  if (code) return { ...NONE, codes: [formatCode(code.replaceAll('.', ''))] };
  const named = goodsByName(series.goods);
  if (!named) return NONE;
  const where = {
    reporter: publisherOf(series) ?? series.reporter,
    period: period?.replace('/', '..') ?? null,
  };
  const goods = named.map((mention) => goodsById(mention.id)!);
  const found = goods.map((g) => goodsCodes(g, where));
  if (found.some((f) => f.codes.length === 0)) return NONE;
  // How the word fits the codes of all countries says nothing where its own publisher has finer ones.
  const fits = found.map((f, i): Fit => (named[i]!.narrowed && f.fit === 'exact' ? 'broader' : f.fit));
  const codes = texts(found);
  const wider = texts(goods.map((g) => hsCodes(g, where)));
  return {
    codes,
    fit: fits.includes('loose') ? 'loose' : fits.includes('broader') ? 'broader' : 'exact',
    assumptions: [...new Set(found.flatMap((f) => f.note ?? []))],
    wider: wider.join() === codes.join() ? null : wider,
  };
}

/** The codes stand in the series only once the period is known: they change with the years. */
export function withCodes(
  series: Claim['series'],
  period: string | null,
): { series: Claim['series']; notes: string[] } {
  if (series === null || !('reporter' in series)) return { series, notes: [] };
  const { codes, fit, wider, assumptions } = seriesCodes(series, period);
  return {
    series: { ...series, codes, ...(fit === 'exact' ? {} : { fit }), ...(wider ? { wider } : {}) },
    notes: assumptions,
  };
}

const texts = (found: readonly GoodsCodes[]): string[] =>
  found.map((f) => formatCode([...f.codes].sort().join('+')));

/** The side of a series that publishes statistics, the reporter first; null where neither does. */
export function publisherOf({ reporter, partner }: TradeSeries): string | null {
  const publishes = (code: string) => code !== '?' && code !== 'WLD' && areaByCode(code)?.publishes !== false;
  return publishes(reporter) ? reporter : publishes(partner) ? partner : null;
}

/** Few words name most goods of trade; each claim asks for its own. */
const byName = new Map<string, GoodsMention[] | null>();
const MOST_NAMES = 1_000;

function goodsByName(words: string): GoodsMention[] | null {
  const before = byName.get(words);
  if (before !== undefined) return before;
  if (byName.size >= MOST_NAMES) byName.clear();
  const named = namedGoods(words);
  byName.set(words, named);
  return named;
}

/** The goods of each member of a list; null where one is not in the lexicon, or is the rest of something ("non-oil"). */
function namedGoods(words: string): GoodsMention[] | null {
  const members = words.split(/,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+/).filter((m) => m.trim() !== '');
  const all = findGoods(words);
  let at = 0;
  const out: GoodsMention[] = [];
  for (const member of members) {
    const start = words.indexOf(member, at);
    at = start + member.length;
    const mention = all.findLast((m) => m.start >= start && m.end <= at);
    if (!mention || mention.end !== at || /\b(?:non|anti|un)-$/i.test(words.slice(start, mention.start))) {
      // "fruit and vegetables" is one name with a conjunction inside.
      const whole = all.find((m) => m.start <= start && m.end >= at);
      if (!whole) return null;
      if (!out.includes(whole)) out.push(whole);
      continue;
    }
    out.push(mention);
  }
  return out.length > 0 ? out : null;
}
