import { Hono } from 'hono';
import { watchedGoods } from '../brief/watched.ts';
import type { MonthsChart } from '../charts/spec.ts';
import { chartSvg } from '../charts/svg.ts';
import { eventsKnown } from '../lake/events-store.ts';
import type { Lake } from '../lake/lake.ts';
import { daysBetween } from '../records/days.ts';
import { formatCode } from '../records/goods-code.ts';
import { isDay, isMonth } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import { answersWritten, type TableFormat } from '../report/answers-written.ts';
import { knownOn } from '../series/coverage.ts';
import { goodsHeld } from '../series/goods-held.ts';
import { isIndicatorQuestion } from '../series/indicator-question.ts';
import type { CurrentLake } from './current-lake.ts';
import { chartOf, type Explored, explore } from './explore.ts';
import { explorePage, FACETS, type Facets, type Offered } from './explore-page.ts';
import { Denied } from './problem.ts';
import type { SendTable } from './table.ts';
import { byOf, wholeTable } from './whole-table.ts';

/** Page, files and API of one question. */
export function exploreRoutes(home: string, { lake }: CurrentLake, now: () => Date, send: SendTable): Hono {
  const app = new Hono();
  const explored = async (query: Record<string, string>) =>
    explore(await lake(), questionOf(query), {
      asKnown: query['as-known'] || null,
      mirror: query.mirror === '1',
      today: now().toISOString().slice(0, 10),
    });
  app.get('/explore', async (c) => {
    const query = c.req.query();
    const view = { q: query.q ?? '', asKnown: query['as-known'] ?? '', mirror: query.mirror === '1' };
    try {
      const q = questionOf(query);
      const found = q === '' ? null : await explored(query);
      const more = found && (await offered(await lake(), found, query.under));
      return c.html(explorePage({ ...view, q }, found, more));
    } catch (e) {
      // The words stay where they were typed, to be mended there.
      if (!(e instanceof Refusal) || e instanceof Denied) throw e;
      const facets = query.q === undefined ? facetsOf(query) : null;
      return c.html(explorePage(view, null, null, { reason: e.message, facets }), 422);
    }
  });
  const files: [path: string, format: TableFormat][] = [
    ...(['csv', 'json', 'ndjson'] as const).map((f): [string, TableFormat] => [`/explore.${f}`, f]),
    ...(['csv', 'ndjson'] as const).map((f): [string, TableFormat] => [`/api/v1/answers.${f}`, f]),
    ['/api/v1/answers', 'json'],
  ];
  for (const [path, format] of files)
    app.get(path, async (c) => {
      const by = byOf(c.req.query('by'));
      const found = await explored(c.req.query());
      const { asked, assumptions, question } = found;
      const head = { asked, assumptions, indicators: isIndicatorQuestion(question) };
      const store = await lake();
      return send(c, format, (signal) => answersWritten(format, head, wholeTable(store, found, by, signal)));
    });
  app.get('/explore.svg', async (c) => {
    const { width = '900', marked = '' } = c.req.query();
    const { answers } = await explored(c.req.query());
    const answer = answers[Number(c.req.query('publisher') ?? 0)] ?? answers[0]!;
    const size = Math.min(1600, Math.max(280, Number(width) || 900));
    const chart = chartOf(answer, isMonth(marked) || isDay(marked) ? marked : null, eventsKnown(home));
    // A picture has styles of its own and can do nothing else.
    c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; font-src data:");
    return c.body(chartSvg(narrowed(chart, size), size), 200, {
      'content-type': 'image/svg+xml',
    });
  });
  return app;
}

/** Pictures narrower than this, in pixels, are those of cards; so many events have room there. */
const [NARROW, FEW_EVENTS] = [500, 3];

/** On a card the events nearest to what is marked are told, else the last. */
function narrowed(chart: MonthsChart, width: number): MonthsChart {
  if (width >= NARROW || chart.events.length <= FEW_EVENTS) return chart;
  const at = chart.marked ?? chart.points.at(-1)?.to ?? '';
  const away = (day: string) => Math.abs(daysBetween(day, at.length === 7 ? `${at}-15` : at));
  const near = [...chart.events].sort((a, b) => away(a.day) - away(b.day)).slice(0, FEW_EVENTS);
  return { ...chart, events: chart.events.filter((e) => near.includes(e)) };
}

/** A beginning of a code to look under; empty for the chapters. @throws Refusal for what is none. */
function underOf(text: string): string {
  const code = text.replaceAll('.', '');
  if (/^\d{0,10}$/.test(code)) return code;
  throw new Refusal(`"${text.slice(0, 40)}" is no beginning of a code: write digits, as in 6307`);
}

/** What may be asked next: goods one level down, and the days on which releases of the reporter came out. */
async function offered(
  lake: Lake,
  { answers }: Explored,
  given: string | undefined,
): Promise<Offered | null> {
  const { question } = answers[0]!;
  if (isIndicatorQuestion(question)) return null;
  const { reporter, flow, partner, asKnown } = question;
  // Looking through goods takes longer than an answer, so that it is done when it is asked for.
  const under = given === undefined ? null : underOf(given);
  const one = flow === 'trade' || flow === 'balance' ? 'export' : flow;
  const goods = under === null ? [] : await goodsHeld(lake, { reporter, flow: one, partner, under, asKnown });
  const releases = lake.releases({ reporter });
  return {
    under,
    goods,
    days: [...new Set(releases.map(knownOn))].sort().reverse().slice(0, MOST_DAYS),
    reporters: [...new Set(lake.releases().map((r) => r.reporter))].sort(),
  };
}

/** Days offered as stops of "as known on". */
const MOST_DAYS = 60;

/** Goods of a facet: codes as they are, words as the codes behind them. */
function goodsOfFacet(text: string, where: { reporter: string; period: string }): string {
  if (text === '' || /^(?:TOTAL|HS\s*:|\d)/i.test(text)) return text || 'TOTAL';
  return watchedGoods(text, where)
    .goods.flatMap((g) => g.codes)
    .map(formatCode)
    .join('+')
    .replaceAll('+HS:', '+');
}

const facetsOf = (query: Record<string, string>): Facets =>
  Object.fromEntries(FACETS.map((name) => [name, query[name] ?? ''])) as Facets;

/** The question as typed, or put together from facets. */
function questionOf(query: Record<string, string>): string {
  if (query.q !== undefined) return query.q.trim();
  const { reporter, flow, partner, goods, measure, from, to } = query;
  if (!reporter) return '';
  const asked = goodsOfFacet((goods ?? '').trim(), { reporter, period: isMonth(to ?? '') ? to! : '2022-01' });
  return `${reporter} ${flow} ${partner} ${asked} ${measure} ${from}..${to}`;
}
