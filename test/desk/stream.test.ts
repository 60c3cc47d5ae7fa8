import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import v8 from 'node:v8';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largeDesk } from './large-desk.ts';

interface Stored {
  id: string;
  period: string;
  rows: number;
  path: string;
}

let desk: Awaited<ReturnType<typeof largeDesk>>;
let releases: Stored[];
beforeAll(async () => {
  desk = await largeDesk([
    { from: '2022-05', months: 1, partners: 150, codes: 2000 },
    { from: '2020-01', months: 24, partners: 20, codes: 60 },
  ]);
  releases = ((await (await fetch(`${desk.url}/api/v1/releases`)).json()) as { releases: Stored[] }).releases;
}, 60_000);
afterAll(() => desk.close());

const large = () => releases.find((r) => r.period === '2022-05')!;
const get = async (url: string) => (await fetch(desk.url + url)).text();
const lines = (text: string) => text.trimEnd().split('\n').length;
const year = (by: string) => `/explore.csv?q=CHN+export+WLD+TOTAL+value+2020-01..2021-12&by=${by}`;
const EVERYTHING = year('partner,HS6');
/** A connection that asks and then takes nothing by itself. */
const asking = (port: number, url: string, version = '1.1') => {
  const socket = net.connect(port, '127.0.0.1');
  socket.pause();
  socket.write(`GET ${url} HTTP/${version}\r\nHost: localhost\r\n\r\n`);
  return socket;
};
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
/** Milliseconds of work that this process, server and all, does until it is at rest. */
const work = async (begin: () => Promise<unknown>) => {
  const before = cpu();
  await begin();
  for (let still = 0; still < 2; ) {
    const now = cpu();
    await wait(400);
    still = cpu() - now < 25 ? still + 1 : 0;
  }
  return cpu() - before;
};
v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;
/** Bytes in use, without what waits to be collected. */
const live = () => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
const whole = async (url: string) => {
  for await (const some of (await fetch(desk.url + url)).body!) if (some.length === 0) break;
};

describe('a long table goes out as it is read', { timeout: 60_000 }, () => {
  test('all rows of a release, the first long before the last', async () => {
    const { id, rows } = large();
    const began = Date.now();
    const answer = await fetch(`${desk.url}/releases/${id}/rows.csv`);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    let [bytes, ends, first] = [0, 0, 0];
    for await (const some of answer.body!) {
      first ||= Date.now() - began;
      bytes += some.length;
      ends += Buffer.from(some).toString('latin1').split('\n').length - 1;
    }
    expect(ends).toBe(rows + 1);
    expect(bytes).toBeGreaterThan(25_000_000);
    expect(first).toBeLessThan(((Date.now() - began) * 2) / 3);
  });

  test('its JSON is a document, its NDJSON a document a line', async () => {
    const { id, rows, period } = releases.find((r) => r.period === '2020-03')!;
    const document = JSON.parse(await get(`/api/v1/releases/${id}/rows.json`));
    expect(document.release.id).toBe(id);
    expect(document.rows).toHaveLength(rows);
    const each = (await get(`/api/v1/releases/${id}/rows.ndjson`)).trimEnd().split('\n');
    expect(each).toHaveLength(rows);
    expect(JSON.parse(each[17]!)).toEqual({
      ...{ release: id, publisher: 'unnamed publisher', published: null, reporter: 'CHN', period },
      ...document.rows[17],
    });
  });

  test('a question by partner and goods: every series, every month, with state and release', async () => {
    const table = (await get(EVERYTHING)).trimEnd().split('\n');
    const goods = new Set(table.slice(1).map((l) => l.split(',')[3]));
    expect(table).toHaveLength(1 + 20 * goods.size * 24);
    const ids = new Map(releases.map((r) => [r.period, r.id]));
    const row = table[1]!.split(',');
    expect(row).toEqual(['CHN', 'export', 'ABW', row[3], 'value', '2020-01', 'value', ...row.slice(7)]);
    expect(row[14]).toBe(ids.get('2020-01'));
  });

  test('the parts add up to the whole', async () => {
    const sum = (text: string) =>
      text
        .trimEnd()
        .split('\n')
        .slice(1)
        .reduce((n, l) => n + Number(l.split(',')[7]), 0);
    const q = '/explore.csv?q=CHN+export+AFG+HS:10+value+2020-01..2020-06';
    const whole = await get(`${q}&by=HS4`);
    expect(sum(whole)).toBeGreaterThan(0);
    expect(sum(await get(`${q}&by=HS8`))).toBe(sum(whole));
  });

  test('as JSON it is the document that a question has', async () => {
    const answers = JSON.parse(
      await get('/api/v1/answers?q=CHN+export+AFG+HS:1011+value+2020-01..2020-06&by=HS8'),
    ).answers as { text: string }[];
    expect(answers.length).toBeGreaterThan(2);
    const { text } = answers[1]!;
    const alone = JSON.parse(await get(`/api/v1/answers?q=${encodeURIComponent(text)}`));
    expect(alone.answers[0]).toEqual(answers[1]);
  });
});

