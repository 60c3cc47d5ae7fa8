import { findGoods } from '../records/goods-mentions.ts';
import type { Domain } from './domain.ts';
import type { Outbreak } from './epidemic.ts';
import type { Flow } from './flow-words.ts';
import type { Home } from './home.ts';
import type { Item } from './line.ts';
import { completePair, otherOf, type Pair, partyCode } from './parties.ts';
import { BOTH, SUBJECT } from './pronouns.ts';
import type { Topic } from './topic.ts';
import type { UnitsUsed } from './trade-unit.ts';

/** What was spoken of last. */
export interface Frame extends Pair {
  flow: Flow | null;
  /** Words of the goods, `TOTAL`, null where none were spoken of. */
  goods: string | null;
  /** The first of exports and imports since the parties were named: what bare goods are taken for. */
  theme: Direction | null;
  /** The side that a verb had for its subject ("Egypt took"): places that follow in a list do the same. */
  buyer: 'reporter' | 'partner' | null;
}

/** One way between two sides. */
export interface Direction extends Pair {
  flow: Flow | null;
}

export const NOTHING: Frame = {
  reporter: null,
  partner: null,
  flow: null,
  goods: null,
  theme: null,
  buyer: null,
};

/** What holds over the whole article. */
export interface Story {
  text: string;
  /** The parties and the flow of the headline, or of the first sentence that has them. */
  main: Frame;
  /** The goods of the first figure of trade, `TOTAL` where it was of all; null before it. */
  commodity: string | null;
  /** The frame of the first topic of the paragraph, null before it. */
  opened: Frame | null;
  /** The country that "it" means. */
  subject: string | null;
  /** What the last sentences were about. */
  domain: Domain;
  units: UnitsUsed;
  /** The goods that the last sentence with several told of, in its order: "the goods, worth $1.4 billion". */
  listed: readonly string[];
  /** What was told last of each flow: what "those to" and "that with" stand for. */
  ways: Map<Flow, Frame>;
  /** The last trade of both ways: what a total or a goal is about that follows on its parts. */
  whole: Frame | null;
  /** Whose customs data the last sentences quoted. */
  publisher: string | null;
  /** Under which direction goods were told, by the last word of their name. */
  told: Map<string, Frame>;
  /** The country of a story that names none. */
  home: Home | null;
  outbreak: Outbreak;
  /** Totals are of goods and services together. */
  services: boolean;
}

const isBilateral = ({ partner }: Pair): boolean => partner !== null && partner !== 'WLD' && partner !== '?';

/** "RUSSIA.", "Ukraine:": the country that a paragraph is headed with. */
export function labelOf(items: readonly Item[]): string | null {
  const [first, mark] = items;
  if (first?.kind !== 'area' || first.area!.code.startsWith('@') || items.length > 2) return null;
  return mark === undefined || /^[.:]$/.test(mark.key) ? partyCode(first.area!.code) : null;
}

/**
 * What a new paragraph goes on from: a story on one country's trade with the world is back at that when the end of a
 * paragraph spoke of others; a paragraph that opens with others begins a part on them.
 */
export function resumed(frame: Frame, { main, opened }: Story): Frame {
  const national = main.reporter !== null && main.reporter !== '?' && !isBilateral(main);
  // A paragraph that went from one partner to the next was a list of them.
  const listed = opened !== null && isBilateral(opened) && isBilateral(frame);
  const away = listed || (frame.reporter !== main.reporter && frame.partner !== main.reporter);
  const part = opened !== null && sameParties(opened, frame);
  return national && away && !part ? { ...frame, reporter: main.reporter, partner: main.partner } : frame;
}

/**
 * A topic of trade with what it leaves out filled in from what was said before.
 *
 * @param nearest the country named last in the sentence.
 */
