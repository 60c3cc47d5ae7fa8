import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleDesk } from './example-desk.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
beforeAll(async () => {
  desk = await exampleDesk({ all: true });
}, 60_000);
afterAll(() => desk.close());

const get = async (path: string) => {
  const answer = await fetch(desk.url + path);
  expect(answer.status).toBe(200);
  return answer.text();
};
const rows = async (path: string) => (await get(path)).trimEnd().split('\r\n').slice(1);
const json = async (path: string) => JSON.parse(await get(path));
const post = (path: string, body: object) =>
  fetch(desk.url + path, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify(body),
  });

test('releases are whole as a table, of trade and beside it, and say what they cover', async () => {
  const { releases, indicators } = await json('/releases.json');
  const table = await rows('/releases.csv');
  expect(indicators.length).toBeGreaterThan(0);
  expect(table).toHaveLength(releases.length + indicators.length);
  expect(await get('/api/v1/releases.csv')).toBe(await get('/releases.csv'));
  expect(table[0]).toMatch(/,(?:complete|cells),/);
});

test('every month of the calendar is a row', async () => {
  const { calendar } = await json('/api/v1/releases');
  const months = (calendar as { years: object[] }[]).reduce((n, r) => n + r.years.length * 12, 0);
  const table = await rows('/releases/calendar.csv');
  expect(table).toHaveLength(months);
  expect(table.some((l) => l === 'CHN,export,PRK,2022-05,printed')).toBe(true);
  expect(table.some((l) => l.endsWith(',missing'))).toBe(true);
});

test('the rows of a release of counts', async () => {
  const { indicators } = await json('/api/v1/releases');
  const { id, rows: n } = indicators[0];
  const document = await json(`/releases/${id}/rows.json`);
  expect(document.rows).toHaveLength(n);
  expect(document.rows[0]).toMatchObject({
    indicator: expect.any(String),
    first_day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  expect(await rows(`/releases/${id}/rows.csv`)).toHaveLength(n);
});

test('checks are whole, also beyond what the first page shows', async () => {
  for (let i = 0; i < 32; i++) await post('/api/v1/checks', { text: `China sold ${i + 5} masks.` });
  expect((await json('/checks.json')).checks).toHaveLength(32);
  expect(await rows('/checks.csv')).toHaveLength(32);
  const page = await get('/');
  expect(page).toContain('The last 30 of 32');
  expect(page.match(/href="\/check\//g)).toHaveLength(30);
});

test('findings are whole as a table: those inside another one too', async () => {
  expect((await post('/api/v1/findings/CHN/2022-05/scan', { watch: 'PRK' })).status).toBe(201);
  const { findings, withdrawn } = await json('/findings/CHN/2022-05.json');
  const all = [...findings, ...withdrawn].reduce(
    (n: number, f: { children: object[] }) => n + 1 + f.children.length,
    0,
  );
  const table = await rows('/findings/CHN/2022-05.csv');
  expect(table).toHaveLength(all);
  expect(all).toBeGreaterThan(findings.length);
  expect(await get('/api/v1/findings/CHN/2022-05.csv')).toBe(await get('/findings/CHN/2022-05.csv'));
  const months = await rows('/findings.csv');
  expect(months).toHaveLength((await json('/findings.json')).length);
  expect(months.filter((l) => l.startsWith('CHN,2022-05,2'))).toHaveLength(1);
});

test('a file of findings has what the filters leave, on all pages, and refuses what the page refuses', async () => {
  const path = '/findings/CHN/2022-05';
  const kept = async (filters: string): Promise<{ kind: string }[]> =>
    (await json(`${path}.json?${filters}`)).findings;
  const all = await kept('');
  const [{ kind }] = all as [{ kind: string }];
  const some = await kept(`kind=${kind}`);
  expect(some).toEqual(all.filter((f) => f.kind === kind));
  expect(some.length).toBeLessThan(all.length);
  expect((await json(`/api/v1${path}?kind=${kind}`)).findings).toEqual(some);
  const table = await rows(`${path}.csv?kind=${kind}`);
  expect(table.filter((l) => l.split(',')[1] === '')).toHaveLength(some.length);
  expect(await rows(`/api/v1${path}.csv?kind=${kind}`)).toEqual(table);
  expect(await kept('goods=no-such-goods')).toEqual([]);
  expect(await get(`${path}?kind=${kind}`)).toContain(`${path}.csv?kind=${kind}"`);
  for (const at of [path, `${path}.json`, `${path}.csv`, `/api/v1${path}`, `/api/v1${path}.csv`]) {
    const answer = await fetch(`${desk.url + at}?least=abc`);
    expect([at, answer.status]).toEqual([at, 422]);
    expect(await answer.text()).toMatch(/least (?:\\"|&quot;)abc(?:\\"|&quot;) is no number/);
  }
});

test('a series of counts over more days than a page shows', async () => {
  const q = encodeURIComponent('PRK fever-cases new 1990-01-01..2022-06-30');
  expect(await get(`/explore?q=${q}`)).toMatch(
    /This page shows [^<]* 2017 [^<]* 2022\. All of [^<]*1 January 1990/,
  );
  const table = (await get(`/explore.csv?q=${q}`)).trimEnd().split('\n').slice(1);
  expect(table.length).toBeGreaterThan(11_000);
  expect(table.filter((l) => l.includes(',value,')).length).toBeGreaterThan(5);
  expect((await json(`/explore.json?q=${q}`)).answers[0].cells.length).toBeGreaterThan(11_000);
});
