import type { Context, Finding } from '../findings/finding.ts';
import { amount, party } from '../records/amount-words.ts';
import { formatCode } from '../records/goods-code.ts';
import { monthsOf, periodName } from '../records/period.ts';

/** One sentence: what happened to which trade. No cause. */
export function findingSentence(f: Finding): string {
  const { facts } = f;
  const now = () => figure(facts.now!, f.materiality.unit);
  const then = () => `${figure(facts.before!, f.materiality.unit)}${beforeWords(f)}`;
  switch (f.kind) {
    case 'closure': {
      const { known, zero, expected } = facts.goods!;
      const all = basketName(f) ?? (known === zero ? 'all goods known' : 'several goods at once');
      const chance = expected === null ? '' : `, where ${short(expected)} were to be expected to`;
      return `${subject(f, all)}: stopped together; ${zero} of ${known} goods traded before went to zero${chance}`;
    }
    case 'stopped':
      return `${subject(f)}: none${run(facts.months)}, after ${then()}`;
    case 'resumed':
      return `${subject(f)}: ${now()}, after ${facts.months ? `${facts.months} months of none` : `none${beforeWords(f)}`}`;
    case 'first':
      return `${subject(f)}: ${now()}, the first known`;
    case 'new-supplier':
      return `${subject(f)}: ${now()}, from a partner that these goods were not known from`;
    case 'collapse':
    case 'surge':
      return `${subject(f)}: ${now()}, ${changeWords(facts.change!)} ${baseWords(f)}${yearWords(f)}`;
    case 'unit-value':
      return `${subject(f)}: a unit value of ${perUnit(f, facts.now!)}, ${changeWords(facts.change!)} the usual ${perUnit(f, facts.before!)}; ${suspicion(f)}`;
    case 'revision':
      return `${subject(f)}: ${periodName(f.period)} now ${now()}, ${figure(facts.before!, f.materiality.unit)} in the release before`;
    case 'mirror-gap':
      return `${subject(f)}: ${now()} in ${facts.months} months, where ${party(f.partner)} itself reports ${figure(facts.before!, f.materiality.unit)}${facts.change === null ? '' : `, ${short(Math.exp(Math.abs(facts.change)))} times ${facts.change > 0 ? 'more' : 'less'} than usual between the two`}`;
    case 'break':
      return `${subject(f)}: ${now()} a month in the three months from ${breakMonth(f)}, ${changeWords(facts.change!)} ${baseWords(f)}`;
  }
}

const KINDS: Record<Finding['kind'], string> = {
  ...{ closure: 'Stopped together', stopped: 'Stopped', resumed: 'Resumed', first: 'First appearance' },
  ...{ 'new-supplier': 'New supplier', collapse: 'Collapse', surge: 'Surge', 'unit-value': 'Unit value' },
  ...{ revision: 'Revision', 'mirror-gap': 'Mirror gap', break: 'Break at an event' },
};

/** The kind as a heading. */
export const kindWords = (kind: Finding['kind']): string => KINDS[kind];

/** "China's exports of face masks to North Korea". */
export function subject(f: Finding, goods = f.goods): string {
  const who = party(f.reporter);
  const away = f.flow === 'export' || f.flow === 're-export';
  const of = f.codes[0] === 'TOTAL' ? '' : ` of ${goods}`;
  const whom = f.partner === 'WLD' ? '' : ` ${away ? 'to' : 'from'} ${party(f.partner)}`;
  return `${who.charAt(0).toUpperCase()}${who.slice(1)}'s ${f.flow}s${of}${whom}`;
}

const basketName = (f: Finding): string | null => {
  const basket = f.context.find((c) => c.is === 'basket');
  return basket ? basket.name : null;
};

const beforeWords = ({ facts }: Finding): string =>
  facts.beforePeriod ? ` in ${periodName(facts.beforePeriod)}` : '';

/** A month held against a longer time is held against its mean month. */
function baseWords(f: Finding): string {
  const { before, beforePeriod } = f.facts;
  const amount = figure(before!, f.materiality.unit);
  if (!beforePeriod || monthsOf(beforePeriod).length === 1) return `${amount}${beforeWords(f)}`;
  return `the mean month of ${periodName(beforePeriod)} (${amount} together)`;
}

const run = (months: number | null): string => (months && months > 1 ? ` for ${months} months` : '');

function changeWords(change: number): string {
  const times = Math.exp(Math.abs(change));
  if (change < 0) return `down ${short(100 * (1 - 1 / times))} % from`;
  return times > 3 ? `${short(times)} times` : `up ${short(100 * (times - 1))} % from`;
}

const yearWords = ({ facts, materiality }: Finding): string =>
  facts.yearBefore === null ? '' : `; ${figure(facts.yearBefore, materiality.unit)} a year before`;

const breakMonth = (f: Finding): string => {
  const event = f.context.find((c) => c.is === 'event');
  return periodName(event ? event.month : f.period);
};

const perUnit = (f: Finding, value: number): string =>
  amount(value >= 1000 ? grouped(value) : String(Number(value.toPrecision(3))), f.materiality.unit);

const suspicion = ({ facts }: Finding): string =>
  facts.suspicion === 'unit'
    ? 'a wrong unit or quantity would explain it'
    : 'price, mix of goods, or an error';

export function figure(value: number, unit: string | null): string {
  if (value === 0) return 'none';
  if (unit === 'kg' && Math.abs(value) >= 1000) return figure(value / 1000, 't');
  const size = Math.abs(value);
  const [by, word] = size >= 1e9 ? [1e9, ' billion'] : size >= 1e6 ? [1e6, ' million'] : [1, ''];
  const number = by === 1 ? grouped(value) : String(Number((value / by).toPrecision(4)));
  return amount(`${number}${word}`, unit);
}

const grouped = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 0 });

const short = (x: number): string => (x >= 1000 ? grouped(x) : String(Number(x.toPrecision(3))));

/** How far it was to be expected, what is at stake, what stands around it: three axes, three phrases. */
export function axesWords(f: Finding): string[] {
  const { bits, p, q, by } = f.surprise;
  const surprise =
    p !== null && bits !== null
      ? `surprise ${bits.toFixed(1)} bits (p ${p < 0.0001 ? p.toExponential(0) : p.toPrecision(2)}${q === null ? '' : `, q ${q < 0.0001 ? q.toExponential(0) : q.toPrecision(2)}`})`
      : by === 'quoted'
        ? "by the publisher's own figures; too few figures for a probability"
        : 'by a fixed bound, no probability';
  const { value, unit, share } = f.materiality;
  const stake =
    value === null
      ? []
      : [
          `at stake ${figure(value, unit)} a month${share === null ? '' : ` (${short(100 * share)} % of the pair's trade)`}`,
        ];
  return [surprise, ...stake, ...f.context.map(contextWords)];
}

function contextWords(c: Context): string {
  if (c.is === 'watched') return `watched: ${c.name}`;
  if (c.is === 'basket') return `all in the list "${c.name}"`;
  if (c.is === 'event') return `coincides with ${c.name} (${periodName(c.month)})`;
  return 'the first known';
}

/** "HS:6307.90.10, 9025.11+9025.19". */
export const codesWords = (f: Finding): string =>
  f.codes[0] === 'TOTAL' ? 'TOTAL' : f.codes.map(formatCode).join(', ').replaceAll(', HS:', ', ');
