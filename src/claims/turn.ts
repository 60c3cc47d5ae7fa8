import { complete, isAside } from './completion.ts';
import { type Frame, isOneWay, type Story, sameParties, wordsOf } from './discourse.ts';
import type { Flow } from './flow-words.ts';
import { type Item, words } from './line.ts';
import { joinsIn } from './other-sides.ts';
import { SUBJECT } from './pronouns.ts';
import { isSector } from './sectors.ts';
import type { Topic } from './topic.ts';

/** A sentence as far as it has been read. */
export interface Turn {
  items: readonly Item[];
  story: Story;
  before: Frame;
  /** What the next figure without a topic is about. */
  here: Frame;
  /** What the next sentence goes on from. */
  after: Frame;
  theme: Frame['theme'];
  aside: boolean;
  /** A figure of trade has been read. */
  told: boolean;
  /** The goods that figures of this sentence were of. */
  parts: Set<string>;
  /** The country named last in this sentence, for "its". */
  subject: string | null;
  /** The flows that figures of this sentence were of. */
  flows: Set<Flow>;
  completed: Map<Topic, Frame>;
}

/** A topic with what it leaves out filled in; reading it changes what the next one is filled in from. */
export function frameOf(turn: Turn, topic: Topic): Frame {
  const known = turn.completed.get(topic);
  if (known) return known;
  const { story } = turn;
  const frame = complete(topic, turn.items, turn.here, story, turn.subject);
  turn.completed.set(topic, frame);
  if (topic.form === 'goods' || topic.form === 'place') return frame;
  const here = turn.here;
  turn.here = frame;
  // What a sector sold says which way the story goes on, and not of what.
  if (isSector(frame.goods)) {
    if (!turn.aside) turn.after = { ...frame, goods: 'TOTAL' };
    return frame;
  }
  // "Tesla sold 74,000 cars" says nothing of what the country sells.
  if (topic.reporter === '?') {
    turn.aside = true;
    return frame;
  }
  story.opened ??= frame;
  if (frame.flow) story.ways.set(frame.flow, frame);
  if (isOneWay(frame.flow) && story.order.at(-1) !== frame.flow)
    story.order = [...story.order.slice(-1), frame.flow!];
  const goesOn = topic.reporter === null || topic.reporter === SUBJECT || sameParties(frame, here);
  // "$5.5 billion, of which exports $72 million": a part told by the way.
  const part = words(turn.items, topic.from - 2, 2) === 'of which';
  turn.aside =
    part || isAside(topic, frame, turn.before, story) || joinsIn(topic, here) || (turn.aside && goesOn);
  if (!turn.aside) turn.after = frame;
  if (topic.reporter !== null) {
    turn.subject = frame.buyer === 'partner' ? frame.partner : frame.reporter;
    if (topic.form === 'verb' && !turn.aside) story.subject = frame.reporter;
    if (topic.holder !== null) story.subject = topic.holder;
  }
  if (frame.flow === 'trade') story.whole = frame;
  if (
    !turn.aside &&
    isOneWay(frame.flow) &&
    (frame.reporter !== turn.theme?.reporter || topic.reporter !== null)
  )
    turn.theme = { reporter: frame.reporter, partner: frame.partner, flow: frame.flow };
  return frame;
}

/** After "arabica rose to 3.4 million bags and robusta to 0.8 million" a story on coffee is back at coffee. */
export function wholeGoods({ parts, story }: Turn): Partial<Frame> {
  const { commodity, main } = story;
  const one = commodity !== null && commodity !== 'TOTAL' && isOneWay(main.flow);
  return one && parts.size > 1 && !parts.has(commodity) ? { goods: commodity } : {};
}

/** "Then there are the masks.": goods that a sentence without figures brings up. */
export function shownGoods({ told, items, story }: Turn, topics: readonly Topic[]): Partial<Frame> {
  if (told || topics.some((t) => t.flow !== null)) return {};
  const goods = topics.find((t) => t.form === 'goods')?.goods;
  return goods ? { goods: wordsOf(goods, items, story.text) } : {};
}
