import type { Figure } from '../figures/figure.ts';
import { tokenize } from '../figures/token.ts';
import { notGoods } from '../figures/unit-words.ts';
import { singular } from '../figures/units.ts';
import { findAreas } from '../records/areas.ts';
import { findGoods } from '../records/goods-mentions.ts';
import { attach } from './attachment.ts';
import type { EpidemicSeries, TradeSeries } from './claim.ts';
import type { Context } from './context.ts';
import {
  complete,
  type Frame,
  isAside,
  isOneWay,
  lastWord,
  NOTHING,
  type Story,
  sameParties,
  wordsOf,
} from './discourse.ts';
import { epidemicReader, noOutbreak, type Outbreak } from './epidemic.ts';
import { goodsBehind } from './figure-goods.ts';
import { isTime } from './grammar.ts';
import { homeOf } from './home.ts';
import { type Item, lineOf, type Stretch } from './line.ts';
import { partyCode, settleBy, sureAreas } from './parties.ts';
import { type Topic, topicsOf } from './topics.ts';
import { noteUnit, tradeUnit } from './trade-unit.ts';

/** What a figure is about, apart from when and by whom. */
export interface About {
  domain: 'trade' | 'epidemic' | 'other';
  series: TradeSeries | EpidemicSeries | null;
  /** The figure's own unit, or the one its neighbours in the list, its goods or its indicator lend it. */
  unit: string | null;
  /** Each choice that another reader might have made otherwise, one plain sentence. */
  assumptions: string[];
}

/** What each figure is about, in order. */
export function readAbout(context: Context): About[] {
  const title = titleStretch(context);
  const settle = settleBy(sureAreas([...(title?.areas ?? []), ...context.areas.flat()]));
  const read: About[] = context.figures.map(({ unit }) => ({
    domain: 'other',
    series: null,
    unit,
    assumptions: [],
  }));
  const story: Story = {
    text: title?.text ?? '',
    main: NOTHING,
    subject: null,
    domain: 'other',
    units: { money: null, goods: null, counted: null },
    whole: null,
    publisher: null,
    told: new Map(),
  };
  let frame: Frame = NOTHING;
  const titled = [...new Set((title?.areas ?? []).flatMap((a) => settle(a)?.code ?? []).map(partyCode))];
  const outbreak = noOutbreak(titled[0] ?? null);
  const home =
    titled.length > 0 || isNational(context)
      ? null
      : homeOf(title?.text ?? '', context.article.text, context.figures);
  frame = { ...NOTHING, reporter: titled[0] ?? home?.code ?? null, partner: titled[1] ?? null };
  if (title) {
    const items = lineOf(title, settle);
    frame = readLine(items, frame, story, context, read, outbreak);
    const first = topicsOf(items).find((t) => t.domain === 'trade' && t.form !== 'goods');
    story.main = first ? complete(first, items, NOTHING, story) : frame;
  }
  story.text = context.article.text;
  for (let s = 0; s < context.sentences.length; s++) {
    frame = readLine(lineOf(stretchOf(context, s), settle), frame, story, context, read, outbreak);
    if (story.main.reporter === null) story.main = frame;
  }
  return read;
}

