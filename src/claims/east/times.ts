import { readEasternNumber } from '../../figures/east/number.ts';
import { shiftDay } from '../../records/days.ts';
import {
  isDay,
  isMonth,
  parsePeriod,
  periodBefore,
  shiftMonth,
  shiftMonths,
  spanText,
  yearBefore,
} from '../../records/period.ts';

/** When a phrase of time means: by the calendar, or by what is spoken of. */
export type When =
  | { is: 'fixed'; period: string }
  | { is: 'topic' }
  | { is: 'year-before' }
  | { is: 'month-before' }
  | { is: 'day-before' }
  | { is: 'months-before'; months: number }
  | { is: 'in-year'; year: number };

export interface TimeMention {
  start: number;
  end: number;
  when: When;
  /** Compared with, by the words beside it. */
  base: boolean;
  /** When something was published, or since when it has gone on: not when a figure holds. */
  aside: boolean;
}

interface TimeWord {
  pattern: RegExp;
  read(m: RegExpExecArray, today: string | null): When | null;
}

const fixed = (period: string | null): When | null =>
  period === null || !parsePeriod(period) ? null : { is: 'fixed', period };
const two = (n: number): string => String(n).padStart(2, '0');
const number = (text: string): number => readEasternNumber(text, 0)?.value ?? 0;

/** The year that a word names, counted from the article's date. */
function yearOf(digits: string | undefined, word: string | undefined, today: string | null): number | null {
  if (digits) return Number(digits);
  if (!today) return null;
  const now = Number(today.slice(0, 4));
  if (!word) return null;
  if (/前年|재작년/.test(word)) return now - 2;
  if (/去年|上年|지난해|작년|전년/.test(word)) return now - 1;
  if (/明年|내년/.test(word)) return now + 1;
  return now;
}

/** A month without a year is the last one of that name that has begun. */
function monthOf(year: number | null, month: number, today: string | null): string | null {
  if (month < 1 || month > 12) return null;
  if (year !== null) return `${year}-${two(month)}`;
  if (!today) return null;
  const now = Number(today.slice(0, 4));
  return `${month > Number(today.slice(5, 7)) ? now - 1 : now}-${two(month)}`;
}

function span(year: number | null, from: number, to: number, today: string | null): When | null {
  const [a, b] = [monthOf(year, from, today), monthOf(year, to, today)];
  if (!a || !b) return null;
  const first = a > b ? shiftMonth(a, -12) : `${b.slice(0, 4)}-${a.slice(5)}`;
  return first <= b ? fixed(spanText(first, b)) : null;
}

function day(year: number | null, month: number, date: number, today: string | null): string | null {
  const m = monthOf(year, month, today);
  return m && isDay(`${m}-${two(date)}`) ? `${m}-${two(date)}` : null;
}

/** A day without a month is the last one of that number, not after today. */
function dayAlone(date: number, today: string | null): string | null {
  if (!today || today.length < 10) return null;
  const month = today.slice(0, 7);
  const here = `${month}-${two(date)}`;
  const found = here <= today ? here : `${shiftMonth(month, -1)}-${two(date)}`;
  return isDay(found) ? found : null;
}

const monthNow = (today: string | null, by = 0): string | null =>
  today ? shiftMonth(today.slice(0, 7), by) : null;
const yearNow = (today: string | null): number | null => (today ? Number(today.slice(0, 4)) : null);
const WEEK = '一二三四五六日天월화수목금토일';

/** The last such weekday before the article's date, or that date itself. */
function weekday(name: string, today: string | null): string | null {
  if (!today || today.length < 10) return null;
  const at = WEEK.indexOf(name);
  const wanted = at === 7 ? 0 : at < 8 ? (at + 1) % 7 : (at - 7) % 7;
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  return shiftDay(today, -((now - wanted + 7) % 7));
}

