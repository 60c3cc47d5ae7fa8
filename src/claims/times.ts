import { type Token, tokenize } from '../figures/token.ts';
import { readBases, type Steps, usualStep, YEAR } from './base-periods.ts';
import type { Claim } from './claim.ts';
import type { Context } from './context.ts';
import { readMoods } from './moods.ts';
import { fiscalOf } from './period-fiscal.ts';
import { reportDay } from './report-day.ts';
import { tableTimes } from './table-times.ts';
import { bracketsSaid, dateBrackets } from './time-captions.ts';
import { isMovement, placedIn } from './time-figures.ts';
import type { Frame } from './time-frame.ts';
import { comparedIn, headBase, holds } from './time-heads.ts';
import { mentionsIn, mentionsOf } from './time-mentions.ts';
import { dateSentence } from './time-sentence.ts';
import { follow, isCount, label, mention, newStory, runningTotal, topicOf, turn } from './time-story.ts';
import type { Mention } from './time-when.ts';

/** When a figure holds, and for a change or a multiple what it is compared with; both in ISO form. */
export interface Timed {
  period: string | null;
  base: string | null;
  /** Each choice that does not plainly stand in the text, one sentence. */
  assumptions: string[];
  assumed: Claim['assumed'];
}

/**
 * When each figure holds, one entry a figure. Words of time are counted from the article's date; a figure without its own
 * takes that of its clause, its sentence, or what was spoken of before. Without a date a month without a year stays null.
 */
export function readTimes(context: Context): Timed[] {
  const { times, said } = readWith(context, YEAR);
  const usual = usualStep(said, context.article.text);
  return usual === YEAR ? times : readWith(context, usual).times;
}

