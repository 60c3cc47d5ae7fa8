import { html } from 'hono/html';
import type { Brief, Section, Sentence } from '../brief/brief.ts';
import { notesOf } from '../brief/notes.ts';
import { NARROW, WIDE } from '../brief/pictures.ts';
import type { Chart } from '../charts/spec.ts';
import { chartSvg } from '../charts/svg.ts';
import { periodName } from '../records/period.ts';
import { briefPath, findingsPath } from './addresses.ts';
import { briefForm } from './findings-page.ts';
import { type Markup, page } from './page.ts';

/** The write-up of a month, to read, print and download; every sentence leads to its questions. */
export function briefPage(brief: Brief, query: string): Markup {
  const { notes, of } = notesOf(brief);
  const { reporter, partner, month } = brief.subject;
  const file = (ending: string) =>
    `${briefPath({ reporter, partner, month })}.${ending}${query === '' ? '' : `?${query}`}`;
  const told = (s: Sentence): Markup => {
    const note = of(s);
    return html`${s.text}${note ? html`<a class="ref" href="#note-${note.number}" aria-label="${note.number}, what this rests on"><sup>${note.number}</sup></a>` : ''}`;
  };
  const section = ({ heading, layout, sentences, charts }: Section): Markup =>
    html`<section><h2>${heading}</h2>${layout === 'list' ? html`<ul>${sentences.map((s) => html`<li>${told(s)}</li>`)}</ul>` : sentences.map((s) => html`<p>${told(s)}</p>`)}${charts.map(figure)}</section>`;
  return page(
    { title: brief.title.text, at: '/findings' },
    html`<article class="brief"><h1>${brief.title.text}</h1><p class="aside">Written ${periodName(brief.written)} · <a href="${findingsPath({ reporter, period: month })}">findings of the release</a></p>
<p class="tools">Download <a href="${file('html')}">to print (.html)</a> <a href="${file('pdf')}">.pdf</a> <a href="${file('md')}">.md</a> <a href="${file('json')}">.json</a></p>
${brief.sections.map(section)}
<h2>What each sentence rests on</h2><ol class="notes">${notes.map((n) => html`<li id="note-${n.number}">${n.questions.map((q) => html`<a href="/explore?${new URLSearchParams({ q })}"><code>${q}</code></a> `)}${n.asides.map((a) => html` ${a}`)}</li>`)}</ol></article>
<h2 class="skip-print">Another</h2>${briefForm({ reporter, partner: partner === 'WLD' ? '' : partner, month })}`,
  );
}

/** A picture that can do nothing else, at the width of the page. */
const figure = (chart: Chart): Markup =>
  html`<figure><picture><source media="(max-width: 40rem)" srcset="${address(chart, NARROW)}"><img class="chart" src="${address(chart, WIDE)}" alt="${chart.title}. ${chart.alt}"></picture></figure>`;

const address = (chart: Chart, width: number): string =>
  `data:image/svg+xml;base64,${Buffer.from(chartSvg(chart, width)).toString('base64')}`;
