import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { fetchPage } from '../article/fetch-page.ts';
import { chartSvg } from '../charts/svg.ts';
import { openChecks } from '../lake/checks-store.ts';
import { type Lake, openLake } from '../lake/lake.ts';
import { isDay, isMonth } from '../records/period.ts';
import type { Flow } from '../records/record.ts';
import { Refusal } from '../records/refusal.ts';
import { calendarOf } from '../releases/calendar.ts';
import { answersCsv } from '../report/answer-csv.ts';
import { answersJson } from '../report/answer-json.ts';
import { card, checkPage, startPage } from './check-page.ts';
import { articleOf, type Check, type Correction, check, packed, unpacked } from './checking.ts';
import { csv } from './csv.ts';
import { chartOf, explore } from './explore.ts';
import { explorePage } from './explore-page.ts';
import { figuresOf } from './figure-words.ts';
import { guard } from './guard.ts';
import { openapi } from './openapi.ts';
import { Denied, problem } from './problem.ts';
import { previewPage, releasePage, releasesPage } from './releases-page.ts';
import { style } from './style.ts';
import { openUploads } from './uploads.ts';

export interface DeskOptions {
  home: string;
  now: () => Date;
  agent: string;
  /** Null when the desk is bound to this machine only. */
  token: string | null;
}

export interface Desk {
  fetch: Hono['fetch'];
  close(): void;
}

const MEGABYTE = 2 ** 20;
const [ARTICLE, RELEASE] = [10 * MEGABYTE, 64 * MEGABYTE];
/** Compiled by tsc beside the server's own code, wherever that runs from. */
const script = new URL('../../dist/desk/client/desk.js', import.meta.url);

