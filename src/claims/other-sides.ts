import { type Frame, isBilateral, isOneWay, type Story } from './discourse.ts';
import type { Item } from './line.ts';
import { partyCode } from './parties.ts';
import type { Topic } from './topic.ts';

/**
 * The trade spoken of as another side has it, by whom a topic makes its subject: "Japan took 1,402 tons" of what China
 * sells, "third countries bought", "Mexican imports rose" into the United States. Null where the topic tells of its own.
 *
 * @param usual what was spoken of; @param goods the words of the topic's goods, else those given.
 */
export function otherSideOf(
  topic: Topic,
  items: readonly Item[],
  usual: Frame,
  story: Story,
  goods: (left: string | null) => string | null,
): Frame | null {
  const { main } = story;
  const commodity = story.commodity ?? 'TOTAL';
  const across = topic.flow === 'import' ? 'export' : 'import';
  const one = (): string => partyCode(topic.reporter!);
  // "Shipments in the opposite direction": the same parties, the other way.
  if (topic.reversed && isOneWay(usual.flow) && topic.partner === null)
    return { ...usual, flow: usual.flow === 'export' ? 'import' : 'export', goods: goods('TOTAL') };
  // "Imports fell 3%. China took 17% of exports": a buyer in a story on what one country sells.
  if (isBuyerOf(main, topic, usual))
    return { ...usual, flow: main.flow, partner: one(), goods: goods(commodity), buyer: 'partner' };
  // "Mexican imports rose" where the United States imports from Mexico: whence they come.
  const origin = originOf(topic, items, usual);
  if (origin !== null)
    return { ...usual, reporter: origin, flow: 'import', partner: one(), goods: goods('TOTAL') };
  // "China, the number one destination, bought 22 billion": from the country that the story is on.
  if (topic.otherSide && isNewcomer(topic.reporter, { ...main, flow: topic.flow }))
    return { ...main, flow: across, partner: one(), goods: goods(commodity), buyer: 'partner' };
  // "Third countries bought 60 billion" of what one country sells: who they are has no code.
  if (topic.othersBuy && usual.reporter !== null)
    return {
      ...usual,
      flow: across,
      partner: '?',
      goods: goods(isOneWay(usual.flow) ? usual.goods : commodity),
    };
  // "Together the three took 48 percent": buyers, in a story on what was sold.
  return isTakers(topic, usual) ? { ...usual, goods: goods(usual.goods) } : null;
}

/** The importer where an adjective says of whose goods the imports are, null where it says who imports. */
function originOf(topic: Topic, items: readonly Item[], usual: Frame): string | null {
  const named = items[topic.from]?.area;
  if (topic.flow !== 'import' || named?.as !== 'demonym' || named.code !== topic.reporter) return null;
  if (topic.partner !== null || !isBilateral(usual)) return null;
  if (usual.flow === 'export') return usual.reporter === named.code ? usual.partner : null;
  return usual.flow === 'import' && usual.reporter !== named.code ? usual.reporter : null;
}

/** "Argentina supplied another million", "Egypt took 17 percent": a third country in the trade spoken of. */
export const joinsIn = (topic: Topic, before: Frame): boolean =>
  (topic.form === 'verb' || topic.whose) &&
  topic.eitherSide &&
  topic.partner === null &&
  isNewcomer(topic.reporter, before);

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
