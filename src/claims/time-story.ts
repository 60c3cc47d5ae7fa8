import type { Figure } from '../figures/figure.ts';
import { contains, inDays, monthsOf, parsePeriod } from '../records/period.ts';
import type { Steps } from './base-periods.ts';
import { type Frame, resolve } from './time-frame.ts';
import type { DatedSentence } from './time-sentence.ts';
import { isMoment, type Mention } from './time-when.ts';

/**
 * What is spoken of, carried from sentence to sentence. A sentence without words of time goes back to what its paragraph
 * was about, a paragraph without them to its section, a section to the lead: asides do not move what follows.
 */
export interface Story {
  lead: string | null;
  /** Whether only a heading told the lead, which may be the last month of the year that the story is on. */
  announced: boolean;
  section: string | null;
  /** Whether only a heading told the section's period, which its first paragraph may narrow. */
  titled: boolean;
  paragraph: string | null;
  /** What the paragraph before was about, by its own words. */
  previous: string | null;
  /** Whether the paragraph had figures yet. */
  begun: boolean;
  /** The period told last. */
  last: string | null;
  /** What was told last in the paragraph before, until this one tells its own. */
  former: string | null;
  /** The stretch of months told last. */
  span: string | null;
  told: number | null;
  /** The day or days that counts of people are told for, and whether the sentence before was such a count. */
  count: string | null;
  /**
   * The latest that they were told for, and the one that a list or a section is headed by: a paragraph behind an aside on an
   * earlier time goes back to it.
   */
  latest: string | null;
  headed: string | null;
  counting: boolean;
  /** Whether the story is on counts of people, by its title: what a paragraph opens with, where it does not say. */
  counts: boolean;
  /** The day that a report of counts is as of: a paragraph without words of time goes back to it. */
  asOf: string | null;
  /** What the list puts in brackets, as its caption says. */
  brackets: string | null;
  steps: Steps;
  block: number;
}

export const newStory = (usual: Steps['usual'], asOf: string | null): Story => ({
  lead: null,
  announced: false,
  section: null,
  titled: false,
  paragraph: null,
  previous: null,
  begun: false,
  last: null,
  former: null,
  span: null,
  told: null,
  count: asOf,
  latest: null,
  headed: null,
  counting: false,
  counts: false,
  asOf,
  brackets: null,
  steps: { any: null, percent: null, monthly: null, headed: null, usual, said: 'none' },
  block: -1,
});

export const topicOf = (story: Story): string | null => story.paragraph ?? story.section ?? story.lead;

/** A new paragraph; behind a heading a new section. */
export function turn(story: Story, block: number): void {
  const main = story.headed ?? story.latest;
  Object.assign(story, {
    block,
    previous: story.paragraph,
    paragraph: null,
    begun: false,
    told: null,
    counting: story.counts || story.counting,
    count: story.asOf ?? (liesBefore(story.count, main) ? main : story.count),
    steps: { ...story.steps, any: null, percent: null },
  });
  story.former = story.last;
  story.last = topicOf(story);
}

/** A heading or a label ("June 2016.", "September 1-20:") sets what the text below it is about; another heading ends that. */
export function label(
  story: Story,
  mentions: readonly Mention[],
  frame: Frame,
  daily: boolean,
  heading: boolean,
): void {
  if (heading && mentions.length === 0) story.brackets = null;
  if (heading) Object.assign(story, { section: null, headed: null, titled: true, counting: daily });
  for (const { when, compares } of mentions) {
    if (compares || /^(weekday|moved|here|since|now|before)$/.test(when.is)) continue;
    // "Last week the ministry put out figures for 2023": when it was published, unless a heading names the week.
    if (!daily && isMoment(when) && !(heading && when.is === 'calendar')) continue;
    const period = resolve(when, frame);
    if (!period || isUnderWay(period, frame.today, daily)) continue;
    if (daily) story.count = story.headed = period;
    else if (heading) Object.assign(story, { section: period, last: period });
    else Object.assign(story, { paragraph: period, section: story.section ?? period, last: period });
    if (!daily && heading && !story.lead) Object.assign(story, { lead: period, announced: true });
    if ('year' in when && typeof when.year === 'number') story.told = when.year;
    if (when.is === 'years') story.told = when.from;
    return;
  }
}

/** "It closed its borders in January 2020": a sentence without figures is what "in that year" and a month behind it go on from. */
export function mention(story: Story, mentions: readonly Mention[], frame: Frame): void {
  for (const { when, compares } of mentions) {
    if (compares || !('year' in when) || typeof when.year !== 'number' || when.is === 'to-date') continue;
    const period = resolve(when, frame);
    if (period) Object.assign(story, { last: period, told: when.year });
  }
}