/** All pages and the API over one home folder. */
export function openDesk({ home, now, agent, token }: DeskOptions): Desk {
  const checks = openChecks(home);
  const uploads = openUploads(home, now);
  let lake: Promise<Lake> | null = null;
  const shelf = () => {
    lake ??= openLake(home);
    return lake;
  };
  /** A store that has just come to be is seen only by who opens it anew. */
  const renew = async () => {
    const old = await lake;
    lake = null;
    old?.close();
  };
  const releases = async () => (await shelf()).releases();

  const app = new Hono();
  app.onError((e, c) => problem(c, e));
  app.notFound((c) => problem(c, new Denied(404, `there is nothing at ${c.req.path.slice(0, 200)}`)));
  app.use(guard({ token }));
  const limit = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: () => {
        throw new Denied(413, `more than ${maxSize / MEGABYTE} MB were sent: give less at a time`);
      },
    });
  app.use('/releases/*', limit(RELEASE));
  app.use('/api/v1/releases/*', limit(RELEASE));
  app.use('/check/*', limit(ARTICLE));
  app.use('/check', limit(ARTICLE));
  app.use('/api/v1/checks/*', limit(ARTICLE));

  app.get('/style.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/desk.js', (c) =>
    c.body(fs.readFileSync(script), 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );

  // Check
  app.get('/', async (c) => c.html(startPage(checks.list(30), (await releases()).length)));

  const made = async (body: Record<string, unknown>): Promise<{ id: string; check: Check }> => {
    const date = dayOf(body.date, 'date');
    const found = await given(body, agent);
    const article = await articleOf(found.name, found.bytes, date);
    const known = await releases();
    const result = await check(await shelf(), article);
    const id = randomUUID();
    const title = article.title ?? article.text.trim().slice(0, 70);
    checks.add(id, title || found.name, {
      made: now().toISOString(),
      releases: known.map((r) => r.id),
      document: packed(result),
    });
    return { id, check: result };
  };
  const runsOf = (id: string) => {
    const runs = checks.runs(id);
    if (runs.length === 0) throw new Denied(404, `no check is kept as "${id.slice(0, 60)}"`);
    return runs;
  };
  const lastOf = (id: string): Check => unpacked(runsOf(id).at(-1)!.document);
  const checkJson = (id: string, result: Check) => {
    const run = runsOf(id).at(-1)!;
    return {
      id,
      title: result.article.title,
      date: result.article.date,
      made: run.made,
      releases: run.releases,
      figures: figuresOf(result),
      changed: changedOf(id),
    };
  };
  const changedOf = (id: string) => {
    const [before, last] = runsOf(id).slice(-2);
    if (!before || !last) return [];
    const was = figuresOf(unpacked(before.document));
    return figuresOf(unpacked(last.document)).flatMap((f) => {
      const then = was[f.index];
      return then && (then.verdict !== f.verdict || then.sentence !== f.sentence)
        ? [
            {
              quote: f.quote,
              before: `${then.verdict}: ${then.sentence}`,
              now: `${f.verdict}: ${f.sentence}`,
            },
          ]
        : [];
    });
  };
  const reread = async (id: string, index: string, correction: Correction): Promise<Check> => {
    const before = lastOf(id);
    const i = figureIndex(before, index);
    const corrections = { ...before.corrections, [i]: correction };
    const after = await check(await shelf(), before.article, corrections, before.dismissed);
    checks.replaceLast(id, packed(after));
    return after;
  };
  const rerun = async (id: string): Promise<Check> => {
    const before = lastOf(id);
    const known = await releases();
    const after = await check(await shelf(), before.article, before.corrections, before.dismissed);
    const title = before.article.title ?? before.article.text.trim().slice(0, 70);
    checks.add(id, title, {
      made: now().toISOString(),
      releases: known.map((r) => r.id),
      document: packed(after),
    });
    return after;
  };
  const dismiss = (id: string, index: string, reason: string): Check => {
    const before = lastOf(id);
    const dismissed = { ...before.dismissed };
    const i = figureIndex(before, index);
    if (reason.trim() === '') delete dismissed[i];
    else dismissed[i] = reason.trim().slice(0, 300);
    const after = { ...before, dismissed };
    checks.replaceLast(id, packed(after));
    return after;
  };

  app.post('/check', async (c) => c.redirect(`/check/${(await made(await c.req.parseBody())).id}`, 303));
  app.get('/check/:id{[0-9a-f-]{36}\\.json}', (c) => {
    const id = c.req.param('id').slice(0, 36);
    return c.json(checkJson(id, lastOf(id)));
  });
  app.get('/check/:id{[0-9a-f-]{36}\\.csv}', (c) => {
    const figures = figuresOf(lastOf(c.req.param('id').slice(0, 36)));
    return c.body(
      csv(['quote', 'verdict', 'sentence', 'reading', 'stated', 'found', 'question'], figures),
      200,
      csvHeaders,
    );
  });
  app.get('/check/:id', async (c) => {
    const id = c.req.param('id');
    const run = runsOf(id).at(-1)!;
    const seen = new Set(run.releases);
    const newer = (await releases()).filter((r) => !seen.has(r.id)).length;
    return c.html(
      checkPage(unpacked(run.document), {
        id,
        made: run.made,
        releases: run.releases.length,
        newer,
        changed: changedOf(id),
      }),
    );
  });
  app.post('/check/:id/rerun', async (c) => {
    await rerun(c.req.param('id'));
    return c.redirect(`/check/${c.req.param('id')}`, 303);
  });
  app.post('/check/:id/delete', (c) => {
    checks.remove(c.req.param('id'));
    return c.redirect('/', 303);
  });
  app.post('/check/:id/figure/:index/reading', async (c) => {
    const { id, index } = c.req.param();
    await reread(id, index, correctionOf(await c.req.parseBody()));
    return c.redirect(`/check/${id}#card${index}`, 303);
  });
  app.post('/check/:id/figure/:index/dismiss', async (c) => {
    const { id, index } = c.req.param();
    dismiss(id, index, String((await c.req.parseBody()).reason ?? ''));
    return c.redirect(`/check/${id}#card${index}`, 303);
  });

  // Explore
  const explored = async (query: Record<string, string>) =>
    explore(await shelf(), questionOf(query), {
      asKnown: query['as-known'] || null,
      mirror: query.mirror === '1',
      today: now().toISOString().slice(0, 10),
    });
  app.get('/explore', async (c) => {
    const query = c.req.query();
    const q = questionOf(query);
    const view = { q, asKnown: query['as-known'] ?? '', mirror: query.mirror === '1' };
    return c.html(explorePage(view, q === '' ? null : await explored(query)));
  });
  app.get('/explore.json', async (c) =>
    c.body(answerDocument(await explored(c.req.query())), 200, jsonHeaders),
  );
  app.get('/explore.csv', async (c) => {
    const found = await explored(c.req.query());
    return c.body(answersCsv([...found.answers, ...(found.mirror ? [found.mirror] : [])]), 200, csvHeaders);
  });
  app.get('/explore.svg', async (c) => {
    const { width = '900', marked = '' } = c.req.query();
    const { answers } = await explored(c.req.query());
    const size = Math.min(1600, Math.max(280, Number(width) || 900));
    // A picture has styles of its own and can do nothing else.
    c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; font-src data:");
    return c.body(chartSvg(chartOf(answers[0]!, isMonth(marked) ? marked : null), size), 200, {
      'content-type': 'image/svg+xml',
    });
  });

  // Releases
  const releaseOf = async (id: string) => {
    const found = (await releases()).find((r) => r.id === id);
    if (!found) throw new Denied(404, `no release is stored as "${id.slice(0, 60)}"`);
    return found;
  };
  const preview = async (body: Record<string, unknown>) => {
    const { file } = body;
    if (!(file instanceof File) || file.size === 0)
      throw new Refusal('no file was given: drop one, or choose it');
    const flow = String(body.flow ?? '');
    if (flow !== '' && flow !== 'export' && flow !== 'import')
      throw new Refusal(`"${flow.slice(0, 40)}" is neither export nor import`);
    const scope = String(body.scope ?? '').trim();
    const said = {
      flow: (flow || null) as Flow | null,
      published: dayOf(body.published, 'published'),
      scope: scope || null,
    };
    return uploads.preview(file.name, new Uint8Array(await file.arrayBuffer()), said, await releases());
  };
  const store = async (upload: unknown) => {
    const ingested = await uploads.store(String(upload ?? ''));
    await renew();
    return ingested;
  };
  app.get('/releases', async (c) => c.html(releasesPage(await releases())));
  app.get('/releases.json', async (c) =>
    c.json({ calendar: calendarOf(await releases(), 'partner'), releases: await releases() }),
  );
  app.get('/releases.csv', async (c) =>
    c.body(
      csv(
        [
          'id',
          'reporter',
          'period',
          'publisher',
          'saidBy',
          'published',
          'retrieved',
          'rows',
          'originName',
          'originHash',
        ],
        await releases(),
      ),
      200,
      csvHeaders,
    ),
  );
  app.get('/releases/:id{[0-9a-f]{16}\\.json}', async (c) =>
    c.json(await releaseOf(c.req.param('id').slice(0, 16))),
  );
  app.get('/releases/:id', async (c) => c.html(releasePage(await releaseOf(c.req.param('id')))));
  app.post('/releases/preview', async (c) => c.html(previewPage(await preview(await c.req.parseBody()))));
  app.post('/releases/store', async (c) => {
    await store((await c.req.parseBody()).upload);
    return c.redirect('/releases', 303);
  });

  // The same for programs
  app.get('/api/v1/openapi.json', (c) => c.json(openapi));
  app.get('/api/v1/checks', (c) => c.json({ checks: checks.list(1000) }));
  app.post('/api/v1/checks', limit(ARTICLE), async (c) => {
    const { id, check: result } = await made(await bodyOf(c.req.raw, () => c.req.parseBody()));
    return c.json(checkJson(id, result), 201, { location: `/api/v1/checks/${id}` });
  });
  app.get('/api/v1/checks/:id', (c) => c.json(checkJson(c.req.param('id'), lastOf(c.req.param('id')))));
  app.delete('/api/v1/checks/:id', (c) => {
    runsOf(c.req.param('id'));
    checks.remove(c.req.param('id'));
    return c.body(null, 204);
  });
  app.post('/api/v1/checks/:id/rerun', async (c) =>
    c.json(checkJson(c.req.param('id'), await rerun(c.req.param('id')))),
  );
  app.post('/api/v1/checks/:id/figures/:index/reading', async (c) => {
    const { id, index } = c.req.param();
    const before = figuresOf(lastOf(id));
    const after = await reread(id, index, correctionOf(await bodyOf(c.req.raw, () => c.req.parseBody())));
    // One reading may turn the verdict of others: all cards that differ go back.
    const figures = figuresOf(after);
    const changed = figures.filter(
      (f) => f.index === Number(index) || JSON.stringify(f) !== JSON.stringify(before[f.index]),
    );
    return c.json({
      figures,
      cards: await Promise.all(
        changed.map(async (f) => ({ index: f.index, html: String(await card(f, id)) })),
      ),
    });
  });
  app.post('/api/v1/checks/:id/figures/:index/dismiss', async (c) => {
    const { id, index } = c.req.param();
    const { reason } = await bodyOf(c.req.raw, () => c.req.parseBody());
    return c.json(figuresOf(dismiss(id, index, String(reason ?? '')))[Number(index)]);
  });
  app.get('/api/v1/answers', async (c) =>
    c.body(answerDocument(await explored(c.req.query())), 200, jsonHeaders),
  );
  app.get('/api/v1/releases', async (c) =>
    c.json({ calendar: calendarOf(await releases(), 'partner'), releases: await releases() }),
  );
  app.get('/api/v1/releases/:id', async (c) => c.json(await releaseOf(c.req.param('id'))));
  app.post('/api/v1/releases/preview', async (c) => c.json(await preview(await c.req.parseBody())));
  app.post('/api/v1/releases/store', async (c) =>
    c.json(await store((await bodyOf(c.req.raw, () => c.req.parseBody())).upload), 201),
  );

  return {
    fetch: app.fetch,
    close() {
      checks.close();
      uploads.close();
      void lake?.then((l) => l.close());
    },
  };
}

