import { areaByCode } from '../records/areas.ts';
import { type Fit, goodsById, goodsCodes } from '../records/goods.ts';
import { formatCode } from '../records/goods-code.ts';
import { findGoods, type GoodsMention } from '../records/goods-mentions.ts';
import type { TradeSeries } from './claim.ts';

export interface SeriesCodes {
  /** `HS:6307.90.10`, one for each goods of a list; `['TOTAL']`; empty when any of the words is unknown. */
  codes: string[];
  /** The worst fit of any goods of the list. */
  fit: Fit;
  /** Where the codes hold other goods too, one sentence each. */
  assumptions: string[];
}

const NONE: SeriesCodes = { codes: [], fit: 'exact', assumptions: [] };

/** The codes under which the goods of a series are recorded by the side whose statistics can be read. */
export function seriesCodes(series: TradeSeries, period: string | null): SeriesCodes {
  if (series.goods === 'TOTAL') return { ...NONE, codes: series.codes };
  const named = namedGoods(series.goods);
  if (!named) return NONE;
  const where = {
    reporter: publisherOf(series) ?? series.reporter,
    period: period?.replace('/', '..') ?? null,
  };
  const found = named.map((mention) => goodsCodes(goodsById(mention.id)!, where));
  if (found.some((f) => f.codes.length === 0)) return NONE;
  const fits = found.map((f) => f.fit);
  return {
    codes: found.map((f) => formatCode([...f.codes].sort().join('+'))),
    fit: fits.includes('loose') ? 'loose' : fits.includes('broader') ? 'broader' : 'exact',
    assumptions: [...new Set(found.flatMap((f) => f.note ?? []))],
  };
}

/** The side of a series that publishes statistics, the reporter first; null where neither does. */
export function publisherOf({ reporter, partner }: TradeSeries): string | null {
  const publishes = (code: string) => code !== '?' && code !== 'WLD' && areaByCode(code)?.publishes !== false;
  return publishes(reporter) ? reporter : publishes(partner) ? partner : null;
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