export function complete(
  topic: Topic,
  items: readonly Item[],
  before: Frame,
  story: Story,
  nearest: string | null,
): Frame {
  const said = { reporter: topic.reporter, partner: topic.partner };
  if (said.partner === SUBJECT && said.reporter === null) said.partner = lastNamed(topic, items) ?? SUBJECT;
  const usual = said.reporter === BOTH && !isBilateral(before) ? story.main : before;
  const facing =
    topic.eitherSide && topic.reporter === null && topic.partner === null
      ? turned(topic, usual, story)
      : usual;
  // "Chinese customs put out its table. Shipments to the North …"
  if (
    said.reporter === null &&
    said.partner !== null &&
    story.publisher !== null &&
    otherOf(usual, said.partner) === null &&
    said.partner !== story.publisher
  )
    said.reporter = story.publisher;
  // "Shipments in the opposite direction": the same parties, the other way.
  if (topic.reversed && isOneWay(usual.flow) && topic.partner === null) {
    const goods = topic.goods ? wordsOf(topic.goods, items, story.text) : 'TOTAL';
    return { ...usual, flow: usual.flow === 'export' ? 'import' : 'export', goods };
  }
  // "Imports fell 3%. China took 17% of exports": a buyer in a story on what one country sells.
  if (isBuyerOf(story.main, topic, usual))
    return {
      ...usual,
      flow: story.main.flow,
      partner: partyCode(topic.reporter!),
      goods: topic.goods ? wordsOf(topic.goods, items, story.text) : (story.commodity ?? 'TOTAL'),
      buyer: 'partner',
    };
  // In a story on what one country buys: "imports from Saudi Arabia", "Malaysian shipments" are to that country too.
  const { main, commodity } = story;
  const buys = main.flow === 'import' && (isBilateral(main) || (commodity !== null && commodity !== 'TOTAL'));
  const buyer = buys && isOneWay(usual.flow) ? main.reporter : null;
  const newcomer = (code: string | null): boolean =>
    code !== null && !code.startsWith('@') && otherOf(usual, code) === null;
  if (buyer !== null && usual.partner === buyer && topic.flow === 'import' && newcomer(said.partner))
    said.reporter ??= buyer;
  if (
    buyer !== null &&
    (usual.reporter === buyer || usual.partner === buyer) &&
    topic.flow === 'export' &&
    topic.eitherSide
  )
    if (newcomer(said.reporter)) said.partner ??= buyer;
  // "Mexican imports rose" where the United States imports from Mexico: whence they come.
  const origin = originOf(topic, items, usual);
  if (origin !== null) {
    const goods = topic.goods ? wordsOf(topic.goods, items, story.text) : 'TOTAL';
    return { ...usual, reporter: origin, flow: 'import', partner: partyCode(topic.reporter!), goods };
  }
  // "China, the number one destination, bought 22 billion": from the country that the story is on.
  if (topic.otherSide && isNewcomer(topic.reporter, { ...story.main, flow: topic.flow }))
    return {
      ...story.main,
      flow: topic.flow === 'import' ? 'export' : 'import',
      partner: partyCode(topic.reporter!),
      goods: topic.goods ? wordsOf(topic.goods, items, story.text) : (story.commodity ?? 'TOTAL'),
      buyer: 'partner',
    };
  // "Japan took 1,402 tons" in a story of what one country sells to all: told from that country's side.
  if (joinsIn(topic, usual) && topic.flow !== usual.flow && (usual.partner ?? 'WLD') === 'WLD')
    return {
      ...usual,
      partner: partyCode(topic.reporter!),
      goods: topic.goods ? wordsOf(topic.goods, items, story.text) : inherited(topic, items, before, story),
      buyer: 'partner',
    };
  // "Argentina supplied another million": to the buyer spoken of.
  if (joinsIn(topic, usual)) said.partner = topic.flow === usual.flow ? usual.partner : usual.reporter;
  // "Those to the United States grew": exports of the goods that exports were last told of.
  const way = topic.form === 'place' && topic.definite ? story.ways.get(topic.flow!) : undefined;
  if (way && way.reporter === before.reporter) return { ...way, partner: partyCode(topic.partner!) };
  // "Surpluses with Hong Kong ($2.4 billion) and the Netherlands ($3.1 billion)"
  if (
    topic.form === 'place' &&
    topic.flow === null &&
    before.flow === 'balance' &&
    items[topic.at + 1]?.key === '('
  )
    return { ...before, partner: partyCode(topic.partner!) };
  // "Egypt took 1.1 million tonnes, Turkey 800,000": the next buyer, not whom Egypt bought from.
  if (topic.form === 'place' && topic.flow === null && before.buyer)
    return { ...before, [before.buyer]: partyCode(topic.partner!) };
  // "Third countries bought 60 billion" of what one country sells: who they are has no code.
  if (topic.othersBuy && usual.reporter !== null) {
    const spoken = isOneWay(usual.flow) ? usual.goods : (story.commodity ?? 'TOTAL');
    const goods = topic.goods ? wordsOf(topic.goods, items, story.text) : spoken;
    return { ...usual, flow: topic.flow === 'import' ? 'export' : 'import', partner: '?', goods };
  }
  // "Together the three took 48 percent": buyers, in a story on what was sold.
  if (isTakers(topic, usual))
    return { ...usual, goods: topic.goods ? wordsOf(topic.goods, items, story.text) : usual.goods };
  const pair = completePair(
    said,
    facing,
    nearest ?? story.subject ?? usual.reporter,
    story.subject ?? nearest ?? usual.reporter,
    topic.everything,
  );
  const words = topic.goods
    ? wordsOf(topic.goods, items, story.text)
    : inherited(topic, items, before, story);
  const goods = words === 'TOTAL' && topic.merchandise && story.services ? 'goods' : words;
  if (topic.flow) {
    const buyer = topic.form === 'verb' && said.reporter !== null ? 'reporter' : null;
    return { ...before, ...pair, flow: topic.flow, goods, buyer };
  }
  const told =
    topic.ranked && isOneWay(before.flow)
      ? before
      : (story.told.get(lastWord(goods ?? '')) ?? directionOfGoods(before, story));
  return {
    ...before,
    ...(topic.partner === null && sameParties(told, pair) ? told : pair),
    flow: told.flow,
    goods,
  };
}

