/** Counts what each client did lately, in memory only; the oldest make room, so that it cannot grow. */
export function rateLimit({ most, milliseconds }: { most: number; milliseconds: number }): {
  /** Whether the client may once more; if so it is counted. */
  may(client: string, now: number): boolean;
} {
  const KEPT = 10_000;
  const done = new Map<string, number[]>();
  return {
    may(client, now) {
      const lately = (done.get(client) ?? []).filter((at) => at > now - milliseconds);
      const may = lately.length < most;
      done.delete(client);
      done.set(client, may ? [...lately, now] : lately);
      if (done.size > KEPT) done.delete(done.keys().next().value!);
      return may;
    },
  };
}
