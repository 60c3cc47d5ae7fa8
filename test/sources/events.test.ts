import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../src/sources/events.ts';

const read = (text: string) => eventsOf('e', new TextEncoder().encode(text));
const HEAD = 'date,to,area,kind,title,said_by';

describe('CSV', () => {
  test('columns in any order and of other names, parted by semicolons', () => {
    expect(
      read('﻿Title;From;Country;Type;Source\n"Port; closed";2022-04-29;China + North Korea;Port;"A; B"\n'),
    ).toEqual([
      {
        from: '2022-04-29',
        to: null,
        areas: ['CHN', 'PRK'],
        kind: 'port',
        title: 'Port; closed',
        saidBy: 'A; B',
      },
    ]);
  });

  test('a comma file keeps semicolons inside its cells', () => {
    expect(read(`${HEAD}\n2022-04-29,2022-09-25,PRK CHN,rail,trains stop,Yonhap; KCNA\n`)).toEqual([
      {
        ...{ from: '2022-04-29', to: '2022-09-25', areas: ['PRK', 'CHN'], kind: 'rail' },
        ...{ title: 'trains stop', saidBy: 'Yonhap; KCNA' },
      },
    ]);
  });

  test.each([
    ['2022-13-01,,PRK,x,y,', /line 2.*"2022-13-01" is not a day/],
    ['2022-10-01,,Atlantis,x,y,', /line 2: "Atlantis" is no country/],
    ['2022-10-01,,,x,y,', /line 2: no area is named/],
    [
      '2022-02-20,2022-02-10,PRK,x,y,',
      /line 2: the event ends on 2022-02-10, before it begins on 2022-02-20/,
    ],
    ['2022-10-01,,PRK,x,,', /line 2: the event has no title/],
    ['2022-10-01,,PRK,x,"y,', /Quote Not Closed/],
    ['', /a header and no events/],
  ])('%s is refused with its line', (row, why) => {
    expect(() => read(`${HEAD}\n${row}\n`)).toThrow(why);
  });

  test('a table of trade is none of events', () => {
    expect(
      read(
        'reporter,flow,partner,codes,period,measure,value,unit\nCHN,export,PRK,TOTAL,2022-05,value,1,USD\n',
      ),
    ).toBeNull();
  });
});

describe('iCalendar', () => {
  const event = (...lines: string[]) =>
    `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${lines.join('\r\n')}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

  test('folded lines, escapes, whole days', () => {
    expect(
      read(
        event(
          'SUMMARY:Freight tr',
          ' ains\\, all',
          'DTSTART;VALUE=DATE:20220429',
          'DTEND;VALUE=DATE:20220501',
          'LOCATION:PRK CHN',
          'CATEGORIES:Rail',
        ),
      ),
    ).toEqual([
      {
        from: '2022-04-29',
        to: '2022-04-30',
        areas: ['PRK', 'CHN'],
        kind: 'rail',
        title: 'Freight trains, all',
        saidBy: null,
      },
    ]);
  });

  test('an event that ends on the day it begins, and lines behind the end', () => {
    const day = (lines: string[]) =>
      read(`${event('SUMMARY:a', ...lines, 'LOCATION:PRK')}\n \n`)?.map(({ from, to }) => [from, to]);
    expect(day(['DTSTART:20220429', 'DTEND:20220429'])).toEqual([['2022-04-29', null]]);
    expect(day(['DTSTART;VALUE=DATE:20220429', 'DTEND;VALUE=DATE:20220430'])).toEqual([['2022-04-29', null]]);
    expect(day(['DTSTART;VALUE=DATE:20220429', 'DTEND;VALUE=DATE:20220429'])).toEqual([['2022-04-29', null]]);
  });

  test.each([
    [event('SUMMARY:a', 'DTSTART:20220429', 'LOCATION:PRK', 'RRULE:FREQ=DAILY'), /"a".*repeats/],
    [event('DTSTART:20220429', 'LOCATION:PRK'), /has no SUMMARY/],
    [event('SUMMARY:a', 'LOCATION:PRK'), /"" is not a day/],
    [event('SUMMARY:a', 'DTSTART:20220429', 'DTEND:20220428', 'LOCATION:PRK'), /ends on 2022-04-28, before/],
    [event('SUMMARY:a', 'DTSTART:20220429', 'LOCATION:PRK').replace('END:VCALENDAR', ''), /was cut off/],
    ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a', /was cut off/],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR', /without events/],
  ])('refused: %s', (text, why) => {
    expect(() => read(text)).toThrow(why);
  });
});

test('whatever the bytes, events or a refusal in one sentence', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(`${HEAD}\n`, 'BEGIN:VCALENDAR\nBEGIN:VEVENT\n'),
      fc.uint8Array({ maxLength: 200 }),
      (head, tail) => {
        try {
          eventsOf('e', new Uint8Array([...new TextEncoder().encode(head), ...tail]));
        } catch (e) {
          expect((e as Error).name).toBe('Refusal');
        }
      },
    ),
  );
});
