import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { expect, onTestFinished, test } from 'vitest';
import { openDeliveries } from '../../src/lake/deliveries-store.ts';
import { openSubscribers } from '../../src/lake/subscribers-store.ts';
import { mailAddress } from '../../src/watch/address.ts';
import { terms } from '../../src/watch/terms.ts';
import { readToken, signToken, tokenKey } from '../../src/watch/token.ts';
import { pairOf, topicOf, topicText } from '../../src/watch/topic.ts';
import { newSecret, webhookAddress } from '../../src/watch/webhook.ts';
import { freshHome } from '../effects.ts';
import { form, lettersDesk } from './letters-desk.ts';
import { linkIn, openMailBox } from './mail-box.ts';
import { addSubscribers, storeMonth } from './stored.ts';

const good = { goods: 'face masks', terms: terms.version };

test.each([
  'a@example.org\nBcc: b@example.org',
  'a@example.org\r\nRCPT TO:<b@example.org>',
  'a@example.org, b@example.org',
  '<a@example.org>',
  '"a b"@example.org',
  'a@localhost',
  'a@[127.0.0.1]',
  'a@example.org\0',
  `${'a'.repeat(65)}@example.org`,
  `a@${'b'.repeat(250)}.org`,
  'a@exa mple.org',
  '@example.org',
  'example.org',
  '',
  'a@@example.org',
  'a@-example.org',
  '‮a@example.org',
])('%j is refused in one sentence, and nothing is kept of it', async (address) => {
  const box = await openMailBox();
  const desk = await lettersDesk(box.url);
  const answer = await fetch(`${desk.url}/subscribe`, form({ ...good, address }));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toMatch(/is no mail address|is longer than/);
  await desk.send();
  expect(box.received).toEqual([]);
});

test('an address that is taken has no line break, one @ and a host of letters, whatever is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.emailAddress(), (junk, address) => {
      for (const given of [junk, `${address}${junk}`, `${junk}${address}`]) {
        let taken: string;
        try {
          taken = mailAddress(given);
        } catch (e) {
          expect((e as Error).name).toBe('Refusal');
          continue;
        }
        expect(taken).toMatch(/^[\x21-\x7e]+@[a-z0-9.-]+$/);
        expect(taken.length).toBeLessThanOrEqual(254);
      }
    }),
  );
});

test.each([
  ['no terms', { goods: 'face masks' }, 'agree to the terms'],
  ['terms of another day', { goods: 'face masks', terms: '2020-01-01' }, 'agree to the terms'],
  ['no topic', { terms: terms.version }, 'Choose what you want'],
  ['goods that are none', { goods: 'unicorns', terms: terms.version }, 'no goods that is known'],
  [
    'a header in a topic',
    { pairs: 'CHN PRK\r\nBcc: x@example.org', terms: terms.version },
    'no country or area',
  ],
  ['a script in a topic', { pairs: '<script>alert(1)</script>', terms: terms.version }, '&lt;script&gt;'],
  ['a country twice', { pairs: 'China, China', terms: terms.version }, 'one country twice'],
  [
    'forty topics',
    { goods: Array.from({ length: 40 }, (_, i) => `HS:${1001 + i}`).join('\n'), terms: terms.version },
    'too many',
  ],
])('%s is refused', async (_, fields: Record<string, string>, says) => {
  const desk = await lettersDesk('smtp://127.0.0.1:9');
  const answer = await fetch(`${desk.url}/subscribe`, form({ address: 'a@example.org', ...fields }));
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain(says);
  expect(page).not.toContain('<script>alert');
});

test('whether an address is known, new, or was asked too often changes nothing that is said', async () => {
  const box = await openMailBox();
  const desk = await lettersDesk(box.url);
  addSubscribers(desk.home, ['known@example.org']);
  const said: string[] = [];
  for (const address of [
    'known@example.org',
    'new@example.org',
    'new@example.org',
    'new@example.org',
    'new@example.org',
  ]) {
    const answer = await fetch(`${desk.url}/subscribe`, form({ ...good, address }));
    const headers = ['location', 'content-type', 'set-cookie'].map((h) => answer.headers.get(h));
    said.push(JSON.stringify([answer.status, headers, await answer.text()]));
  }
  expect(new Set(said).size).toBe(1);
  // To the known one too a question goes, so that its owner sees the same as everybody; the fourth to one address does not.
  const mails = await box.until(4);
  await desk.send();
  expect(mails.map((m) => m.to).sort()).toEqual(['known@example.org', ...Array(3).fill('new@example.org')]);
  expect(mails.every((m) => m.mail.subject === mails[0]!.mail.subject)).toBe(true);
});

