import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import type { Catalogue } from './catalogue.ts';
import { lakeFolder, stagingFolder } from './place.ts';

/**
 * A folder of one ingest's own. Whoever made it holds a lock on a file in it; the system drops the lock when
 * the process ends, however it ends, and that tells leftovers from work going on.
 */
export interface Staging {
  folder: string;
  /** Removes the folder and drops the lock. */
  close(): void;
}

/** Made, left and swept inside catalogue transactions, so that nobody meets a folder that is not locked yet. */
export function openStaging(home: string, catalogue: Catalogue): Staging {
  const folder = path.join(stagingFolder(home), randomUUID());
  return catalogue.exclusively(() => {
    fs.mkdirSync(folder, { recursive: true });
    const lock = takeLock(folder)!;
    return { folder, close: () => catalogue.exclusively(() => remove(folder, lock)) };
  });
}

function remove(folder: string, lock: Database.Database): void {
  lock.close();
  fs.rmSync(folder, { recursive: true, force: true });
}

/** An exclusive transaction on a file of the folder (Node has no file locks); null when another process holds it. */
function takeLock(folder: string): Database.Database | null {
  const db = new Database(path.join(folder, 'lock.sqlite'), { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (e) {
    db.close();
    if ((e as { code?: string }).code === 'SQLITE_BUSY') return null;
    throw e;
  }
}

/**
 * Removes what killed ingests left: their staging folders, and Parquet files in the lake that the catalogue
 * does not name. Files come into the lake only inside a catalogue transaction, so inside one of our own
 * every file without a row is a leftover.
 */
export function sweep(home: string, catalogue: Catalogue): void {
  if (!fs.existsSync(stagingFolder(home)) || fs.readdirSync(stagingFolder(home)).length === 0) return;
  catalogue.exclusively((known) => {
    const left = fs.readdirSync(stagingFolder(home)).map((name) => path.join(stagingFolder(home), name));
    const dead = left.flatMap((folder) => {
      const lock = takeLock(folder);
      return lock ? [{ folder, lock }] : [];
    });
    // The folders go last: they are the mark that the lake has to be looked through.
    if (dead.length > 0) removeOrphans(lakeFolder(home), known());
    for (const { folder, lock } of dead) remove(folder, lock);
  });
}

function removeOrphans(lake: string, known: ReadonlySet<string>): void {
  if (!fs.existsSync(lake)) return;
  for (const file of fs.readdirSync(lake, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.parquet') && !known.has(file.split(path.sep).join('/')))
      fs.rmSync(path.join(lake, file));
  }
}

/** Makes what was written to a file or a folder's list of files outlive a power cut. */
export function syncToDisk(file: string): void {
  // Windows opens no folders, and needs no sync of them.
  if (process.platform === 'win32' && fs.statSync(file).isDirectory()) return;
  const handle = fs.openSync(file, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}
