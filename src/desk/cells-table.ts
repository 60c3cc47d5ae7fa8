import { html } from 'hono/html';
import { amount, party, range } from '../records/amount-words.ts';
import { isMonth } from '../records/period.ts';
import { stateWords } from '../report/answer-words.ts';
import { cellNotes } from '../report/cell-notes.ts';
import { type AnyQuestion, isIndicatorQuestion } from '../series/indicator-question.ts';
import type { Answer, Cell } from '../series/question.ts';
import type { Markup } from './page.ts';

type State = Cell['state'] | 'whole';

const states: Record<State, [sign: string, word: string]> = {
  value: ['●', 'published'],
  'published-zero': ['0', 'zero, as published'],
  'proven-zero': ['◯', 'proven zero'],
  nil: ['–', 'dash printed'],
  suppressed: ['▨', 'withheld'],
  'not-covered': ['·', 'not covered'],
  whole: ['↔', 'as one figure'],
};
/** Where the word alone does not say it. */
const meaning: Partial<Record<State, string>> = { 'proven-zero': ': no row in a complete release' };

/** A row a month or day, the other side beside it; why nothing is known stands below, once for each run of months. */
export function cellsTable(answer: Answer<AnyQuestion>, mirror: Answer | null): Markup {
  const { cells, wholes = [], total, question: q, text } = answer;
  const unit = cells.find((c) => c.unit)?.unit ?? '';
  const step = isIndicatorQuestion(q) && !cells.every((c) => isMonth(c.period)) ? 'time' : 'month';
  const together = total && cells.length > 1 ? total : null;
  const sum = together?.quoted ? `as printed: ${range(together.interval!, together.unit)}` : '';
  const rows = [...cells.map((c) => rowOf(c, c.state)), ...wholes.map((c) => rowOf(c, 'whole'))];
  const noted = sum !== '' || rows.some((r) => r.note !== '');
  const note = (words: string) => (noted ? html`<td class="note">${words}</td>` : '');
  const other = (c: Cell, state: State) => {
    const same = state === 'whole' ? undefined : mirror?.cells.find((m) => m.period === c.period);
    return mirror ? html`<td class="number">${same && (shown(same) || signed(same.state))}</td>` : '';
  };
  function rowOf(c: Cell, state: State) {
    return { c, state, note: c.value === null ? '' : stateWords({ ...c, state: 'value' }, answer.releases) };
  }
  return html`${legend(rows.map((r) => r.state))}
<div class="wide-table" tabindex="0" role="region" aria-label="Figures"><table><caption class="skip">${text}</caption><thead><tr><th scope="col">${step}</th><th scope="col" class="number">${isIndicatorQuestion(q) ? q.counting : q.measure}${unit ? `, ${unit}` : ''}</th>${mirror ? html`<th scope="col" class="number">as ${party(mirror.question.reporter)} has it</th>` : ''}<th scope="col">state</th>${noted ? html`<th scope="col">notes</th>` : ''}</tr></thead>
<tbody>${rows.map((r) => html`<tr class="${r.c.state}"><th scope="row">${r.c.period}</th><td class="number">${shown(r.c)}</td>${other(r.c, r.state)}<td class="state">${signed(r.state)}</td>${note(r.note)}</tr>`)}</tbody>
${together ? html`<tfoot><tr><th scope="row">together</th><td class="number">${shown(together)}</td>${mirror ? html`<td class="number">${mirror.total ? shown(mirror.total) : ''}</td>` : ''}<td></td>${note(sum)}</tr></tfoot>` : ''}</table></div>
${cellNotes(cells).map((words) => html`<p class="aside">${words}</p>`)}`;
}

/** On a narrow page the sign stands alone. */
const signed = (state: State): Markup =>
  html`<span aria-hidden="true">${states[state][0]}</span> <span class="said">${states[state][1]}</span>`;

/** The signs of a table, each once. */
function legend(used: readonly State[]): Markup {
  const here = (Object.keys(states) as State[]).filter((s) => used.includes(s));
  return html`<p class="aside legend">${here.map((s) => html`<span><span aria-hidden="true">${states[s][0]}</span> ${states[s][1]}${meaning[s] ?? ''}</span> `)}</p>`;
}

const shown = (c: Cell): string => (c.value === null ? '' : amount(c.value, c.unit));
