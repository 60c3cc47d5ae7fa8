import { formatCode } from '../records/goods-code.ts';
import type { Answer, Cell } from '../series/question.ts';

const header =
  'reporter,flow,partner,goods,measure,period,state,value,low,high,unit,basis,summed,quoted,releases,published,note';

/** One row a cell, no totals: what is summed twice by mistake was never in the file. */
export function answersCsv(answers: readonly Answer[]): string {
  const rows = answers.flatMap((a) => a.cells.map((c) => rowOf(a, c)));
  return `${[header, ...rows].join('\n')}\n`;
}

function rowOf({ question: q, releases }: Answer, c: Cell): string {
  const published = releases.filter((r) => c.releases.includes(r.id)).map((r) => r.published ?? '');
  const ends = c.interval ? [c.interval.low, c.interval.high] : [null, null];
  const cells = [
    ...[q.reporter, q.flow, q.partner, q.codes.map(formatCode).join(','), q.measure, c.period, c.state],
    ...[c.value, ...ends.map((e) => (e === null || !Number.isFinite(e) ? null : e)), c.unit, c.basis],
    ...[c.summed, c.quoted, c.releases.join(' '), published.join(' ').trim(), c.note],
  ];
  return cells.map((cell) => quoted(cell === null ? '' : String(cell))).join(',');
}

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
