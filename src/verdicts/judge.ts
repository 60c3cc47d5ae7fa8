import type { Claim } from '../claims/claim.ts';
import type { Lake } from '../lake/lake.ts';
import { overlaps } from '../records/interval.ts';
import type { Alarm } from '../rules/rule.ts';
import { answerAll } from '../series/answer.ts';
import type { AnyQuestion } from '../series/indicator-question.ts';
import type { Answer, Question } from '../series/question.ts';
import { settleCounts } from './counts.ts';
import { deal } from './deal.ts';
import { type Oddity, odditiesOf, pastOf, quantityOddity } from './implausible.ts';
import { inquiryOf, questionsOf } from './inquiry.ts';
import { fittingOffers, type Neighbour, neighboursOf, scaleOffer } from './neighbours.ts';
import { type Settled, settle } from './settle.ts';
import type { Inquiry, Offer, Verdict } from './verdict.ts';

export interface JudgeOptions {
  /** `YYYY-MM-DD`: judge by what was known on that day. */
  asKnown: string | null;
}

/**
 * One verdict a claim, in their order. Data are asked twice at most: once for every claim, once for the
 * neighbours of those that do not fit.
 *
 * @param alarms what the rules found inside the article.
 */
export async function judge(
  lake: Lake,
  claims: readonly Claim[],
  alarms: readonly Alarm[],
  options: JudgeOptions,
): Promise<Verdict[]> {
  const alarmOf = new Map<number, Alarm>();
  for (const alarm of alarms) if (!alarmOf.has(alarm.claim)) alarmOf.set(alarm.claim, alarm);
  const oddities = odditiesOf(claims);
  const drafts = claims.map((claim, i) =>
    draft(claim, claims, alarmOf.get(i) ?? null, oddities.get(i) ?? null),
  );
  const answered = await askEach(
    lake,
    drafts.map((d) => (d.inquiry ? questionsOf(d.inquiry) : [])),
    options,
  );
  drafts.forEach((d, i) => {
    if (d.inquiry) decide(d.verdict, d.inquiry, answered[i]!);
  });
  await askWider(lake, drafts, claims, options);
  for (const [i, { settled, answers }] of await settleCounts(lake, claims, options.asKnown))
    take(drafts[i]!.verdict, settled, answers);
  clear(drafts.map((d) => d.verdict));
  await weigh(lake, drafts, options);

  const doubtful = drafts.filter((d) => d.inquiry && needsOffer(d.verdict));
  const neighbours = doubtful.map((d) => neighboursOf(d.verdict.claim, d.inquiry!, claims));
  const theirs = await askEach(
    lake,
    neighbours.map((n) => n.map((x) => x.question)),
    options,
  );
  doubtful.forEach((d, i) => {
    offer(d.verdict, d.inquiry!, neighbours[i]!, theirs[i]!);
  });
  return drafts.map((d) => withOddity(d.verdict));
}

/** A figure may be what its source printed and odd all the same; what is shown to be wrong, or in doubt, stays that. */
const withOddity = (v: Verdict): Verdict =>
  v.oddity && (v.verdict === 'unchecked' || v.verdict === 'match') ? { ...v, verdict: 'implausible' } : v;

/**
 * An accused figure that the data confirm is cleared: the slip is in one of those it was held against, which the
 * data contradict themselves; where they cannot, it is left to the reader.
 */
function clear(verdicts: readonly Verdict[]): void {
  for (const v of verdicts) {
    if (v.verdict !== 'inconsistent' || !v.comparison) continue;
    const { stated, found, revisedSince, mirrored } = v.comparison;
    if (mirrored || revisedSince || !overlaps(stated, found)) continue;
    v.verdict = v.alarm!.against.some((i) => isRefuted(verdicts[i]!)) ? 'match' : 'ambiguous';
  }
}

/** Contradicted by the data, or accused beside the other and not what they have. */
const isRefuted = ({ verdict, code, comparison }: Verdict): boolean =>
  verdict === 'contradicted' ||
  (verdict === 'inconsistent' &&
    code === null &&
    comparison !== null &&
    !overlaps(comparison.stated, comparison.found));

/** Amounts of a month that no release covers, beside the months before, which one may. */
async function weigh(lake: Lake, drafts: readonly Draft[], options: JudgeOptions): Promise<void> {
  const open = drafts.flatMap((d) => {
    const { claim, verdict, code } = d.verdict;
    const { inquiry } = d;
    if (verdict !== 'unchecked' || code !== 'not-covered' || claim.proposed) return [];
    if (claim.kind !== 'level' || inquiry?.form !== 'level' || inquiry.of.from !== inquiry.of.to) return [];
    return inquiry.of.flow === 'balance' ? [] : [{ d, past: pastOf(inquiry.of) }];
  });
  const answers = await askEach(
    lake,
    open.map(({ past }) => [past]),
    options,
  );
  open.forEach(({ d }, i) => {
    d.verdict.oddity = quantityOddity(d.verdict.claim, answers[i]![0]!);
  });
}