const N = '(\\d{1,2}|[一二三四五六七八九十两]{1,3})';
const ZY = '(?:(\\d{4})年|(今年|去年|前年|上年|明年|本年))?的?';
const chinese: TimeWord[] = [
  {
    pattern: new RegExp(`(?:此前|之前)(?:的)?${N}个月`, 'g'),
    read: (m) => ({ is: 'months-before', months: number(m[1]!) }),
  },
  {
    pattern: new RegExp(`${ZY}[前头]${N}个?月`, 'g'),
    read: (m, t) => span(yearOf(m[1], m[2], t), 1, number(m[3]!), t),
  },
  {
    pattern: /今年截至(\d{1,2})月(?:底|末)?/g,
    read: (m, t) => span(yearNow(t), 1, Number(m[1]), t),
  },
  {
    pattern: new RegExp(`${ZY}(\\d{1,2})月?(?:份)?(?:至|到|[-~∼～–—])(\\d{1,2})月(?:份)?(?!\\d{1,2}日)`, 'g'),
    read: (m, t) => span(yearOf(m[1], m[2], t), Number(m[3]), Number(m[4]), t),
  },
  {
    pattern: new RegExp(`${ZY}(\\d{1,2})月(\\d{1,2})(?:日|号)?(?:至|到|[-~∼～–—])(\\d{1,2})[日号]`, 'g'),
    read: (m, t) => {
      const [a, b] = [4, 5].map((k) => day(yearOf(m[1], m[2], t), Number(m[3]), Number(m[k - 0]), t));
      return a && b ? fixed(`${a}/${b}`) : null;
    },
  },
  {
    pattern: new RegExp(`${ZY}(\\d{1,2})月(\\d{1,2})[日号]`, 'g'),
    read: (m, t) => fixed(day(yearOf(m[1], m[2], t), Number(m[3]), Number(m[4]), t)),
  },
  {
    pattern: new RegExp(`${ZY}(\\d{1,2})月(?:份|上旬|中旬|下旬|底|初|末)?`, 'g'),
    read: (m, t) => fixed(monthOf(yearOf(m[1], m[2], t), Number(m[3]), t)),
  },
  {
    pattern: new RegExp(`${ZY}([上下])半年`, 'g'),
    read: (m, t) => {
      const year = yearOf(m[1], m[2], t) ?? yearNow(t);
      return year === null ? null : fixed(`${year}-H${m[3] === '上' ? 1 : 2}`);
    },
  },
  {
    pattern: new RegExp(`${ZY}前三季度`, 'g'),
    read: (m, t) => {
      const year = yearOf(m[1], m[2], t) ?? yearNow(t);
      return year === null ? null : fixed(`${year}-01/${year}-09`);
    },
  },
  {
    pattern: new RegExp(`${ZY}第?([一二三四1-4])季度`, 'g'),
    read: (m, t) => {
      const year = yearOf(m[1], m[2], t) ?? yearNow(t);
      return year === null ? null : fixed(`${year}-Q${number(m[3]!)}`);
    },
  },
  { pattern: /(?:去年|上年)同[期月]|同比|按年|(?<!\d)年(?=[增减])/g, read: () => ({ is: 'year-before' }) },
  { pattern: /(\d{4})年同[期月]/g, read: (m) => ({ is: 'in-year', year: Number(m[1]) }) },
  { pattern: /环比|按月|前一?个?月|上一个?月/g, read: () => ({ is: 'month-before' }) },
  { pattern: /前一[天日]|前日/g, read: () => ({ is: 'day-before' }) },
  { pattern: /上个?月/g, read: (_, t) => fixed(monthNow(t, -1)) },
  { pattern: /本月/g, read: (_, t) => fixed(monthNow(t)) },
  { pattern: /当月|同月|同期|同年/g, read: () => ({ is: 'topic' }) },
  {
    pattern: /(\d{4})年(?:全年)?|(今年|去年|前年)(?:全年)?(?!同)/g,
    read: (m, t) => yearText(yearOf(m[1], m[2], t)),
  },
  { pattern: /全年/g, read: (_, t) => yearText(yearNow(t)) },
  {
    pattern: /(\d{1,2})[日号][^，。；\d日]{0,5}(?:至|到)(\d{1,2})[日号]/g,
    read: (m, t) => fixed(dayAlone(Number(m[2]), t)),
  },
  { pattern: /(?<![\d月])(\d{1,2})[日号]/g, read: (m, t) => fixed(dayAlone(Number(m[1]), t)) },
  { pattern: /(?:周|星期)([一二三四五六日天])/g, read: (m, t) => fixed(weekday(m[1]!, t)) },
];

