import { spawn } from 'node:child_process';
import type { MailSaid } from '../watch/mail-settings.ts';
import type { Effects } from './effects.ts';

/** Starts `tallyman deliver` when there is something to send. */
export interface Sender {
  /** Resolves when what was due is sent, or the sender was stopped. */
  deliver(): Promise<void>;
  /** Has a sender at work end what it is sending, and begin nothing more. */
  stop(): void;
}

/**
 * Sending is done in a process of its own, in a group of its own: what is on its way to the mail server when this one
 * is killed is ended there and marked as sent, so that it is not sent again.
 */
export function openSender(
  { self, home }: Pick<Effects, 'self' | 'home'>,
  { smtp, from, url }: MailSaid,
  allowPrivate: boolean,
): Sender {
  let running: { child: ReturnType<typeof spawn>; ended: Promise<void> } | null = null;
  let after: Promise<void> | null = null;
  const start = (): Promise<void> => {
    const [program, ...args] = self;
    const child = spawn(
      program,
      [...args, 'deliver', '--home', home, ...(allowPrivate ? ['--allow-private'] : [])],
      {
        detached: true,
        stdio: ['ignore', 'ignore', 'inherit'],
        // Not in its arguments, which other users may read.
        env: {
          ...process.env,
          TALLYMAN_SMTP: smtp ?? '',
          TALLYMAN_FROM: from ?? '',
          TALLYMAN_URL: url ?? '',
        },
      },
    );
    const ended = new Promise<void>((resolve) => {
      child.once('error', () => resolve());
      child.once('exit', () => resolve());
    }).then(() => {
      running = null;
    });
    running = { child, ended };
    return ended;
  };
  return {
    deliver() {
      if (!running) return start();
      // One at work may have had its last look: another goes after it, and one is enough for all that wait.
      after ??= running.ended.then(() => {
        after = null;
        return start();
      });
      return after;
    },
    stop: () => void running?.child.kill('SIGTERM'),
  };
}

/** Aborted at the first SIGTERM or SIGINT; the second ends the process as usual. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}
