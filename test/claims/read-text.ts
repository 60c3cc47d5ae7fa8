import { readArticle } from '../../src/article/read-article.ts';
import type { Claim, EpidemicSeries, TradeSeries } from '../../src/claims/claim.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { readFigures } from '../../src/figures/read-figures.ts';

/** The claims of a text as it would stand in a file dated 20 June 2022. */
export async function claimsOf(text: string, title = ''): Promise<Claim[]> {
  const head = `---\n${title ? `title: ${JSON.stringify(title)}\n` : ''}date: 2022-06-20\n---\n\n`;
  const article = await readArticle('text.md', `${head}${text}\n`);
  return readClaims(article, readFigures(article));
}

/** `10%: DEU export USA cars`, `three: UGA cases cumulative`, `5%: other`. */
export function shortly({ text, series }: Claim): string {
  return `${text}: ${series && !('site' in series) ? seriesShortly(series) : 'other'}`;
}

const seriesShortly = (s: TradeSeries | EpidemicSeries): string =>
  'reporter' in s
    ? `${s.reporter} ${s.flow} ${s.partner} ${s.goods}`
    : `${s.area} ${s.indicator} ${s.measure}`;
