import { html } from 'hono/html';
import { goodsNames } from '../news/goods-names.ts';
import { amount, party } from '../records/amount-words.ts';
import { areaName } from '../records/areas.ts';
import { chapterName } from '../records/goods/chapters.ts';
import { allGoods } from '../records/goods.ts';
import { formatCode } from '../records/goods-code.ts';
import { isMonth, periodName } from '../records/period.ts';
import { mirrorNote, questionName, releaseName, stateWords } from '../report/answer-words.ts';
import type { GoodsHeld } from '../series/goods-held.ts';
import type { Answer, Cell } from '../series/question.ts';
import { questionText } from '../series/question-text.ts';
import { briefPath } from './addresses.ts';
import { type Explored, headline } from './explore.ts';
import { type Markup, page } from './page.ts';

const states: Record<Cell['state'], [sign: string, word: string]> = {
  value: ['●', 'published'],
  'published-zero': ['0', 'zero, as published'],
  'proven-zero': ['◯', 'proven zero'],
  nil: ['–', 'dash printed'],
  suppressed: ['▨', 'withheld'],
  'not-covered': ['·', 'not covered'],
};

/** What the page was asked with besides the question. */
export interface ExploreQuery {
  q: string;
  asKnown: string;
  mirror: boolean;
}

/** What may be asked next. */
export interface Offered {
  /** The code whose parts `goods` are, empty for chapters; null where nobody asked to see goods. */
  under: string | null;
  goods: readonly GoodsHeld[];
  /** Days on which releases of the reporter came out, the newest first. */
  days: readonly string[];
  reporters: readonly string[];
}

export function explorePage(query: ExploreQuery, found: Explored | null, offered: Offered | null): Markup {
  const link = (ending: string) =>
    `/explore${ending}?${new URLSearchParams({ q: query.q, ...(query.asKnown && { 'as-known': query.asKnown }), ...(query.mirror && { mirror: '1' }) })}`;
  const [best, ...rest] = found?.answers ?? [];
  return page(
    { title: best ? questionName(best.question) : 'Explore', at: '/explore' },
    html`<form class="ask" action="/explore" role="search"><label for="q">Ask for a trade flow</label>
<div class="row"><input id="q" name="q" value="${query.q}" placeholder="China's exports of face masks to North Korea, January to September 2022" autocomplete="off"><button>Ask</button></div>
<div class="row"><label>as known on <input type="date" name="as-known" value="${query.asKnown}" list="days"></label><label><input type="checkbox" name="mirror" value="1"${query.mirror ? html` checked` : ''}> the other side beside it</label></div></form>
${
  best && found
    ? html`${facets(best, query, offered)}${offered ? tree(best, query, offered) : ''}<h1>${questionName(best.question)}</h1>
${found.assumptions.map((a) => html`<p class="aside">Assumed: ${a}</p>`)}${note(found, best)}
${best.cells.length > 1 && best.cells.some((c) => c.value !== null) ? html`<picture><source media="(max-width: 40rem)" srcset="${link('.svg')}&width=380"><img class="chart wide" src="${link('.svg')}&width=900" alt="${headline(best)}. The table below has every month."></picture>` : ''}
<p class="aside legend">${Object.values(states).map(([s, w]) => html`<span><span aria-hidden="true">${s}</span> ${w}</span> `)}</p>
<p class="aside">Download <a href="${link('.csv')}">.csv</a> <a href="${link('.json')}">.json</a> <a href="${link('.svg')}&width=900">.svg</a> · <a href="/explore?q=${encodeURIComponent(best.text)}">link to this question</a>${isMonth(best.question.to) ? html` · <a href="${briefPath({ reporter: best.question.reporter, partner: best.question.partner, month: best.question.to })}">brief of ${periodName(best.question.to)}</a>` : ''}</p>
${table(best, found.mirror)}
<h2>Releases</h2><ul>${[...best.releases, ...(found.mirror?.releases ?? [])].map((r) => html`<li><a href="/releases/${r.id}">${releaseName(r)}</a></li>`)}</ul>
${rest.length > 0 ? html`<h2>Also known</h2><ul>${rest.map((a) => html`<li><a href="/explore?q=${encodeURIComponent(a.text)}">${questionName(a.question)}</a></li>`)}</ul>` : ''}
<details><summary>SQL</summary><pre tabindex="0">${best.sql}</pre></details>`
    : html`<h1>Ask what was traded</h1><p class="lede">In words, as above, or in the grammar: <code>CHN export PRK HS:6307.90 quantity 2022-01..2022-05</code>.</p>`
}`,
  );
}

function note({ question }: Explored, best: Answer): Markup | string {
  const words = mirrorNote(question, best);
  return words ? html`<p class="aside">${words}</p>` : '';
}

