import { literal } from '../lake/engine.ts';
import type { Lake } from '../lake/lake.ts';
import { formatCode } from '../records/goods-code.ts';
import { monthsOf } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import { answerAll, flowsOf, periodsOf } from './answer.ts';
import { barest } from './codes.ts';
import { membersFor } from './fetch.ts';
import type { Answer, Question } from './question.ts';
import { partnerCondition } from './read.ts';
import { shelfOf } from './shelf.ts';

/** How a question is taken apart: by partner, by goods to so many digits of the Harmonised System, or by both. */
export interface By {
  partner: boolean;
  digits: number | null;
}

/** Cells that are answered at once: so much of a table is in memory, and so long others wait, however long it is. */
const CELLS = 2400;

/**
 * The series that a question is made of, each answered as if it were asked for alone: in order of partners, then of codes.
 * Partners and codes are those that a release of the months asked holds, codes published as one figure among them. What
 * cannot be taken apart is answered as a whole.
 *
 * @throws Refusal for a question that cannot be asked so
 */
export async function* answerParts(lake: Lake, question: Question, by: By): AsyncGenerator<Answer> {
  refuse(question, by);
  const atOnce = Math.max(1, Math.floor(CELLS / monthsOf(`${question.from}..${question.to}`).length));
  let found = false;
  let waiting: Question[] = [];
  for await (const part of partsOf(lake, question, by)) {
    found = true;
    waiting.push(part);
    if (waiting.length < atOnce) continue;
    yield* await answerAll(lake, waiting, { mirrors: false });
    waiting = [];
  }
  yield* await answerAll(lake, found ? waiting : [question], { mirrors: false });
}

function refuse({ partner, codes }: Question, by: By): void {
  if (by.partner && membersFor(partner) === null)
    throw new Refusal(`${partner} is one partner: ask by partner for WLD, or for a union`);
  const finer = members(codes).find((code) => by.digits !== null && code.length > by.digits);
  if (finer && finer !== 'TOTAL')
    throw new Refusal(`${formatCode(finer)} is finer than HS${by.digits}: ask by HS${finer.length}`);
}

async function* partsOf(lake: Lake, question: Question, by: By): AsyncGenerator<Question> {
  const files = filesOf(lake, question);
  if (files.length === 0) return;
  const distinct = async (what: string, partner: string, more: string): Promise<string[]> => {
    const side = partnerCondition(literal(partner), membersFor(partner));
    const rows = await lake.query<{ part: string }>(
      `SELECT DISTINCT ${what} AS part FROM read_parquet([${files.map(literal).join(', ')}], hive_partitioning = false)
WHERE flow IN (${flowsOf(question).map(literal).join(', ')}) AND ${side} AND ${under(question.codes)} AND ${more}
ORDER BY 1`,
    );
    return rows.map((row) => row.part);
  };
  const whole = question.partner;
  const partners = by.partner ? await distinct('partner', whole, `partner <> ${literal(whole)}`) : [whole];
  for (const partner of partners) {
    if (by.digits === null) {
      yield { ...question, partner };
      continue;
    }
    const part = `CASE WHEN contains(code, '+') THEN code ELSE left(code, ${by.digits}) END`;
    const told = `(contains(code, '+') OR (level >= ${by.digits} AND length(code) = level))`;
    for (const code of await distinct(part, partner, told))
      yield { ...question, partner, codes: code.split('+') };
  }
}

/** Files of the releases that may answer for one of the months. */
function filesOf(lake: Lake, question: Question): string[] {
  const shelf = shelfOf(lake.releases({ reporter: question.reporter }), question.asKnown);
  const flows = flowsOf(question);
  return periodsOf(question, shelf)
    .flatMap((period) => shelf.of(period))
    .filter((r) => r.scope.flows.some((flow) => flows.includes(flow)))
    .map((r) => lake.pathOf(r));
}

const members = (codes: readonly string[]): string[] => codes.flatMap((code) => code.split('+').map(barest));

/** Rows of these codes and of what lies below them; several that were published as one count by the first. */
function under(codes: readonly string[]): string {
  if (codes[0] === 'TOTAL') return 'true';
  const ranges = members(codes).map((c) => `(code >= ${literal(c)} AND code < ${literal(`${c}:`)})`);
  return `(${ranges.join(' OR ')})`;
}