/** Reads a sentence: what its figures are about goes to `read`, what was spoken of comes back. */
function readLine(
  items: readonly Item[],
  before: Frame,
  story: Story,
  context: Context,
  read: About[],
  outbreak: Outbreak,
): Frame {
  const all = topicsOf(items);
  const ofTrade = story.domain === 'trade' || all.some((t) => t.flow !== null && t.form !== 'place');
  const topics = all.filter((t) => t.form !== 'place' || ofTrade);
  let here = before;
  let after = before;
  let theme = before.theme;
  let aside = false;
  let told = false;
  let inSentence: string | null = null;
  const epidemic = epidemicReader(items, context.figures, outbreak, story);
  const publisher = publisherIn(items);
  if (publisher !== null) story.publisher = publisher;
  const completed = new Map<Topic, Frame>();
  const frameOf = (topic: Topic): Frame => {
    let frame = completed.get(topic);
    if (frame) return frame;
    frame = complete(topic, items, here, { ...story, subject: inSentence ?? story.subject });
    completed.set(topic, frame);
    if (topic.form === 'goods' || topic.form === 'place') return frame;
    here = frame;
    aside = topic.reporter === null && (aside || isAside(topic, frame, before));
    if (!aside) after = frame;
    if (topic.reporter !== null) {
      inSentence = frame.reporter;
      if (topic.form === 'verb') story.subject = frame.reporter;
    }
    if (frame.flow === 'trade') story.whole = frame;
    if (isOneWay(frame.flow) && (frame.reporter !== theme?.reporter || topic.reporter !== null))
      theme = frame;
    return frame;
  };
  let next = 0;
  for (const [at, item] of items.entries()) {
    for (; topics[next] && topics[next]!.at <= at; next++) {
      if (topics[next]!.domain === 'trade') frameOf(topics[next]!);
      if (topics[next]!.domain !== 'other') story.domain = topics[next]!.domain;
    }
    if (item.kind !== 'figure') continue;
    const { topic, flow } = attach(items, at, topics, isPart(context.figures[item.figure]!));
    const figure = context.figures[item.figure]!;
    const domain = domainOf(figure, topic, story.domain);
    if (domain === 'epidemic') {
      story.domain = domain;
      read[item.figure] = { domain: 'epidemic', ...epidemic(at), assumptions: [] };
      continue;
    }
    if (domain === 'other') continue;
    story.domain = domain;
    const own = goodsBehind(items, at, context.figures);
    const known = own && !topic ? story.told.get(lastWord(wordsOf(own, items, story.text))) : undefined;
    const frame = known ?? (topic ? frameOf(topic) : spokenOf(items, here, story));
    const parent = flow && topic?.form === 'goods' ? frameOf(flow) : frame;
    if (parent.flow === null) continue;
    const goods = own ? wordsOf(own, items, story.text) : (frame.goods ?? 'TOTAL');
    const { reporter, partner } = parent;
    const series: TradeSeries = {
      reporter: reporter ?? '?',
      flow: parent.flow,
      partner: partner ?? 'WLD',
      goods,
      codes: [],
    };
    const unit = tradeUnit(figure, goods, story.units);
    noteUnit(unit, goods, story.units);
    if (goods !== 'TOTAL' && isOneWay(parent.flow)) story.told.set(lastWord(goods), parent);
    read[item.figure] = { domain: 'trade', series, unit, assumptions: [] };
    if (topic && own) completed.set(topic, { ...frame, goods });
    if (own && topic?.form !== 'noun') here = { ...here, goods };
    if (!told && topic?.form !== 'noun') after = { ...after, goods };
    told = true;
  }
  const shown = told || topics.some((t) => t.flow) ? undefined : topics.find((t) => t.form === 'goods');
  // "Then there are the masks."
  if (shown?.goods) after = { ...after, goods: wordsOf(shown.goods, items, story.text) };
  if (publisher === null && !aside) story.publisher = null;
  return { ...after, theme };
}

/** "Chinese customs": whose statistics a sentence quotes. */
function publisherIn(items: readonly Item[]): string | null {
  const at = items.findIndex((i, n) => i.kind === 'area' && items[n + 1]?.key === 'customs');
  return at < 0 || items[at]!.area!.code.startsWith('@') ? null : partyCode(items[at]!.area!.code);
}

/** What a sentence without a topic of its own goes on about. */
function spokenOf(items: readonly Item[], here: Frame, story: Story): Frame {
  const total = /\bthe total (?:was|is|came|stood|reached|amounted|for|since)\b/.test(
    items.map((i) => i.key).join(' '),
  );
  const goal =
    here.flow === 'balance' && items.some((i) => /^(?:total|goal|target|date|cumulative)$/.test(i.key));
  if ((goal || total) && story.whole && sameParties(story.whole, here))
    return { ...story.whole, goods: 'TOTAL' };
  if (goal && isOneWay(story.main.flow)) return story.main;
  // "March alone came to $57 million."
  if (items[0] && isTime(items[0]) && here.theme) return { ...here, ...here.theme, goods: 'TOTAL' };
  return here;
}

/** Whether a figure is a part of something, which is told behind it. */
const isPart = ({ kind, unit }: Figure): boolean => kind === 'share' || (kind === 'ratio' && unit === '%');

/** What a figure is about by its own unit, its topic, and else by what the sentences before it were about. */
function domainOf({ unit }: Figure, topic: Topic | null, before: About['domain']): About['domain'] {
  if (/^(?:case|death|recovery)$/.test(unit ?? '')) return 'epidemic';
  const counted = unit !== null && UNTRADED.has(unit);
  if (topic?.domain === 'epidemic' || (!topic && before === 'epidemic'))
    return unit === 'person' ? 'other' : 'epidemic';
  if (topic?.domain === 'other' && unit === '%' && before === 'epidemic') return 'epidemic';
  if (counted) return 'other';
  return topic?.domain ?? before;
}

/** What is counted and never shipped. */
const UNTRADED = new Set(['person', ...[...notGoods].map(singular)].filter((unit) => unit !== 'product'));

/** Whether the text itself says whose trade it tells of: some country stands before its first figure. */
function isNational(context: Context): boolean {
  const first = context.figuresIn.findIndex((list) => list.length > 0);
  return context.areas.slice(0, first + 1).some((list) => list.length > 0);
}

function titleStretch({ article }: Context): Stretch | null {
  const text = article.title;
  return text
    ? { text, tokens: tokenize(text), areas: findAreas(text), goods: findGoods(text), figures: [] }
    : null;
}

function stretchOf(context: Context, s: number): Stretch {
  return {
    text: context.article.text,
    tokens: context.tokens[s]!,
    areas: context.areas[s]!,
    goods: context.goods[s]!,
    figures: context.figuresIn[s]!.map((index) => ({
      index,
      start: context.figures[index]!.start,
      end: context.figures[index]!.end,
    })),
  };
}
