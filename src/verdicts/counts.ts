import type { Claim, EpidemicSeries } from '../claims/claim.ts';
import type { Lake } from '../lake/lake.ts';
import { shiftDay } from '../records/days.ts';
import { bareName } from '../records/indicator.ts';
import { type Interval, overlaps, point, sum } from '../records/interval.ts';
import { inDays, parsePeriod, type Span } from '../records/period.ts';
import { addCells } from '../series/cell.ts';
import type { IndicatorAnswer, IndicatorQuestion } from '../series/indicator-question.ts';
import { answerIndicators, type StoredIndicator, storedIndicators } from '../series/indicators.ts';
import type { Cell } from '../series/question.ts';
import { deal } from './deal.ts';
import { namesPublisher } from './publisher-named.ts';
import type { Settled } from './settle.ts';
import type { Comparison, UncheckedReason } from './verdict.ts';

/** Counts of a day are told a day or two later, and dated by either; so many days around count as meant. */
const AROUND = 3;

const PEOPLE = /^(?:case|death|recovery|person|sample|test|dose)$/;

/** A count held against what is stored: what follows, and the answers that show it. */
export interface CountSettled {
  settled: Settled;
  answers: IndicatorAnswer[];
}

/**
 * Epidemic counts beside the series stored of their area, by index of the claim; those of which nothing is stored are
 * not in it. A series of any publisher may confirm; only that of the publisher the article names contradicts, since
 * publishers define and count differently.
 */
export async function settleCounts(
  lake: Lake,
  claims: readonly Claim[],
  asKnown: string | null,
): Promise<Map<number, CountSettled>> {
  const stored = new Map<string, Promise<StoredIndicator[]>>();
  const open: { index: number; claim: Claim; day: Span; questions: IndicatorQuestion[] }[] = [];
  for (const [index, claim] of claims.entries()) {
    const counted = countedIn(claim);
    if (!counted) continue;
    const { area } = counted.series;
    if (!stored.has(area)) stored.set(area, storedIndicators(lake, area, asKnown));
    const questions = questionsOf(counted, await stored.get(area)!, asKnown);
    if (questions.length > 0) open.push({ index, claim, day: counted.span, questions });
  }
  const answers = deal(
    await answerIndicators(
      lake,
      open.flatMap((o) => o.questions),
    ),
    open.map((o) => o.questions.length),
  );
  return new Map(
    open.flatMap(({ index, claim, day }, i) => {
      const known = answers[i]!.flat().filter((a) => a.cells.some((c) => c.value !== null));
      const best = bestOf(claim, day, known);
      return best ? [[index, best] as const] : [];
    }),
  );
}

/** What a claim counts, in days; null for what is no count of people that happened. */
function countedIn(claim: Claim): { series: EpidemicSeries; span: Span } | null {
  const { series, period } = claim;
  if (claim.domain !== 'epidemic' || claim.kind !== 'level' || !series || !('measure' in series)) return null;
  if (claim.malformed || claim.mood !== 'fact' || claim.basis !== 'plain' || series.area === '?') return null;
  if (claim.unit !== null && !PEOPLE.test(claim.unit)) return null;
  const span = period === null ? null : parsePeriod(period);
  return span && { series, span: inDays(span) };
}

/** The stored series that count the same, around the days told. */
function questionsOf(
  { series, span }: { series: EpidemicSeries; span: Span },
  stored: readonly StoredIndicator[],
  asKnown: string | null,
): IndicatorQuestion[] {
  const seen = new Map<string, IndicatorQuestion>();
  for (const { indicator, counting, site } of stored) {
    if (site !== null || bareName(indicator) !== bareName(series.indicator)) continue;
    if (!sameIllness(indicator, series)) continue;
    seen.set(`${indicator} ${counting}`, {
      ...{ area: series.area, site: null, indicator, counting, asKnown },
      ...{ from: shiftDay(span.from, -AROUND), to: shiftDay(span.to, AROUND) },
    });
  }
  return [...seen.values()];
}

/** People under treatment are a level, whatever the text's verb says of it. */
const isCountedSo = ({ measure }: EpidemicSeries, { counting }: IndicatorQuestion): boolean =>
  counting === 'level' || counting === measure;

/** Fevers that nobody tested are told of as COVID-19 too; another illness is another series. */
function sameIllness(indicator: string, { indicator: told, disease }: EpidemicSeries): boolean {
  if (disease !== undefined && disease !== 'covid-19') return false;
  const [first] = indicator.split(' ');
  return first !== 'covid' || !told.startsWith('fever');
}

