import { Refusal } from '../records/refusal.ts';
import type { Article } from './article.ts';

/** Characters. Longer texts are books or data; one of this length takes ten seconds or twice as many. */
const LONGEST = 1_000_000;

/** The article, if it is no longer than one can be. @throws Refusal for one that is. */
export function ofLength(article: Article): Article {
  if (article.text.length > LONGEST)
    throw new Refusal(
      `${article.path}: the text has ${article.text.length} characters: give at most ${LONGEST} at a time`,
    );
  return article;
}
