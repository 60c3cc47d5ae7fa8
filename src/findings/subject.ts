import { formatCode } from '../records/goods-code.ts';
import { lakePeriod, shiftMonth } from '../records/period.ts';
import type { Flow, Measure } from '../records/record.ts';
import { questionText } from '../series/question-text.ts';
import { type Facts, type Finding, findingId, type Kind, noFacts, type Surprise } from './finding.ts';

/** What all findings of one flow of a release share. */
export interface Subject {
  reporter: string;
  period: string;
  flow: Flow;
  currency: string;
  asKnown: string | null;
  /** Ids of the month's releases. */
  releases: readonly string[];
  /** The name of goods under a code: `face masks`, `HS 8471.30`. */
  nameOf(code: string): string;
}

export interface Seen {
  kind: Kind;
  partner: string;
  /** `['TOTAL']`, or codes. */
  codes: string[];
  /** Null without a probability. */
  p: number | null;
  q: number | null;
  /** What is at stake, in the currency unless another unit is given. */
  stake: number | null;
  unit?: string | null;
  /** The pair's value over the twelve months before. */
  pairYear?: number;
  facts?: Partial<Facts>;
  measure?: Measure;
  children?: Finding[];
}

/** Months that a reader will want to see around a finding. */
const AROUND = 12;

/** A finding of the release, with the question that shows the month and the year before it. */
export function findingOf(subject: Subject, seen: Seen): Finding {
  const { reporter, period, flow, currency } = subject;
  const { kind, partner, codes, p, q, stake, children = [] } = seen;
  const unit = seen.unit === undefined ? currency : seen.unit;
  const head = { kind, reporter, period, flow, partner, codes };
  const ask = {
    ...{ reporter, flow, partner, codes, measure: seen.measure ?? 'value', unit: null, currency: null },
    ...{ from: shiftMonth(period, -AROUND), to: period, asKnown: subject.asKnown },
  };
  return {
    id: findingId(head),
    ...head,
    goods: codes[0] === 'TOTAL' ? 'all goods' : goodsName(subject, codes),
    surprise: surpriseOf(p, q),
    materiality: {
      value: stake,
      unit,
      share: stake !== null && seen.pairYear ? (AROUND * stake) / seen.pairYear : null,
    },
    context: [],
    facts: { ...noFacts, ...seen.facts },
    evidence: {
      questions: children.length > 0 ? children.flatMap((c) => c.evidence.questions) : [questionText(ask)],
      cells: [],
      releases: [...subject.releases],
    },
    children,
    status: 'new',
  };
}

const surpriseOf = (p: number | null, q: number | null): Surprise =>
  p === null
    ? { bits: null, p: null, q: null, by: 'rule' }
    : { bits: -Math.log2(Math.max(p, 1e-300)), p, q, by: 'learned' };

function goodsName({ nameOf }: Subject, codes: readonly string[]): string {
  if (codes.length === 1)
    return codes[0]!.length <= 2 ? `HS chapter ${formatCode(codes[0]!).slice(3)}` : nameOf(codes[0]!);
  return codes.map(nameOf).join(', ');
}

/** The twelve months before, as a period. */
export const yearBeforeOf = (period: string): string =>
  lakePeriod(shiftMonth(period, -12), shiftMonth(period, -1));
