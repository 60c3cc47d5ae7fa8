import type { Figure } from '../figures/figure.ts';
import type { About } from './about.ts';
import { assumptionsOf } from './assumptions.ts';
import type { LeftOut, TradeSeries } from './claim.ts';
import { isOneWay, lastWord, type Story, wordsOf } from './discourse.ts';
import { goesTo, goodsBehind, movedTo, sideBehind } from './figure-goods.ts';
import { isDeterminer } from './grammar.ts';
import { goodsOf, sideNamed, spokenOf } from './inherited.ts';
import { isKindAgain, spokenGoods } from './left-out-goods.ts';
import { type Item, words as wordsIn } from './line.ts';
import { otherOf, partyCode } from './parties.ts';
import type { Topic } from './topic.ts';
import { noteUnit, tradeUnit } from './trade-unit.ts';
import { frameOf, type Turn } from './turn.ts';

/** What a figure of trade is about; null where no way of goods is spoken of. */
export function readTrade(
  turn: Turn,
  figures: readonly Figure[],
  at: number,
  topic: Topic | null,
  flow: Topic | null,
): About | null {
  const { items, story } = turn;
  const figure = figures[items[at]!.figure]!;
  const own = goodsBehind(items, at, figures);
  const said = own && wordsOf(own, items, story.text);
  // "4.66 million 60-kg bags" of what a story is on: what it is packed in.
  const named = said !== null && PACKED.test(said) && hasGoods(topic, turn) ? null : said;
  const words = own && named && isKindAgain(own, items) ? (spokenGoods(turn.here, story) ?? named) : named;
  const earlier = words && !topic ? story.told.get(lastWord(words)) : undefined;
  const frame = earlier ?? (topic ? frameOf(turn, topic) : spokenOf(items, figure, turn.here, story));
  const way = { ...(flow && topic?.form === 'goods' ? frameOf(turn, flow) : frame) };
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
  const all = words === null ? allOf(turn, at, topic) : null;
  const coded = words === null || words === 'TOTAL' ? codedGoods(items, at, story.text) : null;
  const goods = coded ?? words ?? all ?? goodsOf(weighedWith(items, at, figures), frame, turn.before);
  // "14.5 working days": all goods are told in money, and that in millions or with its sign.
  const bare = /^(?:level|change)$/.test(figure.kind) && figure.unit === null && figure.scale < 6;
  // Of all goods nobody weighs a surplus.
  const weighed = way.flow === 'balance' && figure.kind === 'level' && WEIGHT.test(figure.unit ?? '');
  if (goods === 'TOTAL' && (bare || weighed)) return null;
  const side =
    (topic?.reporter && !topic.ranked) || isCountryNamed(topic) || flow?.partner || earlier
      ? null
      : sideNamed(items, at, way, topic?.partner ? topic.to : 0);
  // "Trade was $87 billion: exports $40 billion, imports $47 billion. China comes second, with $8.6 billion": both ways.
  const both = side !== null && topic === null && story.split && story.whole?.reporter === side.reporter;
  if (both) way.flow = 'trade';
  const reporter = side?.reporter ?? way.reporter ?? story.publisher ?? '?';
  const within = topic !== null && topic.reporter !== null && topic.reporter === topic.partner;
  const behind = goesTo(items, at, way.flow) ?? sideBehind(items, at, way.flow);
  const partner = facing(reporter, behind ?? side?.partner ?? way.partner ?? 'WLD', within, story);
  const codes = goods === 'TOTAL' && !story.services ? ['TOTAL'] : [];
  // "Were delivered to the North": nobody says by whom, so that it is told from the side that is known.
  const turned =
    reporter === '?' && isPassive(items, topic) && isOneWay(way.flow) && partner !== 'WLD' && partner !== '?';
  const series: TradeSeries = turned
    ? { reporter: partner, flow: way.flow === 'export' ? 'import' : 'export', partner: 'WLD', goods, codes }
    : { reporter, flow: way.flow, partner, goods, codes };
  if (turned) turn.after = { ...turn.after, reporter: partner, flow: series.flow, partner: 'WLD' };
  // What is told of the other way is not what the story is on.
  if (story.main.flow === null || !isOneWay(story.main.flow) || story.main.flow === way.flow)
    story.commodity ??= goods;
  turn.parts.add(goods);
  if (!both) turn.flows.add(way.flow);
  const listed = turn.told || OF_THAT.test(wordsIn(items, 0, 2));
  const unit = tradeUnit(figure, goods, story.units, isCompared(items, at), listed);

  // "180.57 billion shillings ($1.23 billion) from 138.09 billion": what stands in brackets is told again.
  const aside = items[at - 1]?.key === '(' && (story.units.money !== null || figure.kind === 'ratio');
  if (!aside) noteUnit(unit, goods, story.units);
  if (goods !== 'TOTAL' && isOneWay(way.flow)) story.told.set(lastWord(goods), way);
  // "Total exports were 21,200 tonnes, earning $31.5 million": what was weighed is what earned.
  const completes =
    frame.goods === 'TOTAL' ? goods !== 'TOTAL' : figure.unit === 'dose' && goods !== frame.goods;
  if (topic && !own && completes) {
    turn.completed.set(topic, { ...frame, goods });
    turn.here = { ...turn.here, goods };
    turn.after = { ...turn.after, goods };
  }
  if (topic && own) turn.completed.set(topic, { ...frame, goods });
  if (own && topic?.form !== 'noun') turn.here = { ...turn.here, goods };
  if (!turn.told && topic?.form !== 'noun') turn.after = { ...turn.after, goods };
  turn.told = true;
  const goodsSaid = words !== null || Boolean(topic?.goods);
  const assumptions = assumptionsOf(items, story.text, {
    series,
    topic: flow ?? topic,
    goodsSaid,
    unitLent: figure.unit === null ? unit : null,
    services: story.services,
    home: story.home?.code === series.reporter ? story.home.assumption : null,
  });
  const saysPartner = [topic, flow].some((t) => t !== null && (t.partner !== null || t.everything));
  const left: LeftOut[] = [];
  if (!saysPartner && side === null && behind === null) left.push('partner');
  if (!goodsSaid && !topic?.everything) left.push('goods');
  if (topic === null && flow === null && !earlier) left.push('flow');
  return { domain: 'trade', series, unit, assumptions, left };
}

