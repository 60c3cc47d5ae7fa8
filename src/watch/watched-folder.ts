import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openIngest } from '../lake/ingest.ts';
import { storeFile } from '../lake/store-file.ts';
import { Refusal } from '../records/refusal.ts';
import { eventsText } from '../report/ingested.ts';

/** Milliseconds in which a file must not have changed, so that one being copied is not taken for whole. */
const QUIET = 2000;

/** A folder whose files are stored as they come; what was seen is remembered while the process lives. */
export interface WatchedFolder {
  /** Stores what is new or changed. A file that is refused is told of once, until it changes. */
  store(how: {
    now: Date;
    progress(line: string | null): void;
    note(line: string): void;
    stopping(): boolean;
  }): Promise<void>;
}

/** @throws Refusal, at each look, when the folder cannot be read */
export function watchFolder(folder: string, home: string): WatchedFolder {
  const seen = new Map<string, string>();
  return {
    async store({ now, progress, note, stopping }) {
      const ingest = openIngest(home);
      try {
        for (const file of await filesIn(folder)) {
          if (stopping()) return;
          const stamp = await settled(file);
          if (stamp === null || seen.get(file) === stamp) continue;
          try {
            const said = { flow: null, published: null, scope: null };
            const stored = await storeFile(home, ingest, file, { said, replace: false, now, progress });
            if (stored.is === 'events') {
              if (stored.file.fresh) note(eventsText(stored.file));
            } else if (stored.file.fresh) {
              const { releases, warnings } = stored.file;
              note(`${file}: stored, ${releases.length} ${releases.length === 1 ? 'release' : 'releases'}`);
              for (const warning of warnings) note(`${file}: ${warning}`);
            }
          } catch (e) {
            if (!(e instanceof Refusal)) throw e;
            note(`not stored: ${e.message}`);
          }
          seen.set(file, stamp);
        }
      } finally {
        progress(null);
        ingest.close();
      }
    },
  };
}

/** Regular files of the folder itself, in order of their names; hidden ones and those a download is not done with are left. */
async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await fs.readdir(folder, { withFileTypes: true });
    return entries
      .filter((e) => e.isFile() && !/^\.|\.(?:part|tmp|crdownload|download)$/.test(e.name))
      .map((e) => path.join(folder, e.name))
      .sort();
  } catch (e) {
    throw new Refusal(
      `${folder} cannot be read (${(e as NodeJS.ErrnoException).code}): name a folder of releases`,
    );
  }
}

/** Size and time of a file that lies still; null when it is gone or still changes. */
async function settled(file: string): Promise<string | null> {
  const stamp = async () => {
    const stat = await fs.stat(file).catch(() => null);
    return stat && { text: `${stat.size} ${stat.mtimeMs}`, age: Date.now() - stat.mtimeMs };
  };
  const first = await stamp();
  if (!first) return null;
  if (first.age >= QUIET || first.age < 0) return first.text;
  await wait(QUIET - first.age);
  const then = await stamp();
  return then?.text === first.text ? first.text : null;
}
