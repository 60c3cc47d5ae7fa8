import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isOpen } from './open-paths.ts';
import { Denied } from './problem.ts';

export interface GuardOptions {
  /** Null: bound to this machine only, and names of this machine are the only hosts answered. */
  token: string | null;
  /** The public name under which pages for readers of letters are answered; null when there are none. */
  openHost: string | null;
}

const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/** Nothing is loaded from elsewhere, nothing inline runs; charts are pictures of their own. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Before every route: who may ask at all. A page elsewhere whose name was rebound to this machine is told by its
 * Host, a form elsewhere by its Origin.
 */
export function guard({ token, openHost }: GuardOptions): MiddlewareHandler {
  return async (c, next) => {
    c.header('content-security-policy', POLICY);
    c.header('x-content-type-options', 'nosniff');
    // Not no-referrer: under it browsers send our own forms with an Origin of null.
    c.header('referrer-policy', 'same-origin');
    c.header('cross-origin-resource-policy', 'same-origin');
    c.header('cross-origin-opener-policy', 'same-origin');
    const host = c.req.header('host') ?? '';
    const open = openHost !== null && isOpen(c.req.path);
    if (token === null && !local.test(host) && !(open && host === openHost))
      throw new Denied(403, `"${host}" is not this machine: open the desk as localhost`);
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') sameOrigin(host, c.req.header());
    if (token !== null && !open) {
      const asked = c.req.query('token');
      const bearer = c.req.header('authorization')?.replace(/^Bearer /i, '');
      if (!same(asked ?? bearer ?? getCookie(c, 'tallyman') ?? '', token))
        throw new Denied(401, 'open the address that tallyman serve printed, with its token');
      // The token leaves the address bar, so that a link sent on does not carry it.
      if (asked !== undefined) {
        setCookie(c, 'tallyman', token, { httpOnly: true, sameSite: 'Strict', path: '/' });
        if (c.req.method === 'GET') {
          const url = new URL(c.req.url);
          url.searchParams.delete('token');
          return c.redirect(url.pathname + url.search);
        }
      }
    }
    await next();
  };
}

function sameOrigin(host: string, headers: Record<string, string>): void {
  const { origin } = headers;
  const site = headers['sec-fetch-site'];
  const foreign =
    (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (foreign) throw new Denied(403, `a page of ${origin ?? 'another site'} may not change anything here`);
}

function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
