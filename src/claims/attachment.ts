import { nounWay } from '../figures/direction.ts';
import { inNounPhrase, isDeterminer, isPreposition } from './grammar.ts';
import type { Item } from './line.ts';
import type { Topic } from './topic.ts';

/** Which topic a figure belongs to, and the flow that a topic of goods stands under. */
export interface Attachment {
  topic: Topic | null;
  /** The nearest flow before it in the sentence. */
  flow: Topic | null;
}

/**
 * The topic of the figure at an item: the one it runs into, else the last before it, else the first behind it.
 *
 * @param relative the figure is a part of something: a share, or a percentage that is no change.
 */
export function attach(
  items: readonly Item[],
  at: number,
  topics: readonly Topic[],
  relative: boolean,
): Attachment {
  const dealt = topics.find((t) => t.figure === at);
  if (dealt)
    return { topic: dealt, flow: topics.findLast((t) => t.at < dealt.at && t.flow !== null) ?? null };
  const own = topics.find((t) => t.flow !== null && t.form === 'noun' && isItsAmount(items, t, at));
  if (own) return { topic: own, flow: own };
  const right = runsInto(items, at, topics);
  const before = topics.filter(
    (t) =>
      t.at <= at &&
      !isObjectGoods(items, t) &&
      !isPast(items, t, at) &&
      !isIncluded(items, t, at) &&
      !isApposed(items, t) &&
      inReach(items, t.at, at),
  );
  const flow = before.findLast((t) => t.flow !== null && t.form !== 'place') ?? null;
  const left = before.findLast((t) => !isWhole(items, t)) ?? before.at(-1) ?? null;
  const part = left && left.form !== 'place' && !isWhole(items, left) ? left : null;
  // "rice made up 14 percent of what China sold": the part is told before, the whole behind.
  const accounts =
    part && items.slice(part.to, at).some((i) => /^(?:accounted|made|represented|contributed)$/.test(i.key));
  if (right && items[at + 1]?.key === 'of' && (relative || accounts) && part && part.domain === right.domain)
    return part.form === 'goods' ? { topic: part, flow: right } : { topic: part, flow };
  if (right) return { topic: right, flow };
  if (left?.form === 'goods' && flow === null) return { topic: left, flow: doneWith(items, at, topics) };
  return { topic: left ?? ahead(items, at, topics), flow };
}

/** "20 percent of exports of $14.5 million": the amount of the whole itself. */
const isItsAmount = (items: readonly Item[], topic: Topic, at: number, { to } = topic): boolean =>
  (to === at - 2 && /^(?:of|worth|totall?ing)$/.test(items[at - 1]?.key ?? '')) ||
  (to === at - 3 &&
    (items[at - 2]?.key ?? '') === ',' &&
    /^(?:worth|totall?ing)$/.test(items[at - 1]?.key ?? '')) ||
  // "just over half of total exports ($9 billion)"
  (isWhole(items, topic) &&
    (items[at - 1]?.key ?? '') === '(' &&
    (to === at - 2 || (to === at - 3 && /^(?:abroad|overseas)$/.test(items[at - 2]?.key ?? ''))));

/** "In all, $5 million of goods was sold": where nothing went before, the first flow of the clause. */
function ahead(items: readonly Item[], at: number, topics: readonly Topic[]): Topic | null {
  const next = topics.find((t) => t.at > at && t.form !== 'goods' && t.form !== 'place');
  return next && !items.slice(at, next.at).some((i) => /^[;,:]$/.test(i.key)) ? next : null;
}

/** "Masks worth $2 million were bought by Peru": what was done with goods whose figure stands between. */
function doneWith(items: readonly Item[], at: number, topics: readonly Topic[]): Topic | null {
  const next = ahead(items, at, topics);
  return next?.form === 'verb' && /^(?:is|are|was|were|been)$/.test(items[next.at - 1]!.key) ? next : null;
}

