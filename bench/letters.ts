import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SMTPServer } from 'smtp-server';
import { openDeliveries } from '../src/lake/deliveries-store.ts';
import { addSubscribers, storeMonth } from '../test/watch/stored.ts';
import { bin } from './processes.ts';
import type { BenchRow } from './row.ts';

/** As the issue has it; fewer while working on it. */
const SUBSCRIBERS = Number(process.env.BENCH_SUBSCRIBERS ?? 10_000);

/** A release, a brief with charts, and a mail to each of its readers, at a mail server on this machine. */
export async function run(): Promise<BenchRow[]> {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'tallyman-bench-'));
  const got = new Map<string, number>();
  let bytes = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      stream.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      stream.on('end', () => {
        const to = session.envelope.rcptTo[0]!.address;
        got.set(to, (got.get(to) ?? 0) + 1);
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    openDeliveries(home, new Date()).close();
    addSubscribers(
      home,
      Array.from({ length: SUBSCRIBERS }, (_, i) => `reader${i}@example.org`),
    );
    for (const month of ['2022-03', '2022-04']) await storeMonth(home, month, 3_000_000);
    const begun = performance.now();
    await watched(home, (server.server.address() as { port: number }).port);
    const seconds = (performance.now() - begun) / 1000;
    const once = [...got.values()].filter((n) => n === 1).length;
    return [
      {
        ...{ name: `a release to ${SUBSCRIBERS.toLocaleString('en')} subscribers`, measured: seconds },
        ...{ unit: 's', limit: 60, ok: seconds <= 60 },
        note: `scan, brief with charts, mails of ${Math.round(bytes / got.size / 1024)} KiB, process start included; the mail server on the same cores`,
      },
      {
        ...{ name: 'subscribers who did not get it just once', measured: SUBSCRIBERS - once },
        ...{ unit: '', limit: 0, ok: once === SUBSCRIBERS && got.size === SUBSCRIBERS },
      },
    ];
  } finally {
    await new Promise<void>((closed) => server.close(() => closed()));
    fs.rmSync(home, { recursive: true, force: true });
  }
}

const watched = (home: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      TALLYMAN_SMTP: `smtp://127.0.0.1:${port}`,
      TALLYMAN_FROM: 'letters@example.org',
      TALLYMAN_URL: 'https://desk.example.org',
    };
    const child = spawn(process.execPath, [bin, 'watch', '--once', '--home', home], {
      stdio: ['ignore', 'ignore', 'ignore'],
      env,
    });
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`watch ended with ${code}`))));
  });
