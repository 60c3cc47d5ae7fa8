import { tokenize } from '../figures/token.ts';
import { monthsOf } from '../records/period.ts';
import { readBases, type Step } from './base-periods.ts';
import type { Context } from './context.ts';
import { type Fiscal, fiscalOf } from './period-fiscal.ts';
import { placedIn } from './time-figures.ts';
import { type Frame, resolve } from './time-frame.ts';
import { mentionsIn, mentionsOf } from './time-mentions.ts';
import { dateSentence } from './time-sentence.ts';
import type { Mention } from './time-when.ts';

/** When a figure holds, and for a change or a multiple what it is compared with; both in ISO form. */
export interface Timed {
  period: string | null;
  base: string | null;
  /** Each choice that does not plainly stand in the text, one sentence. */
  assumptions: string[];
}

/** What is spoken of, carried from sentence to sentence. */
interface Story {
  /** The period the paragraph is about: its first, or what the one before was about. */
  topic: string | null;
  /** Whether the paragraph told it itself. */
  led: boolean;
  /** The period told last. */
  last: string | null;
  told: number | null;
  /** The day or days that counts of people are told for, and whether the sentence before was such a count. */
  count: string | null;
  counting: boolean;
  step: Step | null;
  block: number;
}

/**
 * When each figure holds, one entry a figure. Words of time are counted from the article's date; a figure without its own
 * takes that of its clause, its sentence, or what was spoken of before. Without a date a month without a year stays null.
 */
export function readTimes(context: Context): Timed[] {
  const times: Timed[] = context.figures.map(() => ({ period: null, base: null, assumptions: [] }));
  const fiscal = fiscalOf(context.areas.flat().map((area) => area.code));
  const today = context.article.date;
  const story = opening(context, fiscal);
  for (const [s, { block, start, end }] of context.sentences.entries()) {
    if (block !== story.block)
      Object.assign(story, { block, led: false, told: null, step: null, last: story.topic });
    const mentions = mentionsIn(context, s);
    const placed = placedIn(context, s);
    const tokens = context.tokens[s]!;
    const text = context.article.text.slice(start, end);
    const daily = isCount(text, story.counting);
    const { last, told } = story;
    const topic = daily ? (story.count ?? today) : story.topic;
    const frame: Frame = {
      today,
      topic,
      last: daily ? topic : last,
      told,
      comparing: false,
      likewise: false,
      fiscal,
    };
    if (placed.length === 0) {
      if (isLabel(context, s) || (story.topic === null && !daily)) label(story, mentions, frame, daily);
      continue;
    }
    const read = dateSentence({ tokens, placed, mentions, frame, daily });
    const step = readBases(
      tokens,
      placed,
      read.dated,
      read.datings,
      { ...frame, told: read.told },
      story.step,
      daily,
    );
    placed.forEach((p, f) => {
      const d = read.datings[f]!;
      const { kind } = p.figure;
      const carried = d.from === 'story' && d.period !== null;
      times[p.index] = {
        period: d.period,
        base: kind === 'change' || kind === 'multiple' ? d.base : null,
        assumptions: carried
          ? [`No time stands with the figure; ${d.period} taken from the text before it.`, ...d.notes]
          : d.notes,
      };
    });
    Object.assign(story, { step, counting: daily });
    if (daily) story.count = read.topic ?? story.count;
    else if (read.topic) {
      if (!story.led) Object.assign(story, { topic: read.topic, led: true });
      // "In 2017 it was …" leaves later months alone; "in November 2017 …" does not.
      Object.assign(story, { last: read.last, told: monthsOf(read.topic).length < 12 ? read.told : null });
    }
  }
  return times;
}

/** What the title says, where it is not part of the text: the first paragraph may leave it out. */
function opening({ article }: Context, fiscal: Fiscal | null): Story {
  const story: Story = {
    topic: null,
    led: false,
    last: null,
    told: null,
    count: null,
    counting: false,
    step: null,
    block: -1,
  };
  if (article.title && !article.blocks.some((b) => b.kind === 'title')) {
    const frame: Frame = {
      today: article.date,
      topic: null,
      last: null,
      told: null,
      comparing: false,
      likewise: false,
      fiscal,
    };
    story.counting = isCount(article.title, false);
    label(story, mentionsOf(tokenize(article.title), []), frame, story.counting);
  }
  return story;
}

/** A heading or a label ("June 2016.", "September 1-20:") sets what the text below it is about. */
function label(story: Story, mentions: readonly Mention[], frame: Frame, daily: boolean): void {
  for (const { when, compares } of mentions) {
    if (compares || /^(weekday|moved|here|since|now|before)$/.test(when.is)) continue;
    const day = when.is === 'days' && when.from[0] === when.to[0] && when.from[1] === when.to[1];
    if (day && !daily) continue;
    const period = resolve(when, frame);
    if (!period) continue;
    if (daily) story.count = period;
    else Object.assign(story, { topic: period, last: period });
    if ('year' in when && typeof when.year === 'number') story.told = when.year;
    if (when.is === 'years') story.told = when.from;
    return;
  }
}

/** A block of one sentence without a full stop, or a few words of time that stand as a sentence. */
function isLabel(context: Context, s: number): boolean {
  const { start, end, block } = context.sentences[s]!;
  const alone = context.sentences[s - 1]?.block !== block && context.sentences[s + 1]?.block !== block;
  const text = context.article.text.slice(start, end);
  if (alone) return !/[.!"]$/.test(text) && text.length < 160;
  return context.tokens[s]!.length <= 4 || /:$/.test(text);
}

const COUNTS =
  /\b(?:cases?|deaths?|infections?|fevers?|patients?|recover(?:ed|ies)|cholera|outbreak|epidemic|fatality|CFR|died|fell ill|death toll|vaccinat\w*|tested positive|hospitali[sz]ed|situation report|confirmed)\b/i;
const TRADES =
  /\b(?:exports?|imports?|exported|imported|shipments?|trade|customs|bought|buying|surplus|deficit|shipped|sold|purchases?|crossed)\b/i;

/** A sentence about counts of people rather than about trade; one with neither word goes on with what was told. */
const isCount = (text: string, before: boolean): boolean =>
  (COUNTS.test(text) || before) && !TRADES.test(text);
