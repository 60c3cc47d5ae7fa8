import type { Lake } from '../lake/lake.ts';
import { contains, lakePeriod, monthsOf, periodName } from '../records/period.ts';
import type { Flow } from '../records/record.ts';
import type { Release } from '../releases/release.ts';
import { addCells, isKnown } from './cell.ts';
import { cover } from './coverage.ts';
import { fetchRows, spotKey, type Want } from './fetch.ts';
import { liesOver } from './layers.ts';
import { mirrorOf } from './mirror.ts';
import type { Answer, Cell, Question } from './question.ts';
import { questionText } from './question-text.ts';
import { refOf } from './release-ref.ts';
import { rerunSql, type Source } from './rerun.ts';
import { type Shelf, shelfOf } from './shelf.ts';
import { holding, type Sighting, sight, soughtOf } from './sight.ts';
import type { Rows } from './spot.ts';
import { shownFor, tiling } from './tiling.ts';

/**
 * Answers any number of questions at once, in their order; the lake is read twice at most, and what is asked more than
 * once has one answer.
 *
 * A question that the reporter's own releases leave wholly open is answered from the partner's, turned: then
 * `question` of the answer is the turned one. `mirrors: false` leaves it open.
 */
export async function answerAll(
  lake: Lake,
  questions: readonly Question[],
  { mirrors } = { mirrors: true },
): Promise<Answer[]> {
  const shelves = shelvesOf(lake);
  const keys = questions.map((q) => JSON.stringify(q));
  const distinct = new Map(questions.map((q, i) => [keys[i]!, q]));
  const both = [...distinct].map(([key, q]) => [key, q, mirrors ? mirrorOf(q) : null] as const);
  const wants = new Map<string, Want>();
  for (const [, ...asked] of both) for (const q of asked) if (q) addWants(wants, q, shelves(q));
  const rows = await fetchRows(lake, [...wants.values()]);
  const answerTo = (own: Question, turned: Question | null): Answer => {
    const answer = answerFrom(lake, own, shelves(own), rows);
    if (!turned || !isOpen(answer)) return answer;
    const mirrored = answerFrom(lake, turned, shelves(turned), rows);
    return isOpen(mirrored) ? answer : mirrored;
  };
  const answers = new Map(both.map(([key, own, turned]) => [key, answerTo(own, turned)]));
  return keys.map((key) => answers.get(key)!);
}

/** One question; see `answerAll`. */
export async function answer(lake: Lake, question: Question): Promise<Answer> {
  return (await answerAll(lake, [question]))[0]!;
}

const isOpen = (a: Answer): boolean => a.total === null && a.cells.every((c) => c.state === 'not-covered');

function shelvesOf(lake: Lake): (q: Question) => Shelf {
  const kept = new Map<string, Shelf>();
  return ({ reporter, asKnown }) => {
    const key = `${reporter} ${asKnown}`;
    const shelf = kept.get(key) ?? shelfOf(lake.releases({ reporter }), asKnown);
    kept.set(key, shelf);
    return shelf;
  };
}

/** The flows that make up the one asked for. */
export const flowsOf = ({ flow }: Question): Flow[] =>
  flow === 'trade' || flow === 'balance' ? ['export', 'import'] : [flow];

/** The months asked for, and the longer periods within them. */
export const periodsOf = (q: Question, shelf: Shelf): string[] => [
  ...monthsOf(`${q.from}..${q.to}`),
  ...shelf.spans(q.from, q.to),
];

function addWants(wants: Map<string, Want>, q: Question, shelf: Shelf): void {
  const periods = periodsOf(q, shelf).map(shelf.of);
  for (const flow of flowsOf(q)) {
    const { all, goods } = soughtOf(q, flow);
    const spots = [...all.each, ...[all, ...goods].flatMap((s) => s.joined ?? [])];
    for (const spot of spots) {
      const key = spotKey(spot);
      const want = wants.get(key) ?? { spot, measures: new Set(), releases: new Set(), layers: [] };
      wants.set(key, want);
      want.measures.add(q.measure);
      for (const period of periods) addReleases(want, holding(period, spot));
    }
  }
}

