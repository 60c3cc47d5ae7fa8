import type { TradeSeries } from '../claim.ts';
import { OUTBREAK } from './epidemic.ts';
import { SERVICES } from './other.ts';
import { type EasternSentence, sentenceOf } from './sentence.ts';

/** Who trades which way with whom, as a sentence leaves it. */
export interface Frame {
  reporter: string | null;
  partner: string | null;
  flow: TradeSeries['flow'] | null;
  goods: string;
}

/** What an article has said so far, for all that the next sentence leaves out. */
export interface Story {
  language: string;
  /** Whose trade is told where no country is named; null in traditional characters, which several countries write. */
  home: string | null;
  /** The two sides that the article is about. */
  main: Frame;
  frame: Frame;
  /** The last frame of each flow: who buys and who sells stays the same through a story. */
  byFlow: Map<string, Frame>;
  /** The country of the office that is quoted. */
  publisher: string | null;
  attribution: string[];
  deficit: boolean;
  period: string | null;
  step: 'year-before' | 'month-before' | 'day-before' | null;
  /** A base named by its own date, for the changes of its sentence. */
  against: string | null;
  outbreak: boolean;
  area: string | null;
  indicator: { name: string; unit: string } | null;
  measure: 'new' | 'cumulative' | null;
  domain: 'trade' | 'epidemic' | null;
  /** The article's totals are of goods and services. */
  services: boolean;
  /** The last thing spoken of is no trade. */
  aside: boolean;
  block: number;
  /** The unit that bare numbers of goods take. */
  counted: string | null;
  /** The goods spoken of last. */
  goods: string | null;
  /** The first frame of the paragraph, and the flows of the sentence before. */
  opened: Frame | null;
  told: Set<string>;
  /** The month that the sentence has named: a day behind it is one of it. */
  monthHere: string | null;
  /** The first period of the article: what a paragraph without one is of. */
  mainPeriod: string | null;
  /** The last sentence dealt figures out to several goods: the next one goes on from none of them. */
  dealt: boolean;
}

export const NOTHING: Frame = { reporter: null, partner: null, flow: null, goods: 'TOTAL' };

export function newStory(
  title: string | null,
  text: string,
  language: string,
  today: string | null,
  traditional: boolean,
): Story {
  const head = title === null ? null : sentenceOf(title, language, today, []);
  const story: Story = {
    language,
    home: language === 'ko' ? 'KOR' : traditional ? null : 'CHN',
    main: NOTHING,
    frame: NOTHING,
    byFlow: new Map(),
    publisher: null,
    attribution: [],
    deficit: false,
    period: null,
    step: null,
    against: null,
    outbreak: OUTBREAK.test(`${title ?? ''} ${text.slice(0, 2000)}`),
    area: null,
    indicator: null,
    measure: null,
    domain: null,
    services: SERVICES.test(text),
    aside: false,
    block: -1,
    counted: null,
    goods: null,
    opened: null,
    told: new Set(),
    monthHere: null,
    mainPeriod: null,
    dealt: false,
  };
  if (head) {
    const codes = head.parties.flatMap((p) => p.codes);
    story.area = codes[0] ?? null;
    const dated = head.times.find((t) => !t.base && !t.aside && t.when.is === 'fixed');
    if (dated && dated.when.is === 'fixed') story.period = dated.when.period;
  }
  return story;
}

/** A paragraph goes on from what the article is about, a sentence from the one before. */
export function openSentence(story: Story, sentence: EasternSentence, block: number): void {
  if (block !== story.block) {
    if (story.block >= 0) story.frame = { ...story.main, goods: story.frame.goods, flow: story.frame.flow };
    story.measure = null;
    story.block = block;
    story.opened = null;
    story.aside = false;
    if (story.mainPeriod !== null) story.period = story.mainPeriod;
  } else if (story.told.size > 1 && isBare(sentence)) story.frame = spokenOf(story, sentence);
  story.told = new Set(sentence.flows.map((f) => f.flow));
  story.against = null;
  story.monthHere = null;
  if (story.dealt) {
    story.frame = { ...story.frame, goods: 'TOTAL' };
    story.goods = null;
    story.dealt = false;
  }
  const office = sentence.sources.find((s) => s.country !== null);
  if (office) story.publisher = office.country;
}

/** Neither flow nor goods nor country: all of them are those spoken of. */
const isBare = ({ flows, goods, parties }: EasternSentence): boolean =>
  flows.length === 0 && goods.length === 0 && parties.length === 0;

/**
 * After a sentence of several flows ("수출액은 X, 수입액은 Y였다. 전달보다 3배로 증가했고"): their sum where it was told, else
 * what the paragraph began with, unless the sentence points at the last ("이는", "这").
 */
function spokenOf(story: Story, { text }: EasternSentence): Frame {
  const sum = story.told.has('trade') ? story.byFlow.get('trade') : undefined;
  if (sum) return sum;
  return story.opened?.flow === 'trade' && !/^(?:이는|이\s|这|该)/.test(text) ? story.opened : story.frame;
}
