import type { DuckDBConnection, DuckDBInstance, DuckDBResult } from '@duckdb/node-api';

/** What a cell of a result comes back as. */
export type Value = string | number | boolean | null;

/** One connection: its statements run one after the other, beside those of other connections. */
export interface Session {
  /** Runs one statement. DECIMAL, BIGINT and HUGEINT come back as text, DOUBLE as number (also infinite). */
  query<T extends object>(sql: string): Promise<T[]>;
  /**
   * The rows of one query, each the values of its columns, some at a time as DuckDB finds them; what is not taken is
   * not looked for. Nothing else may run on the connection meanwhile.
   */
  stream(sql: string): AsyncGenerator<Value[][]>;
  /** Stops the statement that runs: its promise is rejected. */
  interrupt(): void;
  close(): void;
}

/** DuckDB in this process, in memory: it reads and writes files, it keeps nothing. */
export interface Engine extends Pick<Session, 'query' | 'close'> {
  /** Another connection, to be closed by who asked for it. */
  session(): Promise<Session>;
  /** How far the statement that runs has come, in percent; null when it cannot tell. */
  percent(): number | null;
}

/**
 * Starts DuckDB; loading it takes a quarter of a second, so call this only when there is something to run.
 *
 * @param settings DuckDB's own names, e.g. `memory_limit`
 */
export async function startEngine(settings: Record<string, string> = {}): Promise<Engine> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  // Files come from users: nothing in them may make DuckDB fetch or load anything.
  const offline = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };
  const instance: DuckDBInstance = await DuckDBInstance.create(':memory:', { ...offline, ...settings });
  const connection = await instance.connect();
  return {
    query: <T extends object>(sql: string) => rows<T>(connection, sql),
    session: async () => sessionOf(await instance.connect()),
    percent() {
      const { percentage } = connection.progress;
      return percentage >= 0 ? percentage : null;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const sessionOf = (connection: DuckDBConnection): Session => ({
  query: <T extends object>(sql: string) => rows<T>(connection, sql),
  stream: (sql) => streamed(connection, sql),
  interrupt: () => connection.interrupt(),
  close: () => connection.closeSync(),
});

async function rows<T extends object>(connection: DuckDBConnection, sql: string): Promise<T[]> {
  const reader = await connection.runAndReadAll(sql);
  const found = reader.getRowObjectsJson();
  const names = reader.columnNames();
  const doubles = doublesOf(reader).map((i) => names[i]!);
  for (const row of found) for (const name of doubles) if (row[name] !== null) row[name] = Number(row[name]);
  return found as unknown[] as T[];
}

async function* streamed(connection: DuckDBConnection, sql: string): AsyncGenerator<Value[][]> {
  // A streamed query that fails or is stopped on its way just ends, without an error: a last row tells that it is whole.
  const result = await connection.stream(
    `SELECT * FROM (${sql}) UNION ALL BY NAME SELECT true AS whole_by_now`,
  );
  const doubles = doublesOf(result);
  let whole = false;
  for await (const rows of result.yieldRowsJson()) {
    whole = rows.at(-1)?.at(-1) === true;
    if (whole) rows.pop();
    for (const row of rows) {
      row.pop();
      for (const i of doubles) if (row[i] !== null) row[i] = Number(row[i]);
    }
    if (rows.length > 0) yield rows as Value[][];
  }
  if (!whole) throw new Error('DuckDB broke off before the last row');
}

/** JSON has no infinity: the one border value that arrives as text in a column of numbers. */
const doublesOf = (result: Pick<DuckDBResult, 'columnCount' | 'columnType'>): number[] =>
  Array.from({ length: result.columnCount }, (_, i) => i).filter(
    (i) => String(result.columnType(i)) === 'DOUBLE',
  );

/** A text as an SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A name as an SQL identifier. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
