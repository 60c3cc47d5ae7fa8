import { createHmac, randomBytes } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { isPrivate, publicLookup } from '../article/public-address.ts';
import type { Delivery, Letter } from '../lake/deliveries-store.ts';
import { Refusal } from '../records/refusal.ts';
import type { Outcome } from './mail-server.ts';

const MILLISECONDS = 20_000;
const LONGEST = 500;

/** An address that letters may be posted to. Where its name leads is looked at when it is posted to. @throws Refusal */
export function webhookAddress(given: string, { allowPrivate }: { allowPrivate: boolean }): string {
  const text = given.trim();
  if (text.length > LONGEST || !URL.canParse(text))
    throw new Refusal(`"${text.slice(0, 80)}" is no address: write one such as https://example.org/tallyman`);
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(allowPrivate && url.protocol === 'http:'))
    throw new Refusal(`"${text.slice(0, 80)}" is not https: letters are posted over https only`);
  if (url.username || url.password)
    throw new Refusal(
      'addresses with a name and a password in them are not posted to: check the signature instead',
    );
  const host = hostOf(url);
  if (!allowPrivate && (/(^|\.)(localhost|local|internal)\.?$/.test(host) || (isIP(host) && isPrivate(host))))
    throw new Refusal(`"${url.host}" is not on the public Internet: letters are not posted there`);
  return url.href;
}

/** As Standard Webhooks writes a secret. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Headers of one try (Standard Webhooks 1.0): the id is the same in every try, so that a repeated one can be told. */
export function signed(id: string, body: string, secret: string, now: Date): Record<string, string> {
  const seconds = Math.floor(now.getTime() / 1000);
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const mac = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${mac}` };
}

/** What is posted of a letter. */
export const payloadOf = (letter: Letter, link: string): string =>
  JSON.stringify({
    type: 'letter.published',
    timestamp: letter.made,
    data: {
      ...{ id: letter.id, topic: letter.topic, reporter: letter.reporter, month: letter.month },
      ...{ title: letter.title, text: letter.text, url: link, releases: letter.releases },
    },
  });

export interface PostOptions {
  allowPrivate: boolean;
  agent: string;
  now: Date;
}

/**
 * Posts a letter once. No redirect is followed, of the answer only its status is read, and the address that is connected to is the
 * one that was checked.
 */
export async function post(
  delivery: Pick<Delivery, 'id'>,
  body: string,
  to: { webhook: string; secret: string },
  { allowPrivate, agent, now }: PostOptions,
): Promise<Outcome> {
  try {
    webhookAddress(to.webhook, { allowPrivate });
    const status = await statusOf(new URL(to.webhook), body, {
      allowPrivate,
      headers: {
        ...signed(delivery.id, body, to.secret, now),
        'content-type': 'application/json',
        'user-agent': agent,
      },
    });
    if (status >= 200 && status < 300) return { is: 'sent' };
    // 410: the receiver asks that nothing more is sent.
    return status === 410
      ? { is: 'gone', reply: '410' }
      : { is: 'again', reply: String(status), server: false };
  } catch (e) {
    if (e instanceof Refusal) return { is: 'failed', reply: 'not a public address' };
    return { is: 'again', reply: (e as NodeJS.ErrnoException).code ?? 'no answer', server: false };
  }
}

function statusOf(
  url: URL,
  body: string,
  { allowPrivate, headers }: { allowPrivate: boolean; headers: Record<string, string> },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method: 'POST',
        agent: false,
        signal: AbortSignal.timeout(MILLISECONDS),
        lookup: allowPrivate ? undefined : publicLookup(url),
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        resolve(response.statusCode ?? 0);
        // However long the answer is, nothing of it is wanted.
        response.destroy();
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').toLowerCase();
