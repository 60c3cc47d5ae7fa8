import { dayOf } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';

type Given = string | boolean | (string | boolean)[] | undefined;

/** `--format`: one of the words allowed, the first by default. */
export function formatOption<T extends string>(given: Given, allowed: readonly [T, ...T[]]): T {
  if (given === undefined) return allowed[0];
  const found = allowed.find((a) => a === given);
  if (!found) throw new Refusal(`--format "${given}" is not known: choose ${allowed.join(', ')}`);
  return found;
}

/** A day as `YYYY-MM-DD`, or null when the option is not given. */
export function dayOption(given: Given, option: string): string | null {
  if (given === undefined) return null;
  return dayOf(String(given), option);
}
