import { periodName } from '../records/period.ts';
import type { DateVerdict } from '../verdicts/judge-dates.ts';

/** "freight trains suspended: 29 April 2022 (Yonhap)". */
export function dateSentence({ verdict, event }: DateVerdict): string {
  const days = event.to ? `${periodName(event.from)} to ${periodName(event.to)}` : periodName(event.from);
  const said = `${event.title}: ${days}${event.saidBy ? ` (${event.saidBy})` : ''}`;
  return verdict === 'match' ? said : `another day is stored for it: ${said}`;
}
