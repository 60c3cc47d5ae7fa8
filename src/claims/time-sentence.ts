import type { Token } from '../figures/token.ts';
import { parsePeriod } from '../records/period.ts';
import { isMovement, type Placed } from './time-figures.ts';
import { type Frame, resolve } from './time-frame.ts';
import { assumptionOf } from './time-notes.ts';
import { type Dated, rolesOf } from './time-roles.ts';
import type { Mention, When } from './time-when.ts';

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
export function dateSentence({ tokens, placed, mentions, frame, daily }: Opening): DatedSentence {
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

  for (const [k, { mention, role, figure }] of dated.entries()) {
    if (role === 'base' || role === 'none') continue;
    const { when } = mention;
    const one = placed[figure];
    const own = datings[figure];
    const comparing = role === 'with' || (role === 'left' && one?.compared != null);
    const likewise =
      topic !== frame.topic && placed.some((p) => p.clause === one?.clause && isMovement(p.figure));
    const back = when.is === 'same' && last === frame.last ? (frame.former ?? last) : last;
    const counted = pointsBack(when) ? (back ?? topic) : topic;
    const at: Frame = { ...frame, topic: counted, told, comparing, likewise };
    const period = readAs(when, role, at, daily, one);
    if (!period) continue;
    const note = assumptionOf(tokens, mention, period, at);
    const say = (f: number, how: Dating['from']) => {
      datings[f] = { ...datings[f]!, period, from: how, notes: note ? [note] : [] };
    };
    if (role === 'with' || role === 'label') {
      say(figure, 'own');
      if (role === 'label' && one)
        for (let f = figure + 1; f < placed.length && within(tokens, placed, figure, f); f++) {
          if (datings[f]!.from === 'own') break;
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
        isAside(tokens, one, mention) ||
        (figure > 0 && isNounOfChange(tokens, one, mention)) ||
        (isPassing(when) && !isMovement(one.figure))
      ) {
        for (let f = figure; f > 0 && (placed[f]!.compared === 'list' || placed[f]!.twinOf !== null); f--)
          if (datings[f - 1]!.from !== 'own') say(f - 1, 'own');
        continue;
      }
      for (let f = figure - 1; f >= 0 && placed[f]!.clause === one.clause && datings[f]!.from !== 'own'; f--)
        if (placed[f]!.compared === null && datings[f]!.from !== 'sentence') say(f, 'sentence');
    }
    const next = leading[k]!;
    const until = next < 0 ? placed.length : next;
    for (let f = role === 'left' ? figure + 1 : Math.max(0, figure); f < until; f++)
      if (datings[f]!.from !== 'own') say(f, role === 'left' ? 'behind' : 'sentence');
    topic = period;
    last = period;
    if (tellsYear(when)) told = Number((parsePeriod(period)?.to ?? period).slice(0, 4));
    // "2020: In January and February, trade fell …": the narrower of two that lead.
    const leads = role === 'right' && dated[k - 1]?.role === 'right' && dated[k - 1]!.figure === figure;
    const first = figure < 0 || one?.clause === placed[0]?.clause;
    if (!isPassing(when) && first) main = leads ? period : (main ?? period);
  }
  shareTwins(placed, datings);
  shareBrackets(tokens, placed, datings);
  return { datings, topic: main, last, told, dated };
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
  if (role === 'between' && when.is === 'months') return resolve({ ...when, from: when.to }, frame);
  const period = resolve(when, frame);
  // A running total is told for the day it runs up to; "no new cases since" for the days between.
  if (daily && when.is === 'since' && period && one && one.figure.kind !== 'zero')
    return parsePeriod(period)?.to ?? period;
  return period;
}

const tellsYear = (when: When): boolean =>
  ('year' in when && typeof when.year === 'number') || when.is === 'years';
const isPassing = ({ is }: When): boolean => is === 'moved' || is === 'before';
const pointsBack = ({ is }: When): boolean =>
  is === 'moved' || is === 'before' || is === 'here' || is === 'same';