/** The importer where an adjective says of whose goods the imports are, null where it says who imports. */
function originOf(topic: Topic, items: readonly Item[], usual: Frame): string | null {
  const named = items[topic.from]?.area;
  if (topic.flow !== 'import' || named?.as !== 'demonym' || named.code !== topic.reporter) return null;
  if (topic.partner !== null || !isBilateral(usual)) return null;
  if (usual.flow === 'export') return usual.reporter === named.code ? usual.partner : null;
  return usual.flow === 'import' && usual.reporter !== named.code ? usual.reporter : null;
}

/** "China was the largest supplier: purchases from that country": the place named last in the sentence. */
function lastNamed(topic: Topic, items: readonly Item[]): string | null {
  const named = items
    .slice(0, topic.from)
    .findLast((i) => i.area && !i.area.code.startsWith('@') && i.area.as !== 'demonym' && !i.possessive);
  return named ? named.area!.code : null;
}

/** "Argentina supplied another million", "Egypt took 17 percent": a third country in the trade spoken of. */
const joinsIn = (topic: Topic, before: Frame): boolean =>
  topic.form === 'verb' && topic.eitherSide && topic.partner === null && isNewcomer(topic.reporter, before);

/** A newcomer that takes what the story's country sells, where something else was spoken of last. */
const isBuyerOf = (main: Frame, topic: Topic, before: Frame): boolean =>
  topic.form === 'verb' &&
  topic.eitherSide &&
  topic.partner === null &&
  main.flow === 'export' &&
  topic.flow === 'import' &&
  before.flow !== 'export' &&
  before.reporter === main.reporter &&
  !isBilateral(main) &&
  !isBilateral(before) &&
  isNewcomer(topic.reporter, main);

const isTakers = (topic: Topic, before: Frame): boolean =>
  topic.form === 'verb' &&
  topic.eitherSide &&
  topic.reporter === null &&
  topic.partner === null &&
  isOneWay(before.flow) &&
  before.flow !== topic.flow &&
  !isBilateral(before);

