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
import { isDeterminer } from './grammar.ts';
import { goodsOf, sideNamed, spokenOf } from './inherited.ts';
import type { Item } from './line.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { otherOf, partyCode } from './parties.ts';
import { SUBJECT } from './pronouns.ts';
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
  /** The goods that figures of this sentence were of. */
  parts: Set<string>;
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
    // Whose deed the last sentence told of says nothing of the places that this one lists.
    ...{ items, story, before, here: { ...before, buyer: null }, after: before, theme },
    ...{ aside: false, told: false, subject: null, completed: new Map(), parts: new Set() },
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
  if (turn.told) story.listed = turn.parts.size > 1 ? [...turn.parts] : [];
  return { ...turn.after, ...shownGoods(turn, topics), ...wholeGoods(turn), theme: turn.theme };
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

/** Places with amounts are topics only where trade is spoken of: "China +11.2%", but not "China 78,191 confirmed". */
function topicsIn(items: readonly Item[], story: Story): Topic[] {
  const all = topicsOf(items);
  const ofTrade = story.domain === 'trade' || all.some((t) => t.flow !== null && t.form !== 'place');
  return all.filter((t) => t.form !== 'place' || ofTrade);
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
  if (frame.flow) story.ways.set(frame.flow, frame);
  const goesOn = topic.reporter === null || topic.reporter === SUBJECT;
  turn.aside = isAside(topic, frame, turn.before) || (turn.aside && goesOn);
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
  const named = own && wordsOf(own, items, story.text);
  const words = own && named && isAgain(own, items) ? (spokenGoods(turn) ?? named) : named;
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
  const all =
    words === null && topic === null && THE_GOODS.test(lineStart(items)) ? listedGoods(story) : null;
  const coded = words === null || words === 'TOTAL' ? codedGoods(items, at, story.text) : null;
  const goods = coded ?? words ?? all ?? goodsOf(weighedWith(items, at, figures), frame, turn.before);
  // "14.5 working days": all goods are told in money, and that in millions or with its sign.
  const bare = /^(?:level|change)$/.test(figure.kind) && figure.unit === null && figure.scale < 6;
  if (goods === 'TOTAL' && bare) return null;
  const side =
    topic?.reporter || isCountryNamed(topic) || flow?.partner || earlier
      ? null
      : sideNamed(items, at, way, topic?.partner ? topic.to : 0);
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
  turn.parts.add(goods);
  const unit = tradeUnit(figure, goods, story.units, isCompared(items, at));

  // "180.57 billion shillings ($1.23 billion) from 138.09 billion": what stands in brackets is told again.
  if (items[at - 1]?.key !== '(' || story.units.money === null) noteUnit(unit, goods, story.units);
  if (goods !== 'TOTAL' && isOneWay(way.flow)) story.told.set(lastWord(goods), way);
  // "Total exports were 21,200 tonnes, earning $31.5 million": what was weighed is what earned.
  if (topic && !own && frame.goods === 'TOTAL' && goods !== 'TOTAL') {
    turn.completed.set(topic, { ...frame, goods });
    turn.here = { ...turn.here, goods };
    turn.after = { ...turn.after, goods };
  }
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

/** The other side is told, and not as a region without a code: one of its countries may be told apart. */
const isCountryNamed = (topic: Topic | null): boolean =>
  topic !== null &&
  topic.partner !== null &&
  (topic.partner.startsWith('@') || partyCode(topic.partner) !== '?');

/** "11.11 million tons of the oilseed": a kind with an article is what was spoken of. */
const isAgain = ({ from, to }: NounPhrase, items: readonly Item[]): boolean =>
  from === to && KIND.test(items[from]!.key) && /^(?:the|this|that)$/.test(items[from - 1]?.key ?? '');

const KIND =
  /^(?:oilseed|grain|cereal|metal|fuel|commodity|fruit|bean|beans|beverage|drink|staple|crop|mineral|ore|product|products|feedstock|fibre|fiber|nut|nuts|spice|meat|legume|medicine|drug|sweetener|delicacy|item|material|chemical|fertiliser|fertilizer)$/;

/** "The goods, worth 10.2 billion yuan, went to 50 countries": all that the list before it named. */
const listedGoods = ({ listed }: Story): string | null =>
  listed.length > 1 && !listed.includes('TOTAL')
    ? `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)}`
    : null;

const THE_GOODS =
  /^(?:the|these|all the|all these) (?:goods|items|products|supplies|materials|exports|shipments)\b/;

const lineStart = (items: readonly Item[]): string =>
  items
    .slice(0, 3)
    .map((i) => i.key)
    .join(' ');

const spokenGoods = ({ here, story }: Turn): string | null =>
  [here.goods, story.commodity].find((goods) => goods !== null && goods !== 'TOTAL') ?? null;

/** "above the 1,970.6 million", "compared with 8,873 million", "from 201.9 million". */
function isCompared(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && isDeterminer(items[i]!)) i--;
  return /^(?:above|below|under|over|than|against|versus|vs|with|to|from)$/.test(items[i]?.key ?? '');
}

/** "Imports fell 1.8% to 85.96 million tons": a change is of what the amount behind it weighs. */
function weighedWith(items: readonly Item[], at: number, figures: readonly Figure[]): Figure {
  const figure = figures[items[at]!.figure]!;
  const next = items.findIndex((x, i) => i > at && x.kind === 'figure');
  const leads =
    figure.kind === 'change' && next > 0 && next - at < 5 && /^(?:to|at)$/.test(items[next - 1]!.key);
  return leads ? figures[items[next]!.figure]! : figure;
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

/** After "arabica rose to 3.4 million bags and robusta to 0.8 million" a story on coffee is back at coffee. */
function wholeGoods({ parts, story }: Turn): Partial<Frame> {
  const { commodity, main } = story;
  const one = commodity !== null && commodity !== 'TOTAL' && isOneWay(main.flow);
  return one && parts.size > 1 && !parts.has(commodity) ? { goods: commodity } : {};
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
