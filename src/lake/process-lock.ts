import fs from 'node:fs';
import path from 'node:path';
import Database from 'libsql';

/**
 * Takes the lock `name` of a home folder, so that no other process has it. The operating system lets go of it when
 * the process ends, however it ends.
 *
 * @returns what gives it back; null when another process has it
 */
export function takeLock(home: string, name: string): (() => void) | null {
  fs.mkdirSync(home, { recursive: true });
  const db = new Database(path.join(home, `${name}.lock`), { timeout: 0 });
  try {
    db.exec('BEGIN EXCLUSIVE');
  } catch (e) {
    db.close();
    if ((e as { code?: string }).code?.startsWith('SQLITE_BUSY')) return null;
    throw e;
  }
  return () => void db.close();
}
