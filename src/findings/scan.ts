import type { Finding } from './finding.ts';
import type { WatchedAnswer } from './watched.ts';

/** What a month's release was looked through for, and what came of it. */
export interface Scan {
  reporter: string;
  period: string;
  /** Most newsworthy first. */
  findings: Finding[];
  /** Findings of an earlier scan that this one does not bear out. */
  withdrawn: Finding[];
  watched: WatchedAnswer[];
  /** What was not looked at, and why; one sentence each. */
  notes: string[];
}
