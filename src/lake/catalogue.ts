import fs from 'node:fs';
import Database from 'libsql';
import type { Flow } from '../records/record.ts';
import { Refusal } from '../records/refusal.ts';
import { type AnyRelease, type IndicatorRelease, isIndicators, type Release } from '../releases/release.ts';
import { catalogueFile } from './place.ts';
import { transaction } from './transaction.ts';

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
  /** Releases of trade. */
  releases(filter?: { reporter?: string; partner?: string }): Release[];
  /** Releases of indicators, of one area or of all. */
  indicatorReleases(area?: string): IndicatorRelease[];
  /** What stands of files with this content: who said what of them, and the releases that came of it. */
  stored(hash: string): Stored[];
  /**
   * The one atomic step of an ingest: all releases of a file appear, or none. `move` brings their files into the
   * lake. What the same content gave before is found first: the same releases (then nothing is done), or
   * others, which stand unless `replace` withdraws them.
   */
  store(
    origin: Origin,
    releases: readonly AnyRelease[],
    how: { move: () => void; replace: boolean },
  ): Outcome;
  /** Runs `work` while no other process stores or sweeps; `known` gives every path that was ever catalogued. */
  exclusively<T>(work: (known: () => Set<string>) => T): T;
  close(): void;
}

export interface Stored {
  origin: Origin;
  releases: AnyRelease[];
}

export type Outcome =
  | { is: 'new'; withdrawn: AnyRelease[] }
  | { is: 'known'; before: Stored }
  | { is: 'different'; before: Stored };

/** Milliseconds to wait for another process's transaction; ours take a few. */
const BUSY = 20_000;

const SCHEMA = `
CREATE TABLE IF NOT EXISTS origins (
  id INTEGER PRIMARY KEY, hash TEXT NOT NULL, name TEXT NOT NULL, flow TEXT, published TEXT, scope TEXT,
  stored TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS releases (
  id TEXT PRIMARY KEY, source TEXT NOT NULL, publisher TEXT NOT NULL, rank INTEGER NOT NULL,
  reporter TEXT NOT NULL, period TEXT NOT NULL, published TEXT, retrieved TEXT NOT NULL, saidBy TEXT,
  scope TEXT NOT NULL, rows INTEGER NOT NULL, originHash TEXT NOT NULL, originName TEXT NOT NULL,
  path TEXT NOT NULL UNIQUE, origin INTEGER NOT NULL REFERENCES origins(id), withdrawn TEXT,
  record TEXT NOT NULL DEFAULT 'trade'
) STRICT;
CREATE INDEX IF NOT EXISTS origins_hash ON origins (hash);
CREATE INDEX IF NOT EXISTS releases_reporter ON releases (reporter, period);
CREATE INDEX IF NOT EXISTS releases_origin ON releases (origin);
PRAGMA user_version = 2;
`;
/** From version 1, when trade was all that was kept. */
const FROM_1 = `
ALTER TABLE releases ADD COLUMN record TEXT NOT NULL DEFAULT 'trade';
PRAGMA user_version = 2;
`;
const VERSION = 2;

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
    indicatorReleases: (area) => selectIndicators(db, area),
    stored: (hash) => storedOf(db, hash),
    store: (origin, releases, how) => transaction(db, () => store(db, origin, releases, how)),
    exclusively: (work) => transaction(db, () => work(() => paths(db))),
    close: () => void db.close(),
  };
}

