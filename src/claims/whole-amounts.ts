import type { About } from './about.ts';
import type { Link, TradeSeries } from './claim.ts';
import type { Context } from './context.ts';
import type { Timed } from './times.ts';

/**
 * "Cars brought €38.6 billion, 36% of its total of €107.9 billion", "8 percent of all the crude that it bought, which was 500
 * million tonnes": the amount that a share is said to be of is of more goods or of more partners than the share.
 */
export function withWholes(
  { article, figures }: Context,
  about: readonly About[],
  times: readonly Timed[],
  links: readonly Link[][],
): About[] {
  const out = [...about];
  // As the article's other totals have it: where services are told with goods there are no codes.
  const codes = about.map(tradeOf).find((s) => s?.goods === 'TOTAL')?.codes ?? ['TOTAL'];
  for (const [share, tied] of links.entries()) {
    const whole = tied.find((l) => l.role === 'denominator')?.claim;
    if (whole === undefined || figures[share]!.kind !== 'share') continue;
    const [part, of] = [tradeOf(about[share]!), tradeOf(about[whole]!)];
    const words = article.text.slice(figures[share]!.end, figures[whole]!.start);
    // "Sold Spain goods worth $12 billion, 24% of total exports of $50 billion": the seller's, whoever was named last.
    if (part && of && of.reporter === part.partner && of.partner === 'WLD' && !/\p{Lu}/u.test(words)) {
      out[whole] = { ...about[whole]!, series: { ...of, reporter: part.reporter, flow: part.flow } };
      continue;
    }
    // "20% of the $25 billion for the year" is of a longer time.
    if (!part || !of || !isSame(part, of) || times[share]!.period !== times[whole]!.period) continue;
    const series = wider(of, about[whole]!.unit, words, codes);
    if (series) out[whole] = { ...about[whole]!, series };
  }
  return out;
}

function wider(of: TradeSeries, unit: string | null, words: string, codes: string[]): TradeSeries | null {
  const ofGoods = of.goods !== 'TOTAL';
  const money = unit === null || /^[A-Z]{3}$/.test(unit);
  const everything = money && ofGoods && (of.partner === 'WLD' || ALL_GOODS.test(words));
  if (everything) return { ...of, partner: 'WLD', goods: 'TOTAL', codes };
  return of.partner === 'WLD' ? null : { ...of, partner: 'WLD' };
}

const ALL_GOODS = /\b(?:exports?|imports?|trade|shipments|purchases|sales)\b|'s\s/i;

const isSame = (a: TradeSeries, b: TradeSeries): boolean =>
  a.reporter === b.reporter && a.flow === b.flow && a.partner === b.partner && a.goods === b.goods;

const tradeOf = ({ domain, series }: About): TradeSeries | null =>
  domain === 'trade' ? (series as TradeSeries | null) : null;
