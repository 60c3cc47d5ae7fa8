import fs from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { transaction } from './transaction.ts';

/** Somebody who asked for letters; nothing is sent to them before they confirm. */
export interface SignUp {
  id: string;
  address: string;
  /** As `watch/topic.ts` writes them. */
  topics: string[];
  /** Version of the terms that were agreed to. */
  terms: string;
  /** ISO instants: when it was asked, and when the question lapses. */
  asked: string;
  lapses: string;
}

export interface Subscriber extends Omit<SignUp, 'lapses'> {
  confirmed: string;
  /** ISO instant and reply code of the mail server that refused the address for good; null while it takes mail. */
  bounced: string | null;
  reply: string | null;
  /** Where letters are posted to as well, and the secret they are signed with. */
  webhook: string | null;
  secret: string | null;
}

/** Addresses and what their owners asked for, in a file of its own: nothing else that is stored holds an address. */
export interface SubscribersStore {
  /** Keeps a sign-up until it is confirmed or lapses. */
  ask(signUp: SignUp): void;
  /** Sign-ups since an instant: of one address, and of all. */
  askedSince(address: string, instant: string): { own: number; all: number };
  signUp(id: string): SignUp | null;
  /** Makes a subscriber of a sign-up, once; null when it was used, has lapsed or never was. */
  confirm(id: string, now: string): Subscriber | null;
  subscriber(id: string): Subscriber | null;
  byAddress(address: string): Subscriber | null;
  all(): Subscriber[];
  change(id: string, to: Partial<Pick<Subscriber, 'topics' | 'webhook' | 'secret'>>): void;
  bounce(id: string, reply: string, now: string): void;
  remove(id: string): void;
  /** Removes everything about an address; how many entries there were. */
  erase(address: string): number;
  close(): void;
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS signups (
  id TEXT PRIMARY KEY, address TEXT NOT NULL, topics TEXT NOT NULL, terms TEXT NOT NULL, asked TEXT NOT NULL,
  lapses TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS signups_address ON signups (lower(address));
CREATE TABLE IF NOT EXISTS subscribers (
  id TEXT PRIMARY KEY, address TEXT NOT NULL, topics TEXT NOT NULL, terms TEXT NOT NULL, asked TEXT NOT NULL,
  confirmed TEXT NOT NULL, bounced TEXT, reply TEXT, webhook TEXT, secret TEXT
) STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS subscribers_address ON subscribers (lower(address));
`;

/** Opens the store below `home`; made when it is not there, readable by its owner only. */
export function openSubscribers(home: string): SubscribersStore {
  fs.mkdirSync(home, { recursive: true });
  const file = path.join(home, 'subscribers.sqlite');
  // SQLite gives its side files the rights of this one.
  fs.closeSync(fs.openSync(file, 'a', 0o600));
  const db = new Database(file, { timeout: 20_000 });
  db.pragma('journal_mode = WAL');
  // What is erased is overwritten.
  db.exec(`PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; ${SCHEMA}`);
  const signUp = (id: string) => {
    const row = db.prepare('SELECT * FROM signups WHERE id = ?').get(id);
    return row ? withTopics<SignUp>(row) : null;
  };
  const subscriber = (where: string, value: string) => {
    const row = db.prepare(`SELECT * FROM subscribers WHERE ${where}`).get(value);
    return row ? withTopics<Subscriber>(row) : null;
  };
  /** The log would keep what was overwritten. */
  const forget = () => void db.pragma('wal_checkpoint(TRUNCATE)');
  return {
    ask(s) {
      db.prepare('DELETE FROM signups WHERE lapses < ?').run(s.asked);
      db.prepare(
        'INSERT INTO signups (id, address, topics, terms, asked, lapses) VALUES (?, ?, ?, ?, ?, ?)',
      ).run(s.id, s.address, JSON.stringify(s.topics), s.terms, s.asked, s.lapses);
    },
    askedSince: (address, instant) => ({
      own: count(
        db,
        'SELECT count(*) AS n FROM signups WHERE asked > ? AND lower(address) = lower(?)',
        instant,
        address,
      ),
      all: count(db, 'SELECT count(*) AS n FROM signups WHERE asked > ?', instant),
    }),
    signUp,
    confirm: (id, now) =>
      transaction(db, () => {
        const asked = signUp(id);
        db.prepare('DELETE FROM signups WHERE id = ?').run(id);
        if (!asked || asked.lapses < now) return null;
        db.prepare(
          `INSERT INTO subscribers (id, address, topics, terms, asked, confirmed) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (lower(address)) DO UPDATE SET topics = excluded.topics, terms = excluded.terms,
           asked = excluded.asked, confirmed = excluded.confirmed, bounced = NULL, reply = NULL`,
        ).run(asked.id, asked.address, JSON.stringify(asked.topics), asked.terms, asked.asked, now);
        return subscriber('lower(address) = lower(?)', asked.address);
      }),
    subscriber: (id) => subscriber('id = ?', id),
    byAddress: (address) => subscriber('lower(address) = lower(?)', address),
    all: () =>
      db
        .prepare('SELECT * FROM subscribers ORDER BY confirmed, id')
        .all()
        .map((r) => withTopics<Subscriber>(r)),
    change(id, to) {
      const now = subscriber('id = ?', id);
      if (!now) return;
      const { topics, webhook, secret } = { ...now, ...to };
      db.prepare('UPDATE subscribers SET topics = ?, webhook = ?, secret = ? WHERE id = ?').run(
        ...[JSON.stringify(topics), webhook, secret, id],
      );
    },
    bounce: (id, reply, now) =>
      void db.prepare('UPDATE subscribers SET bounced = ?, reply = ? WHERE id = ?').run(now, reply, id),
    remove(id) {
      db.prepare('DELETE FROM subscribers WHERE id = ?').run(id);
      forget();
    },
    erase(address) {
      const gone = ['subscribers', 'signups'].map(
        (table) => db.prepare(`DELETE FROM ${table} WHERE lower(address) = lower(?)`).run(address).changes,
      );
      forget();
      return gone.reduce((a, b) => a + b, 0);
    },
    close: () => void db.close(),
  };
}

const count = (db: Database.Database, sql: string, ...values: string[]): number =>
  Number((db.prepare(sql).get(...values) as { n: number }).n);

function withTopics<T>(row: unknown): T {
  const { topics, _metadata, ...rest } = row as { topics: string; _metadata?: unknown };
  return { ...rest, topics: JSON.parse(topics) } as T;
}
