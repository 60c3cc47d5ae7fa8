import type { Token } from '../figures/token.ts';
import { contains, isMonth, monthsOf, parsePeriod } from '../records/period.ts';
import { isWholeYear } from './base-periods.ts';
import { MONTHS_IN } from './calendar-steps.ts';
import {
  isAhead,
  isAlike,
  isAside,
  isHeldBy,
  isListed,
  isNounOfChange,
  isOutcome,
  isTheMonth,
  isWhen,
  relativeTo,
  within,
  wordsBetween,
} from './time-asides.ts';
import { isMovement, type Placed } from './time-figures.ts';
import { type Frame, resolve } from './time-frame.ts';
import { assumptionOf } from './time-notes.ts';
import { type Dated, rolesOf } from './time-roles.ts';
import { liesBefore, shareTimes } from './time-shares.ts';
import { isMoment, type Mention, type When } from './time-when.ts';

/** What the reader of times knows of one figure. */
export interface Dating {
  period: string | null;
  /** Where the period stands: with the figure, elsewhere in its sentence, with a figure before it, or in earlier sentences. */
  from: 'own' | 'sentence' | 'behind' | 'story' | 'none';
  /** The period compared with, as far as the words say. */
  base: string | null;
  /** No words say it: taken from the comparison before, or a year earlier. */
  baseAssumed: boolean;
  notes: string[];
}

/** A sentence after its periods were read. */
export interface DatedSentence {
  datings: Dating[];
  /** The period of its main statement and the last it tells; null when it tells none. */
  topic: string | null;
  last: string | null;
  told: number | null;
  dated: readonly Dated[];
}

export interface Opening {
  tokens: readonly Token[];
  placed: readonly Placed[];
  mentions: readonly Mention[];
  frame: Frame;
  /** Whether it is about counts of people: a single day dates those, and hardly the trade of a month. */
  daily: boolean;
}

