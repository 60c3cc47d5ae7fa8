import { Refusal } from '../records/refusal.ts';
import type { OpenHeader } from './open-header.ts';

/** Who publish others' statistics anew: their figures rank behind those of the authority itself. */
const REPUBLISHERS =
  /\b(?:Comtrade|United Nations|UN|UNCTAD|IMF|International Monetary Fund|World Bank|WTO|World Trade Organization|ITC|OECD|FAO|CEPII)\b/;

/** Rank as in `Release.rank`; `guess` tells the user what was taken for granted. */
export function publisherOf(
  name: string,
  { comments, columns }: OpenHeader,
): { publisher: string; rank: 0 | 1 | 2; guess: string | null } {
  const quoted = columns.includes('said_by');
  const publisher = comments.publisher;
  if (publisher === 'press' && !quoted)
    throw new Refusal(`${name}: publisher "press" needs a column said_by that tells who quoted the figure`);
  if (publisher) {
    const rank = publisher === 'press' ? 2 : REPUBLISHERS.test(publisher) ? 1 : 0;
    return { publisher, rank, guess: null };
  }
  const add = 'add a first line "# publisher: …" to say who publishes them';
  if (quoted)
    return {
      publisher: 'press',
      rank: 2,
      guess: `${name}: taken for figures quoted in print, because it has a column said_by; ${add}`,
    };
  return {
    publisher: 'unnamed publisher',
    rank: 1,
    guess: `${name} does not name its publisher, so its figures rank behind customs files; ${add}`,
  };
}