const KY = '(?:(\\d{4})년\\s?|(올해|지난해|작년|재작년|금년|내년)\\s?)?(?:지난\\s?)?';
const korean: TimeWord[] = [
  {
    pattern: /(?:앞선|앞서|그\s?전|이전|직전)\s?(\d{1,2}|[한두세네])\s?(?:개월|달)/g,
    read: (m) => ({ is: 'months-before', months: Number(m[1]) || '한두세네'.indexOf(m[1]!) + 1 }),
  },
  {
    pattern: new RegExp(`${KY}(\\d{1,2})월?\\s?[~∼～–-]\\s?(\\d{1,2})월(?!\\s?\\d{1,2}일)`, 'g'),
    read: (m, t) => span(yearOf(m[1], m[2], t), Number(m[3]), Number(m[4]), t),
  },
  {
    pattern: /올해\s?(?:들어\s?)?(?:지난\s?)?(\d{1,2})월까지/g,
    read: (m, t) => span(yearNow(t), 1, Number(m[1]), t),
  },
  {
    pattern: new RegExp(`${KY}(\\d{1,2})월부터\\s?(?:지난\\s?)?(\\d{1,2})월까지`, 'g'),
    read: (m, t) => span(yearOf(m[1], m[2], t), Number(m[3]), Number(m[4]), t),
  },
  {
    pattern: new RegExp(
      `(?:${KY}(\\d{1,2})월|(이달|이번\\s?달|지난달))\\s?(\\d{1,2})일?\\s?[~∼～–-]\\s?(\\d{1,2})일`,
      'g',
    ),
    read: (m, t) => {
      const month = m[4]
        ? monthNow(t, m[4] === '지난달' ? -1 : 0)
        : monthOf(yearOf(m[1], m[2], t), Number(m[3]), t);
      return month ? fixed(`${month}-${two(Number(m[5]))}/${month}-${two(Number(m[6]))}`) : null;
    },
  },
  {
    pattern: new RegExp(`${KY}(\\d{1,2})월\\s?(\\d{1,2})일`, 'g'),
    read: (m, t) => fixed(day(yearOf(m[1], m[2], t), Number(m[3]), Number(m[4]), t)),
  },
  {
    pattern: new RegExp(`${KY}(\\d{1,2})월(?!째)`, 'g'),
    read: (m, t) => fixed(monthOf(yearOf(m[1], m[2], t), Number(m[3]), t)),
  },
  {
    pattern: new RegExp(`${KY}([상하])반기`, 'g'),
    read: (m, t) => {
      const year = yearOf(m[1], m[2], t) ?? yearNow(t);
      return year === null ? null : fixed(`${year}-H${m[3] === '상' ? 1 : 2}`);
    },
  },
  {
    pattern: new RegExp(`${KY}([1-4])분기`, 'g'),
    read: (m, t) => {
      const year = yearOf(m[1], m[2], t) ?? yearNow(t);
      return year === null ? null : fixed(`${year}-Q${m[3]}`);
    },
  },
  {
    pattern:
      /(?:지난해|작년|전년)\s?(?:의\s)?(?:같은\s?(?:기간|달|날|분기)|동기|동월|동기간)|1년\s?전|전년(?!\s?동)/g,
    read: () => ({ is: 'year-before' }),
  },
  {
    pattern: /(\d{4})년\s?(?:의\s)?(?:같은\s?(?:기간|달|분기)|동기|동월)/g,
    read: (m) => ({ is: 'in-year', year: Number(m[1]) }),
  },
  { pattern: /전달|전월|한\s?달\s?전|직전\s?달/g, read: () => ({ is: 'month-before' }) },
  { pattern: /전날|전일|직전일|하루\s?전/g, read: () => ({ is: 'day-before' }) },
  { pattern: /지난달/g, read: (_, t) => fixed(monthNow(t, -1)) },
  { pattern: /이달|이번\s?달/g, read: (_, t) => fixed(monthNow(t)) },
  { pattern: /이\s기간|같은\s?(?:기간|달|해)|당월/g, read: () => ({ is: 'topic' }) },
  { pattern: /(\d{4})년|(올해|지난해|작년|재작년)/g, read: (m, t) => yearText(yearOf(m[1], m[2], t)) },
  {
    pattern: /(\d{1,2})일[^.,\d]{0,8}\d{0,2}시?부터\s?(\d{1,2})일/g,
    read: (m, t) => fixed(dayAlone(Number(m[2]), t)),
  },
  {
    pattern: /(?<![\d월~∼])(?:지난\s?)?(\d{1,2})일(?![본째간])/g,
    read: (m, t) => fixed(dayAlone(Number(m[1]), t)),
  },
];

