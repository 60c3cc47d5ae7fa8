import { referenceSource } from '../plausibility/reference-populations.ts';
import type { Oddity } from '../verdicts/implausible.ts';
import type { Verdict } from '../verdicts/verdict.ts';
import { type Checked, countVerdicts } from './checked.ts';
import { dateSentence } from './date-words.ts';
import { innocent } from './oddity-words.ts';
import { placeOf } from './place.ts';
import { reading } from './reading.ts';
import { sightingSentence } from './sighting-words.ts';
import { sourcesOf } from './sources.ts';
import { offerSentence, verdictSentence } from './verdict-words.ts';

/**
 * The document of `check --format json`, as specified in docs/check-json.md, in the pieces in which it is
 * printed; open interval ends are null.
 */
export const jsonReport = {
  head: '{ "articles": [',
  article: (one: Checked, nth: number): string =>
    `${nth > 0 ? ',' : ''}\n${JSON.stringify(articleJson(one), null, 1)}`,
  tail: '\n] }\n',
};

function articleJson({ article, verdicts, relations, dates, sightings }: Checked) {
  return {
    path: article.path,
    title: article.title,
    date: article.date,
    language: article.language,
    figures: verdicts.map((v) => figureJson(v, verdicts, placeOf(article, v.claim.start, v.claim.end))),
    relations: relations.map((r) => ({ ...r, low: finite(r.low), high: finite(r.high) })),
    sources: sourcesOf(verdicts),
    sightings: sightings.map(({ claim, verdict, code, sites }) => ({
      ...{ text: claim.text, start: claim.start, end: claim.end, direction: claim.direction },
      ...{ areas: claim.areas, month: claim.month, base: claim.base, verdict, code, sites },
      reason: sightingSentence({ claim, verdict, code, sites }),
    })),
    dates: dates.map((d) => ({
      ...placed(placeOf(article, d.claim.start, d.claim.end)),
      ...{
        text: d.claim.text,
        day: d.claim.day,
        verdict: d.verdict,
        event: d.event,
        reason: dateSentence(d),
      },
    })),
    summary: { figures: verdicts.length, ...countVerdicts(verdicts) },
  };
}

const placed = ({ start, end, line, column }: ReturnType<typeof placeOf>) => ({ start, end, line, column });

function figureJson(
  v: Verdict,
  all: readonly Verdict[],
  at: { start: number; end: number; line: number; column: number },
) {
  const c = v.claim;
  return {
    start: at.start,
    end: at.end,
    line: at.line,
    column: at.column,
    text: c.text,
    kind: c.kind,
    value: c.value,
    low: finite(c.low),
    high: finite(c.high),
    unit: c.unit,
    hedge: c.hedge,
    domain: c.domain,
    series: c.series,
    period: c.period,
    base: c.base,
    attribution: c.attribution.join(' < ') || null,
    mood: c.mood,
    basis: c.basis,
    reading: reading(c),
    assumptions: c.assumptions,
    verdict: v.verdict,
    rule: v.alarm?.rule ?? null,
    severity: v.alarm?.severity ?? null,
    code: v.code,
    reason: verdictSentence(v, all),
    offers: v.offers.map((o) => ({ how: o.how, value: o.value, unit: o.unit, note: offerSentence(v, o) })),
    evidence: evidence(v, all),
  };
}

/** What the verdict rests on, enough to run it again: questions, cells, releases, SQL, the figures held against. */
function evidence(v: Verdict, all: readonly Verdict[]) {
  const { comparison } = v;
  return {
    stated: comparison && { low: finite(comparison.stated.low), high: finite(comparison.stated.high) },
    found: comparison && {
      low: finite(comparison.found.low),
      high: finite(comparison.found.high),
      exact: comparison.exact,
    },
    against: (v.alarm?.against ?? []).map((i) => ({
      figure: i,
      text: all[i]!.claim.text,
      reading: reading(all[i]!.claim),
    })),
    plausibility: v.oddity && plausibility(v.oddity),
    answers: v.answers.map((a) => ({
      question: a.text,
      cells: a.cells,
      total: a.total,
      releases: a.releases,
      sql: a.sql,
    })),
  };
}

/** A standing as it is, with the reference named and the explanations that accuse nobody. */
function plausibility(oddity: Oddity) {
  const { standing, ...rest } = oddity;
  const reference = oddity.kind === 'fatality' ? { reference: referenceSource } : {};
  return { ...rest, ...standing, ...reference, innocent: innocent(oddity) };
}

const finite = (x: number): number | null => (Number.isFinite(x) ? x : null);