describe('what is not taken is not made', { timeout: 120_000 }, () => {
  test('a reader who stops reading costs no memory, and no work', async () => {
    const url = `/releases/${large().id}/rows.ndjson`;
    const all = await work(() => whole(url));
    const before = live();
    const sockets: net.Socket[] = [];
    const some = await work(async () => {
      for (let i = 0; i < 3; i++) sockets.push(asking(desk.port, url));
      await wait(1000);
    });
    // Three that are read to the end would be three times as much work, and 120 MB each.
    expect(some).toBeLessThan(all);
    expect(live() - before).toBeLessThan(60_000_000);
    for (const s of sockets) s.destroy();
  });

  test('the memory of a long table is not its length', async () => {
    let [held, bytes] = [0, 0];
    const before = live();
    for await (const some of (await fetch(`${desk.url}/releases/${large().id}/rows.ndjson`)).body!) {
      bytes += some.length;
      if (held === 0 && bytes > 80_000_000) held = live() - before;
    }
    expect(bytes).toBeGreaterThan(100_000_000);
    expect(held).toBeLessThan(40_000_000);
  });

  test('the work stops when a reader leaves, and for one who asks for the head alone', async () => {
    const all = await work(() => whole(EVERYTHING));
    const left = await work(async () => {
      const socket = asking(desk.port, EVERYTHING);
      socket.resume();
      await new Promise((resolve) => socket.once('data', resolve));
      socket.destroy();
    });
    expect(left).toBeLessThan(all / 2);
    const head = await work(async () => {
      const answer = await fetch(desk.url + EVERYTHING, { method: 'HEAD' });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    });
    expect(head).toBeLessThan(all / 2);
    expect((await fetch(desk.url)).status).toBe(200);
  });

  test('others are answered meanwhile, and a release stored meanwhile breaks nothing', async () => {
    const table = get(year('HS4'));
    const form = new FormData();
    const csv =
      'reporter,flow,partner,goods,codes,period,measure,value,unit\nCHN,export,PRK,x,HS:1101,2019-01,value,1,USD\n';
    form.set('file', new File([csv], 'more.csv'));
    const preview = await fetch(`${desk.url}/api/v1/releases/preview`, { method: 'POST', body: form });
    const { upload } = (await preview.json()) as { upload: string };
    const stored = await fetch(`${desk.url}/api/v1/releases/store`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ upload }),
    });
    expect(stored.status).toBe(201);
    const goods = new Set(
      (await table)
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((l) => l.split(',')[3]),
    );
    expect(lines(await table)).toBe(1 + goods.size * 24);
  });
});