const csvHeaders = { 'content-type': 'text/csv; charset=utf-8' };
const jsonHeaders = { 'content-type': 'application/json' };

const answerDocument = (found: Awaited<ReturnType<typeof explore>>): string =>
  answersJson(found.asked, found.assumptions, [...found.answers, ...(found.mirror ? [found.mirror] : [])]);

/** Text, a file or an address, whichever is given first in this order: file, address, text. */
async function given(
  body: Record<string, unknown>,
  agent: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { file, address, text } = body;
  if (file instanceof File && file.size > 0)
    return { name: file.name.slice(-200), bytes: new Uint8Array(await file.arrayBuffer()) };
  if (typeof address === 'string' && address.trim() !== '') {
    const page = await fetchPage(address.trim(), { allowPrivate: false, agent });
    return { name: page.url, bytes: page.bytes };
  }
  return { name: 'pasted.md', bytes: Buffer.from(typeof text === 'string' ? text : '') };
}

/** Fields of a form or of a JSON object. */
async function bodyOf(
  raw: Request,
  form: () => Promise<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const type = raw.headers.get('content-type') ?? '';
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)) return form();
  if (!type.startsWith('application/json'))
    throw new Denied(415, `"${type.slice(0, 60)}" is not read: send application/json or a form`);
  const body: unknown = await raw.json().catch(() => null);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Denied(400, 'the body is no JSON object');
  return body as Record<string, unknown>;
}

function dayOf(value: unknown, name: string): string | null {
  const text = String(value ?? '');
  if (text === '') return null;
  if (!isDay(text)) throw new Refusal(`${name} "${text.slice(0, 40)}" is not a day: write it as 2022-06-20`);
  return text;
}

function figureIndex(check: Check, index: string): number {
  const i = /^\d{1,6}$/.test(index) ? Number(index) : -1;
  if (!check.verdicts[i]) throw new Denied(404, `the check has no figure "${index.slice(0, 40)}"`);
  return i;
}

function correctionOf(body: Record<string, unknown>): Correction {
  const said: Correction = {};
  for (const field of ['period', 'reporter', 'partner', 'flow', 'goods', 'measure'] as const) {
    const value = String(body[field] ?? '')
      .trim()
      .slice(0, 200);
    if (value !== '' && value !== '?') said[field] = value;
  }
  return said;
}

/** The question as typed, or put together from facets. */
function questionOf(query: Record<string, string>): string {
  if (query.q !== undefined) return query.q.trim();
  const { reporter, flow, partner, goods, measure, from, to } = query;
  if (!reporter) return '';
  return `${reporter} ${flow} ${partner} ${goods || 'TOTAL'} ${measure} ${from}..${to}`;
}
