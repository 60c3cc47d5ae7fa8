import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../../src/commands/ingest.ts';
import { freshHome, runCommand } from '../effects.ts';
import { broken } from './broken.ts';

const listing = (folder: string): string[] =>
  fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];

test('there are fifty of them, of all three sources', () => {
  expect(broken.length).toBeGreaterThanOrEqual(50);
});

test.each(broken)('$what', async ({ name, bytes, says, args = [] }) => {
  const folder = freshHome();
  const file = path.join(folder, name);
  fs.writeFileSync(file, bytes);
  const home = path.join(folder, 'home');
  const good = path.join(folder, 'good.csv');
  fs.writeFileSync(
    good,
    '# publisher: X\nreporter,flow,partner,codes,period,measure,value,unit\nCHN,export,KOR,01,2020-01,value,1,USD\n',
  );
  await runCommand(command, [good], { home });
  const before = listing(home);
  const refusal = await runCommand(command, [file, ...args], { home }).catch((e: Error) => e);
  expect(refusal).toMatchObject({ name: 'Refusal' });
  const { message } = refusal as Error;
  for (const words of [name, ...says]) expect(message).toContain(words);
  expect(message).not.toMatch(/\n|DuckDB|read_csv|CAST|Invalid Input/);
  expect(message.length).toBeLessThan(600);
  expect(listing(home).filter((f) => !/-(?:wal|shm)$/.test(f))).toEqual(
    before.filter((f) => !/-(?:wal|shm)$/.test(f)),
  );
});
