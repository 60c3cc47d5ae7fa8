import net from 'node:net';
import { onTestFinished } from 'vitest';
import { serveDesk } from '../../src/desk/serve-desk.ts';
import type { Channel } from '../../src/lake/deliveries-store.ts';
import { deliver } from '../../src/watch/deliver.ts';
import type { MailSettings } from '../../src/watch/mail-settings.ts';
import { runWatch } from '../../src/watch/run-watch.ts';
import { freshHome } from '../effects.ts';

export interface LettersDesk {
  home: string;
  url: string;
  mail: MailSettings;
  /** Looks for what is new, once, and sends it. */
  watch(): Promise<string[]>;
  /** Sends what waits. */
  send(): Promise<Record<Channel | string, number>>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** A desk at which one can sign up, over a home of its own, with mail going to the server at `smtp`. */
export async function lettersDesk(
  smtp: string,
  { token = null, allowPrivate = false }: { token?: string | null; allowPrivate?: boolean } = {},
): Promise<LettersDesk> {
  const home = freshHome();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const mail = { smtp, from: { name: 'Trade desk', address: 'letters@example.org' }, url };
  const stop = new AbortController().signal;
  const now = () => new Date();
  const send = () => deliver(home, { mail, allowPrivate, agent: 'Tallyman', now, note: () => {}, stop });
  const desk = await serveDesk({
    ...{ home, now, agent: 'Tallyman', token, host: '127.0.0.1', port },
    letters: { url, allowPrivate, send: () => void send() },
  });
  onTestFinished(() => desk.close());
  return {
    ...{ home, url, mail, send },
    async watch() {
      const notes: string[] = [];
      await runWatch(home, {
        ...{ folder: null, always: [], schedule: null, now, progress: () => {}, stop },
        note: (line) => void notes.push(line),
        deliver: async () => void (await send()),
      });
      return notes;
    },
  };
}

/** A form as a browser sends it. */
export const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  redirect: 'manual',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(fields).toString(),
});
