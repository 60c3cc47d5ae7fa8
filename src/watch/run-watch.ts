import { Cron } from 'croner';
import { openDeliveries } from '../lake/deliveries-store.ts';
import { takeLock } from '../lake/process-lock.ts';
import { openSubscribers } from '../lake/subscribers-store.ts';
import { Refusal } from '../records/refusal.ts';
import { look } from './look.ts';
import type { Topic } from './topic.ts';
import { watchFolder } from './watched-folder.ts';

export interface WatchHow {
  /** A folder whose files are stored as they come; null to watch the lake alone. */
  folder: string | null;
  /** Topics that are written about for the feeds, whoever asked. */
  always: readonly Topic[];
  /** When to look, as cron writes it; null to look once. */
  schedule: string | null;
  now(): Date;
  progress(line: string | null): void;
  note(line: string): void;
  /** Sends what is due, and resolves when nothing is; null when no mail server is named. */
  deliver: (() => Promise<void>) | null;
  stop: AbortSignal;
}

/** Milliseconds between looks at what is to be tried again, and at sign-ups that wait for their question. */
const DUE = 15_000;

/**
 * Looks for new releases, once or on a schedule, until it is stopped: stores, writes, plans, has it sent.
 *
 * @throws Refusal when another process watches this home, or the schedule is none
 */
export async function runWatch(home: string, how: WatchHow): Promise<void> {
  const unlock = takeLock(home, 'watch');
  if (!unlock) throw new Refusal(`${home} is watched by another process: one at a time`);
  const [subscribers, deliveries] = [openSubscribers(home), openDeliveries(home, how.now())];
  const { note, progress, stop } = how;
  const stopping = () => stop.aborted;
  try {
    const folder = how.folder === null ? null : watchFolder(how.folder, home);
    const once = async () => {
      const now = how.now();
      await folder?.store({ now, progress, note, stopping });
      if (!stopping())
        await look(home, { subscribers, deliveries }, how.always, { now, progress, note, stopping });
    };
    const send = async () => {
      if (stopping()) return;
      const due = deliveries.due(how.now().toISOString());
      if (due === 0) return;
      if (how.deliver) await how.deliver();
      else note(`${due} deliveries wait, and no mail server is named: nothing is sent`);
    };
    if (how.schedule === null) {
      await once();
      await send();
      return;
    }
    await scheduled(how.schedule, { once, send: how.deliver ? send : async () => {}, note, stop });
  } finally {
    subscribers.close();
    deliveries.close();
    unlock();
  }
}

/** A look now and at every time of the schedule, never two at a time; what is due is sent in between. */
async function scheduled(
  pattern: string,
  {
    once,
    send,
    note,
    stop,
  }: { once(): Promise<void>; send(): Promise<void>; note(line: string): void; stop: AbortSignal },
): Promise<void> {
  let nextLook = 0;
  const cron = cronOf(pattern);
  while (!stop.aborted) {
    if (Date.now() >= nextLook) {
      try {
        await once();
      } catch (e) {
        // A folder that is away today may be back tomorrow; a bug is one.
        if (!(e instanceof Refusal)) throw e;
        note(e.message);
      }
      nextLook = cron.nextRun()?.getTime() ?? Number.POSITIVE_INFINITY;
      if (!stop.aborted) note(`the next look is at ${new Date(nextLook).toISOString().slice(0, 19)}Z`);
    }
    await send();
    await idle(Math.min(DUE, Math.max(0, nextLook - Date.now())), stop);
  }
}

function cronOf(pattern: string): Cron {
  try {
    const cron = new Cron(pattern, { paused: true });
    if (cron.nextRun()) return cron;
  } catch {}
  throw new Refusal(
    `--schedule "${pattern}" is no schedule that comes: write it as cron does, as in "*/15 * * * *" or "0 7 * * 1-5"`,
  );
}

const idle = (milliseconds: number, stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (stop.aborted) return resolve();
    const end = () => {
      clearTimeout(timer);
      stop.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    stop.addEventListener('abort', end);
  });
