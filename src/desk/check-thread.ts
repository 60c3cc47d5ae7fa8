import { Worker } from 'node:worker_threads';
import { Refusal } from '../records/refusal.ts';
import type { Check } from './checking.ts';

/** An article to read, or a check kept that is to be made again. */
export interface CheckJob {
  given: { name: string; bytes: Uint8Array; date: string | null } | { document: string };
  /** Instead of those the check was kept with. */
  corrections?: Check['corrections'];
}

export interface CheckDone {
  /** The check, packed. */
  document: string;
  /** What it is called in a list; empty for an article without a word. */
  title: string;
  /** Ids of the releases it was held against. */
  releases: string[];
}

/** What comes back from the thread. */
export type Told = { done: CheckDone } | { refusal: string } | { bug: string };

/** Compiled by tsc beside the server's own code, wherever that runs from. */
const program = new URL('../../dist/desk/check-worker.js', import.meta.url);

/** Makes checks one after the other in a thread of their own: a long article keeps nobody else waiting for an answer. */
export interface CheckThread {
  /** @throws Refusal for what cannot be read or is too long. */
  run(job: CheckJob): Promise<CheckDone>;
  close(): void;
}

/** The thread is started at the first check, and anew if it broke. */
export function checkThread(home: string): CheckThread {
  let thread: Worker | null = null;
  let before: Promise<unknown> = Promise.resolve();
  const started = (): Worker => {
    if (thread) return thread;
    const one = new Worker(program, { workerData: { home } });
    one.once('exit', () => {
      if (thread === one) thread = null;
    });
    thread = one;
    return one;
  };
  const runNow = async (job: CheckJob): Promise<CheckDone> => {
    const told = await answerOf(started(), job);
    if ('refusal' in told) throw new Refusal(told.refusal);
    if ('bug' in told) throw new Error(told.bug);
    return told.done;
  };
  return {
    run(job) {
      const mine = before.then(() => runNow(job));
      before = mine.catch(() => {});
      return mine;
    },
    close: () => void thread?.terminate(),
  };
}

function answerOf(thread: Worker, job: CheckJob): Promise<Told> {
  return new Promise((resolve, reject) => {
    const broke = (e: Error) => end(() => reject(e));
    const ended = () => end(() => reject(new Refusal('the desk was closed before the check was made')));
    const end = (settle: () => void) => {
      thread.off('message', answered).off('error', broke).off('exit', ended);
      // Between checks it keeps no program from ending.
      thread.unref();
      settle();
    };
    const answered = (told: Told) => end(() => resolve(told));
    thread.on('message', answered).on('error', broke).on('exit', ended);
    thread.ref();
    thread.postMessage(job);
  });
}
