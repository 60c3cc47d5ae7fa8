import { html } from 'hono/html';
import { goodsNames } from '../news/goods-names.ts';
import { chapterName } from '../records/goods/chapters.ts';
import { headingName } from '../records/goods/headings.ts';
import { allGoods, goodsCodes, hsCodes, type Where } from '../records/goods.ts';
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
  const inside = goodsInside({ reporter: q.reporter, period: q.to });
  const named = (code: string) =>
    (code.length === 2 ? chapterName(code) : null) ??
    (wordOf(name(code)) || headingName(code) || inside(code));
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

/** "with face masks": what is known to lie in a code that has no name of its own; nothing where nothing is. */
function goodsInside(where: Where): (code: string) => string {
  const known = allGoods()
    .filter((g) => g.edition === null)
    .flatMap((g) =>
      [goodsCodes(g, where), hsCodes(g, where)].map(({ codes, fit }) => ({ label: g.label, codes, fit })),
    )
    .filter(({ codes, fit }) => fit === 'exact' && codes.length > 0);
  return (code) => {
    // Several words may go by the same codes: one of them will do.
    const found = new Map<string, string>();
    for (const { label, codes } of known)
      if (codes.every((c) => c.startsWith(code)) && !found.has(codes.join())) found.set(codes.join(), label);
    const labels = [...new Set(found.values())].slice(0, MOST_INSIDE);
    return labels.length === 0 ? '' : `with ${labels.join(', ')}`;
  };
}

/** Goods told of one code. */
const MOST_INSIDE = 3;
/** Codes of one level that are shown. */
const MOST_GOODS = 200;
/** A name without the code behind it, which stands before it. */
const wordOf = (name: string): string => (/^HS /.test(name) ? '' : name.replace(/ \(HS [\d.]+\)$/, ''));
