import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { Refusal } from '../records/refusal.ts';
import type { AnyRelease, Release, Scope } from '../releases/release.ts';
import { parseScope } from '../releases/scope-text.ts';
import type { IndicatorPlan } from '../sources/indicator-plan.ts';
import { recognise } from '../sources/recognise.ts';
import type { Facts, Plan, Said, SourceFile } from '../sources/source.ts';
import { type Catalogue, makeCatalogue } from './catalogue.ts';
import { commit, known, sameSaid } from './commit.ts';
import { joinFiles } from './copy.ts';
import { type Engine, startEngine } from './engine.ts';
import { type Examined, examine, lineOfOffset, openSourceFile, stampNow } from './examine.ts';
import type { Part } from './facts.ts';
import { finishIndicators } from './finish-indicators.ts';
import { releasePath } from './place.ts';
import { type Staged, stageRows } from './stage.ts';
import { openStaging, type Staging, sweep, syncToDisk } from './staging.ts';

/** What became of one file. */
export interface Ingested {
  name: string;
  /** False when the same file, with the same said of it, was there before. */
  fresh: boolean;
  /** ISO instant at which it was stored, now or before. */
  stored: string;
  releases: AnyRelease[];
  /** One sentence each. */
  warnings: string[];
  /** Releases of the same content that this ingest withdrew. */
  withdrawn: AnyRelease[];
}

export interface IngestOptions {
  said: Said;
  /** Take back what the same file gave when something else was said of it. */
  replace: boolean;
  now: Date;
  progress(line: string | null): void;
}

/** Stores files into the lake below one home folder, one after the other. */
export interface Ingest {
  /** All releases of the file, or none. @throws Refusal when nothing of it was stored. */
  file(name: string, options: IngestOptions): Promise<Ingested>;
  close(): void;
}

/** Half of the two gigabytes an ingest may take: DuckDB's limit is not on all it allocates. */
const MEMORY = '1GB';

/** Opens the store for writing; makes the home folder, and sweeps what killed ingests left there. */
export function openIngest(home: string): Ingest {
  let catalogue: Catalogue | null = null;
  return {
    async file(name, options) {
      const file = await openSourceFile(name);
      const plan = await recognise(file).plan(file, options.said);
      const seen = await examine(name, (done) =>
        options.progress(`${name}: looking through it, ${percent(done, file.size)}`),
      );
      await refuseBytes(file, plan, seen);
      if (!catalogue) {
        catalogue = makeCatalogue(home);
        sweep(home, catalogue);
      }
      const before = catalogue.stored(seen.hash).find(({ origin }) => sameSaid(origin, name, options.said));
      if (before) return known(name, before);
      return storeFile({ home, catalogue, file, plan, seen }, options);
    },
    close: () => catalogue?.close(),
  };
}

/** One file on its way into the store. */
export interface Work {
  home: string;
  catalogue: Catalogue;
  file: SourceFile;
  plan: Plan | IndicatorPlan;
  seen: Examined;
}

/** One release with its Parquet file in staging, named by its id. */
export interface Finished {
  release: AnyRelease;
  warnings: string[];
}

async function storeFile(work: Work, options: IngestOptions): Promise<Ingested> {
  const { home, catalogue, file, plan, seen } = work;
  const staging = openStaging(home, catalogue);
  let engine: Engine | null = null;
  let ticking: NodeJS.Timeout | undefined;
  try {
    engine = await startEngine({
      memory_limit: MEMORY,
      threads: String(Math.min(8, os.availableParallelism())),
      preserve_insertion_order: 'false',
      temp_directory: path.join(staging.folder, 'spill'),
    });
    const tell = engine;
    ticking = setInterval(
      () => options.progress(`${file.name}: reading ${Math.round(tell.percent() ?? 0)} %`),
      500,
    );
    const readable = await converted(plan, file, staging);
    const ill = { name: file.name, path: readable };
    const finished =
      'figures' in plan
        ? await finishIndicators(
            engine,
            { ...ill, plan },
            { folder: staging.folder, hash: seen.hash },
            options,
          )
        : await finishParts(
            engine,
            { file, plan, seen },
            staging,
            await stageRows(engine, { ...ill, plan }, staging.folder, options.now),
            options,
          );
    if ((await stampNow(file.path)) !== seen.stamp)
      throw new Refusal(
        `${file.name} changed while it was read; nothing was stored: ingest it again when it is complete`,
      );
    return commit(work, finished, staging, options);
  } finally {
    clearInterval(ticking);
    options.progress(null);
    engine?.close();
    staging.close();
  }
}

