/** Minutes from one try to the next: often at first, a server may just be starting; three days in all. */
const MINUTES = [1, 5, 30, 120, 300, 600, 840, 1200, 1440];

/** When to try again after so many tries failed (the one just now included); null when it is given up. */
export function nextTry(failed: number, now: Date, random: number = Math.random()): string | null {
  const minutes = MINUTES[failed - 1];
  if (minutes === undefined) return null;
  // Not all at the same moment, when many failed together.
  return new Date(now.getTime() + minutes * 60_000 * (1 + 0.2 * random)).toISOString();
}
