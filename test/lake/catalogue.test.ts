import path from 'node:path';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { command as ingest } from '../../src/commands/ingest.ts';
import { openCatalogue } from '../../src/lake/catalogue.ts';
import { exampleReleases, freshHome, runCommand } from '../effects.ts';

/** The catalogue as version 1 had it, when trade was all that was kept. */
function backToVersionOne(home: string): void {
  const db = new Database(path.join(home, 'catalogue.sqlite'));
  db.exec('ALTER TABLE releases DROP COLUMN record; PRAGMA user_version = 1;');
  db.close();
}

test('a catalogue of version 1 keeps its releases, and takes indicators from then on', async () => {
  const home = freshHome();
  await runCommand(ingest, exampleReleases, { home });
  const before = openCatalogue(home)!;
  const releases = before.releases();
  before.close();
  backToVersionOne(home);
  const after = openCatalogue(home)!;
  expect(after.releases()).toEqual(releases);
  expect(after.indicatorReleases()).toEqual([]);
  after.close();
  const counts = new URL('../../examples/indicators/dprk-fever-2022.csv', import.meta.url).pathname;
  await runCommand(ingest, [counts], { home, now: () => new Date('2023-01-01') });
  const last = openCatalogue(home)!;
  expect(last.indicatorReleases('PRK')).toHaveLength(1);
  expect(last.releases()).toEqual(releases);
  last.close();
});

test('one of a newer version is refused, with what to do', () => {
  const home = freshHome();
  const db = new Database(path.join(home, 'catalogue.sqlite'));
  db.exec('PRAGMA user_version = 99;');
  db.close();
  expect(() => openCatalogue(home)).toThrow(/newer Tallyman.*install the newer one/);
});
