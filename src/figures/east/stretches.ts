import type { Article } from '../../article/article.ts';
import { type Sentence, sentences } from '../../article/sentences.ts';

/** Characters; what is longer is no sentence but a list, and is read in parts so that time stays linear. */
const LONGEST = 800;

/** The sentences of an article in Chinese or Korean, long ones cut where no number and no word of letters stands. */
export function stretchesOf(article: Pick<Article, 'text' | 'blocks'>): Sentence[] {
  return sentences(article).flatMap((sentence) => {
    if (sentence.end - sentence.start <= LONGEST) return [sentence];
    const parts: Sentence[] = [];
    for (let start = sentence.start; start < sentence.end; ) {
      const end =
        start + LONGEST >= sentence.end ? sentence.end : cutBefore(article.text, start, start + LONGEST);
      parts.push({ ...sentence, start, end });
      start = end;
    }
    return parts;
  });
}

/** Behind the last comma or space of the second half, else at the limit. */
function cutBefore(text: string, start: number, limit: number): number {
  for (let at = limit; at > start + LONGEST / 2; at--)
    if (/[，、；,; ]/.test(text[at - 1]!) && !/\d/.test(text[at]!)) return at;
  return limit;
}
