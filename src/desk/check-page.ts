import { html } from 'hono/html';
import { countVerdicts, verdictWords } from '../report/checked.ts';
import { dateSentence } from '../report/date-words.ts';
import { sightingSentence } from '../report/sighting-words.ts';
import { againstWords, chainWords, sourcesOf } from '../report/sources.ts';
import { type Check, units } from './checking.ts';
import { type FigureWords, figuresOf, noteOf, signs } from './figure-words.ts';
import { type Markup, page } from './page.ts';

/** Checks made before that the first page shows. */
const SHOWN = 30;

/** The first page: what to give, and the checks made before. */
export function startPage(
  kept: readonly { id: string; title: string; made: string; runs: number }[],
  stored: number,
): Markup {
  return page(
    { title: 'Check an article', at: '/' },
    html`<h1>Check the figures of an article</h1>
<p class="lede">Every figure is held against the others and against ${stored > 0 ? `the ${stored} releases stored here` : html`releases, of which none is stored yet: <a href="/releases">store one</a>`}.</p>
<form class="give" method="post" action="/check" enctype="multipart/form-data" data-drop>
<label for="text">Paste the article</label>
<textarea id="text" name="text" rows="9" placeholder="North Korea bought no masks from China in May …"></textarea>
<div class="row"><label>or drop a file: text, Markdown, HTML, PDF <input type="file" name="file" accept=".txt,.md,.html,.htm,.pdf,text/*,application/pdf"></label>
<label>or give its address <input type="url" name="address" placeholder="https://"></label>
<label>appeared on <input type="date" name="date"></label></div>
<button>Check</button></form>
${kept.length > 0 ? html`<h2>Checked before</h2><p class="aside">${kept.length > SHOWN ? `The last ${SHOWN} of ${kept.length}; all of them: ` : ''}<a href="/checks.json">.json</a> <a href="/checks.csv">.csv</a></p><ul class="kept">${kept.slice(0, SHOWN).map((k) => html`<li><a href="/check/${k.id}">${k.title}</a> <span class="aside">${k.made.slice(0, 16).replace('T', ' ')}${k.runs > 1 ? `, ${k.runs} runs` : ''}</span></li>`)}</ul>` : ''}`,
  );
}

/** What a later run found otherwise. */
export interface Changed {
  quote: string;
  before: string;
  now: string;
}

export interface CheckView {
  id: string;
  made: string;
  releases: number;
  /** Releases stored after the last run. */
  newer: number;
  changed: Changed[];
}

/** The article with its figures marked, and a card for each beside it. */
export function checkPage(check: Check, view: CheckView): Markup {
  const { article } = check;
  const title = article.title ?? firstWords(article.text);
  return page(
    { title, at: '/' },
    html`<div class="check" data-check="${view.id}"><article aria-label="Article"><h1>${title}</h1>
<p class="aside">${article.date ?? 'no date given'} · checked ${view.made.slice(0, 16).replace('T', ' ')} UTC against ${view.releases} ${view.releases === 1 ? 'release' : 'releases'}</p>
${filters(check)}${rerun(view)}
<div class="text">${markedText(check, title)}</div></article>
<aside aria-label="Figures"><div class="tools"><button data-copy="editor">Copy editor’s note</button><button data-copy="markdown">Copy as Markdown</button><a href="/check/${view.id}.json">.json</a> <a href="/check/${view.id}.csv">.csv</a></div>
<textarea class="source" id="note-editor" readonly aria-label="Editor’s note" hidden>${noteOf(check, 'editor')}</textarea>
<textarea class="source" id="note-markdown" readonly aria-label="Markdown" hidden>${noteOf(check, 'markdown')}</textarea>
${inOrder(figuresOf(check)).map((f) => card(f, view.id))}${dates(check)}${sightings(check)}${sources(check)}
<p class="keys aside">Keys: <kbd>j</kbd> next, <kbd>k</kbd> previous, <kbd>e</kbd> correct the reading, <kbd>c</kbd> copy the sentence</p>
<form method="post" action="/check/${view.id}/delete"><button class="quiet">Delete this check</button></form></aside></div>`,
  );
}

/** Days held against the events stored. A check kept from before there were any has none. */
function dates({ dates = [] }: Partial<Check>): Markup | string {
  return dates.length === 0
    ? ''
    : html`<h2>Dates</h2><ul class="dates">${dates.map((d) => html`<li><span aria-hidden="true">${d.verdict === 'match' ? '✓' : '?'}</span> ${d.claim.text}: ${dateSentence(d)}</li>`)}</ul>`;
}

