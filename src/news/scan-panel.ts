import { breakFindings, type Event } from '../findings/break.ts';
import { boundOf, changeFindings, changeTails, spreadPrior, totalFindings } from '../findings/change.ts';
import { type Closed, isClosure, judgeGroups } from '../findings/closure.ts';
import { FALSE_SHARE } from '../findings/false-discoveries.ts';
import type { Finding } from '../findings/finding.ts';
import { firstFindings } from '../findings/first.ts';
import { hazardTable } from '../findings/hazard.ts';
import { mirrorFindings } from '../findings/mirror-gap.ts';
import { revisionFindings } from '../findings/revision.ts';
import { resumedFindings, stoppedFindings } from '../findings/stopped.ts';
import { findingOf, type Subject } from '../findings/subject.ts';
import { LEAST_SPREADS, unitValueFindings } from '../findings/unit-value.ts';
import type { Lake } from '../lake/lake.ts';
import { periodName, shiftMonth } from '../records/period.ts';
import type { Flow } from '../records/record.ts';
import { type Panel, readPanel } from '../series/panel.ts';
import {
  readGroups,
  readResumed,
  readStates,
  readStopped,
  readUnfairCodes,
  storeRates,
} from '../series/panel-activity.ts';
import { readBirths } from '../series/panel-births.ts';
import {
  readChangeScores,
  readChanges,
  readMiddleGoods,
  readPairs,
  readSpreads,
} from '../series/panel-changes.ts';
import { readMirrors } from '../series/panel-mirror.ts';
import type { PanelOf } from '../series/panel-quoted.ts';
import { readRevisions } from '../series/panel-revisions.ts';
import { readUnitCandidates, readUnitScores, readUnitValues } from '../series/panel-unit-values.ts';
import { goodsNames } from './goods-names.ts';

/** What came of one flow. `learned`: the panel was large enough for probabilities. */
export interface PanelScan {
  learned: boolean;
  /** Told: few enough false ones among them. */
  findings: Finding[];
  /** Every group's score and every stop, told or not: for measuring how well they are ranked. */
  groups: Closed[];
  stops: Finding[];
  notes: string[];
}

/** States of series seen before; below this no rates are learned. */
const FEWEST_SEEN = 2000;

/** Called before each step with its name. */
export type Step = (name: string) => void;

/** Everything that the panel of one flow shows; null when no release covers the month in full. */
export async function scanPanel(
  lake: Lake,
  of: PanelOf,
  flow: Flow,
  step: Step,
  events: readonly Event[] = [],
): Promise<PanelScan | null> {
  step(`${flow}s: reading the panel`);
  const panel = await readPanel(lake, of, flow);
  if (!panel) return null;
  const notes = notesOf(panel, of);
  const empty = { learned: false, findings: [], groups: [], stops: [], notes };
  if (panel.thin.includes(0)) return empty;
  step(`${flow}s: states of activity`);
  const counts = await readStates(lake);
  if (counts.reduce((n, c) => n + c.n, 0) < FEWEST_SEEN) return empty;
  const subject = subjectOf(of, panel);
  step(`${flow}s: hazard table`);
  await storeRates(lake, hazardTable(counts));
  const retired = await readUnfairCodes(lake);
  step(`${flow}s: closures`);
  const groups = judgeGroups(await readGroups(lake));
  step(`${flow}s: stops`);
  const stops = stoppedFindings(subject, await readStopped(lake));
  step(`${flow}s: resumed`);
  const resumed = resumedFindings(subject, await readResumed(lake));
  step(`${flow}s: first appearances`);
  const first = firstFindings(subject, await readBirths(lake));
  step(`${flow}s: changes`);
  const changes = await changesOf(lake, subject, panel, events);
  step(`${flow}s: unit values`);
  const unitValues = await unitValuesOf(lake, of, subject, panel);
  step(`${flow}s: revisions`);
  const revisions = revisionFindings(subject, await readRevisions(lake, of, flow, panel.currency));
  step(`${flow}s: mirrors`);
  const mirrors = mirrorFindings(subject, await readMirrors(lake, of, panel));
  const told = [...stops, ...resumed, ...first, ...changes, ...unitValues, ...revisions, ...mirrors].filter(
    (f) => (f.surprise.q ?? 0) <= FALSE_SHARE,
  );
  const closures = groups.filter(isClosure).map((g) => closureFinding(subject, g, stops));
  if (retired.length > 0)
    notes.push(
      `${flow}s: ${retired.length} codes ended for every partner at once or were replaced (${retired.slice(0, 5).join(', ')}${retired.length > 5 ? ', …' : ''}); they are taken as retired or split, not as stopped`,
    );
  return { learned: true, findings: [...closures, ...told], groups, stops, notes };
}

function subjectOf(of: PanelOf, panel: Panel): Subject {
  const nameOf = goodsNames({ reporter: of.reporter, period: of.period });
  return {
    ...{ reporter: of.reporter, period: of.period, flow: panel.flow, currency: panel.currency },
    ...{ asKnown: of.asKnown, releases: panel.releases, nameOf },
  };
}

/** Goods told inside a closure. */
const MOST_CHILDREN = 12;

function closureFinding(subject: Subject, g: Closed, stops: readonly Finding[]): Finding {
  const inside = stops.filter(
    (s) =>
      (g.partner === null || s.partner === g.partner) &&
      (g.chapter === null || s.codes[0]!.startsWith(g.chapter)),
  );
  const children = [...inside].sort((a, b) => b.materiality.value! - a.materiality.value!);
  const stake = inside.reduce((sum, s) => sum + s.materiality.value!, 0);
  const share = children[0]?.materiality;
  return findingOf(subject, {
    ...{ kind: 'closure', partner: g.partner ?? 'WLD', codes: [g.chapter ?? 'TOTAL'], p: g.p, q: g.q, stake },
    ...(g.partner !== null && share?.share ? { pairYear: (12 * share.value!) / share.share } : {}),
    facts: { months: 1, goods: { known: g.known, zero: g.zero, expected: g.expected } },
    children: children.slice(0, MOST_CHILDREN),
  });
}

async function changesOf(
  lake: Lake,
  subject: Subject,
  panel: Panel,
  events: readonly Event[],
): Promise<Finding[]> {
  const pairs = await readPairs(lake);
  const totals = [
    ...totalFindings(subject, pairs, panel.months),
    ...(events.length > 0
      ? breakFindings(subject, { pairs, goods: await readMiddleGoods(lake) }, panel.months, events)
      : []),
  ];
  const spreads = await readSpreads(lake);
  if (!spreads) return totals;
  const prior = spreadPrior(spreads);
  const tails = changeTails(await readChangeScores(lake, prior));
  const found = await readChanges(lake, prior, tails.map(boundOf));
  return [...totals, ...changeFindings(subject, found, tails)];
}

async function unitValuesOf(lake: Lake, of: PanelOf, subject: Subject, panel: Panel): Promise<Finding[]> {
  const spreads = await readUnitValues(lake, of, panel);
  if (!spreads) return [];
  const prior = spreadPrior(spreads);
  const [tail] = changeTails(await readUnitScores(lake, prior));
  return unitValueFindings(subject, await readUnitCandidates(lake, prior, LEAST_SPREADS), tail!);
}

function notesOf({ flow, thin, months, series }: Panel, { period }: PanelOf): string[] {
  const name = (back: number) => periodName(shiftMonth(period, -back));
  const notes = [`${flow}s: ${series} series over ${months.length} months`];
  if (thin.length > 0)
    notes.push(
      `${flow}s of ${thin.map(name).join(', ')} are far fewer than usual: taken as not published in full`,
    );
  return notes;
}
