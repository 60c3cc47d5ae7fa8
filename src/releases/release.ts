import type { Flow } from '../records/record.ts';

/**
 * What a release covers: inside it an absent row is a proven zero, outside it absence says nothing.
 * `cells` means only the rows that are there are covered, nothing can be concluded from absence.
 */
export interface Scope {
  flows: Flow[];
  partners: 'all' | string[];
  /** `all`, or code prefixes without dots (`30`, `63079010`). */
  goods: 'all' | string[];
  /** Whether rows of totals are published, and to how many digits detail goes (0 = totals only). */
  totals: boolean;
  detail: number;
  completeness: 'complete' | 'cells';
  /** `stated` by the user or the file, or `inferred` from what the file shows (and why). */
  origin: 'stated' | 'inferred';
  note: string | null;
}

/** What a release of indicators covers, from the first to the last day of its period. */
export interface IndicatorScope {
  indicators: string[];
  /** Named sites, empty where rows are of the whole area. */
  sites: string[];
  /** `complete`: a day of a new count without a row is a proven zero; `cells`: nothing follows from absence. */
  completeness: 'complete' | 'cells';
  origin: 'stated' | 'inferred';
  note: string | null;
}

/** One publication by one authority for one reporter (of indicators: one area) and one period. */
export interface Release<S extends Scope | IndicatorScope = Scope> {
  /** Content address: 16 hex digits over origin hash, reporter, period, and what is said of it (who, day, flows, scope). */
  id: string;
  source: string;
  publisher: string;
  /** 0 for customs authorities, 1 for international re-publishers (Comtrade), 2 for press. Lower is read first. */
  rank: number;
  reporter: string;
  /** Month, year or span as in `TradeRecord.period`; of indicators the span of days. */
  period: string;
  /** `YYYY-MM-DD` where the file or the user says so. */
  published: string | null;
  /** ISO instant at which Tallyman stored it. */
  retrieved: string;
  /** Who quoted it, for press. */
  saidBy: string | null;
  scope: S;
  rows: number;
  /** SHA-256 of the file it came from, its name as given, and its place below the lake's folder. */
  originHash: string;
  originName: string;
  path: string;
}

export type IndicatorRelease = Release<IndicatorScope>;
export type AnyRelease = Release | IndicatorRelease;

export const isIndicators = (r: AnyRelease): r is IndicatorRelease => 'indicators' in r.scope;
