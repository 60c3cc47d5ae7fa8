import { readBases, YEAR } from './base-periods.ts';
import type { Claim } from './claim.ts';
import type { Context } from './context.ts';
import { placedIn } from './time-figures.ts';
import type { Frame } from './time-frame.ts';
import { mentionsIn } from './time-mentions.ts';
import { dateSentence } from './time-sentence.ts';
import { newStory } from './time-story.ts';

/** When a figure that measures something holds, by the words of its own sentence. */
export interface MeasuredTime {
  period: string | null;
  base: string | null;
  /** It may be another: "the first week of June" is read as June, and "said on June 5" is when it was said. */
  loose: boolean;
}

const SAID =
  /\b(?:(?:said|says|reported|reports|announced|wrote|published)(?: on| in)?|(?:told|tells|according to)(?: \S+){0,4}?(?: on| in)?) $/i;
const BEFORE_THAT = /\bhad (?:been|cost|sold|traded|stood|fetched|fallen|risen)\b/i;
const PART =
  /\b(?:early|late|mid|first|second|third|last|final|beginning|start|middle|end|half|weeks?|weekly|fortnight|days)\b/i;

/**
 * The times of a sentence's figures, by the index of the figure. Levels are told by the day as much as by the month,
 * where trade, which other readers date, is told by the month.
 */
export function timesIn(
  context: Context,
  s: number,
  moods: readonly Claim['mood'][],
): Map<number, MeasuredTime> {
  const tokens = context.tokens[s]!;
  const placed = placedIn(context, s, moods);
  const frame: Frame = {
    ...{ today: context.article.date, topic: null, last: null, former: null, told: null },
    ...{ comparing: false, likewise: false, fiscal: null },
  };
  const mentions = mentionsIn(context, s);
  const read = dateSentence({ tokens, placed, mentions, frame, daily: true });
  const { steps } = newStory(YEAR, null);
  readBases(tokens, placed, read.dated, read.datings, { ...frame, told: read.told }, steps, true);
  const { start, end } = context.sentences[s]!;
  const { text } = context.article;
  const part = PART.test(text.slice(start, end));
  const said =
    BEFORE_THAT.test(text.slice(start, end)) ||
    mentions.some((m) => SAID.test(text.slice(Math.max(start, m.start - 60), m.start)));
  return new Map(
    placed.map(({ index, compared }, f) => {
      const { period, from, base, baseAssumed } = read.datings[f]!;
      const own = from !== 'story' && from !== 'none' ? period : null;
      // What another is held against may be of the year before as well.
      const loose = said || part || compared !== null;
      return [index, { period: own, base: baseAssumed ? null : base, loose }] as const;
    }),
  );
}
