import { html } from 'hono/html';
import type { Finding } from '../findings/finding.ts';
import type { Scan } from '../findings/scan.ts';
import { areaName } from '../records/areas.ts';
import { periodName } from '../records/period.ts';
import { watchedLine } from '../report/findings-text.ts';
import { axesWords, codesWords, findingSentence, kindWords } from '../report/findings-words.ts';
import { briefPath, findingPath, findingsPath } from './addresses.ts';
import { chartPicture } from './answer-parts.ts';
import type { Facet, Wanted } from './news-query.ts';
import { type Markup, page } from './page.ts';

/** A month of a reporter that releases are stored for; `scanned` is when it was last looked through. */
export interface Month {
  reporter: string;
  period: string;
  scanned: string | null;
}

/** Months that can be looked through, the newest first, and where to write a brief. */
export function monthsPage(months: readonly Month[]): Markup {
  return page(
    { title: 'Findings', at: '/findings' },
    html`<h1>What is news</h1><p class="lede">A month’s releases are looked through for what stopped, came back, appeared, broke, was revised or does not fit the other side.</p>
${
  months.length === 0
    ? html`<p class="lede">Nothing is stored yet: <a href="/releases">drop a release</a> first.</p>`
    : html`<p class="aside"><a href="/findings.json">.json</a> <a href="/findings.csv">.csv</a></p><div class="wide-table" tabindex="0" role="region" aria-label="Months"><table><thead><tr><th scope="col">month</th><th scope="col">reporter</th><th scope="col">looked through</th></tr></thead><tbody>${months.map(
        (m) =>
          html`<tr><th scope="row"><a href="${findingsPath(m)}">${periodName(m.period)}</a></th><td>${areaName(m.reporter)}</td><td>${m.scanned ? instant(m.scanned) : 'not yet'}</td></tr>`,
      )}</tbody></table></div>`
}
<h2>Write a brief</h2>${briefForm({ reporter: '', partner: '', month: '' })}
<p><a href="/subscribe">Get letters on what is new</a>, by mail, feed or webhook.</p>`,
  );
}

/** Where a pair and a month are chosen. */
export const briefForm = (at: { reporter: string; partner: string; month: string }): Markup =>
  html`<form class="row" action="/brief"><label>reporter <input name="reporter" value="${at.reporter}" required maxlength="60" placeholder="CHN or China"></label><label>partner, or none for all <input name="partner" value="${at.partner}" maxlength="60" placeholder="PRK"></label><label>month <input name="month" value="${at.month}" required pattern="[0-9]{4}-[0-9]{2}" placeholder="2022-05"></label><label>goods to tell about in any case <input name="goods" maxlength="200" placeholder="COVID-19 supplies"></label><button>Write it</button></form>`;

/** A scan as the page shows it. */
export interface Shown {
  scan: Scan;
  scanned: string;
  /** Releases were stored since. */
  stale: boolean;
  wanted: Wanted;
  /** What the filters leave, in order; one page of it. */
  left: readonly Finding[];
  total: number;
  withdrawn: readonly Finding[];
  facets: readonly Facet[];
}

export function notScannedPage(month: Month): Markup {
  const name = `${areaName(month.reporter)}, ${periodName(month.period)}`;
  return page(
    { title: `What is news: ${name}`, at: '/findings' },
    html`<h1>${name}</h1><p class="lede">These releases have not been looked through yet. A small store takes a second, a large one up to a minute.</p>${scanForm(month, 'Look through them')}`,
  );
}

const scanForm = (month: Month, word: string): Markup =>
  html`<form class="row" method="post" action="${findingsPath(month)}/scan"><label>answer in any case for (partners, goods, baskets; parted by semicolons) <input name="watch" maxlength="400" placeholder="PRK; COVID-19 supplies"></label><button>${word}</button></form>`;

export function findingsPage(shown: Shown): Markup {
  const { scan, scanned, stale, wanted, left, total, withdrawn, facets } = shown;
  const name = `${areaName(scan.reporter)}, ${periodName(scan.period)}`;
  const { watched } = scan;
  const filters = wanted.query({});
  const file = (ending: string) => `${findingsPath(scan)}${ending}${filters === '' ? '' : `?${filters}`}`;
  return page(
    { title: `What is news: ${name}`, at: '/findings' },
    html`<h1>${name}: what is news</h1><p class="aside">Looked through ${instant(scanned)}. <a href="${file('.json')}">.json</a> <a href="${file('.csv')}">.csv</a> · <a href="${briefPath({ reporter: scan.reporter, partner: 'WLD', month: scan.period })}">brief of the whole release</a></p>
${stale ? html`<p class="warning">Releases were stored since: look through them again.</p>` : ''}
${facets.map((f) => facet(f))}${scan.findings.length > 1 ? narrow(wanted) : ''}
${left.length === 0 ? html`<p class="lede">${scan.findings.length === 0 ? 'Nothing that was not to be expected.' : 'No finding is left by these filters.'}</p>` : ''}
<ol class="findings" start="${wanted.from + 1}">${left.map((f) => html`<li>${story(f)}</li>`)}</ol>
${pager(shown, total)}
${watched.length > 0 ? html`<h2>Watched</h2><ul>${watched.map((w) => html`<li>${w.list}: ${watchedLine(w)}</li>`)}</ul>` : ''}
${withdrawn.length > 0 ? html`<h2>Withdrawn since the scan before</h2><ul>${withdrawn.map((f) => html`<li>${findingSentence(f)}</li>`)}</ul>` : ''}
${scan.notes.length > 0 ? html`<h2>How far this goes</h2><ul class="aside">${scan.notes.map((n) => html`<li>${n}</li>`)}</ul>` : ''}
<h2>Look again</h2>${scanForm({ ...scan, scanned }, 'Look through them again')}`,
  );
}

