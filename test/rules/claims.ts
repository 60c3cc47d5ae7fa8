import type { Claim, Link } from '../../src/claims/claim.ts';
import { hedgedInterval, printedInterval } from '../../src/records/interval-printed.ts';
import { checkArticle } from '../../src/rules/check-article.ts';
import type { Alarm } from '../../src/rules/rule.ts';

const scales: Record<string, number> = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const currencies: Record<string, string> = { $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY' };

/** "CHN export PRK", "CHN export PRK: wheat flour", "PRK cases new": a series in one line. */
function seriesOf(text: string, codes: string[]): Claim['series'] {
  const [who = '', goods = 'TOTAL'] = text.split(': ');
  const [a = '', b = '', c = ''] = who.split(' ');
  if (c === 'new' || c === 'cumulative') return { area: a, indicator: b.replaceAll('-', ' '), measure: c };
  const flow = b as 'export' | 'import' | 'trade' | 'balance';
  return { reporter: a, flow, partner: c, goods, codes: goods === 'TOTAL' ? ['TOTAL'] : codes };
}

export type Given = Partial<Omit<Claim, 'series'>> & { series?: string; codes?: string[] };

/**
 * A claim as the readers would give it, from the figure as printed: "$14.5 million", "17,000 item", "-85.2 %".
 * A minus stands for a fall or a deficit; what a hedge word would say is given as `hedge`.
 */
export function claim(
  kind: Claim['kind'],
  text: string,
  series: string,
  period: string | null,
  given: Given = {},
): Claim {
  const [, minus, sign = '', digits = '', scaleWord = '', unit = ''] =
    /^(-?)([$£€¥]?)([\d.,]+) ?(thousand|million|billion|trillion)? ?(\S*)$/.exec(text) ?? [];
  const scale = scales[scaleWord] ?? 0;
  const printed = printedInterval(digits, scale)!;
  const hedge = given.hedge ?? 'exact';
  const hedged = hedgedInterval(digits, scale, hedge)!;
  const size = Number(`${digits.replaceAll(',', '')}e${scale}`);
  const turn = ({ low, high }: { low: number; high: number }) =>
    minus ? { low: -high, high: -low } : { low, high };
  return {
    start: 0,
    end: text.length,
    text: text.replace('-', ''),
    kind,
    value: minus ? -size : size,
    low: turn(hedged).low,
    high: turn(hedged).high,
    printedLow: turn(printed).low,
    printedHigh: turn(printed).high,
    unit: currencies[sign] ?? (unit || null),
    hedge,
    digits,
    scale,
    malformed: null,
    period,
    base: null,
    attribution: [],
    mood: 'fact',
    basis: 'plain',
    sentence: 0,
    assumptions: [],
    assumed: [],
    links: [],
    per: null,
    surplus: false,
    ofTotal: false,
    ...given,
    series: seriesOf(given.series ?? series, given.codes ?? []),
    domain: / (new|cumulative)$/.test(series) ? 'epidemic' : 'trade',
  };
}

export const level = (text: string, series: string, period: string | null, given?: Given): Claim =>
  claim('level', text, series, period, given);

export const change = (text: string, series: string, period: string, base: string, given?: Given): Claim =>
  claim('change', text, series, period, { base, ...given });

/** A stated nothing. */
export const none = (series: string, period: string, codes: string[] = []): Claim => ({
  ...claim('zero', '0 item', series, period, { codes }),
  text: 'no',
  digits: null,
});

/** "doubled", "half": no digits. */
export const words = (text: string, value: number, made: Claim): Claim => ({
  ...made,
  text,
  value,
  low: value,
  high: value,
  printedLow: value,
  printedHigh: value,
  digits: null,
});

export const link = (role: Link['role'], to: number, direction?: Link['direction']): Link =>
  direction ? { role, claim: to, direction } : { role, claim: to };

/** The alarms of an article as lines: "error part-exceeds-whole 1". */
export const alarmsOf = (...claims: Claim[]): string[] =>
  checkArticle(claims).alarms.map((a) => `${a.severity} ${a.rule} ${a.claim}`);

/** The one alarm of an article that has one. */
export function alarmOf(...claims: Claim[]): Alarm {
  const { alarms } = checkArticle(claims);
  if (alarms.length !== 1) throw new Error(`${alarms.length} alarms: ${alarmsOf(...claims).join(', ')}`);
  return alarms[0]!;
}

/** How a relation of this type holds, one word for each found. */
export const relationsOf = (type: string, ...claims: Claim[]): string[] =>
  checkArticle(claims)
    .relations.filter((r) => r.type === type)
    .map((r) => r.holds);