test('one client cannot sign up without end', async () => {
  const desk = await lettersDesk('smtp://127.0.0.1:9');
  const statuses: number[] = [];
  for (let i = 0; i < 12; i++)
    statuses.push(
      (await fetch(`${desk.url}/subscribe`, form({ ...good, address: `a${i}@example.org` }))).status,
    );
  expect(statuses).toEqual([...Array(10).fill(303), 429, 429]);
});

test('tokens that are forged, cut, of another purpose, of another key or old open nothing', async () => {
  const desk = await lettersDesk('smtp://127.0.0.1:9');
  addSubscribers(desk.home, ['reader@example.org']);
  const store = openSubscribers(desk.home);
  const { id } = store.byAddress('reader@example.org')!;
  store.close();
  const key = tokenKey(desk.home);
  const until = new Date(Date.now() + 60_000).toISOString();
  const token = signToken(key, { for: 'manage', id, until });
  expect((await fetch(`${desk.url}/subscription?token=${token}`)).status).toBe(200);
  const [p, , seconds, mac] = token.split('.');
  const forged = [
    '',
    'x',
    token.slice(0, -1),
    `${token}x`,
    token.toUpperCase(),
    `${p}.${'0'.repeat(32)}.${seconds}.${mac}`,
    `${p}.${id}.zzzzzz.${mac}`,
    signToken(key, { for: 'unsubscribe', id, until }),
    signToken(tokenKey(freshHome()), { for: 'manage', id, until }),
    signToken(key, { for: 'manage', id, until: new Date(Date.now() - 1000).toISOString() }),
    signToken(key, { for: 'manage', id: 'nobody', until }),
    "' OR 1=1 --",
    'a'.repeat(5000),
  ];
  const said = new Set<string>();
  for (const bad of forged) {
    const answer = await fetch(`${desk.url}/subscription?token=${encodeURIComponent(bad)}`);
    expect(answer.status, bad.slice(0, 60)).toBe(403);
    said.add(await answer.text());
  }
  expect(said.size).toBe(1);
  for (const path of ['/subscription', '/unsubscribe', '/subscribe/confirm'])
    expect((await fetch(`${desk.url}${path}?token=${forged[5]}`, form({ leave: 'yes' }))).status).toBe(403);
});

test('a byte of a token changed is no token', () => {
  const key = Buffer.alloc(32, 7);
  const now = new Date('2026-01-01');
  const token = signToken(key, { for: 'manage', id: 'abc', until: '2026-02-01T00:00:00Z' });
  expect(readToken(key, token, 'manage', now)).toBe('abc');
  fc.assert(
    fc.property(fc.nat(token.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
      const other = token.slice(0, at) + letter + token.slice(at + 1);
      expect(readToken(key, other, 'manage', now)).toBe(other === token ? 'abc' : null);
    }),
  );
});

test('a form of 100 MB, a foreign origin and another host are refused, and the desk goes on', async () => {
  const desk = await lettersDesk('smtp://127.0.0.1:9');
  const huge = await fetch(`${desk.url}/subscribe`, {
    ...form({}),
    body: `address=${'a'.repeat(100_000_000)}`,
  }).then(
    (r) => r.status,
    () => 'closed',
  );
  expect([413, 'closed']).toContain(huge);
  const foreign = await fetch(`${desk.url}/subscribe`, {
    ...form({ ...good, address: 'a@example.org' }),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
  });
  expect(foreign.status).toBe(403);
  expect((await fetch(`${desk.url}/subscribe`)).status).toBe(200);
});

test('pages for readers need no token of the desk; the desk does', async () => {
  const desk = await lettersDesk('smtp://127.0.0.1:9', { token: 'a-long-token-of-the-desk' });
  for (const path of ['/subscribe', '/feed.atom', '/feed.json', '/style.css'])
    expect((await fetch(desk.url + path)).status, path).toBe(200);
  for (const path of [
    '/',
    '/releases',
    '/api/v1/releases',
    '/subscribe/../releases',
    '/letters/x/../../findings',
  ])
    expect((await fetch(desk.url + path)).status, path).toBe(401);
});

test.each([
  'http://example.org/hook',
  'https://127.0.0.1/',
  'https://localhost/',
  'https://localhost./',
  'https://printer.local/',
  'https://db.internal/',
  'https://10.1.2.3/',
  'https://192.168.0.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://user:pw@example.org/',
  'file:///etc/passwd',
  `https://example.org/${'a'.repeat(600)}`,
  'no address',
])('webhook %s is refused', (given) => {
  expect(() => webhookAddress(given, { allowPrivate: false })).toThrow(
    expect.objectContaining({ name: 'Refusal' }),
  );
});

