/** Which year the words give: a number, one told from the article's day or from what is spoken of, or none. */
export type YearTold = number | 'last' | 'this' | 'next' | 'that' | 'before' | null;
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'period';

/** A fiscal year or a season by its number: "2021/22" (`two`), "FY22". */
export interface FiscalTold {
  year: number;
  two: boolean;
}

/** What words of time say, before anyone asks from where they are counted. Months are 1 to 12. */
export type When =
  /** "May", "January-April 2022", "the first quarter": `to` before `from` starts in the year before. */
  | { is: 'months'; from: number; to: number; year: YearTold }
  /** "July 9", "June 1-20", "the first 20 days of the month" (month 0). */
  | { is: 'days'; from: [month: number, day: number]; to: [month: number, day: number]; year: YearTold }
  | { is: 'years'; from: number; to: number }
  /** "Fiscal 2018", "FY2020-21": with two years the first is told. */
  | { is: 'fiscal'; year: number; two: boolean }
  /**
   * "The first ten months of the current fiscal year": months counted from its start, 1 to 12. `year` null where it is told
   * from the article's day, `by` years before the one that runs.
   */
  | { is: 'fiscal-part'; from: number; to: number; year: number | null; two: boolean; by: number }
  /** "A year earlier", "the previous month": counted from what is spoken of. */
  | { is: 'moved'; months: number; days: number }
  /** "The previous four months": a stretch that ends where what is spoken of begins. */
  | { is: 'before'; count: number; unit: Unit }
  /** "Last month", "this year", "the past three weeks": counted from the article's day. */
  | { is: 'calendar'; unit: Unit; by: number; count: number }
  | { is: 'weekday'; day: number }
  /** "The same period of 2021", "the same stretch of June". */
  | {
      is: 'same';
      unit: Unit;
      months: number | null;
      year: YearTold;
      month: number;
      count?: number;
      fiscal?: FiscalTold;
    }
  /** "So far this year", "since the start of the month". */
  | { is: 'to-date'; unit: 'year' | 'month'; year?: number }
  /** "To date", "so far": as of the article's day. */
  | { is: 'now' }
  /** "The month", "the period", "those three months". */
  | { is: 'here'; unit: Unit; count: number }
  /** "The 12 months to March", "the week ending March 14". */
  | { is: 'ending'; unit: Unit; count: number; end: When }
  /** "The three-month average": so many months up to what is spoken of. */
  | { is: 'trailing'; months: number }
  /** "From March 1 as of Saturday". */
  | { is: 'stretch'; start: When; end: When }
  | { is: 'iso-week'; week: number; year: YearTold }
  /** "Since late April", "since March 1". */
  | { is: 'since'; start: When; vague: boolean }
  /** "As of March 16", "up to April 4", "by the end of April". */
  | { is: 'as-of'; end: When; counted: boolean };

/** Words of time in a sentence; `from` and `to` are its tokens (`to` exclusive), `start` and `end` offsets. */
export interface Mention {
  from: number;
  to: number;
  start: number;
  end: number;
  when: When;
  /** The words only ever compare: "on-year", "y/y", "month-on-month". */
  compares: boolean;
  /** They say so of one change alone: "an annual gain of 5%", "a 2% monthly drop". */
  single?: boolean;
}

/** One day, or words for today: when something was published as often as when it held. */
export function isMoment(when: When): boolean {
  if (when.is === 'weekday' || when.is === 'now') return true;
  if (when.is === 'calendar') return when.unit === 'day' || when.unit === 'week';
  if (when.is === 'here') return when.unit === 'day';
  return when.is === 'days' && when.from[0] === when.to[0] && when.from[1] === when.to[1];
}
