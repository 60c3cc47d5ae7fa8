import { Hono } from 'hono';
import { fetchPage } from '../article/fetch-page.ts';
import { card, checkPage, startPage } from './check-page.ts';
import { type Correction, unpacked } from './checking.ts';
import { csv, csvHeaders } from './csv.ts';
import type { CurrentLake } from './current-lake.ts';
import { figuresOf } from './figure-words.ts';
import { bodyOf, dayField } from './form.ts';
import type { KeptChecks } from './kept-checks.ts';
import { Denied } from './problem.ts';

/** Pages and API of checks. `agent` is what sites are told when an article is fetched. */
export function checkRoutes(checks: KeptChecks, { allReleases }: CurrentLake, agent: string): Hono {
  const app = new Hono();
  const made = async (body: Record<string, unknown>): Promise<string> => {
    const date = dayField(body.date, 'date');
    const { name, bytes } = await given(body, agent);
    return checks.make(name, bytes, date);
  };

  app.get('/', async (c) => c.html(startPage(checks.list(), (await allReleases()).length)));
  for (const path of ['/checks.json', '/api/v1/checks'])
    app.get(path, (c) => c.json({ checks: checks.list() }));
  for (const path of ['/checks.csv', '/api/v1/checks.csv'])
    app.get(path, (c) => c.body(csv(['id', 'title', 'made', 'runs'], checks.list()), 200, csvHeaders));
  app.post('/check', async (c) => c.redirect(`/check/${await made(await c.req.parseBody())}`, 303));
  app.get('/check/:id{[0-9a-f-]{36}\\.json}', (c) => c.json(checks.told(c.req.param('id').slice(0, 36))));
  app.get('/check/:id{[0-9a-f-]{36}\\.csv}', (c) => {
    const figures = figuresOf(checks.last(c.req.param('id').slice(0, 36)));
    return c.body(
      csv(['quote', 'verdict', 'sentence', 'reading', 'stated', 'found', 'question'], figures),
      200,
      csvHeaders,
    );
  });
  app.get('/check/:id', async (c) => {
    const id = c.req.param('id');
    const { made, releases: known, document } = checks.runs(id).at(-1)!;
    const seen = new Set(known);
    const newer = (await allReleases()).filter((r) => !seen.has(r.id)).length;
    const changed = checks.changed(id);
    return c.html(checkPage(unpacked(document), { id, made, releases: known.length, newer, changed }));
  });
  app.post('/check/:id/rerun', async (c) => {
    await checks.rerun(c.req.param('id'));
    return c.redirect(`/check/${c.req.param('id')}`, 303);
  });
  app.post('/check/:id/delete', (c) => {
    checks.remove(c.req.param('id'));
    return c.redirect('/', 303);
  });
  app.post('/check/:id/figure/:index/reading', async (c) => {
    const { id, index } = c.req.param();
    await checks.reread(id, index, correctionOf(await c.req.parseBody()));
    return c.redirect(`/check/${id}#card${index}`, 303);
  });
  app.post('/check/:id/figure/:index/dismiss', async (c) => {
    const { id, index } = c.req.param();
    checks.dismiss(id, index, String((await c.req.parseBody()).reason ?? ''));
    return c.redirect(`/check/${id}#card${index}`, 303);
  });

  app.post('/api/v1/checks', async (c) => {
    const id = await made(await bodyOf(c.req.raw, () => c.req.parseBody()));
    return c.json(checks.told(id), 201, { location: `/api/v1/checks/${id}` });
  });
  app.get('/api/v1/checks/:id', (c) => c.json(checks.told(c.req.param('id'))));
  app.delete('/api/v1/checks/:id', (c) => {
    checks.remove(c.req.param('id'));
    return c.body(null, 204);
  });
  app.post('/api/v1/checks/:id/rerun', async (c) => {
    await checks.rerun(c.req.param('id'));
    return c.json(checks.told(c.req.param('id')));
  });
  app.post('/api/v1/checks/:id/figures/:index/reading', async (c) => {
    const { id, index } = c.req.param();
    const before = figuresOf(checks.last(id));
    const correction = correctionOf(await bodyOf(c.req.raw, () => c.req.parseBody()));
    const figures = figuresOf(await checks.reread(id, index, correction));
    // One reading may turn the verdict of others: all cards that differ go back.
    const turned = figures.filter(
      (f) => f.index === Number(index) || JSON.stringify(f) !== JSON.stringify(before[f.index]),
    );
    const cards = turned.map(async (f) => ({ index: f.index, html: String(await card(f, id)) }));
    return c.json({ figures, cards: await Promise.all(cards) });
  });
  app.post('/api/v1/checks/:id/figures/:index/dismiss', async (c) => {
    const { id, index } = c.req.param();
    const { reason } = await bodyOf(c.req.raw, () => c.req.parseBody());
    return c.json(figuresOf(checks.dismiss(id, index, String(reason ?? '')))[Number(index)]);
  });
  return app;
}

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

const FIELDS = ['period', 'reporter', 'partner', 'flow', 'goods', 'measure'] as const;

/** @throws Denied when it says nothing that can be said of a figure */
function correctionOf(body: Record<string, unknown>): Correction {
  const said: Correction = {};
  for (const field of FIELDS) {
    const value = String(body[field] ?? '')
      .trim()
      .slice(0, 200);
    if (value !== '' && value !== '?') said[field] = value;
  }
  if (Object.keys(said).length === 0)
    throw new Denied(400, `no reading was given: say ${FIELDS.join(', ')}, or some of them`);
  return said;
}
