import {
  type Frame,
  isBilateral,
  isOneWay,
  lastWord,
  type Story,
  sameParties,
  wordsOf,
} from './discourse.ts';
import { MONEYS } from './home.ts';
import { directionOfGoods, inherited, isKindAgain, spokenGoods } from './left-out-goods.ts';
import type { Item } from './line.ts';
import { joinsIn, otherSideOf } from './other-sides.ts';
import { completePair, otherOf, type Pair, partyCode } from './parties.ts';
import { BOTH, SUBJECT } from './pronouns.ts';
import { countingOffice } from './publisher.ts';
import { code, type Topic } from './topic.ts';

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
  const said =
    topic.flow === 'balance'
      ? balanceSide(topic, items, before, story)
      : partiesSaid(topic, items, before, story);
  const usual = said.reporter === BOTH && !isBilateral(before) ? story.main : before;
  const again = topic.goods && isKindAgain(topic.goods, items) ? spokenGoods(before, story) : null;
  const goodsOr = (left: string | null): string | null =>
    topic.goods ? (again ?? wordsOf(topic.goods, items, story.text)) : left;
  const left = (): string | null => inherited(topic, items, before, story);
  const other = otherSideOf(topic, items, usual, story, goodsOr) ?? placed(topic, items, before, story);
  if (other) return other;
  // "Japan took 1,402 tons" in a story of what one country sells to all: told from that country's side.
  if (joinsIn(topic, usual) && topic.flow !== usual.flow && (usual.partner ?? 'WLD') === 'WLD')
    return { ...usual, partner: partyCode(topic.reporter!), goods: goodsOr(left()), buyer: 'partner' };
  // "Argentina supplied another million": to the buyer spoken of.
  if (joinsIn(topic, usual)) said.partner = topic.flow === usual.flow ? usual.partner : usual.reporter;
  const pair = completePair(
    said,
    topic.eitherSide && topic.reporter === null && topic.partner === null
      ? turned(topic, usual, story)
      : usual,
    nearest ?? story.subject ?? usual.reporter,
    story.subject ?? nearest ?? usual.reporter,
    // Of whom a country is the largest buyer, others are too.
    (topic.everything && !isOfPair(topic, items, before, story)) || (topic.ranked && topic.form === 'noun'),
  );
  const words = goodsOr(left());
  const goods = words === 'TOTAL' && topic.merchandise && story.services ? 'goods' : words;
  if (topic.flow) {
    const buyer = topic.form === 'verb' && said.reporter !== null ? 'reporter' : null;
    return { ...before, ...pair, flow: topic.flow, goods, buyer };
  }
  const told =
    (topic.ranked && isOneWay(before.flow)) || (topic.form === 'place' && before.flow === 'trade')
      ? before
      : (story.told.get(lastWord(goods ?? '')) ?? directionOfGoods(before, story));
  return {
    ...before,
    ...(topic.partner === null && sameParties(told, pair) ? told : pair),
    flow: told.flow,
    goods,
  };
}

/** "Total trade was $2 billion" in a story on two countries' trade: of the two. */
const isOfPair = (topic: Topic, items: readonly Item[], before: Frame, { main }: Story): boolean =>
  topic.flow === 'trade' &&
  topic.reporter === null &&
  items[topic.at - 1]?.key === 'total' &&
  isBilateral(main) &&
  sameParties(main, before);

/** "A deficit of 574 billion yen on Tokyo's side", "in Beijing's favour", "for Pyongyang that makes a deficit": whose balance. */
function balanceSide(topic: Topic, items: readonly Item[], before: Frame, story: Story): Pair {
  const side = items.findIndex(
    (x, i) =>
      x.kind === 'area' &&
      !x.area!.code.startsWith('@') &&
      ((/^(?:on|in)$/.test(items[i - 1]?.key ?? '') && /^(?:side|favou?r)$/.test(items[i + 1]?.key ?? '')) ||
        (i === 1 && items[0]!.key === 'for' && topic.reporter === null)),
  );
  const code = side < 0 ? null : partyCode(items[side]!.area!.code);
  const other = code === null ? null : otherOf(before, code);
  if (code === null || other === null) return partiesSaid(topic, items, before, story);
  return { reporter: code, partner: other };
}

