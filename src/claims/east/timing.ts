import { shiftDay } from '../../records/days.ts';
import { isDay, isMonth, parsePeriod, shiftMonths } from '../../records/period.ts';
import type { Claim } from '../claim.ts';
import { type EasternSentence, inside } from './sentence.ts';
import type { Story } from './story.ts';
import { periodOfWhen, type TimeMention } from './times.ts';

/** When a figure holds and what it is compared with, as `Timed` of the English reading. */
export interface Timed {
  period: string | null;
  base: string | null;
  assumptions: string[];
  assumed: Claim['assumed'];
}

/** What follows a level that another is measured by: "9810万美元的两倍", "9810만 달러에서", "…보다", "…의 절반". */
const MEASURED_ZH =
  /^(?:多|余)?[^，。；\d]{0,2}(?:的(?:[一二三四五六七八九十两\d.]+(?:多|余)?(?:倍|分之|成)|一半)|(?:增|升|扩|涨|降|减|跌|缩)[^，。；]{0,3}(?:至|到))/;
const MEASURED_KO =
  /^\s?(?:여)?\s?(?:장|개|명|대|t|톤|켤레)?(?:\)|）)?\s?(?:에서|보다|에\s?비해|[과와]\s?비교|에\s?불과했던|의\s?(?:약\s?)?(?:[\d.]+|[두세네]|열)\s?(?:여\s?)?배|의\s?절반|의\s?\d+분의|였던\s?것)/;

/** The times of the `k`th figure of a sentence; what is spoken of moves on with it. */
export function readTime(sentence: EasternSentence, k: number, story: Story, today: string | null): Timed {
  const { figures, text, language } = sentence;
  const { figure, start, end } = figures[k]!;
  const from = figures[k - 1]?.end ?? 0;
  const here = inside(sentence.times, from, start).filter((t) => !t.aside);
  const resolve = (t: TimeMention, topic: string | null) => {
    const date = /^(?:지난\s?)?(\d{1,2})[일日号]$/.exec(text.slice(t.start, t.end))?.[1];
    const inMonth = date && story.monthHere && `${story.monthHere}-${date.padStart(2, '0')}`;
    return inMonth && isDay(inMonth) ? inMonth : periodOfWhen(t.when, topic, today);
  };
  const notes: string[] = [];
  const assumed: Claim['assumed'] = [];

  let own: string | null = null;
  for (const time of here) {
    const alone =
      time.when.is === 'year-before' || time.when.is === 'month-before' || time.when.is === 'day-before';
    if (time.base || isTold(time, sentence, k) || isMultiplied(time)) {
      const period = resolve(time, story.period);
      if (alone) story.step = time.when.is as Story['step'];
      story.against = alone ? null : period;
      // "较4月的9810万美元", "4월 9810만 달러에서": the level itself is that month's.
      const beside = time === here.at(-1) && isBeside(text.slice(time.end, start));
      own = isLevel(figure.kind) && beside ? period : null;
    } else if (time.when.is === 'day-before') {
      // "전날 오후 6시까지": the day before the article's.
      story.period = today && today.length === 10 ? shiftDay(today, -1) : story.period;
      own = null;
    } else if (alone || time.when.is === 'in-year') own = resolve(time, story.period);
    else {
      const period = resolve(time, story.period);
      if (period) story.period = period;
      if (period && isMonth(period)) story.monthHere = period;
      own = null;
    }
  }
  const pending = language === 'ko' ? inside(sentence.times, end, figures[k + 1]?.start ?? text.length) : [];
  const period = own ?? story.period ?? firstAhead(pending, story, today);
  story.mainPeriod ??= story.period;
  if (period !== null && here.length === 0) assumed.push('time');
  const base = moves(figure.kind) ? baseOf(figure.kind, story, period, notes, assumed) : null;
  return { period, base, assumptions: notes, assumed };

  /** "去年同月的三倍", "2020년의 절반". */
  function isMultiplied(time: TimeMention): boolean {
    return (
      figure.kind === 'multiple' &&
      time === here.at(-1) &&
      /^(?:水平)?(?:的|의)\s?(?:约|近|약)?\s?$/.test(text.slice(time.end, start))
    );
  }
  function isTold(time: TimeMention, s: EasternSentence, at: number): boolean {
    const one = s.figures[at]!;
    if (time !== here.at(-1) || !isLevel(one.figure.kind) || !isBeside(s.text.slice(time.end, one.start)))
      return false;
    return (language === 'zh' ? MEASURED_ZH : MEASURED_KO).test(s.text.slice(one.end, one.end + 24));
  }
}

/** Only particles and hedges stand between a time and its figure. */
const isBeside = (between: string): boolean =>
  /^(?:的|仅为|仅|为|约|의|에|에는|\s|\(|（|약|마스크|[가-힣]{1,5}\s){0,3}$/.test(between);

const isLevel = (kind: string): boolean => kind === 'level' || kind === 'ratio';
const moves = (kind: string): boolean => kind === 'change' || kind === 'multiple';

function firstAhead(times: readonly TimeMention[], story: Story, today: string | null): string | null {
  const next = times.find((t) => !t.aside && !t.base && t.when.is === 'fixed');
  return next ? periodOfWhen(next.when, story.period, today) : null;
}

/** What a change is against: a date named for it, else the step spoken of, else the year before. */
function baseOf(
  kind: string,
  story: Story,
  period: string | null,
  notes: string[],
  assumed: Claim['assumed'],
): string | null {
  if (story.against) return story.against;
  if (period === null) return null;
  if (story.step !== null) return periodOfWhen({ is: story.step }, period, null);
  if (kind !== 'change') return null;
  const span = parsePeriod(period);
  // Days are compared with the day before as often as with the year before.
  if (!span || span.from.length > 7) return null;
  assumed.push('base');
  notes.push('Nothing says what it is compared with: read as the year before.');
  return shiftMonths(period, -12);
}
