import type { Look } from './look.ts';

/** What was measured of a site in a month, with what it may be, and the looks it rests on. */
export interface Measured {
  value: number;
  low: number;
  high: number;
  used: Look[];
}