/** What pictures from above are said to show, held against the series of places stored. */
function sightings({ sightings = [] }: Partial<Check>): Markup | string {
  return sightings.length === 0
    ? ''
    : html`<h2>Seen from above</h2><ul class="dates">${sightings.map((s) => html`<li><span aria-hidden="true">${signs[s.verdict][0]}</span> “${s.claim.text}”, ${signs[s.verdict][1].toLowerCase()}: ${sightingSentence(s)}</li>`)}</ul>`;
}

/** Who is said to have said what. */
function sources({ verdicts }: Check): Markup | string {
  const told = sourcesOf(verdicts);
  return told.every((t) => t.chain.length === 0)
    ? ''
    : html`<h2>Sources</h2><div class="wide-table" tabindex="0" role="region" aria-label="Sources"><table><thead><tr><th scope="col">source</th><th scope="col" class="number">figures</th><th scope="col">verdicts</th><th scope="col">held against</th></tr></thead><tbody>${told.map((t) => html`<tr><td>${chainWords(t.chain)}</td><td class="number">${t.figures.length}</td><td>${verdictWords.filter((w) => t.verdicts[w]).map((w) => html`<span class="nobreak"><span aria-hidden="true">${signs[w][0]}</span> ${t.verdicts[w]} ${signs[w][1].toLowerCase()}</span> `)}</td><td>${againstWords(t.against)}</td></tr>`)}</tbody></table></div>`;
}

const firstWords = (text: string): string => `${text.trim().split(/\s+/).slice(0, 9).join(' ')} …`;

/** Wrong ones first, then odd ones, then as in the text. */
const inOrder = (figures: readonly FigureWords[]): FigureWords[] => {
  const rank = (f: FigureWords) => {
    if (f.dismissed !== null) return 3;
    if (f.verdict === 'contradicted' || f.verdict === 'inconsistent') return 0;
    return f.verdict === 'implausible' ? 1 : 2;
  };
  return figures.toSorted((a, b) => rank(a) - rank(b));
};

function filters(check: Check): Markup {
  const counts = countVerdicts(check.verdicts);
  return html`<div class="counts" role="group" aria-label="Show"><button data-filter="" aria-pressed="true"><b>${check.verdicts.length}</b> figures</button>${verdictWords
    .filter((w) => counts[w] > 0)
    .map(
      (w) =>
        html`<button data-filter="${w}" aria-pressed="false" class="${w}"><span aria-hidden="true">${signs[w][0]}</span> <b>${counts[w]}</b> ${signs[w][1].toLowerCase()}</button>`,
    )}</div>`;
}

function rerun({ id, newer, changed }: CheckView): Markup {
  return html`${changed.length > 0 ? html`<section class="changed" aria-label="Changed since the run before"><h2>Changed since the run before</h2><ul>${changed.map((c) => html`<li>“${c.quote}”: ${c.before} → ${c.now}</li>`)}</ul></section>` : ''}
<form method="post" action="/check/${id}/rerun" class="rerun"><button>Run again</button> <span class="aside">${newer > 0 ? `${newer} ${newer === 1 ? 'release was' : 'releases were'} stored since` : 'nothing was stored since'}</span></form>`;
}

function markedText({ article, verdicts, dismissed }: Check, title: string): Markup[] {
  const marks = verdicts
    .map(({ claim: { start, end }, verdict }, i) => ({ start, end, verdict, i }))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return article.blocks
    .filter((b) => !(b.kind === 'title' && article.text.slice(b.start, b.end).trim() === title.trim()))
    .map((block) => {
      while (next < marks.length && marks[next]!.start < block.start) next++;
      const first = next;
      while (next < marks.length && marks[next]!.start < block.end) next++;
      const inside = marks.slice(first, next).filter((c) => c.end <= block.end);
      const pieces: (string | Markup)[] = [];
      let at = block.start;
      for (const c of inside) {
        if (c.start < at) continue;
        pieces.push(article.text.slice(at, c.start));
        const word = dismissed[c.i] === undefined ? c.verdict : 'dismissed';
        pieces.push(
          html`<a class="figure ${word}" id="f${c.i}" href="#card${c.i}" data-figure="${c.i}" aria-label="${article.text.slice(c.start, c.end)}, ${word === 'dismissed' ? word : signs[c.verdict][1].toLowerCase()}">${article.text.slice(c.start, c.end)}</a>`,
        );
        at = c.end;
      }
      pieces.push(article.text.slice(at, block.end));
      return block.kind === 'heading' || block.kind === 'title'
        ? html`<h2>${pieces}</h2>`
        : block.kind === 'quote'
          ? html`<blockquote>${pieces}</blockquote>`
          : html`<p class="${block.kind}">${pieces}</p>`;
    });
}

