import type { IndicatorRelease } from './release.ts';

/** One file's releases of indicators: a table of all countries is one publication of many areas. */
export interface Edition {
  releases: IndicatorRelease[];
  areas: string[];
  indicators: string[];
  sites: string[];
  /** First and last day of any of them. */
  from: string;
  to: string;
  rows: number;
}

/** Releases grouped by the file they came from, in their order. */
export function editionsOf(releases: readonly IndicatorRelease[]): Edition[] {
  const files = new Map<string, IndicatorRelease[]>();
  for (const r of releases) {
    const key = `${r.originHash} ${r.published}`;
    files.set(key, [...(files.get(key) ?? []), r]);
  }
  const all = (of: readonly string[]) => [...new Set(of)].sort();
  return [...files.values()].map((own) => {
    const ends = own.map((r) => r.period.split('..'));
    return {
      releases: own,
      areas: all(own.map((r) => r.reporter)),
      indicators: all(own.flatMap((r) => r.scope.indicators)),
      sites: all(own.flatMap((r) => r.scope.sites)),
      from: all(ends.map((e) => e[0]!))[0]!,
      to: all(ends.map((e) => e.at(-1)!)).at(-1)!,
      rows: own.reduce((n, r) => n + r.rows, 0),
    };
  });
}