function readWith(context: Context, usual: Steps['usual']): { times: Timed[]; said: Steps['said'] } {
  const { article, sentences, tokens } = context;
  const times: Timed[] = context.figures.map(() => ({
    period: null,
    base: null,
    assumptions: [],
    assumed: [],
  }));
  const fiscal = fiscalOf(
    context.areas.flat().map((area) => area.code),
    article.text,
  );
  const plain: Frame = {
    today: article.date,
    topic: null,
    last: null,
    former: null,
    span: null,
    told: null,
    comparing: false,
    likewise: false,
    fiscal,
  };
  const asOf = reportDay(context);
  const story = newStory(usual, asOf);
  const tables = tableTimes(context);
  const moods = readMoods(context);
  // The first paragraph may leave out what the title says.
  story.counts = isCount(article.title ?? '', false);
  if (article.title && !article.blocks.some((b) => b.kind === 'title'))
    label(story, mentionsOf(tokenize(article.title), []), plain, isCount(article.title, false), true);
  for (const [s, { block, start, end }] of sentences.entries()) {
    if (block !== story.block) turn(story, block);
    const mentions = mentionsIn(context, s);
    const placed = placedIn(context, s, moods);
    const text = article.text.slice(start, end);
    const daily = isCount(text, story.counting);
    const topic = daily ? (story.count ?? article.date) : topicOf(story);
    const closed = asOf !== null && daily && !mentions.some((m) => m.when.is === 'weekday');
    const frame: Frame = {
      comparing: false,
      likewise: false,
      fiscal,
      // "The past 24 hours" of a report are counted from the day it is as of, weekdays from its publication.
      today: closed ? asOf : article.date,
      closed,
      topic,
      last: daily ? topic : story.last,
      former: daily ? null : story.former,
      span: story.span,
      told: story.told,
    };
    const cell = tables.of(s, frame);
    if (cell) {
      // The counts of a bulletin are all as of its day.
      for (const { index } of placed) {
        const read = cell(index);
        times[index] =
          read.period === null && daily && topic ? { ...read, period: topic, assumed: ['time'] } : read;
      }
      continue;
    }
    const caption = bracketsSaid(tokens[s]!, mentions, frame);
    story.brackets = caption?.period ?? story.brackets;
    if (placed.length === 0) {
      const said = labelKind(context, s) ?? (isSubject(tokens[s]!, mentions[0]) ? 'label' : null);
      // A headline tells of one comparison, the head of a section of all below it.
      const held = said && article.blocks[block]?.kind !== 'title' ? comparedIn(tokens[s]!, mentions) : null;
      const own = mentions.filter((m) => m !== held);
      // "The main movements were:" goes on with its section, and opens none.
      const kind = said === 'heading' && own.length === 0 && /:$/.test(text) ? null : said;
      if (kind || (topicOf(story) === null && !daily))
        label(story, withoutMoves(own, tokens[s]!), frame, daily, kind === 'heading');
      else mention(story, own, frame);
      if (kind === 'heading' || held)
        story.steps.headed = headBase(held, topicOf(story), frame, /:$/.test(text) ? block : null);
      continue;
    }
    const { headed } = story.steps;
    if (headed && !holds(headed, block, article.blocks[block])) story.steps.headed = null;
    const own = mentions.filter((m) => m !== caption?.mention);
    const read = dateSentence({ tokens: tokens[s]!, placed, mentions: own, frame, daily });
    const steps = readBases(
      tokens[s]!,
      placed,
      read.dated,
      read.datings,
      { ...frame, told: read.told },
      story.steps,
      daily,
    );
    if (story.brackets !== null) dateBrackets(tokens[s]!, placed, read.datings, story.brackets);
    placed.forEach((p, f) => {
      const { period, from, base, baseAssumed, notes } = read.datings[f]!;
      const when = daily
        ? runningTotal(period, p.figure, article.text.slice(start, p.figure.start), frame.today)
        : period;
      const carried =
        from === 'story' && when
          ? [`No time stands with the figure; ${when} taken from the text before it.`]
          : [];
      times[p.index] = {
        period: when,
        base: isMovement(p.figure) ? base : null,
        assumptions: [...carried, ...notes],
        assumed: [
          ...(carried.length > 0 ? (['time'] as const) : []),
          ...(baseAssumed ? (['base'] as const) : []),
        ],
      };
    });
    follow(story, read, text, daily, steps, article.date);
  }
  return { times, said: story.steps.said };
}

/** "November 2015 was the low point", "Then came May": a sentence about a time opens what is told of it. */
function isSubject(tokens: readonly Token[], first: Mention | undefined): boolean {
  if (!first || (first.when.is !== 'months' && first.when.is !== 'years')) return false;
  if (first.from === 0)
    return /^(was|were|is|brought|saw|marked|proved|turned|looked|had)$/.test(tokens[first.to]?.key ?? '');
  return /^(came|comes|followed)$/.test(tokens[first.from - 1]?.key ?? '') && first.from <= 2;
}

/** A heading is a paragraph of one sentence without a full stop; a label a few words that stand as a sentence. */
function labelKind({ sentences, tokens, article }: Context, s: number): 'heading' | 'label' | null {
  const { start, end, block } = sentences[s]!;
  const alone = sentences[s - 1]?.block !== block && sentences[s + 1]?.block !== block;
  const text = article.text.slice(start, end);
  if (alone && !/[.!"]$/.test(text) && text.length < 160) return 'heading';
  return tokens[s]!.length <= 4 || /:$/.test(text) ? 'label' : null;
}

/** "Gave back their January gains in February": a month that only says which gains they were tells no time, beside one that does. */
function withoutMoves(mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
  const told = mentions.filter(({ to }) => !MOVES.test(tokens[to]?.key ?? ''));
  return told.length > 0 ? told : mentions;
}

const MOVES =
  /^(?:gains?|loss(?:es)?|slump|surge|jump|drop|decline|rebound|dip|spike|rise|fall|increase|rally|slide|plunge|peaks?|lows?|highs?|record)$/;
