import fs from 'node:fs';
import Database from 'libsql';
import type { Flow } from '../records/record.ts';
import { Refusal } from '../records/refusal.ts';
import type { Release, Scope } from '../releases/release.ts';
import { catalogueFile } from './place.ts';

/** A file that was ingested: its content, and what the user said about it. */
export interface Origin {
  /** SHA-256 of the content. */
  hash: string;
  name: string;
  flow: Flow | null;
  published: string | null;
  scope: string | null;
  /** ISO instant. */
  stored: string;
}

/** The releases that exist. A Parquet file that is not named here does not exist for any reader. */
export interface Catalogue {
  releases(filter?: { reporter?: string; partner?: string }): Release[];
  /** All the times a file of this content was stored. */
  origins(hash: string): (Origin & { releases: Release[] })[];
  /**
   * The one atomic step of an ingest: the origin and all its releases, or nothing. False when another
   * process has stored the same file, said to be the same, in the meantime.
   */
  add(origin: Origin, releases: readonly Release[]): boolean;
  close(): void;
}

/** Milliseconds to wait for another process's transaction; ours take a few. */
const BUSY = 20_000;

const SCHEMA = `
CREATE TABLE IF NOT EXISTS origins (
  hash TEXT NOT NULL, flow TEXT NOT NULL, published TEXT NOT NULL, scope TEXT NOT NULL,
  name TEXT NOT NULL, stored TEXT NOT NULL,
  PRIMARY KEY (hash, flow, published, scope)
) STRICT;
CREATE TABLE IF NOT EXISTS releases (
  id TEXT PRIMARY KEY, source TEXT NOT NULL, publisher TEXT NOT NULL, rank INTEGER NOT NULL,
  reporter TEXT NOT NULL, period TEXT NOT NULL, published TEXT, retrieved TEXT NOT NULL, saidBy TEXT,
  scope TEXT NOT NULL, rows INTEGER NOT NULL, originHash TEXT NOT NULL, originName TEXT NOT NULL,
  path TEXT NOT NULL UNIQUE, origin INTEGER NOT NULL REFERENCES origins(rowid)
) STRICT;
CREATE INDEX IF NOT EXISTS releases_reporter ON releases (reporter, period);
CREATE INDEX IF NOT EXISTS releases_origin ON releases (origin);
PRAGMA user_version = 1;
`;
const VERSION = 1;

/** For reading: null when nothing was ever stored below `home`; nothing is made. */
export function openCatalogue(home: string): Catalogue | null {
  return fs.existsSync(catalogueFile(home)) ? open(home) : null;
}

/** For storing: made when it is not there. */
export function makeCatalogue(home: string): Catalogue {
  fs.mkdirSync(home, { recursive: true });
  return open(home);
}

function open(home: string): Catalogue {
  const file = catalogueFile(home);
  const db = new Database(file, { timeout: BUSY });
  try {
    prepare(db);
  } catch (e) {
    db.close();
    if ((e as { code?: string }).code === 'SQLITE_NOTADB')
      throw new Refusal(`${file} is no catalogue of Tallyman: name another folder with --home`);
    throw e;
  }
  return {
    releases: (filter = {}) => select(db, filter),
    origins(hash) {
      const found = db
        .prepare('SELECT rowid AS origin, * FROM origins WHERE hash = ? ORDER BY stored')
        .all(hash);
      return (found as OriginRow[]).map((o) => ({
        ...originOf(o),
        releases: db
          .prepare(`SELECT ${COLUMNS} FROM releases WHERE origin = ? ORDER BY ${ORDER}`)
          .all(o.origin)
          .map(releaseOf),
      }));
    },
    add: (origin, releases) => add(db, origin, releases),
    close: () => void db.close(),
  };
}

function prepare(db: Database.Database): void {
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > VERSION)
    throw new Refusal(
      `the catalogue was made by a newer Tallyman (its version is ${version}, this one reads ${VERSION}): install the newer one`,
    );
  if (version === VERSION) {
    db.exec('PRAGMA synchronous = FULL');
    return;
  }
  db.pragma('journal_mode = WAL');
  db.exec('PRAGMA synchronous = FULL');
  db.exec('BEGIN IMMEDIATE');
  db.exec(SCHEMA);
  db.exec('COMMIT');
}

const COLUMNS =
  'id, source, publisher, rank, reporter, period, published, retrieved, saidBy, scope, rows, originHash, originName, path';
const ORDER = 'coalesce(published, substr(retrieved, 1, 10)), retrieved, reporter, period, id';

function select(db: Database.Database, filter: { reporter?: string; partner?: string }): Release[] {
  const all = filter.reporter
    ? db.prepare(`SELECT ${COLUMNS} FROM releases WHERE reporter = ? ORDER BY ${ORDER}`).all(filter.reporter)
    : db.prepare(`SELECT ${COLUMNS} FROM releases ORDER BY ${ORDER}`).all();
  const releases = all.map(releaseOf);
  const { partner } = filter;
  if (!partner) return releases;
  return releases.filter((r) => r.scope.partners === 'all' || r.scope.partners.includes(partner));
}

function add(db: Database.Database, origin: Origin, releases: readonly Release[]): boolean {
  db.exec('BEGIN IMMEDIATE');
  try {
    const { changes, lastInsertRowid } = db
      .prepare(
        'INSERT OR IGNORE INTO origins (hash, flow, published, scope, name, stored) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(
        origin.hash,
        origin.flow ?? '',
        origin.published ?? '',
        origin.scope ?? '',
        origin.name,
        origin.stored,
      );
    if (changes > 0) {
      const row = db.prepare(`INSERT INTO releases (${COLUMNS}, origin) VALUES (${'?, '.repeat(14)}?)`);
      for (const r of releases)
        row.run(
          ...[r.id, r.source, r.publisher, r.rank, r.reporter, r.period, r.published, r.retrieved, r.saidBy],
          ...[JSON.stringify(r.scope), r.rows, r.originHash, r.originName, r.path, Number(lastInsertRowid)],
        );
    }
    db.exec('COMMIT');
    return changes > 0;
  } catch (e) {
    db.exec('ROLLBACK');
    throw e;
  }
}

type OriginRow = Record<'hash' | 'flow' | 'published' | 'scope' | 'name' | 'stored', string> & {
  origin: number;
};
const originOf = (o: OriginRow): Origin => ({
  hash: o.hash,
  name: o.name,
  flow: (o.flow || null) as Flow | null,
  published: o.published || null,
  scope: o.scope || null,
  stored: o.stored,
});

function releaseOf(row: unknown): Release {
  const { scope, _metadata, ...rest } = row as Omit<Release, 'scope'> & {
    scope: string;
    _metadata?: unknown;
  };
  return { ...rest, scope: JSON.parse(scope) as Scope };
}
