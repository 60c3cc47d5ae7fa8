import { formatCode } from '../records/goods-code.ts';
import { type AnyQuestion, isIndicatorQuestion } from '../series/indicator-question.ts';
import type { Answer, Cell } from '../series/question.ts';
import { csvHead, csvRows } from './answer-csv.ts';
import { answerOf, cellOf } from './answer-json.ts';

export type TableFormat = 'csv' | 'json' | 'ndjson';

/** Answers as one file, written an answer at a time as they come: as `answersCsv` and `answersJson`, or a line of JSON a cell. */
export async function* answersWritten(
  format: TableFormat,
  { asked, assumptions, indicators }: { asked: string; assumptions: readonly string[]; indicators: boolean },
  answers: AsyncIterable<Answer<AnyQuestion>> | Iterable<Answer<AnyQuestion>>,
): AsyncGenerator<string> {
  if (format === 'ndjson') {
    for await (const a of answers) yield a.cells.map((c) => `${JSON.stringify(lineOf(a, c))}\n`).join('');
    return;
  }
  const json = format === 'json';
  // The head goes with the first answer, so that a question that cannot be answered is refused before anything is written.
  let before = json
    ? `{\n  "asked": ${JSON.stringify(asked)},\n  "assumptions": ${inside(assumptions, 2)},\n  "answers": [`
    : csvHead(indicators);
  for await (const a of answers) {
    yield before + (json ? `\n    ${inside(answerOf(a), 4)}` : csvRows(a));
    before = json ? ',' : '';
  }
  if (json) yield '\n  ]\n}\n';
}

const inside = (value: unknown, spaces: number): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);

/** The cell of a series, saying of which, by whom and when it was published. */
function lineOf({ question: q, releases }: Answer<AnyQuestion>, cell: Cell): object {
  const series = isIndicatorQuestion(q)
    ? { area: q.area, site: q.site, indicator: q.indicator, counting: q.counting }
    : {
        ...{ reporter: q.reporter, flow: q.flow, partner: q.partner },
        ...{ goods: q.codes.map(formatCode), measure: q.measure },
      };
  const behind = releases.filter((r) => cell.releases.includes(r.id));
  return {
    ...series,
    ...cellOf(cell),
    publishers: [...new Set(behind.map((r) => r.publisher))],
    published: behind.map((r) => r.published),
  };
}
