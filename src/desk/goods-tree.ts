import { html } from 'hono/html';
import { goodsNames } from '../news/goods-names.ts';
import { chapterName } from '../records/goods/chapters.ts';
import { formatCode } from '../records/goods-code.ts';
import type { Question } from '../series/question.ts';
import { questionText } from '../series/question-text.ts';
import type { ExploreQuery } from './answer-parts.ts';
import type { Offered } from './explore-page.ts';
import type { Markup } from './page.ts';

/** Digits of the beginnings that lead to a code. */
const STEPS = [2, 4, 6, 8];

/** The goods that the newest releases hold, level by level: a name opens what lies below it, a code asks for it. */
export function goodsTree(q: Question, { asKnown }: ExploreQuery, { under, goods }: Offered): Markup {
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
}</div>`;
}

/** Codes of one level that are shown. */
const MOST_GOODS = 200;
/** A name without the code behind it, which stands before it. */
const wordOf = (name: string): string => (/^HS /.test(name) ? '' : name.replace(/ \(HS [\d.]+\)$/, ''));
