import { html } from 'hono/html';
import { amount, party, range } from '../records/amount-words.ts';
import { isMonth } from '../records/period.ts';
import { releaseName, stateWords } from '../report/answer-words.ts';
import { type AnyQuestion, isIndicatorQuestion } from '../series/indicator-question.ts';
import type { Answer, Cell } from '../series/question.ts';
import { type Explored, headline } from './explore.ts';
import type { Markup } from './page.ts';

/** What the page was asked with besides the question. */
export interface ExploreQuery {
  q: string;
  asKnown: string;
  mirror: boolean;
}

const states: Record<Cell['state'], [sign: string, word: string]> = {
  value: ['●', 'published'],
  'published-zero': ['0', 'zero, as published'],
  'proven-zero': ['◯', 'proven zero'],
  nil: ['–', 'dash printed'],
  suppressed: ['▨', 'withheld'],
  'not-covered': ['·', 'not covered'],
};

export const legend = html`<p class="aside legend">${Object.values(states).map(([s, w]) => html`<span><span aria-hidden="true">${s}</span> ${w}</span> `)}</p>`;

const link = (query: ExploreQuery, ending: string): string =>
  `/explore${ending}?${new URLSearchParams({ q: query.q, ...(query.asKnown && { 'as-known': query.asKnown }), ...(query.mirror && { mirror: '1' }) })}`;

/** The chart, where there is more than one figure to draw. */
export function picture(answer: Answer<AnyQuestion>, query: ExploreQuery, nth: number): Markup | string {
  if (answer.cells.length < 2 || answer.cells.every((c) => c.value === null)) return '';
  const at = (width: number) => `${link(query, '.svg')}${nth > 0 ? `&publisher=${nth}` : ''}&width=${width}`;
  return html`<picture><source media="(max-width: 40rem)" srcset="${at(380)}"><img class="chart wide" src="${at(900)}" alt="${headline(answer)}. The table below has every figure."></picture>`;
}

export const downloads = (query: ExploreQuery): Markup =>
  html`Download <a href="${link(query, '.csv')}">.csv</a> <a href="${link(query, '.json')}">.json</a> <a href="${link(query, '.svg')}&width=900">.svg</a>`;

export const assumed = ({ assumptions }: Explored): Markup[] =>
  assumptions.map((a) => html`<p class="aside">Assumed: ${a}</p>`);

export const releaseLinks = (answers: readonly Answer<AnyQuestion>[]): Markup =>
  html`<ul>${answers.flatMap((a) => a.releases).map((r) => html`<li><a href="/releases/${r.id}">${releaseName(r)}</a></li>`)}</ul>`;

export const sql = (answer: Answer<AnyQuestion>): Markup =>
  html`<details><summary>SQL</summary><pre tabindex="0">${answer.sql}</pre></details>`;

/** A row a month or day, the other side beside it. */
export function cellsTable(answer: Answer<AnyQuestion>, mirror: Answer | null): Markup {
  const at = (period: string) => mirror?.cells.find((c) => c.period === period);
  const unit = answer.cells.find((c) => c.unit)?.unit ?? '';
  const q = answer.question;
  const measure = isIndicatorQuestion(q) ? q.counting : q.measure;
  const step = answer.cells.every((c) => isMonth(c.period))
    ? 'month'
    : isIndicatorQuestion(q)
      ? 'time'
      : 'month';
  return html`<div class="wide-table" tabindex="0" role="region" aria-label="Figures"><table><caption class="skip">${answer.text}</caption><thead><tr><th scope="col">${step}</th><th scope="col" class="number">${measure}${unit ? `, ${unit}` : ''}</th>${mirror ? html`<th scope="col" class="number">as ${party(mirror.question.reporter)} has it</th>` : ''}<th scope="col">state</th><th scope="col">notes</th></tr></thead>
<tbody>${answer.cells.map((c) => html`<tr class="${c.state}"><th scope="row">${c.period}</th><td class="number">${shown(c)}</td>${mirror ? html`<td class="number">${at(c.period) ? shown(at(c.period)!) || states[at(c.period)!.state][1] : ''}</td>` : ''}<td><span aria-hidden="true">${states[c.state][0]}</span> ${states[c.state][1]}</td><td>${[stateNote(c, answer), c.note].filter(Boolean).join('. ')}</td></tr>`)}${(answer.wholes ?? []).map((c) => html`<tr class="${c.state}"><th scope="row">${c.period}</th><td class="number">${shown(c)}</td>${mirror ? html`<td class="number"></td>` : ''}<td>as one figure</td><td>${stateNote(c, answer)}</td></tr>`)}</tbody>
${answer.total && answer.cells.length > 1 ? html`<tfoot><tr><th scope="row">together</th><td class="number">${shown(answer.total)}</td>${mirror ? html`<td class="number">${mirror.total ? shown(mirror.total) : ''}</td>` : ''}<td></td><td>${answer.total.quoted ? `as printed: ${range(answer.total.interval!, answer.total.unit)}` : ''}</td></tr></tfoot>` : ''}</table></div>`;
}

/** The state has a column of its own. */
const stateNote = (c: Cell, a: Answer<AnyQuestion>): string =>
  c.state === 'value' ? stateWords(c, a.releases) : '';

const shown = (c: Cell): string => (c.value === null ? '' : amount(c.value, c.unit));
