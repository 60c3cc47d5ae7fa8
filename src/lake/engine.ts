import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';

/** DuckDB in this process, in memory: it reads and writes files, it keeps nothing. */
export interface Engine {
  /** Runs one statement. DECIMAL, BIGINT and HUGEINT come back as text, DOUBLE as number (also infinite). */
  query<T extends object>(sql: string): Promise<T[]>;
  /** How far the statement that runs has come, in percent; null when it cannot tell. */
  percent(): number | null;
  close(): void;
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

async function rows<T extends object>(connection: DuckDBConnection, sql: string): Promise<T[]> {
  const reader = await connection.runAndReadAll(sql);
  const found = reader.getRowObjectsJson();
  // JSON has no infinity: the one border value that arrives as text in a column of numbers.
  const doubles = reader.columnNames().filter((_, i) => String(reader.columnType(i)) === 'DOUBLE');
  for (const row of found) for (const name of doubles) if (row[name] !== null) row[name] = Number(row[name]);
  return found as unknown[] as T[];
}

/** A text as an SQL literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A name as an SQL identifier. */
export const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
