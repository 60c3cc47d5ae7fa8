import type { Measured } from '../claims/measured.ts';
import { daysBetween } from '../records/days.ts';
import {
  divide,
  hull,
  type Interval,
  overlaps,
  percentChange,
  point,
  subtract,
} from '../records/interval.ts';
import { inDays, isDay, parsePeriod, type Span } from '../records/period.ts';
import { addCells, isKnown } from '../series/cell.ts';
import type { IndicatorAnswer } from '../series/indicator-question.ts';
import type { Cell } from '../series/question.ts';
import { namesPublisher } from './publisher-named.ts';
import type { Settled } from './settle.ts';
import type { Comparison, UncheckedReason } from './verdict.ts';

/** Prices are told a day or two after they were asked on a market; so many days around count as meant. */
export const AROUND = 3;

/** What one publisher has: of the time told, and for a change of what it is compared with. */
export type SeriesAnswers = [now: IndicatorAnswer, base?: IndicatorAnswer];

export interface MeasuredSettled {
  settled: Settled;
  answers: IndicatorAnswer[];
}

/**
 * What follows for a figure from the series that it states. Any publisher may confirm; only the one whom the article names
 * contradicts, and only where unit, sort, place and time are told the same.
 *
 * @param rivals what else the sentence may mean
 */
export function settleMeasured(
  m: Measured,
  own: readonly SeriesAnswers[],
  rivals: readonly SeriesAnswers[],
): MeasuredSettled {
  const all = own.map((answers) => ({
    settled: settle(m, answers, rivals),
    answers: answers.filter((a) => a !== undefined),
  }));
  const none: MeasuredSettled = {
    settled: {
      verdict: 'unchecked',
      code: m.claim.period === null ? 'no-period' : 'no-base',
      comparison: null,
    },
    answers: [],
  };
  return (
    all.find(({ settled }) => settled.verdict === 'match') ??
    all.find(({ settled }) => settled.verdict !== 'unchecked') ??
    all.find(({ settled }) => settled.comparison !== null) ??
    all[0] ??
    none
  );
}

function settle(m: Measured, answers: SeriesAnswers, rivals: readonly SeriesAnswers[]): Settled {
  const unchecked = (code: UncheckedReason, comparison: Comparison | null): Settled => ({
    ...{ verdict: 'unchecked', code, comparison },
  });
  const seen = seenIn(m, answers);
  if (!seen) return unchecked('not-covered', null);
  if (m.stated === null) return unchecked('other-unit', null);
  if (seen.found === null) return unchecked('base-zero', null);
  const stated = m.stated;
  const comparison: Comparison = {
    ...{ form: m.form, stated, found: seen.found, exact: seen.exact, unit: m.unit },
    ...{ quoted: null, mirrored: false, revisedSince: null, on: seen.on, secondHand: null },
  };
  if (m.unlike) return unchecked('other-kind', comparison);
  if (seen.certain && overlaps(stated, seen.found)) return { verdict: 'match', comparison };
  const before = seen.cell?.earlier.find((e) => overlaps(stated, point(Number(e.value))));
  if (before) return { verdict: 'match', comparison: { ...comparison, revisedSince: before } };
  const near = seen.near.find((c) => overlaps(stated, c.interval!));
  if (near)
    return {
      verdict: 'match',
      comparison: { ...comparison, found: near.interval!, exact: near.value, on: near.period },
    };
  if (m.claim.proposed) return unchecked('proposed', comparison);
  if (rivals.some((r) => fits(m, stated, r))) return { verdict: 'ambiguous', comparison };
  const [doubt] = m.doubts;
  if (doubt) return unchecked(doubt, comparison);
  if (!seen.exactly || answers.some((a) => a && hasGaps(a))) return unchecked('other-time', comparison);
  const publisher = answers[0].releases[0]?.publisher ?? '';
  if (!namesPublisher(m.claim.attribution, { publisher, area: m.series.area }))
    return unchecked('other-publisher', comparison);
  return { verdict: 'contradicted', comparison };
}