function story(f: Finding): Markup {
  return html`<p class="word">${kindWords(f.kind)}${f.status === 'new' ? '' : html` <span class="aside">(${f.status})</span>`}</p><p class="sentence"><a href="${findingPath(f)}">${findingSentence(f)}</a></p><p class="aside">${axesWords(f).join('; ')}</p>${
    f.children.length > 0
      ? html`<details><summary>${f.children.length} inside it</summary><ul>${f.children.map((c) => html`<li>${findingSentence(c)}</li>`)}</ul></details>`
      : ''
  }`;
}

const facet = ({ name, choices }: Facet): Markup | string =>
  choices.length < 2
    ? ''
    : html`<p class="facet"><span class="aside">${name}</span> ${choices.map((c) => html`<a href="${c.href}"${c.on ? html` aria-current="true"` : ''}>${c.word} <span class="aside">${c.count}</span></a> `)}</p>`;

/** Filters that are typed; those that were chosen stay. */
const narrow = (wanted: Wanted): Markup =>
  html`<form class="row narrow">${(['kind', 'partner', 'flow', 'watched'] as const).map((name) => (wanted[name] === '' ? '' : html`<input type="hidden" name="${name}" value="${wanted[name]}">`))}<label>goods <input name="goods" value="${wanted.goods}" maxlength="200" placeholder="masks"></label><label>at stake a month, at least <input name="least" value="${wanted.least || ''}" inputmode="numeric" pattern="[0-9]*" placeholder="1000000"></label><button>Filter</button></form>`;

function pager({ wanted, left, scan }: Shown, total: number): Markup | string {
  const href = (from: number) => `${findingsPath(scan)}?${wanted.query({ from: String(from) })}`;
  const before =
    wanted.from > 0 ? html`<a href="${href(Math.max(0, wanted.from - wanted.size))}">before</a>` : '';
  const after =
    wanted.from + left.length < total ? html`<a href="${href(wanted.from + wanted.size)}">after</a>` : '';
  return total > left.length
    ? html`<p class="aside">${wanted.from + 1} to ${wanted.from + left.length} of ${total} ${before} ${after}</p>`
    : '';
}

export const instant = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`;

/**
 * One finding: what, how sure, what is at stake, what stands around it, and what it rests on.
 *
 * @param shown the question whose months are drawn, null where none has two
 */
export function findingPage(f: Finding, scanned: string, shown: string | null): Markup {
  const chart = shown ? `/explore.svg?${new URLSearchParams({ q: shown, marked: f.period })}` : null;
  const [surprise, ...others] = axesWords(f);
  const fact = (word: string, value: Markup | string) => html`<dt>${word}</dt><dd>${value}</dd>`;
  return page(
    { title: findingSentence(f), at: '/findings' },
    html`<p class="aside"><a href="${findingsPath(f)}">${areaName(f.reporter)}, ${periodName(f.period)}</a> · ${kindWords(f.kind)}</p><h1>${findingSentence(f)}</h1>
<p class="aside">Looked through ${instant(scanned)}${f.status === 'new' ? '' : `; ${f.status} by this scan`}. <a href="${findingPath(f)}.json">.json</a> · <a href="${briefPath({ reporter: f.reporter, partner: f.partner, month: f.period })}">brief of the pair</a></p>
${chart ? chartPicture(chart, `${shown}; the question below has every figure.`) : ''}
<dl class="facts">${fact('Surprise', surprise ?? '')}${others.map((o) => fact(o.startsWith('at stake') ? 'At stake' : 'Context', o))}${fact('Codes', codesWords(f))}${fact('Releases', html`${f.evidence.releases.map((r) => html`<a href="/releases/${r}">${r}</a> `)}`)}</dl>
${f.children.length > 0 ? html`<h2>Inside it</h2><ul>${f.children.map((c) => html`<li>${findingSentence(c)} <span class="aside">${codesWords(c)}</span></li>`)}</ul>` : ''}
<h2>Ask for it</h2><ul>${f.evidence.questions.map((q) => html`<li><a href="/explore?${new URLSearchParams({ q })}"><code>${q}</code></a></li>`)}</ul>`,
  );
}
