import type { Answer } from '../series/question.ts';
import type { Finding } from './finding.ts';
import { isNone } from './quoted.ts';

/** One thing that somebody watches: a partner's whole trade, or goods with a partner. */
export interface Watched {
  /** The list it is on, as the user wrote it. */
  list: string;
  goods: string;
  now: Answer;
  /** The month before, then this year's months before. */
  before: Answer[];
}

/** What is answered in any case: `not covered` is an answer, and so is `nothing changed`. */
export interface WatchedAnswer {
  list: string;
  goods: string;
  state: 'none' | 'found' | 'nothing changed' | 'no figure before' | 'not covered';
  now: Answer;
  before: Answer | null;
  /** Ids of the findings that tell of it. */
  findings: string[];
}

export function watchedAnswer(watched: Watched, findings: readonly Finding[]): WatchedAnswer {
  const { question, total } = watched.now;
  const about = findings.filter(
    (f) =>
      f.flow === question.flow &&
      f.partner === question.partner &&
      f.codes.some((c) => question.codes.some((w) => c.startsWith(w) || w.startsWith(c))),
  );
  const before = watched.before.find((a) => a.total !== null) ?? null;
  return {
    list: watched.list,
    goods: watched.goods,
    state: !total
      ? 'not covered'
      : about.length > 0
        ? 'found'
        : isNone(total)
          ? 'none'
          : before
            ? 'nothing changed'
            : 'no figure before',
    now: watched.now,
    before,
    findings: about.map((f) => f.id),
  };
}