/** The two sides as far as the topic and the sentence say them. */
function partiesSaid(topic: Topic, items: readonly Item[], before: Frame, story: Story): Pair {
  const said = { reporter: topic.reporter, partner: topic.partner };
  // "Exports to other countries rose, and the deficit with them narrowed"
  const them = before.partner === '?' && items[topic.to]?.key === 'them';
  if (said.partner === SUBJECT && said.reporter === null)
    said.partner = them ? '?' : (lastNamed(topic, items) ?? SUBJECT);
  const usual = said.reporter === BOTH && !isBilateral(before) ? story.main : before;
  const isNew = (code: string | null): boolean =>
    code !== null && !code.startsWith('@') && otherOf(usual, code) === null;
  const { main, commodity, publisher } = story;
  // "EU: £14.5 billion of exports", told in the money of whose trade it is.
  const labelled = items[1]?.key === ':' && items[0]!.kind === 'area' && code(items[0]!) === said.reporter;
  const { money } = story.units;
  const own = money !== null && money !== 'EUR' && MONEYS[money] === main.reporter;
  if (labelled && own && main.reporter !== said.reporter)
    return { reporter: main.reporter, partner: said.partner ?? partyCode(said.reporter!) };
  // "Kyrgyzstan's statistics office put imports from China at $5 billion", "China's customs say it exported"
  const untold = said.reporter === null || said.reporter === SUBJECT;
  const office = untold && isOneWay(topic.flow) ? countingOffice(items, topic.from) : null;
  if (office !== null && office !== said.partner) return { reporter: office, partner: said.partner };
  // "Chinese customs put out its table. Shipments to the North …"
  const quoted = said.reporter === null && said.partner !== null && publisher !== null;
  if (quoted && otherOf(usual, said.partner) === null && said.partner !== publisher)
    said.reporter = publisher;
  // In a story on what one country buys: "imports from Saudi Arabia", "Malaysian shipments" are to that country too.
  const buys = main.flow === 'import' && (isBilateral(main) || (commodity !== null && commodity !== 'TOTAL'));
  const buyer = buys && isOneWay(usual.flow) ? main.reporter : null;
  if (buyer === null || (usual.reporter !== buyer && usual.partner !== buyer)) return said;
  if (usual.partner === buyer && topic.flow === 'import' && isNew(said.partner)) said.reporter ??= buyer;
  if (topic.flow === 'export' && topic.eitherSide && isNew(said.reporter)) said.partner ??= buyer;
  return said;
}

/** A place that goes on in the row of those told before it, null where the topic is none. */
function placed(topic: Topic, items: readonly Item[], before: Frame, story: Story): Frame | null {
  if (topic.form !== 'place') return null;
  const partner = partyCode(topic.partner!);
  // "Those to the United States grew": exports of the goods that exports were last told of.
  const way = topic.definite ? story.ways.get(topic.flow!) : undefined;
  if (way && way.reporter === before.reporter) return { ...way, partner };
  if (topic.flow !== null) return null;
  // "Surpluses with Hong Kong ($2.4 billion) and the Netherlands ($3.1 billion)"
  if (before.flow === 'balance' && items[topic.at + 1]?.key === '(') return { ...before, partner };
  // "Egypt took 1.1 million tonnes, Turkey 800,000": the next buyer, not whom Egypt bought from.
  return before.buyer ? { ...before, [before.buyer]: partner } : null;
}

/** "China was the largest supplier: purchases from that country": the place named last in the sentence. */
function lastNamed(topic: Topic, items: readonly Item[]): string | null {
  const named = items
    .slice(0, topic.from)
    .findLast((i) => i.area && !i.area.code.startsWith('@') && i.area.as !== 'demonym' && !i.possessive);
  return named ? named.area!.code : null;
}

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

/** Whether only the partner was said, in a story on trade with the world: the next sentence is back at the world. */
export const isAside = (topic: Topic, frame: Frame, before: Frame, { main }: Story): boolean =>
  (topic.partner !== null && topic.partner === topic.reporter) ||
  joinsIn(topic, before) ||
  // "China shipped 24,000 tonnes to South Korea" under a headline on what China sells to all.
  (topic.form === 'verb' &&
    topic.partner !== null &&
    topic.flow === main.flow &&
    topic.reporter === main.reporter &&
    !isBilateral(main) &&
    !isBilateral(before)) ||
  // "Japan shipped 4.4 million" beside what the country of the story sells.
  (topic.form === 'verb' &&
    topic.reporter !== null &&
    !topic.reporter.startsWith('@') &&
    !isBilateral(main) &&
    main.flow !== null &&
    main.reporter !== null &&
    main.reporter !== '?' &&
    before.reporter === main.reporter &&
    frame.reporter !== main.reporter &&
    frame.partner !== main.reporter) ||
  // "Brazil took $892 million of Argentine goods" in a story on Argentina's trade with all.
  (topic.reporter !== null &&
    frame.partner === main.reporter &&
    before.reporter === main.reporter &&
    !isBilateral(main) &&
    !isBilateral(before)) ||
  (topic.partner !== null &&
    (topic.reporter === null || topic.reporter === SUBJECT) &&
    frame.reporter === before.reporter &&
    !isBilateral(before));
