import { tokenize } from '../figures/token.ts';
import { findAreas } from '../records/areas.ts';
import { findGoods } from '../records/goods-mentions.ts';
import { attach } from './attachment.ts';
import type { EpidemicSeries, TradeSeries } from './claim.ts';
import type { Context } from './context.ts';
import { complete, type Frame, isAside, NOTHING, type Story, wordsOf } from './discourse.ts';
import { goodsBehind } from './figure-goods.ts';
import { type Item, lineOf, type Stretch } from './line.ts';
import { settleBy, sureAreas } from './parties.ts';
import { type Topic, topicsOf } from './topics.ts';

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
  const read: About[] = context.figures.map(({ unit }) => ({ domain: 'other', series: null, unit, assumptions: [] }));
  const story: Story = { text: title?.text ?? '', main: NOTHING, subject: null };
  let frame: Frame = NOTHING;
  if (title) frame = readLine(lineOf(title, settle), frame, story, context, read);
  story.main = frame;
  story.text = context.article.text;
  for (let s = 0; s < context.sentences.length; s++) {
    frame = readLine(lineOf(stretchOf(context, s), settle), frame, story, context, read);
    if (story.main.reporter === null) story.main = frame;
  }
  return read;
}

/** Reads a sentence: what its figures are about goes to `read`, what was spoken of comes back. */
function readLine(items: readonly Item[], before: Frame, story: Story, context: Context, read: About[]): Frame {
  const topics = topicsOf(items);
  let here = before;
  let after = before;
  const completed = new Map<Topic, Frame>();
  for (const topic of topics) {
    if (topic.domain !== 'trade') continue;
    const frame = complete(topic, items, here, story);
    completed.set(topic, frame);
    if (topic.form === 'goods') continue;
    here = frame;
    if (!isAside(topic, before)) after = frame;
    if (topic.reporter !== null && topic.form === 'verb') story.subject = frame.reporter;
  }
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'figure') continue;
    const { topic, flow } = attach(items, at, topics);
    const figure = context.figures[item.figure]!;
    const own = goodsBehind(items, at, context.figures);
    if (topic && topic.domain !== 'trade') {
      read[item.figure] = { domain: topic.domain, series: null, unit: figure.unit, assumptions: [] };
      continue;
    }
    const frame = topic ? completed.get(topic)! : before;
    const parent = flow ? completed.get(flow)! : frame;
    const goods = own ? wordsOf(own, items, story.text) : (frame.goods ?? 'TOTAL');
    const way = topic?.flow ?? (flow ? parent.flow : frame.flow);
    if (way === null) continue;
    const pair = topic?.form === 'goods' && flow ? parent : frame;
    const series: TradeSeries = { reporter: pair.reporter ?? '?', flow: way, partner: pair.partner ?? 'WLD', goods, codes: [] };
    read[item.figure] = { domain: 'trade', series, unit: figure.unit, assumptions: [] };
    if (topic && own) completed.set(topic, { ...frame, goods });
    after = { ...after, goods };
  }
  return after;
}

function titleStretch({ article }: Context): Stretch | null {
  const text = article.title;
  return text ? { text, tokens: tokenize(text), areas: findAreas(text), goods: findGoods(text), figures: [] } : null;
}

function stretchOf(context: Context, s: number): Stretch {
  return {
    text: context.article.text,
    tokens: context.tokens[s]!,
    areas: context.areas[s]!,
    goods: context.goods[s]!,
    figures: context.figuresIn[s]!.map((index) => ({ index, start: context.figures[index]!.start, end: context.figures[index]!.end })),
  };
}
