import { html } from 'hono/html';

export type Markup = ReturnType<typeof html>;

const parts = [
  ['/', 'Check'],
  ['/explore', 'Explore'],
  ['/findings', 'Findings'],
  ['/releases', 'Releases'],
  ['/events', 'Events'],
] as const;

/** The frame around every page. `at`: the part of the desk that is open; null for pages of readers who are not at it. */
export function page({ title, at }: { title: string; at: string | null }, main: Markup): Markup {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${title} · Tallyman</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css">${at === null ? '' : html`<script type="module" src="/desk.js"></script>`}</head>
<body><a class="skip" href="#main">To the content</a>
<header>${
    at === null
      ? html`<a class="name" href="/subscribe">Tallyman</a>`
      : html`<a class="name" href="/">Tallyman</a>
<nav aria-label="Desk">${parts.map(([href, word]) => html`<a href="${href}"${href === at ? html` aria-current="page"` : ''}>${word}</a>`)}</nav>`
  }</header>
<main id="main" tabindex="-1">${main}</main><p id="said" role="status" aria-live="polite"></p></body></html>`;
}