/** Gives every figure of a sentence the period of its own words, of the words that lead it, or of the story. */
export function dateSentence({ tokens, placed, mentions, frame: story, daily }: Opening): DatedSentence {
  const frame = daily ? story : goOn(tokens, mentions, story);
  const datings: Dating[] = placed.map(() => ({
    period: frame.topic,
    from: frame.topic ? 'story' : 'none',
    base: null,
    baseAssumed: false,
    notes: [],
  }));
  const weekly = isDays(frame.topic) || mentions.some((m) => isWeek(m.when));
  const fitting = mentions.filter((m) =>
    // Sales of a week are for one marketing year or the next: that dates nothing.
    m.when.is === 'fiscal' ? !weekly : daily || !isMoment(m.when),
  );
  const dated = rolesOf(tokens, placed, fitting);
  const leading = nextLeading(dated);
  let { topic, last, told } = frame;
  let main: string | null = null;
  let recent: string | null = null;

  for (const [k, { mention, role, figure }] of dated.entries()) {
    if (role === 'base' || role === 'none') continue;
    const { when } = mention;
    const one = placed[figure];
    const own = datings[figure];
    // "Last year's total of $20 billion" is of the whole of it.
    const total = one !== undefined && tokens.slice(mention.to, one.from).some((t) => t.key === 'total');
    const comparing = (role === 'with' && !total) || (role === 'left' && one?.compared != null);
    const likewise =
      topic !== frame.topic &&
      !isWholeYear(tokens, mention) &&
      (isToDate(topic) || placed.some((p) => p.clause === one?.clause && isMovement(p.figure)));
    const opens = when.is === 'same' && role === 'right' && figure <= 0 && last === frame.last;
    const back = opens ? (frame.former ?? last) : last;
    const beside =
      when.is === 'moved' && comparing && figure > 0 ? heldAgainst(placed, datings, figure) : null;
    const reported =
      isTheMonth(tokens, mention) && frame.topic !== null && isMonth(frame.topic) ? frame.topic : null;
    const which = when.is === 'moved' ? relativeTo(tokens, placed, mention.from) : -1;
    const further = when.is === 'moved' && tokens[mention.to]?.key === 'that' ? recent : null;
    const counted =
      (which >= 0 ? datings[which]!.period : null) ??
      further ??
      beside ??
      reported ??
      (pointsBack(when) ? (back ?? topic) : topic);
    const at: Frame = { ...frame, topic: counted, told, comparing, likewise };
    const period = readAs(when, role, at, daily, one);
    if (!period) continue;
    recent = period;
    const note = assumptionOf(tokens, mention, period, at);
    const say = (f: number, how: Dating['from']) => {
      datings[f] = { ...datings[f]!, period, from: how, notes: note ? [note] : [] };
    };
    if (role === 'with' || role === 'label') {
      say(figure, 'own');
      const held = placed[figure - 1];
      if (role === 'label' && held && isWhen(tokens, mention) && isHeldBy(tokens, held, mention))
        if (datings[figure - 1]!.from !== 'own') say(figure - 1, 'own');
      if (one && (role === 'label' || isWhen(tokens, mention)))
        for (let f = figure + 1; f < placed.length && within(tokens, placed, figure, f); f++) {
          if (
            datings[f]!.from === 'own' ||
            (role === 'with' && !/^and\b/.test(wordsBetween(tokens, placed, f)))
          )
            break;
          say(f, 'own');
        }
      if (role === 'label' && one && mention.from >= one.to)
        for (let f = figure + 1; f < placed.length; f++) if (isAlike(tokens, one, placed[f]!)) say(f, 'own');
      continue;
    }
    if (role === 'left' && one && own) {
      // "Plunged to $2.71 million in May before rising in June": the first words behind a figure are its own.
      if (own.from === 'own') continue;
      say(figure, 'own');
      if (
        one.compared !== null ||
        when.is === 'since' ||
        one.earlier ||
        isAside(tokens, one, mention) ||
        (figure > 0 && isNounOfChange(tokens, one, mention)) ||
        (isPassing(when) && !isMovement(one.figure))
      ) {
        const since = when.is === 'since';
        for (
          let f = figure;
          f > 0 &&
          (placed[f]!.compared === 'list' ||
            placed[f]!.twinOf !== null ||
            (since && isListed(placed, f, wordsBetween(tokens, placed, f))));
          f--
        )
          if (datings[f - 1]!.from !== 'own' && placed[f - 1]!.countOf === null) say(f - 1, 'own');
        continue;
      }
      for (let f = figure - 1; f >= 0 && placed[f]!.clause === one.clause && datings[f]!.from !== 'own'; f--)
        if (placed[f]!.compared === null && datings[f]!.from !== 'sentence') say(f, 'sentence');
    }
    const next = leading[k]!;
    const until = next < 0 ? placed.length : next;
    for (let f = role === 'left' ? figure + 1 : Math.max(0, figure); f < until; f++)
      if (datings[f]!.from !== 'own') say(f, role === 'left' ? 'behind' : 'sentence');
    if (role === 'right' && isOutcome(tokens, placed, mention, figure))
      for (let f = figure - 1; f >= 0 && datings[f]!.from === 'story'; f--) say(f, 'sentence');
    topic = period;
    last = period;
    if (tellsYear(when)) told = Number((parsePeriod(period)?.to ?? period).slice(0, 4));
    // "2020: In January and February, trade fell …": the narrower of two that lead.
    const leads = role === 'right' && dated[k - 1]?.role === 'right' && dated[k - 1]!.figure === figure;
    const first = figure < 0 || one?.clause === placed[0]?.clause;
    // "In the 2022/23 season exports had reached 29.9 million tons by June 11".
    const upTo: boolean = when.is === 'as-of' && main !== null && contains(main, period);
    if (!isPassing(when) && first && !isAhead(tokens, mention))
      main = leads || upTo ? period : (main ?? period);
  }
  shareTimes(tokens, placed, datings, frame.topic);
  return { datings, topic: main, last, told, dated };
}

/**
 * The frame of a sentence that goes on with what was told last, be it an aside of the paragraph: "That leaves a gap of …",
 * "compared with $199 billion in the same half of 2022".
 */
