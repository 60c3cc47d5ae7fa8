import { type Context, Hono } from 'hono';
import type { Brief } from '../brief/brief.ts';
import { briefHtml } from '../brief/html.ts';
import { briefJson } from '../brief/json.ts';
import { briefMarkdown } from '../brief/markdown.ts';
import { pdfOf } from '../brief/pdf.ts';
import { bothWidths, picture } from '../brief/pictures.ts';
import type { Finding } from '../findings/finding.ts';
import type { Scan } from '../findings/scan.ts';
import { openFindings } from '../lake/findings-store.ts';
import { openLake } from '../lake/lake.ts';
import { scanRelease, storedScan } from '../news/scan-release.ts';
import { areaOf, type BriefOf, writeBrief } from '../news/write-brief.ts';
import { isMonth, monthsOf, shiftMonth } from '../records/period.ts';
import type { Measure } from '../records/record.ts';
import { Refusal } from '../records/refusal.ts';
import { scanJson } from '../report/findings-json.ts';
import { findingSentence } from '../report/findings-words.ts';
import type { Question } from '../series/question.ts';
import { questionText } from '../series/question-text.ts';
import { briefPath, findingsPath } from './addresses.ts';
import { briefPage } from './brief-page.ts';
import { csv, csvHeaders } from './csv.ts';
import type { CurrentLake } from './current-lake.ts';
import { explore } from './explore.ts';
import { findingsCsv } from './findings-csv.ts';
import { findingPage, findingsPage, type Month, monthsPage, notScannedPage } from './findings-page.ts';
import { bodyOf, dayField } from './form.ts';
import { facetsOf, narrowedScan, wantedOf } from './news-query.ts';
import { Denied } from './problem.ts';

