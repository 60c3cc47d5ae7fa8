import { range } from '../records/amount-words.ts';
import { shiftDay } from '../records/days.ts';
import { isDay, isMonth, shiftMonth } from '../records/period.ts';
import { innocent } from '../report/oddity-words.ts';
import { reading } from '../report/reading.ts';
import { found, offerSentence, verdictSentence } from '../report/verdict-words.ts';
import { indicatorText, isIndicatorQuestion } from '../series/indicator-question.ts';
import { questionText } from '../series/question-text.ts';
import type { Offer, Verdict, VerdictWord } from '../verdicts/verdict.ts';
import { type Check, units } from './checking.ts';

/** Sign and word of a verdict: never told by colour alone. */
export const signs: Record<VerdictWord, [sign: string, word: string]> = {
  match: ['✓', 'Match'],
  contradicted: ['✕', 'Contradicted'],
  inconsistent: ['✕', 'Inconsistent'],
  implausible: ['!', 'Implausible'],
  ambiguous: ['?', 'Open'],
  unchecked: ['○', 'Not checked'],
};

/** One figure with every sentence a card shows, for the page, the API and the notes alike. */
export interface FigureWords {
  index: number;
  quote: string;
  verdict: VerdictWord;
  rule: string | null;
  sentence: string;
  reading: string;
  stated: string | null;
  found: string | null;
  offers: string[];
  /** Why an implausible figure may be right. */
  innocent: string[];
  assumptions: string[];
  question: string | null;
  /** The question of the series around it, and the month or day to mark; null where there is none to draw. */
  chart: { q: string; marked: string } | null;
  releases: { id: string; publisher: string; published: string | null }[];
  sql: string;
  dismissed: string | null;
  corrected: boolean;
  /** What the chips stand on. */
  series: {
    reporter: string;
    partner: string;
    flow: string;
    goods: string;
    period: string;
    measure: string;
  } | null;
}

export const figuresOf = (check: Check): FigureWords[] =>
  check.verdicts.map((v, index) => figureOf(v, index, check));

function figureOf(v: Verdict, index: number, { verdicts, dismissed, corrections }: Check): FigureWords {
  const { claim, comparison } = v;
  const series = claim.series && 'reporter' in claim.series ? claim.series : null;
  const refs = new Map(v.answers.flatMap((a) => a.releases).map((r) => [r.id, r]));
  return {
    index,
    quote: claim.text,
    verdict: v.verdict,
    rule: v.alarm?.rule ?? null,
    sentence: verdictSentence(v, verdicts),
    reading: reading(claim),
    stated: comparison && range(comparison.stated, comparison.unit),
    found: comparison && found(v, comparison),
    offers: v.offers.toSorted((a, b) => rank(a) - rank(b)).map((o) => offerSentence(v, o)),
    innocent: v.oddity ? innocent(v.oddity) : [],
    assumptions: claim.assumptions,
    question: v.answers[0]?.text ?? null,
    chart: v.verdict === 'unchecked' && !comparison ? null : chartAround(v),
    releases: [...refs.values()].map(({ id, publisher, published, saidBy }) => ({
      id,
      publisher: saidBy ? `as quoted by ${saidBy}` : publisher,
      published,
    })),
    sql: v.answers
      .map((a) => a.sql)
      .filter(Boolean)
      .join('\n\n'),
    dismissed: dismissed[index] ?? null,
    corrected: corrections[index] !== undefined,
    series: series && {
      reporter: series.reporter,
      partner: series.partner,
      flow: series.flow,
      goods: series.codes.length === 1 && series.goods !== 'TOTAL' ? series.codes[0]! : series.goods,
      period: claim.period ?? '',
      measure: measureOf(claim.unit),
    },
  };
}

/** Months or days on either side of the one told. */
const [MONTHS_AROUND, DAYS_AROUND] = [4, 21];

function chartAround({ claim, answers }: Verdict): FigureWords['chart'] {
  const question = answers[0]?.question;
  const { period } = claim;
  if (!question || !period) return null;
  if (isIndicatorQuestion(question)) {
    if (!isDay(period) && !isMonth(period)) return null;
    const [from, to] = isDay(period)
      ? [shiftDay(period, -DAYS_AROUND), shiftDay(period, DAYS_AROUND)]
      : [shiftMonth(period, -MONTHS_AROUND), shiftMonth(period, MONTHS_AROUND)];
    return { q: indicatorText({ ...question, from, to }), marked: period };
  }
  if (!isMonth(period)) return null;
  const [from, to] = [shiftMonth(period, -MONTHS_AROUND), shiftMonth(period, MONTHS_AROUND)];
  return { q: questionText({ ...question, from, to }), marked: period };
}

/** What was meant before what would merely fit. */
const rank = ({ how }: Offer): number => (how === 'data' ? 2 : how === 'article' ? 1 : 0);

const measureOf = (unit: string | null): string =>
  unit === null || /^[A-Z]{3}$/.test(unit) ? 'value' : unit in units ? unit : 'item';

/** A check as text for a mail or a repository: what is wrong first. */
export function noteOf(check: Check, form: 'markdown' | 'editor'): string {
  const figures = figuresOf(check).filter((f) => f.dismissed === null);
  const isWrong = (f: FigureWords) => f.verdict === 'contradicted' || f.verdict === 'inconsistent';
  const wrong = figures.filter(isWrong);
  const title = check.article.title ?? check.article.path;
  if (form === 'editor') {
    if (wrong.length === 0) return `On "${title}": none of the ${figures.length} figures is contradicted.\n`;
    return `On "${title}":\n\n${wrong.map((f) => `“${f.quote}”: ${f.sentence}${f.offers[0] ? ` Did you mean: ${f.offers[0]}?` : ''}`).join('\n\n')}\n`;
  }
  const rows = [...wrong, ...figures.filter((f) => !isWrong(f))].map(
    (f) =>
      `- ${signs[f.verdict][0]} **${cell(f.quote)}** (${signs[f.verdict][1].toLowerCase()}): ${cell(f.sentence)}`,
  );
  return `# Figures of “${cell(title)}”\n\n${rows.join('\n')}\n`;
}

const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/([\\*_`[\]<>|])/g, '\\$1');
