import { amount, party, range } from '../records/amount-words.ts';
import { monthsOf } from '../records/period.ts';
import type { AnyQuestion } from '../series/indicator-question.ts';
import type { Answer, Cell } from '../series/question.ts';
import { spark } from './answer-spark.ts';
import { mirrorNote, questionName, releaseName, stateWords } from './answer-words.ts';
import { cellNotes } from './cell-notes.ts';

export interface AnswerTextOptions {
  columns: number;
  sql: boolean;
}

/** An answer for people: what was read, a line a month, the whole, a line of bars, releases, what is missing and why. */
export function answerText(
  asked: AnyQuestion,
  answer: Answer<AnyQuestion>,
  options: AnswerTextOptions,
): string {
  const { cells, total } = answer;
  const refs = new Map(answer.releases.map((r, i) => [r.id, i + 1]));
  const beside = (c: Cell) => `${stateWords(c, answer.releases)} ${refsOf(c, refs)}`.trim();
  const lines = cells.map((c) => [c.period, figure(c), beside(c)]);
  for (const c of answer.wholes ?? []) lines.push([c.period, figure(c), `as one figure; ${beside(c)}`]);
  if (total && cells.length > 1) lines.push(['together', figure(total), total.quoted ? allowed(total) : '']);
  const bars = spark(cells);
  const parts = [
    [
      questionName(answer.question),
      `= ${answer.text}`,
      ...wrapped(mirrorNote(asked, answer), options.columns),
    ],
    table(lines, options.columns),
    bars === null ? [] : [`  ${bars}  ${cells[0]!.period} to ${cells.at(-1)!.period}`],
    cellNotes(cells).flatMap((note) => wrapped(note, options.columns)),
    answer.releases.map((r, i) => `  [${i + 1}] ${releaseName(r)}`),
    options.sql && answer.sql ? answer.sql.split('\n') : [],
  ];
  return `${parts
    .filter((p) => p.length > 0)
    .map((p) => p.join('\n'))
    .join('\n\n')}\n`;
}

/** Readings a question in words left open, before the answer. */
export const assumed = (assumptions: readonly string[]): string =>
  assumptions.length > 0 ? `${assumptions.map((a) => `assumed: ${a}\n`).join('')}\n` : '';

/** Other measures of the same trade that have something, by the question that shows them. */
export const alsoText = (answers: readonly Answer[]): string =>
  answers
    .map(
      (a) =>
        `\nAlso: tallyman ask "${a.text}" (${knownMonths(a)} of ${monthsOf(span(a)).length} months known)\n`,
    )
    .join('');

/** Months with a figure, a zero, a dash or withheld: anything but not covered. */
export const knownMonths = (a: Answer): number =>
  a.cells.filter((c) => c.state !== 'not-covered').reduce((n, c) => n + monthsOf(c.period).length, 0);

const span = ({ question }: Answer): string => `${question.from}..${question.to}`;

/** Two reporters side by side: whose figure, how it is valued, and what each has for a month. */
export function mirrorText(own: Answer, other: Answer, options: AnswerTextOptions): string {
  const periods = [...new Set([...own.cells, ...other.cells].map((c) => c.period))].sort();
  const at = (answer: Answer, period: string) => answer.cells.find((c) => c.period === period);
  const side = (answer: Answer, period: string) => {
    const cell = at(answer, period);
    return cell ? figure(cell) || stateWords(cell, []) : '';
  };
  const head = (answer: Answer) => `${party(answer.question.reporter)}${basesOf(answer)}`;
  const lines = [
    ['', head(own), head(other)],
    ...periods.map((p) => [p, side(own, p), side(other, p)]),
    ...(periods.length > 1 ? [['together', totalOf(own), totalOf(other)]] : []),
  ];
  const parts = [
    [
      `${questionName(own.question)}, and the same trade as its partner reports it`,
      `= ${own.text}`,
      `= ${other.text}`,
    ],
    table(lines, options.columns),
    wrapped(
      'Two reporters differ by valuation (FOB at the exporter, CIF at the importer), by timing and by which country they count as the partner: a difference is no error.',
      options.columns,
    ),
    [own, other].flatMap((a) => a.releases.map((r) => `  ${party(a.question.reporter)}: ${releaseName(r)}`)),
    options.sql ? [own.sql, other.sql].filter(Boolean).flatMap((sql) => sql.split('\n')) : [],
  ];
  return `${parts
    .filter((p) => p.length > 0)
    .map((p) => p.join('\n'))
    .join('\n\n')}\n`;
}

const totalOf = (a: Answer): string => (a.total ? figure(a.total) : 'a month is missing');

function basesOf(answer: Answer): string {
  const bases = [...new Set(answer.cells.map((c) => c.basis).filter((b) => b !== null))];
  return bases.length > 0 ? ` (${bases.join(', ')})` : '';
}

const figure = (cell: Cell): string => (cell.value === null ? '' : amount(cell.value, cell.unit));

/** What a sum of printed figures may be. */
const allowed = (cell: Cell): string => `as printed: ${range(cell.interval!, cell.unit)}`;

const refsOf = (cell: Cell, refs: ReadonlyMap<string, number>): string =>
  cell.releases
    .filter((id) => refs.has(id))
    .map((id) => `[${refs.get(id)}]`)
    .join('');

/** Columns: the first two as wide as they need, figures to the right, the rest wrapped under itself. */
function table(lines: readonly string[][], columns: number): string[] {
  const width = (i: number) => Math.max(...lines.map((l) => l[i]!.length));
  const [first, second] = [width(0), width(1)];
  const indent = first + second + 6;
  return lines.flatMap(([a, b, c]) => {
    const [head = '', ...rest] = wrap(c!, Math.max(20, columns - indent));
    return [
      `  ${a!.padEnd(first)}  ${b!.padStart(second)}  ${head}`.trimEnd(),
      ...rest.map((line) => `${' '.repeat(indent)}${line}`),
    ];
  });
}

const wrapped = (text: string | null, columns: number): string[] =>
  text === null ? [] : wrap(text, columns - 2).map((line) => `  ${line}`);

function wrap(text: string, width: number): string[] {
  const out: string[] = [''];
  for (const word of text.split(' ')) {
    const line = out.at(-1)!;
    if (line !== '' && line.length + 1 + word.length > width) out.push(word);
    else out[out.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return out;
}
