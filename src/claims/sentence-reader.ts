import type { Figure } from '../figures/figure.ts';
import type { About } from './about.ts';
import { assumptionsOf } from './assumptions.ts';
import { attach } from './attachment.ts';
import type { TradeSeries } from './claim.ts';
import type { Context } from './context.ts';
import {
  complete,
  type Frame,
  isAside,
  isOneWay,
  lastWord,
  NOTHING,
  type Story,
  wordsOf,
} from './discourse.ts';
import { domainOf, isPart } from './domain.ts';
import { epidemicReader } from './epidemic.ts';
import { goesTo, goodsBehind, movedTo } from './figure-goods.ts';
import { goodsOf, sideNamed, spokenOf } from './inherited.ts';
import type { Item } from './line.ts';
import { otherOf, partyCode } from './parties.ts';
import type { Topic } from './topic.ts';
import { topicsOf } from './topics.ts';
import { noteUnit, tradeUnit } from './trade-unit.ts';

/** Reads the headline: its first topic is what the story is mainly about. */
export function readHeadline(items: readonly Item[], before: Frame, story: Story, context: Context): Frame {
  const frame = readLine(items, before, story, context, []);
  const first = topicsOf(items).find((t) => t.domain === 'trade' && t.form !== 'goods' && t.form !== 'place');
  story.main = first ? complete(first, items, NOTHING, story, null) : frame;
  return frame;
}

/** A sentence as far as it has been read. */
interface Turn {
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
  /** The country named last in this sentence, for "its". */
  subject: string | null;
  completed: Map<Topic, Frame>;
}

/** Reads a sentence: what its figures are about goes to `read`, what was spoken of comes back. */
export function readLine(
  items: readonly Item[],
  before: Frame,
  story: Story,
  { figures }: Context,
  read: About[],
): Frame {
  const topics = topicsIn(items, story);
  const { theme } = before;
  const turn: Turn = {
    ...{ items, story, before, here: before, after: before, theme },
    ...{ aside: false, told: false, subject: null, completed: new Map() },
  };
  const domains = new Set(topics.map((t) => t.domain));
  if (story.domain === 'other' && domains.size === 1) story.domain = [...domains][0]!;
  const publisher = publisherIn(items);
  if (publisher !== null) story.publisher = publisher;
  const epidemic = epidemicReader(items, figures, story.outbreak, story);
  let next = 0;
  for (const [at, item] of items.entries()) {
    for (; topics[next] && topics[next]!.at <= at; next++) {
      if (topics[next]!.domain === 'trade') frameOf(turn, topics[next]!);
      if (topics[next]!.domain !== 'other') story.domain = topics[next]!.domain;
    }
    if (item.kind !== 'figure') continue;
    const figure = figures[item.figure]!;
    const { topic, flow } = attach(items, at, topics, isPart(figure));
    const domain = isPrice(figure, topic, items, turn)
      ? 'trade'
      : domainOf(figure, items, at, topic, story.domain);
    if (domain === 'other') continue;
    story.domain = domain;
    const about =
      domain === 'epidemic'
        ? { domain, ...epidemic(at), assumptions: [] }
        : readTrade(turn, figures, at, topic?.domain === 'other' ? null : topic, flow);
    if (about) read[item.figure] = about;
  }
  if (publisher === null && !turn.aside) story.publisher = null;
  return { ...turn.after, ...shownGoods(turn, topics), theme: turn.theme };
}

/** "The average price was $5,164 a tonne": of the goods that were just said to be shipped. */
const isPrice = (
  figure: Figure,
  topic: Topic | null,
  items: readonly Item[],
  { here, told }: Turn,
): boolean =>
  figure.kind === 'ratio' &&
  topic?.domain === 'other' &&
  /^prices?$/.test(items[topic.at]!.key) &&
  /^(?:average|mean|unit|export|import)$/.test(items[topic.at - 1]?.key ?? '') &&
  !told &&
  isOneWay(here.flow) &&
  here.goods !== null &&
  here.goods !== 'TOTAL';

/**
 * Places with amounts are topics only where trade is spoken of: "China +11.2%", but not "China 78,191 confirmed"; so are
 * subjects that the lexicon does not know as goods: "Selangor had 1,020".
 */
function topicsIn(items: readonly Item[], story: Story): Topic[] {
  const all = topicsOf(items);
  const ofTrade = all.some((t) => t.flow !== null && t.form !== 'place');
  const known = ({ goods }: Topic) =>
    goods !== null && items.slice(goods.from, goods.to + 1).some((i) => i.kind === 'goods');
  return all.filter(
    (t) =>
      ofTrade ||
      (t.form === 'place'
        ? story.domain === 'trade'
        : t.form !== 'goods' || story.domain !== 'epidemic' || known(t)),
  );
}

/** A topic with what it leaves out filled in; reading it changes what the next one is filled in from. */
function frameOf(turn: Turn, topic: Topic): Frame {
  const known = turn.completed.get(topic);
  if (known) return known;
  const { story } = turn;
  const frame = complete(topic, turn.items, turn.here, story, turn.subject);
  turn.completed.set(topic, frame);
  if (topic.form === 'goods' || topic.form === 'place') return frame;
  turn.here = frame;
  story.opened ??= frame;
  turn.aside = isAside(topic, frame, turn.before) || (turn.aside && topic.reporter === null);
  if (!turn.aside) turn.after = frame;
  if (topic.reporter !== null) {
    turn.subject = frame.buyer === 'partner' ? frame.partner : frame.reporter;
    if (topic.form === 'verb' && !turn.aside) story.subject = frame.reporter;
  }
  if (frame.flow === 'trade') story.whole = frame;
  if (isOneWay(frame.flow) && (frame.reporter !== turn.theme?.reporter || topic.reporter !== null))
    turn.theme = frame;
  return frame;
}