function addReleases(want: Want, releases: readonly Release[]): void {
  for (const r of releases) want.releases.add(r);
  const base = releases.find((r) => cover(r, want.spot) === 'whole');
  const over = base ? liesOver(want.spot, base, releases) : [];
  if (base && over.length > 0) want.layers.push({ base, over });
}

function answerFrom(lake: Lake, q: Question, shelf: Shelf, rows: Rows): Answer {
  const sources: Source[] = [];
  const series = flowsOf(q).map((flow) => seriesOf(q, flow, shelf, rows, sources));
  const { cells, total, wholes } = series.length === 1 ? series[0]! : bothFlows(q, series);
  const used = new Set([...cells, ...(total ? [total] : [])].flatMap((c) => c.releases));
  const behind = sources.filter((s) => used.has(s.found.release.id));
  const releases = new Map(behind.map((s) => [s.found.release.id, refOf(s.found.release)]));
  return {
    question: q,
    text: questionText(q),
    cells,
    total,
    ...(wholes.length > 0 && { wholes }),
    releases: [...releases.values()],
    sql: rerunSql(lake, q.measure, behind),
  };
}

interface Series {
  cells: Cell[];
  total: Cell | null;
  /** What the total was added up from; empty without one. */
  pieces: Cell[];
  /** Those of them that the cells tell in more detail. */
  wholes: Cell[];
}

function seriesOf(q: Question, flow: Flow, shelf: Shelf, rows: Rows, sources: Source[]): Series {
  const months = monthsOf(`${q.from}..${q.to}`);
  const pieces = periodsOf(q, shelf).map((period) => sight(q, flow, period, shelf, rows));
  const own = pieces.slice(0, months.length);
  const whole = tiling(months, pieces);
  const shown = own.every((p) => isKnown(p.cell)) ? own : shownFor(months, pieces, whole);
  const behind = whole ? whole.fewest : [];
  for (const piece of new Set([...shown, ...behind])) sources.push(...(piece as Sighting).sources);
  const wholes = behind.filter((p) => !shown.includes(p) && p.cell.period.length !== 7).map((p) => p.cell);
  const cells = shown.map(({ cell }) => withinWhole(cell, wholes));
  if (!whole) return { cells, total: null, pieces: [], wholes: [] };
  const total =
    behind.length === 1
      ? behind[0]!.cell
      : addCells(
          lakePeriod(q.from, q.to),
          behind.map((p) => p.cell),
        );
  if (!isKnown(total)) return { cells, total: null, pieces: [], wholes: [] };
  return { cells, total, pieces: behind.map((p) => p.cell), wholes };
}

/** A month without a figure of its own inside a longer time that has one. */
function withinWhole(cell: Cell, wholes: readonly Cell[]): Cell {
  const whole = isKnown(cell) ? undefined : wholes.find((w) => contains(w.period, cell.period));
  if (!whole) return cell;
  return {
    ...cell,
    note: `told only within ${periodName(whole.period)}${cell.note ? `; ${cell.note}` : ''}`,
  };
}

/** Exports and imports together: month by month where both are told so, else by the pieces of the whole, else as one. */
function bothFlows(q: Question, [exports, imports]: Series[]): Series {
  const minus = q.flow === 'balance' ? 1 : 0;
  const added = exports!.total && imports!.total;
  const sum = added ? addCells(lakePeriod(q.from, q.to), [exports!.total!, imports!.total!], minus) : null;
  const total = sum && isKnown(sum) ? sum : null;
  const paired = (of: 'cells' | 'pieces'): Cell[] | null => {
    const [own, other] = [exports![of], imports![of]];
    const alike = own.length === other.length && own.every((c, i) => c.period === other[i]!.period);
    return alike ? own.map((c, i) => addCells(c.period, [c, other[i]!], minus)) : null;
  };
  const cells = paired('cells');
  const pieces = (total && paired('pieces')) || [];
  // A gap that the total bridges says less than the pieces the total is made of.
  const shown = cells && !(total && cells.some((c) => !isKnown(c))) ? cells : pieces;
  const rest = sum ?? [...exports!.cells, ...imports!.cells].find((c) => !isKnown(c))!;
  return { cells: shown.length > 0 ? shown : [rest], total, pieces, wholes: [] };
}
