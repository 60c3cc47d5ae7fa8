import type { Article } from '../article/article.ts';
import { type Measured, readMeasured } from '../claims/measured.ts';
import { isOfPeople, mayStand, type SeriesOf } from '../claims/series-name.ts';
import { isEastern } from '../figures/east/lexicon.ts';
import type { Lake } from '../lake/lake.ts';
import { areaByCode } from '../records/areas.ts';
import { shiftDay } from '../records/days.ts';
import { plainName } from '../records/indicator.ts';
import { inDays, parsePeriod } from '../records/period.ts';
import type { IndicatorAnswer, IndicatorQuestion } from '../series/indicator-question.ts';
import { answerIndicators, storedIndicators } from '../series/indicators.ts';
import { deal } from './deal.ts';
import { AROUND, type SeriesAnswers, settleMeasured } from './settle-measured.ts';
import type { Verdict } from './verdict.ts';

/**
 * The verdicts of an article with those of its figures settled that state a price or another indicator that is stored
 * ("a kilo of rice cost 5,800 won in Sinuiju on June 5"). What the article shows against itself stands, as does what an
 * editor read by hand.
 *
 * @param byHand indexes of the claims that an editor corrected
 */
export async function judgeMeasured(
  lake: Lake,
  article: Article,
  verdicts: readonly Verdict[],
  { asKnown }: { asKnown: string | null },
  byHand: ReadonlySet<number> = new Set(),
): Promise<Verdict[]> {
  const stored = isEastern(article)
    ? []
    : await storedBeside(lake, `${article.title ?? ''}\n${article.text}`, asKnown);
  const claims = verdicts.map((v) => v.claim);
  const measured = stored.length === 0 ? [] : readMeasured(article, claims, stored);
  const open = measured.filter(({ index }) => {
    const v = verdicts[index]!;
    return v.alarm === null && v.oddity === null && v.claim.domain !== 'epidemic' && !byHand.has(index);
  });
  const asked = open.map((m) => [m.series, ...m.rivals].map((s) => questionsOf(m, s, asKnown)));
  const flat = asked.flat(2);
  const answers = flat.length > 0 ? await answerIndicators(lake, flat) : [];
  const dealt = deal(
    deal(
      answers,
      asked.flatMap((a) => a.map((q) => q.length)),
    ),
    asked.map((a) => a.length),
  );
  const out = [...verdicts];
  open.forEach((m, i) => {
    const [own, ...rivals] = dealt[i]!.map((answers, k) =>
      byPublisher(answers, (k === 0 ? m.series : m.rivals[k - 1]!).unit),
    );
    const { settled, answers } = settleMeasured(m, own ?? [], rivals.flat());
    // What was settled as trade stays so, unless the figure is the one stored here.
    if (verdicts[m.index]!.verdict !== 'unchecked' && settled.verdict !== 'match') return;
    out[m.index] = {
      ...{ claim: m.claim, verdict: settled.verdict, alarm: null, answers, offers: [], oddity: null },
      ...{ code: settled.verdict === 'unchecked' ? settled.code : null, comparison: settled.comparison },
    };
  });
  return out;
}

/** The series that the text may name, but those of epidemics; where the catalogue holds none, nothing is read. */
async function storedBeside(lake: Lake, text: string, asKnown: string | null): Promise<SeriesOf[]> {
  const lower = text.toLowerCase().replaceAll('.', '');
  const named = lake
    .indicatorReleases()
    .filter((r) => isNamed(r, lower) && r.scope.indicators.some((i) => !isOfPeople(i) && mayStand(text, i)));
  const areas = [...new Set(named.map((r) => r.reporter))];
  const stored = await Promise.all(
    areas.map(async (area) => (await storedIndicators(lake, area, asKnown)).map((s) => ({ ...s, area }))),
  );
  return stored.flat();
}

/** Whether a text, in lower case and without dots ("U.S."), names the area of a release or one of its sites, by any word of it. */
function isNamed(
  { reporter, scope }: { reporter: string; scope: { sites: readonly string[] } },
  lower: string,
): boolean {
  const area = areaByCode(reporter);
  const names = area ? [...area.names, ...area.demonyms, ...area.capitals] : [];
  const words = [...names, ...scope.sites.flatMap((s) => plainName(s).split(' '))];
  return words.some((word) => lower.includes(word.toLowerCase()));
}

/** One question a time: that of the figure, and that of what it is compared with. Without a time nothing is asked. */
function questionsOf(m: Measured, series: SeriesOf, asKnown: string | null): IndicatorQuestion[] {
  const { area, indicator, counting } = series;
  const site = series.site === null ? null : plainName(series.site);
  const times = m.form === 'level' ? [m.claim.period] : [m.claim.period, m.claim.base];
  const spans = times.map((time) => (time === null ? null : parsePeriod(time)));
  if (spans.some((s) => s === null)) return [];
  return spans.map((span) => {
    const days = inDays(span!);
    const [from, to] = [shiftDay(days.from, -AROUND), shiftDay(days.to, AROUND)];
    const asked = { area, site, indicator, counting, asKnown };
    if (counting !== 'level')
      return span!.from.length === 7 ? { ...asked, ...span! } : { ...asked, from, to };
    // By months a level is answered by whatever stands in them: days, weeks, the month itself.
    const near = span!.from.length === 7 ? span! : { from: from.slice(0, 7), to: to.slice(0, 7) };
    return { ...asked, ...near };
  });
}

/** The answers to the questions of one series in its unit, publisher by publisher. */
function byPublisher(answers: readonly IndicatorAnswer[][], unit: string): SeriesAnswers[] {
  const [now, base] = answers.map((all) =>
    all.filter((a) => a.cells.every((c) => c.unit === null || c.unit === unit)),
  );
  if (!now) return [];
  if (!base) return now.map((a) => [a]);
  return now.flatMap((a): SeriesAnswers[] => {
    const same = base.find((b) => b.releases[0]?.publisher === a.releases[0]?.publisher);
    return same ? [[a, same]] : [];
  });
}
