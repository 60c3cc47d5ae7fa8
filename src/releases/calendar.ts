import { areaName } from '../records/areas.ts';
import { monthsOf } from '../records/period.ts';
import type { Flow } from '../records/record.ts';
import type { Release } from './release.ts';

/** What is stored for one month, the best first. */
export type Mark = 'revised' | 'complete' | 'some goods' | 'cells' | 'printed' | 'within' | 'missing';

/** One flow of one reporter, with one partner or with several, over whole years. */
export interface CalendarRow {
  reporter: string;
  flow: Flow;
  /** A partner's code, `all`, or several as listed in the scopes. */
  partner: string;
  years: { year: number; months: Mark[] }[];
}

const order: readonly Mark[] = ['revised', 'complete', 'some goods', 'cells', 'printed', 'within', 'missing'];

/**
 * What is stored and what is missing, month by month.
 *
 * @param by `reporter`: partners taken together, a month marked by its best release; `partner`: each apart
 */
export function calendarOf(releases: readonly Release[], by: 'reporter' | 'partner'): CalendarRow[] {
  const groups = new Map<string, { head: Omit<CalendarRow, 'years'>; releases: Release[] }>();
  for (const release of releases) {
    const { reporter, scope } = release;
    const partner = by === 'reporter' ? 'any' : scope.partners === 'all' ? 'all' : scope.partners.join('+');
    for (const flow of scope.flows) {
      const key = [areaName(reporter), flow, partner].join(' ');
      const group = groups.get(key) ?? { head: { reporter, flow, partner }, releases: [] };
      groups.set(key, group);
      group.releases.push(release);
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { head, releases: own }]) => ({ ...head, years: yearsOf(own) }));
}

function yearsOf(releases: readonly Release[]): CalendarRow['years'] {
  const marks = new Map<string, Mark>();
  const complete = new Map<string, number>();
  for (const release of releases) {
    const months = monthsOf(release.period);
    for (const month of months) {
      const mark = markOf(release, months.length);
      if (mark === 'complete' || mark === 'some goods') {
        // The same scope published again is a revision; another partner's file is not.
        const key = `${month} ${release.source} ${JSON.stringify(release.scope.partners)} ${JSON.stringify(release.scope.goods)}`;
        complete.set(key, (complete.get(key) ?? 0) + 1);
        if (complete.get(key)! > 1) note(marks, month, 'revised');
      }
      note(marks, month, mark);
    }
  }
  const years = [...marks.keys()].map((m) => Number(m.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    months: monthsOf(String(first + i)).map((m) => marks.get(m) ?? 'missing'),
  }));
}

function note(marks: Map<string, Mark>, month: string, mark: Mark): void {
  const before = marks.get(month) ?? 'missing';
  if (order.indexOf(mark) < order.indexOf(before)) marks.set(month, mark);
}

function markOf({ scope, rank }: Release, months: number): Mark {
  if (months > 1) return 'within';
  if (rank === 2) return 'printed';
  if (scope.completeness === 'cells') return 'cells';
  return scope.goods === 'all' ? 'complete' : 'some goods';
}
