import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from '../records/refusal.ts';
import { type AnyRelease, isIndicators } from '../releases/release.ts';
import type { Said } from '../sources/source.ts';
import type { Origin, Stored } from './catalogue.ts';
import type { Finished, Ingested, IngestOptions, Work } from './ingest.ts';
import { lakeFolder } from './place.ts';
import { type Staging, syncToDisk } from './staging.ts';

/** The atomic step: files into the lake and releases into the catalogue, in one transaction of the catalogue. */
export function commit(
  { home, catalogue, file, plan, seen }: Work,
  finished: readonly Finished[],
  staging: Staging,
  { said, replace, now }: IngestOptions,
): Ingested {
  const releases = finished.map((f) => f.release);
  const origin: Origin = { hash: seen.hash, name: file.name, ...said, stored: now.toISOString() };
  const move = () => moveIntoLake(home, staging, releases);
  const outcome = catalogue.store(origin, releases, { move, replace });
  if (outcome.is === 'known') return known(file.name, outcome.before);
  if (outcome.is === 'different') throw different(file.name, outcome.before, releases);
  const warnings = finished.flatMap((f) => f.warnings);
  const cut =
    seen.endsWithNewline || plan.headerLines === null
      ? []
      : [
          `${file.name} does not end with a line end: if the download was cut off, its last figure may be too short`,
        ];
  return {
    name: file.name,
    fresh: true,
    stored: origin.stored,
    releases,
    warnings: [...new Set([...warnings, ...cut])],
    withdrawn: outcome.withdrawn,
  };
}

function moveIntoLake(home: string, staging: Staging, releases: readonly AnyRelease[]): void {
  const folders = new Set<string>();
  for (const release of releases) {
    const target = path.join(lakeFolder(home), release.path);
    // A release that was withdrawn and comes again has its file already, and files are never changed.
    if (fs.existsSync(target)) continue;
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.renameSync(path.join(staging.folder, `${release.id}.parquet`), target);
    for (let folder = path.dirname(target); folder.startsWith(home); folder = path.dirname(folder))
      folders.add(folder);
  }
  for (const folder of folders) syncToDisk(folder);
}

/** Whether a file was given before under this name, with the same said of it. */
export const sameSaid = (origin: Origin, name: string, said: Said): boolean =>
  origin.name === name &&
  origin.flow === said.flow &&
  origin.published === said.published &&
  origin.scope === said.scope;

/** What is told of a file that was there before. */
export const known = (name: string, { origin, releases }: Stored): Ingested => ({
  name,
  fresh: false,
  stored: origin.stored,
  releases,
  warnings: [],
  withdrawn: [],
});

/** One file cannot be both exports and imports, nor published on two days. */
function different(name: string, before: Stored, now: readonly AnyRelease[]): Refusal {
  const say = (releases: readonly AnyRelease[]) => {
    const flows = [...new Set(releases.flatMap((r) => (isIndicators(r) ? [] : r.scope.flows)))].join(' and ');
    const days = [...new Set(releases.map((r) => r.published ?? 'no day'))].join(', ');
    return { flows, days };
  };
  const [was, is] = [say(before.releases), say(now)];
  const what =
    was.flows !== is.flows
      ? `as ${was.flows}, and is now given as ${is.flows}`
      : was.days !== is.days
        ? `as published on ${was.days}, and is now given as ${is.days}`
        : 'with another scope';
  return new Refusal(
    `${name} was stored on ${before.origin.stored.slice(0, 10)} ${what}: if that was a mistake, ingest it with replace to take it back`,
  );
}