function goOn(tokens: readonly Token[], mentions: readonly Mention[], frame: Frame): Frame {
  const { topic, span, last } = frame;
  for (const { when } of mentions) {
    if (when.is !== 'same' || !topic || !span) continue;
    const length = MONTHS_IN[when.unit] * (when.count ?? 1);
    if (length > 1 && monthsOf(topic).length !== length && monthsOf(span).length === length)
      return { ...frame, topic: span, last: span, former: null };
  }
  const opening = tokens
    .slice(0, 4)
    .map((t) => t.key)
    .join(' ');
  if (span && CUMULATIVE.test(opening)) return { ...frame, topic: span };
  return last && SUMS_UP.test(opening) && !liesBefore(last, topic) ? { ...frame, topic: last } : frame;
}

const CUMULATIVE = /\b(?:cumulative|accumulated|aggregate)\b/;
const SUMS_UP =
  /^(?:as a result\b|(?:that|this|which|it) (?:leaves|left|puts|put|makes|made|brings|brought|gives|gave|means|meant|took|takes|works out|resulted)\b|the result\b|(?:thus|hence|so|consequently|accordingly)\b(?! far))/;

/** "In January to May it was $14.9 billion, against $104.8 billion in 2021": of the same months. */
function isToDate(period: string | null): boolean {
  const span = period === null ? null : parsePeriod(period);
  return span !== null && /-01(-01)?$/.test(span.from.slice(4)) && monthsOf(period!).length > 1;
}

/** A stretch of days, as weekly and ten-day reports are told. */
function isDays(period: string | null): boolean {
  const span = period === null ? null : parsePeriod(period);
  return span !== null && span.from.length === 10 && span.from !== span.to;
}

const isWeek = (when: When): boolean => when.is === 'ending' && when.unit === 'week';

/** For each words of time the figure that the next leading ones behind them begin with, -1 for none. */
function nextLeading(dated: readonly Dated[]): number[] {
  const out = new Array<number>(dated.length).fill(-1);
  for (let k = dated.length - 2; k >= 0; k--)
    out[k] = dated[k + 1]!.role === 'right' ? dated[k + 1]!.figure : out[k + 1]!;
  return out;
}

/** "Between August and September" dates a level over both, and a change that leads from one to the other. */
function readAs(
  when: When,
  role: Dated['role'],
  frame: Frame,
  daily: boolean,
  one: Placed | undefined,
): string | null {
  if (role === 'between' && (when.is === 'months' || when.is === 'years'))
    return resolve({ ...when, from: when.to }, frame);
  if (role === 'between' && when.is === 'stretch') return resolve(when.end, frame);
  // "The highest since January 2014, when it hit $3 billion".
  if (role === 'label' && when.is === 'since') return resolve(when.start, { ...frame, comparing: true });
  const period = resolve(when, frame);
  // "Imports grew 8.3% in the year to April", where April is what the story is on: against the April before.
  const annual = when.is === 'ending' && when.unit === 'year' && one !== undefined && isMovement(one.figure);
  if (annual && frame.topic && isMonth(frame.topic) && period?.endsWith(`/${frame.topic}`))
    return frame.topic;
  // "35,150 cases this year" are counted up to the day that is spoken of.
  if (daily && isThisYear(when) && one && !isMovement(one.figure) && !one.ahead)
    return period && frame.topic?.startsWith(`${period}-`) ? endOf(frame.topic) : frame.today;
  // A running total is told for the day it runs up to; "no new cases since" for the days between.
  if (daily && when.is === 'since' && period && one && one.figure.kind !== 'zero') return endOf(period);
  return period;
}

const endOf = (period: string): string => parsePeriod(period)?.to ?? period;

const isThisYear = (when: When): boolean => when.is === 'calendar' && when.unit === 'year' && when.by === 0;

/** "Compared with C$63.2 billion the month before": counted from the amount that it is held against. */
function heldAgainst(placed: readonly Placed[], datings: readonly Dating[], figure: number): string | null {
  for (let f = figure - 1; f >= 0 && placed[f]!.clause === placed[figure]!.clause; f--)
    if (placed[f]!.compared === null) return datings[f]!.period;
  return null;
}

const tellsYear = (when: When): boolean =>
  ('year' in when && typeof when.year === 'number') || when.is === 'years';
const isPassing = ({ is }: When): boolean => is === 'moved' || is === 'before';
const pointsBack = ({ is }: When): boolean =>
  is === 'moved' || is === 'before' || is === 'here' || is === 'same';
