import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { onTestFinished } from 'vitest';
import type { Command, Effects, ExitCode } from '../src/commands/effects.ts';

/** A fresh folder that is gone when the test is. */
export function freshHome(): string {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'tallyman-test-'));
  onTestFinished(() => fs.rmSync(home, { recursive: true, force: true }));
  return home;
}

/** The program as it stands in `src`, for commands that start another one. */
export const selfOf = (): [string, ...string[]] => [
  process.execPath,
  '--import',
  'tsx',
  new URL('../src/cli/main.ts', import.meta.url).pathname,
];

export interface Ran {
  code: ExitCode;
  out: string;
  notes: string[];
}

/** Runs a command as the command line would, with its own home, no terminal, no colour, a fixed clock. */
export async function runCommand(
  command: Command,
  argv: string[],
  given: Partial<Effects> & { home: string },
): Promise<Ran> {
  const ran: Ran = { code: 0, out: '', notes: [] };
  const effects: Effects = {
    out: (text) => {
      ran.out += text;
    },
    note: (line) => void ran.notes.push(line),
    progress: () => {},
    stdin: async () => new Uint8Array(),
    now: () => new Date('2022-06-24T09:00:00Z'),
    agent: 'Tallyman',
    readerKey: null,
    mail: { smtp: null, from: null, url: null },
    self: selfOf(),
    color: false,
    columns: 100,
    ...given,
  };
  const { positionals, values } = parseArgs({ args: argv, options: command.options, allowPositionals: true });
  ran.code = await command.run({ positionals, values }, effects);
  return ran;
}

export const exampleReleases: string[] = fs
  .readdirSync(new URL('../examples/releases/', import.meta.url))
  .map((f) => new URL(`../examples/releases/${f}`, import.meta.url).pathname);

export const exampleArticle: string = new URL('../examples/articles/no-masks-in-may.md', import.meta.url)
  .pathname;
