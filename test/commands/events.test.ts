import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { command as brief } from '../../src/commands/brief.ts';
import { command as events } from '../../src/commands/events.ts';
import { command as ingest } from '../../src/commands/ingest.ts';
import { command as scan } from '../../src/commands/scan.ts';
import { exampleReleases, freshHome, runCommand } from '../effects.ts';

const example = new URL('../../examples/events/dprk-2022.csv', import.meta.url).pathname;

test('events are stored once, listed, and stand beside a brief and its findings', async () => {
  const home = freshHome();
  await runCommand(ingest, [...exampleReleases, example], { home });
  const again = await runCommand(ingest, [example], { home });
  expect(again.out).toContain('6 events, 2020-01-22 to 2022-09-26, of North Korea, China; stored before');
  const listed = await runCommand(events, ['PRK', '2022-04'], { home });
  expect(listed.out).toBe(
    '2022-04-29  North Korea, China  freight trains between Dandong and Sinuiju suspended  [freight-rail; Yonhap; foreign ministry of China]\n',
  );
  const told = await runCommand(brief, ['CHN', 'PRK', '2022-05'], { home });
  expect(told.out).toMatch(/## What else happened\n\n29 April 2022: freight trains .* suspended \(Yonhap/);
  const found = await runCommand(scan, ['CHN', '2022-05'], { home });
  expect(found.out).toContain(
    'coincides with freight trains between Dandong and Sinuiju suspended (April 2022)',
  );
});

test('a later file of the same name stands for the earlier', async () => {
  const home = freshHome();
  const file = path.join(home, 'e.csv');
  for (const title of ['a mistake', 'what happened']) {
    fs.writeFileSync(file, `date,area,kind,title\n2022-04-29,PRK,rail,${title}\n`);
    await runCommand(ingest, [file], { home });
  }
  const { out } = await runCommand(events, [], { home });
  expect(out).toContain('what happened');
  expect(out).not.toContain('a mistake');
});
