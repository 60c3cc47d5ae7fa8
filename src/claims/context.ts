import type { Article } from '../article/article.ts';
import { type Sentence, sentences } from '../article/sentences.ts';
import { goodsNamed, sentenceTokens } from '../figures/article-words.ts';
import type { Figure } from '../figures/figure.ts';
import type { Token } from '../figures/token.ts';
import type { AreaMention } from '../records/area.ts';
import { findAreas } from '../records/areas.ts';
import type { GoodsMention } from '../records/goods-mentions.ts';

/** Everything the claim readers look at, found once for an article; all lists are in the order of the text. */
export interface Context {
  article: Article;
  sentences: readonly Sentence[];
  figures: readonly Figure[];
  /** For each figure the index of its sentence, and for each sentence the indexes of its figures. */
  sentenceOf: readonly number[];
  figuresIn: readonly (readonly number[])[];
  /** Tokens, areas and goods of each sentence; offsets are those of the article's text. */
  tokens: readonly (readonly Token[])[];
  areas: readonly (readonly AreaMention[])[];
  goods: readonly (readonly GoodsMention[])[];
}

export function contextOf(article: Article, figures: readonly Figure[]): Context {
  const all = sentences(article);
  const sentenceOf: number[] = [];
  const figuresIn: number[][] = all.map(() => []);
  let s = 0;
  for (const [i, figure] of figures.entries()) {
    while (s + 1 < all.length && all[s]!.end <= figure.start) s++;
    sentenceOf.push(s);
    figuresIn[s]!.push(i);
  }
  return {
    article,
    sentences: all,
    figures,
    sentenceOf,
    figuresIn,
    tokens: sentenceTokens(article),
    areas: bySentence(all, findAreas(article.text)),
    goods: bySentence(all, goodsNamed(article)),
  };
}

/** Deals mentions out to the sentences they begin in; both in order. */
function bySentence<T extends { start: number }>(all: readonly Sentence[], mentions: readonly T[]): T[][] {
  const out: T[][] = all.map(() => []);
  let s = 0;
  for (const mention of mentions) {
    while (s < all.length && all[s]!.end <= mention.start) s++;
    if (s < all.length && all[s]!.start <= mention.start) out[s]!.push(mention);
  }
  return out;
}
