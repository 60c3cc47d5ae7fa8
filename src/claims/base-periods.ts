import type { Token } from '../figures/token.ts';
import { isMonth, monthsOf, parsePeriod } from '../records/period.ts';
import { around, baseWords, changeOf, comparedWith } from './base-figures.ts';
import { moved } from './calendar-steps.ts';
import { isMovement, type Placed } from './time-figures.ts';
import { type Frame, resolve } from './time-frame.ts';
import type { HeadBase } from './time-heads.ts';
import { assumptionOf } from './time-notes.ts';
import type { Dated } from './time-roles.ts';
import type { Dating } from './time-sentence.ts';
import type { Mention, When } from './time-when.ts';

/** How far back a comparison goes: a year, a month, a week. */
interface Step {
  months: number;
  days: number;
}

/**
 * The comparisons told last. Percents go on from percents alone: "up $2.2 billion from $68.3 billion in January" says
 * nothing of the percent behind it, which agencies take on the year.
 */
export interface Steps {
  any: Step | null;
  percent: Step | null;
  /** Of changes told as amounts, in a single month: releases go on month by month whatever their sums to date are held against. */
  monthly: Step | null;
  /** What the head of the section holds all below it against. */
  headed: HeadBase | null;
  /** What is taken where nothing was told. */
  usual: Step;
  /** Which steps words told so far: none, months alone, or others too. */
  said: 'none' | 'months' | 'others';
}

export const YEAR: Step = { months: -12, days: 0 };
const MONTH: Step = { months: -1, days: 0 };

/**
 * What an article compares with where it does not say: the month before if it speaks of that and nowhere of a year, as
 * releases of adjusted figures do, or if an authority that publishes those is quoted and nothing else told; else a year
 * earlier, the habit of agencies.
 */
export const usualStep = (said: Steps['said'], text: string): Step =>
  (said === 'months' || (said === 'none' && ADJUSTERS.test(text))) && !YEARLY.test(text) ? MONTH : YEAR;

/** Whose monthly releases are seasonally adjusted and held against the month before. */
const ADJUSTERS =
  /\bStatistics Canada\b|\bC\$|\bBureau of Economic Analysis\b|\bCensus Bureau\b|\bOffice for National Statistics\b|\bAustralian Bureau of Statistics\b|\bseasonally adjusted\b/;

const YEARLY =
  /\b(?:year[- ](?:on|over)[- ]year|y[/-]?o[/-]?y|y\/y|on[- ]year|annual(?:ly)?|(?:a|one|the previous|last|the same month of last|the prior) year\b|year (?:earlier|ago|before))/i;

/** The step between a period and what it is compared with, where it is one that others may share; else null. */
function stepOf(period: string | null, base: string | null): Step | null {
  if (!period || !base) return null;
  for (const step of [
    YEAR,
    { months: -1, days: 0 },
    { months: -3, days: 0 },
    { months: 0, days: -7 },
    { months: 0, days: -1 },
  ])
    if (moved(period, step.months, step.days) === base) return step;
  return null;
}

/** A month steps back a month, a quarter a quarter, a day a day; everything steps back a year. */
function fits(step: Step, period: string): boolean {
  if (step.months % 12 === 0 && step.days === 0) return true;
  const span = parsePeriod(period);
  if (!span) return false;
  if (step.days !== 0) return span.from.length === 10;
  return monthsOf(period).length <= -step.months;
}

/**
 * What the changes of a sentence are compared with, and the times of the amounts they are compared with: by the words of
 * comparison, by the time of the amount behind "from", by the comparison told before, or by default a year earlier.
 * Fills `datings` in place and gives the last step told.
 */
