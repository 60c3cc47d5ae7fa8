import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { transaction } from './transaction.ts';

/** What is told about one topic in one month's new releases: written once, the same for everybody. */
export interface Letter {
  /** The same for the same topic, month and releases. */
  id: string;
  /** As `watch/topic.ts` writes it. */
  topic: string;
  reporter: string;
  /** `YYYY-MM`. */
  month: string;
  /** Ids of the new releases. */
  releases: string[];
  /** ISO instant. */
  made: string;
  title: string;
  /** Plain text, and a piece of HTML whose pictures are `cid:NAME`. */
  text: string;
  html: string;
  pictures: Picture[];
}

/** A PNG in base64. */
export interface Picture {
  name: string;
  alt: string;
  png: string;
}

export type Channel = 'confirm' | 'mail' | 'webhook';

/** One thing to be sent. It has no address: that stands with the subscriber alone. */
export interface Delivery {
  /** The same for the same channel, subscriber and letter: a second one cannot be. */
  id: string;
  channel: Channel;
  /** Of a confirmation: the sign-up. */
  subscriber: string;
  /** Null of a confirmation. */
  letter: string | null;
  /** Tries that ended without success. */
  attempts: number;
}

export type DeliveryState = 'waiting' | 'claimed' | 'sent' | 'failed';