/** "a ¥1.5 trillion deficit", "a 30 percent rise in exports", "half of the imports", "1,240 fever cases". */
function runsInto(items: readonly Item[], at: number, topics: readonly Topic[]): Topic | null {
  const nearest = topics.find((t) => t.at > at && t.form !== 'goods' && t.form !== 'place');
  if (!nearest || nearest.at - at > 9) return null;
  let i = at + 1;
  const first = items[i];
  if (!first) return null;
  // "$139 million in the red"
  if (first.key === 'in' && nearest.at === i + 2 && /^(?:red|black)$/.test(items[nearest.at]!.key))
    return nearest;
  if (first.kind === 'word' && nounWay(first.key) !== undefined) {
    i++;
    if (!/^(?:in|of|for)$/.test(items[i]?.key ?? '')) return null;
    i++;
  } else if (first.key === 'of' || (first.key === 'in' && nearest.domain === 'trade')) i++;
  else if (nearest.form === 'verb') return isSold(items, at, nearest) ? nearest : null;
  else if (nearest.domain === 'trade' && nearest.flow !== 'balance' && first.kind === 'word') {
    // "$5 million exports" does not occur; "19 percent. Exports" and "5 percent export growth" differ by the noun.
    if (nearest.at !== i) return null;
  }
  for (; i < nearest.at; i++) {
    const item = items[i]!;
    if (item.kind === 'figure' || item.kind === 'sign' || isPreposition(item)) return null;
    // "72.9 percent of what we brought in"
    if (items[i - 1]!.key === 'what' && /^(?:we|they|it)$/.test(item.key)) continue;
    if (!inNounPhrase(item) && !isDeterminer(item)) return null;
  }
  return nearest;
}

/** "1.2 million masks sold to the North": the figure is what the verb is said of. */
const isSold = (items: readonly Item[], at: number, topic: Topic): boolean =>
  topic.reporter === null &&
  items
    .slice(at + 1, topic.at)
    .every((i) => inNounPhrase(i) || /^(?:of|was|were|been|has|have)$/.test(i.key));

/** "11 percent of the exports": what a figure is a part of is no subject of the next one. */
function isWhole(items: readonly Item[], topic: Topic): boolean {
  let i = topic.from - 1;
  while (i >= 0 && isDeterminer(items[i]!)) i--;
  return i > 0 && items[i]!.key === 'of' && items[i - 1]!.kind === 'figure';
}

/** Goods that a preposition rules ("led by chips") are not what a later figure is about. */
function isObjectGoods(items: readonly Item[], topic: Topic): boolean {
  if (topic.form !== 'goods') return false;
  let i = topic.from - 1;
  while (i >= 0 && isDeterminer(items[i]!)) i--;
  // "those of cars rose"
  if (items[i]?.key === 'of' && /^(?:those|that)$/.test(items[i - 1]?.key ?? '')) return false;
  // "followed by crude oil ($310 million)"
  if (items[i]?.key === 'by' && /^(?:followed|trailed)$/.test(items[i - 1]?.key ?? '')) return false;
  // "with tungsten at $26.8 million" tells of tungsten.
  if (
    items[i]?.key === 'with' &&
    /^(?:at|up|down|higher|lower|totalling|totaling|worth|making|accounting)$/.test(
      items[topic.to + 1]?.key ?? '',
    )
  )
    return false;
  return i >= 0 && isPreposition(items[i]!);
}

/** ", the country's main export,": said of what stands before it, and nothing on its own. */
const isApposed = (items: readonly Item[], { from, at, to }: Topic): boolean =>
  /^(?:export|import)$/.test(items[at]!.key) &&
  items[from - 1]?.key === ',' &&
  items[to + 1]?.key === ',' &&
  items
    .slice(from, at)
    .some((i) => /^(?:main|top|biggest|largest|leading|chief|key|single|primary)$/.test(i.key));