/** New counts of days around are told together; a day without a figure may be the one that is meant. */
const hasGaps = ({ question, cells }: IndicatorAnswer): boolean =>
  question.counting !== 'level' && cells.some((c) => !isKnown(c));

const fits = (m: Measured, stated: Interval, answers: SeriesAnswers): boolean => {
  const seen = seenIn(m, answers);
  return (
    seen !== null &&
    ((seen.certain && seen.found !== null && overlaps(stated, seen.found)) ||
      seen.near.some((c) => overlaps(stated, c.interval!)))
  );
};

/** What a series has for a time. */
interface Seen {
  /** Null where the base is zero. */
  found: Interval | null;
  exact: string | null;
  /** The time whose figure it is, where it is not the one told. */
  on: string | null;
  /** It is the figure of just the time told. */
  exactly: boolean;
  /** It is one figure, not the bounds of several. */
  certain: boolean;
  cell: Cell | null;
  /** Other figures that the text may mean, all of one time nearby. */
  near: Cell[];
}

function seenIn(m: Measured, [now, base]: SeriesAnswers): Seen | null {
  const [a, b] = [seenAt(now, m.claim.period), base ? seenAt(base, m.claim.base) : null];
  if (m.form === 'level' || !a) return a;
  if (!b) return null;
  const found = movement(m.form, a.found!, b.found!);
  const both = { exactly: a.exactly && b.exactly, certain: a.certain && b.certain };
  return { ...both, found, exact: null, on: null, cell: null, near: [] };
}

function movement(form: Measured['form'], now: Interval, base: Interval): Interval | null {
  if (form === 'difference') return subtract(now, base);
  if (form === 'change') return percentChange(now, base);
  return base.low > 0 ? divide(now, base) : null;
}

function seenAt({ cells, question }: IndicatorAnswer, period: string | null): Seen | null {
  const span = period === null ? null : parsePeriod(period);
  const known = cells.filter((c) => c.interval !== null);
  if (!span || known.length === 0) return null;
  const of = (cell: Cell, exactly: boolean, near: Cell[]): Seen => ({
    ...{ found: cell.interval!, exact: cell.value, on: exactly ? null : cell.period },
    ...{ exactly, certain: true, cell, near: near.filter((c) => c !== cell) },
  });
  const days = inDays(span);
  const spans = known.map((cell) => ({ cell, ...inDays(parsePeriod(cell.period)!) }));
  const inside = spans.filter((s) => days.from <= s.from && s.to <= days.to).map((s) => s.cell);
  const same = spans.find((s) => s.from === days.from && s.to === days.to)?.cell;
  if (days.from === days.to) {
    const around = spans.filter((s) => isAround(s, days.from)).map((s) => s.cell);
    const nearest = around.toSorted((a, b) => distance(a, days.from) - distance(b, days.from))[0];
    return same ? of(same, true, around) : nearest ? of(nearest, false, around) : null;
  }
  if (same) return of(same, true, inside);
  if (question.counting === 'new') {
    const whole = addCells(
      period!,
      cells.filter((c) => c.period >= span.from && c.period <= `${span.to}~`),
    );
    return isKnown(whole) ? of(whole, true, []) : null;
  }
  const last = inside.at(-1);
  if (!last) return null;
  if (inside.length === 1 || question.counting === 'cumulative') return of(last, false, []);
  const found = inside.map((c) => c.interval!).reduce(hull);
  return { found, exact: null, on: null, exactly: false, certain: false, cell: null, near: inside };
}

/** Whether a day, or the week or month around it, may be meant by a day that is told. */
const isAround = ({ from, to, cell }: Span & { cell: Cell }, day: string): boolean =>
  isDay(cell.period) ? Math.abs(daysBetween(day, cell.period)) <= AROUND : from <= day && day <= to;

/** A day before a week, a week before a month. */
function distance({ period }: Cell, day: string): number {
  if (isDay(period)) return Math.abs(daysBetween(day, period));
  const { from, to } = inDays(parsePeriod(period)!);
  return AROUND + daysBetween(from, to);
}
