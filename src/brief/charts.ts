import { axisName } from '../charts/magnitude.ts';
import type { BarsChart, CalendarChart, MonthsChart, PanelsChart, Point } from '../charts/spec.ts';
import { valueTicks } from '../charts/time-axis.ts';
import { formatCode } from '../records/goods-code.ts';
import { monthsOf, parsePeriod, periodName } from '../records/period.ts';
import { calendarOf } from '../releases/calendar.ts';
import type { Release } from '../releases/release.ts';
import type { Answer, Cell } from '../series/question.ts';
import type { Facts } from './gather.ts';
import { printed } from './printed.ts';
import { known, type Sight } from './sight.ts';
import { sourceOf } from './source.ts';
import { monthSentence } from './totals.ts';
import { capital, flowWords, listed } from './words.ts';

/** The total over the months, if there is more than one to show. */
export function totalsChart({ main, subject, happened }: Facts): MonthsChart[] {
  const points = pointsOf(main.history);
  const shown = points.filter((p) => p.value !== null);
  const title = monthSentence(main);
  if (shown.length < 2 || !title) return [];
  const unit = main.history.cells.find((c) => c.unit)?.unit ?? '';
  const what = flowWords(main.history.question, null);
  return [
    {
      kind: 'months',
      title: plain(title.text),
      subtitle: `${axisName(valueTicks(points, false).at(-1)!, unit)} a month`,
      source: sourceOf([main.history]),
      alt: `${what} by month, ${periodName(shown[0]!.from)} to ${periodName(subject.month)}. ${title.text}`,
      unit,
      points,
      events: happened.map((h) => ({ day: h.from, label: h.title })),
      marked: subject.month,
    },
  ];
}

/** Goods in order of value, also those that have a code only. */
export function goodsChart({ subject }: Facts, sights: readonly Sight[]): BarsChart[] {
  const shown = sights.slice(0, 10);
  if (shown.length < 2) return [];
  const { now } = shown[0]!;
  const unit = known(now)!.unit ?? '';
  const bars = shown.map((s) => {
    const cell = known(s.now)!;
    return { label: barName(s), state: cell.state, value: Number(cell.value), text: printed(cell) };
  });
  return [
    {
      kind: 'bars',
      title: `${capital(bars[0]!.label)} led ${flowWords(now.question, null)} among the goods shown`,
      subtitle: `${axisName(bars[0]!.value, unit)}, ${periodName(subject.month)}`,
      source: sourceOf(shown.map((s) => s.now)),
      alt: bars.map((b) => `${b.label}: ${b.text}`).join('; '),
      unit,
      bars,
    },
  ];
}

const barName = ({ goods }: Sight): string =>
  goods!.word ? `${goods!.label} (${formatCode(goods!.codes.join('+')).replace(':', ' ')})` : goods!.label;

/** Each of several goods over the months, on its own scale. */
export function panelsChart({ subject }: Facts, sights: readonly Sight[]): PanelsChart[] {
  const panels = sights
    .filter((s) => s.goods!.word)
    .map((s) => ({
      label: capital(s.goods!.label),
      unit: unitOf(s),
      points: withMonth(pointsOf(s.history), s),
    }))
    .filter((p) => p.points.filter((q) => q.value !== null).length >= 2)
    .slice(0, 6);
  if (panels.length === 0) return [];
  const first = sights[0]!;
  const names = listed(panels.map((p) => p.label.toLowerCase()));
  return [
    {
      kind: 'panels',
      title: `${flowWords(first.now.question, null)}: ${names}`,
      subtitle: 'By month, each on a scale of its own',
      source: sourceOf(sights.flatMap((s) => [s.history, s.now])),
      alt: sights.flatMap((s) => monthSentence(s)?.text ?? []).join(' '),
      panels,
      marked: subject.month,
    },
  ];
}

const unitOf = (s: Sight): string => s.history.cells.find((c) => c.unit)?.unit ?? '';

/** A zero of the month may be told in another measure than the months before. */
function withMonth(points: Point[], { now }: Sight): Point[] {
  const { from } = now.question;
  const zero = known(now);
  const open = points.find((p) => p.from === from && p.to === from && p.value === null);
  return open && zero ? points.map((p) => (p === open ? pointOf(zero) : p)) : points;
}

/** A row a year of what is stored of the pair. */
export function coverageChart({ subject, main }: Facts, releases: readonly Release[]): CalendarChart[] {
  const { reporter, partner, flow } = main.now.question;
  const own = releases.filter(
    (r) =>
      r.reporter === reporter &&
      r.scope.flows.some((f) => f === flow) &&
      (r.scope.partners === 'all' || r.scope.partners.includes(partner)),
  );
  const years =
    calendarOf(
      own.map((r) => ({ ...r, scope: { ...r.scope, flows: r.scope.flows.filter((f) => f === flow) } })),
      'reporter',
    )[0]?.years ?? [];
  const rows = years
    .filter((y) => Math.abs(y.year - Number(subject.month.slice(0, 4))) <= 3)
    .map((y) => ({ label: String(y.year), months: y.months }));
  if (rows.length === 0) return [];
  const what = flowWords(main.now.question, null);
  return [
    {
      kind: 'calendar',
      title: `What is stored of ${what}`,
      subtitle: 'By month: the best release there is',
      source: listed([...new Set(own.map((r) => (r.rank === 2 ? 'figures quoted in print' : r.publisher)))]),
      alt: `Months of ${what} by what is stored of them, ${rows[0]!.label} to ${rows.at(-1)!.label}.`,
      rows,
    },
  ];
}

/** From the earliest month from which on at least half of all months are known: a chart of gaps shows nothing. */
function pointsOf(history: Answer): Point[] {
  const points = history.cells.map(pointOf);
  const months = (of: readonly Point[]) => of.flatMap((p) => monthsOf(`${p.from}..${p.to}`)).length;
  const start = points.findIndex(
    (p, i) =>
      p.value !== null &&
      2 * months(points.slice(i).filter((q) => q.value !== null)) >= months(points.slice(i)),
  );
  return start < 0 ? [] : points.slice(start);
}

function pointOf(cell: Cell): Point {
  const { from, to } = parsePeriod(cell.period)!;
  const value = cell.value === null ? null : Number(cell.value);
  return { from, to, state: cell.state, value, text: value === null ? '' : printed(cell) };
}

const plain = (sentence: string): string => sentence.replace(/\.$/, '');