export function readBases(
  tokens: readonly Token[],
  placed: readonly Placed[],
  dated: readonly Dated[],
  datings: readonly Dating[],
  frame: Frame,
  earlier: Steps,
  counts: boolean,
): Steps {
  const said = baseWords(placed, dated);
  const steps = { ...earlier };
  /** Told in this very sentence. */
  let here: Step | null = null;
  const tell = (step: Step | null, percent: boolean, period: string | null) => {
    if (!step) return;
    steps.any = here = step;
    if (!percent && period !== null && isMonth(period)) steps.monthly = step;
    // A story told year on year goes on so, also after an aside on the month before.
    if (percent && !(steps.percent === YEAR && step !== YEAR)) steps.percent = step;
    steps.said = step.months === MONTH.months && steps.said !== 'others' ? 'months' : 'others';
  };
  const passing = new Set(dated.filter((one) => one.mention.when.is === 'moved').map((one) => one.figure));
  const told = new Set<number>();
  placed.forEach((p, f) => {
    const d = datings[f]!;
    const words = said.get(f);
    if (!words || !isMovement(p.figure)) return;
    const at: Frame = {
      ...frame,
      topic: d.period,
      comparing: true,
      likewise: words.mention.when.is !== 'since' && !isWholeYear(tokens, words.mention),
    };
    if (words.mention.when.is === 'here') at.topic = frame.last;
    d.base = resolve(baseWhen(words), at);
    if (!d.base) return;
    told.add(f);
    const note = assumptionOf(tokens, words.mention, d.base, at);
    if (note) d.notes.push(note);
  });
  // In order of the text: a step once told holds for what follows.
  placed.forEach((p, f) => {
    const d = datings[f]!;
    if (isMovement(p.figure)) {
      const against = told.has(f) ? null : comparedWith(placed, datings, f);
      if (against?.period) d.base = against.period;
      else if (!d.base && d.period) {
        d.base =
          byHead(d, steps.headed) ??
          byStep(
            d,
            isPercent(p) ? steps.percent : (here ?? (isMonth(d.period) ? steps.monthly : null) ?? steps.any),
            steps.usual,
            counts,
            'it is compared with',
          );
        d.baseAssumed = d.base !== null;
      }
      if (told.has(f) || against) tell(stepOf(d.period, d.base), isPercent(p), d.period);
    } else if (p.compared !== null && d.from !== 'own' && d.period) {
      const change = changeOf(placed, f);
      const base = change === null ? null : datings[change]!;
      const known = base && (told.has(change!) || base.base) ? base.base : null;
      d.period =
        known ?? byHead(d, steps.headed) ?? byStep(d, steps.any, steps.usual, counts, 'it holds for');
    } else if (d.from === 'own' && p.compared !== 'list' && (p.compared !== null || passing.has(f))) {
      const main =
        around(placed, f).find((k) => {
          const q = placed[k]!;
          return q.compared === null && q.clause === p.clause && datings[k]!.period !== d.period;
        }) ?? -1;
      // "It was $31.93 billion a year before" says what everything is held against.
      if (main >= 0) tell(stepOf(datings[main]!.period, d.period), passing.has(f), null);
    }
  });
  shareChanges(tokens, placed, datings);
  // Twins of compared amounts follow them.
  placed.forEach((p, f) => {
    if (p.twinOf !== null && p.compared !== null) datings[f]!.period = datings[p.twinOf]!.period;
  });
  return steps;
}

/** "Fell by £2.2 billion, or 6.4%", "down 17.9% (equal to $16.6 billion)": one change, told twice. */
function shareChanges(tokens: readonly Token[], placed: readonly Placed[], datings: readonly Dating[]): void {
  placed.forEach((p, f) => {
    if (!isMovement(p.figure)) return;
    const words = tokens.slice(Math.max(0, p.from - 4), p.from).map((t) => t.key);
    if (
      !/(?:, or|\(|\(or|equal to|equivalent to|equalling)(?: (?:by|about|some|around|roughly))?$/.test(
        words.join(' '),
      )
    )
      return;
    const k = movementBefore(placed, f);
    if (k < 0) return;
    const [one, other] = [datings[f]!, datings[k]!];
    if (placed[k]!.clause !== p.clause || isPercent(placed[k]!) === isPercent(p)) return;
    if (one.period !== other.period) return;
    if (!one.base || (one.baseAssumed && !other.baseAssumed)) one.base = other.base;
    else if (!other.base) other.base = one.base;
  });
}

function movementBefore(placed: readonly Placed[], f: number): number {
  const { clause } = placed[f]!;
  let k = f - 1;
  while (k >= 0 && placed[k]!.clause === clause && !isMovement(placed[k]!.figure)) k--;
  return k;
}

const isPercent = ({ figure }: Placed): boolean => figure.unit === '%' || figure.kind === 'multiple';

function byHead(d: Dating, headed: HeadBase | null): string | null {
  if (headed === null || d.period !== headed.period) return null;
  d.notes.push(`No period stands with it that it is compared with; ${headed.base} taken from the head.`);
  return headed.base;
}

function byStep(d: Dating, step: Step | null, usual: Step, counts: boolean, what: string): string | null {
  if (!d.period) return null;
  // Counts of people are told by the day as often; those of a year go by years.
  const habit = fits(usual, d.period) ? usual : YEAR;
  const own = step && fits(step, d.period) ? step : counts && d.period.length !== 4 ? null : habit;
  if (!own) return null;
  const base = moved(d.period, own.months, own.days);
  if (base)
    d.notes.push(
      `No period is told that ${what}; ${base} taken ${step && own === step ? 'as in the comparison before' : own === YEAR ? 'as a year earlier' : 'as the month before, the only comparison told'}.`,
    );
  return base;
}

/** "Since 2001" counts from 2001; "between August and September" from August. */
function baseWhen({ role, mention: { when } }: Dated): When {
  if (when.is === 'since') return when.start;
  if (role !== 'between') return when;
  if (when.is === 'stretch') return when.start;
  return when.is === 'months' || when.is === 'years' ? { ...when, to: when.from } : when;
}

/** "The whole of 2018" is not the same months of 2018. */
export const isWholeYear = (tokens: readonly Token[], mention: Mention): boolean =>
  tokens
    .slice(Math.max(0, mention.from - 3), mention.from)
    .some((t) => /^(whole|all|full|entire)$/.test(t.key));
