import fs from 'node:fs';
import { type Context, Hono } from 'hono';
import { html, raw } from 'hono/html';
import { deliveriesFile, type Letter, openDeliveries } from '../lake/deliveries-store.ts';
import { FEED_LETTERS, feedOf } from '../watch/feeds.ts';
import { topicOf, topicText } from '../watch/topic.ts';
import { type Markup, page } from './page.ts';
import { Denied } from './problem.ts';

/**
 * Letters that were written, and their feeds.
 *
 * @param url the desk's public address; null when it has none, so that feeds lead where they were asked for
 */
export function letterRoutes(home: string, url: string | null, now: () => Date): Hono {
  const app = new Hono();
  const read = <T>(none: T, what: (store: ReturnType<typeof openDeliveries>) => T): T => {
    // Watching may begin while the desk is open.
    if (!fs.existsSync(deliveriesFile(home))) return none;
    const store = openDeliveries(home, now());
    try {
      return what(store);
    } finally {
      store.close();
    }
  };
  const feed = (c: Context) => {
    const asked = c.req.query('topic');
    const topic = asked === undefined ? null : topicText(topicOf(asked));
    const letters = read<Letter[]>([], (store) => store.letters({ topic, most: FEED_LETTERS }));
    c.header('cache-control', 'max-age=300');
    return feedOf(letters, { url: url ?? new URL(c.req.url).origin, topic });
  };
  app.get('/feed.atom', (c) =>
    c.body(feed(c).atom, 200, { 'content-type': 'application/atom+xml; charset=utf-8' }),
  );
  app.get('/feed.json', (c) =>
    c.body(feed(c).json, 200, { 'content-type': 'application/feed+json; charset=utf-8' }),
  );
  app.get('/letters/:id', (c) => {
    const letter = read(null, (store) => store.letter(c.req.param('id')));
    if (!letter) throw new Denied(404, 'there is no such letter');
    // Its styles stand in its elements, as mail programs want them.
    c.header(
      'content-security-policy',
      "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:",
    );
    return c.html(letterPage(letter));
  });
  return app;
}

function letterPage(letter: Letter): Markup {
  const pictures = new Map(letter.pictures.map((p) => [p.name, p.png]));
  const inside = letter.html.replace(
    /src="cid:([\w-]+)"/g,
    (_, name: string) => `src="data:image/png;base64,${pictures.get(name) ?? ''}"`,
  );
  return page(
    { title: letter.title, at: null },
    html`<article class="letter">${raw(inside)}</article><p class="aside">Written ${letter.made.slice(0, 10)} · <a href="/subscribe">Get letters</a> · <a href="/feed.atom?${new URLSearchParams({ topic: letter.topic })}">feed of this topic</a></p>`,
  );
}