/** Pages, files and API of what is news in a release, and of briefs. */
export function newsRoutes(home: string, { lake, releases }: CurrentLake, now: () => Date): Hono {
  const app = new Hono();
  const today = () => now().toISOString().slice(0, 10);
  // One after the other: a scan of a large lake takes all cores.
  let waiting: Promise<unknown> = Promise.resolve();
  const scan = (month: Pick<Month, 'reporter' | 'period'>, watch: readonly string[]) => {
    const run = async () => {
      // A lake of its own, so that what it works with is nobody else's.
      const own = await openLake(home);
      try {
        return await scanRelease(
          own,
          { ...month, partner: null, asKnown: null },
          { watch, events: [], progress: () => {}, now: now() },
        );
      } finally {
        own.close();
      }
    };
    const done = waiting.then(run, run);
    waiting = done.catch(() => {});
    return done;
  };
  const watchOf = (body: Record<string, unknown>): string[] =>
    String(body.watch ?? '')
      .slice(0, 400)
      .split(';')
      .map((w) => w.trim())
      .filter((w) => w !== '');
  const stored = (month: Pick<Month, 'reporter' | 'period'>) => {
    const found = storedScan(home, month);
    if (!found)
      throw new Denied(
        404,
        `${month.reporter} ${month.period} was not looked through: post to ${findingsPath(month)}/scan`,
      );
    return found;
  };
  const finding = (month: Pick<Month, 'reporter' | 'period'>, id: string) => {
    const { scan: of, scanned } = stored(month);
    const found = of.findings.flatMap((f) => [f, ...f.children]).find((f) => f.id === id);
    if (!found) throw new Denied(404, `there is no finding "${id.slice(0, 100)}" in this scan`);
    return { found, scanned };
  };

  app.get('/findings', async (c) => c.html(monthsPage(await monthsKept(home, await releases()))));
  for (const path of ['/findings.json', '/api/v1/findings'])
    app.get(path, async (c) => c.json(await monthsKept(home, await releases())));
  for (const path of ['/findings.csv', '/api/v1/findings.csv'])
    app.get(path, async (c) => {
      const months = await monthsKept(home, await releases());
      return c.body(csv(['reporter', 'period', 'scanned'], months), 200, csvHeaders);
    });
  app.get('/findings/:reporter/:period', async (c) => {
    const [period, ending] = parted(c.req.param('period'), ['json', 'csv']);
    const month = monthOf(c.req.param('reporter'), period);
    if (ending) return scanFile(c, stored(month).scan, ending);
    const found = storedScan(home, month);
    const of = (await releases()).filter(
      (r) => r.reporter === month.reporter && monthsOf(r.period).includes(month.period),
    );
    if (!found) {
      if (of.length === 0)
        throw new Denied(
          404,
          `no release of ${month.reporter} for ${month.period} is stored: drop one on the page of releases`,
        );
      return c.html(notScannedPage({ ...month, scanned: null }));
    }
    const wanted = wantedOf(c.req.query());
    const { findings: left, withdrawn } = narrowedScan(found.scan, wanted);
    return c.html(
      findingsPage({
        ...{ scan: found.scan, scanned: found.scanned, wanted, total: left.length },
        withdrawn,
        stale: of.some((r) => !found.releases.includes(r.id)),
        left: left.slice(wanted.from, wanted.from + wanted.size),
        facets: facetsOf(found.scan.findings, wanted, findingsPath(month)),
      }),
    );
  });
  app.post('/findings/:reporter/:period/scan', async (c) => {
    const month = monthOf(c.req.param('reporter'), c.req.param('period'));
    await scan(month, watchOf(await c.req.parseBody()));
    return c.redirect(findingsPath(month), 303);
  });
  /** The question about the year up to the month that has most to show: of the finding, or of what is inside it. */
  const shownBy = async (found: Finding): Promise<string | null> => {
    let best: { q: string; known: number } | null = null;
    for (const f of [found, ...found.children].slice(0, MOST_SHOWN))
      for (const measure of ['value', 'quantity', 'weight'] as const) {
        const q = questionText(aroundOf(f, measure));
        const { answers } = await explore(await lake(), q, { asKnown: null, mirror: false, today: today() });
        const known = answers[0]?.cells.filter((cell) => cell.value !== null).length ?? 0;
        if (known > (best?.known ?? 1)) best = { q, known };
      }
    return best?.q ?? null;
  };
  app.get('/findings/:reporter/:period/:id', async (c) => {
    const [id, ending] = parted(c.req.param('id'), ['json']);
    const { found, scanned } = finding(monthOf(c.req.param('reporter'), c.req.param('period')), id);
    if (ending) return c.json({ ...found, sentence: findingSentence(found) });
    return c.html(findingPage(found, scanned, await shownBy(found)));
  });
  app.get('/api/v1/findings/:reporter/:period', (c) => {
    const [period, ending] = parted(c.req.param('period'), ['csv']);
    return scanFile(c, stored(monthOf(c.req.param('reporter'), period)).scan, ending);
  });
  app.post('/api/v1/findings/:reporter/:period/scan', async (c) => {
    const month = monthOf(c.req.param('reporter'), c.req.param('period'));
    return sent(
      c,
      'application/json',
      scanJson(await scan(month, watchOf(await bodyOf(c.req.raw, () => c.req.parseBody())))),
      201,
    );
  });
  app.get('/api/v1/findings/:reporter/:period/:id', (c) => {
    const { found } = finding(monthOf(c.req.param('reporter'), c.req.param('period')), c.req.param('id'));
    return c.json({ ...found, sentence: findingSentence(found) });
  });

  const brief = async (
    asked: Pick<BriefOf, 'reporter' | 'partner' | 'month'>,
    query: Record<string, string>,
  ) =>
    writeBrief(
      await lake(),
      {
        ...asked,
        goods: query.goods?.slice(0, 200) || null,
        asKnown: dayField(query['as-known'], 'as-known'),
      },
      today(),
    );
  app.get('/brief', (c) => {
    const { reporter = '', partner = '', month = '', goods = '' } = c.req.query();
    const at = {
      reporter: areaOf(reporter.trim()),
      partner: partner.trim() === '' ? 'WLD' : areaOf(partner.trim()),
      month: month.trim(),
    };
    return c.redirect(`${briefPath(at)}${goods.trim() === '' ? '' : `?${new URLSearchParams({ goods })}`}`);
  });
  app.get('/brief/:reporter/:partner/:month', async (c) => {
    const [month, ending] = parted(c.req.param('month'), ['html', 'pdf', 'md', 'json']);
    const { reporter, partner } = c.req.param();
    const query = c.req.query();
    const written = await brief({ reporter, partner, month }, query);
    if (ending) return file(c, written, ending);
    return c.html(briefPage(written, new URLSearchParams(query).toString()));
  });
  app.get('/api/v1/brief/:reporter/:partner/:month', async (c) => {
    const { reporter, partner, month } = c.req.param();
    return sent(c, 'application/json', briefJson(await brief({ reporter, partner, month }, c.req.query())));
  });
  return app;
}