const yearText = (year: number | null): When | null => (year === null ? null : fixed(String(year)));

/** Phrases of time in a sentence, in order; of two that overlap the earlier stays, of two that begin together the longer. */
export function timesIn(text: string, language: string, today: string | null): TimeMention[] {
  const all = (language === 'zh' ? chinese : korean).flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((m) => {
      const when = read(m, today);
      return when ? [{ start: m.index, end: m.index + m[0].length, when }] : [];
    }),
  );
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  const kept = all.filter(({ start, end }) => {
    if (start < free) return false;
    free = end;
    return true;
  });
  return kept.map((one) => ({ ...one, ...rolesOf(text, one, language) }));
}

function rolesOf(
  text: string,
  { start, end, when }: { start: number; end: number; when: When },
  language: string,
): { base: boolean; aside: boolean } {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 26);
  const isSpan = when.is === 'fixed' && when.period.includes('/');
  if (language === 'zh') {
    const base =
      /^(?:同比|环比|按年|按月|年$)/.test(text.slice(start, end)) ||
      (/(?:比|较|低于|高于|少于|多于|不及|[与跟]|于)$/.test(before) && when.is !== 'topic') ||
      (/[由从]$/.test(before) &&
        !isSpan &&
        !/[至到]/.test(text.slice(start, end)) &&
        !/^[^，。]{0,6}(?:至|到)\d/.test(after)) ||
      /^(?:相比|时)/.test(after);
    const aside =
      /^以来/.test(after) ||
      /^(?:公布|发布|报道|报导|电|通报|宣布|表示|称|说|发表|在)/.test(after) ||
      (/[自]$/.test(before) && /^[^，。]{0,4}(?:以来|起)/.test(after));
    return { base, aside };
  }
  const base = /^(?:의|\s)?\s?(?:보다|대비|에\s?비해|[과와]\s?비교|에\s?비하면|에\s?견줘|에\s?비하)/.test(
    after,
  );
  const aside =
    (/^\d{1,2}일$/.test(text.slice(start, end)) &&
      /^(?:\s?\([^)]*\))?\s?[^.\d]{0,22}?(?:밝혔|발표|보도|공개|전했|전해|말했|설명)/.test(after)) ||
    /^\s?(?:말|초)?부터/.test(after) ||
    /^\s?(?:이후|이래)/.test(after);
  return { base, aside };
}

/** The period that a phrase means, where what is spoken of is `topic`. */
export function periodOfWhen(when: When, topic: string | null, today: string | null): string | null {
  switch (when.is) {
    case 'fixed':
      return when.period;
    case 'topic':
      return topic;
    case 'year-before':
      return topic && yearBefore(topic);
    case 'in-year':
      return topic && shiftMonths(topic, (when.year - Number(topic.slice(0, 4))) * 12);
    case 'month-before':
      return topic ? (isMonth(topic) ? shiftMonths(topic, -1) : periodBefore(topic)) : monthNow(today, -1);
    case 'day-before':
      return topic ? periodBefore(topic) : null;
    case 'months-before': {
      const span = topic === null ? null : parsePeriod(topic);
      if (!span || !isMonth(span.from)) return null;
      return spanText(shiftMonth(span.from, -when.months), shiftMonth(span.from, -1));
    }
  }
}
