import type { Finding } from '../findings/finding.ts';
import { eventsKnown } from '../lake/events-store.ts';
import type { Lake } from '../lake/lake.ts';
import { type Happening, happenedIn } from '../records/happening.ts';
import { shiftMonth } from '../records/period.ts';
import type { Flow } from '../records/record.ts';
import { answerAll } from '../series/answer.ts';
import type { Answer, Cell } from '../series/question.ts';
import type { Subject } from './brief.ts';
import type { Found } from './findings-told.ts';
import { isWithin, type Named, namerFor } from './naming.ts';
import { isNone, isSome, known, type Look, questionsOf, type Sight, sightOf } from './sight.ts';
import { tradedCodes } from './traded.ts';

/** Everything a brief may say, answered. */
export interface Facts {
  subject: Subject;
  exports: Sight;
  imports: Sight;
  balance: Sight;
  /** Goods exported and imported in the month, the most valuable first. */
  exported: Sight[];
  imported: Sight[];
  /** Goods whose count or weight was quoted in print. */
  counted: Sight[];
  /** Goods of which nothing was exported in the month, though it had been before; the largest first. */
  stopped: Sight[];
  /** Goods that were asked for, whatever became of them. */
  watched: Sight[];
  /** What happened in either country in the months shown. */
  happened: Happening[];
  /** What a scan found of the pair, in its order. */
  found: Found[];
}

/** Goods asked about in full: more than a page can name. */
const MOST = 16;
/** Goods that may have stopped are many in a large lake; these are looked at. */
const MOST_STOPPED = 24;

/**
 * Asks the series all that a brief on the subject may need, in one batch.
 *
 * @param watched goods to tell about in any case
 * @param findings of a scan of the month; those of other partners are passed over
 */
export async function gather(
  lake: Lake,
  subject: Subject,
  watched: readonly Named[],
  findings: readonly Finding[],
): Promise<Facts> {
  const { reporter, partner, month, asKnown } = subject;
  const from = `${shiftMonth(month, -12).slice(0, 4)}-01`;
  const name = namerFor({ reporter, period: month });
  const listed = async (flow: Flow) => tradedCodes(lake, { reporter, flow, partner, month, from, asKnown });
  const [exported, imported] = [await listed('export'), await listed('import')];
  const present = (codes: typeof exported) =>
    apart(codes.filter((c) => c.now).map((c) => name(c.code, c.quoted))).slice(0, MOST);
  const counts = distinct(exported.filter((c) => c.quoted && c.counted).map((c) => name(c.code, true))).slice(
    0,
    MOST,
  );
  const lost = exported
    .filter((c) => c.zero || (c.now === null && c.earlier))
    .sort((a, b) => Number(b.zero) - Number(a.zero) || (b.before ?? 0) - (a.before ?? 0));
  const missing = distinct(lost.map((c) => name(c.code, c.quoted))).slice(0, MOST_STOPPED);
  const own = findings.filter((f) => f.partner === partner);
  const value = (flow: Look['flow'], goods: Named | null): Look => ({ flow, goods, measure: 'value' });
  const groups: Look[][] = [
    ...(['export', 'import', 'balance'] as const).map((flow) => [value(flow, null)]),
    ...present(exported).map((g) => [value('export', g)]),
    ...present(imported).map((g) => [value('import', g)]),
    ...[...missing, ...watched, ...counts].map((g) => everyMeasure('export', g)),
    ...own.map((f) => everyMeasure(f.flow, name(f.codes.join('+'), true))),
  ];
  const answers = await askAll(lake, subject, groups);
  const [exports, imports, balance] = answers.slice(0, 3).flat();
  const goods = answers.slice(3);
  const [sold, bought, gone, asked, told, seen] = split(goods, [
    ...[present(exported).length, present(imported).length, missing.length, watched.length],
    ...[counts.length, own.length],
  ]);
  const shown = (of: Sight[][]) =>
    of
      .flat()
      .filter((s) => isSome(known(s.now)))
      .sort(byValue);
  return {
    ...{ subject, exports: exports!, imports: imports!, balance: balance! },
    exported: shown(sold!),
    imported: shown(bought!),
    counted: told!.flatMap((sights) => sights.slice(1).find((s) => isSome(known(s.now))) ?? []),
    stopped: gone!.flatMap(stopOf).sort(byEarlier),
    watched: asked!.map((sights) => stopOf(sights)[0] ?? bestKnown(sights)),
    happened: happenedIn(eventsKnown(lake.home), {
      areas: [reporter, partner].filter((code) => code !== 'WLD'),
      from: `${shiftMonth(month, -12)}-01`,
      to: `${month}-31`,
    }),
    found: seen!.map((sights, i) => ({ finding: own[i]!, sights })),
  };
}

const everyMeasure = (flow: Flow, goods: Named): Look[] =>
  (['value', 'quantity', 'weight'] as const).map((measure) => ({ flow, goods, measure }));

async function askAll(lake: Lake, subject: Subject, groups: readonly Look[][]): Promise<Sight[][]> {
  const looks = groups.flat();
  const answers = await answerAll(
    lake,
    looks.flatMap((look) => questionsOf(subject, look)),
  );
  const each = answers.length / looks.length;
  const sights = looks.map((look, i) => sightOf(look.goods, answers.slice(i * each, (i + 1) * each)));
  return split(
    sights,
    groups.map((group) => group.length),
  );
}

/** Runs of the given lengths, one after the other. */
function split<T>(items: readonly T[], lengths: readonly number[]): T[][] {
  const ends = lengths.map((_, i) => lengths.slice(0, i + 1).reduce((a, b) => a + b));
  return ends.map((end, i) => items.slice(end - lengths[i]!, end));
}

const distinct = (goods: readonly Named[]): Named[] => [
  ...new Map(goods.map((g) => [g.codes.join('+'), g])).values(),
];

/** Goods of which none holds another: a heading and its parts are not told side by side. */
function apart(goods: readonly Named[]): Named[] {
  const out: Named[] = [];
  for (const one of goods) if (!out.some((o) => isWithin(one, o) || isWithin(o, one))) out.push(one);
  return out;
}

/** Nothing in the month in some measure, something in none, and something before: in the measure that shows it. */
function stopOf(sights: readonly Sight[]): Sight[] {
  if (sights.some((s) => isSome(known(s.now))) || !sights.some((s) => isNone(known(s.now)))) return [];
  const none = sights.find((s) => isNone(known(s.now)))!;
  const fell = sights.find((s) => lastTraded(s) !== null);
  // Quoted figures may tell the zero in one measure and the months before in another.
  return fell ? [{ ...fell, now: none.now }] : [none];
}

/**
 * What had been traded before the month: this year's months as one figure where they are known, else the last month,
 * else the newest figure above zero.
 */
export function lastTraded({ earlier, before, history }: Sight): { cell: Cell; answer: Answer } | null {
  for (const answer of [earlier, before]) if (isSome(known(answer))) return { cell: known(answer)!, answer };
  const cell = history.cells.findLast((c) => isSome(c));
  return cell ? { cell, answer: history } : null;
}

const bestKnown = (sights: readonly Sight[]): Sight =>
  sights.find((s) => known(s.now)) ?? sights.find((s) => known(s.soFar)) ?? sights[0]!;

const worth = (answer: Answer): number => Number(known(answer)?.value ?? 0);
const byValue = (a: Sight, b: Sight): number => worth(b.now) - worth(a.now);
const byEarlier = (a: Sight, b: Sight): number =>
  Number(lastTraded(b)?.cell.value ?? 0) - Number(lastTraded(a)?.cell.value ?? 0);
