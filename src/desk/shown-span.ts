import type { Lake } from '../lake/lake.ts';
import { daysBetween, shiftDay } from '../records/days.ts';
import { inDays, monthsOf, parsePeriod, shiftMonth } from '../records/period.ts';
import { type AnyQuestion, isIndicatorQuestion } from '../series/indicator-question.ts';
import { refuseEndless } from '../series/question-limits.ts';

/** A page shows half a century of months at most, or so many days. */
const [MONTHS, DAYS] = [600, 2000];

type Ends = Pick<AnyQuestion, 'from' | 'to'>;

/**
 * What a page shows of a span too long for it: the part up to the newest release. Null where it shows all.
 *
 * @throws Refusal for a span that no statistics have
 */
export function shownSpan(lake: Lake, asked: string, q: AnyQuestion): Ends | null {
  const { from, to } = q;
  refuseEndless(asked, q);
  const days = from.length === 10;
  // What stands on a day may be told for each day of a month.
  const months = isIndicatorQuestion(q) && q.counting === 'level' ? Math.floor(DAYS / 31) : MONTHS;
  const most = days ? DAYS : months;
  if ((days ? daysBetween(from, to) + 1 : monthsOf(`${from}..${to}`).length) <= most) return null;
  const releases = isIndicatorQuestion(q)
    ? lake.indicatorReleases(q.area)
    : [q.reporter, q.partner].flatMap((reporter) => lake.releases({ reporter }));
  const ends = releases
    .map((r) => inDays(parsePeriod(r.period)!))
    .map((p): Ends => (days ? p : { from: p.from.slice(0, 7), to: p.to.slice(0, 7) }))
    .filter((p) => p.from <= to && from <= p.to)
    .map((p) => [p.to, to].sort()[0]!);
  const last = ends.sort().at(-1) ?? to;
  const shift = (at: string, by: number) => (days ? shiftDay(at, by) : shiftMonth(at, by));
  const start = [shift(last, 1 - most), from].sort().at(-1)!;
  return { from: start, to: shift(start, most - 1) };
}
