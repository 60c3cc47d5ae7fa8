import { literal } from '../lake/engine.ts';
import type { Lake } from '../lake/lake.ts';
import { shiftDay } from '../records/days.ts';
import type { Counting, IndicatorRecord } from '../records/indicator.ts';
import { plainName } from '../records/indicator.ts';
import { inDays, isDay, monthsOf, parsePeriod, periodName, spanText } from '../records/period.ts';
import type { IndicatorRelease } from '../releases/release.ts';
import { addCells, emptyCell, isKnown } from './cell.ts';
import { inOrder, knownOn } from './coverage.ts';
import { isZero } from './decimal.ts';
import { type IndicatorAnswer, type IndicatorQuestion, indicatorText } from './indicator-question.ts';
import type { Cell, Earlier } from './question.ts';
import { refOf } from './release-ref.ts';

/** What is stored of one area: indicators by name, with how they are counted, where and by whom. */
export interface StoredIndicator {
  indicator: string;
  counting: Counting;
  site: string | null;
  unit: string;
  publisher: string;
}

/** The indicators stored of an area, as known on a day. */
export async function storedIndicators(
  lake: Lake,
  area: string,
  asKnown: string | null,
): Promise<StoredIndicator[]> {
  const releases = knownReleases(lake, area, asKnown);
  if (releases.length === 0) return [];
  const publishers = new Map(releases.map((r) => [lake.pathOf(r), r.publisher]));
  const rows = await lake.query<StoredIndicator & { filename: string }>(
    `SELECT DISTINCT indicator, counting, site, unit, filename FROM ${files(lake, releases)} ORDER BY ALL`,
  );
  return rows.map(({ filename, ...row }) => ({ ...row, publisher: publishers.get(filename)! }));
}

/**
 * Answers questions in their order: of each one answer a publisher that has the series, the best first. Publishers
 * define and count differently, so their figures are never mixed. With nothing stored, one answer that says so.
 */
export async function answerIndicators(
  lake: Lake,
  questions: readonly IndicatorQuestion[],
): Promise<IndicatorAnswer[][]> {
  const bySeries = new Map<string, IndicatorQuestion[]>();
  for (const q of questions) {
    const same = bySeries.get(seriesKey(q));
    if (same) same.push(q);
    else bySeries.set(seriesKey(q), [q]);
  }
  const answered = new Map<string, IndicatorAnswer[]>();
  for (const same of bySeries.values()) {
    const [first] = same as [IndicatorQuestion];
    const releases = knownReleases(lake, first.area, first.asKnown).filter((r) =>
      r.scope.indicators.includes(first.indicator),
    );
    const rows = releases.length > 0 ? await rowsOf(lake, around(same), releases) : [];
    for (const q of same)
      if (!answered.has(questionKey(q))) answered.set(questionKey(q), answersOf(lake, q, releases, rows));
  }
  return questions.map((q) => answered.get(questionKey(q))!);
}

const seriesKey = (q: IndicatorQuestion): string =>
  JSON.stringify([q.area, q.site, q.indicator, q.counting, q.asKnown]);
const questionKey = (q: IndicatorQuestion): string => `${seriesKey(q)} ${q.from}..${q.to}`;

/** Questions on one series as one that asks for all their time: the files are read once. */
const around = (same: readonly IndicatorQuestion[]): IndicatorQuestion => {
  const days = same.map(inDays);
  const from = days.map((d) => d.from).sort()[0]!;
  const to = days
    .map((d) => d.to)
    .sort()
    .at(-1)!;
  return { ...same[0]!, from, to };
};

/** @param all of the series; what lies in the time asked for is used */
function answersOf(
  lake: Lake,
  q: IndicatorQuestion,
  releases: readonly IndicatorRelease[],
  all: readonly Row[],
): IndicatorAnswer[] {
  const { from, to } = inDays(q);
  const rows = all.filter((r) => r.first_day >= from && r.last_day <= to);
  const publishers = [...new Set(releases.map((r) => r.publisher))];
  const answers = publishers.flatMap((publisher) => {
    const own = releases.filter((r) => r.publisher === publisher);
    const told = rows.filter((r) => own.includes(r.release));
    const units = [...new Set(told.map((r) => r.unit))];
    const series = units.length > 0 ? units.map((unit) => told.filter((r) => r.unit === unit)) : [[]];
    return series.map((s) => answerOf(lake, q, own, s));
  });
  const known = (a: IndicatorAnswer) => a.cells.filter((c) => c.state !== 'not-covered').length;
  const some = answers.filter((a) => known(a) > 0);
  return some.length > 0 ? some : answers.length > 0 ? answers.slice(0, 1) : [answerOf(lake, q, [], [])];
}