function bestOf(claim: Claim, span: Span, answers: readonly IndicatorAnswer[]): CountSettled | null {
  const series = claim.series as EpidemicSeries;
  const [own, others] = [true, false].map((so) =>
    answers.filter((a) => isCountedSo(series, a.question) === so),
  ) as [IndicatorAnswer[], IndicatorAnswer[]];
  const all = own.map((a) => ({ settled: settle(claim, span, a, others), answers: [a] }));
  return (
    all.find(({ settled }) => settled.verdict === 'match') ??
    all.find(({ settled }) => settled.verdict !== 'unchecked') ??
    all.find(({ settled }) => settled.comparison !== null) ??
    all[0] ??
    null
  );
}

/** @param others the same counted in other ways, which the text may mean */
function settle(
  claim: Claim,
  span: Span,
  answer: IndicatorAnswer,
  others: readonly IndicatorAnswer[],
): Settled {
  const { counting } = answer.question;
  const exact = counting === 'new' ? wholeOf(answer.cells, span) : cellOn(answer.cells, span.to);
  if (!exact?.interval) return { verdict: 'unchecked', code: 'not-covered', comparison: null };
  const stated = { low: claim.low, high: claim.high };
  const comparison = (found: Interval, value: string, on: string | null): Comparison => ({
    ...{ form: 'level', stated, found, exact: value, unit: claim.unit ?? exact.unit },
    ...{ quoted: null, mirrored: false, revisedSince: null, on, secondHand: null },
  });
  const own = comparison(exact.interval, exact.value!, null);
  if (overlaps(stated, exact.interval)) return { verdict: 'match', comparison: own };
  const before = exact.earlier.find((e) => overlaps(stated, point(Number(e.value))));
  if (before) return { verdict: 'match', comparison: { ...own, revisedSince: before } };
  const oneDay = counting !== 'new' || span.from === span.to;
  const near = oneDay ? answer.cells.find((c) => c.interval && overlaps(stated, c.interval)) : undefined;
  if (near) return { verdict: 'match', comparison: comparison(near.interval!, near.value!, near.period) };
  const doubt =
    doubtOf(claim, answer, stated) ??
    (others.some((o) => o.cells.some((c) => c.interval && overlaps(stated, c.interval)))
      ? 'other-days'
      : null);
  return doubt
    ? { verdict: 'unchecked', code: doubt, comparison: own }
    : { verdict: 'contradicted', comparison: own };
}

/** Why a difference accuses nobody; null where it does. */
function doubtOf(
  claim: Claim,
  { cells, releases, question }: IndicatorAnswer,
  stated: Interval,
): UncheckedReason | null {
  if (claim.proposed) return 'proposed';
  const publisher = releases[0]?.publisher ?? '';
  if (!namesPublisher(claim.attribution, { publisher, area: question.area })) return 'other-publisher';
  // Nobody says from which day on it was counted, or for how many days.
  if (claim.assumed.includes('time')) return 'other-days';
  const known = cells.flatMap((c) => c.interval ?? []);
  if (known.length < cells.length) return 'other-days';
  // Of several days added, or of an hour between two counts.
  const meant = question.counting === 'new' ? sumsOf(known) : [hull(known)];
  return meant.some((m) => overlaps(stated, m)) ||
    (question.counting === 'new' && stated.low > sum(known).high)
    ? 'other-days'
    : null;
}

/** The sums of every two days or more in a row. */
const sumsOf = (days: readonly Interval[]): Interval[] =>
  days.flatMap((_, i) => days.slice(i + 1).map((_, n) => sum(days.slice(i, i + n + 2))));

const hull = (all: readonly Interval[]): Interval => ({
  low: Math.min(...all.map((i) => i.low)),
  high: Math.max(...all.map((i) => i.high)),
});

/** The days of a span added, null where one is missing. */
function wholeOf(cells: readonly Cell[], { from, to }: Span): Cell | null {
  const inside = cells.filter((c) => c.period >= from && c.period <= to);
  const one = inside.length === 1 && from === to ? inside[0]! : null;
  if (one) return one;
  const last = inside.at(-1);
  if (!last || inside[0]!.period !== from || !last.period.endsWith(to)) return null;
  const sum = addCells(`${from}..${to}`, inside);
  return sum.value === null ? null : sum;
}

const cellOn = (cells: readonly Cell[], day: string): Cell | null =>
  cells.find((c) => c.period === day || c.period.endsWith(`..${day}`)) ?? null;
