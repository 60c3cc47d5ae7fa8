import type { Claim, TradeSeries } from '../claims/claim.ts';
import { parseCode } from '../records/goods-code.ts';
import { divide, type Interval, overlaps, percentChange, scale } from '../records/interval.ts';
import { monthsOf, shiftMonth } from '../records/period.ts';
import type { Answer, Cell, Question } from '../series/question.ts';
import { isTradeSeries } from './inquiry.ts';
import { intervalOf } from './settle.ts';
import type { Inquiry, Offer } from './verdict.ts';

export interface Neighbour {
  how: Offer['how'];
  instead: string;
  question: Question;
}

/**
 * What a writer may have meant instead: another month, the other direction, other goods of the same
 * sentence, another measure. Only for stated levels; a change has its other bases instead.
 */
export function neighboursOf(claim: Claim, inquiry: Inquiry, claims: readonly Claim[]): Neighbour[] {
  if (inquiry.form === 'level') return levelNeighbours(claim, inquiry.of, claims);
  if (inquiry.form === 'change' || inquiry.form === 'multiple') return baseNeighbours(inquiry);
  return [];
}

function levelNeighbours(claim: Claim, q: Question, claims: readonly Claim[]): Neighbour[] {
  const out: Neighbour[] = [];
  const span = (from: string, to: string, instead: string) =>
    out.push({ how: 'period', instead, question: { ...q, from, to } });
  for (const by of [-1, 1, -2, 2, -12, 12]) {
    const [from, to] = [shiftMonth(q.from, by), shiftMonth(q.to, by)];
    span(from, to, from === to ? from : `${from}..${to}`);
  }
  const january = `${q.to.slice(0, 4)}-01`;
  if (q.from === q.to && january !== q.to) span(january, q.to, `${january}..${q.to}`);
  if (q.from !== q.to) span(q.to, q.to, q.to);
  out.push(...spokenOf(claim, q, claims));
  if (q.flow === 'export' || q.flow === 'import') {
    const flow = q.flow === 'export' ? 'import' : 'export';
    out.push({ how: 'flow', instead: flow, question: { ...q, flow } });
  }
  const seen = new Set([q.codes.join('+')]);
  for (const other of claims) {
    if (other.sentence !== claim.sentence || !isTradeSeries(other.series) || other.series.codes.length === 0)
      continue;
    const codes = other.series.codes.flatMap((c) => parseCode(c).split('+'));
    if (seen.has(codes.join('+'))) continue;
    seen.add(codes.join('+'));
    out.push({ how: 'goods', instead: other.series.goods, question: { ...q, codes } });
  }
  for (const measure of ['value', 'quantity', 'weight'] as const)
    if (measure !== q.measure)
      out.push({ how: 'measure', instead: measure, question: { ...q, measure, unit: null, currency: null } });
  return out;
}

/** The most that is tried of what else an article tells of. */
const TRIED = 6;

/** Where the sentence leaves out the time, the partner or the goods: those that the article tells elsewhere. */
function spokenOf(claim: Claim, q: Question, claims: readonly Claim[]): Neighbour[] {
  const { assumed } = claim;
  const others = claims.filter((c) => c !== claim && isTradeSeries(c.series));
  const out: Neighbour[] = [];
  const tryEach = (how: Neighbour['how'], all: readonly [string, Partial<Question>][]) => {
    for (const [instead, part] of new Map(all).entries())
      if (out.filter((n) => n.how === how).length < TRIED)
        out.push({ how, instead, question: { ...q, ...part } });
  };
  const own = `${q.from}..${q.to}`;
  if (assumed.includes('time'))
    tryEach(
      'period',
      others.flatMap(({ period }): [string, Partial<Question>][] => {
        const months = period === null ? [] : monthsOf(period);
        const [from, to] = [months[0], months.at(-1)];
        if (!from || !to || `${from}..${to}` === own) return [];
        return [[from === to ? from : `${from}..${to}`, { from, to }]];
      }),
    );
  const alike = others.filter(({ series }) => (series as TradeSeries).reporter === q.reporter);
  if (assumed.includes('partner') && q.flow !== 'trade')
    tryEach(
      'partner',
      [...alike.map(({ series }) => (series as TradeSeries).partner), 'WLD']
        .filter((partner) => partner !== '?' && partner !== q.partner)
        .map((partner) => [partner, { partner }]),
    );
  if (assumed.includes('goods'))
    tryEach(
      'goods',
      alike.flatMap(({ series }): [string, Partial<Question>][] => {
        const { goods, codes } = series as TradeSeries;
        const plain = codes.flatMap((c) => parseCode(c).split('+'));
        return plain.length === 0 || plain.join('+') === q.codes.join('+') ? [] : [[goods, { codes: plain }]];
      }),
    );
  return out;
}

function baseNeighbours(
  inquiry: Extract<Inquiry, { form: 'change' | 'multiple' | 'difference' }>,
): Neighbour[] {
  const { now, base } = inquiry;
  return [-1, -12]
    .map((by) => ({ ...now, from: shiftMonth(now.from, by), to: shiftMonth(now.to, by) }))
    .filter((q) => q.from !== base.from || q.to !== base.to)
    .map((question) => ({
      how: 'base' as const,
      instead: question.from === question.to ? question.from : `${question.from}..${question.to}`,
      question,
    }));
}

/** The neighbours whose answers fit what is stated, best first; `now` is the answer a change starts from. */
export function fittingOffers(
  claim: Claim,
  neighbours: Neighbour[],
  answers: Answer[],
  now: Cell | null,
): Offer[] {
  const offers: Offer[] = [];
  neighbours.forEach((n, i) => {
    const cell = answers[i]?.total;
    if (!cell?.value || Number(cell.value) === 0) return;
    const found = n.how === 'base' ? against(claim, now, cell) : intervalOf(cell);
    // An open interval ("more than") fits half the world: only a figure near its digits is an offer.
    const printed = { low: claim.printedLow, high: claim.printedHigh };
    if (found && overlaps(printed, found))
      offers.push({
        how: n.how,
        value: cell.value,
        unit: cell.unit,
        instead: n.instead,
        question: n.question,
      });
  });
  return offers;
}

function against(claim: Claim, now: Cell | null, base: Cell): Interval | null {
  if (!now) return null;
  const [x, y] = [intervalOf(now), intervalOf(base)];
  if (claim.kind !== 'multiple') return percentChange(x, y);
  return y.low > 0 ? divide(x, y) : null;
}

const scaleWords: Record<number, string> = {
  0: '',
  3: 'thousand',
  6: 'million',
  9: 'billion',
  12: 'trillion',
};

/** "$846.6 thousand fits": the same digits under another scale word, held against what was found. */
export function scaleOffer(
  claim: Claim,
  found: Interval,
  exact: string | null,
  question: Question,
): Offer | null {
  for (const by of [-3, 3, -6, 6]) {
    const instead = scaleWords[claim.scale + by];
    if (instead === undefined) continue;
    const shifted = scale({ low: claim.printedLow, high: claim.printedHigh }, 10 ** by);
    if (!overlaps(shifted, found) || found.high === 0) continue;
    const value = exact ?? String((shifted.low + shifted.high) / 2);
    return { how: 'scale', value, unit: claim.unit, instead, question };
  }
  return null;
}
