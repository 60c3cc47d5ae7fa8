import { alarmFor, recomputed } from './alarm.ts';
import { best, combinations, nearest, spread } from './choice.ts';
import type { Constraint } from './constraint.ts';
import { isCount, isMoney } from './reading.ts';
import type { Rule } from './rule.ts';
import { type Item, isLevel, linked, sameSpan, type Table } from './table.ts';

/** A rate: fatality ratio, price a tonne, amount a day, against its two terms. */
export const ratioMismatch: Rule = {
  name: 'ratio-mismatch',
  about: 'a rate is not the one amount divided by the other',
  find: (table) => ({
    constraints: table.items.flatMap((item) =>
      item?.claim.kind === 'ratio' ? best(ratios(item, table), table) : [],
    ),
  }),
  explain(broken, table) {
    const c = broken.constraint;
    if (c.rule !== 'ratio-mismatch') return null;
    return alarmFor('ratio-mismatch', broken, { ...recomputed(c, table), part: c.of[1]!, whole: c.of[2]! });
  },
};

function ratios(ratio: Item, table: Table): Constraint[] {
  const part = linked(ratio, 'numerator', table);
  const whole = linked(ratio, 'denominator', table);
  if (part && whole) return quotients(ratio, part, whole, true);
  if (!ratio.series || !ratio.span) return [];
  return ratio.reading.unit === '%' ? fatality(ratio, table) : unitPrice(ratio, table);
}

/** Deaths among the cases of the same area, count and time. */
function fatality(ratio: Item, table: Table): Constraint[] {
  const series = ratio.series!;
  if (series.domain !== 'epidemic' || !series.words.includes('fatality')) return [];
  const here = table.place(series, ratio).filter((x) => isLevel(x) && sameSpan(x.span, ratio.span));
  const terms = (words: string) =>
    here.filter((x) => x.series?.domain === 'epidemic' && x.series.words.join(' ') === words);
  const cases = terms('case').concat(terms('case fever'));
  const all = pairs(terms('death'), cases, ratio).flatMap(([d, c]) => quotients(ratio, d!, c!, false));
  return all.map((c) => ({ ...c, doubtful: ratio.claim.assumed.includes('time') && spread(c, table) > 0 }));
}

/** A price a tonne or a piece from the value and the quantity of the same goods, flow and time. */
function unitPrice(ratio: Item, table: Table): Constraint[] {
  const series = ratio.series!;
  if (series.domain !== 'trade' || series.goods === 'TOTAL' || !isMoney(ratio.reading.unit)) return [];
  const here = table.levels(series.key, ratio.span, ratio).filter((x) => x.claim.kind === 'level');
  const values = here.filter((x) => x.reading.unit === ratio.reading.unit);
  const quantities = here.filter((x) => isCount(x.reading.unit) || x.reading.unit === 'kg');
  const all = pairs(values, quantities, ratio).flatMap(([v, q]) => quotients(ratio, v!, q!, false));
  // Two amounts are told, and which of them was divided by stands nowhere.
  const several = new Set(quantities.map((q) => q.reading.value)).size > 1;
  // "A day", "a person": where it is not told for each of the same unit, only figures side by side accuse.
  return all.map((c) => ({
    ...c,
    doubtful: several || spread(c, table) > (isPer(ratio, table.items[c.of[2]!]!) ? 1 : 0),
  }));
}

/** The ratio is told for each of what the amount is counted or weighed in. */
const isPer = ({ claim }: Item, amount: Item): boolean =>
  claim.per !== null && claim.per === amount.claim.unit;

const pairs = (parts: readonly Item[], wholes: readonly Item[], ratio: Item): Item[][] =>
  combinations([nearest(parts, ratio), nearest(wholes, ratio)]);

function quotients(ratio: Item, part: Item, whole: Item, tied: boolean): Constraint[] {
  const percent = ratio.reading.unit === '%';
  const of = (by: number): Constraint => ({
    rule: 'ratio-mismatch',
    type: 'ratio',
    law: 'quotient',
    of: [ratio.index, part.index, whole.index],
    // Weights are read in kilograms, so a price a tonne is a thousand times the quotient; so are deaths a thousand.
    factors: [percent ? 0.01 : by, 1, 1],
    linked: tied,
    usual: 0,
  });
  if (percent) return [of(1)];
  return whole.reading.unit === 'kg' ? [of(0.001), of(1)] : [of(1), of(0.001)];
}
