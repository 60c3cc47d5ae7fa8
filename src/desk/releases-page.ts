import { html } from 'hono/html';
import { areaName } from '../records/areas.ts';
import { monthsOf, periodName } from '../records/period.ts';
import { type CalendarRow, calendarOf, type Mark } from '../releases/calendar.ts';
import { editionsOf } from '../releases/editions.ts';
import { type AnyRelease, type IndicatorRelease, isIndicators, type Release } from '../releases/release.ts';
import { scopeText } from '../releases/scope-text.ts';
import { indicatorCoverage } from '../report/ingested.ts';
import { findingsPath } from './addresses.ts';
import { eventsTable } from './events-page.ts';
import { type Markup, page } from './page.ts';
import type { Preview } from './uploads.ts';

const marks: Record<Mark, [sign: string, meaning: string]> = {
  revised: ['◆', 'complete, and published again since'],
  complete: ['●', 'all goods: what is not there was not traded'],
  'some goods': ['◐', 'all there is of some goods'],
  cells: ['○', 'single figures, from which nothing follows for what is not there'],
  printed: ['“', 'single figures as quoted in print'],
  within: ['↔', 'only inside a longer time that was told as one'],
  missing: ['·', 'no release stored'],
};

/** What is stored and what is missing, the releases, and where to drop another. */
export function releasesPage(releases: readonly Release[], indicators: readonly IndicatorRelease[]): Markup {
  const rows = calendarOf(releases, 'partner');
  return page(
    { title: 'Releases', at: '/releases' },
    html`<h1>Releases</h1>
<form class="give" method="post" action="/releases/preview" enctype="multipart/form-data" data-drop><p><label>Drop a file, or choose one: a download of China’s customs, Comtrade, daily counts of WHO or Our World in Data, events as CSV or iCalendar, or <abbr title="docs/open-csv.md">open CSV</abbr> <input type="file" name="file" required></label></p>
<div class="row"><label>flow, where the file does not say <select name="flow"><option></option><option>export</option><option>import</option></select></label><label>published <input type="date" name="published"></label><label>scope <input name="scope" placeholder="as the file shows" maxlength="400"></label></div><button>See what it covers</button></form>
${
  releases.length === 0 && indicators.length === 0
    ? html`<p class="lede">Nothing is stored yet. What a file covers is shown before it is kept.</p>`
    : html`<h2>What is stored</h2>${legend(rows)}${calendar(rows)}
<p class="aside"><a href="/releases.json">.json</a> <a href="/releases.csv">.csv</a> · coverage <a href="/releases/calendar.csv">.csv</a></p>${releases.length > 0 ? list(releases) : ''}${indicators.length > 0 ? beside(indicators) : ''}`
}`,
  );
}

const months = Array.from({ length: 12 }, (_, i) =>
  new Date(Date.UTC(2000, i)).toLocaleString('en', { month: 'long', timeZone: 'UTC' }),
);

/** The signs of the calendar that it uses, with what they mean. */
const legend = (rows: readonly CalendarRow[]): Markup => {
  const used = new Set(rows.flatMap((r) => r.years.flatMap((y) => y.months)));
  return html`<ul class="aside signs">${(Object.keys(marks) as Mark[]).filter((m) => used.has(m)).map((m) => html`<li><span aria-hidden="true">${marks[m][0]}</span> <b>${m}</b>: ${marks[m][1]}</li>`)}</ul>`;
};

/** A year a line, under the name of the flow. */
const calendar = (rows: readonly CalendarRow[]): Markup =>
  html`<div class="wide-table" tabindex="0" role="region" aria-label="Coverage calendar"><table class="calendar"><thead><tr><th scope="col">year</th>${months.map((m) => html`<th scope="col" class="mark"><span aria-hidden="true">${m[0]}</span><span class="skip">${m}</span></th>`)}</tr></thead>${rows.map(
    (r) =>
      html`<tbody><tr><th scope="rowgroup" colspan="13">${areaName(r.reporter)} ${r.flow}s, ${r.partner
        .split('+')
        .map((p) => (p === 'all' ? 'all partners' : areaName(p)))
        .join(
          ', ',
        )}</th></tr>${r.years.map((y) => html`<tr><th scope="row">${y.year}</th>${y.months.map((m) => html`<td title="${m}" class="mark"><span aria-hidden="true">${marks[m][0]}</span><span class="skip">${m}</span></td>`)}</tr>`)}</tbody>`,
  )}</table></div>`;

const list = (releases: readonly Release[]): Markup =>
  html`<div class="wide-table" tabindex="0" role="region" aria-label="List of releases"><table><thead><tr><th scope="col">period</th><th scope="col">reporter</th><th scope="col">publisher</th><th scope="col">published</th><th scope="col" class="number">rows</th></tr></thead><tbody>${releases.toReversed().map((r) => html`<tr><th scope="row">${r.id ? html`<a href="/releases/${r.id}">${periodName(r.period)}</a>` : ''}</th><td>${areaName(r.reporter)}</td><td>${r.saidBy ? `as quoted by ${r.saidBy}` : r.publisher}</td><td>${r.published ?? 'not known'}</td><td class="number">${r.rows.toLocaleString('en')}</td></tr>`)}</tbody></table></div>`;

