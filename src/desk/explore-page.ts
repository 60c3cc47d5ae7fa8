import { html } from 'hono/html';
import { party } from '../records/amount-words.ts';
import { areaName } from '../records/areas.ts';
import { allGoods } from '../records/goods.ts';
import { formatCode } from '../records/goods-code.ts';
import { periodName } from '../records/period.ts';
import { mirrorNote, questionName } from '../report/answer-words.ts';
import type { GoodsHeld } from '../series/goods-held.ts';
import { type AnyQuestion, isIndicatorQuestion } from '../series/indicator-question.ts';
import type { Answer } from '../series/question.ts';
import { questionText } from '../series/question-text.ts';
import { briefPath } from './addresses.ts';
import {
  assumed,
  cutNote,
  downloads,
  type ExploreQuery,
  partsLinks,
  picture,
  releaseLinks,
  sql,
} from './answer-parts.ts';
import { monthOfBrief } from './brief-offered.ts';
import { cellsTable } from './cells-table.ts';
import type { Explored } from './explore.ts';
import { goodsTree } from './goods-tree.ts';
import { indicatorBody } from './indicator-body.ts';
import { type Markup, page } from './page.ts';

/** What may be asked next. */
export interface Offered {
  /** The code whose parts `goods` are, empty for chapters; null where nobody asked to see goods. */
  under: string | null;
  goods: readonly GoodsHeld[];
  /** Days on which releases of the reporter came out, the newest first. */
  days: readonly string[];
  reporters: readonly string[];
}

/** A question that was refused: why, and the facets as they were set, where it came from them. */
export interface Refused {
  reason: string;
  facets: Facets | null;
}

/** What the facets are set to, as typed. */
export type Facets = Record<(typeof FACETS)[number], string>;
export const FACETS = ['reporter', 'flow', 'partner', 'goods', 'measure', 'from', 'to'] as const;

export function explorePage(
  query: ExploreQuery,
  found: Explored | null,
  offered: Offered | null,
  refused: Refused | null = null,
): Markup {
  const best = found?.answers[0];
  return page(
    {
      title: best ? questionName(best.question) : refused ? 'This is not answered' : 'Explore',
      at: '/explore',
    },
    html`<form class="ask" action="/explore" role="search"><label for="q">Ask for a trade flow, or for a series stored beside trade</label>
<div class="row"><input id="q" name="q" value="${query.q}" placeholder="China's exports of face masks to North Korea, January to September 2022" autocomplete="off"><button>Ask</button></div>
<div class="row"><label>as known on <input type="date" name="as-known" value="${query.asKnown}" list="days"></label>${slider(query, offered)}<label><input type="checkbox" name="mirror" value="1"${query.mirror ? html` checked` : ''}> the other side beside it</label></div></form>
${
  found
    ? isIndicatorQuestion(found.question)
      ? indicatorBody(query, found, found.question)
      : tradeBody(query, found, offered)
    : html`${refused?.facets ? facetsForm(refused.facets, query, null) : ''}${refused ? html`<h1>This is not answered</h1><p class="prose" role="alert">${refused.reason}.</p>` : html`<h1>Ask what was traded</h1>`}
<p class="lede">In words, as above, or in the grammar: <code>CHN export PRK HS:6307.90 quantity 2022-01..2022-05</code>. What is stored beside trade too: <code>new fever cases in North Korea, 13 to 20 May 2022</code>.</p>`
}`,
  );
}

/** The days on which releases came out, from the first to now; the script shows it. */
function slider({ asKnown }: ExploreQuery, offered: Offered | null): Markup | string {
  const days = (offered?.days ?? []).toReversed();
  if (days.length < 2) return '';
  const at = asKnown === '' ? days.length : days.filter((d) => d <= asKnown).length - 1;
  return html`<label class="slider" hidden>as known over time <input type="range" min="0" max="${days.length}" value="${Math.max(0, at)}" data-days="${days.join(' ')}"></label>`;
}

function tradeBody(query: ExploreQuery, found: Explored, offered: Offered | null): Markup | string {
  const [best, ...rest] = found.answers;
  if (!best || isIndicatorQuestion(best.question)) return '';
  const { question } = best;
  const { reporter, partner } = question;
  const month = monthOfBrief(question, best.cells);
  return html`${facetsForm({ ...question, goods: goodsText(question.codes) }, query, offered)}${offered ? goodsTree(question, query, offered) : ''}<h1>${questionName(question)}</h1>
${assumed(found)}${cutNote(found, query)}${note(found, best)}${picture(best, query, 0)}
<p class="aside">${downloads(query)} · <a href="/explore?q=${encodeURIComponent(questionText({ ...question, ...found.cut }))}">link to this question</a>${month ? html` · <a href="${briefPath({ reporter, partner, month })}">brief of ${periodName(month)}</a>` : ''}</p>
${partsLinks(question, query)}${cellsTable(best, found.mirror)}
<h2>Releases</h2>${releaseLinks([best, ...(found.mirror ? [found.mirror] : [])])}
${rest.length > 0 ? html`<h2>Also known</h2><ul>${rest.map((a) => html`<li><a href="/explore?q=${encodeURIComponent(a.text)}">${questionName(a.question)}</a></li>`)}</ul>` : ''}
${sql(best)}`;
}

function note({ question }: Explored, best: Answer<AnyQuestion>): Markup | string {
  const words = mirrorNote(question, best);
  return words ? html`<p class="aside">${words}</p>` : '';
}

/** Each part of the question, to be set anew. */
function facetsForm(q: Facets, { asKnown }: ExploreQuery, offered: Offered | null): Markup {
  const flows = ['export', 'import', 're-export', 're-import', 'trade', 'balance'];
  const option = (o: string, now: string) => html`<option${o === now ? html` selected` : ''}>${o}</option>`;
  return html`<form class="chips" action="/explore" aria-label="Facets"><label>reporter<input name="reporter" value="${q.reporter}" list="reporters" size="4" title="${party(q.reporter)}"></label>
<label>flow<select name="flow">${flows.map((f) => option(f, q.flow))}</select></label>
<label>partner<input name="partner" value="${q.partner}" size="4" title="${party(q.partner)}"></label>
<label>goods, by words or code<input name="goods" value="${q.goods}" size="18" list="goods"></label>
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

const goodsText = (codes: readonly string[]): string =>
  codes
    .map(formatCode)
    .join(codes.some((c) => c.includes('+')) ? ',' : '+')
    .replaceAll('+HS:', '+');
