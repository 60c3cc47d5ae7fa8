import { html } from 'hono/html';
import { periodName } from '../records/period.ts';
import { releaseName } from '../report/answer-words.ts';
import { membersFor } from '../series/fetch.ts';
import type { AnyQuestion } from '../series/indicator-question.ts';
import type { Answer, Question } from '../series/question.ts';
import { type Explored, headline } from './explore.ts';
import type { Markup } from './page.ts';

/** What the page was asked with besides the question. */
export interface ExploreQuery {
  q: string;
  asKnown: string;
  mirror: boolean;
}

const link = (query: ExploreQuery, ending: string, by = ''): string =>
  `/explore${ending}?${new URLSearchParams({ q: query.q, ...(query.asKnown && { 'as-known': query.asKnown }), ...(query.mirror && by === '' && { mirror: '1' }), ...(by && { by }) })}`;

/** The chart, where there is more than one figure to draw. */
export function picture(answer: Answer<AnyQuestion>, query: ExploreQuery, nth: number): Markup | string {
  if (answer.cells.length < 2 || answer.cells.every((c) => c.value === null)) return '';
  const src = `${link(query, '.svg')}${nth > 0 ? `&publisher=${nth}` : ''}`;
  return chartPicture(src, `${headline(answer)}. The table below has every figure.`);
}

/** A chart as wide as the page, drawn anew for a narrow one. */
export function chartPicture(src: string, alt: string): Markup {
  const at = (width: number) => `${src}&width=${width}`;
  return html`<picture><source media="(max-width: 40rem)" srcset="${at(360)}"><img class="chart wide" src="${at(900)}" alt="${alt}"></picture>`;
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
