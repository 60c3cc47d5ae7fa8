/** One day of an epidemic as it was reported; null where a figure was not given. */
export interface DailyCount {
  /** `YYYY-MM-DD`. */
  day: string;
  cases: number | null;
  recovered: number | null;
  deaths: number | null;
  totalCases: number | null;
  totalRecovered: number | null;
  totalDeaths: number | null;
  /** Still ill on that day. */
  treated: number | null;
}
