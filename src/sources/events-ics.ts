import { shiftDay } from '../records/days.ts';
import type { Happening } from '../records/happening.ts';
import { Refusal } from '../records/refusal.ts';
import { areasIn, dayIn, endIn } from './event-fields.ts';

export const isCalendar = (text: string): boolean => /^\ufeff?\s*BEGIN:VCALENDAR/i.test(text);

/** What is read of a VEVENT (RFC 5545): its first property of each of these names. */
const READ = /^(DTSTART|DTEND|SUMMARY|CATEGORIES|LOCATION|CONTACT|ORGANIZER|RRULE)(?:;([^:]*))?:(.*)$/i;

/**
 * Events of an iCalendar file: LOCATION names the areas, CATEGORIES the kind, CONTACT who says so. Days are those written,
 * whatever the time zone. @throws Refusal for an event that repeats, and for one without a day, a title or a known area.
 */
export function eventsOfCalendar(name: string, text: string): Happening[] {
  // Long lines are folded: the next one begins with white space.
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const out: Happening[] = [];
  let open: Map<string, { params: string; value: string }> | null = null;
  for (const line of lines) {
    if (/^BEGIN:VEVENT$/i.test(line)) open = new Map();
    else if (/^END:VEVENT$/i.test(line) && open) {
      out.push(eventOf(name, open, out.length + 1));
      open = null;
    } else if (open) {
      const [, key, params = '', value = ''] = READ.exec(line) ?? [];
      if (key && !open.has(key.toUpperCase())) open.set(key.toUpperCase(), { params, value });
    }
  }
  // Calendars have no other sign that all of their events are there.
  if (!open && !/^END:VCALENDAR$/i.test(lines.findLast((line) => line.trim() !== '')?.trim() ?? ''))
    throw new Refusal(`${name} does not end with END:VCALENDAR, so the file was cut off; nothing was stored`);
  if (open)
    throw new Refusal(
      `${name}: event ${out.length + 1} has no end, so the file was cut off; nothing was stored`,
    );
  if (out.length === 0) throw new Refusal(`${name} is a calendar without events; nothing was stored`);
  return out;
}

function eventOf(
  name: string,
  said: ReadonlyMap<string, { params: string; value: string }>,
  nth: number,
): Happening {
  const text = (key: string): string => plain(said.get(key)?.value ?? '');
  const where = `${name}, event ${nth}${text('SUMMARY') ? ` ("${text('SUMMARY').slice(0, 60)}")` : ''}`;
  if (said.has('RRULE'))
    throw new Refusal(`${where}: it repeats (RRULE): write each of its days as an event of its own`);
  const day = (key: string): string => dayIn(where, text(key).replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3'));
  if (text('SUMMARY') === '') throw new Refusal(`${where}: the event has no SUMMARY`);
  const from = day('DTSTART');
  // The end of whole days is the day after the last.
  const whole = /VALUE=DATE(?:;|$)/i.test(said.get('DTEND')?.params ?? '');
  const end = endIn(where, from, said.has('DTEND') ? day('DTEND') : '');
  return {
    from,
    to: end !== null && whole ? endIn(where, from, shiftDay(end, -1)) : end,
    areas: areasIn(where, text('LOCATION')),
    kind: text('CATEGORIES').split(',')[0]!.trim().toLowerCase() || 'event',
    title: text('SUMMARY'),
    saidBy: text('CONTACT') || text('ORGANIZER').replace(/^mailto:/i, '') || null,
  };
}

const plain = (value: string): string =>
  value
    .replace(/\\n/gi, ' ')
    .replace(/\\([,;\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
