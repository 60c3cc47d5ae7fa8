import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { pipeline } from 'node:stream';
import zlib from 'node:zlib';
import robotsModule from 'robots-parser';
import { Refusal } from '../records/refusal.ts';
import { isPrivate, privateRefusal, publicLookup } from './public-address.ts';

// Its types describe an ES module, its code is CommonJS: what is imported is the function itself.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

export interface FetchOptions {
  /** Addresses of this machine and of private networks are refused unless this is set. */
  allowPrivate: boolean;
  /** Who asks, for servers' logs and robots.txt. */
  agent: string;
  bytes?: number;
  milliseconds?: number;
}

export interface FetchedPage {
  /** Where it was found in the end, after redirects. */
  url: string;
  bytes: Uint8Array;
}

const REDIRECTS = 5;
const BYTES = 10 * 2 ** 20;
const MILLISECONDS = 20_000;
/** RFC 9309 asks crawlers to read at least 500 KiB of a robots.txt. */
const ROBOTS_BYTES = 512 * 1024;

const readable = /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf))$/;

/**
 * Fetches the page at an address, as a polite reader: robots.txt is respected, size, time and redirects are
 * limited. The address that is connected to is the one that was checked, so a name that resolves to something
 * else the second time gains nothing.
 *
 * @throws Refusal, one sentence, for an address that may not or cannot be read.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchedPage> {
  const limits = {
    bytes: options.bytes ?? BYTES,
    signal: AbortSignal.timeout(options.milliseconds ?? MILLISECONDS),
  };
  const rules = new Map<string, string>();
  let url = readAddress(address, address);
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    if (!rules.has(url.origin)) rules.set(url.origin, await robotsOf(url, limits.signal, options));
    if (
      robotsParser(new URL('/robots.txt', url).href, rules.get(url.origin)!).isAllowed(
        url.href,
        options.agent,
      ) === false
    )
      throw new Refusal(
        `${url.href}: robots.txt of ${url.host} asks not to read it; save the page and check the file`,
      );
    const answer = await get(url, limits, options);
    if (answer.location === null) return finish(url, answer);
    url = readAddress(answer.location, address, url);
  }
  throw new Refusal(`${address}: more than ${REDIRECTS} redirects; save the page and check the file`);
}

function finish(url: URL, answer: Answer): FetchedPage {
  if (answer.status !== 200)
    throw new Refusal(`${url.href}: the server answered ${answer.status}; save the page and check the file`);
  const type = answer.type.split(';')[0]!.trim();
  if (type !== '' && !readable.test(type.toLowerCase()))
    throw new Refusal(`${url.href} is "${type}", not an article: give a page, a text or a PDF`);
  return { url: url.href, bytes: answer.body };
}

function readAddress(text: string, given: string, base?: URL): URL {
  if (!URL.canParse(text, base?.href)) throw new Refusal(`${given}: "${text}" is no address`);
  const url = new URL(text, base?.href);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Refusal(`${given}: only http and https are read, not "${url.protocol.slice(0, -1)}"`);
  if (url.username || url.password)
    throw new Refusal(`${url.host}: addresses with a name and a password in them are not read`);
  return url;
}

/** The text of robots.txt, '' where there is none. @throws Refusal where it cannot be had (RFC 9309, 2.3.1.4). */
async function robotsOf(url: URL, signal: AbortSignal, options: FetchOptions): Promise<string> {
  let robots = new URL('/robots.txt', url);
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    const answer = await get(robots, { bytes: ROBOTS_BYTES, signal, cut: true }, options);
    if (answer.location === null && answer.status < 500)
      return answer.status === 200 ? Buffer.from(answer.body).toString('utf8') : '';
    if (answer.location === null)
      throw new Refusal(
        `${url.href}: ${robots.host} cannot say what may be read (robots.txt answers ${answer.status}); save the page and check the file`,
      );
    robots = readAddress(answer.location, robots.href, robots);
  }
  return '';
}

interface Limits {
  bytes: number;
  signal: AbortSignal;
  /** Keep the beginning of what is too long instead of refusing it. */
  cut?: boolean;
}

interface Answer {
  status: number;
  type: string;
  location: string | null;
  body: Uint8Array;
}

function get(url: URL, limits: Limits, options: FetchOptions): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // The lookup below is not called for an address in digits.
  if (isIP(host) && !options.allowPrivate && isPrivate(host))
    return Promise.reject(privateRefusal(url, host));
  return new Promise((resolve, reject) => {
    const fail = (e: Error) => reject(e instanceof Refusal ? e : new Refusal(`${url.href}: ${reason(e)}`));
    const request = (url.protocol === 'https:' ? https : http).get(
      url,
      {
        agent: false,
        signal: limits.signal,
        lookup: options.allowPrivate ? undefined : publicLookup(url),
        headers: {
          'user-agent': options.agent,
          accept: 'text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9',
          'accept-encoding': 'gzip, deflate, br',
        },
      },
      (response) => {
        const status = response.statusCode ?? 0;
        const location = status >= 300 && status < 400 ? (response.headers.location ?? null) : null;
        const type = response.headers['content-type'] ?? '';
        if (location !== null || (status !== 200 && !limits.cut)) {
          response.destroy();
          resolve({ status, type, location, body: new Uint8Array() });
          return;
        }
        readBody(response, limits, url).then((body) => resolve({ status, type, location, body }), fail);
      },
    );
    request.on('error', fail);
  });
}

/** The body, unpacked; what is counted is what comes out, so that a small bomb is stopped too. */
function readBody(response: http.IncomingMessage, limits: Limits, url: URL): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stream = unpacked(response, reject);
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limits.bytes) {
        chunks.push(chunk);
        return;
      }
      response.destroy();
      if (limits.cut) resolve(Buffer.concat(chunks));
      else
        reject(
          new Refusal(
            `${url.href} is larger than ${Math.round(limits.bytes / 2 ** 20)} MB; save it and check the file`,
          ),
        );
    });
    stream.on('end', () => resolve(Buffer.concat(chunks)));
    stream.on('error', reject);
  });
}

function unpacked(response: http.IncomingMessage, reject: (e: Error) => void): NodeJS.ReadableStream {
  const encoding = (response.headers['content-encoding'] ?? '').toLowerCase();
  const open = {
    gzip: zlib.createGunzip,
    'x-gzip': zlib.createGunzip,
    deflate: zlib.createInflate,
    br: zlib.createBrotliDecompress,
  }[encoding];
  return open ? pipeline(response, open(), (e) => e && reject(e)) : response;
}

const reasons: Record<string, string> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the host name could not be looked up',
  ECONNREFUSED: 'nobody answers there',
  ECONNRESET: 'the connection broke off',
  ABORT_ERR: 'took too long; save the page and check the file',
};

const reason = (e: NodeJS.ErrnoException): string =>
  reasons[e.code ?? ''] ?? `could not be read (${e.message})`;