/** What a sentence with figures leaves for those behind it. */
export function follow(
  story: Story,
  read: DatedSentence,
  text: string,
  daily: boolean,
  steps: Steps,
  today: string | null,
): void {
  story.counting = daily;
  story.steps = { ...story.steps, said: steps.said };
  if (isQuoted(text)) return;
  story.steps = steps;
  const { topic } = read;
  if (daily && topic && !isUnderWay(topic, today, daily)) {
    story.count = topic;
    if (!liesBefore(topic, story.latest)) story.latest = topic;
  }
  // "In the first four months it had taken just 500 tonnes" sets off what the paragraph is about.
  else if (
    topic &&
    !story.paragraph &&
    !(/\bhad\b/.test(text) && (story.begun || isYearBack(topic, story.lead)))
  ) {
    story.paragraph = topic;
    // Two paragraphs on a time other than the lead's: the story has gone on to it.
    if (topic === story.previous && !story.titled) story.section = topic;
    // "JUNE HAD LOOKED BETTER", and below it the first 20 days of June.
    if (read.last === topic && (!story.section || (story.titled && contains(story.section, topic))))
      story.section = topic;
    story.titled = false;
    const kept = story.lead && story.block > 0 && !(story.announced && isYearOf(topic, story.lead));
    story.lead = kept ? story.lead : topic;
    story.announced = false;
  }
  story.begun = true;
  story.former = null;
  if (!daily && topic) {
    story.span = [read.last, topic].find(isStretch) ?? story.span;
    // "In 2017 it was …" leaves later months alone; "in November 2017 …" does not.
    Object.assign(story, { last: read.last, told: monthsOf(topic).length < 12 ? read.told : null });
  }
}

/** A month or a quarter that has not ended: "Trade Monthly, November" of 20 November tells of October. */
function isUnderWay(period: string, today: string | null, daily: boolean): boolean {
  const end = parsePeriod(period)?.to;
  const named = end?.length === 7 && (daily || monthsOf(period).length < 12);
  return today !== null && named && end >= today.slice(0, 7);
}

const liesBefore = (period: string | null, latest: string | null): boolean =>
  period !== null && latest !== null && inDays(parsePeriod(period)!).to < inDays(parsePeriod(latest)!).to;

/** "Exports had stood at $30 billion in July 2022" in a story on July 2023: what it is held against. */
const isYearBack = (period: string, lead: string | null): boolean => {
  if (lead === null || period.length !== 7 || lead.length !== 7) return false;
  return Number(lead.slice(0, 4)) === Number(period.slice(0, 4)) + 1 && lead.slice(4) === period.slice(4);
};

const isYearOf = (year: string, month: string): boolean =>
  monthsOf(year).length === 12 && contains(year, month) && month !== year;

const isStretch = (period: string | null): boolean => {
  const months = period === null || parsePeriod(period)?.from.length === 10 ? 0 : monthsOf(period).length;
  return months > 1 && months < 12;
};

const isQuoted = (text: string): boolean => text.includes('"');

const COUNTS =
  /\b(?:cases?|deaths?|infections?|fevers?|patients|recover(?:ed|ies)|cholera|outbreak|epidemic|fatality|CFR|died|fell ill|fallen ill|death toll|vaccinat\w*|tested positive|hospitali[sz]ed|situation report|confirmed|samples?|specimens?|swabs?|positivity|detections|dengue|measles|mpox|ebola|influenza)\b/i;
const TRADES =
  /\b(?:exports?|imports?|exported|imported|shipments?|trade|customs|buys?|bought|buying|surplus|deficit|shipped|sold|sells?|purchases?|crossed|spent|turnover)\b/i;

/** A sentence about counts of people rather than about trade; one with neither goes on with what was told. */
export const isCount = (text: string, before: boolean): boolean =>
  (COUNTS.test(text) || before) && !TRADES.test(text.replace(BROUGHT_IN, ''));

/** Infections that came from abroad are no trade. */
const BROUGHT_IN =
  /\bimported (?:(?:new |confirmed )?(?:covid-19|coronavirus|dengue|malaria|measles|mpox|cholera|polio) )?(?:ones|cases?|infections?|patients?)\b|(?<=(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|was|were|are)) )imported(?=[,.;)]| and\b| from\b|$)/gi;

/** A running total is told for the day it runs up to, not for the week of the new cases beside it. */
export function runningTotal(
  period: string | null,
  figure: Figure,
  before: string,
  today: string | null,
): string | null {
  if (!period || figure.kind === 'change' || figure.kind === 'multiple') return period;
  if (!/\b(?:cumulative|to date|in total|running total)\b/i.test(before)) return period;
  const to = parsePeriod(period)?.to ?? period;
  // "In total 15 countries have been affected this year": so far.
  return today !== null && today.length >= to.length && to > today.slice(0, to.length) ? today : to;
}
