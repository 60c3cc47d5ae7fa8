import fs from 'node:fs';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { openChecks } from '../lake/checks-store.ts';
import { checkRoutes } from './check-routes.ts';
import { checkThread } from './check-thread.ts';
import { currentLake } from './current-lake.ts';
import { eventsRoutes } from './events-routes.ts';
import { exploreRoutes } from './explore-routes.ts';
import { guard } from './guard.ts';
import { keptChecks } from './kept-checks.ts';
import { letterRoutes } from './letter-routes.ts';
import { newsRoutes } from './news-routes.ts';
import { openapi } from './openapi.ts';
import { Denied, problem } from './problem.ts';
import { releaseRoutes } from './release-routes.ts';
import { style } from './style.ts';
import { closedRoutes, type LettersOptions, subscribeRoutes } from './subscribe-routes.ts';
import { tables } from './table.ts';
import { openUploads } from './uploads.ts';

export interface DeskOptions {
  home: string;
  now: () => Date;
  agent: string;
  /** Null when the desk is bound to this machine only. */
  token: string | null;
  /** Null when nobody can sign up for letters here. */
  letters?: LettersOptions | null;
  /** Milliseconds within which a table must have gone out; ten minutes where nothing is said. */
  tableTime?: number;
}

export interface Desk {
  fetch: Hono['fetch'];
  /** What is answered, as Hono writes it. */
  routes: readonly { method: string; path: string }[];
  close(): void;
}

const MEGABYTE = 2 ** 20;
const [ARTICLE, RELEASE, FORM] = [10 * MEGABYTE, 64 * MEGABYTE, MEGABYTE];
/** Compiled by tsc beside the server's own code, wherever that runs from. */
const script = new URL('../../dist/desk/client/desk.js', import.meta.url);

/** All pages and the API over one home folder. */
export function openDesk({ home, now, agent, token, letters = null, tableTime }: DeskOptions): Desk {
  const store = openChecks(home);
  const uploads = openUploads(home, now);
  const lake = currentLake(home);
  const thread = checkThread(home);
  const send = tables(tableTime);

  const app = new Hono();
  app.onError((e, c) => problem(c, e));
  app.notFound((c) => {
    const { path, method } = c.req;
    const taken = methodsAt(app, path);
    if (taken.length === 0 || taken.includes(method === 'HEAD' ? 'GET' : method))
      return problem(c, new Denied(404, `there is nothing at ${path.slice(0, 200)}`));
    c.header('allow', taken.join(', '));
    return problem(
      c,
      new Denied(405, `${method.slice(0, 20)} is not for ${path.slice(0, 200)}: ${taken.join(' or ')} is`),
    );
  });
  app.use(guard({ token, openHost: letters && new URL(letters.url).host }));
  // A path with /* holds for the path itself too.
  for (const path of ['/check/*', '/api/v1/checks/*']) app.use(path, limit(ARTICLE));
  for (const path of ['/releases/*', '/api/v1/releases/*']) app.use(path, limit(RELEASE));
  for (const path of ['/findings/*', '/api/v1/findings/*']) app.use(path, limit(FORM));
  for (const path of ['/subscribe/*', '/subscription/*', '/unsubscribe/*']) app.use(path, limit(FORM));

  app.get('/style.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/desk.js', (c) =>
    c.body(fs.readFileSync(script), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/api/v1/openapi.json', (c) => c.json(openapi));
  app.route('/', checkRoutes(keptChecks(store, thread, now), lake, agent));
  app.route('/', exploreRoutes(home, lake, now, send));
  app.route('/', releaseRoutes(uploads, lake, send));
  app.route('/', newsRoutes(home, lake, now));
  app.route('/', eventsRoutes(home));
  const signUps = letters && subscribeRoutes(home, letters, now);
  app.route('/', signUps?.routes ?? closedRoutes());
  app.route('/', letterRoutes(home, letters?.url ?? null, now));

  return {
    fetch: app.fetch,
    routes: app.routes,
    close() {
      thread.close();
      store.close();
      signUps?.close();
      uploads.close();
      lake.close();
    },
  };
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Methods that a path is answered for, beyond what stands before all of them. */
function methodsAt(app: Hono, path: string): string[] {
  const handlers = (method: string) => app.router.match(method, path)[0].length;
  const guards = handlers('NONE');
  return METHODS.filter((m) => handlers(m) > guards);
}

const limit = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Denied(413, `more than ${maxSize / MEGABYTE} MB were sent: give less at a time`);
    },
  });