/** More areas of one file are told by their number. */
const FEW = 4;

/** Series beside trade: what they are of takes the place of the calendar. */
const beside = (indicators: readonly IndicatorRelease[]): Markup =>
  html`<h2>Series beside trade</h2><div class="wide-table" tabindex="0" role="region" aria-label="Releases of indicators"><table><thead><tr><th scope="col">time</th><th scope="col">area</th><th scope="col">what</th><th scope="col">publisher</th><th scope="col">published</th><th scope="col" class="number">rows</th></tr></thead><tbody>${editionsOf(
    indicators,
  )
    .toReversed()
    .map(
      (e) =>
        html`<tr><th scope="row">${e.releases.length <= FEW ? e.releases.map((r) => html`<a href="/releases/${r.id}">${periodName(r.period)}</a> `) : periodName(`${e.from}..${e.to}`)}</th><td>${e.areas.length <= FEW ? e.areas.map(areaName).join(', ') : `${e.areas.length} areas`}</td><td>${indicatorCoverage(e)}</td><td>${e.releases[0]!.publisher}</td><td>${e.releases[0]!.published ?? 'not known'}</td><td class="number">${e.rows.toLocaleString('en')}</td></tr>`,
    )}</tbody></table></div>`;

export function releasePage(r: AnyRelease): Markup {
  const fact = (name: string, value: string) => html`<dt>${name}</dt><dd>${value}</dd>`;
  return page(
    { title: `${areaName(r.reporter)}, ${periodName(r.period)}`, at: '/releases' },
    html`<h1>${areaName(r.reporter)}, ${periodName(r.period)}</h1><p class="lede">${r.saidBy ? `as quoted by ${r.saidBy}` : r.publisher}, published ${r.published ?? 'on a day not known'}</p>
<dl class="facts">${fact('Scope', scopeOf(r))}${fact('Why', r.scope.origin === 'stated' ? 'as stated' : (r.scope.note ?? 'from the rows'))}${fact('Rows', r.rows.toLocaleString('en'))}${fact('Stored', r.retrieved.slice(0, 16).replace('T', ' '))}${fact('File', r.originName)}${fact('SHA-256', r.originHash)}${fact('Id', r.id)}</dl><p class="aside"><a href="/releases/${r.id}.json">.json</a> · all rows <a href="/releases/${r.id}/rows.csv">.csv</a> <a href="/releases/${r.id}/rows.json">.json</a> <a href="/releases/${r.id}/rows.ndjson">.ndjson</a></p>
${
  isIndicators(r)
    ? ''
    : html`<h2>What is news in it</h2><ul>${monthsOf(r.period)
        .map((month) => ({ reporter: r.reporter, period: month }))
        .map(
          (month) =>
            html`<li><a href="${findingsPath(month)}">findings of ${periodName(month.period)}</a></li>`,
        )}</ul>`
}`,
  );
}

/** What it covers, in words. */
export const scopeOf = (r: AnyRelease): string =>
  isIndicators(r) ? `${indicatorCoverage(r.scope)}; ${r.scope.completeness}` : scopeText(r.scope);

/** What a file would add, before it is stored. */
export function previewPage(preview: Preview): Markup {
  const { upload, name, releases, events, warnings, fresh } = preview;
  const holds =
    events.length > 0
      ? `${events.length} ${events.length === 1 ? 'event' : 'events'}`
      : `${releases.length} ${releases.length === 1 ? 'release' : 'releases'}, ${releases.reduce((n, r) => n + r.rows, 0).toLocaleString('en')} rows`;
  return page(
    { title: `What ${name} covers`, at: '/releases' },
    html`<h1>What ${name} covers</h1><p class="lede">${holds}. ${fresh ? 'Nothing is stored yet.' : 'All of it is stored already.'}</p>
${warnings.map((w) => html`<p class="warning">${w}</p>`)}${events.length > 0 ? eventsTable(events.slice(0, SHOWN)) : html`<ul>${releases.slice(0, SHOWN).map((r) => html`<li><b>${areaName(r.reporter)}, ${periodName(r.period)}</b>: ${scopeOf(r)} <span class="aside">(${r.scope.origin === 'stated' ? 'as stated' : `inferred: ${r.scope.note ?? 'from the rows'}`})</span></li>`)}</ul>`}${more(Math.max(events.length, releases.length))}
<form method="post" action="/releases/store"><input type="hidden" name="upload" value="${upload}"><button>Store it</button> <a href="/releases">Leave it</a></form>`,
  );
}

/** Of a file of all countries not every one is shown. */
const SHOWN = 40;
const more = (n: number): Markup | string =>
  n > SHOWN ? html`<p class="aside">and ${n - SHOWN} more</p>` : '';
