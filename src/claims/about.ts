import { type Moneys, moneysOf } from '../figures/currency.ts';
import { areaByCode } from '../records/areas.ts';
import { unitByWord } from '../records/units.ts';
import { withPartnerOfBalance } from './bilateral-flows.ts';
import type { EpidemicSeries, LeftOut, TradeSeries } from './claim.ts';
import type { Context } from './context.ts';
import { type Frame, isBilateral, labelOf, NOTHING, resumed, type Story } from './discourse.ts';
import type { Domain } from './domain.ts';
import { beginParagraph, noOutbreak } from './epidemic.ts';
import { homeOf } from './home.ts';
import { isOfFirm, isOfIllness, isOfIllnessAlone } from './kinds-of-story.ts';
import { type Item, lineOf, sentenceStretch, titleStretch } from './line.ts';
import { namesIn } from './names.ts';
import { type Pair, partyCode, settleBy, sureAreas } from './parties.ts';
import { reportDay } from './report-day.ts';
import { readHeadline, readLine } from './sentence-reader.ts';
import { tableSeries, tablesOf } from './table-claims.ts';
import { tableCounts } from './table-counts.ts';
import { toldMoney } from './told-money.ts';

/** What a figure is about, apart from when and by whom. */
export interface About {
  domain: Domain;
  series: TradeSeries | EpidemicSeries | null;
  /** The figure's own unit, or the one its neighbours in the list, its goods or its indicator lend it. */
  unit: string | null;
  /** Each choice that another reader might have made otherwise, one plain sentence. */
  assumptions: string[];
  /** Of trade: what the sentence itself leaves out. */
  left?: LeftOut[];
}

/** A sentence of hundreds of words is a list: cut into pieces, so that reading it stays linear. */
const LONGEST = 300;

/** Totals that hold services too are spoken of. */
const SERVICES =
  /\bgoods and services\b|\bservices (?:surplus|deficit)\b|\b(?:surplus|deficit) (?:on|in) services\b|\b(?:(?:exports|imports|trade) (?:of|in) services|services (?:exports|imports|trade))\b(?! (?:is|are) (?:not|excluded|left))/i;

/** What each figure is about, in order; the codes of its goods wait for its period. */
export function readAbout(context: Context): About[] {
  const title = titleStretch(context);
  const settle = settleBy(sureAreas([...(title?.areas ?? []), ...context.areas.flat()]));
  const titled = [...new Set((title?.areas ?? []).flatMap((a) => settle(a)?.code ?? []).map(partyCode))];
  const headline = title ? lineOf(title, settle) : [];
  const sides = sidesOf(headline);
  const home = sides.reporter !== null || namesCountry(context, sides.partner) ? null : homeOf(context);
  const whole = `${context.article.title ?? ''}\n${context.article.text}`;
  const story: Story = {
    text: title?.text ?? '',
    main: NOTHING,
    opened: null,
    commodity: null,
    subject: null,
    head: null,
    domain: 'other',
    units: { money: null, goods: null, counted: null, last: null },
    listed: [],
    order: [],
    split: false,
    ways: new Map(),
    whole: null,
    publisher: null,
    told: new Map(),
    home,
    outbreak: noOutbreak(titled[0] ?? null, title?.areas[0]?.as !== 'demonym' && titled.length > 0),
    services: /services/i.test(whole) && SERVICES.test(whole),
    isOfFirm: once(() => isOfFirm(whole)),
    isOfIllness: once(() => isOfIllness(whole)),
    names: once(() => namesIn(whole)),
    isOfIllnessAlone: once(() => isOfIllnessAlone(whole)),
  };
  let frame: Frame = { ...NOTHING, ...sides, reporter: sides.reporter ?? home?.code ?? null };
  if (title) frame = readHeadline(headline, frame, story, context);
  story.opened = null;
  // What the headline is on; a part on another country may be on other goods than the part before.
  const commodity = story.commodity;
  story.text = context.article.text;

  const read: About[] = context.figures.map(({ unit }) => ({
    domain: 'other',
    series: null,
    unit,
    assumptions: [],
  }));
  const tables = tablesOf(context, settle);
  const lead = context.sentences.findIndex((_, s) => isProse(context, s));
  /** A sentence of the text has told of trade. */
  let led = false;
  const dated = reportDay(context) !== null;
  let moneys: Moneys | null = null;
  for (let s = 0; s < context.sentences.length; s++) {
    const items = lineOf(sentenceStretch(context, s), settle);
    const begins = s > 0 && context.sentences[s]!.block !== context.sentences[s - 1]!.block;
    if (begins && isProse(context, s)) {
      frame = resumed(frame, story);
      beginParagraph(story.outbreak);
      // A report goes back to its totals.
      if (dated) story.outbreak.measure = 'cumulative';
      story.opened = null;
    }
    const { block } = context.sentences[s]!;
    if (tables.edges.has(block)) continue;
    if (context.figuresIn[s]!.length === 0) {
      moneys ??= moneysOf(context.article);
      const money = toldMoney(context.tokens[s]!, moneys);
      if (money !== null) Object.assign(story.units, { money, last: money });
    }
    const cell = tables.cells.get(block);
    if (cell && story.domain === 'epidemic') {
      for (const f of context.figuresIn[s]!)
        read[f] = tableCounts(cell, context.figures[f]!, story.outbreak.area, tables.items) ?? read[f]!;
      continue;
    }
    if (cell && story.domain === 'trade') {
      for (const f of context.figuresIn[s]!)
        read[f] = tableSeries(cell, context.figures[f]!, frame, story, tables) ?? read[f]!;
      continue;
    }
    const label = begins || s === 0 ? labelOf(items) : null;
    if (label !== null) {
      frame = { ...NOTHING, reporter: label, flow: frame.flow, theme: frame.theme };
      story.subject = label;
      story.commodity = commodity;
      continue;
    }
    // "**$213 billion.** Imports. They shrank": what it is of stands behind it.
    if (isLoneFigure(items) && context.sentences[s + 1]) {
      const next = lineOf(sentenceStretch(context, s + 1), settle).slice(0, LONGEST);
      const first = next.findIndex((i) => i.kind === 'figure');
      readLine([...(first < 0 ? next : next.slice(0, first)), ...items], frame, story, context, read);
      continue;
    }
    for (let from = 0; from < items.length; from += LONGEST)
      frame = readLine(items.slice(from, from + LONGEST), frame, story, context, read);
    // "Exports rose, the U.S. Department of Agriculture said": whose statistics open a story, its trade they tell.
    if (s === 0 && story.main.reporter === null && frame.flow !== null) {
      frame = { ...frame, reporter: frame.reporter ?? story.publisher };
    }
    // A headline that tells of no trade leaves that to the first sentence that does; of its own country to the lead.
    const opens =
      story.main.flow === null && (frame.reporter === story.main.reporter ? s <= lead : frame.flow !== null);
    if (story.main.reporter === null || opens) story.main = frame;
    if (!led && story.opened !== null) {
      led = true;
      const partner = mirrorOf(story);
      if (partner !== null) {
        story.main = { ...story.main, partner };
        frame = { ...frame, partner };
      }
    }
  }
  return withPartnerOfBalance(context, read);
}

