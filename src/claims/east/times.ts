import {
  isMonth,
  parsePeriod,
  periodBefore,
  shiftMonth,
  shiftMonths,
  spanText,
  yearBefore,
} from '../../records/period.ts';
import { korean } from './times-ko.ts';
import { chinese } from './times-zh.ts';
import { monthNow, type When } from './when.ts';

export interface TimeMention {
  start: number;
  end: number;
  when: When;
  /** Compared with, by the words beside it. */
  base: boolean;
  /** When something was published, or since when it has gone on: not when a figure holds. */
  aside: boolean;
}

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
