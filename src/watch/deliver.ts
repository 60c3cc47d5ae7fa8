import { setTimeout as wait } from 'node:timers/promises';
import {
  type Channel,
  type DeliveriesStore,
  type Delivery,
  type Letter,
  openDeliveries,
} from '../lake/deliveries-store.ts';
import { takeLock } from '../lake/process-lock.ts';
import { openSubscribers } from '../lake/subscribers-store.ts';
import { nextTry } from './back-off.ts';
import { type Links, linksOf } from './links.ts';
import type { Stores } from './look.ts';
import { confirmationMail, letterMail } from './mail.ts';
import { CONNECTIONS, type MailServer, type Outcome, openMailServer } from './mail-server.ts';
import type { MailSettings } from './mail-settings.ts';
import { tokenKey } from './token.ts';
import { payloadOf, post } from './webhook.ts';

export interface DeliverHow {
  mail: MailSettings;
  allowPrivate: boolean;
  agent: string;
  now(): Date;
  note(line: string): void;
  /** What is being sent is ended, nothing more is begun. */
  stop: AbortSignal;
}

/** Deliveries claimed in one step: those that may have to be repeated when the process is killed are among them. */
const CLAIMED = 40;
/** Webhooks posted to at a time. */
const POSTS = 20;
/** So many tries in a row that found no mail server end the round: it is down for all. */
const NO_SERVER = 3;

/**
 * Sends what is due, and ends when nothing is. One process of a home folder does so at a time; another waits for it.
 *
 * A delivery is claimed, sent, and marked as sent when the server has said that it has it. Killed in between, it is
 * sent again by the next: a mail with the same Message-ID, date and bytes, a post with the same webhook-id.
 */
export async function deliver(home: string, how: DeliverHow): Promise<Record<Outcome['is'], number>> {
  const release = await lockOf(home, how.stop);
  const done: Record<Outcome['is'], number> = { sent: 0, again: 0, failed: 0, gone: 0 };
  if (!release) return done;
  const [subscribers, deliveries] = [openSubscribers(home), openDeliveries(home, how.now())];
  const server = openMailServer(how.mail.smtp);
  try {
    const left = deliveries.resume();
    if (left > 0) how.note(`${left} that were claimed when the last sender ended are sent (again)`);
    const links = linksOf(tokenKey(home), how.mail.url);
    const round = { ...how, subscribers, deliveries, letter: kept(deliveries), links, server, done };
    await Promise.all([
      drain(round, ['confirm', 'mail'], CONNECTIONS * 2, (d) => sendMail(round, d)),
      drain(round, ['webhook'], POSTS, (d) => postLetter(round, d)),
    ]);
    return done;
  } finally {
    server.close();
    subscribers.close();
    deliveries.close();
    release();
  }
}

async function lockOf(home: string, stop: AbortSignal): Promise<(() => void) | null> {
  for (;;) {
    if (stop.aborted) return null;
    const release = takeLock(home, 'sender');
    if (release) return release;
    await wait(200, undefined, { signal: stop }).catch(() => {});
  }
}

interface Round extends DeliverHow, Stores {
  /** Letters as they are sent to many. */
  letter(id: string): Letter | null;
  links: Links;
  server: MailServer;
  done: Record<Outcome['is'], number>;
}

/** The last letter read, which the next delivery is likely to be of. */
function kept(deliveries: DeliveriesStore): (id: string) => Letter | null {
  let last: Letter | null = null;
  return (id) => {
    if (last?.id !== id) last = deliveries.letter(id);
    return last;
  };
}

/** Sends what is due on these channels, `atOnce` at a time. */
async function drain(
  round: Round,
  channels: readonly Channel[],
  atOnce: number,
  send: (delivery: Delivery) => Promise<Outcome>,
): Promise<void> {
  const { deliveries, now, stop, done, note } = round;
  const claimed: Delivery[] = [];
  let [noServer, end] = [0, false];
  const next = (): Delivery | undefined => {
    if (end || stop.aborted) return undefined;
    if (claimed.length === 0) claimed.push(...deliveries.claim(channels, now().toISOString(), CLAIMED));
    return claimed.shift();
  };
  const worker = async () => {
    for (let delivery = next(); delivery; delivery = next()) {
      const outcome = await send(delivery);
      settle(round, delivery, outcome);
      done[outcome.is]++;
      const down = outcome.is === 'again' && outcome.server;
      noServer = down ? noServer + 1 : 0;
      if (noServer === NO_SERVER && down) {
        end = true;
        note(`the mail server takes nothing now (${outcome.reply}): what waits is tried again`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  deliveries.unclaim(claimed.map((d) => d.id));
}

function settle({ deliveries, subscribers, now, note }: Round, delivery: Delivery, outcome: Outcome): void {
  const at = now().toISOString();
  if (outcome.is === 'sent') {
    deliveries.sent(delivery.id, at);
    return;
  }
  const due = outcome.is === 'again' ? nextTry(delivery.attempts + 1, now()) : null;
  if (due) {
    deliveries.again(delivery.id, due, outcome.reply, at);
    return;
  }
  deliveries.failed(delivery.id, outcome.reply, at);
  if (outcome.is === 'again') note(`given up after ${delivery.attempts + 1} tries (${outcome.reply})`);
  if (outcome.is !== 'gone') return;
  if (delivery.channel === 'webhook') {
    subscribers.change(delivery.subscriber, { webhook: null, secret: null });
    note('a webhook asked for no more (410): it is removed');
    return;
  }
  if (delivery.channel === 'mail') subscribers.bounce(delivery.subscriber, outcome.reply, at);
  note(`an address takes no mail (${outcome.reply}): nothing more is sent to it`);
}

const unwanted = (reply: string): Outcome => ({ is: 'failed', reply });

async function sendMail(round: Round, delivery: Delivery): Promise<Outcome> {
  const { subscribers, links, mail, server } = round;
  if (delivery.letter === null) {
    const signUp = subscribers.signUp(delivery.subscriber);
    if (!signUp || signUp.lapses < round.now().toISOString()) return unwanted('lapsed');
    return server.send(confirmationMail(delivery, signUp, links, mail));
  }
  const subscriber = subscribers.subscriber(delivery.subscriber);
  const letter = round.letter(delivery.letter);
  if (!subscriber || !letter) return unwanted('unsubscribed');
  if (subscriber.bounced !== null) return unwanted('bounced');
  return server.send(letterMail(delivery, letter, subscriber, links, mail));
}

async function postLetter(round: Round, delivery: Delivery): Promise<Outcome> {
  const { subscribers, links, allowPrivate, agent, now } = round;
  const subscriber = subscribers.subscriber(delivery.subscriber);
  const letter = delivery.letter === null ? null : round.letter(delivery.letter);
  if (!letter || !subscriber?.webhook || !subscriber.secret) return unwanted('unsubscribed');
  const { webhook, secret } = subscriber;
  return post(
    delivery,
    payloadOf(letter, links.letter(letter.id)),
    { webhook, secret },
    { allowPrivate, agent, now: now() },
  );
}