const knownReleases = (lake: Lake, area: string, asKnown: string | null): IndicatorRelease[] =>
  inOrder(lake.indicatorReleases(area)).filter((r) => asKnown === null || knownOn(r) <= asKnown);

const files = (lake: Lake, releases: readonly IndicatorRelease[]): string =>
  `read_parquet([${releases.map((r) => literal(lake.pathOf(r))).join(', ')}], filename = true, hive_partitioning = false)`;

type Row = Omit<IndicatorRecord, 'area'> & { release: IndicatorRelease };

const conditionOf = (q: IndicatorQuestion): string => {
  const { from, to } = inDays({ from: q.from, to: q.to });
  return `indicator = ${literal(q.indicator)} AND counting = ${literal(q.counting)} AND first_day >= ${literal(from)} AND last_day <= ${literal(to)}`;
};

async function rowsOf(
  lake: Lake,
  q: IndicatorQuestion,
  releases: readonly IndicatorRelease[],
): Promise<Row[]> {
  const rows = await lake.query<Omit<Row, 'release'> & { filename: string }>(
    `SELECT site, indicator, counting, CAST(first_day AS VARCHAR) AS first_day, CAST(last_day AS VARCHAR) AS last_day,
       value, unit, low, high, status, filename FROM ${files(lake, releases)} WHERE ${conditionOf(q)}`,
  );
  const byPath = new Map(releases.map((r) => [lake.pathOf(r), r]));
  return rows
    .filter((r) => (r.site === null ? null : plainName(r.site)) === q.site)
    .map(({ filename, ...row }) => ({ ...row, release: byPath.get(filename)! }));
}

function answerOf(
  lake: Lake,
  q: IndicatorQuestion,
  releases: readonly IndicatorRelease[],
  rows: readonly Row[],
): IndicatorAnswer {
  const shown = new Map<string, Row[]>();
  // In the order in which releases are asked: the newest that holds a cell answers.
  for (const release of releases)
    for (const row of rows)
      if (row.release === release) {
        const period = periodText(row.first_day, row.last_day);
        shown.set(period, [...(shown.get(period) ?? []), row]);
      }
  const over = completeOf(q, releases);
  const cellAt = (period: string): Cell => cellOf(q, period, shown.get(period) ?? [], over);
  const cells = cellsOf(q, shown, cellAt);
  const used = new Set(cells.flatMap((c) => c.releases));
  const behind = releases.filter((r) => used.has(r.id));
  return {
    question: q,
    text: indicatorText(q),
    cells,
    total: totalOf(q, cells),
    releases: behind.map(refOf),
    sql:
      behind.length > 0
        ? `SELECT first_day, last_day, value, unit, status, filename\nFROM ${files(lake, behind)}\nWHERE ${conditionOf(q)}${q.site === null ? ' AND site IS NULL' : ''}\nORDER BY first_day`
        : '',
  };
}

const periodText = (first: string, last: string): string => {
  if (first === last) return first;
  const month = inDays({ from: first.slice(0, 7), to: first.slice(0, 7) });
  return month.from === first && month.to === last ? first.slice(0, 7) : `${first}..${last}`;
};

/** A cell a day or month; a week or span that was published as one figure stands for its days. */
function cellsOf(
  q: IndicatorQuestion,
  shown: ReadonlyMap<string, Row[]>,
  at: (period: string) => Cell,
): Cell[] {
  if (q.from.length === 7) {
    const months = monthsOf(`${q.from}..${q.to}`);
    const byDay = !months.some((m) => shown.has(m));
    if (q.counting === 'level' && byDay && shown.size > 0) return [...shown.keys()].sort().map(at);
    return months.map((month) => {
      if (shown.has(month)) return at(month);
      const { from, to } = inDays({ from: month, to: month });
      if (q.counting === 'cumulative') return { ...at(to), period: month };
      if (q.counting === 'level') return at(month);
      const days = tiled(from, to, shown, at);
      const sum = addCells(month, days);
      return isKnown(sum)
        ? { ...sum, summed: true }
        : days.every((d) => d.state === 'not-covered')
          ? at(month)
          : emptyCell(month, 'not-covered', gapIn(days));
    });
  }
  return tiled(q.from, q.to, shown, at);
}

