import { html } from 'hono/html';
import { areaName } from '../records/areas.ts';
import { plainName } from '../records/indicator.ts';
import { questionName } from '../report/answer-words.ts';
import { type IndicatorQuestion, indicatorText } from '../series/indicator-question.ts';
import {
  assumed,
  cutNote,
  downloads,
  type ExploreQuery,
  picture,
  releaseLinks,
  sql,
} from './answer-parts.ts';
import { cellsTable } from './cells-table.ts';
import type { Explored } from './explore.ts';
import type { Markup } from './page.ts';

/** A series stored beside trade: publishers count differently, so each is shown for itself. */
export function indicatorBody(query: ExploreQuery, found: Explored, question: IndicatorQuestion): Markup {
  const { answers } = found;
  return html`<h1>${questionName(question)}</h1>${assumed(found)}${cutNote(found, query)}
${answers.map((a, i) => html`${answers.length > 1 ? html`<h2>${a.releases[0]?.publisher ?? 'Nobody'}</h2>` : ''}${picture(a, query, i)}${cellsTable(a, null)}${releaseLinks([a])}${sql(a)}`)}
<p class="aside">${downloads(query)} · <a href="/explore?q=${encodeURIComponent(indicatorText({ ...question, ...found.cut }))}">link to this question</a></p>
${beside(question, found)}`;
}

/** What else is stored of the area, for the same time. */
function beside(q: IndicatorQuestion, { stored }: Explored): Markup | string {
  const series = new Map(
    stored.map((s) => {
      const of = {
        ...q,
        site: s.site === null ? null : plainName(s.site),
        indicator: s.indicator,
        counting: s.counting,
      };
      return [indicatorText(of), of];
    }),
  );
  series.delete(indicatorText(q));
  if (series.size === 0) return '';
  return html`<h2>Also stored of ${areaName(q.area)}</h2><ul>${[...series].map(([text, of]) => html`<li><a href="/explore?q=${encodeURIComponent(text)}">${questionName(of)}</a></li>`)}</ul>`;
}
