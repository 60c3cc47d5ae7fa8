import fs from 'node:fs/promises';
import type { Happening } from '../records/happening.ts';
import { eventsOf, LONGEST_EVENTS } from '../sources/events.ts';
import { openEvents } from './events-store.ts';
import type { Ingest, Ingested, IngestOptions } from './ingest.ts';

/** What became of a file: releases, or events. */
export type StoredFile = { is: 'releases'; file: Ingested } | { is: 'events'; file: StoredEvents };

export interface StoredEvents {
  name: string;
  events: Happening[];
  /** False when the same file was stored before. */
  fresh: boolean;
}

/** Stores a file of whatever can be stored. @throws Refusal when nothing of it was. */
export async function storeFile(
  home: string,
  ingest: Ingest,
  name: string,
  options: IngestOptions,
): Promise<StoredFile> {
  const events = await eventsIn(name);
  if (!events) return { is: 'releases', file: await ingest.file(name, options) };
  const store = openEvents(home);
  try {
    const fresh = store.store(name, events.bytes, events.events, options.now);
    return { is: 'events', file: { name, events: events.events, fresh } };
  } finally {
    store.close();
  }
}

/** The events in a file, null where it holds something else. @throws Refusal when they cannot be read. */
export async function eventsIn(name: string): Promise<{ bytes: Uint8Array; events: Happening[] } | null> {
  // A file that is larger than any of events is not read for them.
  const known = await fs.stat(name).catch(() => null);
  if (!known?.isFile() || known.size > LONGEST_EVENTS) return null;
  const bytes = await fs.readFile(name);
  const events = eventsOf(name, bytes);
  return events && { bytes, events };
}