/** Also sent alone, when a reading was corrected. */
export function card(f: FigureWords, id: string): Markup {
  const [sign, word] = signs[f.verdict];
  const at = `/check/${id}/figure/${f.index}`;
  return html`<section class="card ${f.verdict}${f.dismissed === null ? '' : ' dismissed'}" id="card${f.index}" data-card="${f.index}" data-verdict="${f.verdict}" tabindex="-1" aria-labelledby="h${f.index}">
<p class="word"><span aria-hidden="true">${sign}</span> ${word}${f.rule && f.verdict !== 'match' ? html` · ${f.rule.replaceAll('-', ' ')}` : ''}${f.corrected ? ' · reading set by hand' : ''}${f.dismissed === null ? '' : ` · dismissed: ${f.dismissed}`}</p>
<h3 id="h${f.index}"${f.sentence.startsWith(`"${f.quote}"`) ? html` class="skip"` : ''}><a href="#f${f.index}">“${f.quote}”</a></h3><p class="sentence">${f.sentence}</p>
${f.innocent.length > 0 ? html`<p class="aside">It may be right: ${f.innocent.join('; ')}.</p>` : ''}${f.offers.map((o, i) => html`<p class="offer">${i === 0 ? 'Did you mean: ' : ''}${o}</p>`)}${chart(f)}
<details${f.verdict === 'contradicted' || f.verdict === 'inconsistent' ? html` open` : ''}><summary>Reading and evidence</summary><dl><dt>Read as</dt><dd>${f.reading}</dd>${f.stated ? html`<dt>Stated</dt><dd>${f.stated}</dd>` : ''}${f.found ? html`<dt>Data</dt><dd>${f.found}</dd>` : ''}${f.assumptions.map((a) => html`<dt>Assumed</dt><dd>${a}</dd>`)}</dl>
${chips(f, at)}
<p class="aside">${f.releases.map((r) => html`<a href="/releases/${r.id}">${r.publisher}, ${r.published ?? 'day not known'}</a> `)}${f.question ? html`<a href="/explore?q=${encodeURIComponent(f.question)}">explore</a>` : ''}</p>
${f.sql ? html`<details><summary>SQL</summary><pre tabindex="0">${f.sql}</pre></details>` : ''}
<form method="post" action="${at}/dismiss" class="dismiss">${f.dismissed === null ? html`<label>Dismiss because <input name="reason" required maxlength="300"></label><button>Dismiss</button>` : html`<input type="hidden" name="reason" value=""><button>Take it up again</button>`}</form></details></section>`;
}

function chart(f: FigureWords): Markup | string {
  if (!f.chart) return '';
  const { q, marked } = f.chart;
  return html`<img class="chart" loading="lazy" width="360" height="220" alt="${f.reading}, with the time around it" src="/explore.svg?q=${encodeURIComponent(q)}&marked=${marked}&width=360">`;
}

function chips(f: FigureWords, at: string): Markup | string {
  const s = f.series ?? {
    reporter: '',
    partner: '',
    flow: 'export',
    goods: '',
    period: '',
    measure: 'value',
  };
  const select = (name: string, options: string[], now: string) =>
    html`<label>${name}<select name="${name}">${options.map((o) => html`<option${o === now ? html` selected` : ''}>${o}</option>`)}</select></label>`;
  const input = (name: string, now: string) =>
    html`<label>${name}<input name="${name}" value="${now}" size="${Math.max(6, Math.min(16, now.length))}" autocomplete="off"></label>`;
  return html`<form method="post" action="${at}/reading" class="chips" data-reading="${f.index}" aria-label="Correct the reading of ${f.quote}">
${input('period', s.period)}${input('reporter', s.reporter)}${select('flow', ['export', 'import', 'trade', 'balance'], s.flow)}${input('partner', s.partner)}${input('goods', s.goods)}<label>measure<select name="measure">${Object.entries(units).map(([unit, name]) => html`<option value="${unit}"${unit === s.measure ? html` selected` : ''}>${name}</option>`)}</select></label><button>Judge again</button></form>`;
}
