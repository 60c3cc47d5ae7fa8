import type { Flow, TradeRecord } from '../records/record.ts';
import type { Scope } from '../releases/release.ts';

/** A file as recognising sees it: by its bytes, never by its name. */
export interface SourceFile {
  /** Where it lies, and the name it was given, for messages. */
  path: string;
  name: string;
  size: number;
  /** The first 256 kB (less for a smaller file). */
  head: Uint8Array;
}

/** What the user said beside the file. */
export interface Said {
  flow: Flow | null;
  /** `YYYY-MM-DD`. */
  published: string | null;
  /** The text of `--scope`, as `releases/scope-text.ts` reads it. */
  scope: string | null;
}

/** One publisher's format: how its files are recognised and how they are to be read. */
export interface Source<P extends Reading = Plan> {
  /** `gacc-query`, `comtrade`, `open`. */
  name: string;
  /** One line for `tallyman ingest --help`. */
  about: string;
  recognise(file: SourceFile): boolean;
  /** @throws Refusal naming the file and what is missing, before a row is read. */
  plan(file: SourceFile, said: Said): Promise<P>;
}

/** The columns a plan must fill: those of the record, and who said a figure quoted in print. */
export type PlanColumn = keyof TradeRecord | 'said_by' | 'said_on';

/**
 * How DuckDB reads one file: SQL text only, run in `lake/`. Expressions of a plan speak of the
 * text columns that `from` yields, before any cast; NULL and '' are both "nothing there".
 */
export interface Reading {
  source: string;
  publisher: string;
  /** As in `Release.rank`. */
  rank: 0 | 1 | 2;
  published: string | null;
  /** Writes a UTF-8 file DuckDB can read in place of the original; null when it reads the original. */
  convert: ((output: string) => Promise<void>) | null;
  /** A table expression over the file at `path`: every column VARCHAR. */
  from(path: string): string;
  /**
   * Lines of the file before the first row of the relation, for telling line numbers; null where rows are not
   * lines (JSON), which are then told as "row N".
   */
  headerLines: number | null;
  /** Rows to leave out (a condition on the text columns), null for none. */
  where: string | null;
  /** What makes a row unreadable. Looked for only when reading failed: they cost nothing otherwise. */
  checks: Check[];
}

/** How a file of trade is read: one row of the file is one record. */
export interface Plan extends Reading {
  /** One SQL expression a column; casts are strict, so that what a check forgot still fails. */
  columns: Record<PlanColumn, string>;
  /**
   * Words that have to be looked up: the stored form of each distinct text of a column, so that the lake can
   * replace them after reading. The function throws a Refusal, without file and line, for a word it does not know.
   */
  words?: Partial<Record<'reporter' | 'partner' | 'code' | 'unit1', (word: string) => string>>;
  /** Per reporter and period: what the file covers. */
  scope(facts: Facts): Scope;
  /** What the user has to know, one sentence each: the row cap, a guessed publisher. */
  warnings(facts: Facts): string[];
}

export interface Check {
  /** SQL condition on the text columns that is true for a bad row. */
  bad: string;
  /** SQL expression of the value to show. */
  value: string;
  /** What is wrong and what to do, as a clause: `is no month: write 2022-05`. Printed as
   *  `FILE, line N: COLUMN "VALUE" CLAUSE`. */
  column: string;
  clause: string;
}

/** What the stored rows of one release show. */
export interface Facts {
  reporter: string;
  period: string;
  rows: number;
  /** Rows of the whole file that are stored: publishers cut at a cap of the file, not of the month. */
  fileRows: number;
  /** Rows of the whole file that `where` left out. */
  leftOut: number;
  flows: Flow[];
  partners: string[];
  /** Distinct codes; null when there are more than 20,000. */
  codes: string[] | null;
  /** Digits of the shortest and longest code, TOTAL apart. */
  minLevel: number;
  maxLevel: number;
  hasTotal: boolean;
  /** Distinct regimes and places that are not null: a file that shows but one was likely asked for that one. */
  regimes: string[];
  places: string[];
}
