import { readRight } from './flow-complements.ts';
import type { Flow } from './flow-words.ts';
import { isAdjective } from './goods-topics.ts';
import { EVERYTHING, isConjunction, isDeterminer, isModifier, isPreposition, isVerb } from './grammar.ts';
import { type Item, words } from './line.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { BOTH } from './pronouns.ts';
import { sectorBefore } from './sectors.ts';
import { isObject, isOtherSide, subjectOf } from './subjects.ts';
import { bare, code, type Topic } from './topic.ts';

/** "China's exports of rice to the North": a noun of flow with all that stands by it. */
export function nounTopic(
  items: readonly Item[],
  at: number,
  last: number,
  flow: Flow,
  taken: ReadonlySet<number>,
): Topic {
  const topic = { ...bare(at), flow, to: last };
  readLeft(items, topic);
  if (isAltogether(items)) topic.everything = true;
  readRight(items, topic, last + 1);
  topic.reversed = isReversed(items, topic.to + 1);
  // "Russia was China's fifth-largest trading partner"
  if (items.slice(at, last + 1).some((i) => i.key.startsWith('partner')))
    topic.partner ??= subjectOf(
      items,
      items[topic.from - 1]?.kind === 'figure' ? topic.from - 1 : topic.from,
      taken,
    );
  const owner = antecedent(items, topic);
  if (owner !== null) {
    topic.whose = true;
    topic.reporter ??= owner;
  }
  topic.goods ??= sectorOf(items, topic) ?? exclusionBefore(items, topic) ?? frontedGoods(items, topic);
  if (!topic.whose) topic.partner ??= frontedPartner(items, topic, taken);
  // "The EU recorded a €5.4 billion surplus"
  const amount = items[topic.from - 1]?.kind === 'figure' && isDeterminer(items[topic.from - 2] ?? items[0]!);
  const buyer = receiver(items, topic);
  const part = /^of which$/.test(words(items, topic.from - 2, 2));
  if (buyer !== null) topic.partner ??= buyer;
  // "China led with $4 billion, of which exports $72 million": to it.
  else if (part) topic.partner ??= subjectOf(items, topic.from, taken);
  else
    topic.reporter ??=
      earner(items, topic) ?? subjectOf(items, amount ? topic.from - 2 : topic.from, taken, isOtherSide);
  if (topic.partner === topic.reporter && topic.flow !== 'trade') topic.reporter = null;
  return topic;
}

/** "Saudi Arabia, whose sales slipped": the country before the comma. */
function antecedent(items: readonly Item[], { from, at }: Topic): string | null {
  const whose = items.slice(0, at).findLastIndex((i) => i.key === 'whose');
  if (whose < 2 || whose < from - 1 || items[whose - 1]!.key !== ',') return null;
  const owner = items[whose - 2]!;
  return owner.kind === 'area' && owner.area!.as !== 'demonym' ? code(owner) : null;
}

/** "In all, China exported 4,765 tons". */
export const isAltogether = (items: readonly Item[]): boolean =>
  /^(?:in (?:total|all)|overall|altogether)\b/.test(words(items, 0, 2));

/** "Shipments in the opposite direction", "sales the other way". */
const isReversed = (items: readonly Item[], at: number): boolean =>
  /^(?:in|into)? ?the (?:opposite|other|reverse) (?:direction|way)\b/.test(words(items, at, 4));

/** "China-bound", "U.S.-bound". */
export const isBound = (items: readonly Item[], area: number): boolean =>
  items[area + 1]?.key === '-' && items[area + 2]?.key === 'bound';

const RECEIVES = /^(?:received|absorbed|took|drew|attracted)$/;

/** "Germany received exports worth $1.69 billion": who takes them is the other side. */
function receiver(items: readonly Item[], { flow, from }: Topic): string | null {
  const [area, verb] = [items[from - 2], items[from - 1]?.key ?? ''];
  const takes = flow === 'export' && RECEIVES.test(verb);
  return takes && area?.kind === 'area' && area.area!.as !== 'demonym' ? code(area) : null;
}

