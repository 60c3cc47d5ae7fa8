import { tokenize } from '../figures/token.ts';
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
export function reportDay(context: Context): string | null {
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
export function totalsAsOf(day: string | null, about: readonly About[], times: readonly Timed[]): Timed[] {
  if (day === null) return [...times];
  return times.map((time, i) => {
    const series = about[i]!.series;
    const total = series !== null && 'area' in series && series.measure === 'cumulative';
    if (!total || time.period === day || time.base !== null || !time.assumed.includes('time')) return time;
    const note = `No time stands with the figure; ${day}, the day of the report, taken.`;
    return { ...time, period: day, assumptions: [note] };
  });
}
