import { carriedIn } from '../claims/claim.ts';
import { alarmFor, recomputed } from './alarm.ts';
import { best, nearest, spread } from './choice.ts';
import type { Constraint } from './constraint.ts';
import { sides, type TradeIdentity } from './identity.ts';
import { isOfAnotherTime } from './other-time.ts';
import type { Rule } from './rule.ts';
import { comparable, type Item, isLevel, linked, sameSpan, type Table } from './table.ts';

/** A share in percent against the part and the whole. */
export const shareMismatch: Rule = {
  name: 'share-mismatch',
  about: 'a share is not the part divided by the whole',
  find: (table) => ({
    constraints: table.items.flatMap((item) =>
      item?.claim.kind === 'share' && item.reading.unit === '%'
        ? best(shares(item, table), table).map((c) => ({
            ...c,
            doubtful: c.doubtful || isOfAnotherTime(c, 2, table),
          }))
        : [],
    ),
  }),
  explain(broken, table) {
    const c = broken.constraint;
    if (c.rule !== 'share-mismatch') return null;
    return alarmFor('share-mismatch', broken, { ...recomputed(c, table), part: c.of[1]!, whole: c.of[2]! });
  },
};

/** How many parts, and how many wholes of each, a share may be meant of. */
const TERMS = 12;

function shares(share: Item, table: Table): Constraint[] {
  const part = linked(share, 'numerator', table);
  const whole = linked(share, 'denominator', table);
  // A part read as something else than its share is one of the two misread.
  if (part && share.series && part.series && part.series.key !== share.series.key) return [];
  if (part && whole)
    return part.reading.unit === whole.reading.unit || !isMoneyPair(part, whole)
      ? [of(share, part, whole, true)]
      : [];
  if (!share.series || !share.span) return [];
  const parts = part ? [part] : nearest(table.levels(share.series.key, share.span, share), share, TERMS);
  const candidates = parts.flatMap((p) =>
    (whole ? [whole] : nearest(wholesOf(share, p, table), share, TERMS))
      .filter((w) => w !== p && (comparable(p, w) || (isPeople(p) && isPeople(w))))
      .map((w) => of(share, p, w, false)),
  );
  // Which whole is meant stands nowhere when the terms are far off or there are several: no accusation then.
  const told = part !== null || whole !== null;
  const several = new Set(candidates.map((c) => c.of[2])).size > 1;
  return candidates.map((c) => ({
    ...c,
    doubtful:
      (part === null && isOfGoodsBefore(share, c.of[1]!, table)) ||
      (!told && (several || (vague(share) && spread(c, table) > 1))) ||
      (whole === null && (isOfOtherGoods(c.of[1]!, c.of[2]!, table) || mayBeChange(share, table))),
  }));
}

/** "The two groups made up 46% of exports": what its own sentence does not name may be more than was told last. */
const isOfGoodsBefore = ({ claim }: Item, part: number, { claims }: Table): boolean =>
  carriedIn(claim).includes('goods') && claims[part]!.sentence !== claim.sentence;

/**
 * "To China went 17.6 billion, 11% of the total", where 9.2 billion of gold was told before: the total is of something
 * else.
 */
function isOfOtherGoods(part: number, whole: number, { claims, readings }: Table): boolean {
  const [p, w] = [claims[part]!, claims[whole]!];
  const goodsOpen = carriedIn(p).includes('goods');
  return goodsOpen && p.sentence !== w.sentence && readings[part]!.value > readings[whole]!.value;
}

/**
 * "Silk grew 12% to $2 billion and cork brought $1.2 billion (9%)": in a sentence that told a change in percent, the next
 * percentage without a word of its own may be one too.
 */
function mayBeChange({ index, claim }: Item, { claims }: Table): boolean {
  const beside = claims[index - 1];
  // "$1.2 billion (9%" and "$1.2 billion, 9%"
  if (!beside || beside.end + 4 <= claim.start) return false;
  for (let i = index - 1; i >= 0 && claims[i]!.sentence === claim.sentence; i--)
    if (claims[i]!.unit === '%') return claims[i]!.kind === 'change';
  return false;
}

const isMoneyPair = (a: Item, b: Item): boolean =>
  /^[A-Z]{3}$/.test(a.reading.unit ?? '') !== /^[A-Z]{3}$/.test(b.reading.unit ?? '');

/** Those who recovered or died are a share of those who fell ill. */
const isPeople = ({ series, reading }: Item): boolean =>
  series?.domain === 'epidemic' && /^(?:case|death|recovery|person)$/.test(reading.unit ?? '');

/** "6 percent" of all trade with a country may be a share of the world's or of last year's. */
const vague = (share: Item): boolean => share.series?.domain === 'trade' && share.series.goods === 'TOTAL';

const of = (share: Item, part: Item, whole: Item, tied: boolean): Constraint => ({
  rule: 'share-mismatch',
  type: 'share',
  law: 'quotient',
  of: [share.index, part.index, whole.index],
  factors: [0.01, 1, 1],
  linked: tied,
  usual: 0,
});

/** Goods of all goods, a partner of the world, severe cases of cases. */
function wholesOf(share: Item, part: Item, table: Table): Item[] {
  const series = part.series;
  if (!series || !part.span) return [];
  if (series.domain === 'epidemic') return share.claim.ofTotal ? [] : casesAround(part, table);
  // "The total" may be of goods, or of goods and services.
  if (share.claim.ofTotal) {
    const ofAll = ofTheWorld(share, series).flatMap((key) => table.levels(key, part.span, part));
    if (ofAll.length > 0) return ofAll;
  }
  if (series.goods !== 'TOTAL')
    return ['TOTAL', 'good'].flatMap((all) => table.levels(`${series.route}|${all}`, part.span, part));
  return ofTheWorld(share, series).flatMap((key) => table.levels(key, part.span, part));
}

function ofTheWorld(share: Item, series: TradeIdentity): string[] {
  const { from, by, to } = sides(series.route);
  if (by === '~' || from === 'WLD' || to === 'WLD') return [];
  const reporter =
    share.claim.series && 'reporter' in share.claim.series ? share.claim.series.reporter : from;
  if (by === '=') return [`${reporter}=WLD|${series.goods}`];
  return [reporter === from ? `${from}>WLD|${series.goods}` : `WLD>${to}|${series.goods}`];
}

/** The wider indicator whose words are all in the narrower one's, else the plain cases of that area and time. */
export function casesAround(part: Item, table: Table): Item[] {
  const series = part.series;
  if (series?.domain !== 'epidemic') return [];
  const here = table
    .place(series, part)
    .filter((x) => x !== part && isLevel(x) && sameSpan(x.span, part.span));
  const words = (x: Item) => (x.series?.domain === 'epidemic' ? x.series.words : []);
  const wider = here.filter(
    (x) => words(x).length < series.words.length && words(x).every((w) => series.words.includes(w)),
  );
  if (wider.length > 0) return wider;
  if (
    !/^(recovery|recovered|death|under treatment|treatment under|hospitalised|hospitalized)$/.test(
      series.words.join(' '),
    )
  )
    return [];
  return here.filter((x) => words(x).includes('case') && words(x).every((w) => allCases.has(w)));
}

/** Words for cases of every kind; severe or imported ones are a part themselves. */
const allCases = new Set([
  'case',
  'covid',
  'coronavirus',
  'confirmed',
  'suspected',
  'fever',
  'infection',
  'cholera',
  'virus',
]);
