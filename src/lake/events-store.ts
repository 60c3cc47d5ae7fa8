import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import type { Happening } from '../records/happening.ts';

/** Files of events that were stored, and what they hold. A later file of the same name stands for the earlier. */
export interface EventsStore {
  /** False when the same file was stored before. */
  store(name: string, bytes: Uint8Array, events: readonly Happening[], now: Date): boolean;
  close(): void;
}

const fileOf = (home: string): string => path.join(home, 'events.sqlite');

/** Opens the store below `home` for writing; folder and file are made when they are not there. */
export function openEvents(home: string): EventsStore {
  fs.mkdirSync(home, { recursive: true });
  const db = new Database(fileOf(home), { timeout: 20_000 });
  db.pragma('journal_mode = WAL');
  db.exec(`CREATE TABLE IF NOT EXISTS files (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, hash TEXT NOT NULL, retrieved TEXT NOT NULL, events TEXT NOT NULL,
    UNIQUE (name, hash)) STRICT`);
  return {
    store(name, bytes, events, now) {
      const hash = createHash('sha256').update(bytes).digest('hex');
      const { changes } = db
        .prepare('INSERT OR IGNORE INTO files (name, hash, retrieved, events) VALUES (?, ?, ?, ?)')
        .run(path.basename(name), hash, now.toISOString(), JSON.stringify(events));
      return changes > 0;
    },
    close: () => void db.close(),
  };
}

/** What is known to have happened: of each file name the newest, every event once, in order of days. */
export function eventsKnown(home: string): Happening[] {
  if (!fs.existsSync(fileOf(home))) return [];
  const db = new Database(fileOf(home), { timeout: 20_000, readonly: true });
  try {
    const rows = db
      .prepare('SELECT events FROM files WHERE id IN (SELECT max(id) FROM files GROUP BY name) ORDER BY id')
      .all() as { events: string }[];
    const once = new Map<string, Happening>();
    for (const h of rows.flatMap((r) => JSON.parse(r.events) as Happening[]))
      once.set(JSON.stringify([h.from, h.areas, h.kind, h.title]), h);
    return [...once.values()].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  } finally {
    db.close();
  }
}