/** Rows and items go on from each other, paragraphs from what the story is about. */
const isProse = ({ article, sentences }: Context, s: number): boolean =>
  article.blocks[sentences[s]!.block]!.kind === 'paragraph';

/**
 * "North Korea buys masks again", and then "from China, Chinese customs data show": trade seen from its other side is
 * of the two. That side, by the lead; null where it tells none.
 */
function mirrorOf({ main, opened, publisher }: Story): string | null {
  if (opened === null || !isBilateral(opened) || opened.reporter !== main.reporter || isBilateral(main))
    return null;
  const seen = areaByCode(main.reporter!)?.publishes === false || publisher === opened.partner;
  return seen ? opened.partner : null;
}

/** Whose story a headline opens and with whom: "imports from the EU rise" says the other side alone. */
function sidesOf(headline: readonly Item[]): Pair {
  const named = headline.flatMap((item, i) => {
    if (item.kind !== 'area' || item.area!.code.startsWith('@')) return [];
    const across = /^(?:to|from|with|against)$/.test(
      (headline[i - 1]?.key === 'the' ? headline[i - 2] : headline[i - 1])?.key ?? '',
    );
    // "Exports hit a record on Chinese demand" says whose the demand is.
    // "Zambia, Congo and the copper road" lists them.
    const listed =
      i > 1 &&
      headline[i - 1]!.key === ',' &&
      headline[i - 2]!.kind === 'area' &&
      /^(?:and|,)$/.test(headline[i + 1]?.key ?? '');
    return [
      { code: partyCode(item.area!.code), across, whose: listed || (item.area!.as === 'demonym' && i > 0) },
    ];
  });
  const reporter = named.find((n) => !n.across)?.code ?? null;
  const partner = named.find((n) => n.code !== reporter && (n.across || !n.whose))?.code ?? null;
  return { reporter, partner };
}

/** Whether the text itself says whose trade it tells of: some country but the other side stands before or by its first figure. */
function namesCountry(context: Context, other: string | null): boolean {
  const first = context.figuresIn.findIndex((list) => list.length > 0);
  return context.areas.slice(0, first + 1).some((list) => list.some((a) => partyCode(a.code) !== other));
}

/** A figure and nothing more, as the bold head of a paragraph. */
const isLoneFigure = (items: readonly Item[]): boolean =>
  items.length <= 3 &&
  items[0]?.kind === 'figure' &&
  items.slice(1).every((i) => i.kind === 'sign' || (i.kind === 'word' && unitByWord(i.key) !== undefined));

/** Asked of few articles and of those again and again. */
function once<T>(ask: () => T): () => T {
  let known: T | null = null;
  return () => {
    known ??= ask();
    return known;
  };
}
