import { Hono } from 'hono';
import { eventsKnown } from '../lake/events-store.ts';
import { areaOf } from '../news/write-brief.ts';
import type { Happening } from '../records/happening.ts';
import { csv, csvHeaders } from './csv.ts';
import { type EventsQuery, eventsPage } from './events-page.ts';
import { dayField } from './form.ts';

/** Page, files and API of what is known to have happened. */
export function eventsRoutes(home: string): Hono {
  const app = new Hono();
  app.get('/events', (c) => {
    const [query, all] = [queryOf(c.req.query()), eventsKnown(home)];
    return c.html(eventsPage(query, all, fitting(all, query)));
  });
  const found = (asked: Record<string, string>) => fitting(eventsKnown(home), queryOf(asked));
  for (const path of ['/events.csv', '/api/v1/events.csv'])
    app.get(path, (c) => {
      const rows = found(c.req.query()).map(({ from, areas, saidBy, ...rest }) => ({
        ...rest,
        ...{ date: from, area: areas.join(' '), said_by: saidBy },
      }));
      return c.body(csv(['date', 'to', 'area', 'kind', 'title', 'said_by'], rows), 200, csvHeaders);
    });
  for (const path of ['/events.json', '/api/v1/events'])
    app.get(path, (c) => c.json({ events: found(c.req.query()) }));
  return app;
}

/** @throws Refusal naming what is no area or no day */
function queryOf({ area, kind, from, to }: Record<string, string>): EventsQuery {
  return {
    area: area ? areaOf(area.trim()) : '',
    kind: (kind ?? '').trim(),
    from: dayField(from, 'from') ?? '',
    to: dayField(to, 'to') ?? '',
  };
}

const fitting = (all: readonly Happening[], { area, kind, from, to }: EventsQuery): Happening[] =>
  all.filter(
    (h) =>
      (area === '' || h.areas.includes(area)) &&
      (kind === '' || h.kind === kind) &&
      (from === '' || (h.to ?? h.from) >= from) &&
      (to === '' || h.from <= to),
  );
