import type { EventMark } from './spec.ts';
import { textWidth } from './text-width.ts';
import { dayIndex, type TimeAxis } from './time-axis.ts';

/** An event's label above its line. */
export interface Flag {
  /** Month number of the day; months are centred on whole numbers. */
  at: number;
  label: string;
  /** In pixels: where the text begins, and which of the rows above the plot it stands in. */
  x: number;
  row: number;
}

/** Labels of the events that lie within the axis, in as many rows as keep them apart. */
export function placeFlags(
  axis: TimeAxis,
  events: readonly EventMark[],
  { x, right, size }: { x: (at: number) => number; right: number; size: number },
): Flag[] {
  const ends: number[] = [];
  return [...events]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .flatMap(({ day, label }) => {
      const at = dayIndex(axis, day);
      if (at === null) return [];
      const width = textWidth(label, size);
      const start = Math.max(0, Math.min(x(at) + 4, right - width));
      let row = ends.findIndex((end) => end + 10 < start);
      if (row < 0) row = ends.length;
      ends[row] = start + width;
      return [{ at, label, x: start, row }];
    });
}
