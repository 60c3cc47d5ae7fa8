import type { Finding } from '../findings/finding.ts';
import { eventsKnown } from '../lake/events-store.ts';
import type { Lake } from '../lake/lake.ts';
import { type Happening, happenedIn } from '../records/happening.ts';
import { contains, parsePeriod, shiftMonth } from '../records/period.ts';
import type { Flow } from '../records/record.ts';
import type { Release } from '../releases/release.ts';
import { answerAll } from '../series/answer.ts';
import { knownOn } from '../series/coverage.ts';
import type { Answer, Cell } from '../series/question.ts';
import type { Subject } from './brief.ts';
import type { Found } from './findings-told.ts';
import { isWithin, type Named, namerFor } from './naming.ts';
import { isNone, isSome, known, type Look, questionsOf, type Sight, sightOf, type Told } from './sight.ts';
import { tradedCodes } from './traded.ts';

/** Everything a brief may say, answered. */
export interface Facts {
  subject: Subject;
  /** Exports; imports where no release tells of exports in the month. */
  main: Sight;
  /** The other direction. */
  other: Sight;
  balance: Sight;
  /** Goods traded in the month in either direction, the most valuable first. */
  mainGoods: Sight[];
  otherGoods: Sight[];
  /** Goods of the main direction whose count or weight was quoted in print. */
  counted: Sight[];
  /** Goods of which nothing was traded in the main direction in the month; the largest before first. */
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
  const [lead, back] = leadOf(lake, subject);
  const [led, backed] = [await listed(lead), await listed(back)];
  const present = (codes: typeof led) =>
    apart(codes.filter((c) => c.now).map((c) => name(c.code, c.quoted))).slice(0, MOST);
  const counts = distinct(led.filter((c) => c.quoted && c.counted).map((c) => name(c.code, true))).slice(
    0,
    MOST,
  );
  const lost = led
    .filter((c) => c.zero || (c.now === null && c.last))
    .sort(
      (a, b) =>
        Number(b.zero) - Number(a.zero) ||
        (b.last ?? '').localeCompare(a.last ?? '') ||
        (b.before ?? 0) - (a.before ?? 0),
    );
  const missing = distinct(lost.map((c) => name(c.code, c.quoted))).slice(0, MOST_STOPPED);
  const own = findings.filter((f) => f.partner === partner);
  const value = (flow: Look['flow'], goods: Named | null): Look => ({ flow, goods, measure: 'value' });
  const groups: Look[][] = [
    ...([lead, back, 'balance'] as const).map((flow) => [value(flow, null)]),
    ...present(led).map((g) => [value(lead, g)]),
    ...present(backed).map((g) => [value(back, g)]),
    ...[...missing, ...watched, ...counts].map((g) => everyMeasure(lead, g)),
    ...own.map((f) => everyMeasure(f.flow, name(f.codes.join('+'), true))),
  ];
  const answers = await askAll(lake, subject, groups);
  const [main, other, balance] = answers.slice(0, 3).flat();
  const goods = answers.slice(3);
  const [first, second, gone, asked, told, seen] = split(goods, [
    ...[present(led).length, present(backed).length, missing.length, watched.length],
    ...[counts.length, own.length],
  ]);
  const shown = (of: Sight[][]) =>
    of
      .flat()
      .filter((s) => isSome(known(s.now)))
      .sort(byValue);
  return {
    ...{ subject, main: main!, other: other!, balance: balance! },
    mainGoods: shown(first!),
    otherGoods: shown(second!),
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

/** Exports are what a desk tells first; imports where nobody's releases tell of exports in the month. */
function leadOf(
  lake: Lake,
  { reporter, partner, month, asKnown }: Subject,
): ['export', 'import'] | ['import', 'export'] {
  const tells = (releases: readonly Release[], flow: Flow) =>
    releases.some(
      (r) =>
        r.scope.flows.includes(flow) &&
        contains(r.period, month) &&
        (asKnown === null || knownOn(r) <= asKnown),
    );
  const own = lake.releases(partner === 'WLD' ? { reporter } : { reporter, partner });
  const theirs = partner === 'WLD' ? [] : lake.releases({ reporter: partner, partner: reporter });
  const [away, home] = [tells(own, 'export') || tells(theirs, 'import'), tells(own, 'import')];
  return home && !away ? ['import', 'export'] : ['export', 'import'];
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

/** Nothing in the month in some measure, something in none: in the measure that shows best what had been traded. */
function stopOf(sights: readonly Sight[]): Sight[] {
  if (sights.some((s) => isSome(known(s.now))) || !sights.some((s) => isNone(known(s.now)))) return [];
  const none = sights.find((s) => isNone(known(s.now)))!;
  const end = (s: Sight) => endOf(lastTraded(s)?.cell);
  // Quoted figures may tell the zero in one measure and the months before in another.
  const fell = sights.reduce((a, b) => (end(b) > end(a) ? b : a));
  const already = alreadyNone(sights, none.now.question.from);
  return [{ ...(lastTraded(fell) ? fell : none), now: none.now, ...(already && { already }) }];
}

/** The newest figure before the month, in any measure, where it is none. */
function alreadyNone(sights: readonly Sight[], month: string): Told | null {
  const told = sights
    .flatMap(({ before, history }) =>
      [before, history].flatMap((a) => a.cells.map((cell) => ({ cell, answer: a }))),
    )
    .filter(({ cell }) => cell.value !== null && endOf(cell) < month);
  // Of those that end together the shortest tells most of the end.
  const rank = ({ cell }: Told) => `${endOf(cell)} ${parsePeriod(cell.period)!.from}`;
  const newest = told.map(rank).sort().at(-1);
  const own = told.filter((t) => rank(t) === newest);
  return own.length > 0 && own.every((t) => isNone(t.cell)) ? own[0]! : null;
}

const endOf = (cell: Cell | undefined): string => (cell ? parsePeriod(cell.period)!.to : '');

/**
 * What had been traded before the month: this year's months as one figure where they are known, else the last month,
 * else the newest figure above zero. Where the last month had nothing, the newest figure alone.
 */
export function lastTraded({ earlier, before, history }: Sight): Told | null {
  if (!isNone(known(before)))
    for (const answer of [earlier, before])
      if (isSome(known(answer))) return { cell: known(answer)!, answer };
  const cell = history.cells.findLast((c) => isSome(c));
  return cell ? { cell, answer: history } : null;
}

const bestKnown = (sights: readonly Sight[]): Sight =>
  sights.find((s) => known(s.now)) ?? sights.find((s) => known(s.soFar)) ?? sights[0]!;

const worth = (answer: Answer): number => Number(known(answer)?.value ?? 0);
const byValue = (a: Sight, b: Sight): number => worth(b.now) - worth(a.now);
const byEarlier = (a: Sight, b: Sight): number =>
  Number(lastTraded(b)?.cell.value ?? 0) - Number(lastTraded(a)?.cell.value ?? 0);