/** "Flower exports earned Kenya $835 million": whose they are stands behind the verb. */
function earner(items: readonly Item[], { flow, to }: Topic): string | null {
  const verb = items[to + 1]?.key ?? '';
  const area = items[to + 2];
  const gains = flow === 'export' ? /^(?:earned|brought|netted|fetched|gave|made)$/ : /^cost$/;
  return gains.test(verb) && area?.kind === 'area' && items[to + 3]?.kind === 'figure' ? code(area) : null;
}

/** "Private firms' imports", "exports by foreign-invested enterprises": a part of the country's trade by who trades. */
function sectorOf(items: readonly Item[], { from, to }: Topic): NounPhrase | null {
  const owner = items[from - 1]?.key === "'" ? from - 1 : items[from - 1]?.key === "'s" ? from - 1 : -1;
  if (owner > 0) return sectorBefore(items, owner);
  if (items[to + 1]?.key !== 'by') return null;
  const end = items.findIndex(
    (x, i) => i > to + 1 && i < to + 7 && /^(?:sectors?|enterprises|businesses|firms|companies)$/.test(x.key),
  );
  return end > 0 ? sectorBefore(items, end + 1) : null;
}

/** "Excluding gold, exports fell": all goods but those. */
function exclusionBefore(items: readonly Item[], { from }: Topic): NounPhrase | null {
  if (items[from - 1]?.key !== ',') return null;
  for (let i = from - 2; i >= 0 && from - i < 10; i--) {
    const item = items[i]!;
    if (/^(?:excluding|without|except|minus)$/.test(item.key))
      return i < from - 2 ? { from: i, to: from - 2, names: true, area: -1 } : null;
    if (item.kind === 'figure' || item.kind === 'area' || isVerb(item) || item.key === ';') return null;
  }
  return null;
}

/** "For corn, net sales of 273,300": the goods stand at the head of the sentence. */
function frontedGoods(items: readonly Item[], topic: Topic): NounPhrase | null {
  if (!/^(?:for|in)$/.test(items[0]?.key ?? '') || topic.everything) return null;
  const comma = items.findIndex((i) => i.key === ',');
  if (comma < 0 || comma > 4 || comma >= topic.from || topic.from - comma > 3) return null;
  const named = items.slice(1, comma).every((i) => i.kind === 'goods' || i.key === '-' || i.key === 'the');
  const from = items.findIndex((i) => i.kind === 'goods');
  return named && from > 0 && from < comma ? { from, to: comma - 1, names: true, area: -1 } : null;
}

/** "With the United States the surplus", "To China, exports": the partner stands at the head of the clause. */
function frontedPartner(items: readonly Item[], topic: Topic, taken: ReadonlySet<number>): string | null {
  for (let i = topic.from - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === 'figure' || item.key === ';' || topic.from - i > 9) return null;
    if (item.kind !== 'area' || taken.has(i) || !isObject(items, i)) continue;
    const lead =
      items[i - 1]!.kind === 'word' && isPreposition(items[i - 1]!) ? items[i - 1]! : items[i - 2]!;
    return /^(?:with|to|from)$/.test(lead?.key ?? '') ? code(item) : null;
  }
  return null;
}

/** "China-Russia", "China and Russia"; a dateline ("TAIPEI - Taiwan's") has room about its dash. */
const joins = (one: Item, joint: Item, other: Item): boolean =>
  /^(?:and|\/)$/.test(joint.key) ||
  (joint.key === '-' && joint.start === one.end && other.start === joint.end);