/** "Still below the $215.3 million of the first quarter of 2020", "2 percent of all exports in 2020": time of that alone. */
function isAside(tokens: readonly Token[], one: Placed, mention: Mention): boolean {
  const behind = tokens[one.to]?.key ?? '';
  if (one.figure.kind === 'share') return behind === 'of' && mention.from > one.to + 1;
  const before = tokens[one.from - 1]?.key ?? '';
  const held = tokens[mention.from - 1]?.key === 'the' ? 2 : 1;
  return before === 'the' && tokens[mention.from - held]?.key === 'of';
}

/** "… to $291.9 billion, against a 6.4% fall in October": a change told as a noun, with its own time. */
function isNounOfChange(tokens: readonly Token[], one: Placed, mention: Mention): boolean {
  return (
    one.figure.kind === 'change' &&
    /^(a|an|the)$/.test(tokens[one.from - 1]?.key ?? '') &&
    /^(fall|rise|drop|increase|decrease|decline|gain|growth|jump|surge|slump|slide|dip)$/.test(
      tokens[one.to]?.key ?? '',
    ) &&
    mention.from <= one.to + 3
  );
}

/** Behind "2014, when it hit $3bn" and "(April: $199m)": on to the end of the clause or bracket; `f - 1` was inside. */
function within(tokens: readonly Token[], placed: readonly Placed[], first: number, f: number): boolean {
  if (placed[f]!.clause !== placed[first]!.clause) return false;
  const bracket = tokens
    .slice(Math.max(0, placed[first]!.from - 4), placed[first]!.from)
    .some((t) => /^[([]$/.test(t.key));
  return !bracket || !tokens.slice(placed[f - 1]!.to, placed[f]!.from).some((t) => /^[)\]]$/.test(t.key));
}

/** "(112 new in the last three weeks), Europe 900 (28 new)": the next brackets of a list leave the time out. */
const isAlike = (tokens: readonly Token[], one: Placed, other: Placed): boolean =>
  /^[([]$/.test(tokens[other.from - 1]?.key ?? '') &&
  tokens[one.to]?.kind === 'word' &&
  tokens[one.to]!.key === tokens[other.to]?.key &&
  /^[)\]]$/.test(tokens[other.to + 1]?.key ?? '');

/** The same amount in another currency holds when the first does, and a record when its level does. */
function shareTwins(placed: readonly Placed[], datings: Dating[]): void {
  placed.forEach((p, f) => {
    if (p.twinOf === null) return;
    const [one, other] = [datings[f]!, datings[p.twinOf]!];
    if (one.from !== 'own') datings[f] = { ...other };
    else if (other.from !== 'own') datings[p.twinOf] = { ...one };
  });
  placed.forEach((p, f) => {
    const before = f > 0 ? placed[f - 1]! : null;
    if (before?.figure.kind === 'rank' && p.from - before.to <= 1 && p.figure.kind === 'level')
      datings[f - 1] = { ...datings[f]! };
  });
}

/** "There were 2 deaths (CFR 0.7%)": what stands in brackets right behind a figure is of its time. */
function shareBrackets(tokens: readonly Token[], placed: readonly Placed[], datings: Dating[]): void {
  placed.forEach((p, f) => {
    const before = placed[f - 1];
    if (!before || p.from - before.to > 5 || datings[f]!.from === 'own' || p.compared !== null) return;
    const words = tokens.slice(before.to, p.from).map((t) => t.key);
    const open = words.findIndex((w) => w === '(' || w === '[');
    if (open < 0 || words.some((w) => w === ')' || w === ']' || w === ',')) return;
    const { period, from } = datings[f - 1]!;
    if (from === 'own') datings[f] = { ...datings[f]!, period, from };
  });
}

/** One day, or words for today: when something was published as often as when it held. */
function isMoment(when: When): boolean {
  if (when.is === 'weekday' || when.is === 'now') return true;
  if (when.is === 'calendar') return when.unit === 'day' || when.unit === 'week';
  if (when.is === 'here') return when.unit === 'day';
  return when.is === 'days' && when.from[0] === when.to[0] && when.from[1] === when.to[1];
}
