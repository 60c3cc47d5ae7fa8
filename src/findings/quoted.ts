import { monthsOf } from '../records/period.ts';
import type { Flow } from '../records/record.ts';
import type { Answer, Cell } from '../series/question.ts';
import { type Finding, findingId, type Kind, noFacts } from './finding.ts';

/** One series of single cells: this month's figure, and the figures known of the time before, the latest first. */
export interface QuotedSeries {
  reporter: string;
  flow: Flow;
  partner: string;
  codes: string[];
  goods: string;
  now: Answer;
  before: Answer[];
}

/** A change is told when even the closest ends of both printed intervals are this far apart. */
const TELLING = 2;

/**
 * What single cells show by themselves. Too few for a probability: a stop is one by the publisher's own figures (none,
 * after an amount), a change when the figure at least doubled or halved against the latest one known.
 */
export function quotedFinding(series: QuotedSeries): Finding | null {
  const now = series.now.total;
  if (!now) return null;
  const amounts = series.before.filter((a) => a.total && !isNone(a.total));
  const latest = series.before.find((a) => a.total !== null);
  const last = amounts[0];
  if (isNone(now)) return last && latest === last ? made('stopped', series, now, last) : null;
  if (!latest) return null;
  if (isNone(latest.total!)) return made('resumed', series, now, latest);
  const ratio = perMonth(latest.total!);
  if (now.interval!.low >= TELLING * ratio.high) return made('surge', series, now, latest);
  if (now.interval!.high * TELLING <= ratio.low) return made('collapse', series, now, latest);
  return null;
}

export const isNone = (cell: Cell): boolean =>
  cell.state === 'published-zero' || cell.state === 'proven-zero';

/** A span's figure spread over its months, so that a month can be held against it. */
function perMonth({ period, interval }: Cell): { low: number; high: number } {
  const months = monthsOf(period).length;
  return { low: interval!.low / months, high: interval!.high / months };
}

function made(kind: Kind, s: QuotedSeries, now: Cell, before: Answer): Finding {
  const cell = before.total!;
  const amounts = { now: Number(now.value), before: Number(cell.value) };
  const mean = amounts.before / monthsOf(cell.period).length;
  const stake = kind === 'stopped' ? mean : Math.abs(amounts.now - mean);
  const head = {
    kind,
    reporter: s.reporter,
    period: now.period,
    flow: s.flow,
    partner: s.partner,
    codes: s.codes,
  };
  return {
    id: findingId(head),
    ...head,
    goods: s.goods,
    surprise: { bits: null, p: null, q: null, by: 'quoted' },
    materiality: { value: stake, unit: now.unit ?? cell.unit, share: null },
    context: [],
    facts: {
      ...noFacts,
      ...amounts,
      beforePeriod: cell.period,
      change: amounts.now > 0 && mean > 0 ? Math.log(amounts.now / mean) : null,
      months: kind === 'stopped' ? 1 : null,
    },
    evidence: {
      questions: [s.now.text, before.text],
      cells: [now, cell],
      releases: [...new Set([...now.releases, ...cell.releases])],
    },
    children: [],
    status: 'new',
  };
}

/** Fewer goods than this are told one by one. */
const FEWEST = 3;

/**
 * Several goods of a pair that went to zero in one month are one closure. How many of the goods known for the month and
 * before did, is counted; without a panel there is no telling how many were to be expected to.
 */
export function quotedClosures(findings: readonly Finding[], series: readonly QuotedSeries[]): Finding[] {
  const out: Finding[] = [];
  const pairs = new Map<string, Finding[]>();
  for (const f of findings) {
    if (f.kind !== 'stopped' || f.codes[0] === 'TOTAL') out.push(f);
    else pairs.set(`${f.flow} ${f.partner}`, [...(pairs.get(`${f.flow} ${f.partner}`) ?? []), f]);
  }
  for (const stops of pairs.values()) {
    const children = apart(stops);
    if (children.length < FEWEST) out.push(...children);
    else out.push(closureOf(children, knownGoods(children[0]!, series)));
  }
  return out;
}

/** Goods of the pair with a figure for the month and an amount before, each counted once whatever its measures. */
function knownGoods({ flow, partner }: Finding, series: readonly QuotedSeries[]): number {
  const known = series.filter(
    (s) =>
      s.flow === flow &&
      s.partner === partner &&
      s.codes[0] !== 'TOTAL' &&
      s.now.total &&
      s.before.some((a) => a.total && !isNone(a.total)),
  );
  return apart(known).length;
}

/** Goods none of which lies within another, the wider ones kept. */
function apart<T extends { codes: string[] }>(all: readonly T[]): T[] {
  const length = (x: T) => Math.min(...x.codes.map((c) => c.length));
  const out: T[] = [];
  for (const one of [...all].sort((a, b) => length(a) - length(b)))
    if (!out.some((o) => o.codes.some((w) => one.codes.some((c) => c.startsWith(w))))) out.push(one);
  return out;
}

function closureOf(children: Finding[], known: number): Finding {
  const codes = children.flatMap((c) => c.codes).sort();
  const head = { ...children[0]!, kind: 'closure' as const, codes };
  return {
    ...head,
    id: findingId(head),
    goods: children.map((c) => c.goods).join(', '),
    materiality: { value: null, unit: null, share: null },
    facts: { ...noFacts, months: 1, goods: { known, zero: children.length, expected: null } },
    evidence: {
      questions: children.flatMap((c) => c.evidence.questions),
      cells: children.flatMap((c) => c.evidence.cells),
      releases: [...new Set(children.flatMap((c) => c.evidence.releases))],
    },
    children,
  };
}
