import { shiftDay } from '../records/days.ts';
import { isDay } from '../records/period.ts';

/** When a scene was taken: one day, or all days of the month that it was composed of. */
export interface SceneDay {
  from: string;
  to: string;
}

const DATE = '(20\\d\\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\\d|3[01])';
/** Two days with a hyphen between: what lies between them was composed into one scene (VIIRS monthly composites). */
const SPAN = new RegExp(`(?<!\\d)${DATE}-${DATE}(?!\\d)`);
/** The first date of a name: product names have the day of the scene first, then that of its processing. */
const DAY = new RegExp(`(?<!\\d)${DATE}(?!\\d)`);
/** `A2022121`: year and day of the year, as NASA's products write it. */
const DAY_OF_YEAR = /(?<![A-Za-z\d])A(20\d\d)(\d{3})(?!\d)/;

/**
 * The day of a scene by its file's name, else by the tag DateTime, which is often the day of processing. Null where
 * neither tells one.
 */
export function sceneDay(name: string, tag: string | null): SceneDay | null {
  const span = SPAN.exec(name);
  if (span) {
    const [from, to] = [joined(span.slice(1, 4)), joined(span.slice(4, 7))];
    return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
  }
  const day = DAY.exec(name);
  if (day) return one(joined(day.slice(1, 4)));
  const [, year, nth] = DAY_OF_YEAR.exec(name) ?? [];
  if (year && Number(nth) >= 1 && Number(nth) <= 366) return one(shiftDay(`${year}-01-01`, Number(nth) - 1));
  const [, y, m, d] = /^(\d{4}):(\d\d):(\d\d)/.exec(tag ?? '') ?? [];
  return y ? one(`${y}-${m}-${d}`) : null;
}

const joined = (parts: readonly string[]): string => parts.join('-');
const one = (day: string): SceneDay | null => (isDay(day) ? { from: day, to: day } : null);
