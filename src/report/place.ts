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
  const { source } = article;
  const a = article.toSource[start]!;
  // The end of the last character, not the start of the next: markup may stand between.
  const b = end > start ? article.toSource[end - 1]! + 1 : a;
  const starts = lineStarts(article);
  const line = lineAt(starts, a);
  const lineStart = starts[line]!;
  let lineEnd = line + 1 < starts.length ? starts[line + 1]! - 1 : source.length;
  if (source[lineEnd - 1] === '\r') lineEnd--;
  return {
    start: a,
    end: Math.max(b, a),
    line: line + 1,
    column: a - lineStart + 1,
    text: source.slice(lineStart, lineEnd),
    from: a - lineStart,
    to: Math.min(b, lineEnd) - lineStart,
  };
}

/** Found once for an article: a report asks for the place of every figure, several times. */
const known = new WeakMap<Article, number[]>();

function lineStarts(article: Article): number[] {
  let starts = known.get(article);
  if (!starts) {
    starts = [0];
    for (let i = article.source.indexOf('\n'); i >= 0; i = article.source.indexOf('\n', i + 1))
      starts.push(i + 1);
    known.set(article, starts);
  }
  return starts;
}

/** The last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