/** A server that answers as told, and keeps what it was sent. */
async function receiver(answer: (nth: number, res: http.ServerResponse) => void) {
  const got: { headers: http.IncomingHttpHeaders; body: string }[] = [];
  const server = http.createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (p) => parts.push(p));
    req.on('end', () => {
      got.push({ headers: req.headers, body: Buffer.concat(parts).toString() });
      answer(got.length, res);
    });
  });
  await new Promise<void>((r) => server.listen(0, '127.0.0.1', r));
  onTestFinished(() => void server.close());
  return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

async function withWebhook(url: string, allowPrivate: boolean) {
  const box = await openMailBox();
  const desk = await lettersDesk(box.url, { allowPrivate });
  addSubscribers(desk.home, ['reader@example.org']);
  const secret = newSecret();
  const store = openSubscribers(desk.home);
  store.change(store.byAddress('reader@example.org')!.id, { webhook: url, secret });
  store.close();
  await storeMonth(desk.home, '2022-05', 2_970_000);
  await desk.watch();
  const outbox = openDeliveries(desk.home, new Date());
  const counts = outbox.counts();
  outbox.close();
  return { desk, secret, counts };
}

test('a webhook gets the letter signed, and its endless answer is not read', async () => {
  const hook = await receiver((_, res) => {
    const more = () => void (res.write('x'.repeat(1e6)) ? setImmediate(more) : res.once('drain', more));
    res.on('error', () => {});
    more();
  });
  const { secret, counts } = await withWebhook(hook.url, true);
  expect(hook.got).toHaveLength(1);
  const { headers, body } = hook.got[0]!;
  expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({
    type: 'letter.published',
    data: { topic: 'pair CHN PRK', month: '2022-05' },
  });
  expect(() =>
    new Webhook(secret).verify(body.replace('2022-05', '2022-04'), headers as Record<string, string>),
  ).toThrow();
  expect(counts).toMatchObject({ sent: 2, waiting: 0 });
});

test('a webhook that fails waits for another try, one that is gone is forgotten', async () => {
  const failing = await receiver((_, res) => void res.writeHead(500).end());
  expect((await withWebhook(failing.url, true)).counts).toMatchObject({ sent: 1, waiting: 1 });
  const gone = await receiver((_, res) => void res.writeHead(410).end());
  const { desk, counts } = await withWebhook(gone.url, true);
  expect(counts).toMatchObject({ sent: 1, failed: 1 });
  const store = openSubscribers(desk.home);
  expect(store.all()[0]!.webhook).toBeNull();
  store.close();
});

test('a webhook that became private is not posted to, nor is where one leads on to', async () => {
  const inside = await receiver((_, res) => void res.writeHead(200).end());
  expect((await withWebhook(inside.url, false)).counts).toMatchObject({ sent: 1, failed: 1 });
  expect(inside.got).toEqual([]);
  const leading = await receiver((_, res) => void res.writeHead(302, { location: inside.url }).end());
  await withWebhook(leading.url, true);
  expect(leading.got).toHaveLength(1);
  expect(inside.got).toEqual([]);
});

test('nothing but the subscribers file holds an address, and what is erased is gone from it', async () => {
  const box = await openMailBox();
  const desk = await lettersDesk(box.url);
  await fetch(
    `${desk.url}/subscribe`,
    form({ address: 'secret-reader@example.org', pairs: 'CHN PRK', terms: terms.version }),
  );
  const [question] = await box.until(1);
  await fetch(linkIn(question!, '/subscribe/confirm'), form({}));
  await storeMonth(desk.home, '2022-05', 2_970_000);
  await desk.watch();
  await box.until(2);
  const holding = () =>
    fs
      .readdirSync(desk.home, { recursive: true, encoding: 'utf8' })
      .filter((f) => fs.statSync(path.join(desk.home, f)).isFile())
      .filter((f) => fs.readFileSync(path.join(desk.home, f)).includes('secret-reader'));
  expect(holding().filter((f) => !f.startsWith('subscribers.sqlite'))).toEqual([]);
  expect(holding().length).toBeGreaterThan(0);
  expect(fs.statSync(path.join(desk.home, 'subscribers.sqlite')).mode & 0o077).toBe(0);
  const store = openSubscribers(desk.home);
  expect(store.erase('SECRET-reader@example.org')).toBeGreaterThan(0);
  store.close();
  expect(holding()).toEqual([]);
});

test('topics read back as they were written, and a country that publishes nothing is seen from its partner', () => {
  for (const text of ['pair CHN PRK', 'goods face masks', 'goods HS:6307.90', 'finding mirror-gap'])
    expect(topicText(topicOf(text))).toBe(text);
  expect(pairOf('North Korea, China')).toEqual(pairOf('China - North Korea'));
  expect(() => topicOf('pair CHN')).toThrow(/no pair/);
});
