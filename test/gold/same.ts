import type { Claim } from '../../src/claims/claim.ts';
import type { AnnotatedEpidemic, AnnotatedFigure, AnnotatedTrade } from './annotated.ts';

/** For each field of a claim, whether it was read as annotated. What the annotation leaves open is right. */
export const same: Record<Field, (told: AnnotatedFigure, read: Claim) => boolean> = {
  kind: (told, read) => read.kind === told.kind,
  value: (told, read) => told.kind === 'rank' || sameValue(told, read.value),
  unit: (told, read) => told.kind === 'rank' || told.unit === null || read.unit === told.unit,
  hedge: (told, read) => read.hedge === told.hedge,
  series: (told, read) => told.series === null || sameSeries(told.series, read.series),
  period: (told, read) => told.period === null || samePeriod(told.period, read.period),
  base: (told, read) => told.base === null || samePeriod(told.base, read.base),
};

export const fields = ['kind', 'value', 'unit', 'hedge', 'series', 'period', 'base'] as const;
export type Field = (typeof fields)[number];

/** A deficit may be told with either sign. */
function sameValue({ value, series }: AnnotatedFigure, read: Claim['value']): boolean {
  if (value === null) return true;
  const [told, got] = [[value].flat(), [read ?? []].flat()];
  const signed = !(series && 'flow' in series && series.flow === 'balance');
  return (
    told.length === got.length &&
    told.every((a, i) => {
      const b = got[i]!;
      const apart = signed ? a - b : Math.abs(a) - Math.abs(b);
      return Math.abs(apart) <= 1e-6 * Math.max(1, Math.abs(a));
    })
  );
}

function sameSeries(told: AnnotatedTrade | AnnotatedEpidemic, read: Claim['series']): boolean {
  if (read === null) return false;
  if ('area' in told)
    return (
      'measure' in read &&
      told.area === read.area &&
      told.measure === read.measure &&
      shareOfWords(told.indicator, read.indicator) > 0
    );
  return 'flow' in read && sameTrade(told, read) && sameGoods(told.goods, read.goods);
}

/** A's exports to B are B's imports from A. */
function sameTrade(told: AnnotatedTrade, read: AnnotatedTrade): boolean {
  const { reporter, flow, partner } = told;
  if (reporter === read.reporter && partner === read.partner) return flow === read.flow;
  if (reporter !== read.partner || partner !== read.reporter || flow === 'balance') return false;
  return flow === 'trade' ? read.flow === 'trade' : read.flow === (flow === 'export' ? 'import' : 'export');
}

const sameGoods = (told: string, read: string): boolean =>
  told === 'TOTAL' || read === 'TOTAL' ? told === read : shareOfWords(told, read) >= 0.5;

/** How many of the words of the shorter stand in the longer, singular or plural. */
function shareOfWords(one: string, other: string): number {
  const [few, many] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size) as [Words, Words];
  return few.size === 0 ? 0 : [...few].filter((word) => many.has(word)).length / few.size;
}

type Words = Set<string>;

const wordsOf = (text: string): Words =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
      .filter((word) => word !== 'and' && word !== 'the')
      .map((word) => word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')),
  );

const samePeriod = (told: string, read: string | null): boolean =>
  read !== null && daysOf(told) === daysOf(read);

/** The first and the last day, so that a quarter equals its three months. */
function daysOf(period: string): string {
  const [from = '', to = from] = period.split('/');
  return `${boundsOf(from)[0]}/${boundsOf(to)[1]}`;
}

function boundsOf(point: string): [string, string] {
  const part = /^(\d{4})-([QH])(\d)$/.exec(point);
  if (part) {
    const long = part[2] === 'Q' ? 3 : 6;
    const last = Number(part[3]) * long;
    return [boundsOf(month(part[1]!, last - long + 1))[0], boundsOf(month(part[1]!, last))[1]];
  }
  if (/^\d{4}$/.test(point)) return [`${point}-01-01`, `${point}-12-31`];
  const whole = /^(\d{4})-(\d\d)$/.exec(point);
  if (!whole) return [point, point];
  const length = new Date(Date.UTC(Number(whole[1]), Number(whole[2]), 0)).getUTCDate();
  return [`${point}-01`, `${point}-${length}`];
}

const month = (year: string, number: number): string => `${year}-${String(number).padStart(2, '0')}`;
