import type { Article } from '../article/article.ts';
import { sentences } from '../article/sentences.ts';
import { findGoods, type GoodsMention } from '../records/goods-mentions.ts';
import { readOnce } from '../records/read-once.ts';
import { type Token, tokenize } from './token.ts';

type Written = Pick<Article, 'text' | 'blocks'>;

/** The tokens of each sentence of an article. */
export const sentenceTokens: (article: Written) => readonly Token[][] = readOnce((article: Written) =>
  sentences(article).map(({ start, end }) => tokenize(article.text, start, end)),
);

/** The goods that an article names, in order. */
export const goodsNamed: (article: Written) => readonly GoodsMention[] = readOnce((article: Written) =>
  findGoods(article.text),
);
