import fs from 'node:fs';
import path from 'node:path';
import Database from 'libsql';

/** One run of a check: the document the desk made of it, and what was known when it was made. */
export interface KeptRun {
  /** ISO instant. */
  made: string;
  /** Ids of the releases that were stored then. */
  releases: string[];
  /** JSON, as the desk wrote it. */
  document: string;
}

/** Checks made at the desk, each with its runs in order of time. Beside the catalogue, in a file of its own. */
export interface ChecksStore {
  /** The newest first; all where no limit is given. */
  list(limit?: number): { id: string; title: string; made: string; runs: number }[];
  runs(id: string): KeptRun[];
  /** Adds a run; the first one makes the check. */
  add(id: string, title: string, run: KeptRun): void;
  /** Puts another document in place of the last run's: a reading was corrected, a figure dismissed. */
  replaceLast(id: string, document: string): void;
  remove(id: string): void;
  close(): void;
}

/** Opens the store below `home`; folder and file are made when they are not there. */
export function openChecks(home: string): ChecksStore {
  fs.mkdirSync(home, { recursive: true });
  const db = new Database(path.join(home, 'checks.sqlite'), { timeout: 20_000 });
  db.pragma('journal_mode = WAL');
  db.exec(`CREATE TABLE IF NOT EXISTS runs (
    id INTEGER PRIMARY KEY, "check" TEXT NOT NULL, title TEXT NOT NULL, made TEXT NOT NULL,
    releases TEXT NOT NULL, document TEXT NOT NULL) STRICT;
    CREATE INDEX IF NOT EXISTS runs_check ON runs ("check");`);
  return {
    list: (limit = -1) =>
      db
        .prepare(
          'SELECT "check" AS id, title, max(made) AS made, count(*) AS runs FROM runs GROUP BY "check" ORDER BY made DESC LIMIT ?',
        )
        .all(limit) as ReturnType<ChecksStore['list']>,
    runs: (id) =>
      (
        db.prepare('SELECT made, releases, document FROM runs WHERE "check" = ? ORDER BY id').all(id) as {
          made: string;
          releases: string;
          document: string;
        }[]
      ).map((r) => ({ ...r, releases: JSON.parse(r.releases) })),
    add: (id, title, { made, releases, document }) =>
      void db
        .prepare('INSERT INTO runs ("check", title, made, releases, document) VALUES (?, ?, ?, ?, ?)')
        .run(id, title, made, JSON.stringify(releases), document),
    replaceLast: (id, document) =>
      void db
        .prepare('UPDATE runs SET document = ? WHERE id = (SELECT max(id) FROM runs WHERE "check" = ?)')
        .run(document, id),
    remove: (id) => void db.prepare('DELETE FROM runs WHERE "check" = ?').run(id),
    close: () => void db.close(),
  };
}