/** Each part of the question, to be set anew. */
function facets({ question: q }: Answer, { asKnown }: ExploreQuery, offered: Offered | null): Markup {
  const flows = ['export', 'import', 're-export', 're-import', 'trade', 'balance'];
  const option = (o: string, now: string) => html`<option${o === now ? html` selected` : ''}>${o}</option>`;
  return html`<form class="chips" action="/explore" aria-label="Facets"><label>reporter<input name="reporter" value="${q.reporter}" list="reporters" size="4" title="${party(q.reporter)}"></label>
<label>flow<select name="flow">${flows.map((f) => option(f, q.flow))}</select></label>
<label>partner<input name="partner" value="${q.partner}" size="4" title="${party(q.partner)}"></label>
<label>goods, by words or code<input name="goods" value="${goodsText(q.codes)}" size="18" list="goods"></label>
<label>measure<select name="measure">${['value', 'quantity', 'weight'].map((m) => option(m, q.measure))}</select></label>
<label>from<input type="month" name="from" value="${q.from}"></label><label>to<input type="month" name="to" value="${q.to}"></label>
<input type="hidden" name="as-known" value="${asKnown}"><button>Show</button>
<datalist id="goods">${labels().map((l) => html`<option value="${l}">`)}</datalist>${offered ? html`<datalist id="days">${offered.days.map((d) => html`<option value="${d}">`)}</datalist><datalist id="reporters">${offered.reporters.map((r) => html`<option value="${r}">${areaName(r)}</option>`)}</datalist>` : ''}</form>`;
}

let known: string[] | null = null;
/** Goods that may be asked for by their word. */
const labels = (): string[] => {
  known ??= allGoods()
    .filter((g) => g.edition === null)
    .map((g) => g.label);
  return known;
};

/** Digits of the beginnings that lead to a code. */
const STEPS = [2, 4, 6, 8];

/** The goods that the newest releases hold, level by level: a name opens what lies below it, a code asks for it. */
function tree({ question: q }: Answer, { asKnown }: ExploreQuery, { under, goods }: Offered): Markup {
  const name = goodsNames({ reporter: q.reporter, period: q.to });
  const named = (code: string) => (code.length === 2 ? chapterName(code) : null) ?? wordOf(name(code));
  const at = (codes: readonly string[], below: string): string =>
    `/explore?${new URLSearchParams({ q: questionText({ ...q, codes: [...codes] }), under: below, ...(asKnown && { 'as-known': asKnown }) })}`;
  if (under === null)
    return html`<p class="tree aside"><a href="${at(q.codes, q.codes.length === 1 && /^\d+$/.test(q.codes[0]!) ? q.codes[0]! : '')}">Choose goods by code</a></p>`;
  const path = STEPS.filter((n) => n <= under.length).map((n) => under.slice(0, n));
  return html`<div class="tree"><p class="aside">Goods in the newest releases</p>
<p class="aside"><a href="${at(['TOTAL'], '')}">all goods</a>${path.map((code) => html` › <a href="${at([code], code)}">${formatCode(code).slice(3)} ${named(code)}</a>`)}</p>
${
  goods.length === 0
    ? html`<p class="aside">Nothing lies below it in them.</p>`
    : html`<ul>${goods.slice(0, MOST_GOODS).map((g) => html`<li><a href="${at([g.code], g.code)}"><code>${formatCode(g.code).slice(3)}</code>${named(g.code) ? ` ${named(g.code)}` : ''}</a>${g.last ? '' : html` <span class="aside">${g.lines} ${g.lines === 1 ? 'line' : 'lines'}</span>`}</li>`)}</ul>${goods.length > MOST_GOODS ? html`<p class="aside">and ${goods.length - MOST_GOODS} more</p>` : ''}`
}</details>`;
}

/** Codes of one level that are shown. */
const MOST_GOODS = 200;
/** A name without the code behind it, which stands before it. */
const wordOf = (name: string): string => (/^HS /.test(name) ? '' : name.replace(/ \(HS [\d.]+\)$/, ''));

const goodsText = (codes: readonly string[]): string =>
  codes
    .map(formatCode)
    .join(codes.some((c) => c.includes('+')) ? ',' : '+')
    .replaceAll('+HS:', '+');

function table(answer: Answer, mirror: Answer | null): Markup {
  const at = (period: string) => mirror?.cells.find((c) => c.period === period);
  const unit = answer.cells.find((c) => c.unit)?.unit ?? '';
  return html`<div class="wide-table" tabindex="0" role="region" aria-label="Months"><table><caption class="skip">${questionText(answer.question)}</caption><thead><tr><th scope="col">month</th><th scope="col" class="number">${answer.question.measure}${unit ? `, ${unit}` : ''}</th>${mirror ? html`<th scope="col" class="number">as ${party(mirror.question.reporter)} has it</th>` : ''}<th scope="col">state</th><th scope="col">notes</th></tr></thead>
<tbody>${answer.cells.map((c) => html`<tr class="${c.state}"><th scope="row">${c.period}</th><td class="number">${shown(c)}</td>${mirror ? html`<td class="number">${at(c.period) ? shown(at(c.period)!) || states[at(c.period)!.state][1] : ''}</td>` : ''}<td><span aria-hidden="true">${states[c.state][0]}</span> ${states[c.state][1]}</td><td>${[stateNote(c, answer), c.note].filter(Boolean).join('. ')}</td></tr>`)}</tbody>
${answer.total && answer.cells.length > 1 ? html`<tfoot><tr><th scope="row">together</th><td class="number">${shown(answer.total)}</td>${mirror ? html`<td class="number">${mirror.total ? shown(mirror.total) : ''}</td>` : ''}<td></td><td></td></tr></tfoot>` : ''}</table></div>`;
}

/** The state has a column of its own. */
const stateNote = (c: Cell, a: Answer): string => (c.state === 'value' ? stateWords(c, a.releases) : '');

const shown = (c: Cell): string => (c.value === null ? '' : amount(c.value, c.unit));
