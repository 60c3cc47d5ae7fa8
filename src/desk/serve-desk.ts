import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Refusal } from '../records/refusal.ts';
import { type DeskOptions, openDesk } from './desk.ts';

/** Milliseconds in which a request must have come whole, and its head. */
const [REQUEST, HEAD] = [30_000, 10_000];

/** Listens; resolves when it does. @throws Refusal when the port is taken or may not be used. */
export async function serveDesk(
  options: DeskOptions & { host: string; port: number; milliseconds?: number },
): Promise<{ port: number; close(): Promise<void> }> {
  const desk = openDesk(options);
  const server = createAdaptorServer({
    fetch: desk.fetch,
    serverOptions: {
      requestTimeout: options.milliseconds ?? REQUEST,
      headersTimeout: Math.min(HEAD, options.milliseconds ?? HEAD),
      connectionsCheckingInterval: Math.min(1000, options.milliseconds ?? 1000),
    },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(options.port, options.host, resolve);
    });
  } catch (e) {
    desk.close();
    throw new Refusal(
      `port ${options.port} of ${options.host} cannot be used (${(e as NodeJS.ErrnoException).code}): name another with --port`,
    );
  }
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      desk.close();
    },
  };
}
