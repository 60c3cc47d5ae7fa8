import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDeliveries } from '../../src/lake/deliveries-store.ts';
import { shiftMonth } from '../../src/records/period.ts';
import { freshHome } from '../effects.ts';
import { openMailBox, type Received } from './mail-box.ts';
import { addSubscribers, storeMonth } from './stored.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Compiled, since a process that compiles on the way is killed before it does anything. */
const dist = path.join(root, `node_modules/.tallyman-kill-${process.pid}`);

beforeAll(() => {
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', path.join(root, 'tsconfig.build.json'), '--outDir', dist]);
});
afterAll(() => fs.rmSync(dist, { recursive: true, force: true }));

const SUBSCRIBERS = 20;
const addresses = Array.from({ length: SUBSCRIBERS }, (_, i) => `reader${i}@example.org`);

/** Runs a command that sends, in a process of its own; without a server nothing is sent. */
const run = (home: string, smtp: string | null, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [path.join(dist, 'cli/main.js'), ...args, '--home', home], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...(smtp && {
        TALLYMAN_SMTP: smtp,
        TALLYMAN_FROM: 'letters@example.org',
        TALLYMAN_URL: 'https://desk.example.org',
      }),
    },
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => void child.once('exit', () => resolve()));

/** How often each letter came to each reader; the letter is told by its title. */
function copies(received: readonly Received[]): Map<string, Received[]> {
  const by = new Map<string, Received[]>();
  for (const r of received) {
    const key = `${r.to} ${r.mail.subject}`;
    by.set(key, [...(by.get(key) ?? []), r]);
  }
  return by;
}

/** What waits or is being sent, by the outbox. */
function open(home: string): number {
  const store = openDeliveries(home, new Date());
  const { waiting, claimed } = store.counts();
  store.close();
  return waiting + claimed;
}

/** A month is over when its letter is written and nobody waits for it. */
async function isOver(home: string, received: readonly Received[], before: number): Promise<boolean> {
  return received.length - before >= SUBSCRIBERS && open(home) === 0;
}

async function prepared() {
  const home = freshHome();
  openDeliveries(home, new Date()).close();
  addSubscribers(home, addresses);
  return home;
}

test('watch killed 50 times at random moments loses nothing and sends nothing twice', {
  timeout: 400_000,
}, async () => {
  const home = await prepared();
  const box = await openMailBox({ slow: 5 });
  let month = '2021-01';
  await storeMonth(home, month, 1_000_000);
  const begun = performance.now();
  await ended(run(home, box.url, 'watch', '--once'));
  const takes = performance.now() - begun;
  await box.until(SUBSCRIBERS);
  let [kills, months, before] = [0, 1, 0];
  while (kills < 50) {
    if (await isOver(home, box.received, before)) {
      before = box.received.length;
      month = shiftMonth(month, 1);
      months++;
      await storeMonth(home, month, 1_000_000 + 7919 * months);
    }
    const child = run(home, box.url, 'watch', '--once');
    const end = ended(child);
    await wait(Math.random() * takes);
    if (child.exitCode === null) kills++;
    child.kill('SIGKILL');
    await end;
  }
  await ended(run(home, box.url, 'watch', '--once'));
  await box.until(months * SUBSCRIBERS);
  // Nothing more comes after all is there.
  await ended(run(home, box.url, 'watch', '--once'));
  const all = copies(box.received);
  expect(months).toBeGreaterThan(2);
  expect(all.size).toBe(months * SUBSCRIBERS);
  expect([...all.values()].filter((c) => c.length > 1)).toEqual([]);
});

test('a sender killed itself loses nothing; what it sends again is the same mail to the byte', {
  timeout: 400_000,
}, async () => {
  const home = await prepared();
  const box = await openMailBox({ slow: 5 });
  await storeMonth(home, '2021-01', 1_000_000);
  // Letters are planned, and nobody sends yet.
  await ended(run(home, null, 'watch', '--once'));
  const store = openDeliveries(home, new Date());
  expect(store.counts().waiting).toBe(SUBSCRIBERS);
  store.close();
  // How long a sender takes that finds nothing to do, here and now.
  const idle = freshHome();
  const begun = performance.now();
  await ended(run(idle, box.url, 'deliver'));
  let takes = performance.now() - begun;
  let kills = 0;
  for (let left = open(home); left > 0; takes *= 1.05, left = open(home)) {
    const child = run(home, box.url, 'deliver');
    const end = ended(child);
    await wait(takes * (0.7 + 0.6 * Math.random()));
    if (child.exitCode === null) kills++;
    child.kill('SIGKILL');
    await end;
  }
  const all = copies(box.received);
  expect(all.size).toBe(SUBSCRIBERS);
  expect(kills).toBeGreaterThan(0);
  for (const same of all.values()) {
    expect(new Set(same.map((r) => r.mail.messageId)).size).toBe(1);
    expect(new Set(same.map((r) => r.raw.replace(/^Received:.*\r\n(?:[ \t].*\r\n)*/gm, ''))).size).toBe(1);
  }
});