function readTrade(
  turn: Turn,
  figures: readonly Figure[],
  at: number,
  topic: Topic | null,
  flow: Topic | null,
): About | null {
  const { items, story } = turn;
  const figure = figures[items[at]!.figure]!;
  const own = goodsBehind(items, at, figures);
  const words = own && wordsOf(own, items, story.text);
  const earlier = words && !topic ? story.told.get(lastWord(words)) : undefined;
  const frame = earlier ?? (topic ? frameOf(turn, topic) : spokenOf(items, figure, turn.here, story));
  const way = flow && topic?.form === 'goods' ? frameOf(turn, flow) : frame;
  if (way.flow === null) return null;
  const moved = way.flow === 'trade' && figure.kind === 'level' ? movedTo(items, at) : null;
  const away = moved === null ? null : otherOf(way, moved);
  if (moved !== null && away !== null) {
    const goods = words ?? 'TOTAL';
    const series: TradeSeries = { reporter: away, flow: 'export', partner: moved, goods, codes: [] };
    turn.told = true;
    return {
      domain: 'trade',
      series: { ...series, codes: goods === 'TOTAL' ? ['TOTAL'] : [] },
      unit: figure.unit,
      assumptions: [],
    };
  }
  const coded = words === null || words === 'TOTAL' ? codedGoods(items, at, story.text) : null;
  const goods = coded ?? words ?? goodsOf(figure, frame, turn.before);
  // "14.5 working days": all goods are told in money, and that in millions or with its sign.
  const bare = /^(?:level|change)$/.test(figure.kind) && figure.unit === null && figure.scale < 6;
  if (goods === 'TOTAL' && bare) return null;
  const side =
    topic?.reporter || topic?.partner || flow?.partner || earlier ? null : sideNamed(items, at, way);
  const reporter = side?.reporter ?? way.reporter ?? story.publisher ?? '?';
  const within = topic !== null && topic.reporter !== null && topic.reporter === topic.partner;
  const partner = facing(
    reporter,
    goesTo(items, at, way.flow) ?? side?.partner ?? way.partner ?? 'WLD',
    within,
    story,
  );
  const codes = goods === 'TOTAL' && !story.services ? ['TOTAL'] : [];
  // "Were delivered to the North": nobody says by whom, so that it is told from the side that is known.
  const turned =
    reporter === '?' && isPassive(items, topic) && isOneWay(way.flow) && partner !== 'WLD' && partner !== '?';
  const series: TradeSeries = turned
    ? { reporter: partner, flow: way.flow === 'export' ? 'import' : 'export', partner: 'WLD', goods, codes }
    : { reporter, flow: way.flow, partner, goods, codes };
  story.commodity ??= goods;
  const unit = tradeUnit(figure, goods, story.units);

  noteUnit(unit, goods, story.units);
  if (goods !== 'TOTAL' && isOneWay(way.flow)) story.told.set(lastWord(goods), way);
  if (topic && own) turn.completed.set(topic, { ...frame, goods });
  if (own && topic?.form !== 'noun') turn.here = { ...turn.here, goods };
  if (!turn.told && topic?.form !== 'noun') turn.after = { ...turn.after, goods };
  turn.told = true;
  const assumptions = assumptionsOf(items, story.text, {
    series,
    topic: flow ?? topic,
    goodsSaid: words !== null || Boolean(topic?.goods),
    unitLent: figure.unit === null ? unit : null,
    services: story.services,
    home: story.home?.code === series.reporter ? story.home.assumption : null,
  });
  return { domain: 'trade', series, unit, assumptions };
}

/** "were delivered", "has been shipped". */
const isPassive = (items: readonly Item[], topic: Topic | null): boolean =>
  topic?.form === 'verb' && /^(?:is|are|was|were|been|being)$/.test(items[topic.at - 1]?.key ?? '');

/** "$2.97 million of goods under HS 8471.30": goods named by their code alone, up to the next figure. */
function codedGoods(items: readonly Item[], at: number, text: string): string | null {
  for (let i = at + 2; i < at + 12 && items[i + 1] && items[i]!.kind !== 'figure'; i++) {
    const code = items[i + 1]!;
    if (items[i]!.key === 'hs' && code.kind === 'number' && /^(?:under|of)$/.test(items[i - 1]!.key))
      return `HS ${text.slice(code.start, code.end)}`;
  }
  return null;
}

/** Nobody trades with itself, but within a union: a country on both sides was one of them only by its name. */
function facing(reporter: string, partner: string, within: boolean, { main }: Story): string {
  if (partner !== reporter || within || partner === '?') return partner;
  return otherOf(main, reporter) ?? 'WLD';
}

/** "Then there are the masks.": goods that a sentence without figures brings up. */
function shownGoods({ told, items, story }: Turn, topics: readonly Topic[]): Partial<Frame> {
  if (told || topics.some((t) => t.flow !== null)) return {};
  const goods = topics.find((t) => t.form === 'goods')?.goods;
  return goods ? { goods: wordsOf(goods, items, story.text) } : {};
}

const OFFICE = /^(?:customs|statistics|ministry|bureau|department)$/;

/** "Chinese customs", "customs data of China": whose statistics a sentence quotes. */
function publisherIn(items: readonly Item[]): string | null {
  const at = items.findIndex((i) => i.kind === 'word' && OFFICE.test(i.key));
  const near =
    at < 0 ? [] : [...items.slice(Math.max(0, at - 3), at).reverse(), ...items.slice(at + 1, at + 4)];
  const area = near.find((i) => i?.kind === 'area')?.area;
  return area && !area.code.startsWith('@') ? partyCode(area.code) : null;
}
