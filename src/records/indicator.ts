import type { Status } from './record.ts';

/**
 * How an indicator counts: `new` in its day, week or month, `cumulative` from some start up to its day, or a
 * `level` that stands on the day (under treatment, a price, radiance).
 */
export type Counting = 'new' | 'cumulative' | 'level';
export const COUNTINGS: readonly Counting[] = ['new', 'cumulative', 'level'];

/** One row of the lake, in the order of its Parquet columns. `area` stands in the path, not in the file. */
export interface IndicatorRecord {
  /** ISO 3166 alpha-3, or another area of `records/areas.ts`. */
  area: string;
  /** A named place inside the area, null for the whole of it. */
  site: string | null;
  /** Plain words in lower case, of an epidemic with what people fell ill with first: `fever cases`, `covid deaths`, `rice price`. */
  indicator: string;
  counting: Counting;
  /** First and last day, `YYYY-MM-DD`: the same for a day, the ends of a week or month. */
  first_day: string;
  last_day: string;
  /** DECIMAL(24,6), null where there is no figure. */
  value: string | null;
  unit: string;
  /** What the figure may be where its publisher says so. */
  low: number | null;
  high: number | null;
  status: Status;
}

/** In characters: more is no name of an indicator, unit or site. */
export const LONGEST_NAME = 120;

/** Words of a name that say of what illness, and of whom: `fever patients under treatment` is `under treatment`. */
export const SILENT = /^(?:covid|fever|patients)$/;

/** The name without them. */
export const bareName = (name: string): string =>
  name
    .split(' ')
    .filter((w) => !SILENT.test(w))
    .join(' ');

/** A name as it is stored and asked for: `Fever-Cases` is `fever cases`. */
export const plainName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[-_\s]+/g, ' ')
    .trim();
