import { html } from 'hono/html';
import { amount, party, range } from '../records/amount-words.ts';
import { isMonth, periodName } from '../records/period.ts';
import { releaseName, stateWords } from '../report/answer-words.ts';
import { membersFor } from '../series/fetch.ts';
import { type AnyQuestion, isIndicatorQuestion } from '../series/indicator-question.ts';
import type { Answer, Cell, Question } from '../series/question.ts';
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

const link = (query: ExploreQuery, ending: string, by = ''): string =>
  `/explore${ending}?${new URLSearchParams({ q: query.q, ...(query.asKnown && { 'as-known': query.asKnown }), ...(query.mirror && by === '' && { mirror: '1' }), ...(by && { by }) })}`;

/** The chart, where there is more than one figure to draw. */
export function picture(answer: Answer<AnyQuestion>, query: ExploreQuery, nth: number): Markup | string {
  if (answer.cells.length < 2 || answer.cells.every((c) => c.value === null)) return '';
  const at = (width: number) => `${link(query, '.svg')}${nth > 0 ? `&publisher=${nth}` : ''}&width=${width}`;
  return html`<picture><source media="(max-width: 40rem)" srcset="${at(380)}"><img class="chart wide" src="${at(900)}" alt="${headline(answer)}. The table below has every figure."></picture>`;
}

export const downloads = (query: ExploreQuery): Markup =>
  html`Download ${files(query, '')} <a href="${link(query, '.svg')}&width=900">.svg</a>`;

const files = (query: ExploreQuery, by: string): Markup =>
  html`<a href="${link(query, '.csv', by)}">.csv</a> <a href="${link(query, '.json', by)}">.json</a>`;

/** Where the page shows less than was asked for: what it shows, and the whole. */
export function cutNote({ cut, question: { from, to } }: Explored, query: ExploreQuery): Markup | string {
  if (!cut) return '';
  return html`<p class="warning">This page shows ${periodName(`${from}..${to}`)}. All of ${periodName(`${cut.from}..${cut.to}`)}: ${files(query, '')}</p>`;
}

/** The question in its parts, as files. */
export function partsLinks({ partner, codes }: Question, query: ExploreQuery): Markup {
  const longest =
    codes[0] === 'TOTAL' ? 0 : Math.max(...codes.flatMap((c) => c.split('+').map((x) => x.length)));
  const goods = [2, 4, 6, 8].filter((n) => n > longest).map((n) => [`HS${n}`, `goods to HS${n}`] as const);
  const sides = membersFor(partner) === null ? [] : ([['partner', 'partner']] as const);
  const parts = [...sides, ...goods];
  return parts.length === 0
    ? html``
    : html`<p class="aside">Taken apart by ${parts.map(([by, word], i) => html`${i > 0 ? ' · ' : ''}${word} ${files(query, by)}`)}</p>`;
}

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
