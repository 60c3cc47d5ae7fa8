import type { Article } from '../article/article.ts';
import { nearest } from './beside.ts';
import type { Claim } from './claim.ts';
import { type Context, contextOf } from './context.ts';
import { comparedBy, type StatedMeasure, statedMeasure } from './measured-figure.ts';
import { isAt, measuredPlace } from './measured-place.ts';
import { type MeasuredTime, timesIn } from './measured-times.ts';
import { type NamedPlace, placesIn } from './named-places.ts';
import { type NamedSeries, namedIn } from './named-series.ts';
import { kindsIn, nameOf, type SeriesName, type SeriesOf } from './series-name.ts';

/** Why a difference from the series would accuse nobody. */
export type MeasuredDoubt = 'other-unit' | 'other-kind' | 'other-place' | 'other-time';

/** A figure that states a price, or another measure of which a series is stored. */
export interface Measured extends StatedMeasure {
  /** Of the claim in the article's list. */
  index: number;
  /** The claim as it is read beside the series. */
  claim: Claim;
  /** The series that the words name, alike but for their publishers. */
  series: SeriesOf;
  /** Others that the sentence names, or of the same place under another sort of price. */
  rivals: SeriesOf[];
  doubt: boolean;
  doubts: MeasuredDoubt[];
  /** The series is of another sort than the words say, so that nothing follows from it. */
  unlike: boolean;
}

/**
 * The figures of an article that state what is stored as an indicator: "a kilo of rice cost 5,800 won in Sinuiju on June 5",
 * "port calls at Nampo fell to 12 in May".
 *
 * @param stored all series but those of epidemics, which have readers of their own
 */
export function readMeasured(
  article: Article,
  claims: readonly Claim[],
  stored: readonly SeriesOf[],
): Measured[] {
  const names = stored.flatMap((s) => nameOf(s) ?? []);
  if (names.length === 0) return [];
  const figures = claims.map((c) => comparedBy(c, article.text));
  const context = contextOf(article, figures);
  const moods = claims.map((c) => c.mood);
  const found: Measured[] = [];
  for (const [s, { block }] of context.sentences.entries()) {
    if (context.figuresIn[s]!.length === 0) continue;
    const named = namedIn(context, s, names);
    if (!named.some((n) => n.names.length > 0)) continue;
    const last = found.at(-1)?.claim;
    const before = last && context.sentences[last.sentence]!.block === block ? last.period : null;
    const read: Sentence = {
      ...{ context, s, named, claims: figures, stored, before },
      ...{ places: placesIn(context, s, stored), times: timesIn(context, s, moods) },
    };
    found.push(...context.figuresIn[s]!.flatMap((index) => measured(read, index) ?? []));
  }
  return found;
}

interface Sentence {
  context: Context;
  s: number;
  named: NamedSeries[];
  places: NamedPlace[];
  times: ReadonlyMap<number, MeasuredTime>;
  claims: readonly Claim[];
  stored: readonly SeriesOf[];
  /** When what was measured before in the paragraph holds. */
  before: string | null;
}

