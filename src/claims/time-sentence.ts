import type { Token } from '../figures/token.ts';
import { parsePeriod } from '../records/period.ts';
import { isMovement, type Placed } from './time-figures.ts';
import { type Frame, resolve } from './time-frame.ts';
import { assumptionOf } from './time-notes.ts';
import { type Dated, rolesOf } from './time-roles.ts';
import type { Mention } from './time-when.ts';

/** What the reader of times knows of one figure. */
export interface Dating {
  period: string | null;
  /** Where the period stands: in the figure's own words, in its sentence, or before. */
  from: 'own' | 'sentence' | 'story' | 'none';
  /** The period compared with, as far as the words say. */
  base: string | null;
  notes: string[];
}

/** A sentence after its periods were read. */
export interface DatedSentence {
  datings: Dating[];
  /** The period its main statement is about, null when it tells none. */
  topic: string | null;
  told: number | null;
  /** Its last comparison, for those that follow without saying theirs. */
  dated: readonly Dated[];
}

export interface Opening {
  tokens: readonly Token[];
  placed: readonly Placed[];
  mentions: readonly Mention[];
  frame: Frame;
  /** Whether a single day may date its figures: it does for counts of cases, hardly for months of trade. */
  daily: boolean;
}

/** Gives every figure of a sentence the period of its own words, of the words that lead it, or of the story. */
export function dateSentence({ tokens, placed, mentions, frame, daily }: Opening): DatedSentence {
  const datings: Dating[] = placed.map(() => ({
    period: frame.topic,
    from: frame.topic ? 'story' : 'none',
    base: null,
    notes: [],
  }));
  const dated = rolesOf(
    tokens,
    placed,
    mentions.filter((m) => daily || !isMoment(m)),
  );
  let { topic, told } = frame;
  let main: string | null = null;
  /** Figures since the last words of time, that words behind them may still date. */
  let open = 0;

  const say = (at: Dating, period: string | null, how: Dating['from'], note: string | null) => {
    if (!period) return;
    at.period = period;
    at.from = how;
    if (note) at.notes = [note];
  };

  for (const [k, { mention, role, figure }] of dated.entries()) {
    const at = { ...frame, topic, told };
    const one = placed[figure];
    if (role === 'base' || role === 'none') continue;
    const comparing = role === 'with' || (one?.compared != null && role !== 'right');
    const period = resolve(mention.when, { ...at, comparing });
    if (!period) continue;
    const note = assumptionOf(tokens, mention, period, { ...at, comparing });
    if (role === 'with' || role === 'label') {
      say(datings[figure]!, period, 'own', note);
      if (role === 'label' && keyOf(tokens, mention.to) === ',')
        for (let f = figure + 1; f < placed.length && placed[f]!.clause === one!.clause; f++)
          say(datings[f]!, period, 'own', note);
      continue;
    }
    const passing = mention.when.is === 'moved' || mention.when.is === 'before';
    if (role === 'left' && one) {
      if (one.compared !== null || (passing && !isMovement(one.figure))) {
        datesCompared(placed, datings, figure, open, (d) => say(d, period, 'own', note));
        open = figure + 1;
        continue;
      }
      if (passing) continue;
      for (let f = figure; f >= open && placed[f]!.clause === one.clause; f--)
        if (placed[f]!.compared === null && datings[f]!.from !== 'own')
          say(datings[f]!, period, f === figure ? 'own' : 'sentence', note);
      say(datings[figure]!, period, 'own', note);
      open = figure + 1;
    } else if (role === 'right') open = figure < 0 ? placed.length : figure;

    const until = dated.slice(k + 1).find((d) => d.role === 'right')?.figure ?? placed.length;
    for (let f = open; f < (until < 0 ? placed.length : until); f++)
      if (datings[f]!.from !== 'own') say(datings[f]!, period, 'sentence', note);
    if (figure < 0) for (const d of datings) if (d.from !== 'own') say(d, period, 'sentence', note);
    topic = period;
    const year = 'year' in mention.when && typeof mention.when.year === 'number' ? mention.when.year : null;
    if (year !== null || mention.when.is === 'years')
      told = Number((parsePeriod(period)?.to ?? period).slice(0, 4));
    if (!passing) main ??= period;
  }
  // What is compared takes its time from the comparison, not from what it is compared with.
  placed.forEach((p, f) => {
    const d = datings[f]!;
    if (p.twinOf !== null && d.from !== 'own')
      datings[f] = { ...datings[p.twinOf]!, notes: [...datings[p.twinOf]!.notes] };
    else if (p.twinOf !== null && datings[p.twinOf]!.from !== 'own') datings[p.twinOf] = { ...d };
  });
  return { datings, topic: main, told, dated };
}

const keyOf = (tokens: readonly Token[], i: number): string => tokens[i]?.key ?? '';

/** Words behind a compared amount date it and the list it closes. */
function datesCompared(
  placed: readonly Placed[],
  datings: readonly Dating[],
  figure: number,
  open: number,
  say: (d: Dating) => void,
): void {
  say(datings[figure]!);
  for (let f = figure; f > open && (placed[f]!.compared === 'list' || placed[f]!.twinOf !== null); f--)
    say(datings[f - 1]!);
}

/** One day, or words for today: when something was published as often as when it held. */
function isMoment({ when }: Mention): boolean {
  if (when.is === 'weekday' || when.is === 'now') return true;
  if (when.is === 'calendar' || when.is === 'here')
    return when.unit === 'day' || (when.is === 'calendar' && when.unit === 'week');
  return when.is === 'days' && when.from[0] === when.to[0] && when.from[1] === when.to[1];
}
