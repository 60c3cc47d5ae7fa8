import { amount, party } from '../records/amount-words.ts';
import { areaName } from '../records/areas.ts';
import { goodsForCode } from '../records/goods.ts';
import { formatCode } from '../records/goods-code.ts';
import { lakePeriod, periodName, spanText } from '../records/period.ts';
import {
  type AnyQuestion,
  type IndicatorQuestion,
  isIndicatorQuestion,
} from '../series/indicator-question.ts';
import type { Answer, Cell, CellState, Question, ReleaseRef, SecondHand } from '../series/question.ts';

/**
 * "China's exports of face masks (HS:6307.90.10) to North Korea, January to April 2022: quantity", or "North Korea:
 * fever cases, new, 13 to 20 May 2022".
 */
export const questionName = (q: AnyQuestion): string =>
  isIndicatorQuestion(q) ? indicatorName(q) : tradeName(q);

const knownThen = (q: AnyQuestion): string => (q.asKnown ? `, as known on ${q.asKnown}` : '');

function indicatorName(q: IndicatorQuestion): string {
  const where = `${q.site === null ? '' : `${q.site}, `}${areaName(q.area)}`;
  const counting = q.counting === 'level' ? '' : `, ${q.counting}`;
  return `${capital(where)}: ${q.indicator}${counting}, ${periodName(spanText(q.from, q.to))}${knownThen(q)}`;
}

function tradeName(q: Question): string {
  const away = q.flow === 'export' || q.flow === 're-export';
  const whose = `${capital(party(q.reporter))}'s`;
  const flow = { trade: 'trade', balance: 'trade balance' }[q.flow as string] ?? `${q.flow}s`;
  const by = q.flow === 'trade' || q.flow === 'balance' ? 'with' : away ? 'to' : 'from';
  const when = periodName(lakePeriod(q.from, q.to));
  return `${whose} ${flow}${goodsNames(q.codes)} ${by} ${party(q.partner)}, ${when}${knownThen(q)}: ${q.measure}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function goodsNames(codes: readonly string[]): string {
  if (codes[0] === 'TOTAL') return '';
  const names = [...new Set(codes.flatMap((c) => c.split('+')).map(goodsForCode))];
  const coded = codes.map(formatCode).join(', ').replaceAll(', HS:', ', ');
  // A code without a word of its own is named by itself.
  return names.some((n) => n.startsWith('HS ')) ? ` of ${coded}` : ` of ${names.join(', ')} (${coded})`;
}

const states: Record<CellState, string> = {
  value: '',
  'published-zero': 'zero, as published',
  'proven-zero': 'nothing: no row in a complete release',
  nil: 'a dash is printed',
  suppressed: 'withheld or not provable',
  'not-covered': 'not covered',
};

/** What the table says beside the figure; who printed it stands with the release. */
export function stateWords(cell: Cell, releases: readonly ReleaseRef[]): string {
  const speaker = releases.find((r) => r.id === cell.releases[0])?.saidBy;
  const quoted = speaker ? cell.quoted?.replace(`, ${speaker}`, '') : cell.quoted;
  const words = [
    states[cell.state],
    cell.summed ? 'summed from detail' : '',
    quoted ? `as printed: ${quoted}` : '',
    ...cell.earlier
      .filter((e) => Number(e.value) !== Number(cell.value))
      .slice(0, 1)
      .map((e) => `revised from ${amount(e.value, cell.unit)}${e.published ? ` of ${e.published}` : ''}`),
    ...cell.secondHand.slice(0, 2).map(printedWords),
  ];
  return words.filter(Boolean).join('; ');
}

/** `Yonhap printed "$15.4 million" on 2022-06-20`. */
export const printedWords = ({ saidBy, printed, published }: SecondHand): string =>
  `${saidBy} printed "${printed}"${published ? ` on ${published}` : ''}`;

/** A release in one line: "General Administration of Customs of China, published 2022-06-20". */
export function releaseName(r: ReleaseRef): string {
  const day = r.published ? `published ${r.published}` : `stored ${r.retrieved.slice(0, 10)}`;
  return `${r.saidBy ? `as quoted by ${r.saidBy}` : r.publisher}, ${periodName(r.period)}, ${day}, id ${r.id}`;
}

/** Why another country's statistics answer; null when they do not. */
export function mirrorNote(asked: AnyQuestion, answer: Answer<AnyQuestion>): string | null {
  if (isIndicatorQuestion(asked) || isIndicatorQuestion(answer.question)) return null;
  if (answer.question.reporter === asked.reporter) return null;
  const [own, other] = [party(asked.reporter), party(answer.question.reporter)];
  return `No release stored shows ${own}'s own figure: this is the same trade as ${other} reports it${valuation(answer)}.`;
}

/** ", valued FOB", with what that means for a comparison. */
function valuation(answer: Answer<AnyQuestion>): string {
  const bases = [...new Set(answer.cells.map((c) => c.basis).filter((b) => b !== null))];
  return bases.length > 0 ? `, valued ${bases.join(' and ')}` : '';
}
