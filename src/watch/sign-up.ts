import { randomBytes } from 'node:crypto';
import type { DeliveriesStore } from '../lake/deliveries-store.ts';
import type { SubscribersStore } from '../lake/subscribers-store.ts';
import { Refusal } from '../records/refusal.ts';
import { mailAddress } from './address.ts';
import { terms } from './terms.ts';
import { MOST_TOPICS, type Topic, topicText } from './topic.ts';

export interface SignUpAsked {
  address: string;
  topics: readonly Topic[];
  /** Version of the terms that were shown and agreed to, empty when they were not. */
  terms: string;
}

const HOUR = 3600 * 1000;
/** Hours in which a sign-up must be confirmed. */
export const LAPSES = 48;
/** Questions to one address in a day, and to all in an hour: nobody's mailbox can be filled from here. */
const [OWN, ALL] = [3, 2000];

/**
 * Keeps a sign-up and plans the question to confirm it. Whether the address is known already changes nothing: who
 * has a subscription is asked as well, and confirming puts the new topics in place of the old ones.
 *
 * @throws Refusal for what is missing or wrong in what was asked; never for what is stored
 */
export function signUp(
  stores: { subscribers: SubscribersStore; deliveries: DeliveriesStore },
  asked: SignUpAsked,
  now: Date,
): void {
  const address = mailAddress(asked.address);
  const topics = topicsOf(asked.topics);
  if (asked.terms !== terms.version)
    throw new Refusal('nothing is sent to you before you agree to the terms: read them and tick the box');
  const since = (hours: number) => new Date(now.getTime() - hours * HOUR).toISOString();
  const own = stores.subscribers.askedSince(address, since(24)).own;
  const { all } = stores.subscribers.askedSince(address, since(1));
  // Said to nobody: whose address was asked how often is its owner's business.
  if (own >= OWN || all >= ALL) return;
  const id = randomBytes(16).toString('hex');
  const at = now.toISOString();
  const lapses = new Date(now.getTime() + LAPSES * HOUR).toISOString();
  stores.subscribers.ask({ id, address, topics, terms: terms.version, asked: at, lapses });
  stores.deliveries.planConfirmation(id, at);
}

/** @throws Refusal when there are none, or too many. */
export function topicsOf(topics: readonly Topic[]): string[] {
  const texts = [...new Set(topics.map(topicText))];
  if (texts.length === 0)
    throw new Refusal('choose what you want to hear of: a pair, goods or a kind of finding');
  if (texts.length > MOST_TOPICS)
    throw new Refusal(`${texts.length} topics are too many: choose up to ${MOST_TOPICS}`);
  return texts;
}
