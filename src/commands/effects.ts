/** The outside world, handed to a command so that tests swap it without mocks. */
export interface Effects {
  /** Reports: standard output, written as is. */
  out(text: string): void;
  /** Notes and warnings: standard error, one line each. */
  note(line: string): void;
  /** Progress on standard error; shown on a terminal only, null clears it. */
  progress(line: string | null): void;
  /** Standard input, whole. @throws Refusal when it is longer than `limit` bytes. */
  stdin(limit: number): Promise<Uint8Array>;
  now(): Date;
  /** How this program names itself to a web server. */
  agent: string;
  /** Key of the second reader, from the environment. */
  readerKey: string | null;
  /** How mail goes out, from the environment. */
  mail: { smtp: string | null; from: string | null; url: string | null };
  /** Program and arguments that start this program anew, a command to be added. */
  self: readonly [string, ...string[]];
  /** Folder that holds the lake and the catalogue. */
  home: string;
  /** Colour on standard output. */
  color: boolean;
  /** Columns of the terminal, 100 without one. */
  columns: number;
}

/** 0 nothing wrong, 1 something contradicted or inconsistent, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** What a file in `commands/` exports as `command`. */
export interface Command {
  /** Printed by `tallyman NAME --help`. */
  help: string;
  /** `options` of node:util `parseArgs`; `--home`, `--help` and `--debug` are added for all. */
  options: Record<string, { type: 'string' | 'boolean'; short?: string; multiple?: boolean }>;
  run(args: Arguments, effects: Effects): Promise<ExitCode>;
}

export interface Arguments {
  positionals: string[];
  values: Record<string, string | boolean | (string | boolean)[] | undefined>;
}
