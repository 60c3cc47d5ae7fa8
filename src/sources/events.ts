import type { Happening } from '../records/happening.ts';
import { Refusal } from '../records/refusal.ts';
import { eventsOfCsv, isEventsCsv } from './events-csv.ts';
import { eventsOfCalendar, isCalendar } from './events-ics.ts';

/** Bytes of a file of events; none has so many. */
export const LONGEST_EVENTS = 8 * 2 ** 20;

/** The events of a file, null where it holds something else. @throws Refusal when it holds events that cannot be read. */
export function eventsOf(name: string, bytes: Uint8Array): Happening[] | null {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096));
  if (!isCalendar(head) && !isEventsCsv(head)) return null;
  if (bytes.length > LONGEST_EVENTS)
    throw new Refusal(
      `${name} is larger than ${LONGEST_EVENTS / 2 ** 20} MB: no file of events is; nothing was stored`,
    );
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`${name} is no UTF-8: save the file as UTF-8; nothing was stored`);
  }
  return isCalendar(head) ? eventsOfCalendar(name, text) : eventsOfCsv(name, text);
}