/** "12 of 31 days have no figure, the first 1 May 2022". */
function gapIn(days: readonly Cell[]): string {
  const gaps = days.filter((d) => !isKnown(d));
  const one = gaps.length === 1;
  return `${gaps.length} of ${days.length} days ${one ? 'has' : 'have'} no figure, ${one ? 'which is' : 'the first'} ${periodName(gaps[0]!.period)}`;
}

/** Days in order, spans that lie inside in place of the days they hold where those have no figure of their own. */
function tiled(
  from: string,
  to: string,
  shown: ReadonlyMap<string, Row[]>,
  at: (period: string) => Cell,
): Cell[] {
  const spans = [...shown.keys()]
    .filter((p) => p.length !== 10)
    .map((p) => ({ p, ...inDays(parsePeriod(p)!) }));
  const cells: Cell[] = [];
  for (let day = from; day <= to; ) {
    const span = shown.has(day) ? undefined : spans.find((s) => s.from === day && s.to <= to);
    cells.push(at(span?.p ?? day));
    day = shiftDay(span?.to ?? day, 1);
  }
  return cells;
}

function cellOf(q: IndicatorQuestion, period: string, rows: readonly Row[], over: readonly Complete[]): Cell {
  const [row] = rows;
  if (!row) return absent(q, period, over);
  if (row.status === 'nil' || row.status === 'suppressed')
    return emptyCell(
      period,
      row.status,
      row.status === 'nil'
        ? 'the publisher gives no figure, which is not zero'
        : 'the publisher withholds it',
      [row.release.id],
    );
  const value = row.value!;
  const number = Number(value);
  const earlier: Earlier[] = rows
    .slice(1)
    .filter((r) => r.value !== null)
    .map((r) => ({ published: r.release.published, value: trimmed(r.value!), release: r.release.id }));
  return {
    ...{ period, state: isZero(value) ? 'published-zero' : 'value', value: trimmed(value) },
    interval: { low: row.low ?? number, high: row.high ?? number },
    ...{ unit: row.unit, basis: null, summed: false, releases: [row.release.id] },
    note: row.status === 'estimated' ? 'an estimate of its publisher' : null,
    ...{ quoted: null, earlier, secondHand: [] },
  };
}

/** DuckDB's decimal without its trailing zeros. */
const trimmed = (value: string): string => (value.includes('.') ? value.replace(/\.?0+$/, '') : value);

/** A release in which a day without a row is a day of none, with its first and last day. */
interface Complete {
  id: string;
  from: string;
  to: string;
}

const completeOf = (q: IndicatorQuestion, releases: readonly IndicatorRelease[]): Complete[] =>
  releases
    .filter(
      ({ scope }) =>
        scope.completeness === 'complete' &&
        (q.site === null ? scope.sites.length === 0 : scope.sites.some((s) => plainName(s) === q.site)),
    )
    .map((r) => ({ id: r.id, ...inDays(parsePeriod(r.period)!) }));

function absent(q: IndicatorQuestion, period: string, complete: readonly Complete[]): Cell {
  const days = inDays(parsePeriod(period)!);
  const over = complete.find((r) => r.from <= days.from && days.to <= r.to);
  if (over && q.counting === 'new')
    return {
      ...{ period, state: 'proven-zero', value: '0', interval: { low: 0, high: 0 }, unit: null, basis: null },
      ...{ summed: false, releases: [over.id], note: null, quoted: null, earlier: [], secondHand: [] },
    };
  const where =
    q.site === null ? periodName(period) : `${q.site} ${isDay(period) ? 'on' : 'in'} ${periodName(period)}`;
  return emptyCell(
    period,
    'not-covered',
    `no release stored has ${q.indicator} (${q.counting}) for ${where}`,
  );
}

/** New counts add up; of what stands on a day the last one is the whole. A level over a span has no whole. */
function totalOf(q: IndicatorQuestion, cells: readonly Cell[]): Cell | null {
  const last = cells.at(-1);
  if (!last) return null;
  if (q.counting === 'new' && cells.length > 1) {
    const sum = addCells(spanText(q.from, q.to), cells);
    return isKnown(sum) ? sum : null;
  }
  const one = q.counting === 'cumulative' || cells.length === 1;
  return one && isKnown(last) ? last : null;
}
