import { type HomeLake, openLake } from '../lake/lake.ts';
import type { AnyRelease, IndicatorRelease, Release } from '../releases/release.ts';
import { keepSums } from '../series/sums.ts';

/** The lake as it stands, opened when it is first asked for. */
export interface CurrentLake {
  lake(): Promise<HomeLake>;
  releases(): Promise<Release[]>;
  indicatorReleases(): Promise<IndicatorRelease[]>;
  /** Both. */
  allReleases(): Promise<AnyRelease[]>;
  /** A store that has just come to be is seen only by who opens it anew. */
  renew(): Promise<void>;
  close(): void;
}

export function currentLake(home: string): CurrentLake {
  let open: Promise<HomeLake> | null = null;
  const lake = () => {
    open ??= openLake(home).then((opened) => {
      keepSums(opened);
      return opened;
    });
    return open;
  };
  return {
    lake,
    releases: async () => (await lake()).releases(),
    indicatorReleases: async () => (await lake()).indicatorReleases(),
    allReleases: async () => {
      const open = await lake();
      return [...open.releases(), ...open.indicatorReleases()];
    },
    async renew() {
      const old = await open;
      open = null;
      old?.close();
    },
    close: () => void open?.then((l) => l.close()),
  };
}