describe('half a table is never a whole one', { timeout: 60_000 }, () => {
  test('the time is up: the connection breaks off, also under one who stopped reading', async () => {
    const short = await largeDesk([{ from: '2022-05', months: 1, partners: 150, codes: 2000 }], {
      tableTime: 3000,
    });
    const {
      releases: [release],
    } = (await (await fetch(`${short.url}/api/v1/releases`)).json()) as { releases: Stored[] };
    const url = `/releases/${release!.id}/rows.ndjson`;
    const answer = await fetch(short.url + url);
    expect(answer.status).toBe(200);
    const slowly = async () => {
      for await (const some of answer.body!) await wait(some.length > 0 ? 100 : 0);
    };
    await expect(slowly()).rejects.toThrow('terminated');
    const socket = asking(short.port, url);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    let text = '';
    await wait(4000);
    socket.on('error', () => {});
    socket.on('data', (d) => {
      text += d;
    });
    socket.resume();
    await closed;
    // Without chunks, the end of the connection is the end of the table.
    const old = asking(short.port, url, '1.0');
    const failed = new Promise<NodeJS.ErrnoException>((resolve) => old.once('error', resolve));
    old.on('data', () => old.pause());
    const resumed = setInterval(() => old.resume(), 100);
    old.resume();
    expect((await failed).code).toBe('ECONNRESET');
    clearInterval(resumed);
    expect(text.endsWith('0\r\n\r\n')).toBe(false);
    expect(text).not.toContain('Error');
    await short.close();
  });

  test('a file that is broken in the middle: the connection breaks off', async () => {
    const broken = await largeDesk([{ from: '2022-05', months: 1, partners: 150, codes: 2000 }]);
    const {
      releases: [release],
    } = (await (await fetch(`${broken.url}/api/v1/releases`)).json()) as { releases: Stored[] };
    const file = path.join(broken.home, 'lake', release!.path);
    const bytes = fs.readFileSync(file);
    bytes.fill(0xff, Math.floor(bytes.length * 0.7), Math.floor(bytes.length * 0.95));
    fs.writeFileSync(file, bytes);
    const answer = await fetch(`${broken.url}/releases/${release!.id}/rows.csv`);
    let ends = 0;
    const all = async () => {
      for await (const some of answer.body!)
        ends += Buffer.from(some).toString('latin1').split('\n').length - 1;
    };
    await expect(all()).rejects.toThrow('terminated');
    expect(ends).toBeGreaterThan(1000);
    expect(ends).toBeLessThan(release!.rows);
    await broken.close();
  });

  test.each([
    [year('province'), /by "province" is not understood/],
    [year('partner,HS7'), /"HS7"/],
    ['/explore.csv?q=CHN+export+PRK+TOTAL+value+2022-05&by=partner', /PRK is one partner/],
    ['/explore.ndjson?q=CHN+export+PRK+HS:6307.90.10+value+2022-05&by=HS4', /finer than HS4/],
    ['/api/v1/answers.csv?q=PRK+fever-cases+new+2022-05-13..2022-05-20&by=partner', /no partners or goods/],
    ['/releases/0123456789abcdef/rows.csv', /no release is stored/],
  ])('what cannot be made is told before it begins: %s', async (url, why) => {
    const answer = await fetch(desk.url + url);
    expect([404, 422]).toContain(answer.status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(((await answer.json()) as { detail: string }).detail).toMatch(why);
  });
});

describe('a span longer than a page', () => {
  const q = 'CHN export AFG TOTAL value 1901-01..2022-12';
  test('the page says what it shows, and links to all of it', async () => {
    const page = await get(`/explore?q=${encodeURIComponent(q)}`);
    expect(page).toContain('This page shows June 1972 to May 2022. All of 1901 to 2022');
    expect(page.match(/<tr class=/g)).toHaveLength(600);
    expect(page).toContain(`/explore.csv?${new URLSearchParams({ q }).toString().replaceAll('&', '&amp;')}`);
  });
  test('the files have every month', async () => {
    const table = (await get(`/explore.csv?q=${encodeURIComponent(q)}`)).trimEnd().split('\n');
    expect(table).toHaveLength(1 + 122 * 12);
    expect(table.filter((l) => l.includes(',value,2022-05,value,'))).toHaveLength(1);
    const { answers } = JSON.parse(await get(`/api/v1/answers?q=${encodeURIComponent(q)}`));
    expect(answers[0].cells).toHaveLength(122 * 12);
  });
});
