import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Command, Effects } from '../commands/effects.ts';
import { Refusal } from '../records/refusal.ts';

/** Name, one line for `--help`, and where the command is: loaded only when it is called. */
const commands: Record<string, { about: string; load: () => Promise<{ command: Command }> }> = {
  ingest: {
    about: 'store releases: customs downloads, Comtrade, open CSV',
    load: () => import('../commands/ingest.ts'),
  },
  releases: { about: 'what is stored and what is missing', load: () => import('../commands/releases.ts') },
  events: { about: 'what is known to have happened', load: () => import('../commands/events.ts') },
  ask: { about: 'a question in words or in the grammar', load: () => import('../commands/ask.ts') },
  check: { about: 'the figures of an article, one by one', load: () => import('../commands/check.ts') },
  scan: {
    about: 'what stopped, started, broke or was revised, ranked',
    load: () => import('../commands/scan.ts'),
  },
  brief: { about: 'the write-up of a month, with charts', load: () => import('../commands/brief.ts') },
  plausible: {
    about: 'whether the daily counts of an epidemic can be so',
    load: () => import('../commands/plausible.ts'),
  },
  sites: {
    about: 'how active places are, from satellite pictures',
    load: () => import('../commands/sites.ts'),
  },
  serve: { about: 'the desk, in a browser', load: () => import('../commands/serve.ts') },
  watch: {
    about: 'new releases, looked through and sent to subscribers, on a schedule',
    load: () => import('../commands/watch.ts'),
  },
  deliver: { about: 'send what waits to be sent', load: () => import('../commands/deliver.ts') },
  subscribers: {
    about: 'who gets letters: list, export, erase',
    load: () => import('../commands/subscribers.ts'),
  },
  explain: { about: 'what a rule looks for, and why', load: () => import('../commands/explain.ts') },
  demo: {
    about: 'store the example releases and check the example article',
    load: () => import('../commands/demo.ts'),
  },
};

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((n) => n.length));
  const lines = Object.entries(commands).map(([name, c]) => `  ${name.padEnd(width)}  ${c.about}`);
  return `tallyman: trade statistics kept, asked, and held against what articles say

usage: tallyman COMMAND [ARG ...]

${lines.join('\n')}

  tallyman COMMAND --help   options and examples of one command
  tallyman --version

State lies in one folder: --home DIR, else TALLYMAN_HOME, else ${defaultHome({})}.
Exit: 0 nothing wrong, 1 something contradicted or inconsistent, 2 could not run.
`;
}

/** The platform's data folder; TALLYMAN_HOME wins. */
function defaultHome(env: NodeJS.ProcessEnv): string {
  if (env.TALLYMAN_HOME) return env.TALLYMAN_HOME;
  if (process.platform === 'win32') return path.join(env.APPDATA ?? os.homedir(), 'tallyman');
  if (process.platform === 'darwin')
    return path.join(os.homedir(), 'Library', 'Application Support', 'tallyman');
  return path.join(env.XDG_DATA_HOME ?? path.join(os.homedir(), '.local', 'share'), 'tallyman');
}

/** FORCE_COLOR and NO_COLOR as on https://no-color.org; else a terminal decides. */
function wantsColor(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return isTerminal && env.TERM !== 'dumb';
}

function realEffects(home: string): Effects {
  const terminal = Boolean(process.stderr.isTTY);
  return {
    out: (text) => void process.stdout.write(text),
    note: (line) => void process.stderr.write(`${terminal ? '\r\x1b[K' : ''}${line}\n`),
    progress: (line) => void (terminal && process.stderr.write(`\r\x1b[K${line ?? ''}`)),
    stdin: async (limit) => {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > limit) throw new Refusal(`standard input is longer than ${limit} bytes: give less`);
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    },
    now: () => new Date(),
    agent: 'Tallyman',
    readerKey: process.env.TALLYMAN_READER_KEY ?? null,
    mail: {
      smtp: process.env.TALLYMAN_SMTP || null,
      from: process.env.TALLYMAN_FROM || null,
      url: process.env.TALLYMAN_URL || null,
    },
    self: [process.execPath, ...process.execArgv, process.argv[1]!],
    home,
    color: wantsColor(process.env, Boolean(process.stdout.isTTY)),
    columns: process.stdout.columns ?? 100,
  };
}

async function version(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')).version;
}

async function main(argv: string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${await version()}\n`);
    return 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) throw new Refusal(`there is no command "${name}": tallyman --help lists them`);
  const { command } = await entry.load();
  const common = {
    home: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    debug: { type: 'boolean' },
  } as const;
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: rest, options: { ...command.options, ...common }, allowPositionals: true });
  } catch (e) {
    throw new Refusal(`${(e as Error).message.split('. ')[0]}: tallyman ${name} --help lists the options`);
  }
  if (parsed.values.help) {
    process.stdout.write(command.help);
    return 0;
  }
  const home = path.resolve(String(parsed.values.home ?? defaultHome(process.env)));
  return command.run({ positionals: parsed.positionals, values: parsed.values }, realEffects(home));
}

process.stdout.on('error', (e: NodeJS.ErrnoException) => {
  if (e.code === 'EPIPE') process.exit(0);
  throw e;
});

// Who started it may be gone, and what it does goes on.
process.stderr.on('error', () => {});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (e) {
  if (e instanceof Refusal) process.stderr.write(`tallyman: ${e.message}\n`);
  else if (process.argv.includes('--debug')) process.stderr.write(`${(e as Error).stack}\n`);
  else
    process.stderr.write(
      `tallyman: this is a bug, not your input: ${(e as Error).message} (run with --debug for where)\n`,
    );
  process.exitCode = 2;
}
