import type { Finding } from '../findings/finding.ts';
import { type QuotedSeries, quotedClosures, quotedFinding } from '../findings/quoted.ts';
import type { Lake } from '../lake/lake.ts';
import { parsePeriod, shiftMonth } from '../records/period.ts';
import type { Flow, Measure } from '../records/record.ts';
import { answerAll } from '../series/answer.ts';
import { type PanelOf, type QuotedCell, quotedCells } from '../series/panel-quoted.ts';
import type { Question } from '../series/question.ts';
import { goodsNames } from './goods-names.ts';

/** Findings from single cells: figures quoted in print, files that were cut off. */
export async function quotedFindings(
  lake: Lake,
  of: PanelOf,
  which: { flows: readonly Flow[]; complete: boolean },
): Promise<Finding[]> {
  const cells = await quotedCells(lake, of, which);
  const groups = new Map<string, QuotedCell[]>();
  for (const cell of cells) {
    const key = `${cell.flow} ${cell.partner} ${cell.code} ${cell.measure}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const asked = [...groups.values()].map((group) => questionsOf(of, group));
  const answers = await answerAll(lake, asked.flat(), { mirrors: false });
  const name = goodsNames({ reporter: of.reporter, period: of.period });
  const series: QuotedSeries[] = asked.map((questions) => {
    const [now, ...before] = answers.splice(0, questions.length);
    const { reporter, flow, partner, codes } = now!.question;
    const goods = codes[0] === 'TOTAL' ? 'all goods' : name(codes.join('+'), true);
    return { reporter, flow: flow as QuotedSeries['flow'], partner, codes, goods, now: now!, before };
  });
  const found = series.flatMap((s) => quotedFinding(s) ?? []);
  return quotedClosures(oneMeasureEach(found), series);
}

/**
 * The month, then every earlier period with a figure, and the month before, in which an absent row may be a zero: the one
 * that ended last first, of these the longest.
 */
function questionsOf(of: PanelOf, group: readonly QuotedCell[]): Question[] {
  const { flow, partner, code, measure } = group[0]!;
  const ask = (from: string, to: string): Question => ({
    ...{ reporter: of.reporter, flow, partner, codes: code.split('+'), measure },
    ...{ unit: null, currency: null, from, to, asKnown: of.asKnown },
  });
  const last = shiftMonth(of.period, -1);
  const before = [...new Set([last, ...group.map((c) => c.period)])]
    .map((period) => parsePeriod(period)!)
    .filter(({ to }) => to < of.period)
    .sort((a, b) => (a.to === b.to ? (a.from < b.from ? -1 : 1) : a.to < b.to ? 1 : -1));
  return [ask(of.period, of.period), ...before.map(({ from, to }) => ask(from, to))];
}

const preference: readonly Measure[] = ['quantity', 'value', 'weight'];

/** Goods counted and valued are one story: told in pieces where there are any. */
function oneMeasureEach(findings: readonly Finding[]): Finding[] {
  const best = new Map<string, Finding>();
  const rank = (f: Finding) => preference.findIndex((m) => f.evidence.questions[0]!.includes(` ${m}`));
  for (const f of findings) {
    const other = best.get(f.id);
    if (!other || rank(f) < rank(other)) best.set(f.id, f);
  }
  return [...best.values()];
}
