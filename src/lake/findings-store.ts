import fs from 'node:fs';
import Database from 'libsql';
import { catalogueFile } from './place.ts';

/** A scan as it was stored: what it rested on, and its findings as documents. */
export interface StoredScan {
  reporter: string;
  period: string;
  /** Null where all partners were scanned. */
  partner: string | null;
  /** Ids of the releases of the month, sorted. */
  releases: string[];
  /** ISO instant. */
  scanned: string;
  /** JSON, in order. */
  findings: string[];
  /** JSON: what was watched, withdrawn, and not looked at. */
  rest: string;
}

/** Findings of earlier scans, beside the releases they rest on. Scans are added, none is changed. */
export interface FindingsStore {
  /** The newest scan of a month with all partners; null when there is none. */
  last(month: Pick<StoredScan, 'reporter' | 'period'>): StoredScan | null;
  /** When each month was last scanned with all partners. */
  scanned(): Pick<StoredScan, 'reporter' | 'period' | 'scanned'>[];
  /** The last scan of the month that rested on other releases than these; null when there is none. */
  before(scan: Pick<StoredScan, 'reporter' | 'period' | 'partner' | 'releases'>): StoredScan | null;
  /** Stores a scan, in place of one of the same month that rested on the same releases. */
  store(scan: StoredScan): void;
  close(): void;
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS scans (
  id INTEGER PRIMARY KEY, reporter TEXT NOT NULL, period TEXT NOT NULL, partner TEXT NOT NULL, releases TEXT NOT NULL,
  scanned TEXT NOT NULL, findings TEXT NOT NULL, rest TEXT NOT NULL DEFAULT '{}', UNIQUE (reporter, period, partner, releases)
) STRICT;
`;

/** Milliseconds to wait for another process. */
const BUSY = 20_000;

/** In the catalogue below `home`; null where nothing was ever stored there. */
export function openFindings(home: string): FindingsStore | null {
  const file = catalogueFile(home);
  if (!fs.existsSync(file)) return null;
  const db = new Database(file, { timeout: BUSY });
  db.exec(SCHEMA);
  addRest(db);
  return {
    last({ reporter, period }) {
      const row = db
        .prepare(
          "SELECT * FROM scans WHERE reporter = ? AND period = ? AND partner = '' ORDER BY scanned DESC, id DESC LIMIT 1",
        )
        .get(reporter, period) as Row | undefined;
      return row ? scanOf(row) : null;
    },
    scanned: () =>
      db
        .prepare(
          "SELECT reporter, period, max(scanned) AS scanned FROM scans WHERE partner = '' GROUP BY reporter, period",
        )
        .all() as Pick<StoredScan, 'reporter' | 'period' | 'scanned'>[],
    before({ reporter, period, partner, releases }) {
      const row = db
        .prepare(
          'SELECT * FROM scans WHERE reporter = ? AND period = ? AND partner = ? AND releases <> ? ORDER BY scanned DESC, id DESC LIMIT 1',
        )
        .get(reporter, period, partner ?? '', JSON.stringify(releases)) as Row | undefined;
      return row ? scanOf(row) : null;
    },
    store({ reporter, period, partner, releases, scanned, findings, rest }) {
      db.prepare(
        `INSERT INTO scans (reporter, period, partner, releases, scanned, findings, rest) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (reporter, period, partner, releases)
         DO UPDATE SET scanned = excluded.scanned, findings = excluded.findings, rest = excluded.rest`,
      ).run(
        ...[reporter, period, partner ?? '', JSON.stringify(releases), scanned],
        JSON.stringify(findings),
        rest,
      );
    },
    close: () => void db.close(),
  };
}

/** Stores made before scans kept what was watched have no place for it. */
function addRest(db: Database.Database): void {
  const columns = db.prepare('PRAGMA table_info(scans)').all() as { name: string }[];
  if (columns.some((c) => c.name === 'rest')) return;
  db.exec("ALTER TABLE scans ADD COLUMN rest TEXT NOT NULL DEFAULT '{}'");
}

type Row = Record<'reporter' | 'period' | 'partner' | 'releases' | 'scanned' | 'findings' | 'rest', string>;

const scanOf = ({ reporter, period, partner, releases, scanned, findings, rest }: Row): StoredScan => ({
  ...{ reporter, period, scanned, rest, partner: partner === '' ? null : partner },
  releases: JSON.parse(releases) as string[],
  findings: JSON.parse(findings) as string[],
});
