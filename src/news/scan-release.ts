import { basketOf } from '../findings/baskets.ts';
import type { Event } from '../findings/break.ts';
import { clustered } from '../findings/cluster.ts';
import { compareScans } from '../findings/compare.ts';
import type { Finding } from '../findings/finding.ts';
import { inOrderOfNews } from '../findings/order.ts';
import type { Scan } from '../findings/scan.ts';
import { eventsKnown } from '../lake/events-store.ts';
import { openFindings } from '../lake/findings-store.ts';
import type { Lake } from '../lake/lake.ts';
import { areaName } from '../records/areas.ts';
import { type Happening, happenedIn } from '../records/happening.ts';
import { contains, periodName, shiftMonth } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import type { Release } from '../releases/release.ts';
import { knownOn } from '../series/coverage.ts';
import type { PanelOf } from '../series/panel-quoted.ts';
import { scanPanel } from './scan-panel.ts';
import { quotedFindings } from './scan-quoted.ts';
import { answerWatched } from './scan-watched.ts';

/** Everything that a month's releases show that was not to be expected, most newsworthy first. */
export async function findingsOf(lake: Lake, of: PanelOf): Promise<Finding[]> {
  return (await lookThrough(lake, of, { progress: () => {}, events: [] })).findings;
}

/**
 * The same as a scan: with what is watched, and with what was not looked at.
 *
 * @throws Refusal when nothing is stored for the month
 */
export async function scanRelease(
  lake: Lake,
  of: PanelOf,
  { watch, events, progress, now }: ScanHow,
): Promise<Scan> {
  const stored = lake
    .releases({ reporter: of.reporter })
    .filter((r) => contains(r.period, of.period) && (of.asKnown === null || knownOn(r) <= of.asKnown));
  if (stored.length === 0)
    throw new Refusal(
      `no release of ${areaName(of.reporter)} for ${periodName(of.period)} is stored, so that nothing can be said to have stopped or changed: store one, or choose another month`,
    );
  const { findings, notes } = await lookThrough(lake, of, { progress, events });
  const watched = await answerWatched(lake, of, watch, findings);
  const marked = findings.map((f) => {
    const lists = watched.filter((w) => w.findings.includes(f.id)).map((w) => w.list);
    const context = [...new Set(lists)].map((name) => ({ is: 'watched' as const, name }));
    return { ...f, context: [...f.context, ...context] };
  });
  const told =
    of.asKnown === null
      ? storeScan(lake, of, stored, { findings: marked, watched, notes }, now)
      : { findings: marked, withdrawn: [] };
  return { reporter: of.reporter, period: of.period, ...told, watched, notes };
}

export interface ScanHow {
  /** Events to look for breaks at. */
  events: readonly Event[];
  watch: readonly string[];
  progress(line: string | null): void;
  now: Date;
}

/** Stores the scan with the releases it rests on, and says what became of the findings of an earlier one. */
function storeScan(
  lake: Lake,
  of: PanelOf,
  releases: readonly Release[],
  { findings, watched, notes }: Pick<Scan, 'findings' | 'watched' | 'notes'>,
  now: Date,
) {
  const store = openFindings(lake.home);
  if (!store) return { findings, withdrawn: [] };
  try {
    const scan = { ...of, releases: releases.map((r) => r.id).sort() };
    const before = store.before(scan)?.findings.map((f) => JSON.parse(f) as Finding);
    const told = before ? compareScans(before, findings) : { findings, withdrawn: [] };
    store.store({
      ...scan,
      scanned: now.toISOString(),
      findings: told.findings.map((f) => JSON.stringify(f)),
      rest: JSON.stringify({ watched, notes, withdrawn: told.withdrawn }),
    });
    return told;
  } finally {
    store.close();
  }
}

/** Events of a pair in the month or the one before stand beside what changed in it; what is true of a whole reporter does not. */
function withHappenings(f: Finding, happened: readonly Happening[]): Finding {
  const beside = happened
    .filter((h) => h.areas.includes(f.partner))
    .map((h) => ({ is: 'event' as const, name: h.title, month: h.from.slice(0, 7) }));
  const told = new Set(f.context.flatMap((c) => (c.is === 'event' ? [c.name] : [])));
  return { ...f, context: [...f.context, ...beside.filter((b) => !told.has(b.name))] };
}

/** A scan that was stored, with the moment it was made and the releases it rests on; null when there is none. */
export function storedScan(
  home: string,
  month: { reporter: string; period: string },
): { scan: Scan; scanned: string; releases: string[] } | null {
  const store = openFindings(home);
  if (!store) return null;
  try {
    const found = store.last(month);
    if (!found) return null;
    const { reporter, period, scanned, releases } = found;
    const rest = JSON.parse(found.rest) as Partial<Scan>;
    const findings = found.findings.map((f) => JSON.parse(f) as Finding);
    const scan = { reporter, period, findings, watched: [], withdrawn: [], notes: [], ...rest };
    return { scan, scanned, releases };
  } finally {
    store.close();
  }
}

/** Months back from the one looked through in which an event is held against what followed it: three must be there. */
const [LATEST, EARLIEST] = [2, 5];

/** What is stored of the reporter or a partner in those months; one of the reporter alone concerns all its pairs. */
function eventsStored(home: string, { reporter, period }: PanelOf): Event[] {
  const [from, to] = [shiftMonth(period, -EARLIEST), shiftMonth(period, -LATEST)];
  return eventsKnown(home)
    .filter((h) => h.from.slice(0, 7) >= from && h.from.slice(0, 7) <= to)
    .map((h) => ({
      ...{ month: h.from.slice(0, 7), name: h.title },
      areas: h.areas.filter((a) => a !== reporter),
    }));
}

const flows = ['export', 'import'] as const;

async function lookThrough(
  lake: Lake,
  of: PanelOf,
  { progress, events }: Pick<ScanHow, 'progress' | 'events'>,
): Promise<{ findings: Finding[]; notes: string[] }> {
  const found: Finding[] = [];
  const notes: string[] = [];
  for (const flow of flows) {
    const panel = await scanPanel(lake, of, flow, (name) => progress(`${name} …`), [
      ...events,
      ...eventsStored(lake.home, of),
    ]);
    found.push(...(panel?.findings ?? []));
    notes.push(...(panel?.notes ?? []));
    if (panel?.learned) continue;
    progress(`${flow}s: single figures …`);
    // A small lake has too few series to learn from; what its figures show by themselves is told without a probability.
    const single = await quotedFindings(lake, of, { flows: [flow], complete: panel !== null });
    found.push(...single);
    if (!panel)
      notes.push(
        `no release stored covers ${flow}s of ${periodName(of.period)} in full: single figures were looked at, absence among them says nothing, and no probability can be given`,
      );
    else
      notes.push(
        `${flow}s: too few series and months to learn what is usual, so no probability can be given`,
      );
  }
  const happened = happenedIn(eventsKnown(lake.home), {
    areas: [...new Set([of.reporter, ...found.map((f) => f.partner)])],
    from: `${shiftMonth(of.period, -1)}-01`,
    to: `${of.period}-31`,
  });
  const told = clustered(found)
    .map((f) => withHappenings(f, happened))
    .map((f) => {
      const basket = f.kind === 'closure' && f.codes.length > 1 ? basketOf(f) : null;
      return basket ? { ...f, context: [...f.context, basket] } : f;
    });
  return { findings: inOrderOfNews(told), notes };
}
