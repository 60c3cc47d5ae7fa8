import http from 'node:http';
import type { AddressInfo } from 'node:net';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchPage } from '../../src/article/fetch-page.ts';
import { isPrivate } from '../../src/article/public-address.ts';
import { Refusal } from '../../src/records/refusal.ts';

let server: http.Server;
let origin: string;
let robots: { status: number; text: string };

const page = '<html><body><p>Exports rose 5% to $10 million.</p></body></html>';

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const url = new URL(request.url!, 'http://x');
    const html = { 'content-type': 'text/html; charset=iso-8859-1' };
    switch (url.pathname) {
      case '/robots.txt':
        response.writeHead(robots.status, { 'content-type': 'text/plain' }).end(robots.text);
        break;
      case '/page':
        response.writeHead(200, html).end(page);
        break;
      case '/zipped':
        response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(zlib.gzipSync(page));
        break;
      case '/bomb':
        response
          .writeHead(200, { ...html, 'content-encoding': 'gzip' })
          .end(zlib.gzipSync(Buffer.alloc(30 * 2 ** 20)));
        break;
      case '/broken-zip':
        response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('no gzip at all');
        break;
      case '/there':
        response.writeHead(302, { location: '/page' }).end();
        break;
      case '/loop':
        response.writeHead(302, { location: '/loop' }).end();
        break;
      case '/file':
        response.writeHead(302, { location: 'file:///etc/passwd' }).end();
        break;
      case '/inside':
        response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
        break;
      case '/slow':
        response.writeHead(200, html).write('<p>');
        break;
      case '/image':
        response.writeHead(200, { 'content-type': 'image/png' }).end('x');
        break;
      default:
        response.writeHead(404, html).end('gone');
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  robots = { status: 404, text: '' };
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, more = {}) =>
  fetchPage(path.startsWith('/') ? origin + path : path, { allowPrivate: true, agent: 'Tallyman', ...more });

describe('a page by its address', () => {
  test('comes with its bytes and where it was found', async () => {
    const found = await get('/there');
    expect(found.url).toBe(`${origin}/page`);
    expect(Buffer.from(found.bytes).toString()).toBe(page);
  });

  test('is unpacked', async () => {
    expect(Buffer.from((await get('/zipped')).bytes).toString()).toBe(page);
  });

  test.each([
    ['/gone', /answered 404/],
    ['/loop', /more than 5 redirects/],
    ['/file', /only http and https/],
    ['/bomb', /larger than 10 MB/],
    ['/broken-zip', /could not be read/],
    ['/image', /"image\/png", not an article/],
    ['ftp://example.com/a', /only http and https/],
    ['http://user:secret@example.com/', /a name and a password/],
    ['http://', /no address/],
  ])('%s is refused in one sentence', async (path, message) => {
    await expect(get(path)).rejects.toThrow(Refusal);
    await expect(get(path)).rejects.toThrow(message);
  });

  test('that never ends is given up', async () => {
    await expect(get('/slow', { milliseconds: 300 })).rejects.toThrow(/took too long/);
  });

  test('is not read where robots.txt asks so, or cannot be asked', async () => {
    robots = { status: 200, text: 'User-agent: *\nDisallow: /page\n' };
    await expect(get('/page')).rejects.toThrow(/robots\.txt of .* asks not to read it/);
    await expect(get('/there')).rejects.toThrow(/asks not to read it/);
    await expect(get('/zipped')).resolves.toBeTruthy();
    robots = { status: 200, text: 'User-agent: *\nDisallow: /page\n\nUser-agent: Tallyman\nAllow: /\n' };
    await expect(get('/page')).resolves.toBeTruthy();
    robots = { status: 503, text: '' };
    await expect(get('/page')).rejects.toThrow(/robots\.txt answers 503/);
    robots = { status: 404, text: '' };
  });
});

describe('what is not public is refused', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::a00:1',
    'not an address',
  ])('%s', (address) => expect(isPrivate(address)).toBe(true)); // prettier-ignore

  test.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111'])('%s is public', (address) =>
    expect(isPrivate(address)).toBe(false),
  );

  test.each(['/page', 'http://localhost/', 'http://[::1]/', 'http://2130706433/', 'http://0x7f.1/'])(
    '%s',
    async (path) => {
      await expect(get(path, { allowPrivate: false })).rejects.toThrow(/not on the public Internet/);
    },
  );

  test('a redirect into a private network is not followed', async () => {
    await expect(get('/inside', { allowPrivate: false })).rejects.toThrow(/not on the public Internet/);
  });
});
