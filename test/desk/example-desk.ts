import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openIngest } from '../../src/lake/ingest.ts';
import { storeFile } from '../../src/lake/store-file.ts';
import { served } from './served.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const exampleArticle = fs.readFileSync(
  path.join(root, 'examples/articles/no-masks-in-may.md'),
  'utf8',
);

/** The client script, compiled as `npm run build` does. */
export const buildClient = (): void =>
  void execFileSync(process.execPath, [
    path.join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    path.join(root, 'src/desk/client'),
  ]);

/** A desk over the example releases in a folder of its own, on a free port; with all the examples if told. */
export async function exampleDesk(options: { token?: string; milliseconds?: number; all?: boolean } = {}) {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-test-'));
  const ingest = openIngest(home);
  const files = ['releases', ...(options.all ? ['events', 'indicators'] : [])].flatMap((name) => {
    const folder = path.join(root, 'examples', name);
    return fs
      .readdirSync(folder)
      .sort()
      .map((f) => path.join(folder, f));
  });
  for (const file of files)
    await storeFile(home, ingest, file, {
      said: { flow: null, published: null, scope: null },
      replace: false,
      now: new Date(),
      progress: () => {},
    });
  ingest.close();
  return served(home, {
    token: options.token ?? null,
    ...(options.all && { letters: { url: 'http://127.0.0.1', allowPrivate: false, send: () => {} } }),
    ...(options.milliseconds && { milliseconds: options.milliseconds }),
  });
}
