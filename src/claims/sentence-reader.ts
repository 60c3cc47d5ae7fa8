import type { Figure } from '../figures/figure.ts';
import { areaByCode } from '../records/areas.ts';
import type { About } from './about.ts';
import { attach } from './attachment.ts';
import { bothWays } from './both-ways.ts';
import { complete } from './completion.ts';
import type { Context } from './context.ts';
import { type Frame, isBilateral, isOneWay, NOTHING, type Story } from './discourse.ts';
import { domainOf, isPart } from './domain.ts';
import { epidemicReader } from './epidemic.ts';
import { flowAt } from './flow-words.ts';
import { isVerb } from './grammar.ts';
import { type Item, words as wordsIn } from './line.ts';
import { partyCode } from './parties.ts';
import { publisherIn } from './publisher.ts';
import { isObject } from './subjects.ts';
import type { Topic } from './topic.ts';
import { topicsOf } from './topics.ts';
import { readTrade } from './trade-reader.ts';
import { frameOf, shownGoods, type Turn, wholeGoods } from './turn.ts';

/** Reads the headline: its first topic is what the story is mainly about. */
export function readHeadline(items: readonly Item[], before: Frame, story: Story, context: Context): Frame {
  const frame = readLine(items, before, story, context, []);
  const first = topicsOf(items).find((t) => t.domain === 'trade' && t.form !== 'goods' && t.form !== 'place');
  story.main = first ? complete(first, items, NOTHING, story, null) : frame;
  return frame;
}

/** Reads a sentence: what its figures are about goes to `read`, what was spoken of comes back. */
export function readLine(
  items: readonly Item[],
  before: Frame,
  story: Story,
  { figures }: Context,
  read: About[],
): Frame {
  const topics = topicsIn(items, story, figures);
  story.head = headOf(items) ?? story.head;
  const { theme } = before;
  const turn: Turn = {
    items,
    story,
    before,
    // Whose deed the last sentence told of says nothing of the places that this one lists.
    here: before.buyer === null ? before : { ...before, buyer: null },
    after: before,
    theme,
    aside: false,
    told: false,
    subject: null,
    completed: new Map(),
    parts: new Set(),
    flows: new Set(),
  };
  const domains = new Set(topics.map((t) => t.domain));
  if (story.domain === 'other' && domains.size === 1) story.domain = [...domains][0]!;
  const publisher = publisherIn(items);
  if (publisher !== null) story.publisher = publisher;
  const epidemic = epidemicReader(items, figures, story.outbreak, story);
  const paired = bothWays(items, story);
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
    if (domain === 'other' || (domain === 'epidemic' && !story.isOfIllness())) continue;
    story.domain = domain;
    const about =
      domain === 'epidemic'
        ? { domain, ...epidemic(at), assumptions: [] }
        : tradeOf(turn, figures, at, topic?.domain === 'other' ? null : topic, flow, paired.get(at));
    if (about) read[item.figure] = about;
  }
  if (publisher === null && !turn.aside) story.publisher = null;
  if (turn.flows.size > 0) story.split = turn.flows.has('export') && turn.flows.has('import');
  if (turn.told) story.listed = turn.parts.size > 1 ? [...turn.parts] : [];
  // "Trade between China and the North slipped. The two exchanged …": who is brought up without a figure goes on.
  const broughtUp =
    turn.aside &&
    turn.here.flow === 'trade' &&
    isBilateral(turn.here) &&
    !items.some((i) => i.kind === 'figure' || /^(?:no|not|never|nothing)$/.test(i.key));
  if (broughtUp) turn.after = turn.here;
  const after = { ...turn.after, ...shownGoods(turn, topics), ...wholeGoods(turn), theme: turn.theme };
  return turned(tellsShare(items) ? { ...after, goods: before.goods } : after, turn);
}

/** "Wheat's share: 58%" is said of the goods that were spoken of, which the story goes on with. */
const tellsShare = (items: readonly Item[]): boolean =>
  !items.slice(0, 4).some((i) => i.kind === 'area') && SHARE_OF.test(wordsIn(items, 0, 4));
