import net from 'node:net';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleDesk } from './example-desk.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
beforeAll(async () => {
  desk = await exampleDesk({ milliseconds: 1000 });
}, 30_000);
afterAll(() => desk.close());

const kept = async () =>
  ((await (await fetch(`${desk.url}/api/v1/checks`)).json()) as { checks: object[] }).checks.length;
const stored = async () =>
  ((await (await fetch(`${desk.url}/api/v1/releases`)).json()) as { releases: object[] }).releases.length;
/** Headers that fetch would not send: Host and Origin at will. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = net.connect(desk.port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (d) => {
      answer += d;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
const json = (body: unknown, headers = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const upload = (
  name: string,
  bytes: Uint8Array<ArrayBuffer> | string,
  fields: Record<string, string> = {},
) => {
  const form = new FormData();
  form.set('file', new File([bytes], name));
  for (const [k, v] of Object.entries(fields)) form.set(k, v);
  return { method: 'POST', body: form };
};

const SQL = "x'; DROP TABLE runs; --";
const none = '00000000-0000-4000-8000-000000000000';
const privateAddresses = [
  'http://127.0.0.1/',
  'http://localhost/',
  'http://[::1]/',
  'http://10.0.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0.0.0.0/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::ffff:127.0.0.1]/',
  'file:///etc/passwd',
  'gopher://127.0.0.1/',
  'http://user:pw@127.0.0.1/',
  'not an address',
];

type Case = [what: string, path: string, init: RequestInit, statuses: number[]];
const cases: Case[] = [
  ...privateAddresses.map(
    (address): Case => [`the address ${address}`, '/api/v1/checks', json({ address }), [422]],
  ),
  ['a path that climbs', '/..%2f..%2fetc/passwd', {}, [404]],
  ['a climbing release', '/releases/..%2f..%2fcatalogue', {}, [404]],
  ['a climbing check', '/check/..%2f..%2fchecks.sqlite', {}, [404]],
  ['a climbing script', '/desk.js%2f..%2f..%2fpackage.json', {}, [404]],
  ['SQL as a check', `/api/v1/checks/${encodeURIComponent(SQL)}`, {}, [404]],
  ['SQL as a release', `/api/v1/releases/${encodeURIComponent(SQL)}`, {}, [404]],
  ['SQL as a question', `/api/v1/answers?q=${encodeURIComponent(SQL)}`, {}, [422]],
  [
    'SQL as goods',
    `/api/v1/answers?q=${encodeURIComponent(`CHN export PRK HS:11') OR 1=1 value 2022-05`)}`,
    {},
    [422],
  ],
  [
    'SQL as a period',
    `/api/v1/answers?q=${encodeURIComponent(`CHN export PRK TOTAL value 2022-05'--`)}`,
    {},
    [422],
  ],
  [
    'SQL as a measure',
    `/api/v1/answers?q=${encodeURIComponent(`CHN export PRK TOTAL value:US'D 2022-05`)}`,
    {},
    [422],
  ],
  [
    'SQL as a day',
    `/api/v1/answers?q=CHN+export+PRK+TOTAL+value+2022-05&as-known=${encodeURIComponent(SQL)}`,
    {},
    [422],
  ],
  [
    'SQL as a facet',
    `/explore?reporter=${encodeURIComponent(SQL)}&flow=export&partner=PRK&measure=value&from=2022-01&to=2022-02`,
    {},
    [422],
  ],
  [
    'SQL as a beginning of a code',
    `/explore?q=CHN+export+PRK+TOTAL+value+2022-05&under=${encodeURIComponent(SQL)}`,
    {},
    [422],
  ],
  ['SQL as an upload', '/api/v1/releases/store', json({ upload: SQL }), [422]],
  ['SQL as a figure', `/api/v1/checks/${none}/figures/${encodeURIComponent(SQL)}/reading`, json({}), [404]],
  ['a question that never ends', `/api/v1/answers?q=${'China '.repeat(2000)}`, {}, [422, 431]],
  ['a span of ten millennia', '/api/v1/answers?q=CHN+export+PRK+TOTAL+value+0001-01..9999-12', {}, [422]],
  ['SQL as a reporter of findings', `/findings/${encodeURIComponent(SQL)}/2022-05`, {}, [422]],
  ['SQL as a month of findings', `/api/v1/findings/CHN/${encodeURIComponent(SQL)}`, {}, [422]],
  ['SQL as a finding', `/findings/CHN/2022-05/${encodeURIComponent(SQL)}`, {}, [404]],
  ['a scan of nothing stored', '/api/v1/findings/FRA/1999-01/scan', json({}), [422]],
  ['a scan that watches markup', '/api/v1/findings/CHN/2022-05/scan', json({ watch: '<script>' }), [422]],
  [
    'a scan from elsewhere',
    '/api/v1/findings/CHN/2022-05/scan',
    json({}, { origin: 'https://evil.example' }),
    [403],
  ],
  ['SQL as a partner of a brief', `/brief/CHN/${encodeURIComponent(SQL)}/2022-05`, {}, [422]],
  ['markup as goods of a brief', '/brief/CHN/PRK/2022-05?goods=%3Cscript%3E', {}, [422]],
  ['no day for a brief', '/brief/CHN/PRK/2022-05?as-known=soon', {}, [422]],
  ['a brief of a country that is none', '/brief?reporter=Atlantis&month=2022-05', {}, [422]],
  ['no article', '/api/v1/checks', json({}), [422]],
  ['a body that is no JSON', '/api/v1/checks', json('{"text":'), [400]],
  ['a list for a body', '/api/v1/checks', json([1]), [400]],
  ['nothing for a body', '/api/v1/checks', json('null'), [400]],
  [
    'XML',
    '/api/v1/checks',
    { method: 'POST', headers: { 'content-type': 'application/xml' }, body: '<a/>' },
    [415],
  ],
  ['a day that is none', '/api/v1/checks', json({ text: 'a', date: '2022-02-31' }), [422]],
  ['an article too large', '/api/v1/checks', json({ text: 'x'.repeat(11 * 2 ** 20) }), [413]],
  ['a form too large', '/check', upload('a.txt', new Uint8Array(11 * 2 ** 20)), [413]],
  ['an article too long', '/api/v1/checks', json({ text: 'word '.repeat(300_000) }), [422]],
  [
    'a zip of zeros as a release',
    '/api/v1/releases/preview',
    upload('a.csv.gz', new Uint8Array(zlib.gzipSync(Buffer.alloc(50 * 2 ** 20)))),
    [422],
  ],
  ['a release too large', '/api/v1/releases/preview', upload('a.csv', new Uint8Array(65 * 2 ** 20)), [413]],
  ['a program as a release', '/api/v1/releases/preview', upload('a.exe', 'MZ\0\0\0'), [422]],
  ['an empty release', '/api/v1/releases/preview', upload('a.csv', ''), [422]],
  [
    'a page as a release',
    '/api/v1/releases/preview',
    upload('../../../../tmp/x.csv', '<script>alert(1)</script>'),
    [422],
  ],
  ['a flow that is none', '/api/v1/releases/preview', upload('a.csv', 'a,b\n1,2\n', { flow: SQL }), [422]],
  [
    'a form from elsewhere',
    '/check',
    { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' }, body: new URLSearchParams({ text: 'x' }) },
    [403],
  ],
  ['a method that is none', '/api/v1/checks', { method: 'PUT', body: 'x' }, [405]],
  ['asking for what is posted', `/api/v1/checks/${none}/rerun`, {}, [405]],
  ['deleting what is not there', `/api/v1/checks/${none}`, { method: 'DELETE' }, [404]],
  ['deleting what is not there by a form', `/check/${none}/delete`, { method: 'POST' }, [404]],
  ['running what is not there', `/api/v1/checks/${none}/rerun`, { method: 'POST' }, [404]],
];

describe('hostile requests are refused, and nothing is stored', { timeout: 20_000 }, () => {
  test.each(cases)('%s', async (_, path, init, statuses) => {
    const before = [await kept(), await stored()];
    const answer = await fetch(desk.url + path, { ...init, redirect: 'manual' });
    expect(statuses).toContain(answer.status);
    const text = await answer.text();
    if (path.startsWith('/api/') && answer.status !== 431) {
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(JSON.parse(text).detail.length).toBeGreaterThan(10);
      // Options of the command line help nobody here.
      expect(JSON.parse(text).detail).not.toMatch(/--[a-z]|tallyman [a-z]/);
    }
    expect([await kept(), await stored()]).toEqual(before);
  });

  test.each([
    ['another host', 'GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n', '403'],
    [
      'a host that looks local',
      'GET / HTTP/1.1\r\nHost: localhost.evil.example\r\nConnection: close\r\n\r\n',
      '403',
    ],
    [
      'a foreign origin',
      'POST /check HTTP/1.1\r\nHost: localhost\r\nOrigin: https://evil.example\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
      '403',
    ],
    [
      'an origin of null',
      'POST /check HTTP/1.1\r\nHost: localhost\r\nOrigin: null\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
      '403',
    ],
    [
      'a path that climbs, unencoded',
      'GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      '404',
    ],
    ['no HTTP', 'HELLO\r\n\r\n', '400'],
    [
      'a body that dribbles',
      'POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nx',
      '408',
    ],
  ])('%s', async (_, text, status) => {
    expect((await raw(text)).split('\r\n')[0]).toContain(status);
    expect((await fetch(desk.url)).status).toBe(200);
  });

  test('a reading that says nothing, a measure that is none, a reason that is an article', async () => {
    const text = 'China exported goods worth $14.51 million to North Korea in May 2022.';
    const { id } = (await (await fetch(`${desk.url}/api/v1/checks`, json({ text }))).json()) as {
      id: string;
    };
    const figure = `${desk.url}/api/v1/checks/${id}/figures/0`;
    for (const [what, body, status] of [
      ['reading', {}, 400],
      ['reading', { mesure: 'item' }, 400],
      ['reading', { measure: 'toString' }, 422],
      ['reading', { measure: '__proto__' }, 422],
      ['dismiss', { reason: 'x'.repeat(301) }, 422],
      ['dismiss', { reason: 'x'.repeat(300) }, 200],
    ] as const)
      expect((await fetch(`${figure}/${what}`, json(body))).status, JSON.stringify(body).slice(0, 40)).toBe(
        status,
      );
  });

  test('a script in an article stays text', async () => {
    const text =
      'China sold 5 masks. <script>alert(1)</script> &lt;img src=x onerror=alert(2)&gt; "><svg onload=alert(3)>';
    const { id } = (await (await fetch(`${desk.url}/api/v1/checks`, json({ text }))).json()) as {
      id: string;
    };
    const page = await (await fetch(`${desk.url}/check/${id}`)).text();
    expect(page).not.toMatch(/<script>|<img src=x|<svg/i);
    expect((await fetch(`${desk.url}/api/v1/checks/${id}`, { method: 'DELETE' })).status).toBe(204);
  });

  test('an exposed desk answers who has the token', async () => {
    const exposed = await exampleDesk({ token: 'a-long-enough-token' });
    expect((await fetch(exposed.url)).status).toBe(401);
    expect((await fetch(`${exposed.url}/?token=wrong-one-altogether`)).status).toBe(401);
    const headers = { authorization: 'Bearer a-long-enough-token' };
    expect((await fetch(exposed.url, { headers })).status).toBe(200);
    const first = await fetch(`${exposed.url}/?token=a-long-enough-token`, { redirect: 'manual' });
    expect(first.headers.get('location')).toBe('/');
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/);
    await exposed.close();
  });
});
