/** Pieces of the SQL text that plans are made of. */

/** A text literal. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A list to be used behind IN. */
export const oneOf = (texts: readonly string[]): string => `(${texts.map(literal).join(', ')})`;

/**
 * What a small whole number in a text column stands for, NULL where it stands for nothing. A list indexed by the
 * number, because a MAP or a CASE of some hundred codes is searched from its start for every row.
 */
export function lookup(column: string, meanings: ReadonlyMap<number, string>): string {
  const size = Math.max(-1, ...meanings.keys()) + 1;
  const list = Array.from({ length: size }, (_, i) => (meanings.has(i) ? literal(meanings.get(i)!) : 'NULL'));
  return `([${list.join(', ')}])[TRY_CAST(${column} AS USMALLINT) + 1]`;
}

/**
 * `expression`, but a failure where `bad` holds: what a check names must not pass as NULL or as something else.
 * A cast that cannot succeed, because the engine takes no `error()` inside TRY.
 */
export const unless = (
  bad: string,
  expression: string,
  type: 'VARCHAR' | 'DECIMAL(18, 2)' | 'DECIMAL(18, 3)' = 'VARCHAR',
): string => `CASE WHEN ${bad} THEN CAST(CAST('unreadable' AS TINYINT) AS ${type}) ELSE ${expression} END`;
