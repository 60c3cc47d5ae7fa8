import type { Article } from '../article/article.ts';

export interface Place {
  /** UTF-16 offsets in the file as given. */
  start: number;
  end: number;
  /** 1-based. */
  line: number;
  column: number;
  /** The line itself and where the span stands in it. */
  text: string;
  from: number;
  to: number;
}

/** Where a span of the article's text stands in the file as given. */
export function placeOf(article: Article, start: number, end: number): Place {
  const a = article.toSource[start]!;
  // The end of the last character, not the start of the next: markup may stand between.
  const b = end > start ? article.toSource[end - 1]! + 1 : a;
  const lineStart = article.source.lastIndexOf('\n', a - 1) + 1;
  const next = article.source.indexOf('\n', a);
  const lineEnd = next < 0 ? article.source.length : next;
  return {
    start: a,
    end: Math.max(b, a),
    line: countLines(article.source, a),
    column: a - lineStart + 1,
    text: article.source.slice(lineStart, lineEnd).replace(/\r$/, ''),
    from: a - lineStart,
    to: Math.min(b, lineEnd) - lineStart,
  };
}

function countLines(source: string, until: number): number {
  let lines = 1;
  for (let i = source.indexOf('\n'); i >= 0 && i < until; i = source.indexOf('\n', i + 1)) lines++;
  return lines;
}
