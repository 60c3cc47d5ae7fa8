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
}

/** Findings of earlier scans, beside the releases they rest on. Scans are added, none is changed. */
export interface FindingsStore {
  /** The last scan of the month that rested on other releases than these; null when there is none. */
  before(scan: Pick<StoredScan, 'reporter' | 'period' | 'partner' | 'releases'>): StoredScan | null;
  /** Stores a scan, in place of one of the same month that rested on the same releases. */
  store(scan: StoredScan): void;
  close(): void;
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS scans (
  id INTEGER PRIMARY KEY, reporter TEXT NOT NULL, period TEXT NOT NULL, partner TEXT NOT NULL, releases TEXT NOT NULL,
  scanned TEXT NOT NULL, findings TEXT NOT NULL, UNIQUE (reporter, period, partner, releases)
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
  return {
    before({ reporter, period, partner, releases }) {
      const row = db
        .prepare(
          'SELECT * FROM scans WHERE reporter = ? AND period = ? AND partner = ? AND releases <> ? ORDER BY scanned DESC, id DESC LIMIT 1',
        )
        .get(reporter, period, partner ?? '', JSON.stringify(releases)) as Row | undefined;
      return row ? scanOf(row) : null;
    },
    store({ reporter, period, partner, releases, scanned, findings }) {
      db.prepare(
        `INSERT INTO scans (reporter, period, partner, releases, scanned, findings) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (reporter, period, partner, releases) DO UPDATE SET scanned = excluded.scanned, findings = excluded.findings`,
      ).run(
        ...[reporter, period, partner ?? '', JSON.stringify(releases), scanned],
        JSON.stringify(findings),
      );
    },
    close: () => void db.close(),
  };
}

type Row = Record<'reporter' | 'period' | 'partner' | 'releases' | 'scanned' | 'findings', string>;

const scanOf = ({ reporter, period, partner, releases, scanned, findings }: Row): StoredScan => ({
  ...{ reporter, period, scanned, partner: partner === '' ? null : partner },
  releases: JSON.parse(releases) as string[],
  findings: JSON.parse(findings) as string[],
});
