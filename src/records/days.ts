const DAY = 86_400_000;

/** ISO dates without a time are read as UTC, so no summer time moves them. */
const at = (day: string): number => Date.parse(day);

/** `shiftDay('2022-03-01', -1)` is `2022-02-28`. */
export const shiftDay = (day: string, by: number): string =>
  new Date(at(day) + by * DAY).toISOString().slice(0, 10);

/** From 1 May to 3 May are 2; negative when `to` is earlier. A month counts as its first day. */
export const daysBetween = (from: string, to: string): number => (at(to) - at(from)) / DAY;

/** The day itself or the last one before it that is such a weekday; 0 is Sunday. */
export const weekdayUpTo = (day: string, weekday: number): string =>
  shiftDay(day, -((new Date(at(day)).getUTCDay() - weekday + 7) % 7));

/** The Monday of the week a day lies in (ISO 8601). */
export const mondayOf = (day: string): string => weekdayUpTo(day, 1);

/** 1 for the first of January. */
export const dayOfYear = (day: string): number => daysBetween(`${day.slice(0, 4)}-01-01`, day) + 1;
