/** Something that happened, by areas and kind: it stands beside trade, and is never told as its cause. */
export interface Happening {
  /** First day, and the last where it lasted; `YYYY-MM-DD`. */
  from: string;
  to: string | null;
  /** Codes of the areas it happened in or between. */
  areas: string[];
  /** `freight-rail`, `outbreak`, …: a word or two with hyphens. */
  kind: string;
  title: string;
  /** Who says so, as written; null where nobody is named. */
  saidBy: string | null;
}

/** Happenings of any of the areas that began within some days, in order. */
export const happenedIn = (
  all: readonly Happening[],
  { areas, from, to }: { areas: readonly string[]; from: string; to: string },
): Happening[] =>
  all
    .filter((h) => h.areas.some((a) => areas.includes(a)) && h.from >= from && h.from <= to)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.title < b.title ? -1 : 1));
