import { areaByCode, areaByName } from '../records/areas.ts';
import { COUNTINGS, type Counting, plainName } from '../records/indicator.ts';
import { isDay, parsePeriod } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import type { Answer, Question } from './question.ts';

/** One series of an indicator. Text form: `PRK fever-cases new 2022-05-13..2022-05-20`. */
export interface IndicatorQuestion {
  area: string;
  /** A named site of the area, null for the whole. */
  site: string | null;
  /** As `records/indicator.ts` writes names. */
  indicator: string;
  counting: Counting;
  /** First and last day or month, both included and of the same sort. */
  from: string;
  to: string;
  /** `YYYY-MM-DD`: answer as it was known on that day. */
  asKnown: string | null;
}

export type IndicatorAnswer = Answer<IndicatorQuestion>;

/** Whatever may be asked of the store. */
export type AnyQuestion = Question | IndicatorQuestion;

export const isIndicatorQuestion = (q: AnyQuestion): q is IndicatorQuestion => 'indicator' in q;

const EXAMPLE = 'PRK fever-cases new 2022-05-13..2022-05-20';
const hyphened = (name: string): string => name.replaceAll(' ', '-');

/** The question in the grammar: `PRK:Rason-port vessels level 2022-05 @2022-06-20`. */
export function indicatorText(q: IndicatorQuestion): string {
  const where = q.site === null ? q.area : `${q.area}:${hyphened(q.site)}`;
  const when = q.from === q.to ? q.from : `${q.from}..${q.to}`;
  return `${where} ${hyphened(q.indicator)} ${q.counting} ${when}${q.asKnown ? ` @${q.asKnown}` : ''}`;
}

/** Whether the text is meant in this grammar: it ends in a way of counting and a period. */
export function isTypedIndicator(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.at(-1)!.startsWith('@')) words.pop();
  return (
    words.length >= 4 &&
    COUNTINGS.some((c) => c === words.at(-2)!.toLowerCase()) &&
    parsePeriod(words.at(-1)!.toUpperCase()) !== null
  );
}

/** @throws Refusal that names the part that cannot be read and what may stand there */
export function parseIndicator(text: string): IndicatorQuestion {
  const words = text.trim().split(/\s+/);
  const last = words.at(-1)!;
  const asKnown = last.startsWith('@') ? last.slice(1) : null;
  if (asKnown !== null) {
    words.pop();
    if (!isDay(asKnown)) throw new Refusal(`"${last}" is not a day to ask as known on: write @2022-06-20`);
  }
  const span = parsePeriod((words.at(-1) ?? '').toUpperCase());
  const counting = COUNTINGS.find((c) => c === words.at(-2)?.toLowerCase());
  if (!span || !counting || words.length < 4)
    throw new Refusal(
      `"${text}" is not understood: write area, indicator, ${COUNTINGS.join(', ')}, and period, as in ${EXAMPLE}`,
    );
  const head = words.slice(0, -2);
  // The longest words that name an area, and behind a colon the site.
  for (let n = head.length - 1; n >= 1; n--) {
    const [name = '', site, more] = head.slice(0, n).join(' ').split(':');
    const area = areaByCode(name.toUpperCase()) ?? areaByName(name);
    if (!area || more !== undefined || site === '') continue;
    const indicator = plainName(head.slice(n).join(' '));
    return {
      area: area.code,
      site: site === undefined ? null : plainName(site),
      indicator,
      counting,
      ...span,
      asKnown,
    };
  }
  throw new Refusal(`"${head[0]}" is no area that is known: write a code such as PRK, or a country's name`);
}
