import { readdirSync, readFileSync } from 'node:fs';

/** What a careful sub-editor reads out of one article: every figure, what can be recomputed, what is wrong. */
export interface Annotated {
  id: string;
  title: string;
  date: string;
  text: string;
  figures: AnnotatedFigure[];
  /** Arithmetic among the figures, by their ids; the stated result first. */
  relations: { type: string; of: string[]; holds: 'yes' | 'rounding' | 'no' }[];
  errors: { figure: string; severity: 'error' | 'suspect'; kind: string; note: string }[];
}

export interface AnnotatedFigure {
  id: string;
  /** The number with its currency, scale word and sign, as it stands in the text for the `nth` time. */
  quote: string;
  nth: number;
  kind: 'level' | 'change' | 'share' | 'multiple' | 'ratio' | 'zero' | 'rank';
  value: number | [number, number] | null;
  unit: string | null;
  hedge: 'exact' | 'about' | 'over' | 'under' | 'nearly' | 'upto';
  /** Figures of domain `other` are annotated so that nobody calls them invented, and are not scored. */
  domain: 'trade' | 'epidemic' | 'other';
  series: AnnotatedTrade | AnnotatedEpidemic | null;
  period: string | null;
  base: string | null;
}

export interface AnnotatedTrade {
  reporter: string;
  flow: string;
  partner: string;
  goods: string;
}

export interface AnnotatedEpidemic {
  area: string;
  indicator: string;
  measure: string;
}

/** The articles of a folder, of this one without, in the order of their names. */
export function annotatedArticles(folder = new URL('./', import.meta.url)): Annotated[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): Annotated => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

/** Where the quote stands in the text; null if it does not stand there so often. */
export function spanOf({ quote, nth }: AnnotatedFigure, text: string): { start: number; end: number } | null {
  let start = -1;
  for (let seen = 0; seen < nth; seen++) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + quote.length };
}
