import type { Context } from 'hono';
import { html } from 'hono/html';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Refusal } from '../records/refusal.ts';
import { isOpen } from './open-paths.ts';
import { page } from './page.ts';

/** A refusal that has a status of its own; others are 422. */
export class Denied extends Refusal {
  readonly status: ContentfulStatusCode;
  constructor(status: ContentfulStatusCode, message: string) {
    super(message);
    this.status = status;
  }
}

/** What went wrong, as problem+json (RFC 9457) for programs and as a page for people. */
export function problem(c: Context, error: Error): Response | Promise<Response> {
  const [status, detail] = told(error);
  if (status === 500) console.error(error);
  if (c.req.path.startsWith('/api/') || /\.(json|ndjson|csv|svg)$/.test(c.req.path)) {
    const body = JSON.stringify({ type: 'about:blank', title: titles[status] ?? 'Refused', status, detail });
    return c.body(body, status, { 'content-type': 'application/problem+json' });
  }
  const open = isOpen(c.req.path);
  const back = open
    ? html`<a href="/subscribe">Back to signing up</a>`
    : html`<a href="/">Back to the desk</a>`;
  const main = html`<h1>${titles[status] ?? 'Refused'}</h1><p class="prose">${detail}.</p><p>${back}</p>`;
  return c.html(page({ title: titles[status] ?? 'Refused', at: open ? null : '' }, main), status);
}

function told(error: Error): [ContentfulStatusCode, string] {
  if (error instanceof Denied) return [error.status, error.message];
  if (error instanceof Refusal) return [422, error.message];
  if (error instanceof HTTPException)
    return [error.status as ContentfulStatusCode, error.message || 'refused'];
  return [500, 'this is a bug of Tallyman, not your input: the terminal it runs in shows where'];
}

const titles: Record<number, string> = {
  400: 'Not understood',
  401: 'A token is needed',
  403: 'Not from here',
  404: 'There is no such page',
  405: 'Not in this way',
  413: 'Too large',
  415: 'Of another kind',
  422: 'This cannot be done',
  429: 'Too often',
  500: 'Something broke',
  503: 'Took too long',
};