const WEIGHT = /^(?:t|kg|l|hl|bbl|m3)$/;

/** The other side is told, and not as a region without a code: one of its countries may be told apart. */
const isCountryNamed = (topic: Topic | null): boolean =>
  topic !== null &&
  topic.partner !== null &&
  (topic.partner.startsWith('@') || partyCode(topic.partner) !== '?');

/** "The goods, worth 10.2 billion yuan, went to 50 countries": all that the list before it named. */
const listedGoods = ({ listed }: Pick<Story, 'listed'>): string | null =>
  listed.length > 1 && !listed.includes('TOTAL')
    ? `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)}`
    : null;

/** "The goods, worth 10 billion", "together the two earned $54 million", "coal at $2 billion and oil at $1 billion, together 19 percent". */
function allOf({ items, story, parts }: Turn, at: number, topic: Topic | null): string | null {
  const opening = wordsIn(items, 0, 4);
  if (topic === null && THE_GOODS.test(opening)) return listedGoods(story);
  const together = TOGETHER.exec(opening);
  const many = ['two', 'three', 'four', 'five'].indexOf(together?.[1] ?? '') + 2;
  // "The four together", where the last sentence told of three: one of them stands further up.
  if (together && topic?.goods == null && (many === 1 || many === story.listed.length))
    return listedGoods(story);
  return /^(?:together|combined|jointly)$/.test(items[at - 1]?.key ?? '')
    ? listedGoods({ listed: [...parts] })
    : null;
}

const PACKED = /^(?:kg |kilo )?(?:bags|sacks|bales|boxes|cartons|barrels|bottles|crates|containers)$/i;

const hasGoods = (topic: Topic | null, { here, story }: Turn): boolean =>
  Boolean(topic?.goods) ||
  (here.goods !== null && here.goods !== 'TOTAL') ||
  (story.commodity !== null && story.commodity !== 'TOTAL');

const TOGETHER =
  /^(?=.*\b(?:together|combined|jointly)\b)(?:(?:together|combined|jointly),? )?(?:the (two|three|four|five)\b|the pair\b|they\b|these\b|both\b)/;

const THE_GOODS =
  /^(?:the|these|all the|all these) (?:goods|items|products|supplies|materials|exports|shipments)\b/;

/** A sentence that tells the parts of the last amount, in its measure: "Of which arabica 20.4 million." */
const OF_THAT = /^(?:of (?:which|this|that|these|it|them)|including |thereof|other |another )/;

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
