import { findGoods } from '../records/goods-mentions.ts';
import { type Direction, type Frame, isBilateral, isOneWay, type Story, sameParties } from './discourse.ts';
import { isVerb } from './grammar.ts';
import type { Item } from './line.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { goodsOfBody } from './publisher.ts';
import type { Topic } from './topic.ts';

/** A flow without goods is of all goods; a verb may leave out the goods spoken of, and so may "the shipments". */
export function inherited(topic: Topic, items: readonly Item[], before: Frame, story: Story): string | null {
  const body = goodsOfBody(items, topic.from);
  if (body) return story.text.slice(body.start, body.end);
  // "Total trade was $98 billion, with exports of $52 billion": of what was traded both ways.
  if (topic.form === 'noun' && before.flow === 'trade' && isOneWay(topic.flow) && topic.reporter === null)
    return isKnown(before) ? before.goods : 'TOTAL';
  if (isOfTheStory(topic, story) && isBilateral(story.main)) return story.commodity;
  if (isOfTheStory(topic, story))
    return before.goods !== 'TOTAL' && before.goods ? before.goods : story.commodity;
  // "Non-oil trade stood at $34bn. Exports were $15bn": of the same goods.
  const { whole } = story;
  if (
    topic.form === 'noun' &&
    !topic.everything &&
    isKnown(whole) &&
    sameParties(whole, before) &&
    (isOneWay(topic.flow) || topic.flow === 'balance')
  )
    return whole.goods;
  if (topic.average && topic.flow !== 'balance') return before.goods;
  if (isGapped(topic, items) || topic.whose) return before.goods;
  if (topic.form === 'verb') return openingGoods(items, topic, story) ?? before.goods;
  if (topic.form === 'place') return before.goods;
  return topic.definite && topic.flow === 'export' && !topic.everything ? before.goods : 'TOTAL';
}

/** "Coffee had a leaner time: 26,100 tonnes were shipped": the goods that the sentence is about, null where none are. */
function openingGoods(items: readonly Item[], topic: Topic, { text }: Story): string | null {
  const [first, next] = items;
  if (first?.kind !== 'goods' || !next || !isVerb(next)) return null;
  // "Masks were the news; China sold 5,000" is of masks, "Rice cost $5 million, and China sold 12 tonnes" may be of others.
  const told = items.slice(1, topic.at).some((x) => x.kind === 'goods');
  return told ? null : text.slice(first.start, first.end);
}

/** "Services exports were $31 billion and imports $16 billion": what was said of the one is left out of the other. */
function isGapped(topic: Topic, items: readonly Item[]): boolean {
  if (topic.form !== 'noun' || items[topic.from - 1]?.key !== 'and' || topic.from !== topic.to) return false;
  const next = topic.to + 1;
  const told = /^(?:at|by|to|of)$/.test(items[next]?.key ?? '') ? next + 1 : next;
  return isOneWay(topic.flow) && items[told]?.kind === 'figure';
}

/** The goods of a frame are goods by a name that is known. */
const isKnown = (frame: Frame | null): frame is Frame =>
  frame !== null && frame.goods !== null && frame.goods !== 'TOTAL' && findGoods(frame.goods).length > 0;

/** "Exports slumped", "shipments to China were the largest" in a story on what one country sells of some goods. */
function isOfTheStory(topic: Topic, { main, commodity }: Story): boolean {
  // A story on what one country sells to another may turn to what of it a third one gets.
  const single = !isBilateral(main) || (topic.partner !== null && !topic.partner.startsWith('@'));
  const one = commodity !== null && commodity !== 'TOTAL' && isOneWay(main.flow) && single;
  return (
    one && topic.flow === main.flow && topic.reporter === null && !topic.everything && !topic.merchandise
  );
}

/** Chips that rose in a story on exports are exports, whatever was said of imports and the balance in between. */
export function directionOfGoods(before: Frame, story: Story): Direction {
  const named = before.goods !== null && before.goods !== 'TOTAL';
  if (named && isOneWay(before.flow)) return before;
  if (isOneWay(story.main.flow)) return story.main;
  return before.theme ?? before;
}

/** "11.11 million tons of the oilseed": a kind with an article is what was spoken of. */
export const isKindAgain = ({ from, to }: NounPhrase, items: readonly Item[]): boolean =>
  (from === to && KIND.test(items[from]!.key) && /^(?:the|this|that)$/.test(items[from - 1]?.key ?? '')) ||
  // "of the same goods", "of such items", "of these products"
  (/^(?:goods|items|products|commodities)$/.test(items[to]!.key) &&
    (to === from + 1
      ? /^(?:same|such)$/.test(items[from]!.key)
      : from === to && /^(?:these|those|such)$/.test(items[from - 1]?.key ?? '')));

const KIND =
  /^(?:oilseed|leaf|brew|berry|nut|pod|grain|cereal|metal|fuel|commodity|fruit|bean|beans|beverage|drink|staple|crop|mineral|ore|product|products|feedstock|fibre|fiber|nuts|spice|meat|legume|medicine|drug|sweetener|delicacy|item|material|chemical|fertiliser|fertilizer)$/;

/** The goods spoken of last, else those of the story; null where neither has a name. */
export const spokenGoods = (before: Frame, story: Story): string | null =>
  [before.goods, story.commodity].find((goods) => goods !== null && goods !== 'TOTAL') ?? null;
