import { spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refusal } from '../records/refusal.ts';

/** Names of Chromium on the path, and places outside of it, in order of preference. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** Milliseconds; a page without scripts prints in one or two seconds. */
const PATIENCE = 60_000;

/**
 * Prints a page with the system's Chromium.
 *
 * @param env where to look: `TALLYMAN_CHROMIUM`, else `PATH`
 * @throws Refusal when there is none, or when it fails
 */
export async function pdfOf(html: string, env: NodeJS.ProcessEnv): Promise<Uint8Array> {
  const chromium = await findChromium(env);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'tallyman-pdf-'));
  try {
    const [page, printed] = [path.join(folder, 'brief.html'), path.join(folder, 'brief.pdf')];
    await fs.writeFile(page, html);
    await run(chromium, [
      ...['--headless', '--disable-gpu', '--disable-background-networking', '--disable-extensions'],
      ...['--no-first-run', '--no-pdf-header-footer', `--user-data-dir=${path.join(folder, 'profile')}`],
      // Chromium refuses its sandbox to root, who is the only user in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...[`--print-to-pdf=${printed}`, pathToFileURL(page).href],
    ]);
    return await fs.readFile(printed).catch(() => {
      throw new Refusal(`${chromium} printed no PDF: take the HTML and print it from a browser`);
    });
  } finally {
    await fs.rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function findChromium(env: NodeJS.ProcessEnv): Promise<string> {
  const own = env.TALLYMAN_CHROMIUM;
  if (own) {
    if (await isFile(own)) return own;
    throw new Refusal(
      `TALLYMAN_CHROMIUM names ${own}, which is not there: give the path of Chromium or Chrome`,
    );
  }
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  for (const candidate of [...onPath, ...places]) if (await isFile(candidate)) return candidate;
  throw new Refusal(
    'no Chromium was found to print the PDF: install chromium or Google Chrome, or name it in TALLYMAN_CHROMIUM; the HTML prints as well from any browser',
  );
}

const isFile = (file: string): Promise<boolean> =>
  fs.stat(file).then(
    (s) => s.isFile(),
    () => false,
  );

function run(program: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: PATIENCE });
    child.on('error', (e) => reject(new Refusal(`${program} could not be started: ${e.message}`)));
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(
          new Refusal(
            `${program} ended with ${signal ?? code} while printing: take the HTML and print it from a browser`,
          ),
        );
    });
  });
}
