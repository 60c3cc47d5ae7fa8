import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { command as check } from './check.ts';
import type { Command, ExitCode } from './effects.ts';
import { command as ingest } from './ingest.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

export const command: Command = {
  help: `tallyman demo: stores the example releases and checks the example article about them

usage: tallyman demo [--home DIR]

The examples are kept apart from your own releases, in the folder "demo" of the home folder.
Exit: 0 when it ran, 2 when it could not; the slip in the example article is meant to be found.
`,
  options: {},
  async run(_, effects): Promise<ExitCode> {
    const home = path.join(effects.home, 'demo');
    const own = { ...effects, home };
    const folder = path.join(examples, 'releases');
    const files = (await fs.readdir(folder)).sort().map((f) => shown(path.join(folder, f)));
    files.push(shown(path.join(examples, 'events', 'dprk-2022.csv')));
    files.push(shown(path.join(examples, 'indicators', 'dprk-fever-2022.csv')));
    await ingest.run(
      { positionals: files, values: {} },
      { ...own, out: (text) => effects.out(inShort(text)) },
    );
    effects.out('\n');
    const article = shown(path.join(examples, 'articles', 'no-masks-in-may.md'));
    await check.run({ positionals: [article], values: {} }, own);
    const there = `--home ${quoted(shown(home))}`;
    effects.out(`
Next:
  npx tallyman ask "China's exports of face masks to North Korea, January to September 2022" ${there}
  npx tallyman releases CHN PRK ${there}
  npx tallyman scan CHN 2022-05 ${there}
  npx tallyman brief CHN PRK 2022-05 ${there}
  npx tallyman plausible PRK ${there}
  npx tallyman serve ${there}
  npx tallyman check YOUR-ARTICLE.md ${there}
`);
    return 0;
  },
};

/** A line a file; what each release covers is for `tallyman ingest` and `tallyman releases` to tell. */
const inShort = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith('  '))
    .join('\n');

/** Relative to where the user stands, when that is shorter to read. */
function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}

const quoted = (dir: string): string => (/[^\w./~-]/.test(dir) ? `"${dir}"` : dir);
