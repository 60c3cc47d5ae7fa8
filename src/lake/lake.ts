import path from 'node:path';
import type { AnyRelease, IndicatorRelease, Release } from '../releases/release.ts';
import { openCatalogue } from './catalogue.ts';
import { type Engine, type Session, startEngine } from './engine.ts';
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

/** The store of a home folder. */
export interface HomeLake extends Lake {
  /**
   * The store as it is now, by a connection of its own: for what goes out slowly while others ask and while
   * releases are stored. Once `signal` is aborted, what runs is stopped and nothing more is begun.
   */
  reader(signal: AbortSignal): Promise<Reader>;
}

/** A lake for one who reads for long; closing it leaves the store open. */
export type Reader = Lake & Pick<Session, 'stream'>;

/** Opens the store below `home`; a folder that does not exist yet is an empty store and is not made. */
export async function openLake(home: string): Promise<HomeLake> {
  const catalogue = openCatalogue(home);
  let engine: Promise<Engine> | null = null;
  const started = () => {
    engine ??= startEngine();
    return engine;
  };
  const lake: HomeLake = {
    home,
    releases: (filter) => catalogue?.releases(filter) ?? [],
    indicatorReleases: (area) => catalogue?.indicatorReleases(area) ?? [],
    pathOf: (release) => path.join(lakeFolder(home), release.path),
    async query<T extends object>(sql: string) {
      return (await started()).query<T>(sql);
    },
    reader: async (signal) => readerOf(lake, await (await started()).session(), signal),
    close() {
      catalogue?.close();
      void engine?.then((e) => e.close());
    },
  };
  return lake;
}

function readerOf(lake: Lake, session: Session, signal: AbortSignal): Reader {
  // Taken when it is made: what is stored later is not in the middle of a table, and the catalogue may be closed.
  const [releases, indicators] = [lake.releases(), lake.indicatorReleases()];
  const stop = () => session.interrupt();
  signal.addEventListener('abort', stop);
  return {
    home: lake.home,
    releases: ({ reporter, partner } = {}) =>
      releases.filter(
        (r) =>
          (reporter === undefined || r.reporter === reporter) &&
          (partner === undefined || r.scope.partners === 'all' || r.scope.partners.includes(partner)),
      ),
    indicatorReleases: (area) => indicators.filter((r) => area === undefined || r.reporter === area),
    pathOf: lake.pathOf,
    async query<T extends object>(sql: string) {
      signal.throwIfAborted();
      return session.query<T>(sql);
    },
    async *stream(sql) {
      for await (const rows of session.stream(sql)) {
        signal.throwIfAborted();
        yield rows;
      }
    },
    close() {
      signal.removeEventListener('abort', stop);
      session.close();
    },
  };
}
