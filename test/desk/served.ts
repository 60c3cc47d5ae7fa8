import fs from 'node:fs';
import { serveDesk } from '../../src/desk/serve-desk.ts';

/** A desk over a home folder on a free port; closing it takes the folder away. */
export async function served(home: string, options: Partial<Parameters<typeof serveDesk>[0]>) {
  const desk = await serveDesk({
    ...{ home, now: () => new Date(), agent: 'Tallyman', token: null, host: '127.0.0.1', port: 0 },
    ...options,
  });
  return {
    home,
    port: desk.port,
    url: `http://127.0.0.1:${desk.port}`,
    async close() {
      await desk.close();
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}