function measured(read: Sentence, index: number): Measured | null {
  const { context, s, named, claims, stored } = read;
  const claim = claims[index]!;
  if (claim.malformed || claim.mood !== 'fact' || claim.value === null) return null;
  if (claim.kind === 'zero' || claim.kind === 'rank') return null;
  const { text } = context.article;
  const { start, end } = context.sentences[s]!;
  const others = context.figuresIn[s]!.map((f) => claims[f]!).filter((c) => c.value !== 1);
  const around = {
    text,
    ...{ start: claim.start, end: claim.end },
    previous: others.findLast((c) => c.end <= claim.start)?.end ?? start,
    next: others.find((c) => c.start >= claim.end)?.start ?? end,
  };
  const subject = nearest(
    named,
    around,
    'name',
    (n) => n.names.map((x) => x.words.join(' ')).join() || text.slice(n.start, n.end),
  );
  if (!subject || subject.one.names.length === 0) return null;
  const where = measuredPlace(context, s, read.places, stored, around);
  if (!where) return null;
  const here = subject.one.names.filter(({ series }) => isAt(series, where.one));
  const tokens = context.tokens[s]!.map((t) => t.key);
  const kinds = kindsIn(tokens, subject.one.from, subject.one.to);
  const meant = ofKind(here, kinds);
  const led = subject.one.end <= claim.start ? subject.one.end : around.previous;
  const place = {
    ...{ text, ahead: text.slice(start, subject.one.start), led: text.slice(led, claim.start) },
    ...{ clause: text.slice(around.previous, claim.start), sentence: text.slice(start, claim.start) },
    behind: text.slice(claim.end, Math.min(end, claim.end + 60)),
  };
  const best = bestOf(meant.names, (name) => statedMeasure(claim, name, place));
  if (!best) return null;
  const [name, measure] = best;
  const time = timeOf(read, index, claim, measure.form);
  const rivals = [
    ...here.filter((n) => !meant.names.includes(n)),
    ...named
      .flatMap((n) => n.names)
      .filter((n) => read.places.some((p) => isAt(n.series, p)) && !here.includes(n)),
  ];
  const isSure =
    subject.sure && meant.same && !BREAK.test(place.led) && !isNarrowed(subject.one, where.one, read.places);
  const doubts: MeasuredDoubt[] = [
    ...(measure.doubt ? (['other-unit'] as const) : []),
    ...(isSure ? [] : (['other-kind'] as const)),
    ...(where.sure ? [] : (['other-place'] as const)),
    ...(time.sure ? [] : (['other-time'] as const)),
  ];
  const { area, indicator, counting, site } = name.series;
  return {
    ...measure,
    ...{ index, series: name.series, rivals: rivals.map((r) => r.series), doubts, unlike: meant.unlike },
    claim: {
      ...claim,
      kind: measure.form === 'difference' ? 'change' : measure.form,
      domain: 'indicator',
      series: { area, site, indicator, counting },
      ...{ period: time.period, base: time.base, assumptions: [...where.notes, ...time.notes], assumed: [] },
      ...(measure.stated ? { unit: measure.unit } : {}),
    },
  };
}

/** Between a name and a figure: another clause may have begun. */
const BREAK = /[,;:]|\b(?:while|but|as|and|when|whereas|because|after|before|where|which)\b/i;

/** Of series that go by one name in several units, the one whose unit the figure is in. */
function bestOf(
  names: readonly SeriesName[],
  read: (name: SeriesName) => StatedMeasure | null,
): [SeriesName, StatedMeasure] | null {
  const all = names.flatMap((name): [SeriesName, StatedMeasure][] => {
    const measure = read(name);
    return measure ? [[name, measure]] : [];
  });
  return all.find(([, m]) => m.stated && !m.doubt) ?? all.find(([, m]) => m.stated) ?? all[0] ?? null;
}

/** Whether the word in front of the goods narrows them, and does not merely say where they are sold. */
const isNarrowed = (
  { narrowed, start }: NamedSeries,
  at: NamedPlace,
  places: readonly NamedPlace[],
): boolean => narrowed && !places.some((p) => p.area === at.area && p.end <= start && start - p.end <= 3);

/** The series of the sort that the words say, else those whose sort is told on one side alone, else any. */
function ofKind(
  names: readonly SeriesName[],
  said: ReadonlySet<string>,
): { names: SeriesName[]; same: boolean; unlike: boolean } {
  const alike = (n: SeriesName) => n.kinds.size === said.size && [...said].every((k) => n.kinds.has(k));
  const may = (n: SeriesName) =>
    n.kinds.size === 0 || said.size === 0 || [...said].some((k) => n.kinds.has(k));
  const same = names.filter(alike);
  if (same.length > 0) return { names: same, same: true, unlike: false };
  const near = names.filter(may);
  return { names: near.length > 0 ? near : [...names], same: false, unlike: near.length === 0 };
}

/** The time of the sentence, else what was read from the text before it, else the day of the article. */
function timeOf(
  { times, before, context }: Sentence,
  index: number,
  claim: Claim,
  form: StatedMeasure['form'],
): { period: string | null; base: string | null; sure: boolean; notes: string[] } {
  const own = times.get(index);
  const carried = before ?? claim.period;
  const period = own?.period ?? carried ?? context.article.date;
  const notes: string[] = [];
  if (period !== null && !own?.period)
    notes.push(
      `No time stands with the figure; ${period} taken from the ${carried ? 'text before it' : 'day of the article'}.`,
    );
  if (form === 'level') return { period, base: null, sure: notes.length === 0 && !own!.loose, notes };
  const base = own?.base ?? claim.base;
  if (base !== null && !own?.base) notes.push(`Read as compared with ${base}, which does not stand with it.`);
  return { period, base, sure: notes.length === 0 && !own!.loose, notes };
}