async function converted(plan: Plan | IndicatorPlan, file: SourceFile, staging: Staging): Promise<string> {
  if (!plan.convert) return file.path;
  const output = path.join(staging.folder, 'converted');
  await plan.convert(output);
  return output;
}

/** Brings each part into one file on disk, named by its release. */
async function finishParts(
  engine: Engine,
  { file, plan, seen }: Pick<Work, 'file' | 'seen'> & { plan: Plan },
  staging: Staging,
  { parts, leftOut }: Staged,
  { said, now }: IngestOptions,
): Promise<Finished[]> {
  const fileRows = parts.reduce((n, p) => n + p.rows, 0);
  const finished: Finished[] = [];
  for (const part of parts.toSorted(inOrder)) {
    const facts: Facts = { ...part, fileRows, leftOut };
    const scope = scopeOf(file, plan, said, facts);
    const published = part.saidOn ?? plan.published ?? said.published;
    const identity = [seen.hash, part.reporter, part.period, part.saidBy, published, part.flows, scope];
    const id = createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 16);
    const head = {
      id,
      source: plan.source,
      publisher: plan.publisher,
      rank: plan.rank,
      reporter: part.reporter,
      period: part.period,
    };
    const release: Release = {
      ...head,
      published,
      retrieved: now.toISOString(),
      saidBy: part.saidBy,
      scope,
      rows: part.rows,
      originHash: seen.hash,
      originName: path.basename(file.name),
      path: releasePath({ ...head, published }),
    };
    const ready = path.join(staging.folder, `${id}.parquet`);
    await joinFiles(engine, part.files, ready);
    syncToDisk(ready);
    finished.push({ release, warnings: plan.warnings(facts) });
  }
  return finished;
}

const inOrder = (a: Part, b: Part): number => {
  const [x, y] = [a, b].map((p) => `${p.reporter} ${p.period} ${p.saidOn} ${p.saidBy}`) as [string, string];
  return x < y ? -1 : 1;
};

/** What the user stated, else what the source makes of the rows; a refusal gets the file's name. */
function scopeOf(file: SourceFile, plan: Plan, said: Said, facts: Facts): Scope {
  try {
    return said.scope === null ? plan.scope(facts) : parseScope(said.scope, facts);
  } catch (e) {
    if (e instanceof Refusal) throw new Refusal(`${file.name}: ${e.message}`);
    throw e;
  }
}

async function refuseBytes(file: SourceFile, plan: Work['plan'], seen: Examined): Promise<void> {
  const at = async (offset: number) => `${file.name}, line ${await lineOfOffset(file.path, offset)}`;
  if (seen.nul !== null)
    throw new Refusal(
      `${await at(seen.nul)}: there is a NUL byte, which no text holds; the file is damaged or of another kind`,
    );
  if (plan.headerLines !== null && seen.longLine !== null)
    throw new Refusal(
      `${await at(seen.longLine)}: the line is longer than a megabyte, so this is no table of figures`,
    );
  if (plan.convert === null && seen.notUtf8 !== null)
    throw new Refusal(
      `${await at(seen.notUtf8)}: byte ${seen.notUtf8 + 1} of the file is no UTF-8; save the file as UTF-8`,
    );
}

const percent = (done: number, of: number): string => `${Math.floor((100 * done) / Math.max(1, of))} %`;
