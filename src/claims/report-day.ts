import { tokenize } from '../figures/token.ts';
import { inDays, parsePeriod } from '../records/period.ts';
import { readOnce } from '../records/read-once.ts';
import type { About } from './about.ts';
import type { Context } from './context.ts';
import { type Frame, resolve } from './time-frame.ts';
import { mentionsIn, mentionsOf } from './time-mentions.ts';
import type { Mention } from './time-when.ts';
import type { Timed } from './times.ts';

/**
 * The day that a report of counts is as of, where its title or what stands before and with its first figures says so: "Data as
 * of 28 February 2023", "As of 5 June, 87 929 cases". Null for a text that names none there.
 */
export const reportDay = readOnce(readReportDay);

function readReportDay(context: Context): string | null {
  const { article, figuresIn } = context;
  if (!COUNTED.test(article.text)) return null;
  const plain: Frame = {
    ...{ today: article.date, topic: null, last: null, former: null, told: null },
    ...{ comparing: false, likewise: false, fiscal: null },
  };
  const titled = article.title ? dayOf(mentionsOf(tokenize(article.title), []), plain) : null;
  if (titled) return titled;
  const first = figuresIn.findIndex((figures, s) => figures.length > 0 && !isHeading(context, s));
  for (let s = 0; s <= first; s++) {
    const { start, end } = context.sentences[s]!;
    const labelled = REPORTED.test(article.text.slice(start, end));
    const day = dayOf(mentionsIn(context, s), plain, labelled);
    if (day) return day;
  }
  return yearUpTo(context, first, plain);
}

/** "Between 1 January and 9 April", among the first counts: a bulletin that sums up the year to a day. */
function yearUpTo(context: Context, first: number, plain: Frame): string | null {
  let seen = 0;
  for (let s = Math.max(0, first); s < context.sentences.length && seen < 3; s++) {
    if (context.figuresIn[s]!.length === 0) continue;
    seen++;
    for (const { when } of mentionsIn(context, s)) {
      if (when.is !== 'days' || when.from.join() !== '1,1' || when.to[0] === 1) continue;
      return parsePeriod(resolve(when, plain) ?? '')?.to ?? null;
    }
  }
  return null;
}

/** Only counts of people are reported as of a day. */
const COUNTED = /\b(?:cases|deaths|infections|patients|died|vaccinated|doses|tests|specimens|recovered)\b/i;

/** "Reporting date: 20 March", "Data up to 5 May". */
const REPORTED =
  /^(?:\W*)(?:report(?:ing)? date|date of (?:the )?report|data (?:as |up |received |reported )?(?:of|at|to|until|through)|last updated?|situation (?:as )?(?:of|at|on))\b/i;

function dayOf(mentions: readonly Mention[], plain: Frame, labelled = false): string | null {
  for (const { when } of mentions) {
    if (labelled ? when.is !== 'as-of' && when.is !== 'days' : when.is !== 'as-of' || when.counted) continue;
    const day = resolve(when, plain);
    if (day?.length === 10) return day;
  }
  return null;
}

/** "Situation report 112": a line of its own without a full stop. */
function isHeading({ sentences, article }: Context, s: number): boolean {
  const { start, end, block } = sentences[s]!;
  const alone = sentences[s - 1]?.block !== block && sentences[s + 1]?.block !== block;
  return alone && end - start < 100 && !/[.!?]["”]?$/.test(article.text.slice(start, end));
}

/** Running totals of a report that tells no time with them, behind a sentence about a week, hold on the day it is as of. */
export function totalsAsOf(named: string | null, about: readonly About[], times: readonly Timed[]): Timed[] {
  const day = named ?? dayOfTotals(about, times);
  if (day === null) return [...times];
  return times.map((time, i) => {
    // "81,267 of the cases", behind "from 1 January to 30 April": of that stretch.
    const summed = time.period?.endsWith(`-01-01/${day}`);
    // Without a day that the report names, only what stands behind a week before it is put right.
    if (named === null && !(time.period?.includes('/') && inDays(parsePeriod(time.period)!).to <= day))
      return time;
    if (
      !isTotal(about[i]!) ||
      summed ||
      time.period === day ||
      time.base !== null ||
      !time.assumed.includes('time')
    )
      return time;
    const note = `No time stands with the figure; ${day}, the day of the report, taken.`;
    return { ...time, period: day, assumptions: [note] };
  });
}

const isTotal = ({ series }: About): boolean =>
  series !== null && 'area' in series && series.measure === 'cumulative';

/** The day that the first running totals of an article are told for. */
function dayOfTotals(about: readonly About[], times: readonly Timed[]): string | null {
  const period = times.find((_, i) => isTotal(about[i]!))?.period ?? null;
  return period?.length === 10 ? period : null;
}