const SHARE_OF = /^(?:the )?(?:share of |\S+(?: ?'s?)? share\b)/;

/** "Thailand is the winner. Shipments reached …": a paragraph that begins with a country goes on with its trade. */
function turned(after: Frame, { items, story, told }: Turn): Frame {
  const owner = items[0]?.area;
  // "Russia's role is growing. Its trade with the North was": whose it is.
  if (
    !told &&
    owner &&
    items[0]!.possessive &&
    !owner.code.startsWith('@') &&
    !items.some((i) => i.kind === 'figure')
  )
    story.subject = partyCode(owner.code);
  const country = told ? null : subjectCountry(items);
  if (country === null || story.domain === 'epidemic') return after;
  story.subject = country;
  if (story.opened !== null || country === after.reporter || country === after.partner) return after;
  const frame = {
    ...after,
    reporter: country,
    partner: after.reporter === null ? after.partner : focusOf(story),
    flow: isOneWay(after.flow) ? after.flow : (story.main.flow ?? after.flow),
    theme: null,
  };
  if (after.reporter !== null) story.opened = frame;
  return frame;
}

/** What a figure of trade is about, by the frame that it was dealt where there is one. */
function tradeOf(
  turn: Turn,
  figures: readonly Figure[],
  at: number,
  topic: Topic | null,
  flow: Topic | null,
  dealt: Frame | undefined,
): About | null {
  if (!dealt) return readTrade(turn, figures, at, topic, flow);
  const { here } = turn;
  turn.here = dealt;
  const about = readTrade(turn, figures, at, null, null);
  turn.here = here;
  return about;
}

/** "The average price was $5,164 a tonne": of the goods that were just said to be shipped. */
const isPrice = (figure: Figure, topic: Topic | null, items: readonly Item[], { here }: Turn): boolean =>
  figure.kind === 'ratio' &&
  topic?.domain === 'other' &&
  /^prices?$/.test(items[topic.at]!.key) &&
  /^(?:average|mean|unit|export|import)$/.test(items[topic.at - 1]?.key ?? '') &&
  isOneWay(here.flow) &&
  here.goods !== null &&
  here.goods !== 'TOTAL';

/** "407,000 tonnes of food were discharged": where all is weighed or paid, nobody fell ill. */
function isWeighed(items: readonly Item[], figures: readonly Figure[]): boolean {
  const levels = items.flatMap(({ kind, figure }) =>
    kind === 'figure' && figures[figure]?.kind === 'level' ? [figures[figure]!.unit ?? ''] : [],
  );
  return levels.length > 0 && levels.every((unit) => /^(?:[A-Z]{3}|t|kg|g|l|bbl|m3)$/.test(unit));
}

/** "Nepal received …": the country that a sentence begins with. */
function headOf([first]: readonly Item[]): string | null {
  const named = first?.kind === 'area' && !first.possessive && first.area!.as !== 'demonym';
  return named && !first.area!.code.startsWith('@') ? partyCode(first.area!.code) : null;
}

/** In a story on the trade of two, the one that third countries are told beside: who publishes nothing, else whose story it is. */
function focusOf({ main }: Story): string | null {
  if (!isBilateral(main)) return null;
  return areaByCode(main.partner!)?.publishes === false ? main.partner : main.reporter;
}

/** The country that a sentence is about: it begins the sentence or a clause, and a verb follows. */
function subjectCountry(items: readonly Item[]): string | null {
  const at = items.findIndex(
    (item, i) =>
      item.kind === 'area' &&
      item.area!.as !== 'demonym' &&
      !item.possessive &&
      (i === 0 || /^(?:,|the)$/.test(items[i - 1]!.key)) &&
      !isObject(items, i) &&
      items[i + 1] !== undefined &&
      (isVerb(items[i + 1]!) ||
        /(?:ed|[^s]s)$/.test(items[i + 1]!.key) ||
        flowAt(items, i + 1)?.word.form === 'verb'),
  );
  const area = items[at]?.area;
  return area && !area.code.startsWith('@') ? partyCode(area.code) : null;
}

/**
 * Places with amounts are topics only where trade is spoken of: "China +11.2%", but not "China 78,191 confirmed"; so are
 * subjects that the lexicon does not know as goods: "Selangor had 1,020".
 */
function topicsIn(items: readonly Item[], story: Story, figures: readonly Figure[]): Topic[] {
  const all = topicsOf(items).filter(
    (t) => (t.domain !== 'epidemic' || !isWeighed(items, figures)) && !(t.weak && story.isOfFirm()),
  );
  if (story.domain === 'epidemic' && story.isOfIllnessAlone())
    return all.filter((t) => t.domain !== 'trade' || isDealt(t));
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

/** "China sold 2 million doses to Nepal": beside the sick, goods cross a border where both sides are told, or whom they were bought from. */
const isDealt = ({ flow, weak, reporter, partner }: Topic): boolean =>
  flow !== null &&
  (!weak || (partner !== null && reporter !== partner && (reporter !== null || flow === 'import')));
