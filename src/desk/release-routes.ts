import { Hono } from 'hono';
import { Refusal } from '../records/refusal.ts';
import { calendarOf } from '../releases/calendar.ts';
import type { AnyRelease, Release } from '../releases/release.ts';
import { csv, csvHeaders } from './csv.ts';
import type { CurrentLake } from './current-lake.ts';
import { bodyOf, dayField } from './form.ts';
import { Denied } from './problem.ts';
import { releaseTable } from './release-table.ts';
import { previewPage, releasePage, releasesPage, scopeOf } from './releases-page.ts';
import type { SendTable } from './table.ts';
import type { Uploads } from './uploads.ts';

/** Pages and API of the releases stored, and of files on their way into the store. */
export function releaseRoutes(
  uploads: Uploads,
  { lake, releases, indicatorReleases, allReleases, renew }: CurrentLake,
  send: SendTable,
): Hono {
  const app = new Hono();
  const releaseOf = async (id: string) => {
    const found = (await allReleases()).find((r) => r.id === id);
    if (!found) throw new Denied(404, `no release is stored as "${id.slice(0, 60)}"`);
    return found;
  };
  const preview = async ({ file, ...body }: Record<string, unknown>) => {
    if (!(file instanceof File) || file.size === 0)
      throw new Refusal('no file was given: drop one, or choose it');
    const said = {
      flow: flowOf(body.flow),
      published: dayField(body.published, 'published'),
      scope: String(body.scope ?? '').trim() || null,
    };
    return uploads.preview(file.name, new Uint8Array(await file.arrayBuffer()), said, await allReleases());
  };
  const store = async (upload: unknown) => {
    const stored = await uploads.store(String(upload ?? ''));
    await renew();
    return stored;
  };

  app.get('/releases', async (c) => c.html(releasesPage(await releases(), await indicatorReleases())));
  for (const base of ['/releases', '/api/v1/releases']) {
    app.get(`${base}.csv`, async (c) =>
      c.body(csv(COLUMNS, (await allReleases()).map(flat)), 200, csvHeaders),
    );
    app.get(`${base}/calendar.csv`, async (c) =>
      c.body(csv(MARKS, marksOf(await releases())), 200, csvHeaders),
    );
    for (const format of ['csv', 'json', 'ndjson'] as const)
      app.get(`${base}/:id/rows.${format}`, async (c) => {
        const release = await releaseOf(c.req.param('id') ?? '');
        const store = await lake();
        return send(c, format, (signal) => releaseTable(format, store, release, signal));
      });
  }
  app.get('/releases/:id{[0-9a-f]{16}\\.json}', async (c) =>
    c.json(await releaseOf(c.req.param('id').slice(0, 16))),
  );
  app.get('/releases/:id', async (c) => c.html(releasePage(await releaseOf(c.req.param('id')))));
  app.post('/releases/preview', async (c) => c.html(previewPage(await preview(await c.req.parseBody()))));
  app.post('/releases/store', async (c) => {
    const { is } = await store((await c.req.parseBody()).upload);
    return c.redirect(is === 'events' ? '/events' : '/releases', 303);
  });

  for (const path of ['/releases.json', '/api/v1/releases'])
    app.get(path, async (c) => {
      const stored = await releases();
      return c.json({
        calendar: calendarOf(stored, 'partner'),
        releases: stored,
        indicators: await indicatorReleases(),
      });
    });
  app.get('/api/v1/releases/:id', async (c) => c.json(await releaseOf(c.req.param('id'))));
  app.post('/api/v1/releases/preview', async (c) => c.json(await preview(await c.req.parseBody())));
  app.post('/api/v1/releases/store', async (c) =>
    c.json((await store((await bodyOf(c.req.raw, () => c.req.parseBody())).upload)).file, 201),
  );
  return app;
}

const COLUMNS = [
  ...(['id', 'reporter', 'period', 'publisher', 'saidBy', 'published'] as const),
  ...(['retrieved', 'rows', 'covers', 'completeness', 'originName', 'originHash'] as const),
];
const flat = (r: AnyRelease) => ({ ...r, covers: scopeOf(r), completeness: r.scope.completeness });

const MARKS = ['reporter', 'flow', 'partner', 'period', 'mark'] as const satisfies string[];

/** The calendar, a row a month. */
const marksOf = (releases: readonly Release[]) =>
  calendarOf(releases, 'partner').flatMap(({ years, partner, ...head }) =>
    years.flatMap(({ year, months }) =>
      months.map((mark, i) => ({
        ...head,
        partner: partner.replaceAll('+', ' '),
        period: `${year}-${String(i + 1).padStart(2, '0')}`,
        mark,
      })),
    ),
  );

function flowOf(value: unknown): 'export' | 'import' | null {
  const flow = String(value ?? '');
  if (flow === '') return null;
  if (flow === 'export' || flow === 'import') return flow;
  throw new Refusal(`"${flow.slice(0, 40)}" is neither export nor import`);
}