/** A finding and those inside it that are tried for a chart. */
const MOST_SHOWN = 5;

const aroundOf = ({ reporter, flow, partner, codes, period }: Finding, measure: Measure): Question => ({
  ...{ reporter, flow, partner, codes, measure, unit: null, currency: null },
  ...{ from: shiftMonth(period, -12), to: period, asKnown: null },
});

const sent = (c: Context, type: string, body: string | Uint8Array, status: 200 | 201 = 200) =>
  c.body(body as string, status, { 'content-type': `${type}; charset=utf-8` });

/** What the filters of the address leave of a scan, on however many pages. */
function scanFile(c: Context, scan: Scan, ending: string | null): Response {
  const left = narrowedScan(scan, wantedOf(c.req.query()));
  return ending === 'csv'
    ? c.body(findingsCsv(left), 200, csvHeaders)
    : sent(c, 'application/json', scanJson(left));
}

async function file(c: Context, brief: Brief, ending: string): Promise<Response> {
  switch (ending) {
    case 'json':
      return sent(c, 'application/json', briefJson(brief));
    case 'md':
      return sent(
        c,
        'text/markdown',
        briefMarkdown(brief, () => null),
      );
    case 'pdf':
      return sent(c, 'application/pdf', await pdfOf(briefHtml(brief, picture), process.env));
    default:
      // One file with its own styles, which runs nothing and loads nothing.
      c.header(
        'content-security-policy',
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
      );
      return c.html(briefHtml(brief, bothWidths));
  }
}

/** A last part of a path and its ending, null when it has none of these. */
function parted(text: string, endings: readonly string[]): [name: string, ending: string | null] {
  const ending = endings.find((e) => text.endsWith(`.${e}`));
  return ending ? [text.slice(0, -ending.length - 1), ending] : [text, null];
}

function monthOf(reporter: string, period: string): Pick<Month, 'reporter' | 'period'> {
  if (!isMonth(period)) throw new Refusal(`"${period.slice(0, 40)}" is not a month: write it as 2022-05`);
  return { reporter: areaOf(reporter), period };
}

/** Months of single reporters with a release, the newest first. */
async function monthsKept(
  home: string,
  releases: readonly { reporter: string; period: string }[],
): Promise<Month[]> {
  const store = openFindings(home);
  const scanned = new Map<string, string>();
  try {
    for (const s of store?.scanned() ?? []) scanned.set(`${s.reporter} ${s.period}`, s.scanned);
  } finally {
    store?.close();
  }
  const keys = new Set(releases.flatMap((r) => monthsOf(r.period).map((m) => `${r.reporter} ${m}`)));
  return [...keys]
    .map((key): Month => {
      const [reporter = '', period = ''] = key.split(' ');
      return { reporter, period, scanned: scanned.get(key) ?? null };
    })
    .sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : a.reporter < b.reporter ? -1 : 1));
}
