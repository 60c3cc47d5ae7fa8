/** A table that is looked up by the words of a text: "constructor" and "valueOf" stand in none. */
export const wordTable = <T>(entries: Record<string, T>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, entries);