/** Letters, who is to get them, and what has become of that: an outbox that outlives the process. */
export interface DeliveriesStore {
  /** ISO instant from which on releases are new: when this store was made. */
  since: string;
  /** Which of these releases were written about or passed over. */
  seen(): Set<string>;
  see(releases: readonly string[]): void;
  /** The letter and all its deliveries appear in one step, or nothing does; what is there already stays. */
  plan(letter: Letter, to: readonly { channel: Channel; subscriber: string }[]): void;
  /** A question to confirm a sign-up. */
  planConfirmation(signUp: string, now: string): void;
  letter(id: string): Letter | null;
  /** The last one on the topic and the reporter. */
  last(of: Pick<Letter, 'topic' | 'reporter'>): Letter | null;
  /** The newest first. */
  letters(of: { topic: string | null; most: number }): Letter[];
  /** Takes up to `most` deliveries that are due; questions to confirm come first. */
  claim(channels: readonly Channel[], now: string, most: number): Delivery[];
  sent(id: string, now: string): void;
  failed(id: string, reply: string, now: string): void;
  /** Back into the queue: tried again from `due` on. */
  again(id: string, due: string, reply: string, now: string): void;
  /** Back into the queue as they were: they were claimed and not begun. */
  unclaim(ids: readonly string[]): void;
  /** What a process that ended had claimed waits again; how many. Only for the one that holds the sender's lock. */
  resume(): number;
  /** Whom a delivery went to; null when there is none of this id. */
  subscriberOf(id: string): string | null;
  /** Deliveries that are due by now and wait. */
  due(now: string): number;
  ofSubscriber(id: string): (Delivery & { state: DeliveryState; changed: string; reply: string | null })[];
  counts(): Record<DeliveryState, number>;
  close(): void;
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS begun (since TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS seen (release TEXT PRIMARY KEY) STRICT;
CREATE TABLE IF NOT EXISTS letters (
  id TEXT PRIMARY KEY, topic TEXT NOT NULL, reporter TEXT NOT NULL, month TEXT NOT NULL, releases TEXT NOT NULL,
  made TEXT NOT NULL, title TEXT NOT NULL, text TEXT NOT NULL, html TEXT NOT NULL, pictures TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS deliveries (
  id TEXT PRIMARY KEY, channel TEXT NOT NULL, subscriber TEXT NOT NULL, letter TEXT, state TEXT NOT NULL,
  due TEXT NOT NULL, attempts INTEGER NOT NULL, reply TEXT, changed TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS deliveries_due ON deliveries (state, channel, due);
CREATE INDEX IF NOT EXISTS deliveries_subscriber ON deliveries (subscriber);
`;

export const deliveriesFile = (home: string): string => path.join(home, 'deliveries.sqlite');

/** Opens the store below `home`; made when it is not there. */
export function openDeliveries(home: string, now: Date): DeliveriesStore {
  fs.mkdirSync(home, { recursive: true });
  const db = new Database(deliveriesFile(home), { timeout: 20_000 });
  db.pragma('journal_mode = WAL');
  // A delivery that is marked as sent must stay so when the power fails.
  db.exec(`PRAGMA synchronous = FULL; ${SCHEMA}`);
  db.prepare('INSERT INTO begun SELECT ? WHERE NOT EXISTS (SELECT 1 FROM begun)').run(now.toISOString());
  const within = <T>(work: () => T): T => transaction(db, work);
  const insert = db.prepare(
    `INSERT OR IGNORE INTO deliveries (id, channel, subscriber, letter, state, due, attempts, changed)
     VALUES (?, ?, ?, ?, 'waiting', ?, 0, ?)`,
  );
  const put = (channel: Channel, subscriber: string, letter: string | null, now: string) =>
    insert.run(deliveryId(channel, subscriber, letter), channel, subscriber, letter, now, now);
  const settle = db.prepare('UPDATE deliveries SET state = ?, reply = ?, changed = ? WHERE id = ?');
  const unclaim = db.prepare("UPDATE deliveries SET state = 'waiting' WHERE id = ? AND state = 'claimed'");
  return {
    since: (db.prepare('SELECT since FROM begun').get() as { since: string }).since,
    seen: () =>
      new Set((db.prepare('SELECT release FROM seen').all() as { release: string }[]).map((r) => r.release)),
    see: (releases) =>
      within(() => {
        const row = db.prepare('INSERT OR IGNORE INTO seen (release) VALUES (?)');
        for (const id of releases) row.run(id);
      }),
    plan: (l, to) =>
      within(() => {
        db.prepare(
          `INSERT OR IGNORE INTO letters (id, topic, reporter, month, releases, made, title, text, html, pictures)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ).run(
          ...[
            l.id,
            l.topic,
            l.reporter,
            l.month,
            JSON.stringify(l.releases),
            l.made,
            l.title,
            l.text,
            l.html,
          ],
          JSON.stringify(l.pictures),
        );
        for (const { channel, subscriber } of to) put(channel, subscriber, l.id, l.made);
      }),
    planConfirmation: (signUp, now) => void put('confirm', signUp, null, now),
    letter(id) {
      const row = db.prepare('SELECT * FROM letters WHERE id = ?').get(id);
      return row ? letterOf(row) : null;
    },
    last({ topic, reporter }) {
      const row = db
        .prepare('SELECT * FROM letters WHERE topic = ? AND reporter = ? ORDER BY made DESC, id LIMIT 1')
        .get(topic, reporter);
      return row ? letterOf(row) : null;
    },
    letters: ({ topic, most }) =>
      db
        .prepare(
          `SELECT * FROM letters WHERE ? IS NULL OR topic = ? ORDER BY made DESC, id LIMIT ${Math.trunc(most)}`,
        )
        .all(topic, topic)
        .map(letterOf),
    claim: (channels, now, most) =>
      within(() => {
        const rows = db
          .prepare(
            `SELECT id, channel, subscriber, letter, attempts FROM deliveries
             WHERE state = 'waiting' AND channel IN (${channels.map(() => '?').join(', ')}) AND due <= ?
             ORDER BY channel = 'confirm' DESC, due, id LIMIT ${Math.trunc(most)}`,
          )
          .all(...channels, now) as Delivery[];
        const row = db.prepare("UPDATE deliveries SET state = 'claimed', changed = ? WHERE id = ?");
        for (const { id } of rows) row.run(now, id);
        return rows;
      }),
    sent: (id, now) => void settle.run('sent', null, now, id),
    failed: (id, reply, now) => void settle.run('failed', reply, now, id),
    again: (id, due, reply, now) =>
      void db
        .prepare(
          "UPDATE deliveries SET state = 'waiting', attempts = attempts + 1, due = ?, reply = ?, changed = ? WHERE id = ?",
        )
        .run(due, reply, now, id),
    unclaim: (ids) =>
      within(() => {
        for (const id of ids) unclaim.run(id);
      }),
    resume: () => db.prepare("UPDATE deliveries SET state = 'waiting' WHERE state = 'claimed'").run().changes,
    subscriberOf: (id) =>
      (
        db.prepare('SELECT subscriber FROM deliveries WHERE id = ?').get(id) as
          | { subscriber: string }
          | undefined
      )?.subscriber ?? null,
    due: (now) =>
      (
        db.prepare("SELECT count(*) AS n FROM deliveries WHERE state = 'waiting' AND due <= ?").get(now) as {
          n: number;
        }
      ).n,
    ofSubscriber: (id) =>
      (
        db
          .prepare(
            'SELECT id, channel, subscriber, letter, attempts, state, changed, reply FROM deliveries WHERE subscriber = ? ORDER BY changed, id',
          )
          .all(id) as (ReturnType<DeliveriesStore['ofSubscriber']>[number] & { _metadata?: unknown })[]
      ).map(({ _metadata, ...rest }) => rest),
    counts() {
      const counts: Record<DeliveryState, number> = { waiting: 0, claimed: 0, sent: 0, failed: 0 };
      for (const { state, n } of db
        .prepare('SELECT state, count(*) AS n FROM deliveries GROUP BY state')
        .all() as { state: DeliveryState; n: number }[])
        counts[state] = n;
      return counts;
    },
    close: () => void db.close(),
  };
}

const deliveryId = (channel: Channel, subscriber: string, letter: string | null): string =>
  createHash('sha256')
    .update(JSON.stringify([channel, subscriber, letter]))
    .digest('hex')
    .slice(0, 32);

function letterOf(row: unknown): Letter {
  const { releases, pictures, _metadata, ...rest } = row as Omit<Letter, 'releases' | 'pictures'> & {
    releases: string;
    pictures: string;
    _metadata?: unknown;
  };
  return { ...rest, releases: JSON.parse(releases), pictures: JSON.parse(pictures) };
}