/**
 * "Non-oil exports, including re-exports, were", "fuel exports, which include diesel, were", "energy imports - crude
 * and coal - shrank": what is only named as included is not what the clause tells of.
 */
function isIncluded(items: readonly Item[], topic: Topic, at: number): boolean {
  // "Urea, bought for the autumn, was $3.3 million": what was done with it stands aside.
  const done = topic.form === 'verb' && topic.reporter === null && items[topic.at - 1]?.key === ',';
  const mark = done && DONE.test(items[topic.at]!.key) ? ',' : asideMark(items, topic.from);
  if (mark === null) return false;
  const closes = items.findIndex((x, k) => k > topic.to && x.key === mark);
  return closes > 0 && closes < at && !items.slice(topic.to, closes).some((x) => x.kind === 'figure');
}

/** The mark that opened the aside which an item stands in: a comma before "including" and the like, or a dash; null outside. */
function asideMark(items: readonly Item[], at: number): ',' | '-' | null {
  for (let i = at - 1; i > 0 && at - i < 12; i--) {
    const item = items[i]!;
    if (isSpacedDash(items, i)) return '-';
    if (INCLUDES.test(item.key)) {
      const before = /^(?:which|as)$/.test(items[i - 1]!.key) ? items[i - 2] : items[i - 1];
      return before?.key === ',' ? ',' : null;
    }
    if (DONE.test(item.key) && items[i - 1]!.key === ',') return ',';
    const listed =
      isPreposition(item) || inNounPhrase(item) || isDeterminer(item) || /^(?:,|and|or|as)$/.test(item.key);
    if (!listed) return null;
  }
  return null;
}

const INCLUDES =
  /^(?:including|excluding|include|includes|exclude|excludes|comprise|comprises|comprising|cover|covers|such)$/;

const DONE = /^(?:bought|sold|sent|shipped|used|needed|imported|exported|purchased|supplied)$/;

const isSpacedDash = (items: readonly Item[], at: number): boolean =>
  /^[-–—]$/.test(items[at]!.key) &&
  items[at]!.start > items[at - 1]!.end &&
  (items[at + 1]?.start ?? 0) > items[at]!.end;

/** A population or a price is told once: the next figure but "to" and "from" is about something else again. */
function isPast(items: readonly Item[], topic: Topic, at: number): boolean {
  if (topic.domain !== 'other') return false;
  let last = at - 1;
  while (last > topic.at && items[last]!.kind !== 'figure') last--;
  const comma = items.slice(last, at).findIndex((i) => i.key === ',') + last;
  const said = comma < last ? [] : items.slice(comma + 1, at);
  const compared = comma === at - 1 ? isCompared(items, at) : said.every((i) => SET_AGAINST.test(i.key));
  // "output was 3 mln tonnes in May, down 2 pct" is still about the output; a price is one of what is traded.
  if (comma >= last && compared && !/^prices?$/.test(items[topic.at]!.key)) return false;
  // "profit fell 95% to 670 billion won" is still about the profit.
  return last > topic.at && items.slice(last, at).some((i) => /^(?:[,;:()]|and|while|with)$/.test(i.key));
}

const SET_AGAINST =
  /^(?:up|down|or|a|an|about|some|nearly|almost|over|just|only|vs|versus|against|from|to|rise|fall|increase|decrease|drop|gain|decline|of|compared|with)$/;

/** ", 2.5 percent less than in 2020". */
const isCompared = (items: readonly Item[], at: number): boolean =>
  /^(?:less|more|fewer|higher|lower|above|below|up|down)$/.test(items[at + 1]?.key ?? '');

/** What stands in brackets is spoken of inside them only. */
function inReach(items: readonly Item[], topic: number, figure: number): boolean {
  let depth = 0;
  for (let i = topic; i < figure; i++) {
    if (items[i]!.key === '(' || items[i]!.key === '[') depth++;
    if (items[i]!.key === ')' || items[i]!.key === ']') depth--;
    if (depth < 0) return false;
  }
  return true;
}
