import type { DeliveriesStore } from '../lake/deliveries-store.ts';
import { type Lake, openLake } from '../lake/lake.ts';
import type { Subscriber, SubscribersStore } from '../lake/subscribers-store.ts';
import { areaName } from '../records/areas.ts';
import { monthsOf, periodName } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import type { Release } from '../releases/release.ts';
import { type Topic, topicOf, topicText } from './topic.ts';
import { type News, type WriteHow, writeLetters } from './write-letters.ts';

export interface Stores {
  subscribers: SubscribersStore;
  deliveries: DeliveriesStore;
}

/**
 * One look at the lake: releases that came since the last one are written about, and the letters planned for those
 * who asked. A look that is cut off at any moment is made again by the next, which writes and plans only what is
 * missing.
 *
 * @param always topics that are written about for the feeds, whoever asked
 */
export async function look(
  home: string,
  stores: Stores,
  always: readonly Topic[],
  how: WriteHow,
): Promise<void> {
  const lake = await openLake(home);
  try {
    const seen = stores.deliveries.seen();
    const releases = lake.releases();
    const fresh = releases.filter((r) => r.retrieved >= stores.deliveries.since && !seen.has(r.id));
    for (const { news, passed } of newsOf(fresh, releases)) {
      if (how.stopping()) return;
      for (const r of passed)
        how.note(
          `${areaName(r.reporter)}, ${periodName(r.period)}: a later month is stored, so it is not written about`,
        );
      try {
        await tell(lake, stores, news, always, how);
      } catch (e) {
        if (!(e instanceof Refusal)) throw e;
        how.note(`${areaName(news.reporter)}, ${periodName(news.month)}: ${e.message}`);
      }
      if (how.stopping()) return;
      stores.deliveries.see([...news.releases, ...passed.map((r) => r.id)]);
    }
  } finally {
    how.progress(null);
    lake.close();
  }
}

/**
 * One month a reporter: the latest that is stored. History that is added later is no news; who stores ten years of
 * it must not send ten years of letters.
 */
function newsOf(fresh: readonly Release[], all: readonly Release[]): { news: News; passed: Release[] }[] {
  return [...new Set(fresh.map((r) => r.reporter))].map((reporter) => {
    const latest = all
      .filter((r) => r.reporter === reporter)
      .map(lastMonth)
      .sort()
      .at(-1)!;
    const own = fresh.filter((r) => r.reporter === reporter);
    const telling = own.filter((r) => lastMonth(r) === latest).map((r) => r.id);
    return {
      news: { reporter, month: latest, releases: telling },
      passed: own.filter((r) => lastMonth(r) !== latest),
    };
  });
}

const lastMonth = (r: Release): string => monthsOf(r.period).at(-1)!;

async function tell(
  lake: Lake,
  { subscribers, deliveries }: Stores,
  news: News,
  always: readonly Topic[],
  how: WriteHow,
): Promise<void> {
  if (news.releases.length === 0) return;
  const reading = subscribers.all().filter((s) => s.bounced === null);
  const texts = new Set([...always.map(topicText), ...reading.flatMap((s) => s.topics)]);
  for await (const letter of writeLetters(lake, news, [...texts].map(topicOf), how)) {
    const before = deliveries.last(letter);
    if (before && before.id !== letter.id && before.month === letter.month && before.text === letter.text) {
      how.note(`${letter.title}: as told before, not sent again`);
      continue;
    }
    const to = reading.filter((s) => s.topics.includes(letter.topic)).flatMap(channelsOf);
    deliveries.plan(letter, to);
    how.note(`${letter.title}: for ${to.length} ${to.length === 1 ? 'delivery' : 'deliveries'}`);
  }
}

const channelsOf = (s: Subscriber) => [
  { channel: 'mail' as const, subscriber: s.id },
  ...(s.webhook === null ? [] : [{ channel: 'webhook' as const, subscriber: s.id }]),
];
