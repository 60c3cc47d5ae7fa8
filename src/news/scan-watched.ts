import { watchedGoods } from '../brief/watched.ts';
import type { Finding } from '../findings/finding.ts';
import { type Watched, type WatchedAnswer, watchedAnswer } from '../findings/watched.ts';
import type { Lake } from '../lake/lake.ts';
import { areaByCode, areaByName } from '../records/areas.ts';
import { lakePeriod, shiftMonth } from '../records/period.ts';
import type { Flow, Measure } from '../records/record.ts';
import { answerAll } from '../series/answer.ts';
import type { PanelOf } from '../series/panel-quoted.ts';
import type { Answer, Question } from '../series/question.ts';

interface Look {
  list: string;
  goods: string;
  codes: string[];
  flow: Flow;
  partner: string;
  measures: readonly Measure[];
}

/** Partners that are asked about one by one when goods are watched without a partner; above that the world. */
const MOST_PARTNERS = 5;

/** Every watched partner and every watched goods answered, the goods of a basket one by one. */
export async function answerWatched(
  lake: Lake,
  of: PanelOf,
  lists: readonly string[],
  findings: readonly Finding[],
): Promise<WatchedAnswer[]> {
  const looks = lists.flatMap((list) => looksOf(lake, of, list));
  const asked = looks.map((look) => look.measures.map((m) => questionsOf(of, look, m)));
  const answers = await answerAll(lake, asked.flat(2), { mirrors: false });
  return looks.map((look, i) => {
    const told = asked[i]!.map((questions): Watched => {
      const [now, ...before] = answers.splice(0, questions.length) as [Answer, ...Answer[]];
      return { list: look.list, goods: look.goods, now, before };
    });
    // Quoted figures may tell the month in pieces and the months before in money: the measure that tells both.
    const best =
      told.find((w) => w.now.total && w.before.some((b) => b.total)) ??
      told.find((w) => w.now.total) ??
      told[0]!;
    return watchedAnswer(best, findings);
  });
}

function looksOf(lake: Lake, of: PanelOf, list: string): Look[] {
  const area = areaByCode(list.toUpperCase()) ?? areaByName(list);
  if (area)
    return (['export', 'import'] as const).map((flow) => ({
      ...{
        list,
        goods: 'all goods',
        codes: ['TOTAL'],
        flow,
        partner: area.code,
        measures: ['value'] as const,
      },
    }));
  const { goods } = watchedGoods(list, { reporter: of.reporter, period: of.period });
  const partners = of.partner === null ? partnersOf(lake, of) : [of.partner];
  return partners.flatMap((partner) =>
    goods.map(({ label, codes }) => ({
      ...{ list, goods: label, codes, flow: 'export' as const, partner },
      measures: ['quantity', 'value', 'weight'] as const,
    })),
  );
}

/** The partners that the month's releases name, when they are few. */
function partnersOf(lake: Lake, { reporter, period }: PanelOf): string[] {
  const scopes = lake
    .releases({ reporter })
    .filter((r) => r.period === period)
    .map((r) => r.scope.partners);
  const named = [...new Set(scopes.flatMap((p) => (p === 'all' ? ['WLD'] : p)))];
  return named.length > 0 && named.length <= MOST_PARTNERS ? named : ['WLD'];
}

/** The month; the month before; this year's months before as one figure; the same month a year before. */
function questionsOf(of: PanelOf, look: Look, measure: Measure): Question[] {
  const ask = (from: string, to: string): Question => ({
    ...{ reporter: of.reporter, flow: look.flow, partner: look.partner, codes: look.codes, measure },
    ...{ unit: null, currency: null, from, to, asKnown: of.asKnown },
  });
  const [last, lastYear] = [shiftMonth(of.period, -1), shiftMonth(of.period, -12)];
  const january = `${last.slice(0, 4)}-01`;
  const spans = [...new Set([lakePeriod(last, last), lakePeriod(january, last)])];
  return [
    ask(of.period, of.period),
    ask(last, last),
    ...(spans.length > 1 ? [ask(january, last)] : []),
    ask(lastYear, lastYear),
  ];
}