/** "China's overall", "North Korea's crop", "China-North Korea", "two-way": the words before the noun. */
function readLeft(items: readonly Item[], topic: Topic): void {
  let goods = { from: -1, to: -1, open: true };
  let listed = false;
  for (let i = topic.at - 1; i >= 0 && topic.at - i < 10; i--) {
    const item = items[i]!;
    if (RECEIVES.test(item.key)) break;
    // "China's fifth-largest trading partner"
    if (item.kind === 'figure' && items[i - 1]?.possessive) continue;
    // "U.S.-bound shipments"
    if (item.kind === 'area' && isBound(items, i)) {
      topic.partner = code(item);
      topic.from = i;
      continue;
    }
    if (item.kind === 'area') {
      topic.from = i;
      const joint = items[i - 1];
      const other = items[i - 2];
      if (item.key.startsWith('inter-') && item.area!.also) {
        [topic.reporter, topic.partner] = [
          item.area!.code,
          item.area!.also.find((c) => c !== item.area!.code) ?? null,
        ];
      } else if (joint?.key === '-' && /^(?:intra|inter)$/.test(other?.key ?? '')) {
        topic.reporter = topic.partner = code(item);
      } else if (
        item.area!.as === 'demonym' &&
        joint?.kind === 'area' &&
        joint.possessive &&
        topic.flow === 'import'
      ) {
        // "North Korea's Chinese soybean imports"
        [topic.reporter, topic.partner] = [code(joint), code(item)];
      } else if (other?.kind === 'area' && joins(other, joint!, item) && topic.flow !== 'import') {
        topic.reporter = code(other);
        topic.partner = code(item);
        topic.from = i - 2;
      } else topic.reporter = code(item);
      break;
    }
    if (item.key === 'services' && items[i - 1]?.key === 'and' && items[i - 2]?.key === 'goods') {
      i -= 2;
    } else if (item.kind === 'goods') {
      // "Soybean net sales": a modifier may stand between.
      if (goods.open || goods.to < 0) goods = { from: i, to: goods.to < 0 ? i : goods.to, open: true };
    } else if (item.kind === 'word' && isDeterminer(item)) {
      topic.definite = /^(?:the|these|those)$/.test(item.key);
      break;
    } else if (item.kind === 'word' && !isPreposition(item) && !isConjunction(item) && !isVerb(item)) {
      if (EVERYTHING.test(item.key)) topic.everything = true;
      if (/^(?:average|daily)$/.test(item.key)) topic.average = true;
      if (/^(?:goods|merchandise)$/.test(item.key)) topic.merchandise = true;
      if (
        /^(?:bilateral|mutual|two-way)$/.test(item.key) ||
        (item.key === 'two' && items[i + 2]?.key === 'way')
      ) {
        topic.reporter = BOTH;
      }
      const names =
        !isModifier(item) &&
        !/^(?:dollar|yuan|yen|euro|won|value|volume|terms?)$/.test(item.key) &&
        !/(?:ed|ing|^bound)$/.test(item.key) &&
        (topic.flow !== 'balance' || item.key === 'services');
      if (names && goods.open && (listed || i >= topic.at - 2) && item.key.length > 2)
        goods = { from: i, to: goods.to < 0 ? i : goods.to, open: true };
      else goods.open = false;
    } else if (isListJoint(items, i, goods.from, listed)) {
      // "farm, forestry and fishery exports"
      listed = true;
      goods.open = true;
    } else if (item.key !== '-') {
      if (item.key === 'of')
        topic.average ||= items.slice(Math.max(0, i - 4), i).some((x) => /^(?:average|daily)$/.test(x.key));
      if (item.key === 'for' && goods.to < 0) topic.goods = phraseBefore(items, i);
      break;
    }
    topic.from = i;
  }
  if (goods.to >= 0) topic.goods = { from: goods.from, to: goods.to, names: true, area: -1 };
}

/** "and" between two names of goods, or before that a comma between others. */
function isListJoint(items: readonly Item[], i: number, from: number, listed: boolean): boolean {
  if (from !== i + 1 || !(items[i]!.key === 'and' || (listed && items[i]!.key === ','))) return false;
  const before = items[i - 1];
  if (!before) return false;
  return (
    before.kind === 'goods' ||
    (before.kind === 'word' && isAdjective(before) && !/(?:ed|ing|ly)$/.test(before.key))
  );
}

/** "medical supplies for export": the goods stand before the preposition. */
function phraseBefore(items: readonly Item[], at: number): NounPhrase | null {
  let from = at;
  while (
    from > 0 &&
    at - from < 6 &&
    (isAdjective(items[from - 1]!) || items[from - 1]!.kind === 'goods' || items[from - 1]!.key === 'and')
  )
    from--;
  while (from < at && items[from]!.key === 'and') from++;
  const phrase = { from, to: at - 1, names: true, area: -1 };
  return from < at &&
    items
      .slice(from, at)
      .some((i) => i.kind === 'goods' || /^(?:goods|products|materials|supplies|equipment)$/.test(i.key))
    ? phrase
    : null;
}
