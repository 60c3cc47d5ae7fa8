import type { Article } from '../article/article.ts';
import { readFigures } from '../figures/read-figures.ts';
import { areaByCode, areaName } from '../records/areas.ts';
import { parsePeriod } from '../records/period.ts';
import type { Claim, TradeSeries } from './claim.ts';
import { readClaims } from './read-claims.ts';
import { askSecondReader, type Proposal, type SecondReader } from './second-reader.ts';

/**
 * The claims of an article with the quotes of a second reader beside our own finds: what a model quotes is read by
 * our grammar, marked as proposed, and accuses nobody.
 *
 * @throws Refusal when the endpoint cannot be used.
 */
export async function readTwice(article: Article, reader: SecondReader): Promise<Claim[]> {
  const places = placesOf(article, await askSecondReader(reader, article));
  const figures = readFigures(article, new Set(places.keys()));
  return withProposals(readClaims(article, figures), places, reader.model);
}

/** Where the proposals' quotes stand in the text, each at its first place not yet taken; what is not there is left out. */
function placesOf(article: Pick<Article, 'text'>, proposals: readonly Proposal[]): Map<number, Proposal> {
  const places = new Map<number, Proposal>();
  const after = new Map<string, number>();
  for (const proposal of proposals) {
    const at = article.text.indexOf(proposal.quote, after.get(proposal.quote) ?? 0);
    if (at < 0) continue;
    after.set(proposal.quote, at + proposal.quote.length);
    if (!places.has(at)) places.set(at, proposal);
  }
  return places;
}

/**
 * Fills what our own reading of a proposed figure left open with what the model proposed, and says so. A figure
 * that our grammar found itself is never touched.
 */
function withProposals(
  claims: readonly Claim[],
  places: ReadonlyMap<number, Proposal>,
  model: string,
): Claim[] {
  return claims.map((claim) => {
    const proposal = claim.proposed ? places.get(claim.start) : undefined;
    return proposal ? filled(claim, proposal, model) : claim;
  });
}

function filled(claim: Claim, proposal: Proposal, model: string): Claim {
  const told: string[] = [];
  const own = claim.series && 'reporter' in claim.series ? claim.series : null;
  const area = (now: string, proposed: string | null, what: string): string => {
    if (now !== '?' || proposed === null || !areaByCode(proposed)) return now;
    told.push(`${what} ${areaName(proposed)}`);
    return proposed;
  };
  const series: TradeSeries | null = own && {
    ...own,
    reporter: area(own.reporter, proposal.reporter, 'reporter'),
    partner: area(own.partner, proposal.partner, 'partner'),
  };
  let { period } = claim;
  if (period === null && proposal.period !== null && parsePeriod(proposal.period)) {
    period = proposal.period;
    told.push(`period ${period}`);
  }
  return {
    ...claim,
    series: series ?? claim.series,
    period,
    assumptions: [
      ...claim.assumptions,
      `Proposed by a model (${model}), not found by the grammar${told.length > 0 ? `; also proposed: ${told.join(', ')}` : ''}.`,
    ],
  };
}
