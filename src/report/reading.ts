import type { Claim, EpidemicSeries, MeasuredSeries, TradeSeries } from '../claims/claim.ts';
import { amount, party, range } from '../records/amount-words.ts';
import { periodName } from '../records/period.ts';

/** What the figure is about, without its value: "China's exports of face masks to North Korea, July 2022". */
export function subject(claim: Claim): string {
  const when = claim.period ? `, ${periodName(claim.period)}` : '';
  if (!claim.series) return `a figure that is neither trade nor epidemic${when}`;
  return seriesName(claim.series) + when;
}

function seriesName(series: NonNullable<Claim['series']>): string {
  if ('reporter' in series) return trade(series);
  return 'measure' in series ? epidemic(series) : measured(series);
}

const flows: Record<TradeSeries['flow'], [noun: string, joint: string]> = {
  export: ['exports', 'to'],
  import: ['imports', 'from'],
  trade: ['trade', 'with'],
  balance: ['trade balance', 'with'],
};

function trade(s: TradeSeries): string {
  const [noun, joint] = flows[s.flow];
  const what = `${noun}${s.goods === 'TOTAL' ? '' : ` of ${s.goods}`} ${joint} ${party(s.partner)}`;
  return s.reporter === '?' ? `${what} by ${party('?')}` : `${party(s.reporter)}'s ${what}`;
}

function epidemic(s: EpidemicSeries): string {
  return `${s.measure} ${s.indicator} in ${party(s.area)}`;
}

/** "rice price in Sinuiju market, North Korea", "port calls, new, in Nampo, North Korea". */
function measured({ area, site, indicator, counting }: MeasuredSeries): string {
  const counted = counting === 'level' ? '' : `, ${counting},`;
  return `${indicator}${counted} in ${site === null ? '' : `${site}, `}${party(area)}`;
}

/** The figure as it was read, one sentence: "…, July 2022: 1,230,000 pieces (1,225,000 to 1,235,000)". */
export function reading(claim: Claim): string {
  return `${subject(claim)}: ${stated(claim)}`;
}

function stated(claim: Claim): string {
  const against = claim.base ? ` against ${periodName(claim.base)}` : '';
  if (claim.malformed) return `not a readable number (${claim.malformed})`;
  if (claim.kind === 'zero') return 'none';
  if (claim.kind === 'rank') return `"${claim.text}"`;
  const value = Array.isArray(claim.value)
    ? range({ low: claim.value[0], high: claim.value[1] }, claim.unit)
    : amount(String(claim.value), claim.unit);
  const word = { change: 'changed by ', share: 'a share of ', multiple: '', ratio: 'a ratio of ', level: '' }[
    claim.kind
  ];
  return `${word}${hedge(claim)}${value}${against}`;
}

const hedges = {
  exact: '',
  about: 'about ',
  over: 'more than ',
  under: 'less than ',
  nearly: 'nearly ',
  upto: 'up to ',
};
const hedge = (claim: Claim): string => hedges[claim.hedge];
