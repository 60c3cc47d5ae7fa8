import { alarmFor } from './alarm.ts';
import { best, nearest } from './choice.ts';
import type { Constraint } from './constraint.ts';
import { sourcesClash, type TradeIdentity } from './identity.ts';
import type { Rule } from './rule.ts';
import { looksLike } from './slip.ts';
import { type Item, isLevel, linked, signsOf, type Table, within } from './table.ts';

/** One amount told twice, or a stated nothing beside an amount. */
export const contradictsItself: Rule = {
  name: 'contradicts-itself',
  about: 'the same amount is told twice with different values',
  find: (table) => ({ constraints: [...retellings(table), ...nothings(table)] }),
  explain(broken) {
    const c = broken.constraint;
    if (c.rule !== 'contradicts-itself') return null;
    const [one = broken.accused, other = one] = c.of;
    return alarmFor('contradicts-itself', broken, { one, other });
  },
};

/** One constraint, by the signs that fit where a balance is told without one. */
function same(a: Item, b: Item, tied: boolean, doubtful: boolean, table: Table): Constraint[] {
  const ways = signsOf(a).flatMap((x) =>
    signsOf(b).map(
      (y): Constraint => ({
        rule: 'contradicts-itself',
        type: 'convert',
        law: 'same',
        of: [a.index, b.index],
        factors: [x, y],
        linked: tied,
        usual: 1,
        doubtful,
      }),
    ),
  );
  return best(ways, table);
}

function retellings(table: Table): Constraint[] {
  const out: Constraint[] = [];
  const last = new Map<string, Item>();
  for (const item of table.items) {
    if (!item) continue;
    const twin = linked(item, 'same', table);
    if (twin && twin.reading.unit === item.reading.unit) out.push(...same(twin, item, true, false, table));
    const key = tellingKey(item);
    if (!key) continue;
    const before = last.get(key);
    if (before && before !== twin && !sourcesClash(before.claim, item.claim))
      out.push(...same(before, item, false, isOther(before, item), table));
    last.set(key, item);
  }
  return out;
}

/** No slip of the pen apart, or side by side: nobody tells one amount twice in a sentence without saying so. */
const isOther = (a: Item, b: Item): boolean =>
  !looksLike(a, b) || a.claim.sentence === b.claim.sentence || isBaseAssumed(a) !== isBaseAssumed(b);

/** What a change is compared with was taken from habit: beside one that tells it, it may be against another month. */
const isBaseAssumed = ({ claim }: Item): boolean => claim.kind === 'change' && claim.assumed.includes('base');

/** Same thing, same words for it, same time, same unit: only then are two figures tellings of one. */
function tellingKey({ claim, series, span, base, reading }: Item): string | null {
  if (!series || !span || !reading.unit || (claim.kind !== 'level' && claim.kind !== 'change')) return null;
  if (claim.kind === 'change' && (!base || series.key.includes('~'))) return null;
  const times = `${span.from}/${span.to}<${base?.from ?? ''}/${base?.to ?? ''}`;
  return `${claim.kind}|${series.key}|${series.words.join(' ')}|${reading.unit}|${claim.basis}|${times}`;
}

/** How many amounts a stated nothing is held against. */
const DENIED = 40;

/** "Did not import any masks in May" and "17,000 masks in May". */
function nothings(table: Table): Constraint[] {
  const zeros = table.items.filter(
    (x): x is Item => x?.claim.kind === 'zero' && x.series !== null && x.span !== null,
  );
  return zeros.flatMap((zero) => {
    const denied = table
      .place(zero.series!, zero)
      .filter((x) => x.claim.kind === 'level' && x.reading.value > 0 && denies(zero, x));
    return nearest(denied, zero, DENIED).flatMap((x) => {
      const doubtful =
        sourcesClash(zero.claim, x.claim) || isEverything(zero) || x.claim.assumed.includes('time');
      return same(zero, x, false, doubtful, table);
    });
  });
}

/** "Imported nothing" of all goods: the goods meant may stand elsewhere. */
const isEverything = ({ series }: Item): boolean => series?.domain === 'trade' && series.goods === 'TOTAL';

function denies(zero: Item, level: Item): boolean {
  if (!level.span || !level.series || !isLevel(level)) return false;
  const [z, l] = [zero.span!, level.span];
  // "No new cases since July 29": the day it starts may still have had some.
  const inTime = (z.from === l.from && z.to === l.to) || (within(z, l) && l.from > z.from);
  if (!inTime || zero.series!.domain !== level.series.domain) return false;
  if (zero.series!.domain === 'epidemic') return zero.series!.key === level.series.key;
  const [none, some] = [zero.series as TradeIdentity, level.series as TradeIdentity];
  if (none.route.includes('~')) return false;
  if (none.goods === 'TOTAL' || none.goods === some.goods) return true;
  return some.codes.length > 0 && some.codes.every((c) => none.codes.some((n) => c.startsWith(n)));
}