/** Where nothing covers a country's own tariff lines, the HS of all countries may be covered; it holds more. */
async function askWider(
  lake: Lake,
  drafts: Draft[],
  claims: readonly Claim[],
  options: JudgeOptions,
): Promise<void> {
  const wider = drafts.flatMap((d) => {
    const claim = d.verdict.code === 'not-covered' ? widened(d.verdict.claim) : null;
    const inquiry = claim && inquiryOf(claim, claims);
    return claim && inquiry && 'form' in inquiry ? [{ d, claim, inquiry }] : [];
  });
  const answers = await askEach(
    lake,
    wider.map((w) => questionsOf(w.inquiry)),
    options,
  );
  wider.forEach(({ d, claim, inquiry }, i) => {
    const settled = settle(claim, inquiry, answers[i]!);
    if (settled.verdict === 'unchecked' && settled.code === 'not-covered') return;
    d.verdict = { ...d.verdict, claim };
    d.inquiry = inquiry;
    decide(d.verdict, inquiry, answers[i]!);
  });
}

function widened(claim: Claim): Claim | null {
  const { series } = claim;
  if (!series || !('reporter' in series) || !series.wider) return null;
  const { wider, ...rest } = series;
  return {
    ...claim,
    series: { ...rest, codes: wider, fit: series.fit ?? 'broader' },
    assumptions: [
      ...claim.assumptions,
      `No release covers ${series.codes.join(', ')}; ${wider.join(', ')} was read, which may hold more.`,
    ],
  };
}

interface Draft {
  verdict: Verdict;
  inquiry: Inquiry | null;
}

function draft(claim: Claim, claims: readonly Claim[], alarm: Alarm | null, oddity: Oddity | null): Draft {
  const asked = inquiryOf(claim, claims);
  const inquiry = 'form' in asked ? asked : null;
  const accused = alarm?.severity === 'error';
  return {
    inquiry,
    verdict: {
      claim,
      verdict: accused ? 'inconsistent' : alarm ? 'ambiguous' : 'unchecked',
      alarm,
      code: 'code' in asked ? asked.code : null,
      comparison: null,
      answers: [],
      offers: ofArticle(claim, alarm),
      oddity,
    },
  };
}

/** The value that would make the article agree with itself. */
const ofArticle = (claim: Claim, alarm: Alarm | null): Offer[] =>
  alarm?.offer
    ? [
        {
          how: 'article',
          value: String(alarm.offer.value),
          unit: alarm.offer.unit ?? claim.unit,
          instead: '',
          question: null,
        },
      ]
    : [];

/** What the article itself shows stands; data can only add the evidence, or clear a mere query. */
const decide = (verdict: Verdict, inquiry: Inquiry, answers: Answer[]): void =>
  take(verdict, settle(verdict.claim, inquiry, answers), answers);

function take(verdict: Verdict, settled: Settled, answers: Answer<AnyQuestion>[]): void {
  verdict.answers = answers;
  verdict.comparison = settled.comparison;
  verdict.code = settled.verdict === 'unchecked' ? settled.code : null;
  if (verdict.verdict === 'inconsistent') return;
  if (verdict.alarm && settled.verdict === 'unchecked') return;
  verdict.verdict = settled.verdict;
}

const needsOffer = (v: Verdict): boolean =>
  v.comparison !== null && (v.verdict === 'contradicted' || v.verdict === 'inconsistent');

function offer(verdict: Verdict, inquiry: Inquiry, neighbours: Neighbour[], answers: Answer[]): void {
  const { claim, comparison } = verdict;
  const offers: Offer[] = [];
  if (inquiry.form === 'level' && comparison) {
    const scale = scaleOffer(claim, comparison.found, comparison.exact, inquiry.of);
    if (scale) offers.push(scale);
  }
  offers.push(...fittingOffers(claim, neighbours, answers, verdict.answers[0]?.total ?? null));
  if (inquiry.form === 'level' && comparison?.exact)
    offers.push({
      how: 'data',
      value: comparison.exact,
      unit: comparison.unit,
      instead: '',
      question: inquiry.of,
    });
  verdict.offers.push(...offers);
  // The reader chose this month, base or partner; another choice that fits makes the reading the doubt.
  const rereads = offers.some(
    ({ how }) =>
      how === 'period' ||
      how === 'base' ||
      how === 'flow' ||
      ((how === 'partner' || how === 'goods') && claim.assumed.includes(how)),
  );
  if (verdict.verdict === 'contradicted' && claim.assumptions.length > 0 && rereads)
    verdict.verdict = 'ambiguous';
}

/** Asks all questions in one batch and deals the answers back out. */
async function askEach(lake: Lake, groups: Question[][], options: JudgeOptions): Promise<Answer[][]> {
  const flat = groups.flat().map((q) => ({ ...q, asKnown: options.asKnown }));
  const answers = flat.length > 0 ? await answerAll(lake, flat) : [];
  return deal(
    answers,
    groups.map((g) => g.length),
  );
}
