import path from 'node:path';
import type { AnyRelease, IndicatorRelease, Release } from '../releases/release.ts';
import { openCatalogue } from './catalogue.ts';
import { type Engine, startEngine } from './engine.ts';
import { lakeFolder } from './place.ts';

/** What readers see of the store: the catalogue, and SQL over the Parquet files. */
export interface Lake {
  home: string;
  /** Releases of trade in the catalogue, in order of publication (else retrieval); nothing that is half stored. */
  releases(filter?: { reporter?: string; partner?: string }): Release[];
  /** The same of indicators, of one area or of all. */
  indicatorReleases(area?: string): IndicatorRelease[];
  /** Absolute paths of releases' Parquet files, for `read_parquet`. */
  pathOf(release: AnyRelease): string;
  /** Runs SQL in DuckDB, started at the first call. DECIMAL and BIGINT come back as text. */
  query<T extends object>(sql: string): Promise<T[]>;
  close(): void;
}

/** Opens the store below `home`; a folder that does not exist yet is an empty store and is not made. */
export async function openLake(home: string): Promise<Lake> {
  const catalogue = openCatalogue(home);
  let engine: Promise<Engine> | null = null;
  return {
    home,
    releases: (filter) => catalogue?.releases(filter) ?? [],
    indicatorReleases: (area) => catalogue?.indicatorReleases(area) ?? [],
    pathOf: (release) => path.join(lakeFolder(home), release.path),
    async query<T extends object>(sql: string) {
      engine ??= startEngine();
      return (await engine).query<T>(sql);
    },
    close() {
      catalogue?.close();
      void engine?.then((e) => e.close());
    },
  };
}
