import { Hono } from 'hono';
import { chartSvg } from '../charts/svg.ts';
import { eventsKnown } from '../lake/events-store.ts';
import { isMonth } from '../records/period.ts';
import { answersCsv } from '../report/answer-csv.ts';
import { answersJson } from '../report/answer-json.ts';
import { csvHeaders } from './csv.ts';
import type { CurrentLake } from './current-lake.ts';
import { chartOf, type Explored, explore } from './explore.ts';
import { explorePage } from './explore-page.ts';

/** Page, files and API of one question. */
export function exploreRoutes(home: string, { lake }: CurrentLake, now: () => Date): Hono {
  const app = new Hono();
  const explored = async (query: Record<string, string>) =>
    explore(await lake(), questionOf(query), {
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
  for (const path of ['/explore.json', '/api/v1/answers'])
    app.get(path, async (c) => {
      const found = await explored(c.req.query());
      const document = answersJson(found.asked, found.assumptions, answersOf(found));
      return c.body(document, 200, { 'content-type': 'application/json' });
    });
  app.get('/explore.csv', async (c) =>
    c.body(answersCsv(answersOf(await explored(c.req.query()))), 200, csvHeaders),
  );
  app.get('/explore.svg', async (c) => {
    const { width = '900', marked = '' } = c.req.query();
    const { answers } = await explored(c.req.query());
    const size = Math.min(1600, Math.max(280, Number(width) || 900));
    // A picture has styles of its own and can do nothing else.
    c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; font-src data:");
    return c.body(
      chartSvg(chartOf(answers[0]!, isMonth(marked) ? marked : null, eventsKnown(home)), size),
      200,
      {
        'content-type': 'image/svg+xml',
      },
    );
  });
  return app;
}

const answersOf = ({ answers, mirror }: Explored) => [...answers, ...(mirror ? [mirror] : [])];

/** The question as typed, or put together from facets. */
function questionOf(query: Record<string, string>): string {
  if (query.q !== undefined) return query.q.trim();
  const { reporter, flow, partner, goods, measure, from, to } = query;
  if (!reporter) return '';
  return `${reporter} ${flow} ${partner} ${goods || 'TOTAL'} ${measure} ${from}..${to}`;
}
