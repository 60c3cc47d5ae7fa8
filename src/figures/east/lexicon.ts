import type { Article } from '../../article/article.ts';
import type { Hedge } from '../figure.ts';
import { korean } from './ko.ts';
import { chinese } from './zh.ts';

/** What the grammar of figures needs to know of one language. Patterns end (`before`) or begin (`after`) at the number. */
export interface FigureWords {
  /** Where a figure may begin: digits, numerals, words. Global. */
  starts: RegExp;
  /** Numbers that are no figures: by what stands before them and behind them. */
  notBefore: RegExp;
  notAfter: RegExp;
  /** Currency before and behind a number. */
  moneyBefore: [RegExp, string][];
  moneyAfter: Map<string, string>;
  units: Map<string, string>;
  hedgesBefore: [RegExp, Hedge][];
  /** Read behind the number and its unit. */
  hedgesAfter: [RegExp, Hedge][];
  /** Between the ends of a range. */
  rangeSign: RegExp;
  percent: RegExp;
  points: RegExp;
  tenths: RegExp | null;
  fraction: RegExp;
  times: RegExp;
  /** Figures in words alone. Global. */
  wholes: WordFigure[];
  changeBefore: { up: RegExp; down: RegExp; listed: RegExp };
  changeAfter: { up: RegExp; down: RegExp };
  /** Of an amount, which may also be where a movement led. */
  amountBefore: { up: RegExp; down: RegExp };
  amountAfter: { up: RegExp; down: RegExp };
  /** A multiple that tells by how much something grew, not to what. */
  grewBefore: RegExp;
  grewAfter: RegExp;
  /** What a fraction is a multiple of, and not a share. */
  fractionOf: { before: RegExp; after: RegExp };
  /** The verb that a list of figures in brackets leads to: up, down, or neither. */
  listVerb: RegExp | null;
  rateBefore: RegExp;
  perBefore: RegExp;
}

/** Words that are a figure without a number beside them. */
export interface WordFigure {
  pattern: RegExp;
  kind: 'zero' | 'rank' | 'multiple' | 'share';
  /** Null where the words hold a number: the first group. */
  value: number | null;
  unit: string | null;
  /** Which group is the figure; the whole match without it. */
  group?: number;
}

const languages: Record<string, FigureWords> = { zh: chinese, ko: korean };

/** Whether an article is read by the grammar of Chinese and Korean. */
export const isEastern = ({ language }: Pick<Article, 'language'>): boolean => language in languages;

export const figureWords = (language: string): FigureWords => languages[language]!;
