import { basketOf } from '../findings/baskets.ts';
import type { Finding } from '../findings/finding.ts';
import { inOrderOfNews } from '../findings/order.ts';
import type { Scan } from '../findings/scan.ts';
import type { Lake } from '../lake/lake.ts';
import { areaName } from '../records/areas.ts';
import { contains, periodName } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import { knownOn } from '../series/coverage.ts';
import type { PanelOf } from '../series/panel-quoted.ts';
import { quotedFindings } from './scan-quoted.ts';
import { answerWatched } from './scan-watched.ts';

/** Everything that a month's releases show that was not to be expected, most newsworthy first. */
export async function findingsOf(lake: Lake, of: PanelOf): Promise<Finding[]> {
  return (await lookThrough(lake, of, () => {})).findings;
}

/**
 * The same as a scan: with what is watched, and with what was not looked at.
 *
 * @throws Refusal when nothing is stored for the month
 */
export async function scanRelease(
  lake: Lake,
  of: PanelOf,
  { watch, progress }: { watch: readonly string[]; progress: (line: string | null) => void },
): Promise<Scan> {
  const stored = lake
    .releases({ reporter: of.reporter })
    .filter((r) => contains(r.period, of.period) && (of.asKnown === null || knownOn(r) <= of.asKnown));
  if (stored.length === 0)
    throw new Refusal(
      `no release of ${areaName(of.reporter)} for ${periodName(of.period)} is stored, so that nothing can be said to have stopped or changed: tallyman releases ${of.reporter} shows what is`,
    );
  const { findings, notes } = await lookThrough(lake, of, progress);
  const watched = await answerWatched(lake, of, watch, findings);
  const marked = findings.map((f) => {
    const lists = watched.filter((w) => w.findings.includes(f.id)).map((w) => w.list);
    const context = [...new Set(lists)].map((name) => ({ is: 'watched' as const, name }));
    return { ...f, context: [...f.context, ...context] };
  });
  return { reporter: of.reporter, period: of.period, findings: marked, withdrawn: [], watched, notes };
}

async function lookThrough(
  lake: Lake,
  of: PanelOf,
  progress: (line: string | null) => void,
): Promise<{ findings: Finding[]; notes: string[] }> {
  progress('figures quoted in print …');
  const quoted = await quotedFindings(lake, of);
  const notes = [
    'no release stored covers this month in full: what is looked at are single figures as quoted, absence among them says nothing, and no probabilities can be given',
  ];
  const told = quoted.map((f) => {
    const basket = f.kind === 'closure' ? basketOf(f) : null;
    return basket ? { ...f, context: [...f.context, basket] } : f;
  });
  return { findings: inOrderOfNews(told), notes };
}
