import type { Context } from './context.ts';

/** Where a clause of a sentence begins and ends, as offsets of the article's text. */
export interface Clause {
  start: number;
  end: number;
}

const PARTING = /^(while|whereas|although|though|but)$/;

/** Cuts a sentence at semicolons and at the words that set one statement against another. */
export function clausesOf({ tokens, sentences }: Context, sentence: number): Clause[] {
  const { start, end } = sentences[sentence]!;
  const cuts = [start];
  for (const token of tokens[sentence]!) {
    if (token.key === ';') cuts.push(token.end);
    else if (PARTING.test(token.key) && token.start > start) cuts.push(token.start);
  }
  return cuts.map((from, i) => ({ start: from, end: cuts[i + 1] ?? end }));
}

/**
 * The words that belong to each figure of a sentence: those of its clause before it, back to the figure
 * before, and those behind it, on to the next figure or the end of the clause.
 */
export interface Surroundings {
  figure: number;
  clause: number;
  before: string;
  after: string;
}

export function surroundingsOf(context: Context, sentence: number): Surroundings[] {
  const { figures, figuresIn, article } = context;
  const clauses = clausesOf(context, sentence);
  let clause = 0;
  return figuresIn[sentence]!.map((figure, k, all) => {
    const { start, end } = figures[figure]!;
    while (clauses[clause + 1] && clauses[clause + 1]!.start <= start) clause++;
    const own = clauses[clause]!;
    const last = figures[all[k - 1] ?? -1]?.end ?? own.start;
    const next = figures[all[k + 1] ?? -1]?.start ?? own.end;
    return {
      figure,
      clause,
      before: article.text.slice(Math.max(own.start, last), start),
      after: article.text.slice(end, Math.max(end, Math.min(own.end, next))),
    };
  });
}
