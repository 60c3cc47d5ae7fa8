import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openIngest } from '../lake/ingest.ts';
import { type StoredFile, storeFile } from '../lake/store-file.ts';
import type { Happening } from '../records/happening.ts';
import { Refusal } from '../records/refusal.ts';
import type { AnyRelease } from '../releases/release.ts';
import type { Said } from '../sources/source.ts';

/** What a file given at the desk would add to the store. */
export interface Preview {
  /** Names the upload to store it. */
  upload: string;
  name: string;
  releases: AnyRelease[];
  /** Of a file of events. */
  events: Happening[];
  warnings: string[];
  fresh: boolean;
}

/** Files on their way into the store: looked at first, stored when that is confirmed. */
export interface Uploads {
  /** @throws Refusal for a file that cannot be stored. */
  preview(name: string, bytes: Uint8Array, said: Said, known: readonly AnyRelease[]): Promise<Preview>;
  /** @throws Refusal for an upload that is not known any more. */
  store(upload: string): Promise<StoredFile>;
  close(): void;
}

/** So many wait at a time; the oldest makes room. */
const WAITING = 20;

/** A preview is an ingest into a store that is thrown away, so that it shows just what storing will do. */
export function openUploads(home: string, now: () => Date): Uploads {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tallyman-desk-'));
  const waiting = new Map<string, { file: string; said: Said }>();
  const drop = (upload: string) => {
    waiting.delete(upload);
    fs.rmSync(path.join(folder, upload), { recursive: true, force: true });
  };
  const ingest = async (to: string, file: string, said: Said) => {
    const into = openIngest(to);
    try {
      return await storeFile(to, into, file, { said, replace: false, now: now(), progress: () => {} });
    } catch (e) {
      // The folder it waits in is nobody's business.
      if (e instanceof Refusal) throw new Refusal(e.message.replaceAll(file, path.basename(file)));
      throw e;
    } finally {
      into.close();
    }
  };
  return {
    async preview(name, bytes, said, known) {
      const upload = randomUUID();
      const file = path.join(folder, upload, safe(name));
      fs.mkdirSync(path.dirname(file));
      fs.writeFileSync(file, bytes);
      try {
        const stored = await ingest(path.join(folder, upload, 'home'), file, said);
        fs.rmSync(path.join(folder, upload, 'home'), { recursive: true, force: true });
        waiting.set(upload, { file, said });
        const [oldest] = waiting.keys();
        if (waiting.size > WAITING) drop(oldest!);
        const common = { upload, name: safe(name) };
        if (stored.is === 'events')
          return { ...common, releases: [], warnings: [], events: stored.file.events, fresh: true };
        const { releases, warnings } = stored.file;
        const ids = new Set(known.map((r) => r.id));
        return { ...common, releases, warnings, events: [], fresh: !releases.every((r) => ids.has(r.id)) };
      } catch (e) {
        drop(upload);
        throw e;
      }
    },
    async store(upload) {
      const waits = waiting.get(upload);
      if (!waits) throw new Refusal('this file is not held any more: drop it again');
      const ingested = await ingest(home, waits.file, waits.said);
      drop(upload);
      return ingested;
    },
    close: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}

/** The last part of a name, without what file systems or terminals take amiss. */
function safe(name: string): string {
  const last = name
    .split(/[\\/]/)
    .at(-1)!
    .replace(/[^\p{L}\p{N}._ -]/gu, '_')
    .slice(-100);
  return /^\.*$/.test(last) ? 'file' : last;
}
