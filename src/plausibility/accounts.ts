import { daysBetween } from '../records/days.ts';
import type { DailyCount } from './daily-counts.ts';
import { stepOf } from './rounding.ts';

/** A day on which two figures of the same thing differ. */
export interface Difference {
  day: string;
  stated: number;
  /** What the other figures make it. */
  implied: number;
}

/** Where the reported figures do not add up, and what would mend it. */
export interface Accounts {
  /** What figures are told in: 10 where nearly all are whole tens. Differences of less than two steps may be rounding. */
  step: number;
  /** Days whose new figure is not the rise of the running total. */
  daily: Record<'cases' | 'recovered' | 'deaths', Differences>;
  /** Cases = recovered + under treatment + deaths. */
  balance: Differences & {
    /** Days on which cases = recovered + under treatment exactly, with no room for the dead. */
    deathsLeftOut: string[];
  };
}

export interface Differences {
  compared: number;
  days: Difference[];
  /** Those that rounding does not explain. */
  beyondRounding: Difference[];
}

/** Recomputes every identity between the columns of a daily series. */
export function accountsOf(days: readonly DailyCount[]): Accounts {
  const step = stepOf(days);
  // Each figure may be cut by up to a step; two of them are in every difference.
  const slack = step > 1 ? 2 * step : 0;
  const sorted = (compared: number, found: Difference[]): Differences => ({
    compared,
    days: found,
    beyondRounding: found.filter(({ stated, implied }) => Math.abs(stated - implied) > slack),
  });
  const daily = (
    fresh: 'cases' | 'recovered' | 'deaths',
    total: 'totalCases' | 'totalRecovered' | 'totalDeaths',
  ) => {
    const pairs = days.flatMap((now, i) => {
      const before = days[i - 1];
      if (!before || daysBetween(before.day, now.day) !== 1) return [];
      const [a, b, stated] = [before[total], now[total], now[fresh]];
      return a === null || b === null || stated === null ? [] : [{ day: now.day, stated, implied: b - a }];
    });
    return sorted(
      pairs.length,
      pairs.filter(({ stated, implied }) => stated !== implied),
    );
  };
  const balances = days.flatMap(({ day, totalCases, totalRecovered, treated, totalDeaths }) =>
    totalCases === null || totalRecovered === null || treated === null || totalDeaths === null
      ? []
      : [{ day, stated: totalDeaths, implied: totalCases - totalRecovered - treated }],
  );
  const off = balances.filter(({ stated, implied }) => stated !== implied);
  return {
    step,
    daily: {
      cases: daily('cases', 'totalCases'),
      recovered: daily('recovered', 'totalRecovered'),
      deaths: daily('deaths', 'totalDeaths'),
    },
    balance: {
      ...sorted(balances.length, off),
      deathsLeftOut: off.filter(({ stated, implied }) => implied === 0 && stated > 0).map(({ day }) => day),
    },
  };
}
