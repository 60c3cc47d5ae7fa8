import type { Article } from '../article/article.ts';
import type { Figure } from '../figures/figure.ts';
import { parsePeriod } from '../records/period.ts';
import { contextOf } from './context.ts';
import { resolve } from './time-frame.ts';
import { mentionsIn } from './time-mentions.ts';

/** A day that an article gives to something that happened, with the words around it. */
export interface DateClaim {
  /** Of the words of time, in the article's text. */
  start: number;
  end: number;
  text: string;
  /** `YYYY-MM-DD`. */
  day: string;
  /** What the sentence says, in lower case without the words of time. */
  words: string[];
}

/** Sentences longer than this are lists. */
const LONGEST = 80;

/** The days of an article that stand in a sentence by name ("on April 29", "29 April 2022"), in order. */
export function readDates(article: Article, figures: readonly Figure[]): DateClaim[] {
  if (article.language !== 'en') return [];
  const context = contextOf(article, figures);
  const frame = {
    ...{ today: article.date, topic: null, last: null, former: null, told: null },
    ...{ comparing: false, likewise: false, fiscal: null },
  };
  return context.sentences.flatMap((_, s): DateClaim[] => {
    const tokens = context.tokens[s]!;
    if (tokens.length > LONGEST) return [];
    const mentions = mentionsIn(context, s);
    return mentions.flatMap(({ when, start, end, from, to }) => {
      if (when.is !== 'days' || when.from.join() !== when.to.join()) return [];
      const day = resolve(when, frame);
      const span = day === null ? null : parsePeriod(day);
      if (span?.from.length !== 10 || span.from !== span.to) return [];
      const words = tokens.filter((t, i) => t.kind === 'word' && (i < from || i >= to)).map((t) => t.key);
      return [{ start, end, text: article.text.slice(start, end), day: span.from, words }];
    });
  });
}
