import { isMonth, periodOf, shiftMonth } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import { wordTable } from '../records/word-table.ts';

/** The months a question in words asks for, which of its words said so, and how they were taken. */
export interface AskedPeriod {
  from: string;
  to: string;
  /** Offsets into the text. */
  start: number;
  end: number;
  assumption: string | null;
}

const names = 'january february march april may june july august september october november december'.split(
  ' ',
);
export const MONTH = `(?:${names.map((n) => `${n.slice(0, 3)}(?:${n.slice(3)})?`).join('|')}|sept)\\.?`;
export const YEAR = '(?:19|20)\\d\\d';
export const TO = '\\s?(?:to|until|till|through|up to|-|–|—|\\.\\.|/)\\s?';
const ordinals: Record<string, number> = wordTable({ first: 1, second: 2, third: 3, fourth: 4, last: 0 });

type Reader = [
  RegExp,
  (groups: string[], today: string) => { from: string; to: string; assumption?: string },
];

/** `month('Sept.', '2022')` is `2022-09`. */
export const month = (name: string, year: string): string => {
  const index = names.findIndex((n) => n.startsWith(name.toLowerCase().replace('.', '').slice(0, 3)));
  return `${year}-${String(index + 1).padStart(2, '0')}`;
};

/** The longer forms first: each is tried over the whole text. */
const readers: Reader[] = [
  [
    /\b(\d{4}-(?:\d\d|[QH]\d))(?:(?:\.\.|\/| to )(\d{4}-(?:\d\d|[QH]\d)))?(?![\d-])/i,
    ([from, to]) => periodOf(to ? `${from!.toUpperCase()}..${to.toUpperCase()}` : from!.toUpperCase()),
  ],
  [
    new RegExp(`\\b(${MONTH}),? (?:of )?(${YEAR})${TO}(${MONTH}),? (?:of )?(${YEAR})\\b`, 'i'),
    ([a, y, b, z]) => ({ from: month(a!, y!), to: month(b!, z!) }),
  ],
  [
    new RegExp(`\\b(${MONTH})${TO}(${MONTH}),? (?:of )?(${YEAR})\\b`, 'i'),
    ([a, b, y]) => ({ from: month(a!, y!), to: month(b!, y!) }),
  ],
  [
    new RegExp(`\\bbetween (${MONTH})(?:,? (${YEAR}))? and (${MONTH}),? (${YEAR})\\b`, 'i'),
    ([a, y, b, z]) => ({ from: month(a!, y ?? z!), to: month(b!, z!) }),
  ],
  [
    new RegExp(`\\b(${MONTH}) and (${MONTH}),? (?:of )?(${YEAR})\\b`, 'i'),
    ([a, b, y]) => neighbours(a!, b!, y!),
  ],
  [
    new RegExp(`\\bsince (${MONTH}),? (?:of )?(${YEAR})\\b`, 'i'),
    ([a, y], today) => ({
      from: month(a!, y!),
      to: shiftMonth(today.slice(0, 7), -1),
      assumption: `"since" read as up to ${shiftMonth(today.slice(0, 7), -1)}, the last whole month`,
    }),
  ],
  [
    new RegExp(`\\b(${MONTH}),? (?:of )?(${YEAR})\\b`, 'i'),
    ([a, y]) => ({ from: month(a!, y!), to: month(a!, y!) }),
  ],
  [
    new RegExp(`\\b(first|second|third|fourth) (quarter|half) (?:of )?(?:the year )?(${YEAR})\\b`, 'i'),
    ([nth, part, y]) => periodOf(`${y}-${part![0]!.toUpperCase()}${ordinals[nth!.toLowerCase()]}`),
  ],
  [
    new RegExp(`\\b([QH])([1-4])[ ,-]{0,2}(${YEAR})\\b`, 'i'),
    ([p, n, y]) => periodOf(`${y}-${p!.toUpperCase()}${n}`),
  ],
  [
    new RegExp(
      `\\bfirst (two|three|four|five|six|seven|eight|nine|ten|eleven|\\d\\d?) months of (${YEAR})\\b`,
      'i',
    ),
    ([n, y]) => periodOf(`${y}-01..${y}-${String(count(n!)).padStart(2, '0')}`),
  ],
  [new RegExp(`\\b(${YEAR})${TO}(${YEAR})\\b`, 'i'), ([a, b]) => ({ from: `${a}-01`, to: `${b}-12` })],
  [new RegExp(`(?<![\\d.:])(${YEAR})(?![\\d.])\\b`), ([y]) => ({ from: `${y}-01`, to: `${y}-12` })],
  [/\blast (month|year)\b/i, ([what], today) => lastOne(what!.toLowerCase(), today)],
];

/** "January and February 2022" is a span, "January and May 2022" are two months. */
function neighbours(a: string, b: string, year: string): { from: string; to: string } {
  const [from, to] = [month(a, year), month(b, year)];
  if (shiftMonth(from, 1) === to) return { from, to };
  throw new Refusal(
    `"${a} and ${b} ${year}" are two months apart: ask for one at a time, or for "${a} to ${b} ${year}"`,
  );
}

const count = (word: string): number =>
  /\d/.test(word)
    ? Number(word)
    : 'two three four five six seven eight nine ten eleven'.split(' ').indexOf(word.toLowerCase()) + 2;

function lastOne(what: string, today: string): { from: string; to: string; assumption: string } {
  const before = shiftMonth(today.slice(0, 7), what === 'month' ? -1 : -12);
  const [from, to] =
    what === 'month' ? [before, before] : [`${before.slice(0, 4)}-01`, `${before.slice(0, 4)}-12`];
  return {
    from,
    to,
    assumption: `"last ${what}" read as ${from === to ? from : before.slice(0, 4)} from today's date`,
  };
}

/**
 * The one period named in a question.
 *
 * @param today `YYYY-MM-DD`, for "last month"
 * @throws Refusal when there is none, more than one, or a month without its year
 */
export function askedPeriod(text: string, today: string): AskedPeriod {
  const found = firstPeriod(text, today);
  if (!found) {
    const bare = new RegExp(`\\b(?:in|of|for|since|during) (${MONTH})(?! \\d)\\b`, 'i').exec(text);
    if (bare) throw new Refusal(`"${bare[1]}" in "${text}" has no year: write for example ${bare[1]} 2022`);
    throw new Refusal(
      `"${text}" names no month or year: add for example "in May 2022" or "January to April 2022"`,
    );
  }
  if (!isMonth(found.from) || !isMonth(found.to) || found.from > found.to)
    throw new Refusal(
      `"${text.slice(found.start, found.end)}" is no period of whole months that runs forwards`,
    );
  const rest = `${text.slice(0, found.start)}${' '.repeat(found.end - found.start)}${text.slice(found.end)}`;
  const second = firstPeriod(rest, today);
  if (second)
    throw new Refusal(
      `"${text}" asks for two periods, "${text.slice(found.start, found.end)}" and "${text.slice(second.start, second.end)}": ask for one at a time`,
    );
  return found;
}

function firstPeriod(text: string, today: string): AskedPeriod | null {
  for (const [pattern, read] of readers) {
    const m = pattern.exec(text);
    if (!m) continue;
    const { assumption = null, ...span } = read(m.slice(1), today);
    return { ...span, start: m.index, end: m.index + m[0].length, assumption };
  }
  return null;
}