function prepare(db: Database.Database): void {
  const versionNow = () => (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
  const version = versionNow();
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
  // Another process may have done it since.
  transaction(db, () => {
    const before = versionNow();
    if (before < VERSION) db.exec(before === 1 ? FROM_1 : SCHEMA);
  });
}

const COLUMNS =
  'id, source, publisher, rank, reporter, period, published, retrieved, saidBy, scope, rows, originHash, originName, path';
const ORDER = 'coalesce(published, substr(retrieved, 1, 10)), retrieved, reporter, period, id';

function select(db: Database.Database, filter: { reporter?: string; partner?: string }): Release[] {
  const live = `SELECT ${COLUMNS} FROM releases WHERE record = 'trade' AND withdrawn IS NULL`;
  const all = filter.reporter
    ? db.prepare(`${live} AND reporter = ? ORDER BY ${ORDER}`).all(filter.reporter)
    : db.prepare(`${live} ORDER BY ${ORDER}`).all();
  const releases = all.map((row) => releaseOf(row) as Release);
  const { partner } = filter;
  if (!partner) return releases;
  return releases.filter((r) => r.scope.partners === 'all' || r.scope.partners.includes(partner));
}

function selectIndicators(db: Database.Database, area: string | undefined): IndicatorRelease[] {
  const live = `SELECT ${COLUMNS} FROM releases WHERE record = 'indicator' AND withdrawn IS NULL`;
  const rows = area
    ? db.prepare(`${live} AND reporter = ? ORDER BY ${ORDER}`).all(area)
    : db.prepare(`${live} ORDER BY ${ORDER}`).all();
  return rows.map((row) => releaseOf(row) as IndicatorRelease);
}

function storedOf(db: Database.Database, hash: string): Stored[] {
  const origins = db.prepare('SELECT * FROM origins WHERE hash = ? ORDER BY id').all(hash) as (Origin & {
    id: number;
  })[];
  const live = db.prepare(
    `SELECT ${COLUMNS} FROM releases WHERE origin = ? AND withdrawn IS NULL ORDER BY ${ORDER}`,
  );
  return origins
    .map((origin) => ({ origin, releases: live.all(origin.id).map(releaseOf) }))
    .filter((stored) => stored.releases.length > 0);
}

const paths = (db: Database.Database): Set<string> =>
  new Set((db.prepare('SELECT path FROM releases').all() as { path: string }[]).map((r) => r.path));

function store(
  db: Database.Database,
  origin: Origin,
  releases: readonly AnyRelease[],
  { move, replace }: { move: () => void; replace: boolean },
): Outcome {
  const stands = storedOf(db, origin.hash);
  const ids = new Set(releases.map((r) => r.id));
  for (const before of stands) {
    const same = before.releases.length === ids.size && before.releases.every((r) => ids.has(r.id));
    if (same) return { is: 'known', before };
    if (!replace) return { is: 'different', before };
  }
  db.prepare('UPDATE releases SET withdrawn = ? WHERE originHash = ? AND withdrawn IS NULL').run(
    origin.stored,
    origin.hash,
  );
  move();
  const { lastInsertRowid } = db
    .prepare('INSERT INTO origins (hash, name, flow, published, scope, stored) VALUES (?, ?, ?, ?, ?, ?)')
    .run(origin.hash, origin.name, origin.flow, origin.published, origin.scope, origin.stored);
  // A release that was withdrawn and is stored again is the same release.
  const row = db.prepare(
    `INSERT INTO releases (${COLUMNS}, origin, record) VALUES (${'?, '.repeat(15)}?)
     ON CONFLICT (id) DO UPDATE SET withdrawn = NULL, retrieved = excluded.retrieved, origin = excluded.origin`,
  );
  for (const r of releases)
    row.run(
      ...[r.id, r.source, r.publisher, r.rank, r.reporter, r.period, r.published, r.retrieved, r.saidBy],
      ...[JSON.stringify(r.scope), r.rows, r.originHash, r.originName, r.path, Number(lastInsertRowid)],
      isIndicators(r) ? 'indicator' : 'trade',
    );
  return { is: 'new', withdrawn: stands.flatMap((s) => s.releases) };
}

function releaseOf(row: unknown): AnyRelease {
  const { scope, _metadata, ...rest } = row as Omit<Release, 'scope'> & {
    scope: string;
    _metadata?: unknown;
  };
  return { ...rest, scope: JSON.parse(scope) } as AnyRelease;
}
