import type { Article } from '../article/article.ts';
import { readDates } from '../claims/dates.ts';
import { readSightings } from '../claims/sightings.ts';
import type { Figure } from '../figures/figure.ts';
import { eventsKnown } from '../lake/events-store.ts';
import type { Lake } from '../lake/lake.ts';
import { type DateVerdict, judgeDates } from './judge-dates.ts';
import { judgeSightings, type SightingVerdict } from './judge-sightings.ts';

/** What an article says beside its figures, held against what is stored: days of events, and what pictures show. */
export async function judgeBeside(
  lake: Lake,
  article: Article,
  figures: readonly Figure[],
  { asKnown }: { asKnown: string | null },
): Promise<{ dates: DateVerdict[]; sightings: SightingVerdict[] }> {
  return {
    dates: judgeDates(readDates(article, figures), eventsKnown(lake.home)),
    sightings: await judgeSightings(lake, readSightings(article, figures), asKnown),
  };
}