/** A country that is none of those spoken of, where goods were said to go one way. */
const isNewcomer = (code: string | null, pair: Frame): boolean =>
  code !== null &&
  !code.startsWith('@') &&
  isOneWay(pair.flow) &&
  pair.reporter !== null &&
  pair.reporter !== code &&
  pair.partner !== code;

export const lastWord = (words: string): string =>
  /[\p{L}\p{N}]+$/u.exec(words.toLowerCase().replace(/s$/, ''))?.[0] ?? '';

export const sameParties = (a: Pair, b: Pair): boolean =>
  (a.reporter === b.reporter && a.partner === b.partner) ||
  (a.reporter === b.partner && a.partner === b.reporter);

/** Purchases in a story on what was shipped are the other side's: the goods go the same way. */
function turned(topic: Topic, pair: Frame, story: Story): Frame {
  const told = story.main;
  if (!isBilateral(pair) || !isBilateral(told) || !isOneWay(told.flow)) return pair;
  const from = told.flow === 'export' ? told.reporter : told.partner;
  const own = topic.flow === 'export' ? from : otherOf(told, from);
  return pair.reporter === own || pair.partner !== own
    ? pair
    : { ...pair, reporter: pair.partner, partner: pair.reporter };
}

/** A flow without goods is of all goods; a verb may leave out the goods spoken of, and so may "the shipments". */
function inherited(topic: Topic, items: readonly Item[], before: Frame, story: Story): string | null {
  // "Total trade was $98 billion, with exports of $52 billion": of what was traded both ways.
  if (topic.form === 'noun' && before.flow === 'trade' && isOneWay(topic.flow) && topic.reporter === null)
    return isKnown(before) ? before.goods : 'TOTAL';
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
  if (isGapped(topic, items)) return before.goods;
  if (topic.form === 'verb' || topic.form === 'place') return before.goods;
  return topic.definite && topic.flow === 'export' && !topic.everything ? before.goods : 'TOTAL';
}

/** "Services exports were estimated at $31 billion and imports at $16 billion": what was said of the one is left out of the other. */
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
  const one = commodity !== null && commodity !== 'TOTAL' && isOneWay(main.flow) && !isBilateral(main);
  return (
    one && topic.flow === main.flow && topic.reporter === null && !topic.everything && !topic.merchandise
  );
}

/** Chips that rose in a story on exports are exports, whatever was said of imports and the balance in between. */
function directionOfGoods(before: Frame, story: Story): Direction {
  const named = before.goods !== null && before.goods !== 'TOTAL';
  if (named && isOneWay(before.flow)) return before;
  if (isOneWay(story.main.flow)) return story.main;
  return before.theme ?? before;
}
export const isOneWay = (flow: Flow | null): boolean => flow === 'export' || flow === 'import';

/** Whether only the partner was said, in a story on trade with the world: the next sentence is back at the world. */
export const isAside = (topic: Topic, frame: Frame, before: Frame): boolean =>
  (topic.partner !== null && topic.partner === topic.reporter) ||
  joinsIn(topic, before) ||
  (topic.partner !== null &&
    (topic.reporter === null || topic.reporter === SUBJECT) &&
    frame.reporter === before.reporter &&
    !isBilateral(before));

export function wordsOf(
  phrase: { from: number; to: number; names: boolean },
  items: readonly Item[],
  text: string,
): string {
  if (!phrase.names) return 'TOTAL';
  // "Russian crude oil", "U.S. soybeans" are crude oil and soybeans; whose they are stands in the series.
  const { area } = items[phrase.from]!;
  const owner = area && phrase.to > phrase.from && !items[phrase.from + 1]!.area ? 1 : 0;
  const words = text.slice(items[phrase.from + owner]!.start, items[phrase.to]!.end);
  return /^(?:all )?goods(?: and services)?$/i.test(words) ? 'TOTAL' : words;
}
