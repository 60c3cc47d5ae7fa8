import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { openDeliveries } from '../lake/deliveries-store.ts';
import { openSubscribers, type Subscriber } from '../lake/subscribers-store.ts';
import { Refusal } from '../records/refusal.ts';
import { linksOf } from '../watch/links.ts';
import { rateLimit } from '../watch/rate-limit.ts';
import { signUp, topicsOf } from '../watch/sign-up.ts';
import { subscriberDocument } from '../watch/subscriber-document.ts';
import { type Grant, readToken, tokenKey } from '../watch/token.ts';
import { newSecret, webhookAddress } from '../watch/webhook.ts';
import { Denied } from './problem.ts';
import {
  askedPage,
  closedPage,
  confirmPage,
  leavePage,
  leftPage,
  subscribePage,
  subscriptionPage,
} from './subscribe-page.ts';
import { fieldsOf, fieldsSent, noTopics, type Sent, textOf, topicsSent } from './topic-fields.ts';

export interface LettersOptions {
  /** The desk's public address, without a slash at its end. */
  url: string;
  /** Webhooks on this machine and in private networks are posted to as well. */
  allowPrivate: boolean;
  /** Has sent what waits, without being waited for. */
  send(): void;
}

const HOUR = 3600 * 1000;
/** Sign-ups of one client in an hour. */
const SIGN_UPS = 10;

/** Signing up, confirming, changing and leaving. */
export function subscribeRoutes(
  home: string,
  { url, allowPrivate, send }: LettersOptions,
  now: () => Date,
): { routes: Hono; close(): void } {
  const [subscribers, deliveries] = [openSubscribers(home), openDeliveries(home, now())];
  const key = tokenKey(home);
  const links = linksOf(key, url);
  const limit = rateLimit({ most: SIGN_UPS, milliseconds: HOUR });
  const app = new Hono();

  // The routes of the whole desk are in one list: only ours are meant.
  for (const path of ['/subscribe/*', '/subscription', '/subscription.json', '/unsubscribe'])
    app.use(path, async (c, next) => {
      await next();
      c.header('cache-control', 'no-store');
      c.header('x-robots-tag', 'noindex');
    });
  /** What the token of the address is for. @throws Denied, in the same words whatever is wrong with it. */
  const granted = (c: Context, purpose: Grant['for']): { token: string; id: string } => {
    const token = (c.req.query('token') ?? '').slice(0, 200);
    const id = readToken(key, token, purpose, now());
    if (id === null) throw lapsed();
    return { token, id };
  };

  app.get('/subscribe', (c) => c.html(subscribePage({ address: '', fields: noTopics, wrong: null })));
  app.get('/subscribe/asked', (c) => c.html(askedPage()));
  app.post('/subscribe', async (c) => {
    if (!limit.may(clientOf(c), now().getTime()))
      throw new Denied(429, `more than ${SIGN_UPS} sign-ups came from here within an hour: try again later`);
    const sent: Sent = await c.req.parseBody({ all: true });
    const [address, fields] = [textOf(sent.address), fieldsSent(sent)];
    try {
      signUp(
        { subscribers, deliveries },
        { address, topics: topicsSent(fields), terms: textOf(sent.terms) },
        now(),
      );
    } catch (e) {
      if (!(e instanceof Refusal)) throw e;
      return c.html(subscribePage({ address, fields, wrong: e.message }), 422);
    }
    send();
    return c.redirect('/subscribe/asked', 303);
  });

  app.get('/subscribe/confirm', (c) => {
    const { token, id } = granted(c, 'confirm');
    const asked = subscribers.signUp(id);
    if (!asked) throw lapsed();
    return c.html(confirmPage(asked, token));
  });
  app.post('/subscribe/confirm', (c) => {
    const confirmed = subscribers.confirm(granted(c, 'confirm').id, now().toISOString());
    if (!confirmed) throw lapsed();
    return c.redirect(`${pathOf(links.manage(confirmed.id, now().toISOString()))}&new=1`, 303);
  });

  const subscriber = (id: string): Subscriber => {
    const found = subscribers.subscriber(id);
    if (!found) throw lapsed();
    return found;
  };
  const shown = (of: Subscriber, token: string, said: string | null) =>
    subscriptionPage(of, {
      token,
      said,
      fields: fieldsOf(of.topics),
      webhook: of.webhook ?? '',
      wrong: null,
    });
  app.get('/subscription', (c) => {
    const { token, id } = granted(c, 'manage');
    const said = c.req.query('new')
      ? 'Confirmed. The next release that tells of your topics is sent to you.'
      : null;
    return c.html(shown(subscriber(id), token, said));
  });
  app.get('/subscription.json', (c) =>
    c.json(subscriberDocument(subscriber(granted(c, 'manage').id), deliveries)),
  );
  app.post('/subscription', async (c) => {
    const { token, id } = granted(c, 'manage');
    const before = subscriber(id);
    const sent: Sent = await c.req.parseBody({ all: true });
    if (sent.leave) {
      subscribers.remove(id);
      return c.html(leftPage());
    }
    const [fields, webhook] = [fieldsSent(sent), textOf(sent.webhook).trim()];
    try {
      const address = webhook === '' ? null : webhookAddress(webhook, { allowPrivate });
      const secret = address === null ? null : address === before.webhook ? before.secret : newSecret();
      subscribers.change(id, { topics: topicsOf(topicsSent(fields)), webhook: address, secret });
    } catch (e) {
      if (!(e instanceof Refusal)) throw e;
      return c.html(subscriptionPage(before, { token, fields, webhook, said: null, wrong: e.message }), 422);
    }
    return c.html(shown(subscriber(id), token, 'Saved.'));
  });

  app.get('/unsubscribe', (c) => c.html(leavePage(granted(c, 'unsubscribe').token)));
  // A mail program posts here by itself (RFC 8058); who has left already has left.
  app.post('/unsubscribe', (c) => {
    subscribers.remove(granted(c, 'unsubscribe').id);
    return c.html(leftPage());
  });

  return {
    routes: app,
    close() {
      subscribers.close();
      deliveries.close();
    },
  };
}

/** When no mail server is named: what is missing. */
export function closedRoutes(): Hono {
  const app = new Hono();
  app.get('/subscribe', (c) => c.html(closedPage()));
  return app;
}

const lapsed = (): Denied =>
  new Denied(403, 'this link was used, has lapsed or is not whole: the newest letter has links that work');

const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};

const here = /^(?:::ffff:)?127\.|^::1$/;

/** Who asks: the one connected, or whom a proxy on this machine names last. */
function clientOf(c: Context): string {
  const connected = getConnInfo(c).remote.address ?? '';
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return here.test(connected) && forwarded ? forwarded.slice(0, 64) : connected;
}
