import { html } from 'hono/html';
import { areaName } from '../records/areas.ts';
import type { Happening } from '../records/happening.ts';
import { periodName } from '../records/period.ts';
import { type Markup, page } from './page.ts';

/** What was asked for: codes and days, empty for all. */
export interface EventsQuery {
  area: string;
  kind: string;
  from: string;
  to: string;
}

/** What is known to have happened, with its areas and kinds as facets. `all`: what is stored, `found`: what fits. */
export function eventsPage(
  query: EventsQuery,
  all: readonly Happening[],
  found: readonly Happening[],
): Markup {
  const areas = [...new Set(all.flatMap((h) => h.areas))].sort((a, b) =>
    areaName(a) < areaName(b) ? -1 : 1,
  );
  const kinds = [...new Set(all.map((h) => h.kind))].sort();
  const option = (value: string, word: string, now: string) =>
    html`<option value="${value}"${value === now ? html` selected` : ''}>${word}</option>`;
  const download = (ending: string) =>
    `/events${ending}?${new URLSearchParams(Object.entries(query).filter(([, v]) => v !== ''))}`;
  return page(
    { title: 'Events', at: '/events' },
    html`<h1>Events</h1>
${
  all.length === 0
    ? html`<p class="lede">Nothing is stored yet: drop a CSV or an iCalendar file at the <a href="/releases">releases</a>. Events stand on charts and beside findings; nothing is ever told as their effect.</p>`
    : html`<form class="chips" action="/events" aria-label="Facets"><label>area<select name="area">${option('', 'all', query.area)}${areas.map((a) => option(a, areaName(a), query.area))}</select></label>
<label>kind<select name="kind">${option('', 'all', query.kind)}${kinds.map((k) => option(k, k, query.kind))}</select></label>
<label>from<input type="date" name="from" value="${query.from}"></label><label>to<input type="date" name="to" value="${query.to}"></label><button>Show</button></form>
<p class="aside">${found.length} of ${all.length} · <a href="${download('.csv')}">.csv</a> <a href="${download('.json')}">.json</a></p>${found.length > 0 ? eventsTable(found) : ''}`
}`,
  );
}

export const eventsTable = (events: readonly Happening[]): Markup =>
  html`<div class="wide-table" tabindex="0" role="region" aria-label="Events"><table><thead><tr><th scope="col">day</th><th scope="col">what</th><th scope="col">area</th><th scope="col">kind</th><th scope="col">who says so</th></tr></thead><tbody>${events.map((h) => html`<tr><th scope="row">${h.to ? periodName(`${h.from}..${h.to}`) : periodName(h.from)}</th><td>${h.title}</td><td>${h.areas.map(areaName).join(', ')}</td><td>${h.kind}</td><td>${h.saidBy ?? ''}</td></tr>`)}</tbody></table></div>`;
