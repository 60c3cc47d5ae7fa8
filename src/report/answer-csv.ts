import { formatCode } from '../records/goods-code.ts';
import {
  type AnyQuestion,
  type IndicatorQuestion,
  isIndicatorQuestion,
} from '../series/indicator-question.ts';
import type { Answer, Cell, Question, ReleaseRef } from '../series/question.ts';

const header =
  'reporter,flow,partner,goods,measure,period,state,value,low,high,unit,basis,summed,quoted,releases,published,note';

const indicatorHeader =
  'area,site,indicator,counting,period,state,value,low,high,unit,publisher,releases,published,note';

/** One row a cell, no totals: what is summed twice by mistake was never in the file. Answers are of one sort. */
export const answersCsv = (answers: readonly Answer<AnyQuestion>[]): string =>
  [csvHead(answers.some((a) => isIndicatorQuestion(a.question))), ...answers.map(csvRows)].join('');

/** The first line, of series beside trade or of trade. */
export const csvHead = (indicators: boolean): string => `${indicators ? indicatorHeader : header}\n`;

/** The lines of one answer. */
export const csvRows = (a: Answer<AnyQuestion>): string => a.cells.map((c) => `${rowOf(a, c)}\n`).join('');

const rowOf = ({ question: q, releases }: Answer<AnyQuestion>, c: Cell): string =>
  (isIndicatorQuestion(q) ? indicatorRow(q, c, releases) : tradeRow(q, c, releases))
    .map((cell) => quoted(cell === null ? '' : String(cell)))
    .join(',');

type Value = string | number | boolean | null;

function tradeRow(q: Question, c: Cell, releases: readonly ReleaseRef[]): Value[] {
  return [
    ...[q.reporter, q.flow, q.partner, q.codes.map(formatCode).join(','), q.measure, c.period, c.state],
    ...[c.value, ...endsOf(c), c.unit, c.basis],
    ...[c.summed, c.quoted, c.releases.join(' '), publishedOf(c, releases), c.note],
  ];
}

function indicatorRow(q: IndicatorQuestion, c: Cell, releases: readonly ReleaseRef[]): Value[] {
  const publisher = releases.find((r) => c.releases.includes(r.id))?.publisher ?? null;
  return [
    ...[q.area, q.site, q.indicator, q.counting, c.period, c.state, c.value, ...endsOf(c), c.unit],
    ...[publisher, c.releases.join(' '), publishedOf(c, releases), c.note],
  ];
}

const endsOf = (c: Cell): (number | null)[] =>
  (c.interval ? [c.interval.low, c.interval.high] : [null, null]).map((e) =>
    e === null || !Number.isFinite(e) ? null : e,
  );

const publishedOf = (c: Cell, releases: readonly ReleaseRef[]): string =>
  releases
    .filter((r) => c.releases.includes(r.id))
    .map((r) => r.published ?? '')
    .join(' ')
    .trim();

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
